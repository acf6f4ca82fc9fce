import type { DebugListener, Trace } from '../../model/debug-note.ts';
import type { ProcessNote } from '../../model/outcome.ts';
import type { AttemptOrder } from '../start/attempt-order.ts';

/** How many processes of an attempt are reported when the run is debugged: one that keeps forking has any number. */
const mostFindings = 50;

/** Receives each process that is found to belong to an attempt, and by what. */
export type Findings = (process: ProcessNote, trace: Trace) => void;

/** Reports the processes of an attempt for debugging, each once and no more than a bound; undefined where nobody debugs. */
export function findingsOf(
  { task, attempt }: Pick<AttemptOrder, 'task' | 'attempt'>,
  debug: DebugListener | undefined,
): Findings | undefined {
  if (debug === undefined) return undefined;
  const found = new Set<number>();
  return (process, trace) => {
    if (found.has(process.pid) || found.size > mostFindings) return;
    found.add(process.pid);
    if (found.size <= mostFindings) debug({ kind: 'process', attempt, process, trace }, task);
    else debug({ kind: 'more-processes', attempt }, task);
  };
}
