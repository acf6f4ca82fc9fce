// Measured runs as tables in Markdown.

import { floorSeconds } from '../graphs/makespan.mjs';

/** The middle of some numbers; NaN when there are none. */
function median(numbers) {
  const sorted = numbers.toSorted((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  if (sorted.length === 0) return NaN;
  return sorted.length % 2 === 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
}

/** The median of what some runs have of `key`. */
export const middleOf = (runs, key) => median(runs.filter(Boolean).map((run) => run[key]));

/** The median of the ratios of wall times, round by round, of the rounds that both have. */
export function ratio(runs, others) {
  const pairs = runs.map((run, round) => [run, others?.[round]]);
  return median(pairs.filter(([a, b]) => a && b).map(([a, b]) => a.wall / b.wall));
}

/** Bytes as MiB. */
export const mebibytes = (bytes) => bytes / 2 ** 20;

/** A column: its title, its digits after the point, and its figure for one tool of a workload. */
const column = (title, digits, figure) => ({ title, digits, figure });

const wall = column('wall s', 2, ({ runs }) => middleOf(runs, 'wall'));
const wallMilliseconds = column('wall ms', 0, ({ runs }) => middleOf(runs, 'wall') * 1000);
const toMake = column('/ make', 2, ({ runs }, { results }) => ratio(runs, results.get('make')?.runs));
const toExec = column('/ exec', 2, ({ runs }, { results }) => ratio(runs, results.get('exec')?.runs));
const perTask = (title, key) =>
  column(title, 2, ({ runs }, { tasks }) => (middleOf(runs, key) * 1000) / tasks.length);
const ownPeak = column('own peak MiB', 0, ({ runs }) => mebibytes(middleOf(runs, 'own_peak')) || NaN);
const rounds = column('rounds', 0, ({ runs }) => runs.filter(Boolean).length);

/** As a ratio to the time that no order can beat. */
const toFloor = (title, seconds) =>
  column(title, 3, (result, { tasks, workload }) => seconds(result) / floorSeconds(tasks, workload.jobs));

const columns = {
  start: [wallMilliseconds, toMake, toExec, ownPeak, rounds],
  tasks: [
    wall,
    perTask('ms/task', 'wall'),
    toMake,
    toExec,
    perTask('own CPU ms/task', 'own_cpu'),
    perTask('all CPU ms/task', 'all_cpu'),
    ownPeak,
    rounds,
  ],
  output: [
    wall,
    column('/ to /dev/null', 2, ({ runs, silent }) => ratio(runs, silent)),
    toMake,
    toExec,
    column('own CPU s', 2, ({ runs }) => middleOf(runs, 'own_cpu')),
    ownPeak,
    column('printed MiB', 0, ({ runs }) => mebibytes(middleOf(runs, 'printed'))),
    rounds,
  ],
  makespan: [
    wall,
    toFloor('/ floor', ({ runs }) => middleOf(runs, 'wall')),
    toFloor('tasks / floor', ({ runs }) => middleOf(runs, 'makespan')),
    toFloor('the same, first run', ({ first }) => first?.makespan ?? NaN),
    column('own CPU s', 2, ({ runs }) => middleOf(runs, 'own_cpu')),
    rounds,
  ],
};

const shown = (number, digits) => (Number.isNaN(number) ? '–' : number.toFixed(digits));

/** A table, its first column to the left and the others to the right, padded so that it reads well as text. */
export function markdownTable(head, body) {
  const widths = head.map((title, place) =>
    Math.max(title.length, 3, ...body.map((row) => row[place].length)),
  );
  const cells = (row) =>
    row.map((cell, place) => (place === 0 ? cell.padEnd(widths[0]) : cell.padStart(widths[place])));
  const rule = widths.map((width, place) => (place === 0 ? '-'.repeat(width) : `${'-'.repeat(width - 1)}:`));
  return [cells(head), rule, ...body.map(cells)].map((row) => `| ${row.join(' | ')} |`).join('\n');
}

/** One workload's section: its table, quickest first, what has no figures and why, and how busy the machine was. */
export function workloadSection(measured) {
  const { name, workload, tasks, results } = measured;
  const counted = [...results.values()].filter(
    ({ runs, problem }) => problem === undefined && runs.some(Boolean),
  );
  const chosen = columns[workload.kind];
  const body = counted
    .toSorted((a, b) => middleOf(a.runs, 'wall') - middleOf(b.runs, 'wall'))
    .map((result) => {
      const figures = chosen.map(({ digits, figure }) => shown(figure(result, measured), digits));
      return [result.tool.title].concat(figures);
    });
  const out = [...results.values()].filter(({ problem }) => problem !== undefined);
  const floor =
    workload.kind === 'makespan' ? ` The floor is ${floorSeconds(tasks, workload.jobs).toFixed(2)} s.` : '';
  return [
    `## ${name}`,
    `${tasks.length.toLocaleString('en')} ${tasks.length === 1 ? 'task' : 'tasks'}: ${workload.what}.${floor}`,
    markdownTable(['tool', ...chosen.map(({ title }) => title)], body),
    ...(out.length === 0
      ? []
      : [`Not here: ${out.map(({ tool, problem }) => `${tool.title} (${problem})`).join(', ')}.`]),
  ].join('\n\n');
}

/** Wall times as ratios to make with bash, of all tools in all workloads that have them. */
export function overview(all) {
  const compared = all.filter(({ results }) => results.get('make')?.runs.some(Boolean));
  if (compared.length < 2) return undefined;
  const tools = new Map(
    compared.flatMap(({ results }) => [...results].map(([name, { tool }]) => [name, tool])),
  );
  const body = [...tools.values()].map((tool) => {
    const figureIn = (measured) => toMake.figure(measured.results.get(tool.name) ?? { runs: [] }, measured);
    return [tool.title].concat(compared.map((measured) => shown(figureIn(measured), 2)));
  });
  return [
    '## At a glance',
    'Wall time as a ratio to make with bash.',
    markdownTable(['tool', ...compared.map(({ name }) => name)], body),
  ].join('\n\n');
}

/** The share of the machine's CPU time that other processes used in the runs, from 0 to 1: in the middle and at most. */
export function shareOfOthers(all, cpus) {
  const runs = all.flatMap(({ results }) =>
    [...results.values()].flatMap((result) => result.runs.filter(Boolean)),
  );
  const shares = runs.filter((run) => run.wall > 0.2).map((run) => run.others / run.wall / cpus);
  return {
    middle: middleOf(
      shares.map((share) => ({ share })),
      'share',
    ),
    most: Math.max(0, ...shares),
  };
}
