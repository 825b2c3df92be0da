/**
 * "Jotcode: Set Up": a virtual environment of jotcode's own, made only when the person asks for it.
 *
 * pip gets exactly what the person chose, a wheel or source folder on this machine or a name for pip; nothing is fetched
 * by a name that the extension made up.
 */
import { spawn } from 'node:child_process';
import { promises as fs } from 'node:fs';
import path from 'node:path';
import {
    ProgressLocation, window, workspace,
    type CancellationToken, type ExtensionContext, type LogOutputChannel, type Progress,
} from 'vscode';
import { activeInterpreter, kindOf, NOT_INSTALLED, onPath, recordInterpreter, safeEnvironment, whyNot } from './machine';
import { interpreterIn } from './python';
import { readSettings } from './settings';

/** True when there is a new environment and it is recorded for the next start. */
export async function setUp(context: ExtensionContext, log: LogOutputChannel): Promise<boolean> {
    const source = await chooseSource();
    if (source === undefined) {
        return false;
    }
    const python = await basePython(context.globalStorageUri.fsPath);
    if (python === undefined) {
        void window.showErrorMessage(
            'Jotcode needs Python 3.11 or later and found none. Install it, or name it in the setting jotcode.interpreter.',
        );
        return false;
    }
    try {
        await window.withProgress(
            { location: ProgressLocation.Notification, title: 'Setting up Jotcode', cancellable: true },
            async (progress, cancel) => {
                const interpreter = await makeEnvironment(context.globalStorageUri.fsPath, python, source, {
                    log, progress, cancel,
                });
                await recordInterpreter(context, interpreter);
            },
        );
        return true;
    } catch (error) {
        if (error instanceof Cancelled) {
            log.info('set up: cancelled');
            return false; // by the person, who needs no message about it
        }
        const reason = error instanceof Error ? error.message : String(error);
        log.error(`set up: ${reason}`);
        if ((await window.showErrorMessage(`Jotcode was not set up: ${reason}`, 'Show Logs')) === 'Show Logs') {
            log.show();
        }
        return false;
    }
}

async function chooseSource(): Promise<string | undefined> {
    const wheel = { label: 'A wheel on this machine…', description: 'jotcode-*.whl' };
    const folder = { label: 'A source folder on this machine…', description: 'a clone of the jotcode repository' };
    const name = { label: 'A name or address for pip…', description: 'pip downloads it and what it needs' };
    const choice = await window.showQuickPick([wheel, folder, name], {
        title: 'Set Up Jotcode: install jotcode from where?',
        placeHolder: 'pip installs it, with PyTorch and what else it needs, into an environment of its own',
    });
    if (choice === name) {
        return (await window.showInputBox({ title: 'What pip should install', placeHolder: 'jotcode==0.1.0' }))?.trim();
    }
    if (choice === undefined) {
        return undefined;
    }
    const chosen = await window.showOpenDialog({
        canSelectFiles: choice === wheel,
        canSelectFolders: choice === folder,
        openLabel: 'Install',
        ...(choice === wheel ? { filters: { Wheel: ['whl'] } } : {}),
    });
    return chosen?.[0]?.fsPath;
}

/** An interpreter that can make the environment: Python 3.11 or later, whether jotcode is there or not. */
async function basePython(cwd: string): Promise<string | undefined> {
    const candidates = [
        readSettings().interpreter,
        workspace.isTrusted ? await activeInterpreter() : undefined,
        ...(await Promise.all(['python3.13', 'python3.12', 'python3.11', 'python3', 'python'].map(onPath))),
    ];
    for (const candidate of candidates) {
        if (candidate === undefined || candidate === '') {
            continue;
        }
        const problem = await whyNot(candidate, cwd);
        if (problem === undefined || problem === NOT_INSTALLED) {
            return candidate;
        }
    }
    return undefined;
}

/** The person cancelled the set-up. */
export class Cancelled extends Error {
    constructor() {
        super('cancelled');
    }
}

// "Collecting torch<3,>=2.11 (from jotcode==0.1.0)" and the like, as far as the name.
const PIP_STEP = /^(?:Collecting|Processing|Downloading|Building|Installing) [\w.-]+/;

const TAKES_TIME = '(PyTorch is large, this takes minutes)';

interface Reporting {
    readonly log: Pick<LogOutputChannel, 'info'>;
    readonly progress: Progress<{ message?: string }>;
    readonly cancel: CancellationToken;
}

/**
 * The interpreter of a new environment under `storage` with `source` installed. The old environment stays until the new
 * one is whole; a failed or cancelled attempt leaves nothing behind. Throws with the step that failed.
 */
export async function makeEnvironment(
    storage: string, python: string, source: string, reporting: Reporting,
): Promise<string> {
    if (source === '' || source.startsWith('-')) {
        throw new Error(`"${source}" is not something that pip can install`);
    }
    await fs.mkdir(storage, { recursive: true });
    // An environment cannot be moved once made, so each has its own name and the older ones go at the end.
    const folder = await fs.mkdtemp(path.join(storage, 'environment-'));
    const interpreter = interpreterIn(folder, process.platform === 'win32');
    try {
        reporting.progress.report({ message: 'making an environment' });
        await run(python, ['-m', 'venv', folder], storage, reporting);
        reporting.progress.report({ message: `installing ${TAKES_TIME}` });
        // A folder of the repository says which versions were tried together, as its own set-up takes them.
        const tried = path.join(source, 'constraints.txt');
        const constraint = (await kindOf(tried)) === 'file' ? ['--constraint', tried] : [];
        const install = ['-m', 'pip', 'install', '--disable-pip-version-check', ...constraint, source];
        await run(interpreter, install, storage, reporting);
        const problem = await whyNot(interpreter, storage);
        if (problem !== undefined) {
            throw new Error(`pip installed "${source}", but ${problem}`);
        }
    } catch (error) {
        await fs.rm(folder, { recursive: true, force: true });
        throw error;
    }
    for (const name of await fs.readdir(storage)) {
        const other = path.join(storage, name);
        if (name.startsWith('environment-') && other !== folder) {
            await fs.rm(other, { recursive: true, force: true });
        }
    }
    return interpreter;
}

/** Runs a program to its end, its lines in the log. Throws for an exit status other than 0 and when cancelled. */
async function run(
    command: string, args: readonly string[], cwd: string, { log, progress, cancel }: Reporting,
): Promise<void> {
    log.info(`set up: ${[command, ...args].join(' ')}`);
    await new Promise<void>((resolve, reject) => {
        const child = spawn(command, args, { cwd, env: safeEnvironment(), stdio: ['ignore', 'pipe', 'pipe'] });
        const cancelling = cancel.onCancellationRequested(() => child.kill());
        let last = '';
        const write = (data: Buffer): void => {
            for (const line of data.toString().split(/\r?\n/)) {
                if (line.trim() !== '') {
                    last = line;
                    const step = PIP_STEP.exec(line);
                    if (step !== null) {
                        progress.report({ message: `${step[0].toLowerCase()} ${TAKES_TIME}` });
                    }
                    log.info(`set up: ${line}`);
                }
            }
        };
        child.stdout.on('data', write);
        child.stderr.on('data', write);
        child.on('error', reject);
        child.on('close', (status) => {
            cancelling.dispose();
            if (cancel.isCancellationRequested) {
                reject(new Cancelled());
            } else if (status === 0) {
                resolve();
            } else {
                reject(new Error(`${path.basename(command)} ${args.slice(0, 3).join(' ')} failed: ${last}`));
            }
        });
        if (cancel.isCancellationRequested) {
            child.kill();
        }
    });
}
