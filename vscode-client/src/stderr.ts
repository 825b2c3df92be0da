/** The server's standard error in the log, each line at the level that the server gave it. */
import { createInterface } from 'node:readline';
import type { Readable } from 'node:stream';
import type { LogOutputChannel } from 'vscode';

type Level = 'info' | 'warn' | 'error';

// As server/serve.py writes: "2026-11-23 09:44:27,269 WARNING jotcode.server.report: …". What a debugging server says
// is shown as information: whoever set jotcode.logLevel to debug should not have to set the channel's level as well.
const LINE = /^\d{4}-\d\d-\d\d [\d:,]+ (DEBUG|INFO|WARNING|ERROR|CRITICAL) (.*)$/;
const LEVELS: Readonly<Record<string, Level>> = {
    DEBUG: 'info', INFO: 'info', WARNING: 'warn', ERROR: 'error', CRITICAL: 'error',
};

export function writeToLog(stderr: Readable, log: Pick<LogOutputChannel, Level>): void {
    // A line without a level goes on with what was said before (a traceback); at the start it comes from a server that
    // does not get as far as its own log.
    let level: Level = 'error';
    createInterface({ input: stderr }).on('line', (line) => {
        const parts = LINE.exec(line);
        level = LEVELS[parts?.[1] ?? ''] ?? level;
        log[level](parts?.[2] ?? line); // the channel writes time and level by itself
    });
}
