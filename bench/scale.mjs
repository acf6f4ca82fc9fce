// What 1 to 256 machines make of 1,000 to 1,000,000 tasks, on paper: graphs such as people have are divided by recorded times and simulated.
//
//   npm run bench:scale                            prints the tables, about five minutes
//   npm run bench:scale -- --results docs/scale.md      puts them between the marks of that page
//   npm run bench:scale -- --only monorepo --tasks 1000,10000

import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { cpus, loadavg } from 'node:os';
import { dirname, join } from 'node:path';
import { parseArgs } from 'node:util';
import { format, resolveConfig } from 'prettier';
import { measureScale } from './scale/measure.mjs';
import { scaleGraphs } from './scale/graphs.mjs';
import { scaleSection } from './scale/section.mjs';

const { values } = parseArgs({
  options: {
    only: { type: 'string' },
    tasks: { type: 'string', default: '1000,10000,100000,1000000' },
    machines: { type: 'string', default: '1,2,4,8,16,32,64,128,256' },
    results: { type: 'string' },
    row: { type: 'string' },
  },
});
const machines = values.machines.split(',').map(Number);

if (values.row === undefined) await measureAll();
else console.log(JSON.stringify(measureScale(values.row, Number(values.tasks), machines)));

/** Each graph of each size has a process of its own, so that its peak is its own. */
async function measureAll() {
  const begun = performance.now();
  const loads = [];
  const rows = [];
  const names = Object.keys(scaleGraphs).filter((name) => values.only === undefined || name === values.only);
  for (const count of values.tasks.split(',').map(Number))
    for (const name of names) {
      // One of that size takes a minute.
      if (count > 200_000 && name !== 'monorepo' && values.only === undefined) continue;
      loads.push(loadavg()[0]);
      const words = ['--max-old-space-size=6000', '--import', 'tsx', import.meta.filename, '--row', name];
      const output = execFileSync(
        process.execPath,
        [...words, '--tasks', String(count), '--machines', values.machines],
        { encoding: 'utf8', maxBuffer: 64 * 1024 ** 2 },
      );
      rows.push(JSON.parse(output));
      console.error(`${name}, ${count} tasks: ${((performance.now() - begun) / 1000).toFixed(0)} s so far`);
    }
  const section = scaleSection(rows, {
    cpu: cpus()[0]?.model ?? 'unknown',
    count: cpus().length,
    load: Math.max(...loads),
    version: JSON.parse(readFileSync(join(dirname(import.meta.dirname), 'package.json'), 'utf8')).version,
    seconds: (performance.now() - begun) / 1000,
  });
  console.log(section);
  if (values.results !== undefined) await write(values.results, section);
}

/** Replaces what stands between the marks of a page. */
async function write(file, section) {
  const text = readFileSync(file, 'utf8');
  const [begin, end] = ['<!-- bench:scale -->', '<!-- end of bench:scale -->'];
  if (!text.includes(begin) || !text.includes(end))
    throw new Error(`${file}: expected ${begin} and ${end}; found no such lines`);
  const page = `${text.slice(0, text.indexOf(begin) + begin.length)}\n\n${section}\n${text.slice(text.indexOf(end))}`;
  const options = await resolveConfig(file);
  writeFileSync(file, await format(page, { ...options, filepath: file }));
}
