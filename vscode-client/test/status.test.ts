import assert from 'node:assert/strict';
import { beforeEach, describe, it } from 'node:test';
import { Status } from '../src/status';
import { statusItem } from './vscode-stub';

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

    it('leads to the set-up when there is no server', () => {
        status.ready('tiny');
        status.notFound();
        status.silent('the comment only explains');
        assert.equal(statusItem.command.command, 'jotcode.setUp');
        assert.doesNotMatch(statusItem.detail, /explains/);
    });
});
