import type { History, KeptRecord } from '../../history/file/history.ts';
import { usesStatusFunction } from '../../language/expressions/condition.ts';
import type { GivenTask } from '../../model/outcome.ts';
import type { Graph, Task, TaskId } from '../../model/task.ts';
import { decides, withNeededFiles } from './needed-files.ts';
import { keyOf } from './new-results.ts';

/** The attempt that is to go on where an earlier one ended. */
export interface LaterAttempt {
  readonly run: string;
  /** From 1. */
  readonly attempt: number;
  readonly basis: string;
  /** Whether what earlier attempts left in the workspace is still there; on a new machine it is not. */
  readonly keepsFiles: boolean;
}

/** What an earlier attempt gives, or why it gives nothing. */
export type FromEarlier =
  | {
      readonly kind: 'given';
      readonly given: ReadonlyMap<TaskId, GivenTask>;
      /** Those of the given tasks that have one. */
      readonly fingerprints: ReadonlyMap<TaskId, string>;
      /** Tasks that succeeded and run again all the same, since others need their files. */
      readonly forTheirFiles: readonly TaskId[];
    }
  | { readonly kind: 'nothing'; readonly because: string };

/**
 * The results of the tasks that succeeded in an earlier attempt of the same run and need not run again: on a new machine those whose files
 * no task needs that does. A task runs again when it did not succeed, and always when its result stands for more than a
 * success: a service, a task whose `if` asks how others ended, one that leaves something running, one that masked a value.
 */
export function fromEarlierAttempt(graph: Graph, history: History, later: LaterAttempt): FromEarlier {
  const ofRun = new Map<TaskId, KeptRecord>();
  for (const task of graph.tasks) {
    const record = history.get(keyOf(task))?.records.find(({ run }) => run === later.run);
    if (record !== undefined && record.attempt < later.attempt) ofRun.set(task.id, record);
  }
  if (ofRun.size === 0)
    return { kind: 'nothing', because: 'the history has no results of an earlier attempt of this run' };
  const passed = new Map([...ofRun].filter(([, record]) => record.basis !== undefined));
  const same = new Map([...passed].filter(([, { basis }]) => basis === later.basis));
  if (same.size === 0 && passed.size > 0)
    return {
      kind: 'nothing',
      because: 'the commit, the graph, its targets or the inputs are not those of the earlier attempt',
    };
  const runAgain = tasksToRun(graph, same, later.keepsFiles);
  const given = new Map<TaskId, GivenTask>();
  const fingerprints = new Map<TaskId, string>();
  const forTheirFiles: TaskId[] = [];
  for (const task of graph.tasks) {
    const record = same.get(task.id);
    if (record === undefined || !decides(task)) continue;
    if (!runAgain.has(task.id)) {
      given.set(task.id, givenOf(record));
      if (record.remembered !== undefined) fingerprints.set(task.id, record.remembered.fingerprint);
    } else if (mayBeGiven(task)) forTheirFiles.push(task.id);
  }
  return { kind: 'given', given, fingerprints, forTheirFiles };
}

function givenOf({ attempt, seconds, files }: KeptRecord): GivenTask {
  return { result: 'success', tolerated: false, from: { kind: 'earlier-attempt', attempt }, seconds, files };
}

/** The tasks that have to run, and on a new machine those as well whose files they need. */
function tasksToRun(
  { tasks }: Graph,
  succeeded: ReadonlyMap<TaskId, KeptRecord>,
  keepsFiles: boolean,
): ReadonlySet<TaskId> {
  const again = new Set<TaskId>();
  for (const task of tasks)
    if (decides(task) && !(succeeded.has(task.id) && mayBeGiven(task))) again.add(task.id);
  return keepsFiles ? again : withNeededFiles(tasks, again);
}

function mayBeGiven({ condition, leaveRunning }: Task): boolean {
  return !leaveRunning && !usesStatusFunction(condition ?? '');
}

/** The run on a terminal that ended last, and its newest attempt; undefined when the history knows none. */
export function lastRunIn(history: History): Pick<LaterAttempt, 'run' | 'attempt'> | undefined {
  let last: KeptRecord | undefined;
  for (const { records } of history.values()) {
    const newest = records[0];
    if (newest !== undefined && (last === undefined || newest.when > last.when)) last = newest;
  }
  return last && { run: last.run, attempt: last.attempt };
}
