/**
 * The extension's settings as one value: the only place that reads `jotcode.*` from the editor.
 *
 * In an untrusted workspace the editor itself hides the workspace's values of the settings that package.json restricts,
 * so nothing here has to look at trust.
 */
import { homedir } from 'node:os';
import path from 'node:path';
import { workspace } from 'vscode';

export interface Settings {
    readonly enable: boolean;
    /** The `jotcode` command or the folder of an environment; empty when not set. */
    readonly path: string;
    /** A Python interpreter with jotcode installed; empty when not set. */
    readonly interpreter: string;
    readonly args: readonly string[];
    /** A folder with weights; empty for those that come with jotcode. */
    readonly checkpoint: string;
    readonly logLevel: 'info' | 'debug';
    /** The server asks for this one itself; here it tells whether grey text is to appear unasked. */
    readonly trigger: 'automatic' | 'manual';
}

/** The settings that hold now. A value of a wrong type counts as not set, as everywhere in the editor. */
export function readSettings(): Settings {
    const section = workspace.getConfiguration('jotcode');
    const text = (name: string): string => {
        const value = section.get<unknown>(name);
        return typeof value === 'string' ? value.trim() : '';
    };
    const args = section.get<unknown>('args');
    return {
        enable: section.get<unknown>('enable') !== false,
        path: expand(text('path')),
        interpreter: expand(text('interpreter')),
        args: Array.isArray(args) ? args.filter((value) => typeof value === 'string') : [],
        checkpoint: expand(text('checkpoint')),
        logLevel: text('logLevel') === 'debug' ? 'debug' : 'info',
        trigger: text('trigger') === 'manual' ? 'manual' : 'automatic',
    };
}

/** The path with `~` and `${workspaceFolder}` filled in; the first folder stands for a workspace of several. */
function expand(value: string): string {
    const folder = workspace.workspaceFolders?.[0]?.uri.fsPath;
    let expanded = value;
    if (folder !== undefined) {
        expanded = expanded.replaceAll('${workspaceFolder}', folder);
    }
    if (expanded === '~' || expanded.startsWith('~/') || expanded.startsWith('~\\')) {
        expanded = path.join(homedir(), expanded.slice(1));
    }
    return expanded;
}
