/**
 * VS Code's own setting for grey text. Where it is off for Python nothing appears by itself: the status says so, and one
 * message offers to turn it on, for Python alone. (Asked for by hand, grey text appears all the same.)
 */
import { ConfigurationTarget, window, workspace, type Memento } from 'vscode';
import { readSettings } from './settings';
import type { Status } from './status';

const SECTION = 'editor';
const NAME = 'inlineSuggest.enabled';
export const INLINE_SUGGEST = `${SECTION}.${NAME}`;
export const PYTHON = { languageId: 'python' };
const DO_NOT_TELL = 'jotcode.grey-text-off-is-known';

export class GreyText {
    private told = false;

    constructor(private readonly memory: Memento, private readonly status: Status) {}

    /** To be called when the server is ready, and whenever one of the settings may have changed. */
    async check(): Promise<void> {
        const off = workspace.getConfiguration(SECTION, PYTHON).get<unknown>(NAME) === false;
        const wanted = readSettings().trigger === 'automatic';
        this.status.greyTextOff(off && wanted);
        if (!off || !wanted || this.told || this.memory.get<boolean>(DO_NOT_TELL) === true) {
            return;
        }
        this.told = true;
        const choice = await window.showInformationMessage(
            `Jotcode's grey text cannot appear by itself: the setting ${INLINE_SUGGEST} is off for Python.`,
            'Turn On',
            "Don't Show Again",
        );
        if (choice === 'Turn On') {
            await this.turnOn();
        } else if (choice !== undefined) {
            await this.memory.update(DO_NOT_TELL, true);
        }
    }

    /** Turns the setting on for Python, and leaves it as it is for other languages. Only when the person said so. */
    async turnOn(): Promise<void> {
        const configuration = workspace.getConfiguration(SECTION, PYTHON);
        // A value for one language goes before values for all. Only a workspace's own for Python would hide the person's.
        const hidden = configuration.inspect(NAME)?.workspaceLanguageValue !== undefined;
        const target = hidden ? ConfigurationTarget.Workspace : ConfigurationTarget.Global;
        try {
            await configuration.update(NAME, true, target, true);
        } catch (error) {
            const reason = error instanceof Error ? error.message : String(error);
            void window.showErrorMessage(`The setting ${INLINE_SUGGEST} could not be changed: ${reason}`);
        }
        await this.check();
    }
}
