import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { EndReason } from '../../src/process/start/attempt-order.ts';
import {
  endingOf,
  LineWatch,
  logText,
  makeFifo,
  openWorkbench,
  ownerKind,
  processesMarked,
  testEnvironment,
  type OrderOptions,
  type Workbench,
  killMarked,
} from '../support/workbench.ts';

/** Stands in the command line of every process of a test, so that they are found without the code under test. */
let mark: string;
let bench: Workbench;
let count = 0;

beforeEach(async () => {
  count += 1;
  mark = `rundag-mark-${process.pid}-${count}-`;
  bench = await openWorkbench(0.3);
});
afterEach(async () => {
  await bench.close();
  killMarked(mark);
});

const cancelled: EndReason = { kind: 'cancelled', cause: { kind: 'signal', signal: 'SIGINT' } };

/** A process that never ends by itself, with the mark; `trap` makes it deaf to signals. */
const stubborn = `trap "" TERM INT HUP; echo up; while :; do read -t 1000 <> $GATE; done`;

function environment(): ReadonlyMap<string, string> {
  return testEnvironment({
    MARK: mark,
    GATE: makeFifo(join(bench.directory, `gate-${Math.random()}`)),
    UP: makeFifo(join(bench.directory, `up-${Math.random()}`)),
    STUBBORN: stubborn,
  });
}

/** Starts a script and waits until it has said that it is up so many times. */
async function up(
  script: string,
  times = 1,
  options: OrderOptions = {},
): Promise<ReturnType<Workbench['start']>> {
  const watch = new LineWatch();
  let seen = 0;
  const worker = await new Promise<ReturnType<Workbench['start']>>((resolve) => {
    const started = bench.start(script, {
      env: environment(),
      ...options,
      onLine: (line) => {
        watch.onLine(line);
        if (line === 'up') seen += 1;
        if (seen === times) resolve(started);
      },
    });
  });
  return worker;
}

const zoo: readonly (readonly [string, string, number])[] = [
  ['a process that ignores signals', 'exec bash -c "$STUBBORN" $MARK', 1],
  ['children that ignore signals', 'for i in 1 2 3; do bash -c "$STUBBORN" $MARK & done; wait', 3],
  ['a child in a session of its own', 'setsid bash -c "$STUBBORN" $MARK & wait', 1],
  [
    'a daemon: two forks and a session of its own',
    '(setsid bash -c "$STUBBORN" $MARK &); exec bash -c "$STUBBORN" $MARK',
    2,
  ],
  [
    'a daemon that holds no output',
    '(setsid bash -c "echo up > $UP; exec >/dev/null 2>&1 <&1; $STUBBORN" $MARK &); read line < $UP; echo $line; exec bash -c "$STUBBORN" $MARK',
    2,
  ],
  [
    'a daemon with a clean environment',
    '(env -i GATE=$GATE setsid bash -c "$STUBBORN" $MARK &); exec bash -c "$STUBBORN" $MARK',
    2,
  ],
  ['a process that has stopped', 'echo up; kill -STOP $$; exec bash -c "$STUBBORN" $MARK', 1],
  [
    'one that starts another when it is asked to end',
    `bash -c 'trap "setsid bash -c \\"\\$STUBBORN\\" $MARK & exit" TERM; echo up; while :; do read -t 1000 <> $GATE; done' $MARK & wait`,
    1,
  ],
  [
    // Each of them starts the next one and is gone; it ends by itself some time, should it outrun us.
    'one that keeps forking, in a session of its own',
    `(setsid bash -c 'f() { [ $1 -lt 30000 ] && f $(($1 + 1)) & }; echo up; f 0' $MARK &); exec bash -c "$STUBBORN" $MARK`,
    2,
  ],
];

describe.each<[string, EndReason | 'timeout']>([
  ['is cancelled', cancelled],
  ['is out of time', 'timeout'],
])('nothing survives when a task %s that is', (_how, how) => {
  it.each(zoo)('%s', async (_what, script, times) => {
    const worker = await up(script, times, how === 'timeout' ? { timeoutSeconds: 0.8 } : {});
    if (how !== 'timeout') worker.end(how);
    const ending = await endingOf(worker);
    expect(ending.termination).toEqual(
      how === 'timeout' ? { kind: 'timed-out', afterSeconds: 0.8 } : cancelled,
    );
    expect(processesMarked(mark)).toEqual([]);
    expect(ending.survivors).toEqual([]);
  });
});

