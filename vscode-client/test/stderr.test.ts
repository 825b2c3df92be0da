import assert from 'node:assert/strict';
import { once } from 'node:events';
import { PassThrough } from 'node:stream';
import { describe, it } from 'node:test';
import { writeToLog } from '../src/stderr';

async function logged(...chunks: string[]): Promise<string[]> {
    const lines: string[] = [];
    const at = (level: string) => (line: string): void => void lines.push(`${level}: ${line}`);
    const stderr = new PassThrough();
    writeToLog(stderr, { info: at('info'), warn: at('warn'), error: at('error') });
    chunks.forEach((chunk) => stderr.write(chunk));
    stderr.end();
    await once(stderr, 'close');
    return lines;
}

const at = (level: string): string => `2026-11-23 09:44:27,269 ${level} jotcode.server.app: text`;

describe('a line of the server', () => {
    it('keeps its level, and leaves the time to the log', async () => {
        const lines = await logged(`${at('DEBUG')}\n${at('INFO')}\n${at('WARNING')}\n${at('CRITICAL')}\n`);
        assert.deepEqual(lines, ['info', 'info', 'warn', 'error'].map((level) => `${level}: jotcode.server.app: text`));
    });

    it('is one line however it arrives', async () => {
        const whole = at('INFO');
        assert.deepEqual(await logged(whole.slice(0, 9), whole.slice(9), '\n'), ['info: jotcode.server.app: text']);
    });

    it('without a level goes on with the one before', async () => {
        const lines = await logged(`${at('WARNING')}\n  a second line\n`);
        assert.deepEqual(lines[1], 'warn:   a second line');
    });

    it('without a level is an error when nothing came before, as from a Python that cannot start', async () => {
        assert.deepEqual(await logged('No module named jotcode\n'), ['error: No module named jotcode']);
    });
});
