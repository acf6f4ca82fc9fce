// Measures Rundag beside other tools that run graphs of commands: node bench/run.mjs --help
//
// After each run it is verified that every task ran exactly once and after its needs: a run that fails this does not
// count. bench/README.md says what is measured and how.

import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { wide } from './graphs/shapes.mjs';
import { findTools } from './suite/find-tools.mjs';
import { giveUp, readOptions } from './suite/options.mjs';
import { openPlace, toolsDirectory } from './suite/place.mjs';
import { report } from './suite/report.mjs';
import { writeResults } from './suite/results-file.mjs';
import { measureWorkload } from './suite/rounds.mjs';
import { prepare, runOnce, writePrinted } from './suite/run-once.mjs';

const started = Date.now();
const tell = (text) => console.error(`${((Date.now() - started) / 1000).toFixed(0).padStart(4)} s  ${text}`);

/** The tools, with `broken` where one does not run one task as it should. It fills the machine's file cache too. */
function warmUp(tools, scratch, place) {
  return tools.map((tool) => {
    if (tool.missing !== undefined) return tool;
    const { problem, wall } = runOnce(prepare(tool, wide(1), 2, scratch, 'warm-up', place), 60);
    tell(`${tool.name} ${problem ?? `works: ${wall.toFixed(2)} s`}`);
    return { ...tool, broken: problem };
  });
}

if (process.platform !== 'linux')
  giveUp('the own times of a process are read from /proc: this runs on Linux only');
const options = readOptions();
const place = openPlace(toolsDirectory(options.directory), options.node);
const found = findTools(place, options.tools, options.also);
for (const { name, version, missing } of found) {
  if (missing !== undefined) console.error(`${name} is missing: ${missing}`);
  else if (options.list) console.log(`${name} ${version}`);
}
if (options.list) process.exit(0);
for (const signal of ['SIGINT', 'SIGTERM']) {
  process.on(signal, () => {
    // The run that is measured ends by this signal too, and then all of this does.
  });
}
const scratch = mkdtempSync(join(tmpdir(), 'rundag-bench-'));
try {
  if (!/^[\w./-]+$/.test(scratch))
    throw new Error(`TMPDIR has to be a path that no shell takes apart, not ${scratch}`);
  writePrinted(scratch);
  const all = warmUp(found, scratch, place);
  const working = all.filter(({ missing, broken }) => missing === undefined && broken === undefined);
  const earlier = new Map();
  for (const name of options.workloads)
    earlier.set(name, measureWorkload(name, working, options, { scratch, place, earlier, tell }));
  const measured = [...earlier.values()];
  const minutes = (Date.now() - started) / 60_000;
  const text = await report({ all, measured, place, minutes, thousands: options.thousands });
  console.log(text);
  if (options.results !== undefined) writeResults(options.results, text, options.section);
  const failed = measured.some(({ results }) => [...results.values()].some((result) => result.failed));
  process.exitCode = failed || all.some(({ broken }) => broken !== undefined) ? 1 : 0;
} catch (error) {
  console.error(`bench: ${error.message}`);
  process.exitCode = 1;
} finally {
  rmSync(scratch, { recursive: true, force: true });
}
