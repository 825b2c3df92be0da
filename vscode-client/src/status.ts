/** The one language status item: what the server does now, and a click that helps. */
import { languages, LanguageStatusSeverity, type Disposable, type LanguageStatusItem } from 'vscode';

export class Status implements Disposable {
    private readonly item: LanguageStatusItem;

    constructor() {
        this.item = languages.createLanguageStatusItem('jotcode.status', { language: 'python' });
        this.item.name = 'Jotcode';
        this.busy('Starting');
    }

    busy(text: string): void {
        this.show(text, LanguageStatusSeverity.Information, true);
    }

    /** `detail` describes the model, as the server's health answer does. */
    ready(detail: string): void {
        this.show('Ready', LanguageStatusSeverity.Information, false, detail);
    }

    off(reason: string): void {
        this.show('Off', LanguageStatusSeverity.Information, false, reason);
    }

    failed(reason: string): void {
        this.show('Failed', LanguageStatusSeverity.Error, false, reason);
    }

    notFound(): void {
        this.show('Server not found', LanguageStatusSeverity.Warning, false, 'Set it up, or point jotcode.path at it');
        this.item.command = { title: 'Set up', command: 'jotcode.setUp' };
    }

    dispose(): void {
        this.item.dispose();
    }

    private show(text: string, severity: LanguageStatusSeverity, busy: boolean, detail = ''): void {
        this.item.text = `Jotcode: ${text}`;
        this.item.severity = severity;
        this.item.busy = busy;
        this.item.detail = detail;
        this.item.command = { title: 'Show logs', command: 'jotcode.showLogs' };
    }
}
