import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { Restarts } from '../src/restarts';

/** Restarts that end only when the test says so. */
function slowRestarts(): { restarts: Restarts; begun: () => number; end: () => void } {
    const ends: (() => void)[] = [];
    let begun = 0;
    const restarts = new Restarts(() => {
        begun += 1;
        return new Promise<void>((resolve) => ends.push(resolve));
    });
    return { restarts, begun: () => begun, end: () => ends.shift()?.() };
}

/** Lets everything that is due run. */
const settle = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));

describe('restarts', () => {
    it('run one at a time', async () => {
        const { restarts, begun, end } = slowRestarts();
        void restarts.request();
        void restarts.request();
        await settle();
        assert.equal(begun(), 1);
        end();
        await settle();
        assert.equal(begun(), 2);
    });

    it('wait in a queue of one, however many are asked for', async () => {
        const { restarts, begun, end } = slowRestarts();
        const all = Array.from({ length: 10 }, () => restarts.request());
        end();
        await settle();
        end();
        await Promise.all(all);
        assert.equal(begun(), 2);
    });

    it('tell a caller of the end of a restart that began after the call', async () => {
        const { restarts, end } = slowRestarts();
        const ended: string[] = [];
        void restarts.request().then(() => ended.push('first'));
        void restarts.request().then(() => ended.push('second'));
        end();
        await settle();
        assert.deepEqual(ended, ['first']);
        end();
        await settle();
        assert.deepEqual(ended, ['first', 'second']);
    });

    it('can be asked for again while the waiting one runs, and after all have ended', async () => {
        const { restarts, begun, end } = slowRestarts();
        void restarts.request();
        void restarts.request();
        end();
        await settle();
        const third = restarts.request();
        end();
        await settle();
        end();
        await third;
        assert.equal(begun(), 3);
        void restarts.request();
        await settle();
        assert.equal(begun(), 4);
    });
});
