// The figures that Rundag is to reach, and how far it is.

import { floorSeconds } from '../graphs/makespan.mjs';
import { markdownTable, mebibytes, middleOf, ratio } from './tables.mjs';

/** What users of JavaScript would take instead. */
const peers = ['concurrently', 'turborepo', 'nx', 'wireit', 'lage', 'moon'];

const goal = (workloads, what, most, digits, figure) => ({ workloads, what, most, digits, figure });
const againstExec = ({ rundag, exec }) => ratio(rundag.runs, exec?.runs);

/** How Rundag stands to the quickest of its peers, which have sh for each task, as it has here; NaN when none was measured. */
function againstPeers({ all }) {
  const ratios = peers
    .map((name) => ratio(all.get('rundag-sh')?.runs ?? [], all.get(name)?.runs))
    .filter((each) => !Number.isNaN(each));
  return ratios.length === 0 ? NaN : Math.max(...ratios);
}
const perTask = (runs, count) => middleOf(runs, 'wall') / count;
const makespans = ['makespan-2', 'makespan-4', 'makespan-8'];
const graphs = ['wide', 'layered', 'chain'];

/** Each with the workloads that it is about, and the most that its figure may be. */
const goals = [
  goal(['start'], 'wall time / exec', 1.25, 2, againstExec),
  goal(graphs, 'wall time / exec', 1, 2, againstExec),
  goal(graphs, 'wall time with sh / quickest JavaScript peer', 1, 2, againstPeers),
  goal(
    graphs,
    'own CPU ms/task',
    1,
    2,
    ({ rundag, tasks }) => (middleOf(rundag.runs, 'own_cpu') * 1000) / tasks.length,
  ),
  goal(['many'], 'ms/task / ms/task in wide', 1.1, 2, ({ rundag, tasks, earlier }) => {
    const wide = earlier.get('wide');
    return (
      perTask(rundag.runs, tasks.length) /
      perTask(wide?.results.get('rundag')?.runs ?? [], wide?.tasks.length)
    );
  }),
  goal(['many', 'output'], 'own peak MiB', 150, 0, ({ rundag }) =>
    mebibytes(middleOf(rundag.runs, 'own_peak')),
  ),
  goal(['output'], 'wall time / to /dev/null', 1.3, 2, ({ rundag }) => ratio(rundag.runs, rundag.silent)),
  ...[
    ['wall time / floor', 'wall'],
    ['first start to last end / floor', 'makespan'],
  ].map(([what, key]) =>
    goal(
      makespans,
      what,
      1.03,
      3,
      ({ rundag, tasks, workload }) => middleOf(rundag.runs, key) / floorSeconds(tasks, workload.jobs),
    ),
  ),
];

/**
 * The section of those goals for which there are figures, or undefined. `earlier` has what was measured, by workload, with this
 * many times the usual tasks.
 */
export function goalsSection(earlier, thousands) {
  const rows = goals.flatMap(({ workloads, what, most, digits, figure }) =>
    workloads.flatMap((name) => {
      const measured = earlier.get(name);
      const rundag = measured?.results.get('rundag');
      if (rundag === undefined) return [];
      const { results: all, tasks, workload } = measured;
      const reached = figure({ rundag, exec: all.get('exec'), all, tasks, workload, earlier });
      if (Number.isNaN(reached)) return [];
      return [[`${name}: ${what}`, reached.toFixed(digits), String(most), reached <= most ? 'yes' : 'no']];
    }),
  );
  if (rows.length === 0) return undefined;
  const table = markdownTable(['figure of Rundag', 'is at', 'at most', 'reached'], rows);
  const note = 'They are meant for the full number of tasks, which this run does not have.';
  return ['## Figures to reach', ...(thousands === 1 ? [] : [note]), table].join('\n\n');
}
