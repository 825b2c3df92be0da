/**
 * Where the server is, as a value. Knows neither the editor nor how to start anything: what it asks of the machine comes
 * in as `Machine`, so that the order of the places can be tested without one.
 *
 * The order: the setting jotcode.path, the setting jotcode.interpreter, the environment that "Set Up" made, the active
 * environment of the Python extension, `jotcode` on PATH. A setting that is wrong is an answer by itself (`Wrong`): the
 * person named a place, so another one is not taken in silence.
 */
import path from 'node:path';
import type { Settings } from './settings';

/** The server can be started with this command. */
export interface Found {
    readonly kind: 'found';
    readonly command: string;
    readonly args: readonly string[];
    /** What stands between the command and the name of another subcommand of the same jotcode, e.g. `train`. */
    readonly cli: readonly string[];
    /** For people: which of the places this is. */
    readonly origin: string;
    /** True when another choice in the Python extension may change the answer. */
    readonly dependsOnActiveInterpreter: boolean;
}

/** No place has a server; `tried` says, a line for each, why not. */
export interface Missing {
    readonly kind: 'missing';
    readonly tried: readonly string[];
    readonly dependsOnActiveInterpreter: boolean;
}

/** A setting names something that cannot be started. */
export interface Wrong {
    readonly kind: 'wrong';
    readonly message: string;
    readonly dependsOnActiveInterpreter: false;
}

export type Resolution = Found | Missing | Wrong;

/** What the search needs to know about the machine. */
export interface Machine {
    /** 'file', 'folder' or undefined when there is nothing at the path. */
    kindOf(path: string): Promise<'file' | 'folder' | undefined>;
    /** Why this interpreter cannot run the server, or undefined when it can. */
    whyNot(interpreter: string): Promise<string | undefined>;
    /** The interpreter of the environment that "Set Up" made, if it was used. */
    recordedInterpreter(): string | undefined;
    /** The interpreter that is active in the Python extension, if there is one. */
    activeInterpreter(): Promise<string | undefined>;
    /** The full path of a command on PATH. */
    onPath(command: string): Promise<string | undefined>;
    /** False in a workspace that the person has not trusted. */
    readonly trusted: boolean;
    readonly windows: boolean;
}

/** The first place that has a server, in the order above. */
export async function findServer(settings: Settings, machine: Machine): Promise<Resolution> {
    if (settings.path !== '') {
        return fromPathSetting(settings, machine);
    }
    if (settings.interpreter !== '') {
        const problem = await machine.whyNot(settings.interpreter);
        return problem === undefined
            ? runModule(settings.interpreter, settings, 'the setting jotcode.interpreter')
            : wrong('jotcode.interpreter', `${settings.interpreter}: ${problem}`);
    }
    const tried: string[] = [];

    const recorded = machine.recordedInterpreter();
    if (recorded === undefined) {
        tried.push('environment made by "Jotcode: Set Up": none yet');
    } else {
        const problem = await machine.whyNot(recorded);
        if (problem === undefined) {
            return runModule(recorded, settings, 'the environment made by "Jotcode: Set Up"');
        }
        tried.push(`environment made by "Jotcode: Set Up": ${recorded}: ${problem}`);
    }

    if (machine.trusted) {
        const active = await machine.activeInterpreter();
        if (active === undefined) {
            tried.push('active environment of the Python extension: none');
        } else {
            const problem = await machine.whyNot(active);
            if (problem === undefined) {
                return {
                    ...runModule(active, settings, 'the active environment of the Python extension'),
                    dependsOnActiveInterpreter: true,
                };
            }
            tried.push(`active environment of the Python extension: ${active}: ${problem}`);
        }
    } else {
        // The active environment is often the workspace's own .venv, that is, a program that came with the workspace.
        tried.push('active environment of the Python extension: not asked, the workspace is not trusted');
    }

    const command = await machine.onPath('jotcode');
    if (command !== undefined) {
        return { ...runCommand(command, settings, 'PATH'), dependsOnActiveInterpreter: machine.trusted };
    }
    tried.push('PATH: no command jotcode');
    return { kind: 'missing', tried, dependsOnActiveInterpreter: machine.trusted };
}

async function fromPathSetting(settings: Settings, machine: Machine): Promise<Resolution> {
    const place = settings.path;
    const kind = await machine.kindOf(place);
    if (kind === 'file') {
        return runCommand(place, settings, 'the setting jotcode.path');
    }
    if (kind === 'folder') {
        const interpreter = interpreterIn(place, machine.windows);
        const problem = await machine.whyNot(interpreter);
        return problem === undefined
            ? runModule(interpreter, settings, 'the setting jotcode.path')
            : wrong('jotcode.path', `${interpreter}: ${problem}`);
    }
    if (!/[\\/]/.test(place)) {
        const command = await machine.onPath(place);
        if (command !== undefined) {
            return runCommand(command, settings, 'the setting jotcode.path');
        }
        return wrong('jotcode.path', `there is no command ${place} on PATH`);
    }
    return wrong('jotcode.path', `there is nothing at ${place}`);
}

/** The interpreter of the virtual environment in this folder. */
export function interpreterIn(folder: string, windows: boolean): string {
    return windows ? path.win32.join(folder, 'Scripts', 'python.exe') : path.posix.join(folder, 'bin', 'python');
}

function runModule(interpreter: string, settings: Settings, origin: string): Found {
    // -P keeps the current folder off sys.path: a jotcode/ or torch/ that lies in a workspace is never imported.
    return found(interpreter, ['-P', '-m', 'jotcode.server', ...serverArguments(settings)], ['-P', '-m', 'jotcode_command'], origin);
}

function runCommand(command: string, settings: Settings, origin: string): Found {
    return found(command, ['serve', ...serverArguments(settings)], [], origin);
}

/** Another subcommand of the jotcode that serves. */
export function commandLine(found: Found, args: readonly string[]): readonly string[] {
    return [found.command, ...found.cli, ...args];
}

function found(command: string, args: readonly string[], cli: readonly string[], origin: string): Found {
    return { kind: 'found', command, args, cli, origin, dependsOnActiveInterpreter: false };
}

function serverArguments(settings: Settings): string[] {
    return [
        ...(settings.checkpoint === '' ? [] : ['--checkpoint', settings.checkpoint]),
        ...(settings.logLevel === 'debug' ? ['-v', '-v'] : []),
        ...settings.args,
    ];
}

function wrong(setting: string, problem: string): Wrong {
    return {
        kind: 'wrong',
        message: `The setting ${setting} cannot be used: ${problem}. Change it, or clear it to let jotcode be found.`,
        dependsOnActiveInterpreter: false,
    };
}
