/** The client library's place in the unit tests: it starts no process and remembers what it was asked to start. */
export enum State { Stopped = 1, Running = 2, Starting = 3 }
export enum RevealOutputChannelOn { Never = 4 }

type Change = { oldState: State; newState: State };

/** What the next clients do; a test sets it before the start. */
export const behaviour: { start: () => Promise<void>; health: () => Promise<unknown> } = {
    start: async () => undefined,
    health: async () => ({ state: 'ready', description: 'tiny' }),
};
export const made: LanguageClient[] = [];

export class LanguageClient {
    state = State.Stopped;
    private readonly listeners = new Set<(change: Change) => void>();

    constructor(
        _id: string, _name: string,
        readonly server: { command: string; args: string[]; options: { cwd: string; env: NodeJS.ProcessEnv } },
        readonly options: object,
    ) {
        made.push(this);
    }

    async start(): Promise<void> {
        await behaviour.start();
        this.become(State.Running);
    }

    async dispose(): Promise<void> {
        this.become(State.Stopped);
    }

    sendRequest(): Promise<unknown> {
        return behaviour.health();
    }

    onDidChangeState(listener: (change: Change) => void): { dispose: () => void } {
        this.listeners.add(listener);
        return { dispose: () => this.listeners.delete(listener) };
    }

    become(newState: State): void {
        const change = { oldState: this.state, newState };
        this.state = newState;
        this.listeners.forEach((listener) => listener(change));
    }
}

export const ExecuteCommandRequest = { type: 'workspace/executeCommand' };
