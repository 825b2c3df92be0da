import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { beforeEach, describe, it } from 'node:test';
import { inWords, Silence } from '../src/silence';

let told: string[];
let codes: string[];
let changed: () => void = () => undefined;
const note = (line: string): void => {
    told.push(line);
    changed();
};
const listener = {
    working: () => note('working'),
    answered: () => note('answered'),
    silent: (reason: string | undefined) => note(reason ?? 'offered'),
};
const newSilence = (): Silence => new Silence(listener, async () => ({ state: 'ready', lastReasons: codes }), 0, 0);

async function until(line: string): Promise<void> {
    while (!told.includes(line)) {
        await new Promise<void>((resolve) => (changed = resolve));
    }
}

beforeEach(() => {
    told = [];
    codes = [];
});

describe('a request for ghost text', () => {
    it('is shown as busy while it takes long', async () => {
        let answer: (items: object[]) => void = () => undefined;
        const asked = newSilence().follow(() => new Promise<object[]>((resolve) => (answer = resolve)));
        await until('working');
        answer([{}]);
        assert.deepEqual(await asked, [{}]);
        assert.deepEqual(told, ['working', 'answered', 'offered']);
    });

    it('that gave nothing is followed by the reason of the server, in words', async () => {
        codes = ['low-confidence', 'comment-prose'];
        await newSilence().follow(async () => ({ items: [] }));
        await until('the comment only explains');
    });

    it('that fails is no longer busy, and fails for the editor too', async () => {
        await assert.rejects(newSilence().follow(() => Promise.reject(new Error('gone'))), /gone/);
        assert.ok(told.includes('answered'));
    });

    it('that the next one overtook has no reason to show', async () => {
        assert.equal(inWords('superseded'), undefined);
        assert.equal(inWords('a-new-code'), 'a-new-code');
    });
});

describe('the words', () => {
    it('are there for every reason of the server', () => {
        const source = readFileSync(path.join(__dirname, '..', '..', '..', 'server', 'reasons.py'), 'utf8');
        const all = [...source.matchAll(/^    [A-Z_]+ = "([\w-]+)"$/gm)].map(([, code = '']) => code);
        assert.ok(all.length > 15);
        assert.deepEqual(all.filter((code) => inWords(code) === code), []);
    });
});
