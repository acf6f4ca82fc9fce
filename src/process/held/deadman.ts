import { spawn, type ChildProcess } from 'node:child_process';
import { closeSync, openSync, unlinkSync, writeSync } from 'node:fs';
import { Socket } from 'node:net';
import { join } from 'node:path';
import { pipeName } from '../end/process-tree.ts';
import { deadmanScript } from './deadman-script.ts';

/** Who leads a process group: the command itself, or nobody any more. */
export type GroupMark = 'led' | 'orphaned';

/** What `ps` shows of it is short: who looks for a process by a word of its command line must not find all those of the scripts. */
const command = 'eval "$RUNDAG_DEADMAN"';

/** Bytes of a line of the list of groups. */
const lineLength = 20;

/**
 * Ends the processes of a run when this process is killed, which nothing here could do any more: a process of its own, which `deadmanScript`
 * describes.
 * The list of groups is a file without a name that both have open: a word through the pipe for each group would wake the shell each time,
 * and cost a short task a tenth of its time.
 */
export class Deadman {
  readonly #child: ChildProcess;
  readonly #list: number;
  /** The line of each group in the list, from 0. */
  readonly #lines = new Map<number, number>();
  readonly #freeLines: number[] = [];
  #usable = true;
  #dismissed = false;

  /**
   * Starts it; `directory` is the real path of where the run's pipes lie, and for a moment the list. `onProblem` is told when it is
   * gone before its time.
   */
  constructor(runToken: string, directory: string, onProblem: (problem: string) => void) {
    const path = join(directory, 'groups');
    this.#list = openSync(path, 'wx+', 0o600);
    unlinkSync(path);
    const words = ['rundag-deadman', `${runToken}.`, join(directory, pipeName)];
    // No token, so that it does not end itself; no RUNNER_TRACKING_ID, so that the runner does not end it before its work is done.
    this.#child = spawn('/bin/sh', ['-c', command, ...words], {
      detached: true,
      stdio: ['pipe', 'ignore', 'ignore', this.#list],
      env: {
        PATH: process.env['PATH'] ?? '/usr/bin:/bin',
        RUNDAG_DEADMAN: deadmanScript,
      },
    });
    const gone = (problem: string): void => {
      if (this.#usable) onProblem(problem);
      this.#usable = false;
    };
    this.#child.on('error', (error) => gone(error.message));
    this.#child.on('exit', (code, signal) => gone(`it ended with ${signal ?? `exit code ${code}`}`));
    this.#child.stdin?.on('error', () => undefined);
    // It must never be what keeps Node alive.
    this.#child.unref();
    if (this.#child.stdin instanceof Socket) this.#child.stdin.unref();
  }

  /** Names a new process group, or a new leader of a known one. */
  watch(group: number, mark: GroupMark): void {
    const line = this.#lines.get(group) ?? this.#freeLines.pop() ?? this.#lines.size;
    this.#lines.set(group, line);
    this.#write(line, `${group} ${mark}`);
  }

  /** Names a process group that has ended. */
  forget(group: number): void {
    const line = this.#lines.get(group);
    if (line === undefined) return;
    this.#lines.delete(group);
    this.#freeLines.push(line);
    this.#write(line, '');
  }

  /** Says goodbye; nothing is ended. */
  dismiss(): void {
    if (this.#dismissed) return;
    this.#dismissed = true;
    if (this.#usable) this.#child.stdin?.write('q\n');
    this.#usable = false;
    this.#child.stdin?.end();
    closeSync(this.#list);
  }

  #write(line: number, text: string): void {
    if (this.#dismissed) return;
    try {
      // At a position: the offset, which both share, stays at the beginning.
      writeSync(this.#list, `${text.padEnd(lineLength - 1)}\n`, line * lineLength);
    } catch {
      // On a full disk only the token and the pipes tell of this group.
    }
  }
}
