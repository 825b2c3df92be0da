/** Wires the parts together; the editor calls `activate` with the first Python file. */
import { commands, extensions, window, workspace, type ExtensionContext } from 'vscode';
import type { LanguageClient } from 'vscode-languageclient/node';
import { askKept, eraseAccepted, showAccepted } from './accepted';
import { AttentionPanel } from './attention';
import { GreyText, INLINE_SUGGEST, PYTHON } from './greytext';
import { askHealth } from './health';
import { onActiveInterpreterChange, thisMachine } from './machine';
import { retrain } from './retrain';
import { Server } from './server';
import { setUp } from './setup';
import { ShownDocument } from './shown';
import { Status } from './status';
import { cycle, writeHere } from './write';

// Settings that only a new start can honour. The server asks for the others itself whenever they change.
const RESTARTING = [
    'jotcode.enable', 'jotcode.path', 'jotcode.interpreter', 'jotcode.args', 'jotcode.checkpoint', 'jotcode.logLevel',
    'jotcode.device',
];

let activated: Server | undefined;

export async function activate(context: ExtensionContext): Promise<void> {
    const log = window.createOutputChannel('Jotcode', { log: true });
    const trace = window.createOutputChannel('Jotcode Trace', { log: true });
    const status = new Status();
    const health = new ShownDocument('jotcode-health', 'Jotcode Health.json');
    const kept = new ShownDocument('jotcode-accepted', 'Accepted Code.json');
    const attention = new AttentionPanel();
    const greyText = new GreyText(context.globalState, status);
    const server = new Server(context, thisMachine(context), status, log, trace, () => void greyText.check());
    activated = server;
    context.subscriptions.push(log, trace, status, health, kept, attention, server);

    context.subscriptions.push(
        commands.registerCommand('jotcode.restart', () => server.requestRestart('asked by command')),
        commands.registerCommand('jotcode.showLogs', () => log.show()),
        commands.registerCommand('jotcode.health', () => showHealth(context, server, health)),
        commands.registerCommand('jotcode.writeHere', () => withServer(server, writeHere)),
        commands.registerCommand('jotcode.nextCandidate', () => cycle('showNext')),
        commands.registerCommand('jotcode.previousCandidate', () => cycle('showPrevious')),
        commands.registerCommand('jotcode.attention', () => withServer(server, (client) => attention.show(client))),
        commands.registerCommand('jotcode.retrain', () =>
            server.resolution?.kind === 'found'
                ? retrain(context, server.resolution, async () => await countKept(server))
                : helpWithoutServer()),
        commands.registerCommand('jotcode.showAccepted', () => withServer(server, (client) => showAccepted(client, kept))),
        commands.registerCommand('jotcode.eraseAccepted', () => withServer(server, eraseAccepted)),
        commands.registerCommand('jotcode.setUp', async () => {
            if (await setUp(context, log)) {
                await server.requestRestart('set up');
            }
        }),
        commands.registerCommand('jotcode.turnOnGreyText', () => greyText.turnOn()), // of the status item alone
        workspace.onDidChangeConfiguration((event) => {
            if (RESTARTING.some((name) => event.affectsConfiguration(name))) {
                void server.requestRestart('settings changed');
            } else if (
                server.running !== undefined
                && (event.affectsConfiguration(INLINE_SUGGEST, PYTHON) || event.affectsConfiguration('jotcode.trigger'))
            ) {
                void greyText.check();
            }
        }),
        workspace.onDidGrantWorkspaceTrust(() => void server.requestRestart('the workspace is trusted now')),
    );

    await server.requestRestart('the extension is active');

    // Only now, because asking wakes the Python extension, which takes seconds. It may also be installed later.
    await watchActiveInterpreter(context, server);
}

async function watchActiveInterpreter(context: ExtensionContext, server: Server): Promise<void> {
    const changed = (): void => void server.activeInterpreterChanged();
    const watching = await onActiveInterpreterChange(changed);
    if (watching !== undefined) {
        context.subscriptions.push(watching);
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
    await activated?.stop();
}

/** What needs a running server: without one the person is told, and helped. */
async function withServer(server: Server, command: (client: LanguageClient) => Promise<void>): Promise<void> {
    const client = server.running;
    await (client === undefined ? helpWithoutServer() : command(client));
}

/** How many pairs of accepted code there are; 0 when the server cannot say. */
async function countKept(server: Server): Promise<number> {
    const client = server.running;
    return client === undefined ? 0 : (await askKept(client).catch(() => ({ pairs: [] }))).pairs.length;
}

async function helpWithoutServer(): Promise<void> {
    const choice = await window.showWarningMessage('The server of Jotcode does not run.', 'Restart Server', 'Set Up', 'Show Logs');
    const chosen = { 'Restart Server': 'jotcode.restart', 'Set Up': 'jotcode.setUp', 'Show Logs': 'jotcode.showLogs' };
    if (choice !== undefined) {
        await commands.executeCommand(chosen[choice]);
    }
}

async function showHealth(context: ExtensionContext, server: Server, document: ShownDocument): Promise<void> {
    const extension: unknown = context.extension.packageJSON;
    const version = typeof extension === 'object' && extension !== null && 'version' in extension ? extension.version : '';
    const client = server.running;
    await document.show({
        extension: version,
        server: server.resolution ?? 'not looked for: the setting jotcode.enable is off',
        health: client === undefined ? 'the server does not run; "Jotcode: Show Logs" says why' : await askHealth(client),
    });
}
