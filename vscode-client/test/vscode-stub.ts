/** What the unit tests have in the place of the editor: settings and windows that a test can set and look at. */
export const settings = new Map<string, unknown>();
export const shown: { informations: string[]; warnings: string[]; errors: string[]; answer: string | undefined } = {
    informations: [], warnings: [], errors: [], answer: undefined,
};
/** What was written to the settings: name, value, target, and whether for one language alone. */
export const updated: unknown[][] = [];
/** Why the settings cannot be written. */
export const refusal: { reason: string | undefined } = { reason: undefined };
export const executed: string[] = [];
export const executedTasks: Task[] = [];

export const workspace = {
    isTrusted: true,
    workspaceFolders: undefined as { uri: { fsPath: string }; name?: string }[] | undefined,
    /** Of one language alone: kept under `[language]name`; of the workspace for it: under `workspace[language]name`. */
    getConfiguration: (section: string, scope?: { languageId: string }) => {
        const own = (name: string): string => `[${scope?.languageId}]${section}.${name}`;
        return {
            get: (name: string) =>
                settings.get(`workspace${own(name)}`) ?? settings.get(own(name)) ?? settings.get(`${section}.${name}`),
            inspect: (name: string) => ({ workspaceLanguageValue: settings.get(`workspace${own(name)}`) }),
            update: async (name: string, value: unknown, target: ConfigurationTarget, forLanguage: boolean) => {
                if (refusal.reason !== undefined) {
                    throw new Error(refusal.reason);
                }
                const place = target === ConfigurationTarget.Workspace ? 'workspace' : '';
                settings.set(forLanguage ? place + own(name) : `${section}.${name}`, value);
                updated.push([`${section}.${name}`, value, target, forLanguage]);
            },
        };
    },
};

export const window = {
    showInformationMessage: async (message: string) => (shown.informations.push(message), shown.answer),
    showWarningMessage: async (message: string) => (shown.warnings.push(message), shown.answer),
    showErrorMessage: async (message: string) => (shown.errors.push(message), shown.answer),
};

export const commands = {
    executeCommand: async (name: string) => void executed.push(name),
};

export const extensions = { getExtension: () => undefined };

export interface StatusItem {
    name: string; text: string; detail: string; busy: boolean; severity: number; command: { command: string };
}
export const statusItem = {} as StatusItem;
export const languages = { createLanguageStatusItem: () => Object.assign(statusItem, { dispose: () => undefined }) };

export enum LanguageStatusSeverity { Information = 0, Warning = 1, Error = 2 }
export enum ProgressLocation { Notification = 15 }
export class EventEmitter<T> {
    private readonly listeners: ((value: T) => void)[] = [];
    readonly event = (listener: (value: T) => void): void => void this.listeners.push(listener);
    fire(value: T): void {
        this.listeners.forEach((listener) => listener(value));
    }
}
export class CustomExecution {}
export class Task {
    constructor(readonly definition: object, readonly scope: object, readonly name: string) {}
}
export enum TaskRevealKind { Always = 1 }
export enum ConfigurationTarget { Global = 1, Workspace = 2 }
export enum ViewColumn { Beside = -2 }
export const tasks = { executeTask: async (task: Task) => void executedTasks.push(task) };
export const Uri = { parse: (text: string) => ({ text }) };

export function reset(): void {
    settings.clear();
    updated.length = 0;
    refusal.reason = undefined;
    executed.length = 0;
    executedTasks.length = 0;
    Object.assign(shown, { informations: [], warnings: [], errors: [], answer: undefined });
    Object.assign(workspace, { isTrusted: true, workspaceFolders: undefined });
}
