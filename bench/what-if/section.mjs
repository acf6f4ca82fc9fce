// How near what was foretold came to what was measured, as a section of the page of results.

import { format } from 'prettier';
import { markdownTable } from '../suite/tables.mjs';

/** The title of the section in the page of results. */
export const whatIfTitle = 'What the run would have taken on other CPUs';

/** How far from a real run the foretold length may be: in the median and at worst, as a part of the real one. */
export const goals = { middle: 0.03, worst: 0.1 };

function median(numbers) {
  const sorted = numbers.toSorted((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  return sorted.length % 2 === 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
}

/**
 * For each pair of numbers of CPUs the medians of the rounds: the real length on the one, that foretold by the run on the other, and how
 * far off it was. That is taken round by round, so that a change of the machine's mood meets both.
 */
function pairsOf({ graph, runs }) {
  return graph.cpus.flatMap((cpus) => {
    const real = runs.get(cpus);
    return graph.cpus.map((from) => {
      const foretold = runs.get(from).map((run) => run.foretold.get(cpus));
      const ratio = median(foretold.map((seconds, round) => seconds / real[round].seconds));
      return {
        from,
        cpus,
        real: median(real.map(({ seconds }) => seconds)),
        foretold: median(foretold),
        off: Math.abs(ratio - 1),
      };
    });
  });
}

/** Over all graphs and pairs. */
export function summaryOf(measured) {
  const offs = measured.flatMap(pairsOf).map(({ off }) => off);
  return { middle: median(offs), worst: Math.max(...offs), pairs: offs.length };
}

const percent = (part) => `${(100 * part).toFixed(1)} %`;

/** Real lengths, and what the run on two CPUs foretells. */
function rowOf(entry) {
  const pairs = pairsOf(entry);
  const cells = [1, 2, 4, 8].map((cpus) => {
    const pair = pairs.find((one) => one.from === 2 && one.cpus === cpus);
    return pair === undefined ? '–' : `${pair.foretold.toFixed(2)} / ${pair.real.toFixed(2)}`;
  });
  const offs = pairs.map(({ off }) => off);
  return [entry.graph.name, ...cells, percent(median(offs)), percent(Math.max(...offs))];
}

/** The section: `measured` has for each graph its runs by their number of CPUs. */
export async function whatIfSection(measured, { loads, cpus }) {
  const { middle, worst, pairs } = summaryOf(measured);
  const reached = middle <= goals.middle && worst <= goals.worst ? 'reached' : 'missed';
  const text = [
    `# ${whatIfTitle}`,
    `Made by \`npm run bench:what-if\` on ${new Date().toISOString().slice(0, 10)}: each graph really runs with each number of CPUs (\`max-parallel\`), ${loads.length} times, and each of these runs foretells the others and itself. Tasks sleep where their tools are not at hand; the two examples compute. Seconds, medians of the rounds: foretold by the run on 2 CPUs / real. Off: over all ${pairs} pairs of runs, not only those from 2 CPUs. Before the rounds ${loads.map((load) => load.toFixed(1)).join(' and ')} other processes wanted the machine's ${cpus} CPUs.`,
    markdownTable(
      ['graph', '1 CPU', '2 CPUs', '4 CPUs', '8 CPUs', 'off, median', 'off, worst'],
      measured.map(rowOf),
    ),
    `All together: off by ${percent(middle)} in the median and by ${percent(worst)} at worst. Goals: ${percent(goals.middle)} and ${percent(goals.worst)}, ${reached}.`,
  ].join('\n\n');
  return await format(text, { parser: 'markdown', printWidth: 110 });
}
