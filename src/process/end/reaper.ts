import type { ProcessNote } from '../../model/outcome.ts';
import { EndingTree } from './ending-tree.ts';
import type { ProcessRow, ProcessTable } from '../system/process-table.ts';
import { membersOf, strike, type Stray, type Tree } from './process-tree.ts';
import type { EndOptions, EndReport, TreeEnder } from './tree-ender.ts';

/**
 * So long, in milliseconds, new processes of a tree are chased without a pause: one that keeps forking outruns every timer. Each chase in
 * vain makes the next one twice as long, up to the longest: meanwhile nothing else happens in this process.
 */
const chaseTime = 40;
const longestChase = 1000;
/** So many quick looks in a row that found nothing come before the next whole scan. */
const quietStrikes = 10;
/** Scanning takes at most this share of the time: the next pause is so many times as long as the last scan. */
const pausePerScan = 8;
/** But a pause is never longer, in milliseconds, however many processes there are. */
const longestPause = 200;

interface Look {
  readonly tree: Tree;
  readonly done: (rows: readonly ProcessRow[]) => void;
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
    return rows
      .filter((row) => !(tree.rootIsKeeper && row.pid === tree.root))
      .map((row) => ({ pid: row.pid, command: this.#table.command(row) }));
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
    const members = this.#scan([...looks.map(({ tree }) => tree), ...jobs.map(({ tree }) => tree)]);
    const scanTime = this.#clock() - began;
    for (const { tree, done } of looks) done(members.get(tree) ?? []);
    this.#chase(jobs.filter((job) => job.step(members.get(job.tree) ?? [], this.#clock())));
    const over = this.#ending.filter(({ job }) => job.over);
    this.#ending = this.#ending.filter(({ job }) => !job.over);
    for (const { job, done } of over) done(job.report());
    this.#schedule(scanTime);
  }

  #chase(jobs: readonly EndingTree[]): void {
    const until = this.#clock() + this.#chaseTime;
    let chased = jobs;
    while (chased.length > 0 && this.#clock() < until) {
      const trees = chased.map(({ tree }) => tree);
      for (let quiet = 0; quiet < quietStrikes && this.#clock() < until; quiet += 1)
        if (strike(trees, this.#table, this.#runToken)) quiet = 0;
      const members = this.#scan(trees);
      chased = chased.filter((job) => job.step(members.get(job.tree) ?? [], this.#clock()));
    }
    this.#chaseTime = chased.length > 0 ? Math.min(this.#chaseTime * 2, longestChase) : chaseTime;
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
