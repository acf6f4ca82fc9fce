import { exec } from '@actions/exec';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  realpathSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { DebugNote } from '../../src/model/debug-note.ts';
import { Attempt } from '../../src/process/attempt.ts';
import { HeadStart } from '../../src/process/head-start.ts';
import { Keepers, ownerVariable } from '../../src/process/keeper/keepers.ts';
import { NoOwnerError, Supervisor, type SupervisorOptions } from '../../src/process/supervisor.ts';
import { orderIn } from '../support/owned-request.ts';
import { ownerKind } from '../support/workbench.ts';

let directory: string;
let warnings: (readonly [string, string | undefined])[];
let notes: DebugNote[];
const opened: Supervisor[] = [];
beforeEach(() => {
  directory = realpathSync(mkdtempSync(join(tmpdir(), 'rundag-supervisor-')));
  mkdirSync(join(directory, 'tmp'));
  [warnings, notes] = [[], []];
});
afterEach(async () => {
  vi.restoreAllMocks();
  for (const supervisor of opened.splice(0)) await supervisor.close();
  vi.unstubAllEnvs();
  rmSync(directory, { recursive: true });
});

async function open(more: Partial<SupervisorOptions> = {}): Promise<Supervisor> {
  const supervisor = await Supervisor.open({
    headStart: new HeadStart(exec),
    directory: join(directory, 'run'),
    temporaryDirectory: join(directory, 'tmp'),
    graceSeconds: 3,
    onWarning: (message, task) => warnings.push([message, task]),
    onDebug: (note) => notes.push(note),
    ...more,
  });
  opened.push(supervisor);
  return supervisor;
}

const nothing = { ended: [], survivors: [], leftRunning: [] };

describe.skipIf(process.platform === 'win32')('a run', () => {
  it('has a token of its own, and directories for its logs and for what is used meanwhile', async () => {
    const [one, two] = [await open(), await open()];
    expect(one.runToken).toMatch(/^[0-9a-f]{32}$/);
    expect(two.runToken).not.toBe(one.runToken);
    expect(one.temporaryDirectory).toBe(join(directory, 'tmp', `rundag-${one.runToken}`));
    expect(statSync(one.temporaryDirectory).mode & 0o777).toBe(0o711);
    expect(readdirSync(join(directory, 'run'))).toEqual(['logs']);
    one.logFile('a.log').write(Buffer.from('text'));
    expect(readdirSync(join(directory, 'run', 'logs'))).toEqual(['a.log']);
    expect(one.graceSeconds).toBe(3);
  });

  it('has its directory by its real path, with the token that it was given', async () => {
    symlinkSync(join(directory, 'tmp'), join(directory, 'link'));
    const supervisor = await open({ temporaryDirectory: join(directory, 'link'), runToken: 'abc' });
    expect(supervisor.temporaryDirectory).toBe(join(directory, 'tmp', 'rundag-abc'));
    expect(supervisor.runToken).toBe('abc');
  });

  it('shares its directory with nobody', async () => {
    mkdirSync(join(directory, 'tmp', 'rundag-abc'));
    const headStart = new HeadStart(exec);
    await expect(open({ headStart, runToken: 'abc' })).rejects.toThrow('EEXIST');
    headStart.drop();
  });

  it('numbers its attempts, and passes on what is said', async () => {
    const supervisor = await open();
    const order = orderIn(directory);
    expect([supervisor.nextSerial(order), supervisor.nextSerial(order)]).toEqual([1, 2]);
    supervisor.warn('of a task', 'task');
    supervisor.warn('of none');
    expect(warnings).toEqual([
      ['of a task', 'task'],
      ['of none', undefined],
    ]);
    supervisor.debug?.({ kind: 'jobserver', makeFlags: 'x' }, undefined);
    expect(notes).toContainEqual({ kind: 'jobserver', makeFlags: 'x' });
    expect(supervisor.facts).toEqual(supervisor.owner.facts);
  });

  it('tells its owner whose an attempt is, and what the owner has to say', async () => {
    const openKeepers = vi.spyOn(Keepers, 'open');
    const supervisor = await open();
    const surroundings = openKeepers.mock.calls[0]?.[2];
    supervisor.nextSerial(orderIn(directory, { task: 'a', attempt: 2, leaveRunning: true }));
    supervisor.nextSerial(orderIn(directory, { task: 'b' }));
    expect([0, 1, 2, 3].map((serial) => surroundings?.ownerOf(serial))).toEqual([
      undefined,
      { task: 'a', attempt: 2, leaveRunning: true },
      { task: 'b', attempt: 1, leaveRunning: false },
      undefined,
    ]);
    surroundings?.warn('of a task', 'a');
    expect(warnings).toEqual([['of a task', 'a']]);
  });

  it('is open where nobody debugs', async () => {
    vi.stubEnv(ownerVariable, 'process-table');
    const supervisor = await open({ onDebug: undefined, lend: { cpus: 1, env: new Map() } });
    expect(supervisor.debug).toBeUndefined();
    expect(supervisor.jobserver).toBeDefined();
  });

  it('shortens the grace of all in seconds', async () => {
    const supervisor = await open();
    const shorten = vi.spyOn(supervisor.owner, 'shortenGrace');
    supervisor.shortenGrace(1.5);
    expect(shorten.mock.calls).toEqual([[1500]]);
  });
});

