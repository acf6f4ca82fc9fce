// Cancels runs as GitHub's runner does, with a SIGINT to the action's process alone, and looks at what is left.
//
//   node bench/reliability/action/cancel.mjs [--trials 30] [--second 10] [--polite 100] [--moments 50] [--great 1] [--unread 3]
//        [--tasks 100000] [--node PATH]
//
// Linux. Nothing else need run on the machine, and little else should: the limits are those of a real runner.
// `--trials`: 40 tasks at once that ignore SIGTERM and SIGINT, each with a child and a grandchild in a session of its own that do the same.
// `--second`: the same, and one second later a second signal. `--polite`: tasks that clean up when they are asked to end.
// `--great`: a graph of `--tasks` tasks, and the signal 2 s after the first has begun. `--unread`: 120 MB of a task's output, of which
// the reader takes 4 MB a second. Of both, as of a real runner, SIGTERM comes 7.5 s after the first signal.
// `--moments`: short tasks, and the signal at a random moment from the start of the process to its end.

import { existsSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Figures, settings, spread } from './support/figures.mjs';
import { markerVariable, pause, processesWith, until } from './support/processes.mjs';
import { runStep, startStep, withMachine } from './support/step.mjs';

const {
  node,
  version,
  trials,
  second,
  polite,
  moments,
  great,
  unread,
  tasks: greatTasks,
} = settings({
  trials: 30,
  second: 10,
  polite: 100,
  moments: 50,
  great: 1,
  unread: 3,
  tasks: 100_000,
});

const stubbornTasks = 40;
const stubborn = `
trap '' TERM INT
sh -c 'trap "" TERM INT; : > "child-$RUNDAG_TASK"; while :; do sleep 1; done' &
setsid sh -c 'trap "" TERM INT; : > "grandchild-$RUNDAG_TASK"; while :; do sleep 1; done' &
echo "started $RUNDAG_TASK"
: > "task-$RUNDAG_TASK"
while :; do sleep 1; done`;

const politeTasks = 4;
const politely = `
trap 'echo clean > "clean-$RUNDAG_TASK"; exit 0' TERM
: > "task-$RUNDAG_TASK"
while :; do sleep 0.1; done`;

/** The second task begins when the log is far behind. */
const unreadGraph = {
  name: 'Cancelled',
  defaults: { shell: 'sh' },
  tasks: {
    verbose: { run: 'yes "a line of a build tool that says very much" | head -c 120000000' },
    waits: { needs: 'verbose', run: ': > began; sleep 60' },
  },
};

const figures = new Figures();
await measure('SIGINT with 40 stubborn tasks: gone within 7 s', trials, () =>
  cancelled(stubborn, stubbornTasks, 3, { limit: 7 }),
);
await measure('second signal after 1 s: gone within 2 s of it', second, () =>
  cancelled(stubborn, stubbornTasks, 3, { limit: 2, again: true }),
);
await measure('polite tasks clean up and are not waited for', polite, () =>
  cancelled(politely, politeTasks, 1, { limit: 2.5, clean: true }),
);
await measure(`${greatTasks} tasks: all reports within 7.5 s of SIGINT`, great, () =>
  reportedInTime(greatGraph()),
);
await measure('a log that is not read in time: all reports within 7.5 s', unread, () =>
  reportedInTime(unreadGraph, 'slow'),
);
if (moments > 0) await measureMoments();
figures.print(`Cancel (${version}; the time is from the last signal to the end of the action's process)`);

async function measure(promise, count, once) {
  const seconds = [];
  const problems = [];
  for (let trial = 1; trial <= count; trial += 1) {
    const result = await once();
    seconds.push(result.seconds);
    if (result.problems.length > 0) problems.push(`trial ${trial}: ${result.problems.join('; ')}`);
  }
  if (count > 0) figures.add(promise, count - problems.length, count, spread(seconds, 's'), problems);
}

