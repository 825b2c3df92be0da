/** What the server kept of accepted code, with the setting jotcode.feedback: shown, erased, and learnt from. */
import { window } from 'vscode';
import { ExecuteCommandRequest, type LanguageClient } from 'vscode-languageclient/node';
import type { ShownDocument } from './shown';

const FEEDBACK = 'jotcode.feedback'; // the server's command: ("show" or "clear")

interface Kept {
    readonly path: string;
    readonly pairs: readonly object[];
}

export async function askKept(client: LanguageClient): Promise<Kept> {
    return await run(client, 'show');
}

export async function showAccepted(client: LanguageClient, document: ShownDocument): Promise<void> {
    await document.show(await askKept(client));
}

/** Erases only when the person agrees. */
export async function eraseAccepted(client: LanguageClient): Promise<void> {
    const { path, pairs } = await askKept(client);
    if (pairs.length === 0) {
        void window.showInformationMessage(`Jotcode has kept no accepted code (${path}).`);
        return;
    }
    const question = `Erase what Jotcode kept of accepted code (${pairs.length} pairs)?`;
    if ((await window.showWarningMessage(question, { modal: true, detail: path }, 'Erase')) === 'Erase') {
        await run(client, 'clear');
    }
}

async function run(client: LanguageClient, action: 'show' | 'clear'): Promise<Kept> {
    const params = { command: FEEDBACK, arguments: [action] };
    return (await client.sendRequest(ExecuteCommandRequest.type, params)) as Kept;
}
