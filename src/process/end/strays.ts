import type { ProcessRow } from '../system/process-table.ts';
import type { Tree } from './process-tree.ts';

/** Trees for processes that only their token or a pipe of the run tells, by the attempt's number. */
export function strayTrees(strays: ReadonlyMap<number, readonly ProcessRow[]>): readonly Tree[] {
  return [...strays].map(([serial, rows]) => ({
    serial,
    root: undefined,
    groupIsOurs: false,
    rootRuns: false,
    since: Math.min(...rows.map((row) => row.start)),
    pipe: undefined,
    rootIsKeeper: false,
    known: new Map(rows.map((row) => [row.pid, row.start])),
  }));
}
