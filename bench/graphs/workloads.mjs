import { makespan } from './makespan.mjs';
import { chain, layered, wide } from './shapes.mjs';

/** The same tasks; each prints the file, or prints it to /dev/null. */
export const printing = (tasks, prints) => tasks.map(({ id, needs }) => ({ id, needs, prints }));

const sleeping = (jobs) => ({
  what: `they sleep, ${jobs} at once, and the longest path is declared last; times of an earlier run are known`,
  kind: 'makespan',
  rounds: 1,
  jobs,
  graph: () => makespan(jobs),
});

const layers = '20 layers; each needs one task of the layer before it, and one or two of earlier layers';

/** `count` tasks that take no time, when nobody asks for more or fewer. */
const scaled = (what, rounds, count, shape) => ({
  what,
  kind: 'tasks',
  rounds,
  jobs: 2,
  graph: (thousands) => shape(Math.max(1, Math.round(count * thousands))),
});

/**
 * What is measured, by name; the tables follow this order. A workload is
 *
 *   what     one line about it
 *   kind     which columns its table has: start, tasks, output or makespan
 *   rounds   how often each tool runs it
 *   jobs     how many tasks run at once
 *   graph    the tasks, when the workloads with many have this many times thousand
 *   extra    whether it is measured only when it is asked for
 *
 * A task is `{id, needs}`, with `seconds` when it sleeps so long, and with `prints` when it prints a file of 1 MiB.
 */
export const workloads = new Map([
  ['start', { what: 'from start to end', kind: 'start', rounds: 5, jobs: 2, graph: () => wide(1) }],
  ['wide', scaled('none needs another', 3, 1000, wide)],
  ['layered', scaled(layers, 3, 1000, layered)],
  ['chain', scaled('each needs the one before it', 3, 300, chain)],
  ['many', scaled('none needs another; ten times as many as in wide', 1, 10_000, wide)],
  [
    'output',
    {
      ...scaled('each prints a file of 1 MiB; compared with printing it to /dev/null', 2, 200, (count) =>
        printing(wide(count), true),
      ),
      kind: 'output',
    },
  ],
  ['makespan-2', sleeping(2)],
  ['makespan-4', { ...sleeping(4), extra: true }],
  ['makespan-8', { ...sleeping(8), extra: true }],
]);