/** One run of equal tasks that is cancelled when all their processes have begun. */
function cancelled(script, count, marksEach, { limit, again = false, clean = false }) {
  const tasks = Object.fromEntries(
    Array.from({ length: count }, (_, index) => [`t${index}`, { run: script }]),
  );
  const later = { needs: Object.keys(tasks), run: ': > later' };
  return withMachine(async (machine) => {
    const graph = { name: 'Cancelled', defaults: { shell: 'sh' }, tasks: { ...tasks, later } };
    const step = startStep(machine, node, { graph, inputs: { 'max-parallel': String(count) } });
    const marks = () => readdirSync(machine.workspace).length;
    if (!(await until(() => marks() === count * marksEach, 60)))
      throw new Error(`only ${marks()} processes began`);
    let signalled = performance.now();
    step.child.kill('SIGINT');
    if (again) {
      await pause(1000);
      signalled = performance.now();
      step.child.kill('SIGINT');
    }
    const end = await step.exited;
    const seconds = (performance.now() - signalled) / 1000;
    const left = processesWith(`${markerVariable}=${machine.marker}`);
    const { stdout, stderr } = await step.finished;
    const deadman = () =>
      processesWith(machine.readCommands('STATE').get('run-token') ?? 'no token was left');
    const problems = [
      ...(seconds <= limit ? [] : [`it took ${seconds.toFixed(2)} s`]),
      ...(end.status === 1 ? [] : [`it ended with ${end.signal ?? end.status}`]),
      ...left.map(({ pid, command }) => `process ${pid} (${command}) is left`),
      ...((await until(() => deadman().length === 0, 1)) ? [] : ['the deadman is left']),
      ...(stderr === '' ? [] : [`standard error: ${stderr}`]),
      ...reportProblems(machine, count, stdout.toString()),
      ...(clean ? uncleaned(machine, count) : []),
    ];
    return { seconds, problems };
  });
}

/** Each task needs the one nine before it. */
function greatGraph() {
  const tasks = Array.from({ length: greatTasks }, (_, index) => [
    `t${index}`,
    { run: 'sleep 0.2; : > began', ...(index < 9 ? {} : { needs: `t${index - 9}` }) },
  ]);
  return { name: 'Cancelled', defaults: { shell: 'sh' }, tasks: Object.fromEntries(tasks) };
}

/** One run that is cancelled as the runner does, 2 s after a task has begun; the time is that until every report is made. */
function reportedInTime(graph, read = 'fast') {
  return withMachine(async (machine) => {
    writeFileSync(join(machine.workspace, 'graph.json'), JSON.stringify(graph));
    const step = startStep(machine, node, { inputs: { 'dag-file': 'graph.json' }, read });
    if (!(await until(() => existsSync(join(machine.workspace, 'began')), 120)))
      throw new Error('no task began');
    await pause(2000);
    const signalled = performance.now();
    step.child.kill('SIGINT');
    const isReported = () => machine.readCommands('STATE').has('finished');
    await Promise.race([until(isReported, 7.5), step.exited]);
    const seconds = (performance.now() - signalled) / 1000;
    const problems = [];
    if (!isReported()) problems.push('not everything was reported in time');
    if (machine.readCommands('OUTPUT').get('result') !== 'cancelled')
      problems.push('the outputs are not there');
    if (machine.results?.run.result !== 'cancelled') problems.push('results.json is not there');
    if (!machine.summary.includes('Cancelled was cancelled')) problems.push('the summary is not there');
    const last = setTimeout(() => step.child.kill('SIGTERM'), 7500 - seconds * 1000);
    const killed = setTimeout(() => step.child.kill('SIGKILL'), 10_000 - seconds * 1000);
    const { signal } = await step.exited;
    clearTimeout(last);
    clearTimeout(killed);
    if (signal !== null) problems.push(`it was ended by ${signal}`);
    return { seconds, problems };
  });
}

