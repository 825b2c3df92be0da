/**
 * Follows the editor's requests for ghost text, without changing them: busy while one takes long, and afterwards why
 * nothing was offered. The reasons are the server's (server/reasons.py); here they become words.
 */
import type { Middleware } from 'vscode-languageclient/node';
import type { Health } from './health';

const SLOW_MS = 150; // most answers come sooner, and a status that flickers with every key helps nobody
const REST_MS = 300; // the reason is asked for when the typing pauses

const WORDS: Readonly<Record<string, string>> = {
    'no-comment': 'no comment at the cursor',
    'cursor-inside': 'the cursor is inside the comment, not behind it',
    'comment-not-alone': 'the comment stands behind code',
    'in-string': 'the line is part of a string',
    'in-brackets': 'the line stands between brackets',
    'already-answered': 'the code stands below the comment already',
    'document-not-open': 'the file is not open in the editor',
    'not-python': 'the file is not Python',
    'comment-empty': 'the comment does not say what to write',
    'comment-too-long': 'the comment is too long for a task',
    'document-too-large': 'the document is larger than two million characters',
    'comment-directive': 'the comment is for a tool',
    'comment-licence': 'the comment is a licence or a copyright notice',
    'comment-divider': 'the comment is a heading',
    'comment-code': 'the comment is code that was switched off',
    'comment-reference': 'the comment is a link or a reference',
    'comment-note': 'the comment is a note that asks for nothing',
    'comment-label': 'the comment only names what stands below',
    'comment-continues': 'the comment goes on from the line above',
    'comment-explains-below': 'the comment explains the code below it',
    'comment-prose': 'the comment only explains',
    'disabled': 'the setting jotcode.enable is off',
    'manual-only': 'the setting jotcode.trigger is manual: ask with Alt+\\',
    'popup-open': 'the completion list is open',
    'loading': 'the model is still loading',
    'load-failed': 'the model did not load',
    'timeout': 'the model took longer than jotcode.timeoutMs',
    'no-candidate': 'the model found no answer that parses',
    'low-confidence': 'the model is less sure than jotcode.threshold asks for: ask with Alt+\\',
    'repeats-text': 'the answer stands below the comment already',
    'exists-already': 'the file has that function already',
    'dangerous': 'all answers want a second look: Ctrl+Space lists them, with a warning',
    'engine-error': 'the model failed; the log says more',
    'closed': 'the server is shutting down',
};
// The next request is under way: no silence that somebody waits for.
const PASSING = new Set(['superseded', 'cancelled', 'stale']);

/** What a reason code says to people, the code itself for one that is not known; undefined for one that passes. */
export function inWords(code: string): string | undefined {
    return PASSING.has(code) ? undefined : (WORDS[code] ?? code);
}

/** What is told; `silent` with undefined when something was offered. */
export interface Listener {
    working(): void;
    answered(): void;
    silent(reason: string | undefined): void;
}

export class Silence {
    private pending = 0;
    private slow: NodeJS.Timeout | undefined;
    private rest: NodeJS.Timeout | undefined;

    constructor(
        private readonly listener: Listener,
        private readonly ask: () => Promise<Health | undefined>,
        private readonly slowMs = SLOW_MS,
        private readonly restMs = REST_MS,
    ) {}

    readonly middleware: Middleware = {
        provideInlineCompletionItems: (document, position, context, token, next) =>
            this.follow(async () => await next(document, position, context, token)),
    };

    /** What `request` gives or throws, unchanged. */
    async follow<T>(request: () => Promise<T>): Promise<T> {
        this.pending += 1;
        clearTimeout(this.rest);
        this.slow ??= setTimeout(() => this.listener.working(), this.slowMs);
        let offered = false;
        try {
            const answer = await request();
            offered = countOf(answer) > 0;
            return answer;
        } finally {
            this.pending -= 1;
            if (this.pending === 0) {
                clearTimeout(this.slow);
                this.slow = undefined;
                this.listener.answered();
                if (offered) {
                    this.listener.silent(undefined);
                } else {
                    this.rest = setTimeout(() => void this.tellReason(), this.restMs);
                }
            }
        }
    }

    stop(): void {
        clearTimeout(this.slow);
        clearTimeout(this.rest);
        this.slow = undefined;
    }

    private async tellReason(): Promise<void> {
        const health = await this.ask().catch(() => undefined);
        const codes = Array.isArray(health?.['lastReasons']) ? (health['lastReasons'] as unknown[]) : [];
        const last = codes.at(-1);
        const words = typeof last === 'string' ? inWords(last) : undefined;
        if (words !== undefined && this.pending === 0) {
            this.listener.silent(words);
        }
    }
}

function countOf(answer: unknown): number {
    if (Array.isArray(answer)) {
        return answer.length;
    }
    if (typeof answer === 'object' && answer !== null && 'items' in answer && Array.isArray(answer.items)) {
        return answer.items.length;
    }
    return 0;
}
