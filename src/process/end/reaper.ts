import type { ProcessNote } from '../../model/outcome.ts';
import { EndingTree } from './ending-tree.ts';
import type { ProcessRow, ProcessTable } from '../system/process-table.ts';
import { membersOf, strike, type Stray, type Tree } from './process-tree.ts';
import type { EndOptions, EndReport, TreeEnder } from './tree-ender.ts';

/**
 * For this long, in milliseconds, new processes of a tree are chased without a pause: one that keeps forking outruns every timer. Each
 * chase in vain makes the next one twice as long, up to the longest.
 */
const chaseTime = 40;
const longestChase = 1000;
/** After this long, in milliseconds, a chase lets the event loop turn once: a signal, or output, is heard meanwhile. */
export const longestStand = 40;
/** A whole scan follows this many quick scans in a row that found nothing. */
const quietStrikes = 10;
/** Bounds the share of time spent on scanning: the next pause is this many times as long as the last scan. */
const pausePerScan = 8;
/** But a pause is never longer, in milliseconds, however many processes there are. */
const longestPause = 200;

interface Look {
  readonly tree: Tree;
  readonly done: (rows: readonly ProcessRow[]) => void;
}

/** New processes of trees are met faster than they can be ended. */
interface Chase {
  chased: readonly EndingTree[];
  /** When it is given up for a pause. */
  readonly until: number;
  /** Quick looks in a row that found nothing. */
  quiet: number;
  /** How long the whole scan before it took, in milliseconds. */
  readonly scanTime: number;
  /** Runs when the event loop has turned. */
  next: NodeJS.Immediate | undefined;
}

/** Ends process trees on Linux and macOS; one scan of the process table serves all of them. */
export class Reaper implements TreeEnder {
  readonly #table: ProcessTable;
  readonly #runToken: string;
  readonly #clock: () => number;
  #ending: { readonly job: EndingTree; readonly done: (report: EndReport) => void }[] = [];
  #looks: Look[] = [];
  #timer: NodeJS.Timeout | undefined;
  #latestKill = Infinity;
  #chaseTime = chaseTime;
  /** The chase that goes on when the event loop has turned; undefined between chases. */
  #chase: Chase | undefined;

  /** `clock` gives milliseconds and never goes backwards. */
  constructor(table: ProcessTable, runToken: string, clock: () => number = () => performance.now()) {
    this.#table = table;
    this.#runToken = runToken;
    this.#clock = clock;
  }

  async look(tree: Tree): Promise<readonly ProcessNote[]> {
    const rows = await new Promise<readonly ProcessRow[]>((done) => {
      this.#looks.push({ tree, done });
      this.#soon();
    });
    return rows.map((row) => ({ pid: row.pid, command: this.#table.command(row) }));
  }

  end(tree: Tree, options: EndOptions): Promise<EndReport> {
    const killAt = Math.min(this.#clock() + options.graceMilliseconds, this.#latestKill);
    return new Promise((done) => {
      this.#ending.push({ job: new EndingTree(tree, this.#table, options, killAt), done });
      this.#soon();
    });
  }

  shortenGrace(milliseconds: number): void {
    this.#latestKill = Math.min(this.#latestKill, this.#clock() + milliseconds);
    for (const { job } of this.#ending) job.hurry(this.#latestKill);
    if (this.#ending.length > 0) this.#soon();
  }

  /** The attempts that have left processes behind although no tree is known for them, by number. `pipes` as in `Stray`. */
  strays(since: number, pipes?: string): ReadonlyMap<number, readonly ProcessRow[]> {
    const found = new Map<number, ProcessRow[]>();
    const stray: Stray = {
      since,
      pipes,
      take: (row, serial) => {
        const rows = found.get(serial);
        if (rows === undefined) found.set(serial, [row]);
        else rows.push(row);
      },
    };
    membersOf([], this.#table, this.#runToken, stray);
    return found;
  }

  #soon(): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.#tick(), 0);
  }

  #tick(): void {
    this.#timer = undefined;
    const began = this.#clock();
    const looks = this.#looks;
    this.#looks = [];
    const jobs = this.#ending.map(({ job }) => job);
    // A whole scan of all trees is more than the next step of a chase would be.
    clearImmediate(this.#chase?.next);
    const members = this.#scan([...looks.map(({ tree }) => tree), ...jobs.map(({ tree }) => tree)]);
    const scanTime = this.#clock() - began;
    for (const { tree, done } of looks) done(members.get(tree) ?? []);
    const chased = jobs.filter((job) => job.step(members.get(job.tree) ?? [], this.#clock()));
    const until = this.#chase?.until ?? this.#clock() + this.#chaseTime;
    this.#goOn({ chased, until, quiet: 0, scanTime, next: undefined });
  }

  /** Goes on with a chase, and lets the event loop turn before the next part of it; or ends it. */
  #goOn(chase: Chase): void {
    this.#pursue(chase, Math.min(chase.until, this.#clock() + longestStand));
    const over = this.#ending.filter(({ job }) => job.over);
    this.#ending = this.#ending.filter(({ job }) => !job.over);
    for (const { job, done } of over) done(job.report());
    const inVain = chase.chased.length > 0;
    if (inVain && this.#clock() < chase.until) {
      chase.next = setImmediate(() => this.#goOn(chase));
      this.#chase = chase;
      return;
    }
    this.#chase = undefined;
    this.#chaseTime = inVain ? Math.min(this.#chaseTime * 2, longestChase) : chaseTime;
    this.#schedule(chase.scanTime);
  }

  #pursue(chase: Chase, until: number): void {
    while (chase.chased.length > 0 && this.#clock() < until) {
      const trees = chase.chased.map(({ tree }) => tree);
      for (; chase.quiet < quietStrikes && this.#clock() < until; chase.quiet += 1)
        if (strike(trees, this.#table, this.#runToken)) chase.quiet = 0;
      // The time is up, not the chase.
      if (chase.quiet < quietStrikes && this.#clock() < chase.until) return;
      chase.quiet = 0;
      const members = this.#scan(trees);
      chase.chased = chase.chased.filter((job) => job.step(members.get(job.tree) ?? [], this.#clock()));
    }
  }

  #scan(trees: readonly Tree[]): ReturnType<typeof membersOf> {
    const members = membersOf(trees, this.#table, this.#runToken);
    for (const [tree, rows] of members) for (const row of rows) tree.known.set(row.pid, row.start);
    return members;
  }

  #schedule(scanTime: number): void {
    if (this.#ending.length === 0 || this.#timer !== undefined) return;
    const now = this.#clock();
    const usual = Math.max(this.#table.interval, Math.min(scanTime * pausePerScan, longestPause));
    const pause = Math.min(...this.#ending.map(({ job }) => job.nextStep(now, usual)));
    this.#timer = setTimeout(() => this.#tick(), pause);
  }
}
