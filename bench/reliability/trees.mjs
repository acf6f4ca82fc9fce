// Ends process trees that do not want to end, and counts who survives.
//
//   npm run bundle && node bench/reliability/trees.mjs [TRIALS]
//
// With RUNDAG_PROCESSES=process-table, or after `bash bench/reliability/without-perl.sh`, the second way of owning processes is tried,
// without the daemon that only keepers can find.
import { execFileSync, spawnSync } from 'node:child_process';
import { closeSync, constants, mkdtempSync, openSync, readSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import {
  compileZoo,
  countMarked,
  endMarked,
  hasKeepers,
  marked,
  openBench,
  pause,
  spread,
  tell,
} from './bench.mjs';

const trials = Number(process.argv[2] ?? 200);
const behaviours = [
  'plain',
  'deaf',
  'family',
  'session',
  'group',
  'daemon',
  'quiet-daemon',
  'clean-daemon',
  'phoenix',
  'stopped',
  'undumpable',
  'runner',
];
const animals = (await hasKeepers()) ? [...behaviours, 'hidden-daemon'] : behaviours;
/** How many bytes each behaviour writes when all of its processes are as they want to be. */
const ups = {
  family: 4,
  session: 2,
  group: 2,
  daemon: 2,
  'quiet-daemon': 2,
  'clean-daemon': 2,
  'hidden-daemon': 2,
};

const cause = {
  timeout: undefined,
  'fail-fast': { kind: 'cancelled', cause: { kind: 'fail-fast', task: 'other' } },
  cancel: { kind: 'cancelled', cause: { kind: 'signal', signal: 'SIGINT' } },
};

const workshop = mkdtempSync(join(tmpdir(), 'rundag-zoo-'));
const zoo = compileZoo(workshop);

async function trial(how, index) {
  const bench = await openBench(0.2);
  const mark = `zoo-mark-${process.pid}-${how}-${index}`;
  const fifo = join(bench.directory, 'up');
  execFileSync('mkfifo', [fifo]);
  const reader = openSync(fifo, constants.O_RDWR | constants.O_NONBLOCK);
  const awaited = animals.reduce((sum, behaviour) => sum + (ups[behaviour] ?? 1), 0);
  const attempt = bench.start([zoo, mark, ...animals], {
    timeoutSeconds: how === 'timeout' ? 0.7 : undefined,
    env: new Map([...Object.entries(process.env), ['ZOO_UP', fifo]]),
  });
  let seen = 0;
  const progress = { ended: false };
  void attempt.ended.then(() => (progress.ended = true));
  const bytes = Buffer.alloc(4096);
  while (seen < awaited && !progress.ended) {
    try {
      seen += readSync(reader, bytes);
    } catch {
      await pause(2);
    }
  }
  const began = performance.now();
  if (cause[how] !== undefined) attempt.end(cause[how]);
  if (how === 'cancel') bench.supervisor.shortenGrace(0.1);
  const { termination, survivors: named } = await attempt.ended;
  const time = performance.now() - began;
  const survivors = await countMarked(mark);
  if (survivors > 0)
    spawnSync('ps', ['-o', 'pid,ppid,pgid,sid,stat,etimes,args', '-p', marked(mark).join(',') || '0'], {
      stdio: ['ignore', 2, 2],
    });
  endMarked(mark);
  closeSync(reader);
  await bench.close();
  return { time, survivors, allUp: seen >= awaited, named: named.length, kind: termination.kind };
}

for (const how of Object.keys(cause)) {
  const results = [];
  for (let index = 0; index < trials; index += 1) results.push(await trial(how, index));
  const survived = results.filter(({ survivors }) => survivors > 0).length;
  const named = results.reduce((sum, each) => sum + each.named, 0);
  const complete = results.filter(({ allUp }) => allUp).length;
  const right = results.every(({ kind }) => kind === (how === 'timeout' ? 'timed-out' : 'cancelled'));
  tell(
    `${how}, ${animals.length} kinds at once: nobody survives`,
    survived === 0 && right,
    `${survived} of ${trials} trials with survivors (${named} processes named as such), the whole zoo was up in ${complete}, ${spread(results.map(({ time }) => time))}`,
  );
}

// Polite tasks: they clean up on SIGTERM, and nobody waits for the grace of an hour.
const bench = await openBench(3600);
const times = [];
let cleaned = 0;
for (let index = 0; index < trials / 2; index += 1) {
  const up = Promise.withResolvers?.() ?? {};
  const promise = up.promise ?? new Promise((resolve) => (up.resolve = resolve));
  const attempt = bench.start(
    'trap "echo cleaned; exit 0" TERM; echo up; while :; do sleep 1000 & wait; done',
    {
      onLine: (line) => line === 'up' && up.resolve(),
    },
  );
  await promise;
  const began = performance.now();
  attempt.end(cause.cancel);
  const { tail } = await attempt.ended;
  times.push(performance.now() - began);
  if (tail.includes('cleaned')) cleaned += 1;
}
await bench.close();
tell(
  'polite tasks clean up',
  cleaned === times.length,
  `${cleaned} of ${times.length}, ${spread(times)} with a grace of an hour`,
);
rmSync(workshop, { recursive: true });
