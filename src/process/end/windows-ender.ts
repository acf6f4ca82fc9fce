import { spawn } from 'node:child_process';
import type { ProcessNote } from '../../model/outcome.ts';
import { sendSignal } from '../system/process-table.ts';
import type { Tree } from './process-tree.ts';
import { nothingEnded, type EndReport, type TreeEnder } from './tree-ender.ts';

/** Runs a program to its end; undefined when it could not be started. */
export type RunProgram = (
  program: string,
  args: readonly string[],
) => Promise<{ readonly code: number; readonly output: string } | undefined>;

/**
 * Ends process trees on Windows, which has no signals: by force, and only while the root lives, whose descendants are found by their
 * parents' ids. What a command left running when it ended by itself cannot be found.
 */
export class WindowsEnder implements TreeEnder {
  readonly #run: RunProgram;
  readonly #taskkill: string;

  constructor(systemRoot: string = process.env['SystemRoot'] ?? 'C:\\Windows', run: RunProgram = runProgram) {
    this.#taskkill = `${systemRoot}\\System32\\taskkill.exe`;
    this.#run = run;
  }

  look(): Promise<readonly ProcessNote[]> {
    return Promise.resolve([]);
  }

  async end(tree: Tree): Promise<EndReport> {
    const { root } = tree;
    if (root === undefined || sendSignal(root, 0) === 'gone') return nothingEnded;
    const note = { pid: root, command: '(the task itself)' };
    const result = await this.#run(this.#taskkill, ['/PID', String(root), '/T', '/F']);
    // 128: it had ended in the meantime.
    if (result?.code === 0 || result?.code === 128) return { ended: [note], survivors: [] };
    const reason =
      result === undefined
        ? `${this.#taskkill} could not be started`
        : `taskkill ended with exit code ${result.code}: ${result.output.trim()}`;
    return { ended: [], survivors: [{ ...note, reason }] };
  }

  shortenGrace(): void {
    // Nothing waits: force is used at once.
  }
}

const runProgram: RunProgram = (program, args) =>
  new Promise((resolve) => {
    const child = spawn(program, args, { stdio: ['ignore', 'pipe', 'pipe'], windowsHide: true });
    let output = '';
    child.stdout.on('data', (bytes: Buffer) => (output += bytes.toString('latin1')));
    child.stderr.on('data', (bytes: Buffer) => (output += bytes.toString('latin1')));
    child.on('error', () => resolve(undefined));
    child.on('close', (code) => resolve({ code: code ?? -1, output }));
  });
