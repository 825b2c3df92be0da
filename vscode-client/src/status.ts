/** The one language status item: what the server does now, and a click that helps. */
import { languages, LanguageStatusSeverity, type Disposable, type LanguageStatusItem } from 'vscode';

export class Status implements Disposable {
    private readonly item: LanguageStatusItem;
    /** Of the model, while it is ready; undefined while it is not. */
    private model: string | undefined;
    private silence: string | undefined;

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
        this.item.command = { title: 'Show health', command: 'jotcode.health' };
        this.model = detail;
        this.silence = undefined;
    }

    /** A completion takes its time. */
    working(): void {
        if (this.model !== undefined) {
            this.item.busy = true;
        }
    }

    answered(): void {
        if (this.model !== undefined) {
            this.item.busy = false;
        }
    }

    /** Why nothing was offered the last time, in words; undefined when something was. */
    silent(reason: string | undefined): void {
        if (this.model === undefined || reason === this.silence) {
            return;
        }
        this.silence = reason;
        this.item.detail = reason === undefined ? this.model : `Nothing offered: ${reason}`;
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
        this.model = undefined;
        this.item.text = `Jotcode: ${text}`;
        this.item.severity = severity;
        this.item.busy = busy;
        this.item.detail = detail;
        this.item.command = { title: 'Show logs', command: 'jotcode.showLogs' };
    }
}
