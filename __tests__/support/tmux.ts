import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { type Machine, writeFiles } from './machine.ts';

/** Whether there is a terminal to test in. */
export const hasTmux = spawnSync('tmux', ['-V']).status === 0;

/** Milliseconds between two looks at the screen. */
const look = 30;

/** A shell in a real terminal, which wraps its lines again when it is resized. */
export class TmuxPane {
  readonly #socket: string;
  readonly #environment: NodeJS.ProcessEnv;

  /** Its prompt is `$ `; it has nothing of this process's environment but what is given. */
  constructor(machine: Machine, environment: NodeJS.ProcessEnv, columns: number, rows: number) {
    this.#socket = join(machine.directory, 'tmux');
    this.#environment = { ...environment, LC_ALL: 'C.UTF-8' };
    writeFiles(machine.directory, { bashrc: "PS1='$ '\n" });
    const size = ['-x', `${columns}`, '-y', `${rows}`];
    this.#tmux(
      'new-session',
      '-d',
      ...size,
      '-c',
      machine.workspace,
      `bash --rcfile '${machine.directory}/bashrc'`,
    );
    machine.atEnd(() => void this.#tmux('kill-server'));
  }

  /** Types a line, or a key as tmux names it: `C-c`. */
  type(...keys: readonly string[]): void {
    this.#tmux('send-keys', ...keys);
  }

  /** Sends a signal to the job that the shell runs. */
  signalJob(signal: string): void {
    const shell = this.#tmux('display-message', '-p', '#{pane_pid}').trim();
    const { stdout } = spawnSync('pgrep', ['-P', shell], { encoding: 'utf8' });
    const [job = ''] = stdout.split('\n');
    spawnSync('kill', [`-${signal}`, job]);
  }

  resize(columns: number, rows: number): void {
    this.#tmux('resize-window', '-x', `${columns}`, '-y', `${rows}`);
  }

  /** The lines of the screen, and what has left it at its top, each as it was written; without blank ones at the end. */
  lines(): readonly string[] {
    const all = this.#tmux('capture-pane', '-p', '-J', '-S', '-').split('\n');
    return all.map((line) => line.trimEnd()).slice(0, all.findLastIndex((line) => line.trim() !== '') + 1);
  }

  /** The lines as soon as one of them is such. */
  async shows(pattern: RegExp): Promise<readonly string[]> {
    for (;;) {
      const lines = this.lines();
      if (lines.some((line) => pattern.test(line))) return lines;
      await pause(look);
    }
  }

  #tmux(...words: readonly string[]): string {
    const { stdout, stderr, error } = spawnSync('tmux', ['-f', '/dev/null', '-S', this.#socket, ...words], {
      env: this.#environment,
      encoding: 'utf8',
    });
    if (error !== undefined || stderr !== '') throw new Error(`tmux ${words.join(' ')}: ${stderr}`);
    return stdout;
  }
}
