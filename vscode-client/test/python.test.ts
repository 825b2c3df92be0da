import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { findServer, interpreterIn, type Machine } from '../src/python';
import type { Settings } from '../src/settings';

const NO_SETTINGS: Settings = {
    enable: true, path: '', interpreter: '', args: [], checkpoint: '', logLevel: 'info', trigger: 'automatic',
};

/** A machine on which nothing is found, but for what the test says. */
function machine(parts: Partial<Machine> & { withJotcode?: readonly string[] } = {}): Machine {
    const { withJotcode = [], ...rest } = parts;
    return {
        kindOf: async () => undefined,
        whyNot: async (interpreter) => (withJotcode.includes(interpreter) ? undefined : 'jotcode is not installed there'),
        recordedInterpreter: () => undefined,
        activeInterpreter: async () => undefined,
        onPath: async () => undefined,
        trusted: true,
        windows: false,
        ...rest,
    };
}

const EVERYWHERE = {
    kindOf: async () => 'file' as const,
    recordedInterpreter: () => '/recorded/python',
    activeInterpreter: async () => '/active/python',
    onPath: async (command: string) => `/usr/bin/${command}`,
    withJotcode: ['/setting/python', '/recorded/python', '/active/python'],
};

async function commandOf(settings: Partial<Settings>, on: Machine): Promise<string> {
    const resolution = await findServer({ ...NO_SETTINGS, ...settings }, on);
    assert.equal(resolution.kind, 'found');
    return [resolution.command, ...resolution.args].join(' ');
}

describe('the order of the places', () => {
    it('begins with the setting jotcode.path', async () => {
        const settings = { path: '/mine/jotcode', interpreter: '/setting/python' };
        assert.equal(await commandOf(settings, machine(EVERYWHERE)), '/mine/jotcode serve');
    });

    it('goes on with the setting jotcode.interpreter', async () => {
        assert.equal(
            await commandOf({ interpreter: '/setting/python' }, machine(EVERYWHERE)),
            '/setting/python -P -m jotcode.server',
        );
    });

    it('goes on with the environment that Set Up recorded', async () => {
        assert.equal(await commandOf({}, machine(EVERYWHERE)), '/recorded/python -P -m jotcode.server');
    });

    it('goes on with the active environment when it has jotcode', async () => {
        const on = machine({ ...EVERYWHERE, withJotcode: ['/active/python'] });
        assert.equal(await commandOf({}, on), '/active/python -P -m jotcode.server');
    });

    it('ends with PATH', async () => {
        assert.equal(await commandOf({}, machine({ ...EVERYWHERE, withJotcode: [] })), '/usr/bin/jotcode serve');
    });

    it('says for every place why it is not there when none has a server', async () => {
        const resolution = await findServer(NO_SETTINGS, machine({ activeInterpreter: async () => '/active/python' }));
        assert.equal(resolution.kind, 'missing');
        assert.deepEqual(resolution.tried, [
            'environment made by "Jotcode: Set Up": none yet',
            'active environment of the Python extension: /active/python: jotcode is not installed there',
            'PATH: no command jotcode',
        ]);
    });
});

describe('the setting jotcode.path', () => {
    it('may be the folder of an environment', async () => {
        const on = machine({ kindOf: async () => 'folder', withJotcode: ['/venv/bin/python'] });
        assert.equal(await commandOf({ path: '/venv' }, on), '/venv/bin/python -P -m jotcode.server');
    });

    it('may be a command that PATH knows', async () => {
        const on = machine({ onPath: async (command) => `/usr/local/bin/${command}` });
        assert.equal(await commandOf({ path: 'jotcode-nightly' }, on), '/usr/local/bin/jotcode-nightly serve');
    });

    it('is never replaced in silence by another place when it is wrong', async () => {
        const on = machine({ ...EVERYWHERE, kindOf: async () => undefined });
        const resolution = await findServer({ ...NO_SETTINGS, path: '/gone/jotcode' }, on);
        assert.equal(resolution.kind, 'wrong');
        assert.match(resolution.message, /jotcode\.path.*nothing at \/gone\/jotcode/);
    });

    it('names the problem when the environment has no jotcode', async () => {
        const resolution = await findServer(
            { ...NO_SETTINGS, path: '/venv' }, machine({ kindOf: async () => 'folder' }),
        );
        assert.match(resolution.kind === 'wrong' ? resolution.message : '', /\/venv\/bin\/python: jotcode is not installed/);
    });
});

describe('the setting jotcode.interpreter', () => {
    it('is never replaced in silence by another place when it is wrong', async () => {
        const on = machine({ ...EVERYWHERE, whyNot: async () => 'Python 3.8.1 is too old' });
        const resolution = await findServer({ ...NO_SETTINGS, interpreter: '/old/python' }, on);
        assert.match(resolution.kind === 'wrong' ? resolution.message : '', /jotcode\.interpreter.*\/old\/python.*too old/);
    });
});

describe('an untrusted workspace', () => {
    it('does not have its Python environment asked or started', async () => {
        let asked = false;
        const on = machine({
            ...EVERYWHERE, trusted: false, withJotcode: ['/active/python'],
            activeInterpreter: async () => ((asked = true), '/active/python'),
        });
        assert.equal(await commandOf({}, on), '/usr/bin/jotcode serve');
        assert.equal(asked, false);
    });
});

describe('the arguments', () => {
    it('carry the checkpoint, the log level and the setting jotcode.args, in this order', async () => {
        const settings = {
            interpreter: '/setting/python', checkpoint: '/weights', logLevel: 'debug' as const, args: ['--threads', '2'],
        };
        assert.equal(
            await commandOf(settings, machine(EVERYWHERE)),
            '/setting/python -P -m jotcode.server --checkpoint /weights -v -v --threads 2',
        );
    });
});

describe('whether another active environment can change the answer', () => {
    const depends = async (settings: Partial<Settings>, on: Machine): Promise<boolean> =>
        (await findServer({ ...NO_SETTINGS, ...settings }, on)).dependsOnActiveInterpreter;

    it('is no for a setting and for the recorded environment, which go before it', async () => {
        assert.equal(await depends({ path: '/mine/jotcode' }, machine(EVERYWHERE)), false);
        assert.equal(await depends({}, machine(EVERYWHERE)), false);
    });

    it('is yes for the active environment, for PATH, and when there is none', async () => {
        assert.equal(await depends({}, machine({ ...EVERYWHERE, withJotcode: ['/active/python'] })), true);
        assert.equal(await depends({}, machine({ ...EVERYWHERE, withJotcode: [] })), true);
        assert.equal(await depends({}, machine()), true);
    });
});

describe('the interpreter in an environment', () => {
    it('is bin/python, and on Windows Scripts\\python.exe', () => {
        assert.equal(interpreterIn('/venv', false), '/venv/bin/python');
        assert.equal(interpreterIn('C:\\venv', true), 'C:\\venv\\Scripts\\python.exe');
    });
});
