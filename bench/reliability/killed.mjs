// Kills the process that runs stubborn tasks at a random moment, and looks two seconds later who is left.
//
//   npm run bundle && node bench/reliability/killed.mjs [TRIALS]
//
// Among them are daemons that hide from every trace: a session of their own, a clean environment, no descriptor, no parent. With
// RUNDAG_PROCESSES=process-table the second way of owning processes is tried, without these.
import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { sweep } from '../../lib/process/end/sweep.js';
import { countMarked, endMarked, marked, openBench, pause, tell } from './bench.mjs';
import { keepersLeft, keepersOf } from './action/support/processes.mjs';

if (process.argv[2] === 'driver') {
  const mark = process.argv[3];
  const bench = await openBench(4);
  console.log(bench.supervisor.runToken);
  const env = new Map([...Object.entries(process.env), ['MARK', mark]]);
  const hidden =
    bench.supervisor.facts.kind === 'process-table'
      ? ''
      : `(env -i setsid bash -c 'trap "" TERM; (exec -a "$0" sleep 300) & exit' "$MARK" >/dev/null 2>&1 </dev/null &)`;
  const script = `trap "" TERM
    ${hidden}
    (exec -a "$MARK" setsid sleep 300 >/dev/null 2>&1 </dev/null &)
    setsid bash -c 'exec -a "$0" sleep 300' "$MARK" &
    env -i bash -c 'trap "" TERM; exec -a "$0" sleep 300' "$MARK" &
    bash -c 'sleep 0.0$((RANDOM % 9 + 1)); exit $((RANDOM % 2))' "$MARK"`;
  const stay = `${script}; exec -a "$MARK" sleep 300`;
  const lane = async (slot) => {
    for (;;) await bench.run(slot === 0 ? stay : script, { env, slot });
  };
  await Promise.all([0, 1, 2, 3].map(lane));
}

const trials = Number(process.argv[2] ?? 100);
let dirty = 0;
let left = 0;
let swept = 0;
/** Runs of which something was still there seven seconds after the kill. */
let late = 0;
let running = 0;
/** Keepers and guards at the kill. */
let held = 0;
for (let index = 0; index < trials; index += 1) {
  const mark = `killed-mark-${process.pid}-${index}`;
  const child = spawn(process.execPath, [import.meta.filename, 'driver', mark], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const [line] = await once(child.stdout, 'data');
  await pause(Math.random() * 600);
  running += marked(mark).filter((pid) => Number(pid) !== child.pid).length;
  // It must not start another keeper between the look at these and its end.
  child.kill('SIGSTOP');
  await pause(1);
  const keepers = keepersOf(child.pid);
  held += keepers.size;
  child.kill('SIGKILL');
  await pause(2000);
  const survivors = (await countMarked(mark)) + keepersLeft(keepers).length;
  if (survivors > 0) {
    dirty += 1;
    spawnSync('ps', ['-o', 'pid,ppid,pgid,sid,stat,etimes,args', '-p', marked(mark).join(',') || '0'], {
      stdio: ['ignore', 2, 2],
    });
  }
  left += survivors;
  if (survivors > 0) await pause(5000);
  late += (await countMarked(mark)) > 0 ? 1 : 0;
  swept += (await sweep(line.toString().trim(), 0.1)).ended.length;
  endMarked(mark);
}
tell(
  'two seconds after SIGKILL nothing of the run is left',
  dirty === 0,
  `${dirty} of ${trials} with survivors (${left} processes; five seconds later: ${late} runs; ${(running / trials).toFixed(1)} of tasks and ${(held / trials).toFixed(1)} keepers and guards ran at the kill), the sweep had to end ${swept}`,
);
