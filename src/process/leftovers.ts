import { spawn } from 'node:child_process';
import { closeSync, openSync } from 'node:fs';
import type { ProcessNote, Survivor } from '../model/outcome.ts';
import type { TaskId } from '../model/task.ts';
import type { Remains } from './attempt-host.ts';
import type { AttemptOrder } from './start/attempt-order.ts';
import { openToAppend } from './output/log-file.ts';
import type { Tree } from './end/process-tree.ts';
import type { EndOptions, TreeEnder } from './end/tree-ender.ts';

/** A process that an attempt left behind. */
export interface LeftBehind extends ProcessNote {
  readonly task: TaskId;
  readonly attempt: number;
}

/** A process that could not be ended, with the attempt that it belongs to. */
export interface LeftSurvivor extends Survivor {
  readonly task: TaskId;
  readonly attempt: number;
}

/** What became of everything that successful attempts left running. */
export interface LeftoverReport {
  readonly ended: readonly LeftBehind[];
  readonly survivors: readonly LeftSurvivor[];
  /** Runs on because its task says `leave-running`. */
  readonly leftRunning: readonly LeftBehind[];
}

/** So much of what comes after an attempt's end goes to its log, in bytes: nobody watches what is left running fill a disk. */
export const keptLogBytes = 16 * 1024 * 1024;

/** One scan serves all attempts that ended within this many milliseconds. */
export const lookInterval = 250;

type Owner = Pick<AttemptOrder, 'task' | 'attempt' | 'leaveRunning'>;

interface Kept {
  readonly owner: Owner;
  readonly tree: Tree;
  readonly remains: Remains | undefined;
}

/** What successful attempts have left running: it may serve their dependents, and is ended with the run. */
export class Leftovers {
  readonly #ender: TreeEnder;
  #kept: Kept[] = [];
  #unexamined: { readonly owner: Owner; readonly tree: Tree }[] = [];
  #timer: NodeJS.Timeout | undefined;

  constructor(ender: TreeEnder) {
    this.#ender = ender;
  }

  /** Looks a little later, with one scan for many, whether an attempt that seems to have left nothing did leave something. */
  lookLater(owner: Owner, tree: Tree): void {
    this.#unexamined.push({ owner, tree });
    if (this.#timer !== undefined) return;
    this.#timer = setTimeout(() => void this.examine(), lookInterval);
    this.#timer.unref();
  }

  /** Remembers what an attempt left running, with what it holds of ours. */
  keep(owner: Owner, tree: Tree, remains?: Remains): void {
    this.#kept.push({ owner, tree, remains });
  }

  /** Looks at once at what `lookLater` has put off. */
  async examine(): Promise<void> {
    clearTimeout(this.#timer);
    this.#timer = undefined;
    const unexamined = this.#unexamined;
    this.#unexamined = [];
    await Promise.all(
      unexamined.map(async ({ owner, tree }) => {
        const found = await this.#ender.look(tree);
        tree.groupIsOurs = false;
        if (found.length > 0) this.keep(owner, tree);
      }),
    );
  }

  /** Ends what was kept, except what its task wants left running. */
  async end(options: EndOptions): Promise<LeftoverReport> {
    const kept = this.#kept;
    this.#kept = [];
    const ended: LeftBehind[] = [];
    const survivors: LeftSurvivor[] = [];
    const leftRunning: LeftBehind[] = [];
    await Promise.all(
      kept.map(async ({ owner, tree, remains }) => {
        const { task, attempt } = owner;
        if (owner.leaveRunning) {
          const found = await this.#ender.look(tree);
          for (const note of found) leftRunning.push({ ...note, task, attempt });
          remains?.source.drain();
          // Not a byte may be read here from now on: for `cat` the pipe is made to wait, and so it would wait here.
          if (found.length > 0 && remains?.pipe?.state === 'held')
            readOn(remains.pipe.reader, remains.log.path);
        } else {
          const report = await this.#ender.end(tree, options);
          for (const note of report.ended) ended.push({ ...note, task, attempt });
          for (const survivor of report.survivors) survivors.push({ ...survivor, task, attempt });
          remains?.source.drain();
        }
        remains?.source.close();
        remains?.log.close();
      }),
    );
    return { ended, survivors, leftRunning };
  }
}

/**
 * Hands a pipe to a process that goes on writing to the log, up to a bound, and reads on after that: a process that is left running must
 * not be ended by SIGPIPE.
 */
function readOn(reader: number, logPath: string | undefined): void {
  try {
    const log = openLogOrNothing(logPath);
    const script = `head -c ${keptLogBytes}; exec cat >/dev/null`;
    const copier = spawn('/bin/sh', ['-c', script], { detached: true, stdio: [reader, log, 'ignore'] });
    copier.on('error', () => undefined);
    copier.unref();
    closeSync(log);
  } catch {
    // No descriptor is left, or no process can be started: then it meets a broken pipe.
  }
}

/** The log of an attempt, or where nothing is kept when there is none any more. */
function openLogOrNothing(path: string | undefined): number {
  if (path !== undefined) {
    try {
      return openToAppend(path);
    } catch {
      // Its directory may be gone, or something else lies there.
    }
  }
  return openSync('/dev/null', 'w');
}
