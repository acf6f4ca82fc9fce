// Runs the action again and again with heavy output and waits for its end: Node 24 can hang at exit after much was printed
// (nodejs/node#54918) when a program ends itself by force, and a program that is ended too early loses what is still on its way.
//
//   node bench/reliability/action/exits.mjs [--trials 1000] [--limit 20] [--node PATH]
//
// Linux; any load. Two tasks print 200 KB each; standard output is a real pipe, read fast in one half of the runs and slowly, at most
// 4 MB/s, in the other. A run that takes more than `--limit` seconds counts as hung.

import { Figures, settings, spread } from './support/figures.mjs';
import { runStep, withMachine } from './support/step.mjs';

const { node, version, trials, limit } = settings({ trials: 1000, limit: 20 });

const linesEach = 4000;
/** 50 bytes with the line's end: 200 KB for each task. */
const lineOf = (task, number) => `${task} ${String(number).padStart(5, '0')} ${'x'.repeat(41)}`;
const script = `awk 'BEGIN { for (n = 0; n < ${linesEach}; n++) printf "%s %05d ${'x'.repeat(41)}\\n", ENVIRON["RUNDAG_TASK"], n }'`;
const graph = {
  name: 'Exits',
  defaults: { shell: 'sh' },
  tasks: { a: { run: script }, b: { run: `${script}; exit 3` } },
};
const expected = Object.keys(graph.tasks).map((task) =>
  Array.from({ length: linesEach }, (_, number) => `${lineOf(task, number)}\n`).join(''),
);

const readers = ['fast', 'slow'].map((read) => ({ read, seconds: [], hung: [], lost: [] }));
for (let trial = 1; trial <= trials; trial += 1) {
  const reader = readers[trial % readers.length];
  const { status, signal, seconds, hung, stdout, stderr } = await withMachine((machine) =>
    runStep(machine, node, { graph, inputs: { 'max-parallel': '2' }, read: reader.read, limit }),
  );
  reader.seconds.push(seconds);
  if (hung) reader.hung.push(`trial ${trial}: it was still there after ${limit} s`);
  const log = stdout.toString();
  // The middle of a long output of a failed task is folded: the lines that fold it stand between its own.
  const unfolded = log.replaceAll(/^::(?:end)?group::.*\n/gm, '');
  const whole =
    expected.every((text) => unfolded.includes(text)) && log.includes('Exits failed') && log.endsWith('\n');
  if (!whole || status !== 1 || signal !== null || stderr !== '')
    reader.lost.push(`trial ${trial}: ${stdout.length} bytes, ended with ${signal ?? status}; ${stderr}`);
}

const figures = new Figures();
for (const { read, seconds, hung, lost } of readers) {
  const all = seconds.length;
  figures.add(`a ${read} reader: the process ends`, all - hung.length, all, spread(seconds, 's'), hung);
  figures.add(
    `a ${read} reader: all bytes arrive`,
    all - lost.length,
    all,
    '2 × 200 KB and the verdict',
    lost,
  );
}
figures.print(`Exits after heavy output (${version})`);
