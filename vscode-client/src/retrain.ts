/**
 * "Jotcode: Retrain on This Workspace": `jotcode train` on the workspace's documented functions, as a task whose terminal
 * shows its progress. Closing the terminal or Ctrl+C in it ends the training; the same command goes on where it stood.
 *
 * The terminal is the editor's own (a pseudoterminal), so it works wherever the extension host runs.
 */
import { spawn, type ChildProcess } from 'node:child_process';
import { createHash } from 'node:crypto';
import { promises as fs } from 'node:fs';
import path from 'node:path';
import {
    ConfigurationTarget, CustomExecution, EventEmitter, Task, TaskRevealKind, tasks, window, workspace,
    type ExtensionContext, type Pseudoterminal, type WorkspaceFolder,
} from 'vscode';
import { safeEnvironment } from './machine';
import { commandLine, type Found } from './python';

const STOP = 'Ctrl+C or closing this terminal stops; the same command goes on where it stood.';

/**
 * Starts the training when the person agrees; ends when the task has begun.
 *
 * countKept: how many pairs of accepted code there are; if any, they are learnt too.
 */
export async function retrain(context: ExtensionContext, found: Found, countKept: () => Promise<number>): Promise<void> {
    const folder = await chooseFolder();
    if (folder === undefined) {
        return;
    }
    const kept = await countKept();
    const andKept = kept === 0 ? '' : ` and the ${kept} completions that you accepted`;
    const answer = await window.showInformationMessage(
        `Retrain Jotcode on the Python files of ${folder.name}?`,
        {
            modal: true,
            detail: `A copy of the shipped model learns your documented functions${andKept}, on this machine, in minutes `
                + 'to an hour. Your code is read, never run. You decide afterwards whether the new weights are used.',
        },
        'Retrain',
    );
    if (answer !== 'Retrain') {
        return;
    }
    const out = runFolder(context.globalStorageUri.fsPath, folder.uri.fsPath);
    await fs.mkdir(out, { recursive: true });
    const command = commandLine(found, [
        'train', '--from', 'default', '--data', folder.uri.fsPath, ...(kept === 0 ? [] : ['--data', 'feedback']), '--out', out,
    ]);
    const execution = new CustomExecution(() =>
        Promise.resolve(new TrainingTerminal(command, context.globalStorageUri.fsPath, (status) => void ended(status, out))),
    );
    const task = new Task({ type: 'jotcode' }, folder, `Retrain on ${folder.name}`, 'jotcode', execution, []);
    task.presentationOptions = { reveal: TaskRevealKind.Always, clear: true };
    await tasks.executeTask(task);
}

/** Where the run for a folder lives: always the same, so that a run that was stopped goes on. */
export function runFolder(storage: string, folder: string): string {
    const hash = createHash('sha256').update(folder).digest('hex').slice(0, 8);
    return path.join(storage, 'runs', `${path.basename(folder)}-${hash}`);
}

async function chooseFolder(): Promise<WorkspaceFolder | undefined> {
    const folders = workspace.workspaceFolders ?? [];
    if (folders.length === 0) {
        void window.showInformationMessage('Jotcode retrains on the folder that is open: open one first.');
        return undefined;
    }
    return folders.length === 1 ? folders[0] : await window.showWorkspaceFolderPick({ placeHolder: 'Retrain on which folder?' });
}

async function ended(status: number, out: string): Promise<void> {
    if (status !== 0) {
        return; // the terminal says why
    }
    const choice = await window.showInformationMessage(
        'Jotcode is retrained; the terminal shows what was gained and lost. Use the new weights in this workspace?', 'Use Them',
    );
    if (choice === 'Use Them') {
        // The change of the setting restarts the server.
        await workspace.getConfiguration('jotcode').update('checkpoint', path.join(out, 'model'), ConfigurationTarget.Workspace);
    }
}

/** Runs one program and shows what it prints. ended: called with its exit status, -1 when it was stopped. */
export class TrainingTerminal implements Pseudoterminal {
    private readonly writing = new EventEmitter<string>();
    private readonly closing = new EventEmitter<number>();
    private child: ChildProcess | undefined;
    private stopped = false;

    readonly onDidWrite = this.writing.event;
    readonly onDidClose = this.closing.event;

    constructor(
        private readonly command: readonly string[],
        private readonly cwd: string,
        private readonly ended: (status: number) => void,
    ) {}

    open(dimensions: { readonly columns: number } | undefined): void {
        const [program = '', ...args] = this.command;
        this.write(`> ${this.command.join(' ')}\n${STOP}\n\n`);
        // rich draws its bars only for what says that it is a terminal; this one is, but not of the system.
        const columns = String(dimensions?.columns ?? 100);
        const env = { ...safeEnvironment(), FORCE_COLOR: '1', COLUMNS: columns, PYTHONUNBUFFERED: '1' };
        this.child = spawn(program, args, { cwd: this.cwd, env, stdio: ['ignore', 'pipe', 'pipe'] });
        this.child.stdout?.on('data', (data: Buffer) => this.write(data.toString()));
        this.child.stderr?.on('data', (data: Buffer) => this.write(data.toString()));
        this.child.on('error', (error) => this.end(`${error.message}\n`, 127));
        this.child.on('close', (status) => this.end('', this.stopped ? -1 : (status ?? -1)));
    }

    handleInput(data: string): void {
        if (data === '\u0003') {
            this.stop();
        }
    }

    close(): void {
        this.stop();
    }

    private stop(): void {
        this.stopped = true;
        this.child?.kill('SIGINT'); // the training keeps its state and ends
    }

    private end(last: string, status: number): void {
        if (this.child === undefined) {
            return;
        }
        this.child = undefined;
        this.write(`${last}\n${status === 0 ? 'Done.' : this.stopped ? 'Stopped.' : `Failed with exit status ${status}.`}\n`);
        this.closing.fire(status);
        this.ended(status);
    }

    private write(text: string): void {
        this.writing.fire(text.replace(/\r?\n/g, '\r\n'));
    }
}
