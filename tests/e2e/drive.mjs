// Uses the extension in a real VS Code as a person would, and checks what ends up on disk.
//
//   node drive.mjs --vsix FILE --server PATH --work DIR --python PATH [--screenshot FILE.png]
//
// PATH is what the setting jotcode.path gets. In a fresh profile and workspace it types a task comment and takes the code
// once as ghost text with Tab and once from the suggest widget, opens the health document, and kills the server and
// completes another comment. Then it opens an untrusted workspace that wants a program of its own started. Prints one
// JSON line on success. On failure: exit status 1, and on stderr what was awaited, the server's log, and the path of a
// picture of the window.
import { promises as fs, existsSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { Editor, run, until } from './editor.mjs';

const COMMENT = '# write a function to add two numbers';
const RUN_TIMEOUT_MS = 90_000;

const here = path.dirname(fileURLToPath(import.meta.url));
const { values: options } = parseArgs({
    options: {
        vsix: { type: 'string' }, server: { type: 'string' }, work: { type: 'string' }, python: { type: 'string' },
        screenshot: { type: 'string' },
    },
});
for (const name of ['vsix', 'server', 'work', 'python']) {
    if (options[name] === undefined) {
        throw new Error(`--${name} is missing; the head of drive.mjs tells the arguments`);
    }
    options[name] = path.resolve(options[name]);
}

/** The names of the functions in the saved file that add two numbers. */
async function addingFunctions(editor, name) {
    const { stdout } = await run(
        options.python, ['-I', path.join(here, 'adds.py'), path.join(editor.workspace, name)],
        { cwd: editor.folder, timeout: RUN_TIMEOUT_MS },
    );
    return stdout.trim();
}

/** Types the comment into the file, accepts the ghost text with Tab, saves, and runs what was saved. */
async function acceptGhostText(editor, name, screenshot) {
    const { page } = editor;
    await editor.openFile(name);
    await editor.ready();
    await page.keyboard.type(COMMENT);
    const typed = Date.now();
    const ghost = await editor.ghostText();
    const ms = Date.now() - typed;
    if (screenshot !== undefined) {
        await page.screenshot({ path: screenshot });
    }
    await page.keyboard.press('Tab');
    await ghost.waitFor({ state: 'detached' });
    return { ms, text: await editor.saved(name), adds: await addingFunctions(editor, name) };
}

async function acceptSuggestion(editor, name) {
    const { page } = editor;
    await editor.openFile(name);
    await page.keyboard.type(COMMENT);
    await page.keyboard.press('Control+Space');
    const widget = page.locator('.suggest-widget.visible');
    await widget.locator('.monaco-list-row', { hasText: /jotcode/i }).first().waitFor();
    const focused = widget.locator('.monaco-list-row.focused');
    await until('the focus on an item of jotcode', async () => {
        if (/jotcode/i.test(await focused.innerText())) {
            return true;
        }
        await page.keyboard.press('ArrowDown');
        return false;
    });
    await page.screenshot({ path: path.join(editor.folder, 'suggest.png') });
    await page.keyboard.press('Enter');
    await widget.waitFor({ state: 'hidden' });
    return { text: await editor.saved(name), adds: await addingFunctions(editor, name) };
}

/** The text of the document that the command "Jotcode: Show Health" opens. */
async function showHealth(editor) {
    const { page } = editor;
    await page.setViewportSize({ width: 1000, height: 900 }); // the editor renders only the lines that can be seen
    await editor.command('Jotcode: Show Health');
    await page.locator('.tab.active[aria-label*="Jotcode Health"]').waitFor();
    // The editor writes a space as U+00A0.
    return await until('the health document to show a model that is ready', async () => {
        const text = (await page.locator('.editor-instance .view-lines').innerText()).replaceAll('\u00a0', ' ');
        return text.includes('"state": "ready"') ? text : undefined;
    });
}

/** Kills the server as a crash would; the next comment must be completed by a new one. */
async function surviveCrash(editor, name) {
    const before = await editor.serverProcesses();
    if (before.length === 0) {
        throw new Error('no process of the server was found below the editor');
    }
    before.forEach((pid) => process.kill(pid, 'SIGKILL'));
    await until('another process of the server', async () => {
        const now = await editor.serverProcesses();
        return now.length > 0 && now.every((pid) => !before.includes(pid));
    });
    return await acceptGhostText(editor, name);
}

async function trusted() {
    const editor = new Editor(path.join(options.work, 'trusted'), {
        files: ['ghost.py', 'suggest.py', 'crash.py'],
        workspaceSettings: { 'jotcode.path': options.server, 'jotcode.logLevel': 'debug' },
    });
    return await using(editor, async () => ({
        ghost: await acceptGhostText(editor, 'ghost.py', options.screenshot),
        suggest: await acceptSuggestion(editor, 'suggest.py'),
        health: await showHealth(editor),
        crash: await surviveCrash(editor, 'crash.py'),
    }));
}

/**
 * A workspace that names a program of its own as the server: not run before the person trusts the workspace, while the
 * person's own server serves it; run afterwards, which shows that the first half could have failed.
 */
async function untrusted() {
    const program = path.join(options.work, 'theirs');
    const ran = path.join(options.work, 'theirs-ran');
    await fs.mkdir(options.work, { recursive: true });
    await fs.rm(ran, { force: true });
    await fs.writeFile(program, `#!/bin/sh\ntouch "${ran}"\nexit 1\n`, { mode: 0o755 });
    const editor = new Editor(path.join(options.work, 'untrusted'), {
        files: ['ghost.py'],
        userSettings: { 'jotcode.path': options.server },
        workspaceSettings: { 'jotcode.path': program },
        trust: false,
    });
    return await using(editor, async () => {
        const ghost = await acceptGhostText(editor, 'ghost.py');
        const ranBefore = existsSync(ran);
        await editor.command('Workspaces: Manage Workspace Trust');
        await editor.page.locator('.workspace-trust-editor .monaco-button', { hasText: /^Trust$/ }).click();
        await until('the program of a trusted workspace to run', () => existsSync(ran));
        return { ghost, ranBefore };
    });
}

async function using(editor, scenario) {
    try {
        await editor.open(options.vsix);
        return await scenario();
    } catch (error) {
        process.stderr.write(await editor.evidence());
        throw error;
    } finally {
        await editor.close();
    }
}

try {
    const seen = { ...(await trusted()), untrusted: await untrusted() };
    process.stdout.write(JSON.stringify(seen) + '\n');
} catch (error) {
    process.stderr.write(`drive.mjs: ${error.stack ?? error}\n`);
    process.exitCode = 1;
}
