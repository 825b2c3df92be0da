/** Starts, stops and restarts the language server, and keeps the status item true. Completions are only watched. */
import { promises as fs } from 'node:fs';
import { isDeepStrictEqual } from 'node:util';
import { commands, window, type Disposable, type ExtensionContext, type LogOutputChannel } from 'vscode';
import { LanguageClient, RevealOutputChannelOn, State, type LanguageClientOptions } from 'vscode-languageclient/node';
import { askHealth, askUntilLoaded } from './health';
import { safeEnvironment } from './machine';
import { findServer, type Found, type Machine, type Resolution } from './python';
import { Restarts } from './restarts';
import { readSettings } from './settings';
import { Silence } from './silence';
import type { Status } from './status';
import { writeToLog } from './stderr';

const STOP_TIMEOUT_MS = 3_000;
const HINT_SEEN = 'jotcode.hint-seen';

// The client library calls this only when the protocol does not run over stdout: never here.
const ignore = (): void => undefined;

export class Server implements Disposable {
    private readonly restarts = new Restarts(() => this.restartNow());
    private client: LanguageClient | undefined;
    private clientWatch: Disposable | undefined;
    private resolved: Resolution | undefined;
    private disposed = false;
    private readonly silence: Silence;

    constructor(
        private readonly context: ExtensionContext,
        private readonly machine: Machine,
        private readonly status: Status,
        private readonly log: LogOutputChannel,
        private readonly trace: LogOutputChannel,
        /** Called each time that the model is loaded. */
        private readonly whenReady: () => void,
    ) {
        this.silence = new Silence(status, async () => (this.running === undefined ? undefined : await askHealth(this.running)));
    }

    /** The running client, or undefined while there is none. */
    get running(): LanguageClient | undefined {
        return this.client?.state === State.Running ? this.client : undefined;
    }

    /** How the server was found the last time it was looked for. */
    get resolution(): Resolution | undefined {
        return this.resolved;
    }

    /** Resolves when the server has been started with the settings of now, or its failure stands in status and log. */
    requestRestart(reason: string): Promise<void> {
        this.log.info(`start: ${reason}`);
        return this.restarts.request();
    }

    /** Restarts only when another active environment means another server: most changes of it do not. */
    async activeInterpreterChanged(): Promise<void> {
        if (this.resolved?.dependsOnActiveInterpreter !== true) {
            return;
        }
        const now = await findServer(readSettings(), this.machine);
        if (!isDeepStrictEqual(now, this.resolved)) {
            await this.requestRestart('another Python environment is active');
        }
    }

    async stop(): Promise<void> {
        const client = this.client;
        this.client = undefined;
        this.silence.stop();
        this.clientWatch?.dispose();
        this.clientWatch = undefined;
        if (client === undefined) {
            return;
        }
        try {
            await client.dispose(STOP_TIMEOUT_MS);
        } catch (error) {
            // A server that does not answer in time, or crashed before, is killed by the client library: nothing to mend.
            this.log.debug(`stop: ${String(error)}`);
        }
    }

    dispose(): void {
        this.disposed = true;
        void this.stop();
    }

    private async restartNow(): Promise<void> {
        try {
            this.status.busy('Starting');
            await this.stop();
            const settings = readSettings();
            if (!settings.enable) {
                this.resolved = undefined;
                this.status.off('The setting jotcode.enable is off');
                return;
            }
            this.resolved = await findServer(settings, this.machine);
            if (this.disposed) {
                return;
            }
            switch (this.resolved.kind) {
                case 'found':
                    await this.start(this.resolved);
                    return;
                case 'wrong':
                    this.log.error(this.resolved.message);
                    this.status.failed(this.resolved.message);
                    return;
                case 'missing':
                    this.log.warn(`no server found; looked in:\n  ${this.resolved.tried.join('\n  ')}`);
                    this.status.notFound();
                    void this.hint();
                    return;
            }
        } catch (error) {
            this.log.error(`the server did not start: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`);
            this.status.failed('The server did not start; the log says why');
        }
    }

    private async start(found: Found): Promise<void> {
        const cwd = this.context.globalStorageUri.fsPath; // never the workspace: see -P in python.ts
        await fs.mkdir(cwd, { recursive: true });
        this.log.info(`server from ${found.origin}: ${[found.command, ...found.args].join(' ')}`);
        const options: LanguageClientOptions = {
            documentSelector: [
                { language: 'python', scheme: 'file' },
                { language: 'python', scheme: 'untitled' },
                { language: 'python', scheme: 'vscode-notebook-cell' },
            ],
            middleware: this.silence.middleware,
            outputChannel: this.log,
            traceOutputChannel: this.trace,
            revealOutputChannelOn: RevealOutputChannelOn.Never,
            stdioOptions: { stdout: ignore, stderr: writeToLog },
        };
        const client = new LanguageClient(
            'jotcode',
            'Jotcode',
            { command: found.command, args: [...found.args], options: { cwd, env: safeEnvironment() } },
            options,
        );
        this.client = client;
        // The library starts a server that crashes again, up to four times, also when the first start fails: the status
        // has to follow from the very beginning.
        this.clientWatch = client.onDidChangeState(({ newState }) => {
            if (newState === State.Running) {
                this.watchModel(client);
            } else if (newState === State.Starting) {
                this.status.busy('Starting');
            } else {
                this.log.warn('the server stopped');
                this.status.failed('The server stopped; restart it with "Jotcode: Restart Server"');
            }
        });
        await client.start();
    }

    /** Shows that the model loads, without holding up the start: the editor's requests wait in the server. */
    private watchModel(client: LanguageClient): void {
        this.status.busy('Loading the model');
        const current = (): boolean => this.client === client && client.state === State.Running;
        void askUntilLoaded(() => askHealth(client), current).then(
            (health) => {
                if (health === undefined || !current()) {
                    return;
                }
                const detail = health.description ?? '';
                if (health.state === 'ready') {
                    this.log.info(`ready: ${detail}`);
                    this.status.ready(detail);
                    this.whenReady();
                } else {
                    this.log.error(`the model did not load: ${detail}`);
                    this.status.failed(detail === '' ? 'The model did not load; the log says why' : detail);
                }
            },
            (error: unknown) => {
                if (current()) {
                    this.log.error(`health: ${String(error)}`);
                    this.status.failed('The server does not tell its state; the log says why');
                }
            },
        );
    }

    /** Says once, and never again when told so, that there is no server yet. */
    private async hint(): Promise<void> {
        if (this.context.globalState.get<boolean>(HINT_SEEN) === true) {
            return;
        }
        await this.context.globalState.update(HINT_SEEN, true);
        const choice = await window.showWarningMessage(
            'Jotcode found no server. Set it up in an environment of its own, or point the setting jotcode.path at one.',
            'Set Up',
            'Show Logs',
        );
        if (choice === 'Set Up') {
            await commands.executeCommand('jotcode.setUp');
        } else if (choice === 'Show Logs') {
            this.log.show();
        }
    }
}
