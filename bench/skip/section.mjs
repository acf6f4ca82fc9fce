// What was measured of tools that skip, as a section of the page of results.

import { availableParallelism } from 'node:os';
import { format } from 'prettier';
import { markdownTable, middleOf, ratio } from '../suite/tables.mjs';

/** The title of the section in the page of results. */
export const skipTitle = 'Nothing changed';

const headings = new Map([
  ['first', 'First run: all tasks run'],
  ['unchanged', 'Second run: nothing changed'],
  ['checkout', 'Fresh checkout, with what the tools keep'],
  ['edited', 'One file changed'],
]);

/** One case: a row for each tool, quickest first. */
function caseTable(name, measured) {
  const own = [...measured].find(([tool]) => tool.name === 'rundag')?.[1].get(name);
  const rows = [...measured]
    .map(([tool, results]) => ({ tool, runs: results.get(name) }))
    .toSorted((one, other) => middleOf(one.runs, 'wall') - middleOf(other.runs, 'wall'))
    .map(({ tool, runs }) => [
      tool.title,
      middleOf(runs, 'wall').toFixed(2),
      own === undefined ? '–' : ratio(runs, own).toFixed(2),
      middleOf(runs, 'own_cpu').toFixed(2),
      middleOf(runs, 'all_cpu').toFixed(2),
      (middleOf(runs, 'own_peak') / 2 ** 20).toFixed(0),
    ]);
  return `## ${headings.get(name)}\n\n${markdownTable(
    ['tool', 'wall s', '/ Rundag', 'own CPU s', 'all CPU s', 'own peak MiB'],
    rows,
  )}`;
}

const percent = (share) => `${Math.round(share * 100)} %`;

/** The section: `measured` has for each tool its runs by case, round by round. */
export async function skipSection(measured, { files, tasks, edited, rounds }) {
  const runs = [...measured.values()].flatMap((results) => [...results.values()].flat());
  const shares = runs.map((run) => ({ share: run.others / run.wall / availableParallelism() }));
  const date = new Date().toISOString().slice(0, 10);
  const others = `Other processes used ${percent(middleOf(shares, 'share'))} of the machine's CPU time in the middle run, ${percent(Math.max(...shares.map(({ share }) => share)))} at most.`;
  const text = [
    `# ${skipTitle}`,
    `Made by \`npm run bench:skip\` on ${date}: a git repository of ${files.toLocaleString('en')} files and ${tasks} tasks, each with a package of ${files / tasks} files as its inputs and a small file as its output, two at once; medians of ${rounds} rounds. ${others}`,
    [...measured.keys()].map((tool) => `${tool.title} ${tool.version}`).join('; ') + '.',
    ...[...headings.keys()].map((name) => caseTable(name, measured)),
    `In the last case ${edited} tasks run, those of the package and of all that need it, in every tool.`,
  ].join('\n\n');
  return await format(text, { parser: 'markdown', printWidth: 110 });
}
