// Turns against keepers: kills one, stops one, and kills Rundag while all are stopped, each at a random moment and over the whole zoo.
//
//   npm run bundle && node bench/reliability/keepers.mjs [KILLS] [STOPS]
//
// Linux with Perl. Another task runs beside it, which must end as if nothing had happened.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { compileZoo, countMarked, endMarked, openBench, pause, spread, tell } from './bench.mjs';
import { keepersLeft, keepersOf } from './action/support/processes.mjs';

const kinds =
  'plain deaf family session group daemon quiet-daemon clean-daemon hidden-daemon phoenix stopped undumpable runner';
const other = 'sleep 0.4; echo unharmed; exit 7';

if (process.argv[2] === 'driver') {
  const [, , , zoo, mark] = process.argv;
  const bench = await openBench(1);
  console.log(bench.supervisor.runToken);
  await Promise.all([0, 1].map((slot) => bench.run(`exec ${zoo} ${mark} ${kinds}`, { slot })));
}

const [kills, stops] = [Number(process.argv[2] ?? 200), Number(process.argv[3] ?? 50)];
const workshop = mkdtempSync(join(tmpdir(), 'rundag-keepers-'));
const zoo = compileZoo(workshop);

await measure('SIGKILL of a keeper', kills, (bench, mark) =>
  against(bench, mark, (keeper) => kill(keeper, 'SIGKILL')),
);
await measure("SIGKILL of a keeper's guard", kills / 4, (bench, mark) =>
  against(bench, mark, (keeper) => kill(parentOf(keeper), 'SIGKILL')),
);
await measure("SIGKILL of a stopped keeper's guard", kills / 4, (bench, mark) =>
  against(bench, mark, (keeper) => {
    kill(keeper, 'SIGSTOP');
    kill(parentOf(keeper), 'SIGKILL');
  }),
);
await measure('SIGSTOP of a keeper, and a cancel', stops, (bench, mark) =>
  against(
    bench,
    mark,
    (keeper, attempt) => {
      kill(keeper, 'SIGSTOP');
      attempt.end({ kind: 'cancelled', cause: { kind: 'fail-fast', task: 'other' } });
    },
    'cancelled',
  ),
);
await measure('SIGSTOP of a keeper and its guard, and a cancel', stops, (bench, mark) =>
  against(
    bench,
    mark,
    (keeper, attempt) => {
      kill(parentOf(keeper), 'SIGSTOP');
      kill(keeper, 'SIGSTOP');
      attempt.end({ kind: 'cancelled', cause: { kind: 'fail-fast', task: 'other' } });
    },
    'cancelled',
  ),
);
await measure('SIGSTOP of a keeper: its task ends as it would have', stops, stoppedForAWhile);
await measure('SIGKILL of Rundag when all keepers are stopped', stops, (bench, mark) =>
  rundagKilled(mark, (keepers) => {
    for (const pid of keepers) if (keepers.includes(parentOf(pid))) kill(pid, 'SIGSTOP');
  }),
);
await measure('SIGKILL of Rundag when all keepers and guards are stopped', stops, (bench, mark) =>
  rundagKilled(mark, (keepers) => {
    for (const pid of keepers) kill(pid, 'SIGSTOP');
  }),
);
rmSync(workshop, { recursive: true });

async function measure(promise, trials, attack) {
  const problems = [];
  const times = [];
  for (let index = 0; index < trials; index += 1) {
    const mark = `keeper-mark-${process.pid}-${promise.replaceAll(/\W/g, '')}-${index}`;
    const bench = await openBench(0.2);
    const beside = bench.start(other);
    const began = await attack(bench, mark);
    times.push(began.time);
    const { termination, tail } = await beside.ended;
    const found = [
      ...began.problems,
      ...(termination.code === 7 && tail.at(-1) === 'unharmed'
        ? []
        : [`another task ended as ${JSON.stringify(termination)}`]),
    ];
    const keepers = keepersOf(process.pid);
    await bench.close();
    endMarked(mark);
    const end = performance.now() + 2000;
    while (keepersLeft(keepers).length > 0 && performance.now() < end) await pause(5);
    if (keepersLeft(keepers).length > 0) found.push(`${keepersLeft(keepers).length} keepers are left`);
    if (found.length > 0) problems.push(`trial ${index}: ${found.join('; ')}`);
  }
  for (const problem of problems.slice(0, 10)) console.log(`  ${problem}`);
  tell(promise, problems.length === 0, `${trials - problems.length} of ${trials}, ${spread(times)}`);
}

/** The zoo runs, and something is done to its keeper at a random moment; afterwards nothing of it is left. */
async function against(bench, mark, act, kind = 'keeper-killed') {
  const { attempt, keeper } = await startZoo(bench, mark);
  await pause(Math.random() * 300);
  const began = performance.now();
  act(keeper, attempt);
  const { termination, survivors } = await attempt.ended;
  const time = performance.now() - began;
  const left = await countMarked(mark);
  return {
    time,
    problems: [
      ...(termination.kind === kind ? [] : [`it ended as ${JSON.stringify(termination)}`]),
      ...(left === 0 ? [] : [`${left} processes are left`]),
      ...survivors.map(({ pid }) => `${pid} is said to be left`),
    ],
  };
}

async function stoppedForAWhile(bench) {
  const { promise, up } = signal();
  const attempt = bench.start('echo $PPID; sleep 0.1; exit 5', { onLine: up });
  const keeper = Number(await promise);
  await pause(Math.random() * 150);
  const began = performance.now();
  kill(keeper, 'SIGSTOP');
  const { termination } = await attempt.ended;
  return {
    time: performance.now() - began,
    problems: termination.code === 5 ? [] : [`it ended as ${JSON.stringify(termination)}`],
  };
}

/** Rundag runs two zoos, and is killed after something was done to its keepers. */
async function rundagKilled(mark, act) {
  const child = spawn(process.execPath, [import.meta.filename, 'driver', zoo, mark], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  await once(child.stdout, 'data');
  while (keepersOf(child.pid).size < 4) await pause(2);
  await pause(Math.random() * 300);
  child.kill('SIGSTOP');
  await pause(1);
  const keepers = keepersOf(child.pid);
  act([...keepers.keys()]);
  const began = performance.now();
  child.kill('SIGKILL');
  while (performance.now() - began < 2000 && keepersLeft(keepers).length > 0) await pause(5);
  const time = performance.now() - began;
  const left = await countMarked(mark);
  const held = keepersLeft(keepers);
  for (const [pid] of held) kill(pid, 'SIGCONT');
  return {
    time,
    problems: [
      ...(left === 0 ? [] : [`${left} processes are left`]),
      ...(held.length === 0 ? [] : [`${held.length} keepers are left`]),
    ],
  };
}

async function startZoo(bench, mark) {
  const { promise, up } = signal();
  const attempt = bench.start(`echo $PPID; exec ${zoo} ${mark} ${kinds}`, { onLine: up });
  return { attempt, keeper: Number(await promise) };
}

/** The first line that comes. */
function signal() {
  let up;
  const promise = new Promise((resolve) => {
    up = resolve;
  });
  return { promise, up };
}

function parentOf(pid) {
  const stat = readFileSync(`/proc/${pid}/stat`, 'latin1');
  return Number(stat.slice(stat.lastIndexOf(')') + 2).split(' ')[1]);
}

function kill(pid, name) {
  try {
    process.kill(pid, name);
  } catch {
    // It has just ended.
  }
}
