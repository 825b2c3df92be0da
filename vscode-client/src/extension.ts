/** Wires the parts together; the editor calls `activate` with the first Python file. */
import { commands, extensions, window, workspace, type ExtensionContext } from 'vscode';
import { askHealth, HealthDocument } from './health';
import { onActiveInterpreterChange, thisMachine } from './machine';
import { Server } from './server';
import { setUp } from './setup';
import { Status } from './status';

// Settings that only a new start can honour. The server asks for the others itself whenever they change.
const RESTARTING = [
    'jotcode.enable', 'jotcode.path', 'jotcode.interpreter', 'jotcode.args', 'jotcode.checkpoint', 'jotcode.logLevel',
    'jotcode.device',
];

let server: Server | undefined;

export async function activate(context: ExtensionContext): Promise<void> {
    const log = window.createOutputChannel('Jotcode', { log: true });
    const trace = window.createOutputChannel('Jotcode Trace', { log: true });
    const status = new Status();
    const health = new HealthDocument();
    const started = new Server(context, thisMachine(context), status, log, trace);
    server = started;
    context.subscriptions.push(log, trace, status, health, started);

    context.subscriptions.push(
        commands.registerCommand('jotcode.restart', () => started.requestRestart('asked by command')),
        commands.registerCommand('jotcode.showLogs', () => log.show()),
        commands.registerCommand('jotcode.health', () => showHealth(context, started, health)),
        commands.registerCommand('jotcode.setUp', async () => {
            if (await setUp(context, log)) {
                await started.requestRestart('set up');
            }
        }),
        workspace.onDidChangeConfiguration((event) => {
            if (RESTARTING.some((name) => event.affectsConfiguration(name))) {
                void started.requestRestart('settings changed');
            }
        }),
        workspace.onDidGrantWorkspaceTrust(() => void started.requestRestart('the workspace is trusted now')),
    );

    await started.requestRestart('the extension is active');

    // Only now, because asking wakes the Python extension, which takes seconds. It may also be installed later.
    await watchActiveInterpreter(context, started);
}

async function watchActiveInterpreter(context: ExtensionContext, server: Server): Promise<void> {
    const changed = (): void => void server.activeInterpreterChanged();
    const watch = await onActiveInterpreterChange(changed);
    if (watch !== undefined) {
        context.subscriptions.push(watch);
        return;
    }
    const installed = extensions.onDidChange(async () => {
        const watch = await onActiveInterpreterChange(changed);
        if (watch !== undefined) {
            installed.dispose();
            context.subscriptions.push(watch);
            changed();
        }
    });
    context.subscriptions.push(installed);
}

export async function deactivate(): Promise<void> {
    await server?.stop();
}

async function showHealth(context: ExtensionContext, server: Server, document: HealthDocument): Promise<void> {
    const extension: unknown = context.extension.packageJSON;
    const version = typeof extension === 'object' && extension !== null && 'version' in extension ? extension.version : '';
    const client = server.running;
    await document.show({
        extension: version,
        server: server.found ?? 'not looked for: the setting jotcode.enable is off',
        health: client === undefined ? 'the server does not run; "Jotcode: Show Logs" says why' : await askHealth(client),
    });
}
