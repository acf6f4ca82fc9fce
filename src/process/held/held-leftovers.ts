import type { Tree } from '../end/process-tree.ts';
import type { EndOptions, TreeEnder } from '../end/tree-ender.ts';
import type { LogFile } from '../output/log-file.ts';
import type { PipeReader } from '../output/pipe-reader.ts';
import { type Leftover, type LeftoverReport, type LeftoverSurvivor, readOn } from '../owner/leftovers.ts';
import type { CommandOwner } from '../owner/owned-command.ts';
import type { OutputSource } from './output-source.ts';

/** What stays of an attempt that is over when some of its processes run on. */
export interface Remains {
  /** Still open: otherwise SIGPIPE would end a process that writes to it. */
  readonly source: OutputSource;
  /** The source as a pipe; undefined when the output comes in another way. */
  readonly reader: PipeReader | undefined;
  readonly log: LogFile;
}

/** What an attempt has left running. */
export interface HeldLeftover {
  readonly owner: CommandOwner;
  readonly tree: Tree;
  /** Undefined when it holds nothing of ours. */
  readonly remains: Remains | undefined;
}

/** One scan serves all attempts that ended within this many milliseconds. */
export const lookInterval = 250;

/** What successful attempts have left running, as the process table tells: it may serve their dependents, and is ended with the run. */
export class HeldLeftovers {
  readonly #ender: TreeEnder;
  #kept: HeldLeftover[] = [];
  #unexamined: { readonly owner: CommandOwner; readonly tree: Tree }[] = [];
  #timer: NodeJS.Timeout | undefined;

  constructor(ender: TreeEnder) {
    this.#ender = ender;
  }

  /** Looks a little later, with one scan for many, whether an attempt that seems to have left nothing did leave something. */
  lookLater(owner: CommandOwner, tree: Tree): void {
    this.#unexamined.push({ owner, tree });
    if (this.#timer !== undefined) return;
    this.#timer = setTimeout(() => void this.examine(), lookInterval);
    this.#timer.unref();
  }

  /** Remembers what an attempt left running, with what it holds of ours. */
  keep(leftover: HeldLeftover): void {
    this.#kept.push(leftover);
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
        if (found.length > 0) this.keep({ owner, tree, remains: undefined });
      }),
    );
  }

  /** Ends what was kept, except what its task wants left running. */
  async end(options: EndOptions): Promise<LeftoverReport> {
    const kept = this.#kept;
    this.#kept = [];
    const ended: Leftover[] = [];
    const survivors: LeftoverSurvivor[] = [];
    const leftRunning: Leftover[] = [];
    await Promise.all(
      kept.map(async ({ owner, tree, remains }) => {
        const { task, attempt } = owner;
        if (owner.leaveRunning) {
          const found = await this.#ender.look(tree);
          for (const note of found) leftRunning.push({ ...note, task, attempt });
          remains?.source.drain();
          if (found.length > 0 && remains?.reader?.state === 'held')
            readOn(remains.reader.descriptor, remains.log.path);
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
