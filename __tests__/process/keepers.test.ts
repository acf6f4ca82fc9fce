import { exec } from '@actions/exec';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { constants } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { Keeper } from '../../src/process/keeper/keeper.ts';
import { HeldLauncher } from '../../src/process/start/exec-handle.ts';
import {
  LineWatch,
  makeFifo,
  openWorkbench,
  ownerKind,
  processesMarked,
  testEnvironment,
  type Workbench,
} from '../support/workbench.ts';
import { signalAll } from '../support/signal-all.ts';

/** A program that says each time that it is asked to end. */
function askedOf(name: string): string {
  return `perl -e '$| = 1; $SIG{TERM} = sub { print "${name}\\n" }; print "up ${name}\\n"; sleep 1000 while 1'`;
}

/** The pids of the keepers of this process. */
function keepersHere(): readonly string[] {
  const threads = readdirSync('/proc/self/task');
  const children = threads.flatMap((thread) =>
    readFileSync(`/proc/self/task/${thread}/children`, 'utf8').split(' ').filter(Boolean),
  );
  return children.filter((pid) => readFileSync(`/proc/${pid}/comm`, 'utf8') === 'rundag-keeper\n');
}

describe('a keeper that cannot be divided into guard and keeper', () => {
  it('was not started, for the reason that the system gave it', async () => {
    const launcher = new HeldLauncher(exec);
    const args = ['-c', `exit ${constants.errno.EAGAIN}`];
    const keeper = new Keeper({ launcher, perl: '/bin/sh', args, pipeBytes: 0, jobserver: undefined });
    await keeper.ready;
    expect(keeper.end).toMatchObject({ kind: 'not-started', error: { code: 'EAGAIN' } });
    launcher.close();
  });
});

