import assert from 'node:assert/strict';
import { beforeEach, describe, it } from 'node:test';
import { Status } from '../src/status';
import { LanguageStatusSeverity, statusItem } from './vscode-stub';

let status: Status;
beforeEach(() => (status = new Status()));

describe('the status of a server that is ready', () => {
    beforeEach(() => status.ready('tiny'));

    it('tells why nothing was offered, until something is', () => {
        status.silent('the comment only explains');
        assert.deepEqual([statusItem.text, statusItem.detail], ['Jotcode: Ready', 'Nothing offered: the comment only explains']);
        status.silent(undefined);
        assert.equal(statusItem.detail, 'tiny');
    });

    it('is busy while a completion takes its time', () => {
        status.working();
        assert.equal(statusItem.busy, true);
        status.answered();
        assert.equal(statusItem.busy, false);
    });

    it('tells of grey text that is off before all else, and afterwards what it told before', () => {
        status.silent('the comment only explains');
        status.greyTextOff(true);
        status.silent('no comment at the cursor');
        assert.match(statusItem.detail, /Grey text is off/);
        status.greyTextOff(false);
        assert.equal(statusItem.detail, 'Nothing offered: no comment at the cursor');
    });

    it('leads to the health document', () => {
        assert.equal(statusItem.command.command, 'jotcode.health');
    });
});

describe('the status of a server that is not ready', () => {
    it('is not changed by requests', () => {
        status.busy('Loading the model');
        status.silent('the comment only explains');
        status.answered();
        assert.deepEqual([statusItem.text, statusItem.detail, statusItem.busy], ['Jotcode: Loading the model', '', true]);
    });

    it('is not hidden by grey text that is off', () => {
        status.failed('the model did not load');
        status.greyTextOff(true);
        assert.equal(statusItem.detail, 'the model did not load');
        assert.equal(statusItem.severity, LanguageStatusSeverity.Error);
    });

    it('leads to the set-up when there is no server', () => {
        status.ready('tiny');
        status.notFound();
        status.silent('the comment only explains');
        assert.equal(statusItem.command.command, 'jotcode.setUp');
        assert.doesNotMatch(statusItem.detail, /explains/);
    });
});
