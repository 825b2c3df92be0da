/** The real `Machine` of python.ts: files, processes, the Python extension, and what "Set Up" recorded. */
import { execFile } from 'node:child_process';
import { constants, promises as fs } from 'node:fs';
import path from 'node:path';
import { extensions, workspace, type Disposable, type Event, type ExtensionContext, type Uri } from 'vscode';
import type { Machine } from './python';

const PROBE_TIMEOUT_MS = 20_000; // a first start of Python from a cold disk takes seconds
const RECORD = 'jotcode.interpreter';

/** What `whyNot` says of a Python that is good for jotcode but has none. */
export const NOT_INSTALLED = 'jotcode is not installed there';

// Prints a word that a wrapper script or a greeting in sitecustomize will not print by chance. It looks for the server
// without importing it: that would cost half a second, and the real start reports its own errors.
const PROBE = `
import importlib.util, sys
if sys.version_info < (3, 11):
    print("jotcode-probe: old", sys.version.split()[0])
else:
    try:
        there = importlib.util.find_spec("jotcode.server") is not None
    except ImportError:
        there = False
    print("jotcode-probe:", "yes" if there else "no")
`;

/** The part of the Python extension's public interface that is used here (ms-python.python, `environments`). */
interface PythonEnvironments {
    getActiveEnvironmentPath(resource?: Uri): { readonly path: string };
    resolveEnvironment(environment: { readonly path: string }): Promise<
        { readonly executable: { readonly uri: Uri | undefined } } | undefined
    >;
    readonly onDidChangeActiveEnvironmentPath: Event<unknown>;
}

export function thisMachine(context: ExtensionContext): Machine {
    return {
        kindOf,
        whyNot: (interpreter) => whyNot(interpreter, context.globalStorageUri.fsPath),
        recordedInterpreter: () => context.globalState.get<string>(RECORD),
        activeInterpreter,
        onPath,
        get trusted() {
            return workspace.isTrusted;
        },
        windows: process.platform === 'win32',
    };
}

/** Keeps the interpreter of the environment that "Set Up" made for the next start; undefined forgets it. */
export async function recordInterpreter(context: ExtensionContext, interpreter: string | undefined): Promise<void> {
    await context.globalState.update(RECORD, interpreter);
}

/** Calls back when another environment becomes active in the Python extension, if that extension is there. */
export async function onActiveInterpreterChange(callback: () => void): Promise<Disposable | undefined> {
    return (await pythonEnvironments())?.onDidChangeActiveEnvironmentPath(callback);
}

export async function activeInterpreter(): Promise<string | undefined> {
    const environments = await pythonEnvironments();
    if (environments === undefined) {
        return undefined;
    }
    const folder = workspace.workspaceFolders?.[0]?.uri;
    const active = await environments.resolveEnvironment(environments.getActiveEnvironmentPath(folder));
    return active?.executable.uri?.fsPath;
}

async function pythonEnvironments(): Promise<PythonEnvironments | undefined> {
    const extension = extensions.getExtension<{ environments?: PythonEnvironments }>('ms-python.python');
    return extension === undefined ? undefined : (await extension.activate()).environments;
}

export async function kindOf(place: string): Promise<'file' | 'folder' | undefined> {
    try {
        return (await fs.stat(place)).isDirectory() ? 'folder' : 'file';
    } catch {
        return undefined;
    }
}

/** Why this interpreter cannot run the server; it is started in `cwd`, a folder of our own and not the workspace. */
export async function whyNot(interpreter: string, cwd: string): Promise<string | undefined> {
    await fs.mkdir(cwd, { recursive: true });
    const { failure, output } = await new Promise<{ failure: Error | null; output: string }>((resolve) => {
        execFile(interpreter, ['-c', PROBE], { cwd, timeout: PROBE_TIMEOUT_MS, env: safeEnvironment() }, (failure, output) =>
            resolve({ failure, output }),
        );
    });
    if (output.includes('jotcode-probe: yes')) {
        return undefined;
    }
    if (output.includes('jotcode-probe: no')) {
        return NOT_INSTALLED;
    }
    const old = /jotcode-probe: old (\S+)/.exec(output);
    if (old !== null) {
        return `Python ${old[1]} is too old, jotcode needs 3.11 or later`;
    }
    return failure === null ? 'it does not answer like Python' : `it cannot be run (${oneLine(failure.message)})`;
}

/** The environment for every Python that we start: nothing is imported from the current folder (Python 3.11 and later). */
export function safeEnvironment(): NodeJS.ProcessEnv {
    return { ...process.env, PYTHONSAFEPATH: '1' };
}

export async function onPath(command: string): Promise<string | undefined> {
    const windows = process.platform === 'win32';
    const endings = windows ? (process.env['PATHEXT'] ?? '.EXE;.CMD').split(';') : [''];
    for (const folder of (process.env['PATH'] ?? '').split(path.delimiter)) {
        // A relative entry would be looked up in whatever folder the editor was started from, often a workspace.
        if (!path.isAbsolute(folder)) {
            continue;
        }
        for (const ending of endings) {
            const candidate = path.join(folder, command + ending);
            try {
                await fs.access(candidate, windows ? constants.F_OK : constants.X_OK);
            } catch {
                continue;
            }
            if ((await kindOf(candidate)) === 'file') {
                return candidate;
            }
        }
    }
    return undefined;
}

function oneLine(text: string): string {
    return text.split('\n')[0] ?? '';
}
