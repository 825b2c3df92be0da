/** What the server says about itself (its own request `jotcode/health`), for the status item and the health document. */
import type { LanguageClient } from 'vscode-languageclient/node';

/** The fields that the extension itself reads; the document shows all that the server sends. */
export interface Health {
    /** 'ready' and 'failed' are final; any other word means that the model is not loaded yet. */
    readonly state: string;
    readonly description?: string;
    readonly [more: string]: unknown;
}

const LOADING_POLL_MS = 500;

export async function askHealth(client: LanguageClient): Promise<Health> {
    return await client.sendRequest<Health>('jotcode/health', {});
}

/** The health once the model is loaded or has failed to; undefined when `isCurrent` turned false before that. */
export async function askUntilLoaded(
    ask: () => Promise<Health>,
    isCurrent: () => boolean,
    pollMs = LOADING_POLL_MS,
): Promise<Health | undefined> {
    while (isCurrent()) {
        const health = await ask();
        if (health.state === 'ready' || health.state === 'failed') {
            return health;
        }
        await new Promise((resolve) => setTimeout(resolve, pollMs));
    }
    return undefined;
}
