import assert from 'node:assert/strict';
import { promises as fs } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, it } from 'node:test';
import type { CancellationToken } from 'vscode';
import { makeEnvironment } from '../src/setup';

let folder = '';
let storage = '';
let python = '';
const lines: string[] = [];
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
    progress: { report: () => undefined },
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
        await assert.rejects(attempt, /cancelled/);
        assert.deepEqual(await fs.readdir(storage), []);
    });

    it('hands pip no options in the place of a name', async () => {
        await fakePython('true');
        await assert.rejects(makeEnvironment(storage, python, '--index-url=http://x', reporting), /not something that pip/);
    });
});
