// Much output, and odd output, through the whole action: every byte in the logs, the action's memory within bounds, no long wait.
//
//   node bench/reliability/action/big-output.mjs [--trials 1] [--tasks 200] [--node PATH]
//
// Linux; 3 GB free where `os.tmpdir()` lies (a line of 1 GiB and its log). The times want a quiet
// machine; the hashes and the memory (VmHWM, the kernel's own high-water mark, read each 10 ms) do not.

import { createHash } from 'node:crypto';
import { createReadStream, existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Figures, settings, spread } from './support/figures.mjs';
import { until } from './support/processes.mjs';
import { startStep, withMachine } from './support/step.mjs';

const { node, version, trials, tasks } = settings({ trials: 1, tasks: 200 });
/** In the unit of `ulimit` and of the promise: a million bytes. */
const megabyte = 1e6;

/** Half of the tasks print text, the other half whatever bytes there are; each keeps a copy. */
const text = 'head -c 786432 /dev/urandom | base64 -w 76';
const bytes = 'head -c 1048576 /dev/urandom';
const atOnce = (source) =>
  `${source} > "copy-$RUNDAG_TASK"; : > "ready-$RUNDAG_TASK"; until [ -e go ]; do sleep 0.05; done; cat "copy-$RUNDAG_TASK"`;

const single = [
  { name: 'one line of 1 GiB', script: `head -c 1073741824 /dev/zero | tr '\\0' x` },
  { name: '13 MB of bare CR', script: `head -c 13000000 /dev/zero | tr '\\0' '\\r'` },
  {
    name: '13 MB of short lines with bare CR',
    script: `yes 'progress 42 %' | tr '\\n' '\\r' | head -c 13000000`,
  },
  { name: '64 MB of random bytes', script: 'head -c 64000000 /dev/urandom' },
  { name: '13 MB of bytes that begin no character', script: `head -c 13000000 /dev/zero | tr '\\0' '\\377'` },
];

const figures = new Figures();
await measure(`${tasks} × 1 MiB at once: all hashes equal, under 200 MB`, Infinity, 200, manyAtOnce);
for (const one of single)
  await measure(`${one.name}: under 10 s and 250 MB`, 10, 250, (machine) => oneTask(machine, one));
figures.print(
  `Big output (${version}; the seconds are those of the whole action, with its log read as fast as it comes)`,
);

async function measure(promise, mostSeconds, mostMegabytes, once) {
  const problems = [];
  const seconds = [];
  const peaks = [];
  for (let trial = 1; trial <= trials; trial += 1) {
    const seen = await withMachine(once);
    seconds.push(seen.seconds);
    peaks.push(seen.peak);
    const found = [
      ...seen.problems,
      ...(seen.seconds <= mostSeconds ? [] : [`it took ${seen.seconds.toFixed(1)} s`]),
      ...(seen.peak <= mostMegabytes ? [] : [`its memory came to ${seen.peak.toFixed(0)} MB`]),
    ];
    if (found.length > 0) problems.push(`trial ${trial}: ${found.slice(0, 5).join('; ')}`);
  }
  figures.add(
    promise,
    trials - problems.length,
    trials,
    `${spread(seconds, 's')}; ${spread(peaks, 'MB', 0)}`,
    problems,
  );
}

async function manyAtOnce(machine) {
  const names = Array.from({ length: tasks }, (_, index) => `t${index}`);
  const graph = {
    name: 'Many',
    defaults: { shell: 'sh' },
    tasks: Object.fromEntries(
      names.map((name, index) => [name, { run: atOnce(index % 2 === 0 ? text : bytes) }]),
    ),
  };
  const step = startStep(machine, node, { graph, inputs: { 'max-parallel': String(tasks) } });
  const peak = watchPeak(step.child);
  const ready = () => readdirSync(machine.workspace).filter((name) => name.startsWith('ready-')).length;
  if (!(await until(() => ready() === tasks, 120))) throw new Error(`only ${ready()} tasks began`);
  writeFileSync(join(machine.workspace, 'go'), '');
  const began = performance.now();
  const end = await step.exited;
  const seconds = (performance.now() - began) / 1000;
  await step.finished;
  const problems = end.status === 0 ? [] : [`it ended with ${end.signal ?? end.status}`];
  for (const name of names) {
    const [printed, logged] = await Promise.all([
      hashOf(join(machine.workspace, `copy-${name}`)),
      hashOf(join(machine.reports, logOf(machine, name))),
    ]);
    if (printed !== logged) problems.push(`the log of ${name} is not what it printed`);
  }
  return { seconds, peak: peak(), problems };
}

async function oneTask(machine, one) {
  // Made beforehand: what counts is the time that the action takes for the output, not that of its making.
  const graph = {
    name: 'One',
    defaults: { shell: 'sh' },
    tasks: {
      prepare: { run: `${one.script} > copy` },
      one: { needs: 'prepare', run: ': > begun; cat copy' },
    },
  };
  const step = startStep(machine, node, { graph });
  const peak = watchPeak(step.child);
  if (!(await until(() => existsSync(join(machine.workspace, 'begun')), 120)))
    throw new Error('it never began');
  const began = performance.now();
  const end = await step.exited;
  const seconds = (performance.now() - began) / 1000;
  await step.finished;
  const equal =
    (await hashOf(join(machine.workspace, 'copy'))) ===
    (await hashOf(join(machine.reports, logOf(machine, 'one'))));
  return {
    seconds,
    peak: peak(),
    problems: [
      ...(end.status === 0 ? [] : [`it ended with ${end.signal ?? end.status}`]),
      ...(equal ? [] : ['the log is not what was printed']),
    ],
  };
}

/** Where `results.json` says that a task's log is, below the report directory. */
function logOf(machine, task) {
  return machine.results?.tasks.find(({ id }) => id === task)?.attempts[0]?.log ?? 'no log';
}

/** Follows the largest resident memory of a process; the function gives it in megabytes. */
function watchPeak(child) {
  let kilobytes = 0;
  const timer = setInterval(() => {
    try {
      const status = readFileSync(`/proc/${child.pid}/status`, 'utf8');
      kilobytes = Math.max(kilobytes, Number(/^VmHWM:\s*(\d+) kB/m.exec(status)?.[1] ?? 0));
    } catch {
      // It has ended.
    }
  }, 10);
  child.once('exit', () => clearInterval(timer));
  return () => (kilobytes * 1024) / megabyte;
}

function hashOf(path) {
  return new Promise((done) => {
    const hash = createHash('sha256');
    createReadStream(path)
      .on('error', (error) => done(String(error)))
      .on('data', (part) => hash.update(part))
      .on('end', () => done(hash.digest('hex')));
  });
}
