// What a person does with the extension every day; each function gives what was seen, for test_vscode.py to judge.
import { until } from './editor.mjs';

export const COMMENT = '# write a function to add two numbers';
const METHOD = '# write a method to add an amount to the total';
const IMPORT = '# write a function to count word frequencies with Counter';
const PROSE = '# the numbers below come from the survey of last year';

const cell = (...source) => ({ cell_type: 'code', execution_count: null, metadata: {}, outputs: [], source });

export const FILES = {
    'cells.ipynb': JSON.stringify({
        cells: [cell('import json'), cell()], metadata: { language_info: { name: 'python' } }, nbformat: 4, nbformat_minor: 4,
    }),
    'ghost.py': '', 'suggest.py': '', 'reject.py': '', 'cycle.py': '', 'write.py': '', 'silent.py': '', 'crash.py': '',
    'method.py': '"""A till."""\n\n\nclass Till:\n    """What was paid."""\n\n'
        + '    def __init__(self):\n        self.total = 0\n\n',
    'imports.py': '"""Words."""\nimport json\n\nEMPTY = json.loads("[]")\n\n\n',
};

/** Types a comment at the end of a file and waits for the grey text. */
async function ask(editor, name, comment) {
    await editor.openFile(name);
    await editor.page.keyboard.type(comment);
    const typed = Date.now();
    const ghost = await editor.ghostText();
    return { ghost, ms: Date.now() - typed };
}

/** Accepts the grey text with Tab and gives what is saved then. */
export async function acceptGhostText(editor, name, { comment = COMMENT, wanted, picture } = {}) {
    const { ghost, ms } = await ask(editor, name, comment);
    if (picture !== undefined) {
        await editor.picture(picture);
    }
    await editor.page.keyboard.press('Tab');
    await ghost.waitFor({ state: 'detached' });
    return { ms, text: await editor.saved(name, wanted) };
}

export async function firstGhostText(editor) {
    await editor.openFile('ghost.py');
    await editor.ready();
    return await acceptGhostText(editor, 'ghost.py', { picture: 'ghost-text.png' });
}

export async function acceptSuggestion(editor) {
    const { page } = editor;
    await ask(editor, 'suggest.py', COMMENT);
    const widget = page.locator('.suggest-widget.visible');
    const ours = widget.locator('.monaco-list-row', { hasText: /jotcode/i });
    // Right after a key the list has one item: the server cannot tell Ctrl+Space from typing, but for the time between.
    const offered = await until('several items of jotcode in the list', async () => {
        await page.keyboard.press('Escape');
        await page.keyboard.press('Control+Space');
        await ours.first().waitFor();
        const count = await ours.count();
        return count > 1 ? count : undefined;
    });
    const focused = widget.locator('.monaco-list-row.focused');
    await until('the focus on an item of jotcode', async () => {
        if (/jotcode/i.test(await focused.innerText())) {
            return true;
        }
        await page.keyboard.press('ArrowDown');
        return false;
    });
    await page.keyboard.press('Control+Space'); // toggles the preview
    const preview = page.locator('.suggest-details', { hasText: 'def' });
    await preview.waitFor();
    await editor.picture('suggest.png');
    await page.keyboard.press('Enter');
    await widget.waitFor({ state: 'hidden' });
    return { offered, text: await editor.saved('suggest.py') };
}

export async function method(editor) {
    return await acceptGhostText(editor, 'method.py', { comment: `    ${METHOD}` });
}

/** The imports come by a command after the grey text. */
export async function missingImport(editor) {
    return await acceptGhostText(editor, 'imports.py', {
        comment: IMPORT, wanted: /^(from|import) collections[^]*def /m,
    });
}

/** Grey text in a cell of a notebook; gives the saved text of its cells. */
export async function notebook(editor) {
    const { page } = editor;
    await page.locator('.explorer-folders-view .monaco-list-row[aria-label^="cells.ipynb"]').dblclick();
    const last = page.locator('.notebookOverlay .code-cell-row .monaco-editor').last();
    await last.click();
    await page.locator('.notebookOverlay .monaco-editor.focused').waitFor();
    await page.keyboard.type(COMMENT);
    const ghost = await editor.ghostText();
    await page.keyboard.press('Tab');
    await ghost.waitFor({ state: 'detached' });
    const text = await editor.saved('cells.ipynb', /numbers\\n[^]*def /); // in JSON the end of a line is written \n
    return { cells: JSON.parse(text).cells.map(({ source }) => [source].flat().join('')) };
}

