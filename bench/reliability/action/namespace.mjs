// Runs the action in a PID namespace of its own, as a container does: as its process 1, and beside an init. In it a task kills, or asks to
// end, everything that it may signal.
//
//   node bench/reliability/action/namespace.mjs [--trials 20] [--node PATH]
//
// Linux, as root, with unshare. What happens in a namespace cannot reach the machine's other processes.

import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { execFileSync } from 'node:child_process';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Figures, settings, spread } from './support/figures.mjs';
import { processesWith, until } from './support/processes.mjs';
import { runStep, startStep, withMachine } from './support/step.mjs';

const { node, version, trials } = settings({ trials: 20 });
const workshop = mkdtempSync(join(tmpdir(), 'rundag-reliability-zoo-'));
const zoo = join(workshop, 'zoo');
execFileSync('cc', ['-O1', '-o', zoo, join(import.meta.dirname, '..', 'zoo.c')]);

const inNamespace = ['unshare', '--pid', '--fork', '--mount-proc', '--kill-child'];
// Two seconds after the step it writes down who is there, and stays until it is told that all is over.
const init = [
  ...inNamespace,
  // Not sh: dash takes variables like INPUT_REPORT-DIRECTORY out of the environment.
  'bash',
  '-c',
  '"$@"; code=$?; sleep 2; ps -eo pid=,args= > left.new; mv left.new left; while [ ! -e over ]; do sleep 0.1; done; exit $code',
  'init',
];
const kinds =
  'plain deaf family session group daemon quiet-daemon clean-daemon hidden-daemon phoenix stopped undumpable runner';
const theZoo = `exec ${zoo} in-namespace ${kinds}`;
const killer = 'sleep 0.3; kill -9 -1; sleep 300';
const childKills = `setsid sh -c '${killer}' & wait; sleep 300`;

const figures = new Figures();
await measure('as process 1: the zoo is ended by its limit, another task is not harmed', (machine) =>
  asFirst(machine, {
    tasks: { zoo: { run: theZoo, 'timeout-minutes': 1 / 60 }, other: { run: 'sleep 1.5; echo fine' } },
    results: { zoo: 'failure', other: 'success' },
    says: /zoo.*timed out after/,
  }),
);
await measure('as process 1: SIGINT ends the zoo, with all reports', (machine) =>
  asFirst(machine, {
    tasks: { zoo: { run: `: > began; ${theZoo}` }, later: { needs: 'zoo', run: 'true' } },
    results: { zoo: 'cancelled', later: 'cancelled' },
    result: 'cancelled',
    cancel: true,
  }),
);
for (const [what, run] of [
  ['', killer],
  [', from a session of its own', childKills],
])
  await measure(
    `as process 1: a task kills everything${what}; the cause is named, the run goes on`,
    (machine) =>
      asFirst(machine, {
        tasks: {
          kills: { run },
          after: { needs: 'kills', if: 'always()', run: 'echo fine' },
        },
        results: { kills: 'failure', after: 'success' },
        says: /its keeper, the process that held it, was ended: SIGKILL/,
      }),
  );
await measure(
  'beside an init: a task kills everything, Rundag too; after the post entry nothing is left',
  (machine) => besideInit(machine, killer),
);
await measure('the same from a session of its own, which survives it', (machine) =>
  besideInit(machine, childKills),
);
await measure('beside an init: a task asks everything to end; a cancel with all reports', askedToEnd);
rmSync(workshop, { recursive: true });
figures.print(`In a PID namespace (${version})`);

async function measure(promise, once) {
  const problems = [];
  const seconds = [];
  for (let trial = 1; trial <= trials; trial += 1) {
    const result = await withMachine(once);
    seconds.push(result.seconds);
    if (result.problems.length > 0) problems.push(`trial ${trial}: ${result.problems.join('; ')}`);
  }
  figures.add(promise, trials - problems.length, trials, spread(seconds, 's'), problems);
}

