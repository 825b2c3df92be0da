/** The one language status item: what the server does now, and a click that helps. */
import { languages, LanguageStatusSeverity, type Disposable, type LanguageStatusItem } from 'vscode';

export class Status implements Disposable {
    private readonly item: LanguageStatusItem;
    /** Of the model, while it is ready; undefined while it is not. */
    private model: string | undefined;
    private silence: string | undefined;
    private withoutGreyText = false;

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
        this.show('Ready', LanguageStatusSeverity.Information, false);
        this.model = detail;
        this.silence = undefined;
        this.showReady();
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
        if (this.model !== undefined && reason !== this.silence) {
            this.silence = reason;
            this.showReady();
        }
    }

    /** True when grey text cannot appear by itself, because the editor's setting for it is off. */
    greyTextOff(off: boolean): void {
        if (off !== this.withoutGreyText) {
            this.withoutGreyText = off;
            this.showReady();
        }
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

    /** Detail, severity and command of a ready server; nothing while it is not ready. */
    private showReady(): void {
        if (this.model === undefined) {
            return;
        }
        if (this.withoutGreyText) {
            this.item.severity = LanguageStatusSeverity.Warning;
            this.item.detail = 'Grey text is off: editor.inlineSuggest.enabled';
            this.item.command = { title: 'Turn on for Python', command: 'jotcode.turnOnGreyText' };
        } else {
            this.item.severity = LanguageStatusSeverity.Information;
            this.item.detail = this.silence === undefined ? this.model : `Nothing offered: ${this.silence}`;
            this.item.command = { title: 'Show health', command: 'jotcode.health' };
        }
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
