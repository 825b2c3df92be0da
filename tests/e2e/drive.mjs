// Uses the extension in a real VS Code as a person would, and tells what was seen and what ended up on disk.
//
//   node drive.mjs SCENARIO --vsix FILE --work DIR [--server PATH] [--source PATH] [--pictures DIR] [--graph]
//
// everyday: types, accepts, rejects and cycles; write-the-code command, status, graph, health; kills the server.
// untrusted: an untrusted workspace that wants a program of its own started.
// greyoff: grey text is off for all languages; the message turns it on for Python.
// retrain: the command that trains on the workspace, in a task's terminal.
// fresh: a machine without a server: "Set up" from PATH given as --source, a wheel; then the first ghost text.
//
// --server: what the setting jotcode.path gets.  --graph: the server's model has attention to draw.
// Every scenario has a fresh profile and workspace below DIR. Prints one JSON line on success. On failure: exit status 1,
// and on stderr what was awaited, the server's log, and the path of a picture of the window.
import { promises as fs, existsSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import * as everyday from './everyday.mjs';
import { Editor, until } from './editor.mjs';

const INSTALL_TIMEOUT_MS = 1_500_000; // pip unpacks PyTorch, on a busy machine

const { values: options, positionals: [scenario] } = parseArgs({
    allowPositionals: true,
    options: {
        vsix: { type: 'string' }, server: { type: 'string', default: '' }, work: { type: 'string' },
        source: { type: 'string', default: '' }, pictures: { type: 'string' }, graph: { type: 'boolean', default: false },
    },
});

/** Runs `script` with an editor whose files are below DIR. */
async function using(how, script) {
    const editor = new Editor(path.resolve(options.work, scenario), { files: everyday.FILES, ...how });
    editor.pictures = options.pictures;
    try {
        await editor.open(path.resolve(options.vsix));
        return await script(editor);
    } catch (error) {
        process.stderr.write(await editor.evidence());
        throw error;
    } finally {
        await editor.close();
    }
}

const scenarios = {
    everyday: async () => await using({
        workspaceSettings: { 'jotcode.path': options.server, 'jotcode.logLevel': 'debug' },
    }, async (editor) => ({
        ghost: await everyday.firstGhostText(editor),
        suggest: await everyday.acceptSuggestion(editor),
        method: await everyday.method(editor),
        imports: await everyday.missingImport(editor),
        notebook: await everyday.notebook(editor),
        reject: await everyday.reject(editor),
        cycle: await everyday.cycle(editor),
        write: await everyday.writeHere(editor),
        attention: await everyday.attention(editor, options.graph),
        silent: await everyday.silent(editor),
        health: await everyday.showHealth(editor),
        crash: await everyday.surviveCrash(editor),
    })),

    /**
     * A workspace that names a program of its own as the server: not run before the person trusts the workspace, while
     * the person's own server serves it; run afterwards, which shows that the first half could have failed.
     */
    untrusted: async () => {
        const program = path.resolve(options.work, 'theirs');
        const ran = path.resolve(options.work, 'theirs-ran');
        await fs.mkdir(options.work, { recursive: true });
        await fs.rm(ran, { force: true });
        await fs.writeFile(program, `#!/bin/sh\ntouch "${ran}"\nexit 1\n`, { mode: 0o755 });
        return await using({
            userSettings: { 'jotcode.path': options.server },
            workspaceSettings: { 'jotcode.path': program, 'jotcode.feedback': true },
            trust: false,
        }, async (editor) => {
            const ghost = await everyday.firstGhostText(editor);
            const ranBefore = existsSync(ran);
            await editor.command('Workspaces: Manage Workspace Trust');
            await editor.page.locator('.workspace-trust-editor .monaco-button', { hasText: /^Trust$/ }).click();
            await until('the program of a trusted workspace to run', () => existsSync(ran));
            return { ghost, ranBefore };
        });
    },

    /** What the status says before, what the message's button writes into the settings, and the grey text afterwards. */
    greyoff: async () => await using({
        userSettings: { 'editor.inlineSuggest.enabled': false },
        workspaceSettings: { 'jotcode.path': options.server },
    }, async (editor) => {
        const file = path.join(editor.profile, 'User', 'settings.json');
        const inlineSuggest = async () => {
            const settings = JSON.parse(await fs.readFile(file, 'utf8'));
            const name = 'editor.inlineSuggest.enabled';
            return { all: settings[name], python: settings['[python]']?.[name] };
        };
        await editor.openFile('ghost.py');
        const status = await editor.status(/Grey text is off/);
        const before = await inlineSuggest();
        await editor.answer("Jotcode's grey text cannot appear by itself", 'Turn On');
        const after = await until('the setting for Python', async () => {
            const now = await inlineSuggest();
            return now.python === undefined ? undefined : now;
        });
        const later = await editor.status(/^(?!.*Grey text is off).*Jotcode: Ready/s);
        await editor.openFile('ghost.py'); // the button had the focus
        return { status, before, after, later, ghost: await everyday.acceptGhostText(editor, 'ghost.py') };
    }),

    /** Answers the questions of the command and gives what stands in the terminal and in the settings afterwards. */
    retrain: async () => await using({ workspaceSettings: { 'jotcode.path': options.server } }, async (editor) => {
        const { page } = editor;
        await editor.openFile('ghost.py');
        await editor.ready();
        await editor.command('Jotcode: Retrain on This Workspace');
        await editor.answer('Retrain Jotcode on the Python files', 'Retrain');
        const rows = page.locator('.terminal-wrapper .xterm-rows').last();
        const terminal = await until('the end of the training in the terminal', async () => {
            const text = (await rows.innerText()).replaceAll('\u00a0', ' ');
            return /Done\./.test(text) ? text : undefined;
        });
        await editor.picture('retrain.png');
        await editor.answer('Use the new weights in this workspace', 'Use Them');
        const settings = await until('the setting for the weights', async () => {
            const text = await fs.readFile(path.join(editor.workspace, '.vscode', 'settings.json'), 'utf8');
            return JSON.parse(text)['jotcode.checkpoint'];
        });
        return { terminal, checkpoint: settings };
    }),

    /** What the README says under "Start from nothing", on a machine where no jotcode is on PATH. */
    fresh: async () => await using({}, async (editor) => {
        const { page } = editor;
        await fs.copyFile(options.source, path.join(editor.workspace, path.basename(options.source)));
        await editor.openFile('ghost.py');
        const before = await editor.status(/Jotcode: Server not found/);
        const progress = page.locator('.notification-toast', { hasText: 'Setting up Jotcode' });
        const chooseWheel = async () => {
            const picks = page.locator('.quick-input-widget .monaco-list-row');
            await picks.filter({ hasText: 'A wheel on this machine' }).click();
            await picks.filter({ hasText: path.basename(options.source) }).click();
            await progress.waitFor();
        };
        await editor.answer('Jotcode found no server', 'Set Up');
        await chooseWheel();
        await editor.answer('Setting up Jotcode', 'Cancel');
        await progress.waitFor({ state: 'detached' });
        const storage = path.join(editor.profile, 'User', 'globalStorage', 'jotcode.jotcode');
        await until('what was made to be gone', async () =>
            !(await fs.readdir(storage)).some((name) => name.startsWith('environment')));
        await page.locator('[id="status.languageStatus"]').hover(); // the second way: the status
        await page.locator('.hover-language-status a', { hasText: 'Set up' }).first().click();
        await chooseWheel();
        await until('pip to be at work', async () => /collecting|processing/.test(await progress.innerText()));
        await editor.picture('set-up.png');
        await editor.status(/Jotcode: Ready/, INSTALL_TIMEOUT_MS);
        const ghost = await everyday.acceptGhostText(editor, 'ghost.py');
        return { before, ghost, health: await everyday.showHealth(editor) };
    }),
};

try {
    if (scenarios[scenario] === undefined || options.vsix === undefined || options.work === undefined) {
        throw new Error('wrong arguments; the head of drive.mjs tells them');
    }
    process.stdout.write(JSON.stringify(await scenarios[scenario]()) + '\n');
} catch (error) {
    process.stderr.write(`drive.mjs: ${error.stack ?? error}\n`);
    process.exitCode = 1;
}
