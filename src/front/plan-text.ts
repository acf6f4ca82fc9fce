import { counted } from '../report/words/words.ts';
import type { Graph, Task } from '../model/task.ts';
import { simulate } from '../plan/simulate.ts';
import type { Parallelism } from '../run/parallelism.ts';
import { withCommas } from '../model/with-commas.ts';

/**
 * What a dry run prints: every task in the order in which it would start if each took equally long and succeeded,
 * with what it needs and what limits it, then the joins.
 */
export function planText(graph: Graph, parallelism: Parallelism): string {
  const joins = new Set(graph.tasks.filter((task) => task.work.kind === 'join').map(({ id }) => id));
  const simulation = simulate(
    graph.tasks,
    { cpus: parallelism.cpus, pools: graph.pools, judge: () => ({ kind: 'run' }) },
    (id) => (joins.has(id) ? 0 : 1),
  );
  const tasks = new Map(graph.tasks.map((task) => [task.id, task]));
  const lines = [
    `${graph.name}: ${counted(graph.tasks.length, 'task')}, ${parallelism.cpus} at a time (${parallelism.because}). Nothing is run.`,
  ];
  simulation.tasks.forEach(({ id }, index) => {
    const task = tasks.get(id);
    if (task !== undefined) lines.push(`${String(index + 1).padStart(4)}. ${describe(task)}`);
  });
  for (const task of graph.tasks) {
    if (joins.has(task.id)) lines.push(`    = ${describe(task)}`);
  }
  return `${lines.join('\n')}\n`;
}

/** A task in one line: its id, its name where that differs, and everything that decides when it starts. */
function describe(task: Task): string {
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
  ];
  const label = name === id || name.includes('${{') ? id : `${id} (${name})`;
  return facts.length === 0 ? label : `${label}: ${facts.join('; ')}`;
}
