import assert from 'node:assert/strict';
import { beforeEach, describe, it } from 'node:test';
import type { LanguageClient } from 'vscode-languageclient/node';
import { eraseAccepted } from '../src/accepted';
import { reset, shown } from './vscode-stub';

let asked: string[];
let pairs: object[];
const client = {
    sendRequest: async (_type: unknown, params: { command: string; arguments: string[] }) => {
        asked.push(`${params.command} ${params.arguments.join()}`);
        return { path: '/data/feedback.jsonl', pairs };
    },
} as unknown as LanguageClient;

beforeEach(() => {
    reset();
    asked = [];
    pairs = [{}, {}];
});

describe('erasing what was kept of accepted code', () => {
    it('happens only when the person agrees', async () => {
        await eraseAccepted(client);
        assert.deepEqual(asked, ['jotcode.feedback show']);
        assert.match(shown.warnings[0] ?? '', /2 pairs/);
        shown.answer = 'Erase';
        await eraseAccepted(client);
        assert.deepEqual(asked.slice(1), ['jotcode.feedback show', 'jotcode.feedback clear']);
    });

    it('does not ask when there is nothing', async () => {
        pairs = [];
        shown.answer = 'Erase';
        await eraseAccepted(client);
        assert.deepEqual(asked, ['jotcode.feedback show']);
        assert.deepEqual(shown.warnings, []);
    });
});
