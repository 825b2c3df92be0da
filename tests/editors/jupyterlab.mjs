// Drives a JupyterLab in headless Chromium: what a person does in a notebook or a file, step by step.
//
//   node jupyterlab.mjs URL TOKEN FOLDER <<< '[{"file": "a.ipynb", "steps": [["cell", 0], ["type", "# ..."], ...]}, ...]'
//
// Prints for each visit what the last list showed: [{"items": [...]}, ...].  What was typed, accepted and run is in the
// files once they are saved.  FOLDER takes pictures, of a failure too.  setup_jupyterlab.sh must have run.
import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { homedir } from 'node:os';
import path from 'node:path';

const STEP_TIMEOUT_MS = 120_000;
const ASK_AGAIN_MS = 3_000; // JupyterLab gives up a server's answer after a time of its own; a person asks again

const cache = process.env.JOTCODE_JUPYTER_CACHE ?? path.join(homedir(), '.cache', 'jotcode-jupyter');
const { chromium } = createRequire(path.join(cache, 'node', 'package.json'))('playwright-core');
const [url, token, folder] = process.argv.slice(2);

/** One document, open in a JupyterLab that shows nothing else. */
class Visit {
    constructor(page, file) {
        Object.assign(this, { page, file, editors: page.locator('.jp-MainAreaWidget:visible .cm-content') });
        this.list = page.locator('.jp-Completer:visible');
        this.seen = { items: [] };
    }

    async open() {
        const address = `${url}lab/workspaces/${this.file.replace(/\W/g, '')}/tree/${this.file}?reset&token=${token}`;
        await this.page.goto(address);
        await this.editors.first().waitFor();
        await this.page.locator('.lsp-statusbar-item', { hasText: 'Fully initialized' }).waitFor();
        if (this.file.endsWith('.ipynb')) {
            await this.page.locator('.jp-Notebook-ExecutionIndicator[data-status="idle"]').first().waitFor();
        }
    }

    /** Sets the cursor to the end of a cell; of the file, which counts as its only cell. */
    async cell(number) {
        this.at = number;
        await this.editors.nth(number).click();
        await this.page.keyboard.press('Control+End');
    }

    async type(text) {
        await this.page.keyboard.type(text);
    }

    /** Asks for the list with a key until it shows an item with the text. */
    async ask(key, text) {
        const wanted = this.list.locator('.jp-Completer-item', { hasText: text });
        const end = Date.now() + STEP_TIMEOUT_MS;
        for (;;) {
            await this.page.keyboard.press(key);
            try {
                await wanted.first().waitFor({ timeout: ASK_AGAIN_MS });
                break;
            } catch (error) {
                if (Date.now() > end) {
                    throw error;
                }
                await this.page.keyboard.press('Escape');
                await this.editors.nth(this.at).click(); // Escape without a list has left the cell
                await this.page.keyboard.press('Control+End');
            }
        }
        this.seen.items = await this.list.locator('.jp-Completer-item').allInnerTexts();
    }

    async accept() {
        await this.page.keyboard.press('Enter');
        await this.list.waitFor({ state: 'detached' });
    }

    async reject() {
        await this.page.keyboard.press('Escape');
        await this.list.waitFor({ state: 'detached' });
    }

    /** Waits for a text in the cell that is worked on. */
    async holds(text) {
        await this.editors.nth(this.at).filter({ hasText: text }).waitFor();
    }

    /** Runs a cell and waits for its number, and for a text in its output if one is given. */
    async run(number, output) {
        await this.cell(number);
        await this.page.keyboard.press('Shift+Enter');
        const cell = this.page.locator('.jp-CodeCell').nth(number);
        await cell.locator('.jp-InputPrompt', { hasText: /\[\d+\]/ }).waitFor();
        if (output !== undefined) {
            await cell.locator('.jp-OutputArea-output', { hasText: output }).waitFor();
        }
    }

    async save() {
        await this.page.keyboard.press('Control+S');
        await this.page.locator('.jp-mod-current.jp-mod-dirty').waitFor({ state: 'detached' });
    }

    async picture(name) {
        await this.page.screenshot({ path: path.join(folder, name) });
    }

    async close() {
        await this.page.close({ runBeforeUnload: false });
    }
}

const browser = await chromium.launch({
    executablePath: ['/usr/bin/chromium', '/usr/bin/chromium-browser'].find(existsSync),
    args: [
        '--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking',
        '--disable-component-update', '--disable-sync',
    ],
});
const all = [];
let visit;
try {
    for (const { file, steps } of JSON.parse(readFileSync(0, 'utf8'))) {
        const page = await browser.newPage({ viewport: { width: 1200, height: 800 } });
        page.setDefaultTimeout(STEP_TIMEOUT_MS);
        visit = new Visit(page, file);
        await visit.open();
        for (const [name, ...values] of steps) {
            visit.step = [name, ...values].join(' ');
            await visit[name](...values);
        }
        all.push(visit.seen);
        await visit.close();
    }
    process.stdout.write(JSON.stringify(all) + '\n');
} catch (error) {
    await visit?.picture('failure.png').catch(() => undefined);
    process.stderr.write(`jupyterlab.mjs: ${visit?.file}, ${visit?.step}: ${error.stack ?? error}\n`);
    process.exitCode = 1;
} finally {
    await browser.close();
}
