import { execFileSync } from 'node:child_process';
import { AsyncResource } from 'node:async_hooks';
import { mkdtempSync, readdirSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { exec } from '@actions/exec';
import { afterAll, afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { AttemptOrder } from '../../src/process/start/attempt-order.ts';
import { Attempt } from '../../src/process/attempt.ts';
import type { Exec } from '../../src/process/start/exec-handle.ts';
import { HeadStart } from '../../src/process/head-start.ts';
import { Supervisor } from '../../src/process/supervisor.ts';
import { logText, testEnvironment } from '../support/workbench.ts';

let directory: string;
let supervisor: Supervisor | undefined;
const warnings: string[] = [];
const mark = `rundag-fallback-${process.pid}-`;

/** An exec whose children are announced in a context that is not the caller's: as if Node had changed. */
const elsewhere = new AsyncResource('elsewhere');
const unheldExec: Exec = (line, args, options) => elsewhere.runInAsyncScope(() => exec(line, args, options));

async function open(how: { readonly exec?: Exec; readonly path?: string }): Promise<void> {
  const before = process.env['PATH'];
  if (how.path !== undefined) process.env['PATH'] = how.path;
  supervisor = await Supervisor.open({
    headStart: new HeadStart(how.exec ?? exec),
    directory,
    temporaryDirectory: directory,
    graceSeconds: 0.2,
    onWarning: (message) => warnings.push(message),
  });
  process.env['PATH'] = before;
}

function attempt(script: string, more: Partial<AttemptOrder> = {}): Attempt {
  if (supervisor === undefined) throw new Error('nothing was opened');
  const started = new Attempt(
    {
      task: 'task',
      attempt: 1,
      slot: 0,
      work: { kind: 'script', script, shell: undefined },
      workingDirectory: directory,
      env: testEnvironment({ MARK: mark }),
      timeoutSeconds: undefined,
      cpus: 1,
      strictCleanup: false,
      leaveRunning: false,
      logName: `${Math.random()}.log`,
      ...more,
    },
    supervisor,
  );
  started.start();
  return started;
}

beforeEach(() => {
  directory = mkdtempSync(join(tmpdir(), 'rundag-fallback-'));
  warnings.length = 0;
});
afterEach(async () => {
  await supervisor?.close();
  supervisor = undefined;
  rmSync(directory, { recursive: true });
});

describe('where there is no mkfifo', () => {
  beforeEach(() => open({ path: '/nowhere' }));

  it('output comes through pipes of Node’s own, and a leftover holds nothing up', async () => {
    expect(warnings).toEqual([expect.stringContaining('there is no mkfifo')]);
    const ending = await attempt('echo out; echo err >&2; printf last; exit 3').ended;
    expect(ending.termination).toEqual({ kind: 'exited', code: 3 });
    expect(new Set(ending.tail)).toEqual(new Set(['out', 'err', 'last']));
    expect(logText(ending)).toHaveLength(12);
    const leftovers = await attempt('sleep 1000 & echo end').ended;
    expect(leftovers).toMatchObject({
      termination: { kind: 'exited', code: 0 },
      leftovers: [{ command: 'sleep 1000' }],
    });
    expect((await supervisor?.close())?.ended).toMatchObject([{ command: 'sleep 1000' }]);
  });
});

describe('where there is no perl', () => {
  beforeEach(() => open({ path: withoutPerl }));
  const withoutPerl = mkdtempSync(join(tmpdir(), 'rundag-no-perl-'));
  symlinkSync(execFileSync('which', ['mkfifo'], { encoding: 'utf8' }).trim(), join(withoutPerl, 'mkfifo'));
  afterAll(() => rmSync(withoutPerl, { recursive: true }));

  it('processes are found in the process table, and a task that asks for more is told', async () => {
    expect(supervisor?.facts).toEqual({ kind: 'process-table', fifos: true, table: 'proc' });
    expect(warnings).toEqual([]);
    await attempt('true', { strictCleanup: true }).ended;
    expect(warnings).toEqual([
      expect.stringMatching(/^strict-cleanup needs Linux on x64 or arm64, and perl/),
    ]);
  });
});

describe('where children cannot be held', () => {
  it('nothing can be run, and this is said', async () => {
    const opening = open({ exec: unheldExec });
    await expect(opening).rejects.toThrow(
      /^tasks cannot be run: .* cannot be held \(its child process was not announced\), with Node v/,
    );
    expect(readdirSync(directory)).toEqual(['logs']);
  });
});
