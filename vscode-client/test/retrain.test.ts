import assert from 'node:assert/strict';
import { promises as fs } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, it } from 'node:test';
import type { ExtensionContext } from 'vscode';
import type { Found } from '../src/python';
import { retrain, runFolder, TrainingTerminal } from '../src/retrain';
import { executedTasks, reset, shown, workspace } from './vscode-stub';

let folder = '';
let output = '';

async function script(body: string): Promise<string> {
    const file = path.join(folder, 'jotcode');
    await fs.writeFile(file, `#!/bin/sh\n${body}\n`, { mode: 0o755 });
    return file;
}

/** The terminal with a program in it, and the exit status that it will tell. */
function run(command: readonly string[]): { terminal: TrainingTerminal; status: Promise<number>; said: (text: string) => Promise<void> } {
    let tell: (status: number) => void = () => undefined;
    let wrote: () => void = () => undefined;
    const status = new Promise<number>((resolve) => (tell = resolve));
    const terminal = new TrainingTerminal(command, folder, (code) => tell(code));
    terminal.onDidWrite((text) => {
        output += text;
        wrote();
    });
    terminal.open({ columns: 90 });
    const said = async (text: string): Promise<void> => {
        while (!output.includes(text)) {
            await new Promise<void>((resolve) => (wrote = resolve));
        }
    };
    return { terminal, status, said };
}

beforeEach(async () => {
    reset();
    output = '';
    folder = await fs.mkdtemp(path.join(tmpdir(), 'jotcode-retrain-'));
});
afterEach(() => fs.rm(folder, { recursive: true }));

describe('the training terminal', () => {
    it('shows what the program prints, as wide as it is, with safe import paths', async () => {
        const { status } = run([await script('echo "$1 $COLUMNS $PYTHONSAFEPATH"; echo bar >&2'), 'train']);
        assert.equal(await status, 0);
        assert.match(output, /train 90 1\r\n/);
        assert.match(output, /bar\r\n/);
        assert.match(output, /Done\.\r\n$/);
    });

    it('says that the training failed, and tells the status', async () => {
        assert.equal(await run([await script('exit 3')]).status, 3);
        assert.match(output, /Failed with exit status 3/);
    });

    it('ends the program with Ctrl+C, as a training that can go on', async () => {
        const { terminal, status, said } = run([await script('trap "echo kept; exit 0" INT; echo begun; while :; do sleep 0.01; done')]);
        await said('begun\r\n');
        terminal.handleInput('\u0003');
        assert.equal(await status, -1);
        assert.match(output, /kept\r\n[^]*Stopped\./);
    });

    it('ends the program when it is closed', async () => {
        const { terminal, status, said } = run([await script('echo begun; exec sleep 60')]);
        await said('begun\r\n');
        terminal.close();
        assert.equal(await status, -1);
    });

    it('says so when the program cannot be started', async () => {
        assert.equal(await run([path.join(folder, 'none')]).status, 127);
        assert.match(output, /ENOENT/);
    });
});

describe('retraining', () => {
    const found: Found = {
        kind: 'found', command: '/venv/bin/python', args: [], cli: ['-P', '-m', 'jotcode_command'], origin: 'test',
        dependsOnActiveInterpreter: false,
    };
    const context = (): ExtensionContext => ({ globalStorageUri: { fsPath: folder } }) as unknown as ExtensionContext;

    it('begins only when the person agrees', async () => {
        workspace.workspaceFolders = [{ uri: { fsPath: '/code/project' }, name: 'project' }];
        await retrain(context(), found, async () => 0);
        assert.equal(executedTasks.length, 0);
        shown.answer = 'Retrain';
        await retrain(context(), found, async () => 0);
        assert.deepEqual(executedTasks.map((task: { name: string }) => task.name), ['Retrain on project']);
    });

    it('needs a folder', async () => {
        shown.answer = 'Retrain';
        await retrain(context(), found, async () => 0);
        assert.deepEqual(executedTasks, []);
        assert.match(shown.informations[0] ?? '', /open one first/);
    });

    it('keeps the run of a folder in one place, so that it can go on, and another folder of that name apart', () => {
        assert.equal(runFolder('/s', '/a/project'), runFolder('/s', '/a/project'));
        assert.notEqual(runFolder('/s', '/a/project'), runFolder('/s', '/b/project'));
    });
});
