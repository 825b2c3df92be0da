/** Commands about the comment at the cursor. The server writes by itself and says why when it writes nothing. */
import { commands, ProgressLocation, window } from 'vscode';
import { ExecuteCommandRequest, type LanguageClient } from 'vscode-languageclient/node';

const WRITE_CODE = 'jotcode.writeCode'; // the server's command: (uri, range)

/** Writes the code for the comment or the selected comment lines of the active editor. */
export async function writeHere(client: LanguageClient): Promise<void> {
    const editor = window.activeTextEditor;
    if (editor === undefined || editor.document.languageId !== 'python') {
        void window.showInformationMessage('Jotcode writes below a comment in a Python file: open one first.');
        return;
    }
    const uri = client.code2ProtocolConverter.asUri(editor.document.uri);
    const range = client.code2ProtocolConverter.asRange(editor.selection);
    await window.withProgress({ location: ProgressLocation.Window, title: 'Jotcode writes the code' }, async () => {
        await client.sendRequest(ExecuteCommandRequest.type, { command: WRITE_CODE, arguments: [uri, range] });
    });
}

/**
 * The next or the previous candidate as grey text. Asked first, because the editor's own commands do nothing while there
 * is no grey text, and the command palette takes it away.
 */
export async function cycle(direction: 'showNext' | 'showPrevious'): Promise<void> {
    await commands.executeCommand('editor.action.inlineSuggest.trigger');
    await commands.executeCommand(`editor.action.inlineSuggest.${direction}`);
}
