// A real VS Code (code-server in headless Chromium) with a fresh profile, and what a person does in it.
//
// tests/e2e/setup.sh must have run. Everything listens on 127.0.0.1 only, on ports that the system chooses.
import { execFile, spawn } from 'node:child_process';
import { promises as fs, existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { homedir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';

export const START_TIMEOUT_MS = 120_000; // a cold start of the editor or the server from a cold disk, on a busy machine
export const STEP_TIMEOUT_MS = 120_000; // seen: 60 s for a ghost text at a load of 18 on two cores

export const run = promisify(execFile);
const cache = process.env.JOTCODE_E2E_CACHE ?? path.join(homedir(), '.cache', 'jotcode-e2e');
const entry = path.join(cache, 'node', 'node_modules', 'code-server', 'out', 'node', 'entry.js');
const { chromium } = createRequire(path.join(cache, 'node', 'package.json'))('playwright-core');

// Only what keeps the window quiet: everything that concerns completion stays as a new user finds it, but for the time
// after which it is given up (a busy machine that runs tests is no user's) and for the threshold: the way of an answer into
// the file is what is tried here, and which answers are sure enough changes with the weights.
const QUIET = {
    'jotcode.timeoutMs': 120_000, 'jotcode.threshold': 0,
    'workbench.startupEditor': 'none', 'workbench.tips.enabled': false, 'window.commandCenter': false,
    'workbench.colorTheme': 'Default Dark Modern', 'editor.minimap.enabled': false, 'editor.fontSize': 16,
    'extensions.autoUpdate': false, 'extensions.autoCheckUpdates': false, 'extensions.ignoreRecommendations': true,
    'terminal.integrated.gpuAcceleration': 'off', // a terminal on a canvas has no text to read
    'git.enabled': false, 'files.exclude': { '.vscode': true },
};

/** Waits until `look` gives something; the error says what for, and what `look` threw or gave last. */
export async function until(what, look, timeoutMs = STEP_TIMEOUT_MS) {
    const end = Date.now() + timeoutMs;
    let last;
    for (;;) {
        try {
            last = await look();
            if (last) {
                return last;
            }
        } catch (error) {
            last = error.message;
        }
        if (Date.now() > end) {
            throw new Error(`waited ${timeoutMs} ms in vain for ${what} (last: ${String(last)})`);
        }
        await new Promise((resolve) => setTimeout(resolve, 50));
    }
}

export class Editor {
    /**
     * folder: emptied and then holds workspace/, profile/ and all else of this editor.
     * files: the workspace's, name to text.  trust: false opens the workspace in restricted mode.
     * environment: variables that are not as in this process.
     */
    constructor(folder, { files, workspaceSettings = {}, userSettings = {}, trust = true, environment = {} }) {
        Object.assign(this, { folder, files, workspaceSettings, userSettings, trust, environment, output: '' });
        this.workspace = path.join(folder, 'workspace');
        this.profile = path.join(folder, 'profile');
    }

    /** Opens the workspace in a fresh profile with the extension in it. */
    async open(vsix) {
        await fs.rm(this.folder, { recursive: true, force: true });
        await fs.mkdir(path.join(this.workspace, '.vscode'), { recursive: true });
        await fs.mkdir(path.join(this.profile, 'User'), { recursive: true });
        const settings = path.join(this.workspace, '.vscode', 'settings.json');
        await fs.writeFile(settings, JSON.stringify(this.workspaceSettings));
        const user = { ...QUIET, ...this.userSettings, 'security.workspace.trust.startupPrompt': 'never' };
        await fs.writeFile(path.join(this.profile, 'User', 'settings.json'), JSON.stringify(user));
        for (const [name, text] of Object.entries(this.files)) {
            await fs.writeFile(path.join(this.workspace, name), text);
        }
        const { stdout, stderr } = await run(
            process.execPath, this.#arguments('--install-extension', vsix),
            { env: this.#environment(), timeout: START_TIMEOUT_MS },
        );
        if (!/successfully installed/.test(stdout)) {
            throw new Error(`the VSIX was not installed:\n${stdout}${stderr}`);
        }
        const url = await this.#start();
        this.browser = await chromium.launch({
            executablePath: ['/usr/bin/chromium', '/usr/bin/chromium-browser'].find(existsSync),
            args: [
                '--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking',
                '--disable-component-update', '--disable-sync',
            ],
        });
        this.page = await this.browser.newPage({ viewport: { width: 1200, height: 520 } });
        this.page.setDefaultTimeout(STEP_TIMEOUT_MS);
        await this.page.goto(`${url}/?folder=${encodeURIComponent(this.workspace)}`, { timeout: START_TIMEOUT_MS });
        await this.page.locator('.monaco-workbench').waitFor({ timeout: START_TIMEOUT_MS });
    }

    /** What helps to understand a failure: logs and files as text, and a picture of the window. */
    async evidence() {
        const picture = path.join(this.folder, 'failure.png');
        await this.page?.screenshot({ path: picture }).catch(() => undefined);
        const parts = [`--- code-server\n${this.output}`, `--- jotcode log\n${await this.log()}`];
        for (const name of Object.keys(this.files)) {
            parts.push(`--- ${name}\n${await this.read(name).catch((error) => error.message)}`);
        }
        return [...parts, `--- window: ${picture}`, ''].join('\n');
    }

    async close() {
        await this.browser?.close();
        this.child?.kill();
    }

    read(name) {
        return fs.readFile(path.join(this.workspace, name), 'utf8');
    }

    /** The extension's log, empty while there is none. */
    async log() {
        const folder = path.join(this.profile, 'logs');
        const names = await fs.readdir(folder, { recursive: true }).catch(() => []);
        const logs = names.filter((name) => /jotcode.*\.log$/i.test(name)).map((name) => path.join(folder, name));
        return (await Promise.all(logs.map((name) => fs.readFile(name, 'utf8')))).join('');
    }

    async openFile(name) {
        // A pointer that rests on the list shows the path of a file, over the row that is to be opened.
        await this.page.mouse.move(700, 500);
        await this.page.locator('.hover-contents').first().waitFor({ state: 'hidden' });
        // Not by quick open, which wants ripgrep.
        await this.page.locator(`.explorer-folders-view .monaco-list-row[aria-label^="${name}"]`).dblclick();
        await this.page.locator(`.tab.active[aria-label^="${name}"]`).waitFor();
        await this.page.locator('.editor-instance .monaco-editor.focused').waitFor();
        await this.page.keyboard.press('Control+End');
    }

    /** Waits for the language status item, in the status bar of a Python file, to say that the model is loaded. */
    async ready() {
        await this.status(/Jotcode: Ready/);
    }

    /** The text of the language status item, once it is as wanted. */
    async status(wanted, timeoutMs = START_TIMEOUT_MS) {
        const item = this.page.locator('[id="status.languageStatus"]');
        return await until(`the status item to say ${wanted}`, async () => {
            const text = await item.getAttribute('aria-label', { timeout: 1_000 });
            if (!wanted.test(text)) {
                throw new Error(`it says ${text}`);
            }
            return text;
        }, timeoutMs);
    }

    /** The grey text, once it holds a function. */
    async ghostText() {
        const ghost = this.page.locator('.monaco-editor .ghost-text', { hasText: 'def' }).first();
        await ghost.waitFor();
        return ghost;
    }

    /** What the grey text shows, without the editor's special spaces; empty when there is none. */
    async ghostWords() {
        const parts = await this.page.locator('.monaco-editor .ghost-text').allInnerTexts();
        return parts.join('').replaceAll('\u00a0', ' ').trim();
    }

    /** A picture of the window without the explorer: from the editor to the right and the bottom. */
    async picture(name) {
        const { x, y } = await this.page.locator('.part.editor').boundingBox();
        const { width, height } = this.page.viewportSize();
        const clip = { x, y, width: width - x, height: height - y };
        await this.page.screenshot({ path: path.join(this.pictures ?? this.folder, name), clip });
    }

    async command(title) {
        await this.page.keyboard.press('F1');
        await this.page.locator('.quick-input-widget .monaco-list-row').first().waitFor();
        await this.page.keyboard.type(title);
        await this.page.locator('.quick-input-widget .monaco-list-row.focused', { hasText: title }).waitFor();
        await this.page.keyboard.press('Enter');
    }

    /** Saves the active file and gives its text once that is on disk as wanted: with a function below a comment. */
    async saved(name, wanted = /#[^\n]*\n[ \t]*def /) {
        await this.page.keyboard.press('Control+S');
        return await until(`${wanted} on disk in ${name}`, async () => {
            const text = await this.read(name);
            return wanted.test(text) ? text : undefined;
        });
    }

    /** Clicks the button of a notification that says something. */
    async answer(said, button) {
        const toast = this.page.locator('.notification-toast, .monaco-dialog-box', { hasText: said }).last();
        await toast.locator('.monaco-button', { hasText: button }).click();
    }

    /** The frame of a webview that shows a text. */
    async webview(text) {
        return await until(`a webview with ${text}`, async () => {
            for (const frame of this.page.frames()) {
                if (await frame.locator('body', { hasText: text }).count().catch(() => 0)) {
                    return frame;
                }
            }
            return undefined;
        });
    }

    /** The ids of the server's processes: nothing else below the editor is a Python. */
    async serverProcesses() {
        const { stdout } = await run('ps', ['-ww', '-e', '-o', 'pid=,ppid=,args=']);
        const rows = stdout.trim().split('\n').map((row) => /^\s*(\d+)\s+(\d+)\s+(.*)$/.exec(row).slice(1));
        const below = new Set([String(this.child.pid)]);
        for (let size = 0; size !== below.size; ) {
            size = below.size;
            rows.forEach(([pid, parent]) => below.has(parent) && below.add(pid));
        }
        const servers = rows.filter(([pid, , args]) => below.has(pid) && /\bpython[\d.]*\b/.test(args));
        return servers.map(([pid]) => Number(pid));
    }

    /** Starts code-server and gives its address. */
    async #start() {
        this.child = spawn(process.execPath, this.#arguments('--bind-addr', '127.0.0.1:0'), {
            env: this.#environment(), stdio: ['ignore', 'pipe', 'pipe'],
        });
        for (const stream of [this.child.stdout, this.child.stderr]) {
            stream.on('data', (data) => (this.output += data));
        }
        return await until('code-server to listen', () => {
            if (this.child.exitCode !== null) {
                throw new Error(`code-server ended with ${this.child.exitCode}`);
            }
            return /listening on (http:\/\/127\.0\.0\.1:\d+)/.exec(this.output)?.[1];
        }, START_TIMEOUT_MS);
    }

    #arguments(...more) {
        return [
            entry, '--auth', 'none', '--disable-telemetry', '--disable-update-check',
            ...(this.trust ? ['--disable-workspace-trust'] : []),
            '--user-data-dir', this.profile, '--extensions-dir', path.join(this.folder, 'extensions'), ...more,
        ];
    }

    /** Keeps code-server off the home directory. */
    #environment() {
        const [config, data] = ['config', 'data'].map((name) => path.join(this.folder, name));
        return { ...process.env, XDG_CONFIG_HOME: config, XDG_DATA_HOME: data, ...this.environment };
    }
}