/** A signal at any moment: either the action had not begun, or every report is there. */
async function measureMoments() {
  const names = Array.from({ length: 8 }, (_, index) => `t${index}`);
  const graph = {
    name: 'Cancelled',
    defaults: { shell: 'sh' },
    tasks: Object.fromEntries(
      names.map((name, index) => [
        name,
        { needs: names.slice(0, index).slice(-2), run: 'sleep 0.1; seq 1000' },
      ]),
    ),
  };
  const whole = await withMachine((machine) => runStep(machine, node, { graph }));
  const problems = [];
  const outcomes = new Map();
  for (let trial = 1; trial <= moments; trial += 1) {
    const moment = (trial / moments) * whole.seconds;
    const seen = await withMachine((machine) => cancelledAt(machine, graph, moment));
    outcomes.set(seen.outcome, (outcomes.get(seen.outcome) ?? 0) + 1);
    if (seen.problems.length > 0) problems.push(`after ${moment.toFixed(3)} s: ${seen.problems.join('; ')}`);
  }
  const seen = Array.from(outcomes, ([outcome, count]) => `${count} ${outcome}`).join(', ');
  figures.add(
    'SIGINT at any moment: all reports, no process',
    moments - problems.length,
    moments,
    seen,
    problems,
  );
}

async function cancelledAt(machine, graph, moment) {
  const step = startStep(machine, node, { graph });
  await Promise.race([pause(moment * 1000), step.exited]);
  step.child.kill('SIGINT');
  const { status, signal } = await step.exited;
  const left = processesWith(`${markerVariable}=${machine.marker}`);
  const { stderr } = await step.finished;
  const problems = [
    ...left.map(({ pid, command }) => `process ${pid} (${command}) is left`),
    ...(stderr === '' ? [] : [`standard error: ${stderr}`]),
  ];
  if (signal !== null) {
    // Node itself was still starting: nothing was there that could have listened.
    if (machine.readCommands('STATE').size > 0) problems.push(`${signal} ended it although it had begun`);
    return { outcome: 'before it began', problems };
  }
  const result = machine.readCommands('OUTPUT').get('result');
  const all = Object.keys(graph.tasks).length;
  const ended = machine.results?.tasks.filter((task) => task.result !== null).length;
  if (status !== (result === 'success' ? 0 : 1))
    problems.push(`it ended with ${status} and the result ${result}`);
  if (ended !== all) problems.push(`results.json has results of ${ended} tasks of ${all}`);
  if (machine.results?.run.result !== result) problems.push('results.json has another result');
  if (!machine.summary.includes(`Cancelled ${result === 'success' ? 'succeeded' : 'was cancelled'}`))
    problems.push('the summary has another result, or none');
  return { outcome: result, problems };
}

/** What the outputs, the summary, `results.json` and the log should say and do not. */
function reportProblems(machine, count, log) {
  const outputs = machine.readCommands('OUTPUT');
  const inOutputs = Object.values(JSON.parse(outputs.get('tasks') ?? '{}'));
  const inResults = machine.results?.tasks ?? [];
  const expected = [
    ['the output "result"', outputs.get('result'), 'cancelled'],
    ['the output "failed"', outputs.get('failed'), '[]'],
    ['the output "report-directory"', outputs.get('report-directory'), machine.reports],
    [
      'cancelled tasks in the output "tasks"',
      inOutputs.filter(({ result }) => result === 'cancelled').length,
      count + 1,
    ],
    ['the result in results.json', machine.results?.run.result, 'cancelled'],
    [
      'cancelled tasks in results.json',
      inResults.filter(({ result }) => result === 'cancelled').length,
      count + 1,
    ],
    [
      'ended attempts in results.json',
      inResults.filter(({ attempts }) => attempts[0]?.termination === 'cancelled').length,
      count,
    ],
    ['the verdict in the summary', machine.summary.includes('Cancelled was cancelled'), true],
    ['tasks named in the summary', inResults.every(({ id }) => machine.summary.includes(id)), true],
    ['the verdict in the log', log.includes('Cancelled was cancelled'), true],
    ['a task that was never to start', machine.read('later'), ''],
  ];
  return expected.flatMap(([what, found, wanted]) =>
    found === wanted ? [] : [`${what}: expected ${JSON.stringify(wanted)}, found ${JSON.stringify(found)}`],
  );
}

function uncleaned(machine, count) {
  const missing = Array.from({ length: count }, (_, index) => `clean-t${index}`).filter(
    (name) => machine.read(name) !== 'clean\n',
  );
  return missing.map((name) => `${name} was not written`);
}
