import { AsyncResource } from 'node:async_hooks';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { exec } from '@actions/exec';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { AttemptOrder } from '../../src/process/start/attempt-order.ts';
import { Attempt } from '../../src/process/attempt.ts';
import type { Exec } from '../../src/process/start/exec-handle.ts';
import { Supervisor } from '../../src/process/supervisor.ts';
import { LineWatch, logText, processesMarked, testEnvironment } from '../support/workbench.ts';

let directory: string;
let supervisor: Supervisor;
const warnings: string[] = [];
const mark = `rundag-fallback-${process.pid}-`;

/** An exec whose children are announced in a context that is not the caller's: as if Node had changed. */
const elsewhere = new AsyncResource('elsewhere');
const unheldExec: Exec = (line, args, options) => elsewhere.runInAsyncScope(() => exec(line, args, options));

async function open(how: { readonly exec?: Exec; readonly path?: string }): Promise<void> {
  const before = process.env['PATH'];
  if (how.path !== undefined) process.env['PATH'] = how.path;
  supervisor = await Supervisor.open({
    exec: how.exec ?? exec,
    directory,
    temporaryDirectory: directory,
    graceSeconds: 0.2,
    onWarning: (message) => warnings.push(message),
  });
  process.env['PATH'] = before;
}

function attempt(script: string, more: Partial<AttemptOrder> = {}): Attempt {
  const started = new Attempt(
    {
      task: 'task',
      attempt: 1,
      slot: 0,
      work: { kind: 'script', script, shell: undefined },
      workingDirectory: directory,
      env: testEnvironment({ MARK: mark }),
      timeoutSeconds: undefined,
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
  await supervisor.close();
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
    expect((await supervisor.close()).ended).toMatchObject([{ command: 'sleep 1000' }]);
  });

  it('strict cleanup is not possible, and this is said', async () => {
    await attempt('true', { strictCleanup: true }).ended;
    expect(warnings.at(-1)).toContain('strict-cleanup needs Linux');
  });
});

describe('where children cannot be held', () => {
  beforeEach(() => open({ exec: unheldExec }));

  it('says so, and runs tasks all the same', async () => {
    expect(warnings).toEqual([expect.stringContaining('its child process was not announced')]);
    expect(supervisor.detached).toBe(false);
    const endings = await Promise.all([0, 1, 7].map((code) => attempt(`echo ${code}; exit ${code}`).ended));
    expect(endings.map(({ termination }) => termination)).toEqual(
      [0, 1, 7].map((code) => ({ kind: 'exited', code })),
    );
    expect(endings.map(({ tail }) => tail)).toEqual([['0'], ['1'], ['7']]);
    expect((await attempt('kill -9 $$').ended).termination.kind).toBe('signalled');
    expect((await attempt('', { work: { kind: 'command', words: ['none'] } }).ended).termination.kind).toBe(
      'could-not-start',
    );
  });

  it('is not held up by programs that come and go before they are seen', async () => {
    const work = { kind: 'command', words: ['true'] } as const;
    const endings = await Promise.all(Array.from({ length: 8 }, () => attempt('', { work }).ended));
    expect(endings.map(({ termination }) => termination)).toEqual(
      endings.map(() => ({ kind: 'exited', code: 0 })),
    );
  });

  it('ends a tree that was found by its parents, and never itself', async () => {
    const watch = new LineWatch();
    const running = attempt(
      'trap "" TERM; (exec -a $MARK sleep 1000) & echo up; (exec -a $MARK sleep 1000)',
      {
        onLine: watch.onLine,
      },
    );
    const other = attempt('echo other; (exec -a other sleep 0.5); echo done');
    await watch.begins('up');
    running.end({ kind: 'timed-out', afterSeconds: 1 });
    expect((await running.ended).termination).toEqual({ kind: 'timed-out', afterSeconds: 1 });
    expect(processesMarked(mark)).toEqual([]);
    expect((await other.ended).tail).toEqual(['other', 'done']);
  });
});
