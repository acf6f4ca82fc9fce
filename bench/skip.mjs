// What it costs when nothing has changed, beside other tools that skip: a git repository of 20,000 files, and 200 tasks.
//
//   npm run bench:skip
//   npm run bench:skip -- --tools rundag --packages 50 --rounds 1
//   npm run bench:skip -- --results bench/RESULTS.md
//
// The log to which tasks append their names proves after each run which tasks ran, and the files that they make are
// compared: a run that skipped too much or too little does not count.

import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { checkOutAgain, commit, edit, packages, plantSources, withDependents } from './skip/repository.mjs';
import { skipSection, skipTitle } from './skip/section.mjs';
import { writeResults } from './suite/results-file.mjs';
import { skippingTools } from './skip/tools.mjs';
import { openPlace, toolsDirectory } from './suite/place.mjs';
import { measure } from './suite/run-once.mjs';

const { values } = parseArgs({
  options: {
    tools: { type: 'string', default: [...skippingTools.keys()].join(',') },
    packages: { type: 'string', default: '200' },
    files: { type: 'string', default: '100' },
    rounds: { type: 'string', default: '3' },
    directory: { type: 'string' },
    node: { type: 'string' },
    results: { type: 'string' },
  },
});
const started = Date.now();
const tell = (text) => console.error(`${((Date.now() - started) / 1000).toFixed(0).padStart(4)} s  ${text}`);
const place = openPlace(toolsDirectory(values.directory), values.node);
const all = packages(Number(values.packages));
const edited = all[Math.floor(all.length * 0.8)].id;
const everything = new Set(all.map(({ id }) => id));
const none = new Set();

const byName = (one, other) => (one < other ? -1 : 1);

/** A repository for a tool, as it is before the first run. */
function plant(tool, scratch) {
  const home = join(scratch, 'home');
  const root = join(scratch, 'repository');
  mkdirSync(home, { recursive: true });
  plantSources(root, all, Number(values.files));
  const log = join(home, 'log');
  const command = ({ id }) => `mkdir -p out && cp src/d1/file-1.ts out/made && echo ${id}>>${log}`;
  const run = { place, root, home, log, jobs: 2, command };
  tool.emit(all, run);
  commit(root);
  return run;
}

/** One run, of which the tasks in `expected` are to run, and no others; all files that tasks make are to be there after it. */
function runTool(tool, run, expected) {
  for (const path of ['log', ...tool.leftovers])
    rmSync(join(run.home, path), { recursive: true, force: true });
  const measured = measure({
    words: tool.words(tool.program, run),
    directory: run.root,
    environment: { HOME: run.home, ...tool.environment(run) },
    output: join(run.home, 'output'),
    limit: 300,
  });
  if (measured.code !== 0)
    throw new Error(
      `${tool.title} ended with ${measured.code}:\n${readFileSync(join(run.home, 'output'), 'utf8')}`,
    );
  const log = existsSync(run.log) ? readFileSync(run.log, 'utf8').split('\n').slice(0, -1) : [];
  const ran = log.toSorted(byName).join(' ');
  if (ran !== [...expected].toSorted(byName).join(' '))
    throw new Error(
      `${tool.title}: expected ${expected.size} tasks to run; ${log.length} ran: ${ran.slice(0, 200)}`,
    );
  for (const { id } of all) {
    const [made, source] = ['out/made', 'src/d1/file-1.ts'].map((name) =>
      readFileSync(join(run.root, 'packages', id, name), 'utf8'),
    );
    if (made !== source) throw new Error(`${tool.title}: what ${id} made is not what it is to make`);
  }
  return measured;
}

/** What is done before each case, and which tasks then have to run. */
const cases = new Map([
  ['first', { expected: everything, before: () => undefined }],
  ['unchanged', { expected: none, before: () => undefined }],
  ['checkout', { expected: none, before: ({ root }, tool) => checkOutAgain(root, tool.keep(all)) }],
  [
    'edited',
    {
      expected: withDependents(all, edited),
      before: ({ root }, _tool, round) => edit(root, edited, `round ${round}`),
    },
  ],
]);

/** A round of one tool: all cases, each after the one before. */
function measureRound(tool, round, results) {
  const scratch = mkdtempSync(join(tmpdir(), 'rundag-bench-skip-'));
  try {
    const run = plant(tool, scratch);
    for (const [name, { expected, before }] of cases) {
      before(run, tool, round);
      const measured = runTool(tool, run, expected);
      tell(`round ${round + 1}: ${tool.name}, ${name}: ${measured.wall.toFixed(2)} s`);
      results.get(name).push(measured);
    }
  } finally {
    rmSync(scratch, { recursive: true, force: true });
  }
}

const found = values.tools.split(',').map((name) => {
  const tool = skippingTools.get(name);
  if (tool === undefined)
    throw new Error(`--tools ${name}: expected some of ${[...skippingTools.keys()].join(', ')}`);
  return Object.assign({ name }, tool, tool.find(place));
});
for (const { name, missing } of found) if (missing !== undefined) tell(`${name} is missing: ${missing}`);
const working = found.filter(({ missing }) => missing === undefined);
const measured = new Map(working.map((tool) => [tool, new Map([...cases.keys()].map((name) => [name, []]))]));
for (let round = 0; round < Number(values.rounds); round += 1)
  for (let turn = 0; turn < working.length; turn += 1) {
    // Each round begins with another tool.
    const tool = working[(turn + round) % working.length];
    measureRound(tool, round, measured.get(tool));
  }
const section = await skipSection(measured, {
  files: all.length * Number(values.files),
  tasks: all.length,
  edited: withDependents(all, edited).size,
  rounds: Number(values.rounds),
});
console.log(section);
if (values.results !== undefined) writeResults(values.results, section, skipTitle);