describe('a task that is ended', () => {
  it('may clean up, and is not kept waiting for the grace when it is done', async () => {
    await bench.close();
    bench = await openWorkbench(1000);
    const script = 'trap "echo cleaned; exit 0" TERM; echo up; while :; do read -t 1000 <> $GATE; done';
    const worker = await up(script);
    worker.end(cancelled);
    const ending = await endingOf(worker);
    expect(ending.termination).toEqual(cancelled);
    expect(ending.tail).toEqual(['up', 'cleaned']);
  });

  it('ends by the first reason', async () => {
    const worker = await up('bash -c "$STUBBORN" $MARK');
    worker.end({ kind: 'timed-out', afterSeconds: 1 });
    worker.end(cancelled);
    expect((await endingOf(worker)).termination).toEqual({ kind: 'timed-out', afterSeconds: 1 });
  });

  it('is ended although its process is not there yet', async () => {
    const worker = bench.start('exec bash -c "$STUBBORN" $MARK', { env: environment() });
    worker.end(cancelled);
    expect((await endingOf(worker)).termination).toEqual(cancelled);
    expect(processesMarked(mark)).toEqual([]);
  });

  it('is ended at once when the grace is shortened to nothing', async () => {
    await bench.close();
    bench = await openWorkbench(1000);
    const worker = await up('bash -c "$STUBBORN" $MARK');
    worker.end(cancelled);
    bench.supervisor.shortenGrace(0);
    await endingOf(worker);
    const late = await up('bash -c "$STUBBORN" $MARK');
    late.end(cancelled);
    await endingOf(late);
    expect(processesMarked(mark)).toEqual([]);
  });

  it('is not ended any more when it has ended by itself', async () => {
    const worker = bench.start('exit 3');
    await worker.ended;
    worker.end(cancelled);
    expect((await worker.ended).termination).toEqual({ kind: 'exited', code: 3 });
  });

  it('gets its own signal and time when it is a service', async () => {
    await bench.close();
    bench = await openWorkbench(1000);
    const script =
      'trap "" TERM; trap "echo bye; exit 1" INT; echo up; while :; do read -t 1000 <> $GATE; done';
    const polite = await up(script, 1, { service: { stopSignal: 'SIGINT', stopSeconds: undefined } });
    polite.end({ kind: 'stopped' });
    expect(await endingOf(polite)).toMatchObject({ termination: { kind: 'stopped' }, tail: ['up', 'bye'] });
    const deaf = await up('bash -c "$STUBBORN" $MARK', 1, {
      service: { stopSignal: 'SIGINT', stopSeconds: 0.1 },
    });
    deaf.end({ kind: 'stopped' });
    expect((await endingOf(deaf)).termination).toEqual({ kind: 'stopped' });
    expect(processesMarked(mark)).toEqual([]);
  });

  it('as a service that ends by itself was still needed', async () => {
    const service = { stopSignal: 'SIGTERM', stopSeconds: undefined };
    expect((await bench.run('exit 0', { service })).termination).toEqual({
      kind: 'ended-early',
      code: 0,
      signal: undefined,
    });
    expect((await bench.run('kill -9 $$', { service })).termination).toEqual({
      kind: 'ended-early',
      code: undefined,
      signal: 'SIGKILL',
    });
  });
});

const leftovers: readonly (readonly [string, string])[] = [
  ['holding the output', 'bash -c "$STUBBORN" $MARK &'],
  ['in its group without its output', 'bash -c "$STUBBORN" $MARK >/dev/null 2>&1 &'],
  [
    'in a session of its own without its output',
    'setsid bash -c "echo up > $UP; exec $NODE -e \'setInterval(Date, 1e6)\' $MARK" >/dev/null 2>&1 & read line < $UP',
  ],
];

