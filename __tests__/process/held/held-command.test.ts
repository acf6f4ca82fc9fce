import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { exec } from '@actions/exec';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { DebugNote } from '../../../src/model/debug-note.ts';
import type { EndOptions, EndReport } from '../../../src/process/end/tree-ender.ts';
import { FifoPool } from '../../../src/process/held/fifo.ts';
import { HeldCommand, type HeldHost } from '../../../src/process/held/held-command.ts';
import type { CommandRequest } from '../../../src/process/owner/owned-command.ts';
import { HeldLauncher } from '../../../src/process/start/exec-handle.ts';
import { sendSignal } from '../../../src/process/system/process-table.ts';
import { requestIn } from '../../support/owned-request.ts';

const options: EndOptions = { signal: 'SIGTERM', graceMilliseconds: 100 };
const note = { pid: 7, command: 'other' };

let directory: string;
let launcher: HeldLauncher;
let request: CommandRequest;
let calls: string[];
let notes: DebugNote[];
/** What the ender finds and reports. */
let found: readonly (typeof note)[];
let report: EndReport;
/** Whether the ender ends anything. */
let ends: boolean;
let command: HeldCommand;
let told: unknown[];

function open(more: { readonly fifos?: boolean } = {}): void {
  const fifos = new FifoPool(directory, {
    now: (paths) => void execFileSync('mkfifo', [...paths], { stdio: 'pipe' }),
    soon: () => Promise.resolve(false),
  });
  const host: HeldHost = {
    surroundings: {
      runToken: 'run',
      temporaryDirectory: directory,
      ownerOf: () => undefined,
      warn: (message) => calls.push(message),
      debug: (debugNote) => notes.push(debugNote),
      jobserver: undefined,
    },
    launcher,
    fifos: more.fifos === false ? undefined : fifos,
    ender: {
      look: () => Promise.resolve(found),
      end: (tree) => {
        if (ends && tree.root !== undefined) sendSignal(-tree.root, 'SIGKILL');
        return Promise.resolve(report);
      },
      shortenGrace: () => undefined,
    },
    processTime: () => 70,
    began: () => calls.push('began'),
    over: () => calls.push('over'),
    watchGroup: (group, mark) => calls.push(`watch ${group === command.tree.root ? 'root' : group} ${mark}`),
    forgetGroup: (group) => calls.push(`forget ${group === command.tree.root ? 'root' : group}`),
    lookLater: () => calls.push('look later'),
    keep: ({ remains }) => calls.push(`keep ${remains?.reader === undefined ? 'streams' : 'a pipe'}`),
  };
  command = new HeldCommand(request, host);
}

beforeEach(() => {
  directory = mkdtempSync(join(tmpdir(), 'rundag-held-'));
  launcher = new HeldLauncher(exec);
  request = requestIn(directory);
  [calls, notes, found, told] = [[], [], [], []];
  report = { ended: [], survivors: [] };
  ends = true;
  open();
});
afterEach(() => {
  vi.useRealTimers();
  const { root } = command.tree;
  if (root !== undefined) sendSignal(-root, 'SIGKILL');
  command.release(false);
  request.output.log.close();
  launcher.close();
  rmSync(directory, { recursive: true });
});

/** Starts `sh -c SCRIPT`; fulfilled when it has ended, or could not be started. */
function run(script: string, program = '/bin/sh'): Promise<void> {
  const env = new Map([['PATH', '/usr/bin:/bin']]);
  const heard = told;
  return new Promise((resolve) => {
    command.start(
      { program, args: ['-c', script], env, verbatim: false, scriptFile: undefined },
      {
        started: () => heard.push('started'),
        ended: (own) => {
          heard.push(own);
          resolve();
        },
        failed: (refusal) => {
          heard.push(refusal);
          resolve();
        },
      },
    );
  });
}

/** How many processes keep Node alive. */
const heldProcesses = () => process.getActiveResourcesInfo().filter((name) => name === 'ProcessWrap').length;