/** The namespace ends with its process 1, so what is left is what Rundag itself says. */
async function asFirst(machine, { tasks, results, result = 'failure', says, cancel = false }) {
  const graph = { name: 'First', defaults: { shell: 'bash' }, tasks };
  const step = startStep(machine, node, { graph, inputs: { 'grace-seconds': '1' }, under: inNamespace });
  if (cancel) {
    if (!(await until(() => machine.exists('began'), 20))) return { seconds: 0, problems: ['no task began'] };
    const [first] = readFileSync(`/proc/${step.pid}/task/${step.pid}/children`, 'utf8').trim().split(' ');
    process.kill(Number(first), 'SIGINT');
  }
  const limit = setTimeout(() => step.child.kill('SIGKILL'), 30_000);
  const { status, signal, seconds, stdout, stderr } = await step.finished;
  clearTimeout(limit);
  return {
    seconds,
    problems: [
      ...(status === 1 ? [] : [`it ended with ${signal ?? status}`]),
      ...(stderr === '' ? [] : [`standard error: ${stderr}`]),
      ...reportProblems(machine, stdout.toString(), { results, result, says }),
    ],
  };
}

/** Rundag is killed with the rest. Who killed them is left, and what it starts: the post entry finds them by the token. */
async function besideInit(machine, run) {
  const graph = {
    name: 'Beside',
    defaults: { shell: 'bash' },
    tasks: { other: { run: 'sleep 300' }, kills: { run } },
  };
  const step = startStep(machine, node, { graph, under: init });
  const problems = [];
  if (!(await until(() => machine.exists('left'), 30))) problems.push('the step did not end');
  const state = machine.readCommands('STATE');
  const post = await runStep(machine, node, { entry: 'post', state, limit: 20 });
  if (post.status !== 0) problems.push(`post ended with ${post.status}: ${post.stderr}`);
  if (!/Beside was killed/.test(machine.summary))
    problems.push('the summary does not say that the run was killed');
  const still = processesWith(state.get('run-token') ?? 'no token').map(({ command }) => command);
  if (still.length > 0) problems.push(`after the post entry there are ${still.join('; ')}`);
  writeFileSync(join(machine.workspace, 'over'), '');
  const { seconds } = await step.finished;
  return { seconds, problems };
}

async function askedToEnd(machine) {
  const graph = {
    name: 'Asked',
    defaults: { shell: 'bash' },
    tasks: {
      other: { run: 'sleep 300' },
      asks: { run: 'trap "" TERM; sleep 0.3; kill -TERM -1; sleep 300' },
    },
  };
  const step = startStep(machine, node, { graph, inputs: { 'grace-seconds': '1' }, under: init });
  const gone = await until(() => machine.exists('left'), 30);
  const others = machine
    .read('left')
    .split('\n')
    .filter((line) => line !== '' && !/ init |ps -eo/.test(line));
  writeFileSync(join(machine.workspace, 'over'), '');
  if (!gone) step.child.kill('SIGKILL');
  const { seconds, stdout } = await step.finished;
  return {
    seconds,
    problems: [
      ...(gone ? [] : ['it did not end']),
      ...(others.length === 0 ? [] : [`there are ${others.join('; ')}`]),
      ...reportProblems(machine, stdout.toString(), { results: { asks: 'cancelled' }, result: 'cancelled' }),
    ],
  };
}

function reportProblems(machine, log, { results, result, says }) {
  const outputs = machine.readCommands('OUTPUT');
  const tasks = JSON.parse(outputs.get('tasks') ?? '{}');
  return [
    ...(outputs.get('result') === result ? [] : [`the output "result" is ${outputs.get('result')}`]),
    ...Object.entries(results)
      .filter(([id, wanted]) => tasks[id]?.result !== wanted)
      .map(([id, wanted]) => `the result of ${id} is ${tasks[id]?.result}, not ${wanted}`),
    ...(machine.results?.run.result === result
      ? []
      : [`results.json says ${JSON.stringify(machine.results?.run)}; ${log}`]),
    ...(machine.summary === '' ? ['there is no summary'] : []),
    ...(says === undefined || says.test(log) ? [] : [`the log does not say ${says}`]),
    ...(/could not be ended/.test(log) ? ['the log says that something could not be ended'] : []),
  ];
}
