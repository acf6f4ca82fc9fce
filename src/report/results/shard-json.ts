import type { TaskFiles } from '../../model/outcome.ts';
import type { Mask } from '../secrets/mask.ts';
import { filesOf, type RunReport, type TaskReport } from '../run/run-report.ts';
import { reasonText } from '../words/task-words.ts';
import { attemptForMerge, mostText, type TextRoom } from './shard-attempt-json.ts';

/** Version of what a shard's document has for the merge: both sides have to be of the same one. */
export const shardVersion = 1;

/** Which part of which graph a run is: what all parts of one whole have in common, but for their index. */
export interface ShardFacts {
  /** From 1 to `of`. */
  readonly index: number;
  readonly of: number;
  /** Stands for the whole graph, its directory and its targets. */
  readonly graph: string;
  /** Stands for the times that the graph was divided by: parts divided by the same ones have no task between them. */
  readonly times: string;
  /** The commit that was checked out; empty where nobody says. */
  readonly commit: string;
  /** The version of Rundag: another one may divide differently. */
  readonly rundag: string;
  /** The attempt of the workflow run, from 1. */
  readonly attempt: number;
}

/** A run that is one of several parts. */
export interface ShardOfRun extends ShardFacts {
  /** From the start of the job to that of the run, in seconds; undefined where that is not known. */
  readonly setUpSeconds?: number | undefined;
  /** Whether what a task wrote may not leave this machine. */
  readonly holdsSecrets: (files: TaskFiles) => boolean;
}

/**
 * The last part of `results.json`, in pieces: all that a merge needs of a shard, a task a line. What a task wrote is in it as it is, and only when
 * nothing in it would have to be masked: what is masked would be another value.
 */
export function* shardJson(report: RunReport, shard: ShardOfRun, mask: Mask): Generator<string> {
  const { index, of, graph, times, commit, rundag, attempt, setUpSeconds, holdsSecrets } = shard;
  const facts = {
    version: shardVersion,
    index,
    of,
    graph,
    times,
    commit,
    rundag,
    attempt,
    cpus: report.parallelism,
    startedAt: report.startedAt,
    endedAt: report.startedAt + report.wallSeconds * 1000,
    setUpSeconds: setUpSeconds ?? null,
  };
  const room = { left: mostText };
  yield `,\n"shard":{${JSON.stringify(facts).slice(1, -1)},"tasks":[`;
  let separator = '\n';
  for (const task of report.tasks.values()) {
    if (task.ended === undefined) continue;
    yield `${separator}${JSON.stringify(taskForMerge(task, holdsSecrets, mask, room))}`;
    separator = ',\n';
  }
  yield '\n]}';
}

function taskForMerge(
  task: TaskReport,
  holdsSecrets: ShardOfRun['holdsSecrets'],
  mask: Mask,
  room: TextRoom,
): object {
  const { ended, attempts, name } = task;
  const files = filesOf(task);
  const isCarried = !holdsSecrets(files) && textsOf(files).every((text) => mask(text) === text);
  return {
    id: task.task.id,
    name: name === task.task.id ? undefined : mask(name),
    result: ended?.result,
    tolerated: ended?.tolerated === true,
    how: mask(reasonText(task)),
    seconds: task.seconds,
    attempts: attempts.flatMap((attempt) => attemptForMerge(attempt, mask, room)),
    files: isCarried || textsOf(files).length === 0 ? filesJson(files) : null,
  };
}

function filesJson({ outputs, env, path, summary }: TaskFiles): object {
  return {
    ...(outputs.size > 0 ? { outputs: [...outputs] } : {}),
    ...(env.size > 0 ? { env: [...env] } : {}),
    ...(path.length > 0 ? { path } : {}),
    ...(summary === '' ? {} : { summary }),
  };
}

/** Every text in what a task wrote. */
function textsOf({ outputs, env, path, summary }: TaskFiles): readonly string[] {
  const entries = [...outputs, ...env].flat();
  return [...entries, ...path, ...(summary === '' ? [] : [summary])];
}