describe.skipIf(process.platform === 'win32')('the end of a run', () => {
  it('stops what runs, then ends what is left, with the grace of the run or its own', async () => {
    const supervisor = await open();
    const close = vi.spyOn(supervisor.owner, 'close');
    const attempt = new Attempt(
      orderIn(directory, { work: { kind: 'command', words: ['sleep', '1000'] } }),
      supervisor,
    );
    attempt.start();
    let ended = false;
    void attempt.ended.then(() => (ended = true));
    expect(await supervisor.close()).toEqual(nothing);
    expect(ended).toBe(true);
    expect((await attempt.ended).termination).toEqual({ kind: 'stopped' });
    expect(close.mock.calls).toEqual([[{ signal: 'SIGTERM', graceMilliseconds: 3000 }]]);
    expect(existsSync(supervisor.temporaryDirectory)).toBe(false);
    opened.length = 0;

    const other = await open();
    const otherClose = vi.spyOn(other.owner, 'close');
    await other.close(0.5);
    expect(otherClose.mock.calls).toEqual([[{ signal: 'SIGTERM', graceMilliseconds: 500 }]]);
    opened.length = 0;
    expect(warnings).toEqual([]);
  });

  it('misses no directory that a task has removed', async () => {
    const supervisor = await open();
    rmSync(supervisor.temporaryDirectory, { recursive: true });
    await supervisor.close();
    opened.length = 0;
    expect(warnings).toEqual([]);
  });

  it('says that its directory could not be removed', async () => {
    const supervisor = await open();
    rmSync(supervisor.temporaryDirectory, { recursive: true });
    // A name in a file is no directory.
    rmSync(join(directory, 'tmp'), { recursive: true });
    writeFileSync(join(directory, 'tmp'), '');
    await supervisor.close();
    opened.length = 0;
    expect(warnings).toEqual([
      ['the temporary directory could not be removed: not a directory (ENOTDIR)', undefined],
    ]);
    rmSync(join(directory, 'tmp'));
    mkdirSync(join(directory, 'tmp'));
  });

  it('hears of no child any more', async () => {
    const headStart = new HeadStart(exec);
    const close = vi.spyOn(headStart.launcher, 'close');
    await (await open({ headStart })).close();
    opened.length = 0;
    expect(close).toHaveBeenCalledTimes(1);
  });
});

describe.skipIf(process.platform === 'win32')('the jobserver of a run', () => {
  const env = new Map([['PATH', '/nowhere']]);

  it('is none when nothing is lent', async () => {
    expect((await open()).jobserver).toBeUndefined();
  });

  it('is told to those who debug, knows which tasks run, and is gone with the run', async () => {
    const supervisor = await open({ lend: { cpus: 2, env } });
    const { jobserver } = supervisor;
    if (jobserver === undefined) throw new Error('there is none');
    expect(notes).toContainEqual({ kind: 'jobserver', makeFlags: jobserver.makeFlags });
    const began = vi.spyOn(jobserver, 'began');
    const over = vi.spyOn(jobserver, 'over');
    const attempt = new Attempt(orderIn(directory), supervisor);
    attempt.start();
    expect([began.mock.calls, over.mock.calls]).toEqual([[[attempt.order]], []]);
    await attempt.ended;
    expect(over.mock.calls).toEqual([[attempt.order]]);
    // One that is not running frees nothing.
    supervisor.over(attempt);
    expect(over).toHaveBeenCalledTimes(1);
    const close = vi.spyOn(jobserver, 'close');
    await supervisor.close();
    opened.length = 0;
    expect(close).toHaveBeenCalledTimes(1);
  });

  it('is missed where there can be none, and the run goes on', async () => {
    vi.stubEnv('PATH', '/nowhere');
    // With a token nothing is waited for before the jobserver is opened.
    const opening = open({ lend: { cpus: 2, env }, runToken: 'a'.repeat(32) });
    vi.unstubAllEnvs();
    expect((await opening).jobserver).toBeUndefined();
    expect(warnings).toContainEqual([
      'tasks get no jobserver (there is no mkfifo): each make in them runs as many jobs as it says itself',
      undefined,
    ]);
  });
});

describe.skipIf(process.platform === 'win32')('the owner of a run’s processes', () => {
  it('is another where there are no keepers, and those who debug are told why', async () => {
    vi.stubEnv(ownerVariable, 'process-table');
    const supervisor = await open();
    expect(supervisor.facts.kind).toBe('process-table');
    expect(notes).toContainEqual({
      kind: 'no-keepers',
      problem: 'RUNDAG_PROCESSES chooses the process table',
    });
  });

  it.runIf(ownerKind === 'keepers')('has keepers where there can be any', async () => {
    expect((await open()).facts).toEqual({ kind: 'keepers' });
  });

  it.each([undefined, { cpus: 2, env: new Map<string, string>() }])(
    'may be none: then nothing is left of the run that lends %j',
    async (lend) => {
      vi.stubEnv(ownerVariable, 'process-table');
      const headStart = new HeadStart(() => Promise.resolve(0));
      const close = vi.spyOn(headStart.launcher, 'close');
      const opening = open({ headStart, lend });
      await expect(opening).rejects.toThrow(NoOwnerError);
      await expect(opening).rejects.toThrow(
        `(its child process was not announced), with Node ${process.version}; use a Node of a supported version`,
      );
      await expect(opening).rejects.toMatchObject({ name: 'NoOwnerError' });
      expect(close).toHaveBeenCalledTimes(1);
      expect(readdirSync(join(directory, 'tmp'))).toEqual([]);
    },
  );
});
