// Two Rundags in one workspace, and one inside another: what happens to one must not harm the other, and nothing may be left of either.
//
//   node bench/reliability/action/together.mjs [--trials 20] [--node PATH]
//
// Linux.

import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { execFileSync } from 'node:child_process';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { Figures, settings, spread } from './support/figures.mjs';
import { pause, processesWith, until } from './support/processes.mjs';
import { Machine, startStep } from './support/step.mjs';

const { node, version, trials } = settings({ trials: 20 });
const cli = resolve(import.meta.dirname, '..', '..', '..', 'dist', 'cli', 'index.js');
const workshop = mkdtempSync(join(tmpdir(), 'rundag-reliability-zoo-'));
const zoo = join(workshop, 'zoo');
execFileSync('cc', ['-O1', '-o', zoo, join(import.meta.dirname, '..', 'zoo.c')]);
const kinds =
  'plain deaf family session group daemon quiet-daemon clean-daemon hidden-daemon phoenix stopped undumpable runner';
const inputs = { 'grace-seconds': '1' };

const figures = new Figures();
await measure('two in one workspace: one is killed, the other is not harmed', (first, second, mark) =>
  beside(first, second, mark, 'SIGKILL'),
);
await measure('two in one workspace: one is cancelled, the other is not harmed', (first, second, mark) =>
  beside(first, second, mark, 'SIGINT'),
);
await measure('one inside another: both succeed', nestedWell);
await measure('one inside another: the outer is cancelled', (first, _second, mark) =>
  nested(first, mark, 'SIGINT'),
);
await measure('one inside another: the outer is killed', (first, _second, mark) =>
  nested(first, mark, 'SIGKILL'),
);
await measure('one inside another: the inner is killed, the outer says so', innerKilled);
rmSync(workshop, { recursive: true });
figures.print(`Together (${version}; the time is from the signal to the end of the last process)`);

async function measure(promise, once) {
  const problems = [];
  const seconds = [];
  for (let trial = 1; trial <= trials; trial += 1) {
    const first = new Machine();
    const second = new Machine();
    // One workspace and one temporary directory for both; only the runner's own files are each one's own.
    second.workspace = first.workspace;
    second.temp = first.temp;
    const mark = `together-${process.pid}-${problems.length}-${trial}`;
    try {
      const result = await once(first, second, mark);
      seconds.push(result.seconds);
      if (result.problems.length > 0) problems.push(`trial ${trial}: ${result.problems.join('; ')}`);
    } finally {
      for (const { pid } of processesWith(mark)) process.kill(pid, 'SIGKILL');
      await first.close();
      await second.close();
    }
  }
  figures.add(promise, trials - problems.length, trials, spread(seconds, 's'), problems);
}

async function beside(first, second, mark, signal) {
  const name = 'Twin';
  const one = startStep(first, node, {
    graph: {
      name,
      defaults: { shell: 'sh' },
      tasks: { zoo: { run: `: > one; exec ${zoo} ${mark} ${kinds}` } },
    },
    inputs,
  });
  const other = startStep(second, node, {
    graph: {
      name,
      defaults: { shell: 'sh' },
      tasks: {
        zoo: { run: `: > two; while [ ! -e go ]; do sleep 0.05; done; echo out=fine >> "$GITHUB_OUTPUT"` },
        after: { needs: 'zoo', run: 'seq 1000' },
      },
    },
    inputs,
  });
  if (!(await until(() => first.exists('one') && first.exists('two'), 20)))
    return { seconds: 0, problems: ['they did not begin'] };
  await pause(Math.random() * 300);
  one.child.kill(signal);
  const { seconds, left } = await untilGone(mark);
  writeFileSync(join(first.workspace, 'go'), '');
  const { status, stdout, stderr } = await other.finished;
  await one.finished;
  return {
    seconds,
    problems: [
      ...left,
      ...(status === 0 ? [] : [`the other ended with ${status}: ${stderr}`]),
      ...(stdout.toString().includes('Twin succeeded') ? [] : ['the log of the other has no verdict']),
      ...(second.results?.run.result === 'success' ? [] : ['results.json of the other is not there']),
      ...(signal === 'SIGKILL' || first.results?.run.result === 'cancelled'
        ? []
        : ['results.json of the cancelled is not there']),
    ],
  };
}

