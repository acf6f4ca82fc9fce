import { counted } from '../report/words/words.ts';
import type { GivenNote } from '../model/outcome.ts';
import type { ExpectedTime, Graph, Task, TaskId } from '../model/task.ts';
import { isAnyKnown } from '../history/expected-times.ts';
import { formatDuration } from '../report/words/duration.ts';
import { givenSentence, givenWords } from '../report/words/given-words.ts';
import { simulate, type Simulation } from '../plan/simulate.ts';
import type { Parallelism } from '../run/parallelism.ts';
import { withCommas } from '../model/with-commas.ts';

/**
 * What a dry run prints: every task in the order in which it would start if all succeeded, with what it needs and what limits it,
 * then the joins. Where earlier runs tell how long tasks take, so does this, and how long the whole would; else each is taken
 * to be equally long. Tasks whose results are given do not start: they are counted, and nothing waits for them.
 */
export function planText(
  graph: Graph,
  parallelism: Parallelism,
  expected: ReadonlyMap<TaskId, ExpectedTime> = new Map(),
  given: ReadonlyMap<TaskId, GivenNote> = new Map(),
): string {
  const secondsOf = (id: TaskId): number => expected.get(id)?.seconds ?? 1;
  const joins = new Set(graph.tasks.filter((task) => task.work.kind === 'join').map(({ id }) => id));
  const isTimed = isAnyKnown(expected);
  const notes = graph.tasks.flatMap(({ id }) => given.get(id) ?? []);
  const givenText = givenSentence(givenWords(notes, graph.tasks.length));
  const simulation = simulate(
    graph.tasks.flatMap((task) =>
      given.has(task.id) ? [] : [{ ...task, needs: task.needs.filter((need) => !given.has(need)) }],
    ),
    { cpus: parallelism.cpus, pools: graph.pools, judge: () => ({ kind: 'run' }), rehearses: isTimed },
    (id) => (joins.has(id) ? 0 : secondsOf(id)),
  );
  const tasks = new Map(graph.tasks.map((task) => [task.id, task]));
  const lines = [
    `${graph.name}: ${counted(graph.tasks.length, 'task')}, ${parallelism.cpus} at a time (${parallelism.because}). Nothing is run.`,
    ...(givenText === undefined ? [] : [`${givenText}.`]),
    ...(isTimed ? [lengthText(simulation, secondsOf)] : []),
  ];
  simulation.tasks.forEach(({ id }, index) => {
    const task = tasks.get(id);
    if (task !== undefined)
      lines.push(
        `${String(index + 1).padStart(4)}. ${describe(task, isTimed ? expected.get(id) : undefined)}`,
      );
  });
  for (const task of graph.tasks) {
    if (joins.has(task.id) && !given.has(task.id)) lines.push(`    = ${describe(task)}`);
  }
  return `${lines.join('\n')}\n`;
}

/** A task in one line: its id, its name where that differs, and everything that decides when it starts. */
function describe(task: Task, expected?: ExpectedTime): string {
  const { id, name, needs, condition, cpus, cpusStated, memoryBytes, pools, priority, matrix } = task;
  const facts = [
    ...(task.work.kind === 'join' ? ['join'] : []),
    ...(task.service === undefined ? [] : ['service']),
    ...(needs.length === 0 ? [] : [`needs ${needs.join(', ')}`]),
    ...(condition === undefined ? [] : [`if ${condition}`]),
    ...(matrix?.maxParallel === undefined ? [] : [`max-parallel ${matrix.maxParallel}`]),
    ...(cpusStated ? [`cpus ${cpus}`] : []),
    ...(memoryBytes === undefined ? [] : [`memory ${withCommas(memoryBytes)} bytes`]),
    ...(pools.size === 0
      ? []
      : [`pools ${[...pools].map(([pool, count]) => `${pool} ${count}`).join(', ')}`]),
    ...(priority === 0 ? [] : [`priority ${priority}`]),
    ...(expected === undefined ? [] : [timeText(expected)]),
  ];
  const label = name === id || name.includes('${{') ? id : `${id} (${name})`;
  return facts.length === 0 ? label : `${label}: ${facts.join('; ')}`;
}

/** `By the times of earlier runs it would take 3 min 20 s; sum of task times 6 min.` */
function lengthText({ makespan, tasks }: Simulation, secondsOf: (id: TaskId) => number): string {
  const total = tasks.reduce((sum, { id }) => sum + secondsOf(id), 0);
  return `By the times of earlier runs it would take ${formatDuration(makespan)}; sum of task times ${formatDuration(total)}.`;
}

function timeText({ seconds, isKnown }: ExpectedTime): string {
  return `${formatDuration(seconds)}${isKnown ? '' : ' (a guess)'}`;
}
