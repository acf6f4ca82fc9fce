// Kills the action with SIGKILL at a random moment, counts what is left of the run two seconds later, then runs the post entry with
// the state that the action had saved, as GitHub's runner does, and holds its summary against what the tasks themselves wrote down.
//
//   node bench/reliability/action/killed.mjs [--trials 100] [--seed 1] [--node PATH]
//
// Linux. A moment is drawn evenly from the start of the process to a little after the end of an undisturbed run, which is timed first;
// so on a machine that is much busier later than at the start the last moments are never reached.

import { Figures, settings, spread } from './support/figures.mjs';
import {
  endMarked,
  keepersLeft,
  keepersOf,
  markerVariable,
  pause,
  processesWith,
  until,
} from './support/processes.mjs';
import { runStep, startStep, withMachine } from './support/step.mjs';

const { node, version, trials, seed } = settings({ trials: 100, seed: 1 });
const random = generator(seed);

// Each task writes down that it began and that it is done; some leave something behind, some cannot be asked to end.
const begin = 'echo "began $RUNDAG_TASK" >> journal';
const done = 'echo "done $RUNDAG_TASK" >> journal';
const hide = `setsid sh -c 'trap "" TERM INT HUP; while :; do sleep 1; done' &
  setsid env -i ${markerVariable}="$${markerVariable}" PATH="$PATH" setsid sh -c '(while :; do sleep 1; done) >/dev/null 2>&1 </dev/null &';`;
const graph = {
  name: 'Killed',
  defaults: { shell: 'sh' },
  tasks: {
    ...Object.fromEntries(numbers(6).map((index) => [`short${index}`, { run: `${begin}; ${done}` }])),
    ...Object.fromEntries(
      numbers(6).map((index) => [
        `middle${index}`,
        { needs: `short${index}`, run: `${begin}; sleep 0.${index + 1}; ${done}` },
      ]),
    ),
    server: { run: `${begin}; ${hide} sleep 0.2; ${done}` },
    stubborn: { run: `trap '' TERM; ${begin}; ${hide} sleep 0.6; sleep 0.4; ${done}` },
    failing: { run: `${begin}; ${done}; exit 3` },
    skipped: { needs: 'failing', run: begin },
    last: { needs: ['middle5', 'stubborn'], run: `${begin}; seq 2000; sleep 0.3; ${done}` },
  },
};
const tasks = Object.keys(graph.tasks);
const inputs = { 'max-parallel': '12', 'grace-seconds': '1' };

const whole = await withMachine((machine) => runStep(machine, node, { graph, inputs }));
const outcomes = new Map();
const survivors = [];
const untrue = [];
const running = [];
const held = [];
for (let trial = 1; trial <= trials; trial += 1) {
  const moment = random() * (whole.seconds + 0.1);
  const seen = await withMachine((machine) => killedAt(machine, moment));
  outcomes.set(seen.outcome, (outcomes.get(seen.outcome) ?? 0) + 1);
  running.push(seen.running);
  held.push(seen.keepers);
  const where = `trial ${trial}, ${moment.toFixed(3)} s after the start`;
  if (seen.survivors.length > 0) survivors.push(`${where}: ${seen.survivors.join('; ')}`);
  if (seen.problems.length > 0) untrue.push(`${where}: ${seen.problems.join('; ')}`);
}

const figures = new Figures();
figures.add(
  'SIGKILL of the action: no process of the run 2 s later',
  trials - survivors.length,
  trials,
  `processes at the kill: ${spread(running, '', 0)}; keepers and guards: ${spread(held, '', 0)}`,
  survivors,
);
figures.add(
  'the post entry says what had ended and what had not',
  trials - untrue.length,
  trials,
  `killed ${Array.from(outcomes, ([name, count]) => `${count} ${name}`).join(', ')}`,
  untrue,
);
figures.print(`Killed (${version}; an undisturbed run took ${whole.seconds.toFixed(2)} s)`);

