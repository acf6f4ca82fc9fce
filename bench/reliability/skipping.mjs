// Compares runs that skip what did not change with clean runs: random graphs, edits and faults.
//
//   node --import tsx bench/reliability/skipping.mjs [CASES] [SEED]      from source, nothing has to be built
//
// A case is a graph of two to eight tasks in a workspace, and three to five times some edits of sources, outputs, graph and environment,
// perhaps a fault (a damaged history, archive or index; a run that is killed at a random moment; a file that is edited while its task
// runs), and a run. Each run has to leave the results and the files of a run without history in a copy. A case with differences
// is printed with its seed, and SIGTERM ends it with what has been seen; STORY=1 prints what was done in it as well. Linux, with GNU find and flock.
import { execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { play } from '../../__tests__/support/skipping/play.ts';
import { runRemembering } from '../../__tests__/support/skipping/remembered-run.ts';

if (process.argv[2] === 'driver') {
  process.stdout.write('begins\n');
  await runRemembering(JSON.parse(process.argv[3]));
  process.exit();
}

/** What became of the runs that were to be killed. */
const kills = { killed: 0, endedBefore: 0 };

/** Kills a run within a second of its begin; resolves when its tasks have ended too. */
async function killedRun(place, dice) {
  const lock = join(place.temp, 'lock');
  writeFileSync(lock, '');
  const environment = { ...place.environment, LOCK: lock };
  const child = spawn(
    process.execPath,
    ['--import', 'tsx', import.meta.filename, 'driver', JSON.stringify({ ...place, environment })],
    { stdio: ['ignore', 'pipe', 'inherit'] },
  );
  const ended = once(child, 'exit');
  await Promise.race([once(child.stdout, 'data'), ended]);
  await Promise.race([pause(dice.below(1000)), ended]);
  if (child.exitCode === null) kills.killed += 1;
  else kills.endedBefore += 1;
  child.kill('SIGKILL');
  await ended;
  execFileSync('flock', [lock, 'true']);
}

const [cases, seed] = [Number(process.argv[2] ?? 1000), Number(process.argv[3] ?? 1)];
const begun = performance.now();
const sums = { bad: 0, runs: 0, given: 0, ran: 0 };
// The case that is played is brought to its end.
const stop = new AbortController();
process.once('SIGTERM', () => stop.abort());
let number = seed;
for (; number < seed + cases && !stop.signal.aborted; number += 1) {
  const { differences, story, runs, given, ran } = await play(number, { killedRun });
  sums.runs += runs;
  sums.given += given;
  sums.ran += ran;
  if (differences.length === 0) continue;
  sums.bad += 1;
  console.log(`seed ${number}`);
  for (const line of [...differences, ...(process.env.STORY === undefined ? [] : story)])
    console.log(`  ${line.slice(0, 600)}`);
}
const seconds = Math.round((performance.now() - begun) / 1000);
console.log(
  `${sums.bad === 0 ? 'kept  ' : 'BROKEN'} a run with history leaves what a clean one leaves: ${sums.bad} of ${number - seed} cases differ ` +
    `(seeds from ${seed}; ${sums.runs} runs, ${sums.given} results given, ${sums.ran} tasks ran, ${kills.killed} runs killed, ${seconds} s)`,
);
process.exitCode = sums.bad === 0 ? 0 : 1;
