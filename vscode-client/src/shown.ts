/** What the server tells, as a read-only document: closing one never asks whether to save. */
import { EventEmitter, Uri, window, workspace, type Disposable, type TextDocumentContentProvider } from 'vscode';

export class ShownDocument implements TextDocumentContentProvider, Disposable {
    private readonly uri: Uri;
    private readonly changed = new EventEmitter<Uri>();
    private readonly registration: Disposable;
    private text = '';

    readonly onDidChange = this.changed.event;

    /** scheme: of its address, its own.  name: of its tab, ending in .json. */
    constructor(scheme: string, name: string) {
        this.uri = Uri.parse(`${scheme}:${name}`);
        this.registration = workspace.registerTextDocumentContentProvider(scheme, this);
    }

    async show(content: object): Promise<void> {
        this.text = JSON.stringify(content, undefined, 2) + '\n';
        this.changed.fire(this.uri);
        await window.showTextDocument(await workspace.openTextDocument(this.uri), { preview: true });
    }

    provideTextDocumentContent(): string {
        return this.text;
    }

    dispose(): void {
        this.registration.dispose();
        this.changed.dispose();
    }
}
