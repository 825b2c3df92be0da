/**
 * One restart at a time, and at most one more waiting: ten settings changed at once give two starts, not ten, and the
 * last one has seen the last settings.
 */
export class Restarts {
    private running: Promise<void> | undefined;
    private waiting: Promise<void> | undefined;

    /** `restart` must not throw: there is nobody behind the queue who could tell the person. */
    constructor(private readonly restart: () => Promise<void>) {}

    /** Resolves when a restart that began after this call has ended. */
    request(): Promise<void> {
        if (this.running === undefined) {
            this.running = this.restart().finally(() => {
                this.running = undefined;
            });
            return this.running;
        }
        this.waiting ??= this.running.then(() => {
            this.waiting = undefined;
            return this.request();
        });
        return this.waiting;
    }
}
