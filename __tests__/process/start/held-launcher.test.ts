import { fork, spawnSync } from 'node:child_process';
import { chmodSync, chownSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text as readText } from 'node:stream/consumers';
import { exec } from '@actions/exec';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { proveLauncher } from '../../../src/process/held/canary.ts';
import {
  type Exec,
  execOptions,
  execRefuses,
  HeldLauncher,
  type StartedProcess,
  type StartRequest,
} from '../../../src/process/start/exec-handle.ts';

let directory: string;
let launcher: HeldLauncher;
beforeEach(() => {
  directory = mkdtempSync(join(tmpdir(), 'rundag-launcher-'));
  launcher = new HeldLauncher(exec);
});
afterEach(() => {
  launcher.close();
  rmSync(directory, { recursive: true });
});

const request = (more: Partial<StartRequest> = {}): StartRequest => ({
  program: '/bin/sh',
  args: ['-c', 'exit 3'],
  directory: '/',
  env: new Map([['PATH', '/usr/bin:/bin']]),
  verbatim: false,
  stdio: ['ignore', 'ignore', 'ignore'],
  detached: true,
  ...more,
});

/** Starts other children in the context of the call. */
const odd: Exec = async (line, args, options) => {
  const code = await exec(line, args, options);
  spawnSync('true');
  fork('/dev/null', { silent: true }).kill();
  return code;
};

/** What is told of one start, up to its end. */
function told(of: HeldLauncher, start: StartRequest): Promise<readonly unknown[]> {
  const events: unknown[] = [];
  return new Promise((resolve) => {
    of.start(start, {
      started: (process) => events.push(process),
      ended: (code, signal) => resolve([...events, [code, signal]]),
      failed: (error) => resolve([...events, error]),
    });
  });
}

describe.skipIf(process.platform === 'win32')('a start', () => {
  it('tells of the process, and then of its end', async () => {
    const [started, end] = await told(launcher, request());
    expect(started).toMatchObject({
      pid: expect.any(Number),
      leadsGroup: true,
      streams: [],
      control: undefined,
    });
    expect(end).toEqual([3, null]);
    expect((await told(launcher, request({ args: ['-c', 'kill -9 $$'] }))).at(-1)).toEqual([null, 'SIGKILL']);
  });

  it('gives the descriptors that were asked for, in its directory with its environment', async () => {
    const env = new Map([
      ['PATH', '/usr/bin:/bin'],
      ['A', '1'],
    ]);
    const stdio = ['ignore', 'pipe', 'pipe', 'pipe'] as const;
    const args = ['-c', 'pwd; echo $A; echo err >&2; cat <&3'];
    const started = await new Promise<StartedProcess>((resolve, reject) => {
      launcher.start(request({ env, args, stdio, directory }), {
        started: resolve,
        ended: () => undefined,
        failed: reject,
      });
    });
    started.control?.end('order\n');
    expect(started.streams).toHaveLength(2);
    const texts = await Promise.all(started.streams.map((stream) => readText(stream)));
    expect(texts).toEqual([`${realpathSync(directory)}\n1\norder\n`, 'err\n']);
  });

  it.each([true, false])('leads a group of its own if it is to: %s', async (detached) => {
    const args = ['-c', 'read pid name state parent group rest </proc/$$/stat; [ $group = $$ ]'];
    const [started, end] = await told(launcher, request({ detached, args }));
    expect(started).toMatchObject({ leadsGroup: detached });
    expect(end).toEqual([detached ? 0 : 1, null]);
  });

  it('of a program that is not there has failed', async () => {
    expect(await told(launcher, request({ program: '/no/such' }))).toEqual([
      expect.objectContaining({ message: expect.stringContaining('/no/such') }),
    ]);
  });

  it('of more than the system takes has failed by its error, and others go on', async () => {
    const args = ['-c', 'true', ...Array.from({ length: 60 }, () => 'x'.repeat(130_000))];
    expect(await told(launcher, request({ args }))).toEqual([expect.objectContaining({ code: 'E2BIG' })]);
    expect((await told(launcher, request())).at(-1)).toEqual([3, null]);
  });

  it('takes no other child of the same call for its own', async () => {
    const other = new HeldLauncher(odd);
    expect(await told(other, request())).toHaveLength(2);
    other.close();
  });

  it('of an exec that starts nothing has failed', async () => {
    const idle = new HeldLauncher(() => Promise.resolve(0));
    expect(await told(idle, request())).toEqual([
      new Error('internal error: @actions/exec ended without starting a process'),
    ]);
    const broken = new HeldLauncher(() => Promise.reject(new Error('why')));
    expect(await told(broken, request())).toEqual([new Error('why')]);
    idle.close();
    broken.close();
  });

  it('after the launcher was closed has failed: its child is not seen', async () => {
    launcher.close();
    const ended = await told(launcher, request({ args: ['-c', 'exit 0'] }));
    expect(ended).toEqual([expect.objectContaining({ message: expect.stringContaining('internal error') })]);
  });

  it('of a program that exec would refuse goes through another’s name', async () => {
    const program = join(directory, 'program');
    writeFileSync(program, '#!/bin/sh\n[ "$*" = "a b" ] && exit 5\n');
    chmodSync(program, 0o700);
    // Only root can give it away, and run it then.
    if (process.getuid?.() === 0) chownSync(program, 65_534, 65_534);
    expect(execRefuses(program)).toBe(process.getuid?.() === 0);
    expect((await told(launcher, request({ program, args: ['a b'] }))).at(-1)).toEqual([5, null]);
  });
});

describe('what exec is told', () => {
  it('is to be silent, not to fail by an exit code, and nothing of lines', () => {
    expect(execOptions(request({ verbatim: true, directory: '/d' }))).toEqual({
      cwd: '/d',
      env: { PATH: '/usr/bin:/bin' },
      silent: true,
      ignoreReturnCode: true,
      windowsVerbatimArguments: true,
    });
  });

  it.skipIf(process.platform === 'win32').each([
    [0o755, false],
    [0o001, false],
    [0o010, false],
    [0o100, false],
    [0o644, true],
  ])('is another name for a program with the mode %o: %s', (mode, refuses) => {
    const program = join(directory, 'program');
    writeFileSync(program, '');
    chmodSync(program, mode);
    expect(execRefuses(program)).toBe(refuses);
    expect(execRefuses(program, 'win32')).toBe(false);
    expect(execRefuses('/no/such')).toBe(false);
  });
});

describe.skipIf(process.platform === 'win32')('the proof that children are held', () => {
  const { stdio: _stdio, ...proof } = request();

  it('is one child with its own group, whatever its exit code', async () => {
    expect(await proveLauncher(launcher, proof)).toEqual({ kind: 'held', exitCode: 3 });
    expect(await proveLauncher(launcher, { ...proof, detached: false })).toEqual({
      kind: 'held',
      exitCode: 3,
    });
    expect(await proveLauncher(launcher, { ...proof, args: ['-c', 'kill -9 $$'] })).toEqual({
      kind: 'held',
      exitCode: undefined,
    });
  });

  it('is the system’s own refusal too: it came through the child', async () => {
    const args = Array.from({ length: 60 }, () => 'x'.repeat(130_000));
    expect(await proveLauncher(launcher, { ...proof, args })).toEqual({ kind: 'held', exitCode: undefined });
  });

  it('fails where no child is announced', async () => {
    const idle = new HeldLauncher(() => Promise.resolve(0));
    expect(await proveLauncher(idle, proof)).toEqual({
      kind: 'not-held',
      problem: 'its child process was not announced',
    });
    idle.close();
  });
});
