import { execFileSync } from 'node:child_process';
import { chmodSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { exec } from '@actions/exec';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { Keeper } from '../../../src/process/keeper/keeper.ts';
import { type KeeperReport, runOrder } from '../../../src/process/keeper/keeper-orders.ts';
import { keeperArguments } from '../../../src/process/keeper/keeper-script.ts';
import { findProgram, ownEnvironment } from '../../../src/process/start/find-program.ts';
import { HeldLauncher } from '../../../src/process/start/exec-handle.ts';
import { FifoLines } from '../../support/fifo-lines.ts';
import { Told } from '../../support/scripted-keeper.ts';

const perl = findProgram('perl', ownEnvironment(), '/');
const args = keeperArguments();

let directory: string;
let launcher: HeldLauncher;
let keeper: Keeper;
let text: string;
beforeEach(() => {
  directory = mkdtempSync(join(tmpdir(), 'rundag-real-'));
  launcher = new HeldLauncher(exec);
  keeper = open(perl.kind === 'found' ? perl.path : '');
  text = '';
});
afterEach(() => {
  keeper.close();
  launcher.close();
  rmSync(directory, { recursive: true });
});

function open(program: string): Keeper {
  return new Keeper({ launcher, perl: program, args: args ?? [], pipeBytes: 65536, jobserver: undefined });
}

const environment = new Map([
  ['PATH', '/usr/bin:/bin'],
  ['MARK', 'one'],
]);

/** Gives an order to run `sh -c SCRIPT WORD…`. */
function order(
  script: string,
  more: { readonly words?: readonly string[]; readonly directory?: string; readonly program?: string } = {},
): Buffer {
  const { words = [], program = '/bin/sh' } = more;
  return runOrder(
    { directory: more.directory ?? directory, env: environment, program, args: ['-c', script, ...words] },
    keeper.env,
  );
}

function begin(bytes: Buffer): Told {
  const told = new Told();
  keeper.run(bytes, environment, (piece) => (text += piece.toString('latin1')), told);
  return told;
}

/** The report that the command has ended so. */
const exit = (status: number): unknown => expect.objectContaining({ kind: 'exit', status });

/** All reports until nothing of the command is left, and the output. */
async function untilGone(told: Told): Promise<readonly KeeperReport[]> {
  for (let count = 1; ; count += 1) {
    await told.times(count);
    const reports = told.all.flat();
    if (reports.at(-1)?.kind !== 'gone') continue;
    keeper.output?.drain();
    return reports;
  }
}

describe.skipIf(args === undefined || perl.kind !== 'found')('a keeper', () => {
  it('takes an order of one megabyte and a half, of any bytes', async () => {
    const words = Array.from({ length: 12 }, (_, index) => `${index}é\n`.padEnd(100_000, 'x'));
    const told = begin(order('printf %s "$*" | cksum; printf %s "$MARK"', { words: ['sh', ...words] }));
    expect(await untilGone(told)).toEqual([exit(0), expect.objectContaining({ kind: 'gone' })]);
    const sum = execFileSync('cksum', { input: Buffer.from(words.join(' ')), encoding: 'latin1' });
    expect(text).toBe(`${sum}one`);
  });

  it('waits for the rest of an order that comes in pieces, and takes many that come at once', async () => {
    const whole = order('echo one');
    const told = begin(whole.subarray(0, 3));
    await keeper.ready;
    for (const part of [whole.subarray(3, 5), whole.subarray(5, 30), whole.subarray(30)]) {
      // Each is a write of its own.
      await new Promise((resolve) => setImmediate(resolve));
      keeper.run(part, environment, (piece) => (text += piece.toString()), told);
    }
    const looks = [keeper.look(), keeper.look()];
    await untilGone(told);
    expect(text).toBe('one\n');
    await Promise.all(looks);
  });

  it.each([
    ['exec', { program: '/no/such' }, 2],
    ['exec', { program: '/etc' }, 13],
    ['chdir', { directory: '/no/such' }, 2],
    ['chdir', { directory: '/etc/passwd' }, 20],
  ] as const)('says that %s has failed for %j, and can be used again', async (step, more, errno) => {
    expect(await untilGone(begin(order('echo one', more)))).toEqual([
      { kind: 'failed', step, errno },
      exit(9),
      expect.objectContaining({ kind: 'gone' }),
    ]);
    expect(await untilGone(begin(order('exit 7')))).toEqual([
      exit(7 << 8),
      expect.objectContaining({ kind: 'gone' }),
    ]);
  });

  it('says what runs, and of one that has left something not that it is gone', async () => {
    const up = new FifoLines(join(directory, 'up'));
    const told = begin(order('sleep 1000 & echo up >up; exit 3'));
    await up.next();
    await told.times(1);
    const pids = await keeper.look();
    expect(pids).toHaveLength(1);
    expect(told.all.flat()).toEqual([exit(768)]);
    keeper.endAll('SIGTERM', 60_000);
    expect((await untilGone(told)).at(-1)).toEqual(expect.objectContaining({ kind: 'gone' }));
    expect(await keeper.look()).toEqual([]);
    up.close();
  });

  it('asks with the signal that it is told, lets what has stopped go on, and forces when the time is over', async () => {
    const up = new FifoLines(join(directory, 'up'));
    const script =
      'trap "echo asked; kill -STOP \\$\\$" INT; trap "" TERM; echo up >up; while :; do sleep 0.01; done';
    const told = begin(order(script));
    await up.next();
    keeper.endAll('SIGINT', 200);
    expect(await untilGone(told)).toEqual([exit(9), expect.objectContaining({ kind: 'gone' })]);
    expect(text).toBe('asked\n');
    up.close();
  });

  it('hurries when it is told so, and takes no longer when it is told of more time', async () => {
    const up = new FifoLines(join(directory, 'up'));
    const told = begin(order('trap "" TERM; echo up >up; while :; do sleep 1000; done'));
    await up.next();
    keeper.endAll('SIGTERM', 1e6);
    keeper.endAll('SIGTERM', 0);
    keeper.endAll('SIGTERM', 1e6);
    expect((await untilGone(told)).at(0)).toEqual(exit(9));
    up.close();
  });

  it('ends by force what keeps forking', async () => {
    const up = new FifoLines(join(directory, 'up'));
    const fork = join(directory, 'fork');
    writeFileSync(
      fork,
      `#!/bin/sh\ntrap "" TERM INT HUP\n[ -e ${directory}/said ] || { : >${directory}/said; echo up >up; }\nsetsid ${fork} &\n`,
    );
    chmodSync(fork, 0o755);
    const told = begin(order(`exec ${fork}`));
    await up.next();
    keeper.endAll('SIGTERM', 0);
    expect((await untilGone(told)).at(-1)).toEqual(expect.objectContaining({ kind: 'gone' }));
    expect(await keeper.look()).toEqual([]);
    up.close();
  });

  it('that lets go leaves what runs, whose parent it was', async () => {
    const up = new FifoLines(join(directory, 'up'));
    // The command itself would end with its keeper.
    const told = begin(order('sleep 1000 & echo $! >up'));
    const pid = Number(await up.next());
    while (told.all.length === 0) await new Promise((resolve) => setImmediate(resolve));
    keeper.letGo();
    while (keeper.end === undefined) await new Promise((resolve) => setImmediate(resolve));
    expect(keeper.end).toEqual({ kind: 'ended', how: 'exit code 0' });
    expect(told.all).toEqual([[exit(0)]]);
    expect(() => process.kill(pid, 'SIGKILL')).not.toThrow();
    up.close();
  });
});

// Only root can become somebody else, who may have no more processes.
describe.skipIf(args === undefined || perl.kind !== 'found' || process.getuid?.() !== 0)(
  'a user who may have no more processes',
  () => {
    it('is told that the fork has failed', async () => {
      keeper.close();
      chmodSync(directory, 0o755);
      const limited = join(directory, 'limited-perl');
      // The guard and the keeper are two, which are enough to begin.
      const become = 'prlimit --nproc=2 setpriv --reuid=54321 --regid=54321 --clear-groups';
      writeFileSync(limited, `#!/bin/sh\nexec ${become} ${perl.kind === 'found' ? perl.path : ''} "$@"\n`);
      chmodSync(limited, 0o755);
      keeper = open(limited);
      expect(await keeper.ready).toBeUndefined();
      expect(await untilGone(begin(order('echo one')))).toEqual([
        { kind: 'failed', step: 'fork', errno: 11 },
        expect.objectContaining({ kind: 'gone' }),
      ]);
    });
  },
);

describe.skipIf(args === undefined || perl.kind !== 'found')('a keeper that nobody needs any more', () => {
  it.each<[string, (early: Keeper) => Promise<unknown>]>([
    ['was made', () => Promise.resolve()],
    ['was started', (early) => early.begun],
    ['can be used', (early) => early.ready],
  ])('ends when it is closed as soon as it %s', async (_when, until) => {
    const early = open(perl.kind === 'found' ? perl.path : '');
    await until(early);
    early.close();
    await new Promise<void>((resolve) => early.onEnd(resolve));
    expect(early.end).toEqual({ kind: 'ended', how: 'exit code 0' });
    await early.ready;
  });
});
