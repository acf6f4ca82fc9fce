// How near the lengths that the summary foretells are to real runs: ten graphs, each run on so many CPUs, and foretold from each of these
// runs for all the others.
//
//   npm run bench:what-if
//   npm run bench:what-if -- --only README --rounds 1
//   npm run bench:what-if -- --results bench/RESULTS.md

import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { availableParallelism, loadavg, tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { parseArgs } from 'node:util';
import { writeResults } from './suite/results-file.mjs';
import { graphs } from './what-if/graphs.mjs';
import { goals, summaryOf, whatIfSection, whatIfTitle } from './what-if/section.mjs';

const { values } = parseArgs({
  options: {
    only: { type: 'string' },
    rounds: { type: 'string', default: '3' },
    results: { type: 'string' },
  },
});
const root = dirname(import.meta.dirname);
const scratch = mkdtempSync(join(tmpdir(), 'rundag-bench-what-if-'));

/** One real run: its length, and what it foretells, by the number of CPUs; for its own number what its own simulation takes. */
function runOnce({ file, dag }, cpus) {
  const graph = file ?? join(scratch, 'rundag.yml');
  if (dag !== undefined) writeFileSync(graph, dag);
  const report = join(scratch, 'report');
  const words = ['--import', 'tsx', 'src/cli.ts', graph, '--history', 'off', '--max-parallel', String(cpus)];
  execFileSync(process.execPath, [...words, '--report-directory', report], { cwd: root, stdio: 'pipe' });
  const { run } = JSON.parse(readFileSync(join(report, 'results.json'), 'utf8'));
  const foretold = new Map([[cpus, run.insight.simulated.seconds]]);
  for (const { cpus: other, seconds } of run.insight['what-if']) foretold.set(other, seconds);
  return { seconds: run.seconds, foretold };
}

const chosen = graphs.filter(({ name }) => values.only === undefined || name === values.only);
if (chosen.length === 0)
  throw new Error(`--only ${values.only}: expected one of ${graphs.map(({ name }) => name).join(', ')}`);
/** How many processes wanted a CPU, on average over a minute, before each round. */
const loads = [];
const measured = chosen.map((graph) => ({ graph, runs: new Map(graph.cpus.map((cpus) => [cpus, []])) }));
try {
  for (let round = 0; round < Number(values.rounds); round += 1) {
    loads.push(loadavg()[0]);
    for (const { graph, runs } of measured)
      for (const cpus of graph.cpus) {
        const run = runOnce(graph, cpus);
        runs.get(cpus).push(run);
        const told = Array.from(run.foretold, ([count, seconds]) => `${count}: ${seconds.toFixed(2)}`);
        console.error(
          `${graph.name}, ${cpus} CPUs: ${run.seconds.toFixed(2)} s; foretells ${told.join(', ')}`,
        );
      }
  }
} finally {
  rmSync(scratch, { recursive: true, force: true });
}
const section = await whatIfSection(measured, { loads, cpus: availableParallelism() });
console.log(section);
const { middle, worst } = summaryOf(measured);
if (values.results !== undefined) writeResults(values.results, section, whatIfTitle);
process.exitCode = middle <= goals.middle && worst <= goals.worst ? 0 : 1;