describe.runIf(ownerKind === 'keepers')('the keeper of a task', () => {
  let bench: Workbench;
  let mark: string;
  let count = 0;
  beforeEach(async () => {
    count += 1;
    mark = `rundag-kept-${process.pid}-${count}-`;
    bench = await openWorkbench(0.3);
  });
  afterEach(async () => {
    await bench.close();
    const left = processesMarked(mark);
    if (left.length > 0) throw new Error(`left: ${left.join(' ')}`);
  });
  /** Hides from every trace: its own session, a clean environment, no descriptor, no parent. */
  const hide =
    '(env -i setsid bash -c "echo up > $UP; exec >/dev/null 2>&1 </dev/null; (exec $NODE -e \'setInterval(Date, 1e6)\' $MARK) & exit" >/dev/null 2>&1 </dev/null &) ; read line < $UP';
  const environment = (): ReadonlyMap<string, string> =>
    testEnvironment({ MARK: mark, UP: makeFifo(join(bench.directory, `up-${Math.random()}`)) });

  it('is made ahead for each command that is to start at once, and used by it', async () => {
    const ahead = await openWorkbench(0.3, 3);
    // Each is a child of this process; the other one is of the workbench of all tests.
    await expect.poll(() => keepersHere().length).toBe(1 + 3);
    const before = keepersHere();
    const outcomes = await Promise.all(['1', '2', '3'].map((seconds) => ahead.run(`sleep 0.${seconds}`)));
    for (const { termination } of outcomes) expect(termination).toEqual({ kind: 'exited', code: 0 });
    expect(keepersHere()).toEqual(before);
    await ahead.close();
  });

  it('leaves nothing behind when the task kills it', async () => {
    const outcome = await bench.run(`${hide}; kill -9 $PPID; sleep 1000`, { env: environment() });
    expect(outcome.termination).toEqual({ kind: 'keeper-killed', how: 'SIGKILL' });
    expect(processesMarked(mark)).toEqual([]);
    expect((await bench.run('exit 3')).termination).toEqual({ kind: 'exited', code: 3 });
  });

  it('leaves nothing behind when the task kills it, and is cancelled at that moment', async () => {
    const watch = new LineWatch();
    const attempt = bench.start(`${hide}; trap "" TERM; echo up; kill -9 $PPID; sleep 1000`, {
      env: environment(),
      onLine: watch.onLine,
    });
    await watch.begins('up');
    attempt.end({ kind: 'stopped' });
    const { termination } = await attempt.ended;
    expect(['stopped', 'keeper-killed']).toContain(termination.kind);
    expect(processesMarked(mark)).toEqual([]);
  });

  it('leaves nothing behind when the task kills its guard', async () => {
    const guard = '$(cut -d" " -f4 /proc/$PPID/stat)';
    const outcome = await bench.run(`${hide}; kill -9 ${guard}; sleep 1000`, { env: environment() });
    expect(outcome.termination).toEqual({ kind: 'keeper-killed', how: 'SIGKILL' });
    expect(processesMarked(mark)).toEqual([]);
    expect((await bench.run('exit 3')).termination).toEqual({ kind: 'exited', code: 3 });
  });

  it('leaves nothing behind when the task stops it and kills its guard', async () => {
    const guard = '$(cut -d" " -f4 /proc/$PPID/stat)';
    const outcome = await bench.run(`${hide}; g=${guard}; kill -STOP $PPID; kill -9 $g; sleep 1000`, {
      env: environment(),
    });
    expect(outcome.termination).toEqual({ kind: 'keeper-killed', how: 'SIGKILL' });
    expect(processesMarked(mark)).toEqual([]);
  });

  it('goes on when the task stops it', async () => {
    const outcome = await bench.run('kill -STOP $PPID; exit 5');
    expect(outcome.termination).toEqual({ kind: 'exited', code: 5 });
  });

  it('hears none of the signals that the task sends it', async () => {
    const outcome = await bench.run(
      'for s in HUP INT QUIT TERM USR1 USR2 PIPE ALRM CHLD; do kill -$s $PPID; done; exit 6',
    );
    expect(outcome.termination).toEqual({ kind: 'exited', code: 6 });
  });

  it('asks each process to end once: some take a second signal for more', async () => {
    const watch = new LineWatch();
    const attempt = bench.start(
      `setsid ${askedOf('other')} & ${askedOf('child')} & exec ${askedOf('main')}`,
      {
        onLine: watch.onLine,
      },
    );
    await Promise.all(['other', 'child', 'main'].map((name) => watch.begins(`up ${name}`)));
    attempt.end({ kind: 'stopped' });
    const { tail } = await attempt.ended;
    expect(tail.slice(3).toSorted()).toEqual(['child', 'main', 'other']);
  });

  it('is given to the next task when nothing is left, and stays with what is left', async () => {
    const parentOf = async (script: string): Promise<string> =>
      (await bench.run(`echo $PPID; ${script}`)).tail[0] ?? '';
    const first = await parentOf('true');
    expect(await parentOf('exit 1')).toBe(first);
    expect(await parentOf('(exec -a left sleep 1000) & disown')).toBe(first);
    expect(await parentOf('true')).not.toBe(first);
    expect((await bench.supervisor.close()).ended).toMatchObject([{ command: 'left 1000' }]);
  });

  it('is gone when the run is over, and so is one that had something left', async () => {
    await bench.run('true');
    await bench.run('(exec -a left sleep 1000) & disown');
    await bench.run('sleep 1000 & disown', { leaveRunning: true });
    const { leftRunning } = await bench.supervisor.close();
    signalAll(
      leftRunning.map(({ pid }) => pid),
      'SIGKILL',
    );
    // What has ended and was not waited for would be among these too.
    const children = readFileSync(`/proc/${process.pid}/task/${process.pid}/children`, 'utf8').split(' ');
    const names = children.filter(Boolean).map((pid) => readFileSync(`/proc/${pid}/comm`, 'utf8').trim());
    expect(names).not.toContain('rundag-keeper');
  });

  it('shows of itself a name, and nothing of its script or of the run', async () => {
    const { tail } = await bench.run(
      'tr "\\0" " " < /proc/$PPID/cmdline; echo; cat /proc/$PPID/comm; grep -c "$RUNDAG_TOKEN" /proc/$PPID/environ || true',
    );
    expect(tail.map((line) => line.trim())).toEqual(['rundag-keeper', 'rundag-keeper', '0']);
  });

  it('gives each task the whole environment of its own, and nothing of the one before', async () => {
    const program = [process.execPath, '-e', 'process.stdout.write(JSON.stringify(process.env))'];
    for (const [index, more] of [
      { A: '1', PERL5OPT: '-Mno_such' },
      { B: 'two\nlines' },
      { A: '' },
    ].entries()) {
      const env = testEnvironment({ ...more, INDEX: String(index) });
      const { logFile } = await bench.run(program, { env });
      const seen = new Map<string, unknown>(Object.entries(JSON.parse(readFileSync(logFile ?? '', 'utf8'))));
      seen.delete('RUNDAG_TOKEN');
      expect(seen).toEqual(new Map(env));
    }
  });

  it('mixes up no output of two tasks that follow each other', async () => {
    for (let index = 0; index < 20; index += 1) {
      const { tail } = await bench.run(`echo ${index}; (echo ${index} again) & wait; echo ${index} end >&2`);
      expect(tail).toEqual([`${index}`, `${index} again`, `${index} end`]);
    }
  });

  it('reads all that a task prints at full speed while it runs', async () => {
    const bytes = 5_000_000;
    const go = makeFifo(join(bench.directory, 'go'));
    const watch = new LineWatch();
    const attempt = bench.start(`yes | head -c ${bytes}; echo done; read line < $GO`, {
      env: testEnvironment({ GO: go }),
      lineMarks: [{ text: 'done', atStart: true }],
      onLine: watch.onLine,
    });
    await watch.begins('done');
    writeFileSync(go, 'go\n');
    const { logFile } = await attempt.ended;
    const expected = Buffer.concat([Buffer.alloc(bytes, 'y\n'), Buffer.from('done\n')]);
    expect(readFileSync(logFile ?? '').equals(expected)).toBe(true);
  });

  it('has a large pipe for output when it is one of the first sixteen at once', async () => {
    const most = Number(readFileSync('/proc/sys/fs/pipe-max-size', 'utf8'));
    const capacities = await Promise.all(
      Array.from({ length: 18 }, async () => {
        const watch = new LineWatch();
        const attempt = bench.start('perl -e "print fcntl(STDOUT, 1032, 0)"; echo; exec sleep 1000', {
          onLine: watch.onLine,
        });
        const capacity = await watch.begins('');
        return { attempt, capacity: Number(capacity) };
      }),
    );
    for (const { attempt } of capacities) attempt.end({ kind: 'stopped' });
    await Promise.all(capacities.map(({ attempt }) => attempt.ended));
    const large = capacities.filter(({ capacity }) => capacity === 1024 * 1024);
    const usual = capacities.filter(({ capacity }) => capacity === 64 * 1024);
    expect([large.length, usual.length]).toEqual(most < 1024 * 1024 ? [0, 18] : [16, 2]);
  });

  it('waits for what the task has started and that ends at once, as `tee` in a process substitution', async () => {
    const file = join(bench.directory, 'copy');
    writeFileSync(file, '');
    const { tail, leftovers } = await bench.run(`exec > >(sleep 0.05; tee ${file}); echo text`);
    expect(tail).toEqual(['text']);
    expect(leftovers).toEqual([]);
  });
});
