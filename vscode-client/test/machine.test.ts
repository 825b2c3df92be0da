import assert from 'node:assert/strict';
import { promises as fs } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { after, before, describe, it } from 'node:test';
import { onPath, whyNot } from '../src/machine';

let folder = '';
const realPath = process.env['PATH'];

before(async () => {
    folder = await fs.mkdtemp(path.join(tmpdir(), 'jotcode-machine-'));
});
after(async () => {
    process.env['PATH'] = realPath;
    await fs.rm(folder, { recursive: true });
});

async function script(name: string, text: string, mode = 0o755): Promise<string> {
    const file = path.join(folder, name);
    await fs.writeFile(file, `#!/bin/sh\n${text}\n`, { mode });
    return file;
}

describe('whether an interpreter can run the server', () => {
    it('is yes when it has jotcode, whatever else it prints', async () => {
        assert.equal(await whyNot(await script('yes', 'echo welcome; echo "jotcode-probe: yes"'), folder), undefined);
    });

    it('is no when it has not, is too old, is not Python, or is not there', async () => {
        assert.match(await why('no', 'echo "jotcode-probe: no"'), /not installed/);
        assert.match(await why('old', 'echo "jotcode-probe: old 3.8.1"'), /3\.8\.1 is too old/);
        assert.match(await why('other', 'echo hello'), /does not answer like Python/);
        assert.match(await why('failing', 'exit 3'), /cannot be run/);
        assert.match((await whyNot(path.join(folder, 'gone'), folder)) ?? '', /cannot be run/);
    });

    it('is found out without running a jotcode that lies in the current folder', async () => {
        const python = await onPath('python3');
        assert.ok(python, 'this test needs python3 on PATH');
        const ran = path.join(folder, 'ran');
        await fs.mkdir(path.join(folder, 'jotcode', 'server'), { recursive: true });
        await fs.writeFile(path.join(folder, 'jotcode', '__init__.py'), `open(${JSON.stringify(ran)}, "w")`);
        await whyNot(python, folder);
        await assert.rejects(fs.access(ran));
    });
});

async function why(name: string, text: string): Promise<string> {
    return (await whyNot(await script(name, text), folder)) ?? 'nothing wrong';
}

describe('a command on PATH', () => {
    it('is the first file that can be run, not a folder or a text file', async () => {
        const [first, second, third] = ['a', 'b', 'c'].map((name) => path.join(folder, name)) as [string, string, string];
        await Promise.all([first, second, third].map((place) => fs.mkdir(place)));
        await fs.mkdir(path.join(first, 'jotcode'));
        await script('b/jotcode', '', 0o644);
        const right = await script('c/jotcode', '');
        process.env['PATH'] = [first, second, third].join(path.delimiter);
        assert.equal(await onPath('jotcode'), right);
    });

    it('is not looked for in folders relative to wherever the editor was started', async () => {
        process.env['PATH'] = ['', '.', path.relative(process.cwd(), path.join(folder, 'c'))].join(path.delimiter);
        assert.equal(await onPath('jotcode'), undefined);
    });
});