async function killedAt(machine, moment) {
  const step = startStep(machine, node, { graph, inputs });
  await Promise.race([pause(moment * 1000), step.exited]);
  const carriers = processesWith(`${markerVariable}=${machine.marker}`);
  // It must not start another keeper between the look at these and its end.
  step.child.kill('SIGSTOP');
  await pause(1);
  const keepers = keepersOf(step.pid);
  step.child.kill('SIGKILL');
  const { signal } = await step.exited;
  await pause(2000);
  const state = machine.readCommands('STATE');
  const token = state.get('run-token') ?? 'no token was saved';
  const left = processesWith(`${markerVariable}=${machine.marker}`);
  // They end the others, and then themselves: on a busy machine later than they do. Without Perl it is the deadman, which has the token.
  const holdersEnd = await until(
    () => keepersLeft(keepers).length === 0 && processesWith(token).length === 0,
    20,
  );
  // What is left would go on to write, and what it wrote would be held against the post entry.
  await endMarked(machine.marker);
  await step.finished;
  const own = machine.summary;
  const facts = machine.read('journal');
  const post = await runStep(machine, node, { entry: 'post', state, limit: 20 });
  const problems = [
    ...(post.status === 0 && !post.hung && post.stderr === ''
      ? []
      : [`post ended with ${post.status}: ${post.stderr}`]),
    ...(signal === null ? ranToItsEnd(machine, own) : untruths(machine.summary, facts, state)),
  ];
  return {
    outcome: signal === null ? 'not at all' : stageOf(facts, own),
    running: Math.max(0, carriers.length - 1),
    keepers: keepers.size,
    survivors: [
      ...left.map(({ pid, command }) => `${pid} ${command}`),
      ...(holdersEnd ? [] : ['what ends the tasks of a killed run is still there after 22 s']),
    ],
    problems,
  };
}

function stageOf(facts, own) {
  if (facts === '') return 'before the first task';
  if (!facts.includes('done last')) return 'during the run';
  return own === '' ? 'between the last task and the summary' : 'after the summary';
}

/** A run that was over before the signal has its own summary, and nothing is added to it. */
function ranToItsEnd(machine, own) {
  return [
    ...(own.includes('Killed failed') ? [] : ['the action ended by itself without a summary']),
    ...(machine.summary === ''
      ? []
      : ['the post entry adds a summary to that of a run which was not killed']),
  ];
}

/** Where the post entry's summary and what the tasks wrote down contradict each other. */
function untruths(summary, facts, state) {
  const began = new Set(Array.from(facts.matchAll(/^began (.*)$/gm), ([, task]) => task));
  const finished = new Set(Array.from(facts.matchAll(/^done (.*)$/gm), ([, task]) => task));
  if (!state.has('run-token')) return began.size === 0 ? [] : ['tasks began, and no state was saved'];
  // Killed in the last milliseconds, when everything was made already.
  if (state.has('finished'))
    return summary === '' ? [] : ['the run was over, and the summary says it was killed'];
  const names = (label) => {
    const list = new RegExp(`^- \\*\\*${label}\\*\\* \\((\\d+)\\): (.*)$`, 'm').exec(summary);
    return list === null ? [] : list[2].replaceAll('\\', '').split(/, | and /);
  };
  const stillRunning = names('running when it was killed');
  const unstarted = names('not started');
  const succeeded = names('ended: success');
  const failed = names('ended: failure');
  const skipped = names('ended: skipped');
  const named = [...stillRunning, ...unstarted, ...succeeded, ...failed, ...skipped];
  const ended = named.length - stillRunning.length - unstarted.length;
  // Killed before the journal had its first line.
  if (named.length === 0 && began.size === 0 && /was killed/.test(summary)) return [];
  return [
    ...(summary.includes('Killed was killed') ? [] : ['the summary does not say that the run was killed']),
    ...(summary.includes(`${ended} of ${tasks.length} tasks had ended`)
      ? []
      : [`the summary does not say "${ended} of ${tasks.length} tasks had ended"`]),
    ...(named.toSorted().join() === tasks.toSorted().join() ? [] : [`the summary names ${named.join()}`]),
    ...unstarted
      .filter((task) => began.has(task))
      .map((task) => `${task} had begun, and is said not to have started`),
    ...[...succeeded, ...failed]
      .filter((task) => !finished.has(task))
      .map((task) => `${task} had not come to its end, and is said to have`),
    ...(failed.every((task) => task === 'failing') ? [] : [`${failed.join()} are said to have failed`]),
    ...(skipped.every((task) => task === 'skipped')
      ? []
      : [`${skipped.join()} are said to have been skipped`]),
  ];
}

function numbers(count) {
  return [...Array(count).keys()];
}

/** Numbers from 0 to 1, the same for the same seed (mulberry32). */
function generator(start) {
  let state = start;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}
