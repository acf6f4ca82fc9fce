import type { ExpectedTime, Graph, Task, TaskId } from '../../model/task.ts';
import { withCommas } from '../../model/with-commas.ts';
import { chooseShardCount, usualSetUpSeconds } from '../../plan/shards/shard-count.ts';
import { averageSeconds } from '../../plan/shards/task-costs.ts';
import { simulate } from '../../plan/simulate.ts';
import { formatDuration } from '../../report/words/duration.ts';
import { counted, listed } from '../../report/words/words.ts';
import { mostShards, shardInMatrix } from '../../run/shards/shard-number.ts';
import { GraphPartitioner } from '../../run/shards/shard-of.ts';

/** As long as no run has told how long anything takes, this many machines are as good as any other number. */
const anyNumber = 4;

/** With more tasks on all machines together their times are summed up and not simulated. */
const mostSimulated = 300_000;

/** A plan of shards: as a text for people, and as the output for a matrix. */
export interface ShardPlan {
  readonly text: string;
  /** A JSON list: `["1-of-3","2-of-3","3-of-3"]`. */
  readonly shards: string;
}

/** Divides a graph among machines with a given number of CPUs, and says how long each would take. */
export function planShards(
  graph: Graph,
  expected: ReadonlyMap<TaskId, ExpectedTime> | undefined,
  asked: number | 'auto',
  cpus: number,
): ShardPlan {
  const partitioner = new GraphPartitioner(graph, expected);
  const count = asked === 'auto' ? automatic(partitioner, graph, expected, cpus) : asked;
  const partition = partitioner.into(count);
  const secondsOf = lengths(graph, expected, cpus);
  // One part after the other: together they may be as many tasks as shards times the graph's.
  const sizes = Array.from({ length: count }, (_, shard) => partition.tasksOf(shard).length);
  const size = sizes.reduce((sum, tasks) => sum + tasks, 0);
  const seconds = sizes.map((_, shard) =>
    size > mostSimulated
      ? (partition.loads[shard] ?? 0) / cpus / 1000
      : secondsOf(partitioner.part(partition.tasksOf(shard)).tasks),
  );
  const rest = partitioner.part(partition.rest).tasks;
  const restSeconds = secondsOf(rest);
  const longest = Math.max(...seconds);
  const known =
    expected === undefined
      ? ', as if every task took 1 s: no earlier run tells'
      : ', by the times of earlier runs';
  const whole = formatDuration(longest + restSeconds);
  const lines = [
    `${graph.name}: ${counted(graph.tasks.length, 'task')} on ${counted(count, 'machine')} of ${counted(cpus, 'CPU')}${known}: ${whole} (one machine: ${formatDuration(secondsOf(graph.tasks))}). Nothing is run.`,
    ...sizes.map(
      (tasks, shard) =>
        `  ${shard + 1}/${count}: ${counted(tasks, 'task')}, ${formatDuration(seconds[shard] ?? 0)}`,
    ),
    `  merge: ${
      rest.length === 0
        ? 'no task'
        : `${counted(rest.length, 'task')}, ${formatDuration(restSeconds)}: ${listed(
            rest.map(({ id }) => id),
            10,
          )}`
    }`,
    ...(size > graph.tasks.length - rest.length
      ? [`  ${againText(size - graph.tasks.length + rest.length)}`]
      : []),
  ];
  const names = sizes.map((_, shard) => shardInMatrix({ index: shard + 1, of: count }));
  return { text: `${lines.join('\n')}\n`, shards: JSON.stringify(names) };
}

/** How many of the tasks of shards are there once more, for what needs them. */
function againText(count: number): string {
  return count === 1
    ? '1 of these tasks also runs on another shard, which needs it too'
    : `${withCommas(count)} of these tasks also run on another shard, which needs them too`;
}

function automatic(
  partitioner: GraphPartitioner,
  graph: Graph,
  expected: ReadonlyMap<TaskId, ExpectedTime> | undefined,
  cpus: number,
): number {
  const most = Math.max(1, Math.min(mostShards, graph.tasks.length));
  if (expected === undefined) return Math.min(anyNumber, most);
  return chooseShardCount(partitioner, { cpus, most, setUpSeconds: usualSetUpSeconds });
}

/** How long tasks take on one machine when all that they need and is not among them has ended. */
function lengths(
  graph: Graph,
  expected: ReadonlyMap<TaskId, ExpectedTime> | undefined,
  cpus: number,
): (tasks: readonly Task[]) => number {
  const joins = new Set(graph.tasks.filter(({ work }) => work.kind === 'join').map(({ id }) => id));
  const secondsOf = (id: TaskId): number => (joins.has(id) ? 0 : averageSeconds(expected?.get(id)));
  return (tasks) => {
    const there = new Set(tasks.map(({ id }) => id));
    const alone = tasks.map((task) => ({ ...task, needs: task.needs.filter((need) => there.has(need)) }));
    const machine = { cpus, pools: graph.pools, judge: () => ({ kind: 'run' }) as const };
    return simulate(alone, machine, secondsOf).makespan;
  };
}
