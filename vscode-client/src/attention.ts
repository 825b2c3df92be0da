/** "Jotcode: Show Attention Graph": the server's page about its last completion, in a panel beside the code. */
import { ViewColumn, window, type Disposable, type WebviewPanel } from 'vscode';
import type { LanguageClient } from 'vscode-languageclient/node';

interface Graph {
    readonly comment?: string;
    /** Brings its own content security policy: no script, nothing from outside. */
    readonly html?: string;
    /** Why there is none, for people. */
    readonly problem?: string;
}

export class AttentionPanel implements Disposable {
    private panel: WebviewPanel | undefined;

    /** One panel for all graphs: it shows the newest. */
    async show(client: LanguageClient): Promise<void> {
        const { html, comment, problem } = await client.sendRequest<Graph>('jotcode/attention', {});
        if (html === undefined) {
            void window.showInformationMessage(`Jotcode has no attention graph: ${problem ?? 'the server sent none'}.`);
            return;
        }
        if (this.panel === undefined) {
            const where = { viewColumn: ViewColumn.Beside, preserveFocus: true };
            const options = { enableScripts: false, localResourceRoots: [] };
            this.panel = window.createWebviewPanel('jotcode.attention', 'Attention', where, options);
            this.panel.onDidDispose(() => (this.panel = undefined));
        } else {
            this.panel.reveal(undefined, true);
        }
        this.panel.title = `Attention: ${comment ?? ''}`.slice(0, 40);
        this.panel.webview.html = html;
    }

    dispose(): void {
        this.panel?.dispose();
    }
}
