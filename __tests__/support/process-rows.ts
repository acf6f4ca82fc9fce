import type { ProcessRow, ProcessTable, SignalResult } from '../../src/process/system/process-table.ts';
import type { Tree } from '../../src/process/end/process-tree.ts';

/** A process as a test states it; its group and session are its own, its start is 100. */
export interface GivenProcess extends Partial<ProcessRow> {
  readonly pid: number;
  readonly env?: string;
  readonly opens?: readonly string[];
}

/** A process table of what a test states; remembers the signals, of which none is sent. */
export class GivenTable implements ProcessTable {
  readonly interval = 20;
  readonly signals: [number, NodeJS.Signals][] = [];
  processes: readonly GivenProcess[];
  /** What comes of a signal; `sent` for others. */
  answers: ReadonlyMap<number, SignalResult> = new Map();

  constructor(processes: readonly GivenProcess[] = []) {
    this.processes = processes;
  }

  now(): number {
    return 0;
  }

  scan(): readonly ProcessRow[] {
    return this.processes.map((given) => {
      const { pid, parent = 1, group = pid, session = pid, start = 100, uninterruptible = false } = given;
      return { pid, parent, group, session, start, uninterruptible };
    });
  }

  newest(): readonly ProcessRow[] {
    return this.scan();
  }

  environment(row: ProcessRow): string {
    return this.#given(row)?.env ?? '';
  }

  openPaths(row: ProcessRow): readonly string[] {
    return this.#given(row)?.opens ?? [];
  }

  command(row: ProcessRow): string {
    return `process ${row.pid}`;
  }

  signal(row: ProcessRow, signal: NodeJS.Signals | 0): SignalResult {
    const answer = this.answers.get(row.pid) ?? 'sent';
    if (signal !== 0 && answer === 'sent') this.signals.push([row.pid, signal]);
    return answer;
  }

  #given({ pid }: ProcessRow): GivenProcess | undefined {
    return this.processes.find((given) => given.pid === pid);
  }
}

/** A tree of which nothing is known but its number. */
export function treeOf(serial: number, more: Partial<Tree> = {}): Tree {
  return {
    serial,
    root: undefined,
    groupIsOurs: false,
    since: 50,
    pipe: undefined,
    rootRuns: false,
    known: new Map(),
    ...more,
  };
}
