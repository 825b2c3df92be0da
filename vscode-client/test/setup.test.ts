import assert from 'node:assert/strict';
import { promises as fs } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, it } from 'node:test';
import type { CancellationToken } from 'vscode';
import { Cancelled, makeEnvironment } from '../src/setup';

let folder = '';
let storage = '';
let python = '';
const lines: string[] = [];
const told: string[] = [];
let cancelled: () => void = () => undefined;
const cancel = {
    isCancellationRequested: false,
    onCancellationRequested: (callback: () => void) => {
        cancelled = callback;
        return { dispose: () => undefined };
    },
};
const reporting = {
    log: { info: (line: string) => void lines.push(line) },
    progress: { report: ({ message = '' }: { message?: string }) => void told.push(message) },
    cancel: cancel as unknown as CancellationToken,
};

/** A Python that "makes" an environment whose own Python runs `pip` as the test wants and has jotcode afterwards. */
async function fakePython(pip: string): Promise<void> {
    const inner = `#!/bin/sh\nif [ "$2" = pip ]; then ${pip}; else echo "jotcode-probe: yes"; fi\n`;
    await fs.writeFile(path.join(folder, 'inner'), inner, { mode: 0o755 });
    await fs.writeFile(
        python, `#!/bin/sh\nmkdir -p "$3/bin" && cp -p "${folder}/inner" "$3/bin/python"\n`, { mode: 0o755 },
    );
}

beforeEach(async () => {
    folder = await fs.mkdtemp(path.join(tmpdir(), 'jotcode-setup-'));
    storage = path.join(folder, 'storage');
    python = path.join(folder, 'python');
    lines.length = 0;
    told.length = 0;
    cancel.isCancellationRequested = false;
});
afterEach(() => fs.rm(folder, { recursive: true }));

describe('Set Up', () => {
    it('installs what the person chose and gives the interpreter of the new environment', async () => {
        await fakePython('echo "pip $@"');
        const interpreter = await makeEnvironment(storage, python, '/home/me/jotcode-0.1.0-py3-none-any.whl', reporting);
        assert.equal(path.dirname(path.dirname(path.dirname(interpreter))), storage);
        await fs.access(interpreter);
        assert.ok(lines.some((line) => line.endsWith('install --disable-pip-version-check /home/me/jotcode-0.1.0-py3-none-any.whl')));
    });

    it('installs a source folder with the versions that it names', async () => {
        await fakePython('echo "pip $@"');
        await fs.writeFile(path.join(folder, 'constraints.txt'), 'torch==2.13.0\n');
        await makeEnvironment(storage, python, folder, reporting);
        assert.ok(lines.some((line) => line.endsWith(`--constraint ${path.join(folder, 'constraints.txt')} ${folder}`)));
    });

    it('tells what pip is at', async () => {
        await fakePython('echo "Collecting torch<3,>=2.11 (from jotcode==0.1.0)"; echo "  more of no interest"');
        await makeEnvironment(storage, python, 'a.whl', reporting);
        assert.match(told.at(-1) ?? '', /^collecting torch \(/);
    });

    it('keeps one environment: the new one replaces the old', async () => {
        await fakePython('true');
        const first = await makeEnvironment(storage, python, 'a.whl', reporting);
        const second = await makeEnvironment(storage, python, 'b.whl', reporting);
        await assert.rejects(fs.access(first));
        await fs.access(second);
    });

    it('leaves nothing behind, and the old environment as it was, when pip fails', async () => {
        await fakePython('true');
        const first = await makeEnvironment(storage, python, 'a.whl', reporting);
        await fakePython('echo "no such wheel" >&2; exit 1');
        await assert.rejects(makeEnvironment(storage, python, 'b.whl', reporting), /no such wheel/);
        await fs.access(first);
        assert.equal((await fs.readdir(storage)).length, 1);
    });

    it('stops pip when it is cancelled', async () => {
        await fakePython('echo started; exec sleep 60');
        const attempt = makeEnvironment(storage, python, 'a.whl', {
            ...reporting,
            log: {
                info: (line: string) => {
                    if (line.endsWith('started')) {
                        cancel.isCancellationRequested = true;
                        cancelled();
                    }
                },
            },
        });
        await assert.rejects(attempt, Cancelled);
        assert.deepEqual(await fs.readdir(storage), []);
    });

    it('hands pip no options in the place of a name', async () => {
        await fakePython('true');
        await assert.rejects(makeEnvironment(storage, python, '--index-url=http://x', reporting), /not something that pip/);
    });
});