/** The outer one's task runs the command line's Rundag on a graph in a folder of the workspace. */
function outerGraph(machine, inner) {
  const folder = join(machine.workspace, 'inner');
  mkdirSync(folder);
  writeFileSync(join(folder, 'rundag.yml'), JSON.stringify(inner));
  return {
    name: 'Outer',
    defaults: { shell: 'sh' },
    tasks: {
      inner: { run: `cd inner && exec "${node}" "${cli}"` },
      other: { run: 'sleep 0.5; echo fine' },
    },
  };
}

async function nestedWell(machine) {
  const inner = {
    name: 'Inner',
    tasks: { a: { run: 'echo a' }, b: { needs: 'a', run: 'echo b; : > done' } },
  };
  const step = startStep(machine, node, { graph: outerGraph(machine, inner), inputs });
  const { status, seconds, stdout } = await step.finished;
  return {
    seconds,
    problems: [
      ...(status === 0 ? [] : [`it ended with ${status}: ${stdout}`]),
      ...(/Inner succeeded/.test(stdout) ? [] : ['the inner one has no verdict']),
    ],
  };
}

async function nested(machine, mark, signal) {
  const inner = { name: 'Inner', tasks: { zoo: { run: `: > began; exec ${zoo} ${mark} ${kinds}` } } };
  const step = startStep(machine, node, { graph: outerGraph(machine, inner), inputs });
  if (!(await until(() => machine.exists('inner/began'), 20)))
    return { seconds: 0, problems: ['it did not begin'] };
  await pause(Math.random() * 300);
  step.child.kill(signal);
  const { seconds, left } = await untilGone(mark);
  await step.finished;
  return {
    seconds,
    problems: [
      ...left,
      ...(signal === 'SIGKILL' || machine.results?.run.result === 'cancelled'
        ? []
        : ['results.json of the outer is not there']),
    ],
  };
}

async function innerKilled(machine, _second, mark) {
  const inner = {
    name: 'Inner',
    tasks: { zoo: { run: `: > began; exec ${zoo} ${mark} ${kinds}` } },
  };
  const step = startStep(machine, node, { graph: outerGraph(machine, inner), inputs });
  if (!(await until(() => machine.exists('inner/began'), 20)))
    return { seconds: 0, problems: ['it did not begin'] };
  await pause(Math.random() * 300);
  for (const { pid } of processesWith(cli).filter(({ command }) => command.includes(cli)))
    if (processesWith(machine.marker).some((each) => each.pid === pid)) process.kill(pid, 'SIGKILL');
  const { seconds, left } = await untilGone(mark);
  const { stdout } = await step.finished;
  const tasks = JSON.parse(machine.readCommands('OUTPUT').get('tasks') ?? '{}');
  return {
    seconds,
    problems: [
      ...left,
      ...(tasks.inner?.result === 'failure' ? [] : [`inner is ${tasks.inner?.result}`]),
      ...(tasks.other?.result === 'success' ? [] : [`other is ${tasks.other?.result}`]),
      ...(/killed by SIGKILL/.test(stdout) ? [] : ['the log does not say that it was killed']),
    ],
  };
}

/** Nothing with the mark is there for a moment; a zoo is gone in 7 s at the latest. */
async function untilGone(mark) {
  const began = performance.now();
  const gone = await until(() => processesWith(mark).length === 0, 7);
  const seconds = (performance.now() - began) / 1000;
  await pause(100);
  const left = processesWith(mark);
  return { seconds, left: gone && left.length === 0 ? [] : left.map(({ command }) => `${command} is left`) };
}
