import assert from 'node:assert/strict';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { beforeEach, describe, it } from 'node:test';
import type { ExtensionContext, LogOutputChannel } from 'vscode';
import type { Machine } from '../src/python';
import { askUntilLoaded, type Health } from '../src/health';
import { Server } from '../src/server';
import { Status } from '../src/status';
import { behaviour, made, State } from './client-stub';
import { executed, reset, settings, shown, statusItem } from './vscode-stub';

const STORAGE = path.join(tmpdir(), 'jotcode-server-test');
let active: string | undefined;
let state: Map<string, unknown>;
let errors: string[];
let loaded = 0;

function newServer(): Server {
    const context = {
        globalStorageUri: { fsPath: STORAGE },
        globalState: { get: (key: string) => state.get(key), update: async (key: string, value: unknown) => state.set(key, value) },
    } as unknown as ExtensionContext;
    const log = {
        info: () => undefined, warn: () => undefined, debug: () => undefined, show: () => undefined,
        error: (line: string) => void errors.push(line),
    } as unknown as LogOutputChannel;
    const machine: Machine = {
        kindOf: async () => undefined,
        whyNot: async (interpreter) => (interpreter === '/broken' ? 'jotcode is not installed there' : undefined),
        recordedInterpreter: () => undefined,
        activeInterpreter: async () => active,
        onPath: async () => undefined,
        trusted: true,
        windows: false,
    };
    return new Server(context, machine, new Status(), log, log, () => void (loaded += 1));
}

/** Lets everything that is due run. */
const settle = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));

beforeEach(() => {
    reset();
    made.length = 0;
    active = '/active/python';
    state = new Map();
    errors = [];
    loaded = 0;
    behaviour.start = async () => undefined;
    behaviour.health = async () => ({ state: 'ready', description: 'tiny' });
});

describe('the server', () => {
    it('is started outside the workspace, with safe import paths', async () => {
        await newServer().requestRestart('test');
        assert.equal(made.length, 1);
        const { command, args, options } = made[0]!.server;
        assert.deepEqual([command, ...args], ['/active/python', '-P', '-m', 'jotcode.server']);
        assert.equal(options.cwd, STORAGE);
        assert.equal(options.env['PYTHONSAFEPATH'], '1');
    });

    it('is shown as ready with the description of the model', async () => {
        await newServer().requestRestart('test');
        await settle();
        assert.equal(statusItem.text, 'Jotcode: Ready');
        assert.equal(statusItem.detail, 'tiny');
        assert.equal(statusItem.busy, false);
        assert.equal(loaded, 1);
    });

    it('is shown as busy while the model loads', async () => {
        behaviour.health = () => new Promise(() => undefined);
        await newServer().requestRestart('test');
        assert.equal(statusItem.text, 'Jotcode: Loading the model');
        assert.equal(statusItem.busy, true);
    });

    it('is shown as failed, with the mend, when the model does not load', async () => {
        behaviour.health = async () => ({ state: 'failed', description: 'weights are damaged; install again' });
        await newServer().requestRestart('test');
        await settle();
        assert.equal(statusItem.text, 'Jotcode: Failed');
        assert.equal(statusItem.detail, 'weights are damaged; install again');
        assert.equal(loaded, 0);
    });

    it('is shown as failed when it does not start, and a restart may then succeed', async () => {
        behaviour.start = () => Promise.reject(new Error('spawn EACCES'));
        const server = newServer();
        await server.requestRestart('test');
        assert.equal(statusItem.text, 'Jotcode: Failed');
        assert.equal(statusItem.command.command, 'jotcode.showLogs');
        assert.match(errors.join(), /EACCES/);

        behaviour.start = async () => undefined;
        await server.requestRestart('again');
        await settle();
        assert.equal(statusItem.text, 'Jotcode: Ready');
    });

    it('is one process: a restart stops the old one first', async () => {
        const server = newServer();
        await server.requestRestart('test');
        await server.requestRestart('again');
        assert.deepEqual(made.map((client) => client.state), [State.Stopped, State.Running]);
    });

    it('is shown as failed when it stops by itself, and as ready when it is back', async () => {
        await newServer().requestRestart('test');
        await settle();
        made[0]!.become(State.Stopped);
        assert.equal(statusItem.text, 'Jotcode: Failed');
        made[0]!.become(State.Starting);
        made[0]!.become(State.Running);
        await settle();
        assert.equal(statusItem.text, 'Jotcode: Ready');
    });

    it('does not run when the setting jotcode.enable is off', async () => {
        settings.set('jotcode.enable', false);
        const server = newServer();
        await server.requestRestart('test');
        assert.equal(made.length, 0);
        assert.equal(statusItem.text, 'Jotcode: Off');
        assert.equal(server.running, undefined);
    });
});

describe('a server that is not found', () => {
    beforeEach(() => {
        active = '/broken';
    });

    it('shows a status item whose click sets it up', async () => {
        await newServer().requestRestart('test');
        assert.equal(made.length, 0);
        assert.equal(statusItem.text, 'Jotcode: Server not found');
        assert.equal(statusItem.command.command, 'jotcode.setUp');
    });

    it('asks once, and installs nothing unless told to', async () => {
        const server = newServer();
        await server.requestRestart('test');
        await server.requestRestart('again');
        await settle();
        assert.equal(shown.warnings.length, 1);
        assert.deepEqual(executed, []);
    });

    it('is set up when the person says so', async () => {
        shown.answer = 'Set Up';
        await newServer().requestRestart('test');
        await settle();
        assert.deepEqual(executed, ['jotcode.setUp']);
    });

    it('because of a wrong setting is a failure that names the setting', async () => {
        settings.set('jotcode.path', '/gone');
        await newServer().requestRestart('test');
        assert.equal(statusItem.text, 'Jotcode: Failed');
        assert.match(statusItem.detail, /jotcode\.path/);
    });
});

describe('another active environment', () => {
    it('restarts the server when it means another one', async () => {
        const server = newServer();
        await server.requestRestart('test');
        active = '/other/python';
        await server.activeInterpreterChanged();
        assert.deepEqual(made.map((client) => client.server.command), ['/active/python', '/other/python']);
    });

    it('does not restart the server when nothing changes for it', async () => {
        const server = newServer();
        await server.requestRestart('test');
        await server.activeInterpreterChanged();
        settings.set('jotcode.interpreter', '/mine/python');
        await server.requestRestart('settings');
        active = '/other/python';
        await server.activeInterpreterChanged();
        assert.deepEqual(made.map((client) => client.server.command), ['/active/python', '/mine/python']);
    });
});

describe('waiting for the model', () => {
    it('asks until it is loaded or has failed', async () => {
        const answers: Health[] = [{ state: 'waiting' }, { state: 'loading' }, { state: 'ready' }];
        assert.deepEqual(await askUntilLoaded(async () => answers.shift()!, () => true, 0), { state: 'ready' });
    });

    it('ends when the server is no longer the one that runs', async () => {
        let left = 3;
        const health = await askUntilLoaded(async () => ({ state: 'loading' }), () => left-- > 0, 0);
        assert.equal(health, undefined);
    });
});