/** Esc takes the grey text away and leaves the file as it was typed. */
export async function reject(editor) {
    const { ghost } = await ask(editor, 'reject.py', COMMENT);
    await editor.page.keyboard.press('Escape');
    await ghost.waitFor({ state: 'detached' });
    return { text: await editor.saved('reject.py', /numbers/) };
}

/** Next with the editor's key, the one before with our command, next again; then that one is accepted. */
export async function cycle(editor) {
    const { page } = editor;
    await ask(editor, 'cycle.py', COMMENT);
    const first = await editor.ghostWords();
    const changed = async (from) => await until(`another candidate than ${from}`, async () => {
        const now = await editor.ghostWords();
        return now !== from && now.includes('def') ? now : undefined;
    });
    await page.keyboard.press('Alt+]');
    const second = await changed(first);
    await page.keyboard.press('Alt+[');
    const back = await changed(second);
    await page.keyboard.press('Alt+]');
    const again = await changed(back);
    // Our commands go through the palette, which takes the focus for a moment: where the round begins then is the editor's.
    const settled = async () => await until('grey text that stays', async () => {
        const now = await editor.ghostWords();
        await page.waitForTimeout(500);
        return now.includes('def') && now === await editor.ghostWords() ? now : undefined;
    });
    await editor.command('Jotcode: Next Candidate');
    const next = await settled();
    await editor.command('Jotcode: Previous Candidate');
    const shown = await settled();
    await page.keyboard.press('Tab');
    return { first, second, back, again, next, shown, text: await editor.saved('cycle.py') };
}

export async function writeHere(editor) {
    await ask(editor, 'write.py', COMMENT);
    await editor.page.keyboard.press('Escape');
    await editor.command('Jotcode: Write the Code Here');
    await editor.page.locator('.view-line', { hasText: 'def' }).first().waitFor();
    return { text: await editor.saved('write.py') };
}

/** What the status says about a comment that asks for nothing. */
export async function silent(editor) {
    const { page } = editor;
    await editor.openFile('silent.py');
    await page.keyboard.type(PROSE);
    const status = await editor.status(/Nothing offered/);
    await page.locator('[id="status.languageStatus"]').hover();
    await page.locator('.hover-language-status', { hasText: 'Nothing offered' }).first().waitFor();
    await editor.picture('status.png');
    await page.keyboard.press('Escape');
    return { status };
}

/** The words of the page about the last completion; the scripted model has none and a message says so. */
export async function attention(editor, hasGraph) {
    const { page } = editor;
    await editor.command('Jotcode: Show Attention Graph of the Last Completion');
    if (!hasGraph) {
        const toast = page.locator('.notification-toast', { hasText: 'no attention graph' });
        await toast.waitFor();
        return { text: await toast.innerText() };
    }
    const frame = await editor.webview('All heads together');
    const images = await frame.locator('img').count();
    const drawn = await frame.locator('img').first().evaluate((image) => image.complete && image.naturalWidth > 0);
    await editor.picture('attention.png');
    const text = await frame.locator('body').innerText();
    await editor.command('View: Close All Editors');
    return { text, images, drawn };
}

/** The text of the document that the command "Jotcode: Show Health" opens. */
export async function showHealth(editor) {
    const { page } = editor;
    const size = page.viewportSize();
    await page.setViewportSize({ width: 1200, height: 1400 }); // the editor renders only the lines that can be seen
    await editor.command('Jotcode: Show Health');
    await page.locator('.tab.active[aria-label*="Jotcode Health"]').waitFor();
    // The editor writes a space as U+00A0.
    const health = await until('the health document to show a model that is ready, to its end', async () => {
        const text = (await page.locator('.editor-instance .view-lines').innerText()).replaceAll('\u00a0', ' ');
        return text.includes('"state": "ready"') && text.trimEnd().endsWith('}') ? text : undefined;
    });
    await page.setViewportSize(size);
    return health;
}

/** Kills the server as a crash would; the next comment must be completed by a new one. */
export async function surviveCrash(editor) {
    const before = await editor.serverProcesses();
    if (before.length === 0) {
        throw new Error('no process of the server was found below the editor');
    }
    before.forEach((pid) => process.kill(pid, 'SIGKILL'));
    await until('another process of the server', async () => {
        const now = await editor.serverProcesses();
        return now.length > 0 && now.every((pid) => !before.includes(pid));
    });
    await editor.openFile('crash.py');
    await editor.ready();
    return await acceptGhostText(editor, 'crash.py');
}
