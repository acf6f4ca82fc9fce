import type { ProcessNote, Survivor } from '../../model/outcome.ts';
import {
  sendSignal,
  type ProcessRow,
  type ProcessTable,
  type SignalResult,
} from '../system/process-table.ts';
import { giveUpAfter, giveUpRefusedAfter, survivalReason } from './survival.ts';
import type { Tree } from './process-tree.ts';
import type { EndOptions, EndReport } from './tree-ender.ts';

/** A tree has ended when this many scans in a row found nothing: one scan can miss a process that is being forked. */
export const emptyScansNeeded = 3;
/** At most this many processes of a tree are reported by name. */
const mostNotes = 50;

/**
 * The end of one tree, scan by scan:
 *
 *     asking ──grace is over──→ forcing ──5 s──→ over, with survivors
 *       ├──nothing found, three times──┴──────→ over
 *       └──only another user's, 0.5 s──┴──────→ over, with survivors
 */
export class EndingTree {
  readonly tree: Tree;
  readonly #table: ProcessTable;
  readonly #options: EndOptions;
  readonly #notes = new Map<number, ProcessNote>();
  /** What came of the last signal to each process, by pid. */
  readonly #answers = new Map<number, SignalResult>();
  /** Those that were to be asked and belonged to another user then, by pid. */
  readonly #unasked = new Set<number>();
  /** Those that were met with force, by pid. */
  readonly #forced = new Set<number>();
  #phase: 'asking' | 'forcing' | 'over' = 'asking';
  #asked = false;
  #killAt: number;
  #forcedSince = 0;
  /** Since when no signal has reached any of those that are left; undefined while one does. */
  #refusedSince: number | undefined;
  /** The root, when it runs and the system does not show it. */
  #unseen: ProcessRow | undefined;
  #emptyScans = 0;
  #left: readonly ProcessRow[] = [];

  constructor(tree: Tree, table: ProcessTable, options: EndOptions, killAt: number) {
    this.tree = tree;
    this.#table = table;
    this.#options = options;
    this.#killAt = killAt;
  }

  /** Not later than `killAt` force is used. */
  hurry(killAt: number): void {
    this.#killAt = Math.min(this.#killAt, killAt);
  }

  get over(): boolean {
    return this.#phase === 'over';
  }

  /** When the next step is due at the latest, if the usual pause would be `usual`. */
  nextStep(now: number, usual: number): number {
    // Gaps that grow, so that three empty scans are not three looks at the same moment.
    if (this.#emptyScans > 0) return [5, 15][this.#emptyScans - 1] ?? usual;
    return this.#phase === 'asking' ? Math.min(usual, Math.max(0, this.#killAt - now)) : usual;
  }

  /** Goes on with what a scan has found. Whether processes were met that are new to force: they may be forking. */
  step(found: readonly ProcessRow[], now: number): boolean {
    const targets = this.#targets(found);
    this.#left = targets;
    if (targets.length === 0) {
      this.#emptyScans += 1;
      const needed = this.#notes.size > 0 || this.tree.pipe !== undefined ? emptyScansNeeded : 1;
      if (this.#emptyScans >= needed) this.#phase = 'over';
      return false;
    }
    this.#emptyScans = 0;
    for (const row of targets) this.#note(row);
    if (this.#phase === 'asking' && now >= this.#killAt) {
      this.#phase = 'forcing';
      this.#forcedSince = now;
    }
    if (this.#phase === 'forcing' && now - this.#forcedSince > giveUpAfter) {
      this.#phase = 'over';
      return false;
    }
    const met = this.#phase === 'forcing' ? this.#force(targets) : this.#ask(targets);
    if (!this.#refusedForLong(targets, now)) return met;
    this.#phase = 'over';
    return false;
  }

  #refusedForLong(targets: readonly ProcessRow[], now: number): boolean {
    if (targets.every((row) => this.#answers.get(row.pid) === 'not-permitted')) this.#refusedSince ??= now;
    else this.#refusedSince = undefined;
    return this.#refusedSince !== undefined && now - this.#refusedSince >= giveUpRefusedAfter;
  }

  report(): EndReport {
    const survivors: Survivor[] = this.#left.map((row) => ({
      pid: row.pid,
      command: this.#table.command(row),
      reason: this.#reason(row),
    }));
    const left = new Set(this.#left.map((row) => row.pid));
    return { ended: [...this.#notes.values()].filter((note) => !left.has(note.pid)), survivors };
  }

  /**
   * A root whose end was not told runs, also where the system does not show it.
   */
  #targets(found: readonly ProcessRow[]): readonly ProcessRow[] {
    const { root, rootRuns, groupIsOurs } = this.tree;
    this.#unseen =
      found.length === 0 && root !== undefined && rootRuns && groupIsOurs ? unseenRow(root) : undefined;
    if (this.#unseen !== undefined) return [this.#unseen];
    return found;
  }

  /** Those that come later are not asked: they may be what cleans up. */
  #ask(targets: readonly ProcessRow[]): false {
    if (this.#asked) {
      for (const row of targets) if (this.#answers.get(row.pid) !== 'sent') this.#askAgain(row);
      return false;
    }
    this.#asked = true;
    this.#signal(targets, this.#options.signal);
    // A stopped process does not see the signal before it goes on.
    this.#signal(targets, 'SIGCONT');
    for (const row of targets) {
      const answer = this.#send(row, 0);
      this.#answers.set(row.pid, answer);
      if (answer === 'not-permitted') this.#unasked.add(row.pid);
    }
    return false;
  }

  /** A program that another user owns may become this user's, and then gets the signal that could not reach it. */
  #askAgain(row: ProcessRow): void {
    const due = this.#unasked.has(row.pid);
    const answer = this.#send(row, due ? this.#options.signal : 0);
    this.#answers.set(row.pid, answer);
    if (due && answer === 'sent') this.#unasked.delete(row.pid);
  }

  #force(targets: readonly ProcessRow[]): boolean {
    const met = targets.some((row) => !this.#forced.has(row.pid));
    this.#signal(targets, 'SIGKILL');
    return met;
  }

  /** The whole group with one call, which no fork can slip through; then each one outside it. */
  #signal(targets: readonly ProcessRow[], signal: NodeJS.Signals): void {
    const { root } = this.tree;
    const wholeGroup = root !== undefined && targets.some((row) => row.group === root);
    if (wholeGroup) sendSignal(-root, signal);
    for (const row of targets) {
      if (signal !== 'SIGKILL' && wholeGroup && row.group === root) continue;
      const answer = this.#send(row, signal);
      if (signal !== 'SIGKILL') continue;
      this.#answers.set(row.pid, answer);
      if (answer !== 'gone') this.#forced.add(row.pid);
    }
  }

  #send(row: ProcessRow, signal: NodeJS.Signals | 0): SignalResult {
    return row === this.#unseen ? sendSignal(row.pid, signal) : this.#table.signal(row, signal);
  }

  #note(row: ProcessRow): void {
    if (this.#notes.size < mostNotes && !this.#notes.has(row.pid))
      this.#notes.set(row.pid, { pid: row.pid, command: this.#table.command(row) });
  }

  #reason(row: ProcessRow): string {
    return survivalReason({
      refused: this.#answers.get(row.pid) === 'not-permitted',
      waitsInKernel: row.uninterruptible,
    });
  }
}

/** The leader of a group, as far as it is known without a process table. */
function unseenRow(pid: number): ProcessRow {
  return { pid, parent: process.pid, group: pid, session: pid, start: 0, uninterruptible: false };
}