describe('what a command leaves running', () => {
  it.each(leftovers)('after a failure is ended before the task counts as ended: %s', async (_how, script) => {
    const ending = await bench.run(`${script}\nexit 3`, { env: environment() });
    expect(ending.termination).toEqual({ kind: 'exited', code: 3 });
    expect(processesMarked(mark)).toEqual([]);
    expect(ending.leftovers.length).toBeGreaterThan(0);
    expect(ending.survivors).toEqual([]);
  });

  it.each(leftovers)('after a success runs on until the run ends: %s', async (_how, script) => {
    const ending = await bench.run(script, { env: environment(), task: 'starter' });
    expect(ending.termination).toEqual({ kind: 'exited', code: 0 });
    expect(processesMarked(mark)).toHaveLength(1);
    const report = await bench.supervisor.close();
    expect(processesMarked(mark)).toEqual([]);
    expect(report).toMatchObject({
      ended: [{ task: 'starter', attempt: 1 }],
      survivors: [],
      leftRunning: [],
    });
    expect(report.ended[0]?.command).toContain(mark);
  });

  it('is named when it is seen at once, and still writes to the log', async () => {
    const gate = makeFifo(join(bench.directory, 'again'));
    const script = `bash -c 'read line < ${gate}; echo "$line"; echo done > ${gate}' $MARK & echo end`;
    const ending = await bench.run(script, { env: environment() });
    expect(ending.leftovers.map(({ pid }) => pid)).toEqual(processesMarked(mark));
    expect(ending.leftovers[0]?.command).toContain(mark);
    expect(logText(ending)).toBe('end\n');
    await writeFile(gate, 'from the leftover\n');
    await readFile(gate);
    await bench.supervisor.close();
    expect(logText(ending)).toBe('end\nfrom the leftover\n');
  });

  it('runs on after the run when its task says so, and may go on writing', async () => {
    const gate = makeFifo(join(bench.directory, 'again'));
    const script = `bash -c 'trap "" HUP; read line < ${gate}; echo "$line"; echo done > ${gate}; read line < ${gate}' $MARK & echo end`;
    const ending = await bench.run(script, { env: environment(), leaveRunning: true });
    const report = await bench.supervisor.close();
    expect(report).toMatchObject({ ended: [], survivors: [] });
    expect(report.leftRunning.map(({ pid }) => pid)).toEqual(processesMarked(mark));
    await writeFile(gate, 'after the run\n');
    expect(await readFile(gate, 'utf8')).toBe('done\n');
    await writeFile(gate, 'go\n');
    expect(logText(ending)).toMatch(/^end\n(after the run\n)?$/);
  });
});

describe('a task that is ended', () => {
  it('has its time to clean up', async () => {
    await bench.close();
    bench = await openWorkbench(1000);
    const script = 'trap "echo cleaned; exit 0" TERM; echo up; while :; do read -t 1000 <> $GATE; done';
    const worker = await up(script, 1);
    worker.end(cancelled);
    expect((await endingOf(worker)).tail).toEqual(['up', 'cleaned']);
  });
});

describe.runIf(ownerKind === 'keepers')('what hides from every trace', () => {
  const hidden =
    '(env -i setsid bash -c "echo up > $UP; exec >/dev/null 2>&1 </dev/null; (exec $NODE -e \'setInterval(Date, 1e6)\' $MARK) & exit" >/dev/null 2>&1 </dev/null &) ; read line < $UP';

  it('is ended after a failure', async () => {
    const ending = await bench.run(`${hidden}; exit 3`, { env: environment() });
    expect(ending.termination).toEqual({ kind: 'exited', code: 3 });
    expect(processesMarked(mark)).toEqual([]);
  });

  it('is named after a success and ended with the run, asked for or not', async () => {
    const ending = await bench.run(hidden, { env: environment(), strictCleanup: true });
    expect(ending.termination).toEqual({ kind: 'exited', code: 0 });
    expect(ending.leftovers).toMatchObject([{ command: expect.stringContaining(mark) }]);
    await bench.supervisor.close();
    expect(processesMarked(mark)).toEqual([]);
  });
});
