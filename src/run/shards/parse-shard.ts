import { refusedName } from '../../github/variable-name.ts';
import type { AttemptElsewhere, Instant, Result, TaskFiles } from '../../model/outcome.ts';
import { maximalTasks } from '../../language/diagnostics/limits.ts';
import {
  Malformed,
  readAmount,
  readEntries,
  readList,
  readPairs,
  readResult,
  readString,
} from '../../model/read-json.ts';
import type { TaskId } from '../../model/task.ts';
import { type ShardFacts, shardVersion } from '../../report/results/shard-json.ts';
import { cutText, oneLine } from '../../report/words/plain-text.ts';
import { largestOfRun, largestSummaries } from '../../task-files/file-allowance.ts';
import { largestTaskFile } from '../../task-files/task-file-contents.ts';
import { parseAttempt, readCount, readMoment } from './parse-attempt.ts';
import { mostShards } from './shard-number.ts';
import { shardTextIn } from './shard-text.ts';

/** How a task ended on a shard. */
export interface ShardTask {
  readonly result: Result;
  readonly tolerated: boolean;
  /** How it ended, where its result does not say: `exit code 3`; empty where there is nothing to add. */
  readonly how: string;
  readonly seconds: number;
  readonly attempts: readonly AttemptElsewhere[];
  /** The task's name with its expressions evaluated, where it is not its id. */
  readonly name: string | undefined;
  /** Undefined: what it wrote may hold a secret, and has stayed there. */
  readonly files: TaskFiles | undefined;
}

/** What a shard left for the merge. */
export interface ShardReport extends ShardFacts {
  /** Its CPU budget. */
  readonly cpus: number;
  /** By its own clock. */
  readonly startedAt: Instant;
  readonly endedAt: Instant;
  /** From the start of its job to that of its run; undefined where that is not known. */
  readonly setUpSeconds: number | undefined;
  readonly tasks: ReadonlyMap<TaskId, ShardTask>;
}

/** What was found in a directory that was to be merged. */
export interface FoundShard {
  /** As messages show it. */
  readonly directory: string;
  readonly report: ShardReport;
}

/** What the text of a `results.json` is; `problem` says what was expected and what was found, not where. */
export type ParsedShard =
  | { readonly kind: 'shard'; readonly report: ShardReport }
  | { readonly kind: 'problem'; readonly problem: string };

/** The most attempts of a task that are kept: the last ones. */
const mostAttempts = 100;

/** In characters; a longer text that only people read is cut. */
const longestNote = 1000;

/** The limits of what all tasks of a shard wrote, in characters: those of a run. */
interface Room {
  values: number;
  summaries: number;
}

/** Reads what a shard left in `results.json`; any content is possible. Never throws. */
export function parseShard(bytes: Uint8Array, platform: NodeJS.Platform): ParsedShard {
  try {
    const { facts: shard, tasks } = shardTextIn(bytes);
    const version = shard.get('version');
    if (version !== shardVersion)
      throw new Malformed(`expected version ${shardVersion}; found ${JSON.stringify(version ?? null)}`);
    const of = readCount(shard.get('of'), mostShards);
    const startedAt = readMoment(shard.get('startedAt'));
    const setUp = shard.get('setUpSeconds');
    const room: Room = { values: largestOfRun, summaries: largestSummaries };
    return {
      kind: 'shard',
      report: {
        index: readCount(shard.get('index'), of),
        of,
        graph: readString(shard.get('graph'), 'a graph'),
        times: readString(shard.get('times'), 'times'),
        commit: readString(shard.get('commit'), 'a commit'),
        rundag: readString(shard.get('rundag'), 'a version of Rundag'),
        attempt: readCount(shard.get('attempt'), 1_000_000),
        cpus: readCount(shard.get('cpus'), 1_000_000),
        startedAt,
        endedAt: Math.max(startedAt, readMoment(shard.get('endedAt'))),
        setUpSeconds: setUp === null ? undefined : readAmount(setUp, 'seconds of set-up'),
        tasks: tasksOf(tasks, room, platform),
      },
    };
  } catch (error) {
    const problem =
      error instanceof Malformed ? error.message : 'expected the JSON of a shard; found something else';
    return { kind: 'problem', problem };
  }
}

function tasksOf(
  values: Iterable<unknown>,
  room: Room,
  platform: NodeJS.Platform,
): ReadonlyMap<TaskId, ShardTask> {
  const tasks = new Map<TaskId, ShardTask>();
  for (const value of values) {
    const [id, task] = taskOf(value, room, platform);
    if (tasks.size === maximalTasks)
      throw new Malformed(`expected at most ${maximalTasks} tasks, as of any graph; found more`);
    if (tasks.has(id)) throw new Malformed('expected one result of each task; found two of one');
    tasks.set(id, task);
  }
  return tasks;
}

function taskOf(value: unknown, room: Room, platform: NodeJS.Platform): readonly [TaskId, ShardTask] {
  const task = readEntries(value, 'a task');
  const files = task.get('files');
  return [
    readString(task.get('id'), 'an id'),
    {
      result: readResult(task.get('result')),
      tolerated: task.get('tolerated') === true,
      how: cutText(oneLine(readString(task.get('how'), 'how it ended')), longestNote),
      seconds: readAmount(task.get('seconds'), 'seconds'),
      attempts: readList(task.get('attempts'), 'attempts').slice(-mostAttempts).map(parseAttempt),
      name: task.has('name')
        ? cutText(oneLine(readString(task.get('name'), 'a name')), longestNote)
        : undefined,
      files: files === null ? undefined : filesOf(readEntries(files, 'files'), room, platform),
    },
  ];
}

function filesOf(files: ReadonlyMap<string, unknown>, room: Room, platform: NodeJS.Platform): TaskFiles {
  const found: TaskFiles = {
    outputs: new Map(readPairs(files.get('outputs') ?? [])),
    // What the runner takes from no task it does not take from another machine.
    env: new Map(
      readPairs(files.get('env') ?? []).filter(([name]) => refusedName(name, platform) === undefined),
    ),
    path: readList(files.get('path') ?? [], 'paths').map(argumentOf),
    summary: readString(files.get('summary') ?? '', 'a summary'),
  };
  for (const [name, text] of found.env) argumentOf(name + text);
  const lengths = [
    ...[found.outputs, found.env].map((map) => [...map].flat().join('').length),
    found.path.join('').length,
    found.summary.length,
  ];
  if (lengths.some((length) => length > largestTaskFile))
    throw new Malformed(`expected at most ${largestTaskFile} characters in what a task wrote; found more`);
  room.summaries -= found.summary.length;
  room.values -= lengths.slice(0, 3).reduce((sum, length) => sum + length, 0);
  if (room.summaries < 0 || room.values < 0)
    throw new Malformed('expected no more than the tasks of a run may write together; found more');
  return found;
}

/** A text that a process can be given. */
function argumentOf(value: unknown): string {
  const text = readString(value, 'a text');
  if (text.includes('\0')) throw new Malformed('expected text that a process can be given; found a NUL');
  return text;
}