describe.skipIf(process.platform === 'win32')('a command that is held', () => {
  it.each([
    ['exit 3', { kind: 'exited', code: 3 }],
    ['kill -9 $$', { kind: 'signalled', signal: 'SIGKILL' }],
  ])('tells of its start and its end: `%s`', async (script, own) => {
    await run(script);
    expect(told).toEqual(['started', own]);
    expect(calls).toEqual(['began', 'watch root led', 'watch root orphaned']);
    expect(command.isGone).toBe(false);
    expect(command.tree).toMatchObject({ serial: 1, since: 70, groupIsOurs: true, rootRuns: false });
  });

  it('has left nothing when nobody holds its output and its group is gone', async () => {
    // Its input has ended.
    await run('cat; echo one; echo two >&2');
    expect(command.tree.pipe).toContain(`${directory}/pipe-`);
    expect(await command.settle(10_000)).toBe('nothing-left');
    expect(command.tree.pipe).toBeUndefined();
    expect(request.output.tail.lines()).toEqual(['one', 'two']);
    command.release(false);
    expect(calls.slice(3)).toEqual(['over', 'forget root', 'look later']);
  });

  it('has left something when its group lives', async () => {
    await run('sleep 1000 >/dev/null 2>&1 & exit 0');
    expect(await command.settle(50)).toBe('left');
    expect(await command.look()).toEqual([]);
    found = [note];
    expect(await command.look()).toEqual([note]);
  });

  it('has left something when somebody holds its output, also one that cannot be seen', async () => {
    const unseen = { pid: 0, command: '(a process that cannot be seen holds the output open)' };
    await run('setsid sleep 1000 & echo $!');
    expect(await command.settle(100)).toBe('left');
    expect(command.tree.pipe).toContain(`${directory}/pipe-`);
    expect(await command.look()).toEqual([unseen]);
    found = [note];
    expect(await command.look()).toEqual([note]);
    expect((await command.end(options)).survivors).toEqual([
      { ...unseen, reason: "nothing else shows that it belongs to the task: it may be another user's" },
    ]);
    report = { ended: [], survivors: [{ ...note, reason: 'why' }] };
    expect(await command.end(options)).toBe(report);
    sendSignal(Number(request.output.tail.lines()[0]), 'SIGKILL');
    expect(await command.settle(10_000)).toBe('nothing-left');
  });

  it('has left nothing where a group of that number is somebody else’s', async () => {
    await run('sleep 1000 >/dev/null 2>&1 & exit 0');
    command.tree.groupIsOurs = false;
    expect(await command.settle(10_000)).toBe('nothing-left');
  });

  it('is known by its group from its start on', async () => {
    expect(command.tree).toMatchObject({ root: undefined, groupIsOurs: false, rootRuns: false });
    void run('sleep 1000');
    await vi.waitFor(() => expect(told).toEqual(['started']));
    expect(command.tree).toMatchObject({ root: expect.any(Number), groupIsOurs: true, rootRuns: true });
  });

  it('that runs on keeps Node alive no longer when it is released', async () => {
    const before = heldProcesses();
    void run('sleep 1000');
    await vi.waitFor(() => expect(told).toEqual(['started']));
    expect(heldProcesses()).toBe(before + 1);
    command.release(true);
    expect(heldProcesses()).toBe(before);
    expect(calls.slice(2)).toEqual(['over']);
  });

  it('keeps what it has left for the end of the run', async () => {
    await run('sleep 1000 & exit 0');
    command.keep();
    command.release(false);
    expect(calls.slice(3)).toEqual(['keep a pipe', 'over']);
    expect(command.tree.groupIsOurs).toBe(false);
  });

  it('is not forgotten by the deadman when something of it survives', async () => {
    await run('exit 0');
    command.release(true);
    expect(calls.slice(3)).toEqual(['over', 'look later']);
  });

  it('is ended with its tree, and what still holds its output is told', async () => {
    const running = run('sleep 1000');
    const ending = command.end(options);
    expect(await ending).toEqual(report);
    await running;
    expect(told).toEqual(['started', { kind: 'signalled', signal: 'SIGKILL' }]);
    command.release(false);
    expect(calls.slice(3)).toEqual(['over', 'forget root']);
  });

  it('has ended when its own end was told', async () => {
    void run('exec sleep 1000 >/dev/null 2>&1');
    await vi.waitFor(() => expect(told).toEqual(['started']));
    await command.end(options);
    expect(told).toEqual(['started', { kind: 'signalled', signal: 'SIGKILL' }]);
  });

  it('is not waited for when it could not be ended, but for the last of its output', async () => {
    void run('sleep 1000');
    await vi.waitFor(() => expect(told).toEqual(['started']));
    const { root = 0 } = command.tree;
    report = { ended: [], survivors: [{ pid: root, command: 'sleep 1000', reason: 'why' }] };
    ends = false;
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    const ending = command.end(options);
    await vi.advanceTimersByTimeAsync(200);
    expect(await ending).toBe(report);
    expect(told).toEqual(['started']);
  });

  it('could not be started, and then there is nothing to end', async () => {
    report = { ended: [note], survivors: [] };
    const running = run('', '/no/such');
    expect(await command.end(options)).toEqual({ ended: [], survivors: [] });
    await running;
    expect(told).toMatchObject([{ kind: 'could-not-start' }]);
    expect(calls).toEqual(['began']);
    expect(await command.settle(10_000)).toBe('nothing-left');
    command.release(false);
    expect(calls).not.toContainEqual(expect.stringContaining('forget'));
  });

  it('could not be started where there can be no pipe', async () => {
    rmSync(directory, { recursive: true });
    writeFileSync(directory, '');
    await run('exit 0');
    expect(told).toMatchObject([{ kind: 'could-not-start' }]);
    expect(calls).toEqual([]);
  });

  it('has streams of Node’s own where there are no FIFOs', async () => {
    open({ fifos: false });
    await run('cat; echo one; echo two >&2');
    expect(await command.settle(10_000)).toBe('nothing-left');
    expect(request.output.tail.lines().toSorted()).toEqual(['one', 'two']);
    expect(command.tree.pipe).toBeUndefined();
    command.keep();
    expect(calls.slice(3)).toEqual(['keep streams']);
  });

  it('tells those who debug of 50 processes, and that there are more', () => {
    for (let pid = 1; pid <= 60; pid += 1) command.tree.onFound?.({ pid, command: 'x' }, 'token');
    expect(notes).toHaveLength(51);
    expect(notes[49]).toEqual({
      kind: 'process',
      attempt: 1,
      process: { pid: 50, command: 'x' },
      trace: 'token',
    });
    expect(notes[50]).toEqual({ kind: 'more-processes', attempt: 1 });
  });
});
