import assert from 'node:assert/strict';
import { beforeEach, describe, it } from 'node:test';
import type { Memento } from 'vscode';
import { GreyText } from '../src/greytext';
import { Status } from '../src/status';
import { ConfigurationTarget, LanguageStatusSeverity, refusal, reset, settings, shown, statusItem, updated } from './vscode-stub';

const SETTING = 'editor.inlineSuggest.enabled';
let memory: Map<string, unknown>;

/** As in a window that was opened anew, with a server that is ready. */
function newWindow(): GreyText {
    const status = new Status();
    status.ready('tiny');
    const memento = { get: (key: string) => memory.get(key), update: async (key: string, value: unknown) => memory.set(key, value) };
    return new GreyText(memento as unknown as Memento, status);
}

const seen = (): unknown[] => [statusItem.severity, statusItem.detail, statusItem.command.command];
const WARNS = [LanguageStatusSeverity.Warning, `Grey text is off: ${SETTING}`, 'jotcode.turnOnGreyText'];
const QUIET = [LanguageStatusSeverity.Information, 'tiny', 'jotcode.health'];

beforeEach(() => {
    reset();
    memory = new Map();
});

describe('grey text that is on', () => {
    it('is nothing to speak of', async () => {
        settings.set(SETTING, true);
        await newWindow().check();
        assert.deepEqual([seen(), shown.informations], [QUIET, []]);
    });

    it('may be on for Python alone', async () => {
        settings.set(SETTING, false).set(`[python]${SETTING}`, true);
        await newWindow().check();
        assert.deepEqual([seen(), shown.informations], [QUIET, []]);
    });
});

describe('grey text that is off', () => {
    beforeEach(() => settings.set(SETTING, false));

    it('is told by the status and by one message, and nothing is changed unasked', async () => {
        const greyText = newWindow();
        await greyText.check();
        await greyText.check();
        assert.deepEqual(seen(), WARNS);
        assert.equal(shown.informations.length, 1);
        assert.match(shown.informations[0]!, /editor\.inlineSuggest\.enabled is off for Python/);
        assert.deepEqual(updated, []);
    });

    it('is turned on for Python alone when the person says so', async () => {
        shown.answer = 'Turn On';
        await newWindow().check();
        assert.deepEqual(updated, [[SETTING, true, ConfigurationTarget.Global, true]]);
        assert.equal(settings.get(SETTING), false);
        assert.deepEqual(seen(), QUIET);
    });

    it('is turned on where a workspace has it off for Python', async () => {
        settings.set(`workspace[python]${SETTING}`, false);
        await newWindow().turnOn();
        assert.deepEqual(updated, [[SETTING, true, ConfigurationTarget.Workspace, true]]);
        assert.deepEqual(seen(), QUIET);
    });

    it('is told by no message any more, in no window, after "Don\'t Show Again"; the status still tells', async () => {
        shown.answer = "Don't Show Again";
        await newWindow().check();
        await newWindow().check();
        assert.equal(shown.informations.length, 1);
        assert.deepEqual([seen(), updated], [WARNS, []]);
    });

    it('is told again in another window when the message was only closed', async () => {
        await newWindow().check();
        await newWindow().check();
        assert.equal(shown.informations.length, 2);
    });

    it('is as wanted when code is to be offered by hand only', async () => {
        settings.set('jotcode.trigger', 'manual');
        await newWindow().check();
        assert.deepEqual([seen(), shown.informations], [QUIET, []]);
    });

    it('stays so, with the reason, when the settings cannot be written', async () => {
        refusal.reason = 'settings.json has errors';
        await newWindow().turnOn();
        assert.match(shown.errors.join(), /could not be changed: settings\.json has errors/);
        assert.deepEqual(seen(), WARNS);
    });
});
