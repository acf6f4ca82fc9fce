import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { DebugNote } from '../../../src/model/debug-note.ts';
import type { ProcessNote } from '../../../src/model/outcome.ts';
import type { EndOptions, EndReport } from '../../../src/process/end/tree-ender.ts';
import type { Keeper } from '../../../src/process/keeper/keeper.ts';
import { type KeeperPool, KeptCommand } from '../../../src/process/keeper/kept-command.ts';
import type { KeptEnd } from '../../../src/process/keeper/kept-end.ts';
import type { CommandRequest } from '../../../src/process/owner/owned-command.ts';
import { linuxProcesses } from '../../../src/process/system/process-table-linux.ts';
import { requestIn } from '../../support/owned-request.ts';
import { ScriptedKeeper } from '../../support/scripted-keeper.ts';

/** Remembers what a command asks of those that hold the keepers. */
class Pool implements KeeperPool {
  readonly calls: string[] = [];
  readonly debug: KeeperPool['debug'];
  readonly foundProcesses: ProcessNote[] = [];
  readonly lostEnds: EndOptions[] = [];
  readonly running = new Set<KeptEnd>();
  grace = Infinity;
  readonly #keeper: Keeper;

  constructor(keeper: Keeper, debugged = true) {
    this.#keeper = keeper;
    this.debug = debugged ? (note) => this.#note(note) : undefined;
  }

  acquire(): Keeper {
    this.calls.push('acquire');
    return this.#keeper;
  }

  giveBack(keeper: Keeper): void {
    this.calls.push(keeper === this.#keeper ? 'give back' : 'give back another');
  }

  retire(): void {
    this.calls.push('retire');
  }

  graceOf(milliseconds: number): number {
    return Math.min(milliseconds, this.grace);
  }

  began(end: KeptEnd): void {
    this.running.add(end);
  }

  over(end: KeptEnd): void {
    this.running.delete(end);
    this.calls.push('over');
  }

  #note(note: DebugNote): void {
    if (note.kind !== 'process') return;
    if (note.trace !== 'keeper') throw new Error(`found by ${note.trace}`);
    this.foundProcesses.push(note.process);
  }

  dismiss(keeper: Keeper, runsOn: boolean): void {
    if (runsOn) keeper.letGo();
    else keeper.close();
  }

  endLost(_request: CommandRequest, options: EndOptions): Promise<EndReport> {
    this.lostEnds.push(options);
    return Promise.resolve(lostReport);
  }
}

const lostReport: EndReport = { ended: [{ pid: 1, command: 'found by its token' }], survivors: [] };
const options: EndOptions = { signal: 'SIGTERM', graceMilliseconds: 300 };

let directory: string;
let scripted: ScriptedKeeper;
let pool: Pool;
let request: CommandRequest;
let command: KeptCommand;
let told: unknown[];
beforeEach(async () => {
  directory = mkdtempSync(join(tmpdir(), 'rundag-kept-'));
  scripted = await ScriptedKeeper.ready();
  pool = new Pool(scripted.keeper);
  request = requestIn(directory);
  command = new KeptCommand(request, pool);
  told = [];
});
afterEach(async () => {
  vi.restoreAllMocks();
  vi.useRealTimers();
  request.output.log.close();
  await scripted.close();
  rmSync(directory, { recursive: true, force: true });
});

/** Starts `/bin/program word`. */
function start(): void {
  const env = new Map([['A', '1']]);
  command.start(
    { program: '/bin/program', args: ['word'], env, verbatim: false, scriptFile: undefined },
    {
      started: () => told.push('started'),
      ended: (own) => told.push(own),
      failed: (refusal) => told.push(refusal),
    },
  );
}

/** Waits until what was reported up to now has been heard. */
async function heard(): Promise<void> {
  const answer = scripted.keeper.look();
  scripted.report('here\n');
  await answer;
}

describe('its start', () => {
  it('is an order to a keeper, for its directory and its environment', async () => {
    start();
    expect(pool.calls).toEqual(['acquire']);
    expect(told).toEqual(['started']);
    expect(await scripted.order()).toEqual({
      kind: 'r',
      text: [directory, '1', 'A=1', '1', 'PATH', '/bin/program', 'word'].join('\0'),
    });
  });

  it('has failed when it was not executed, and that is told when nothing is left', async () => {
    start();
    command.reported([
      { kind: 'failed', step: 'exec', errno: 8 },
      { kind: 'exit', status: 9 },
    ]);
    expect(told).toEqual(['started']);
    command.reported([{ kind: 'gone', unread: 1 }]);
    expect(told).toEqual([
      'started',
      expect.objectContaining({
        kind: 'could-not-start',
        cause: '/bin/program is not a program for this machine (error 8 (ENOEXEC))',
      }),
    ]);
    command.reported([{ kind: 'gone', unread: 1 }]);
    expect(told).toHaveLength(2);
  });

  it('has failed in its directory when that is gone', () => {
    start();
    rmSync(directory, { recursive: true });
    command.reported([
      { kind: 'failed', step: 'chdir', errno: 2 },
      { kind: 'gone', unread: 1 },
    ]);
    expect(told[1]).toMatchObject({ cause: `the working directory ${directory} does not exist` });
  });

  it('has failed in its directory when that may not be used', () => {
    start();
    command.reported([
      { kind: 'failed', step: 'chdir', errno: 13 },
      { kind: 'gone', unread: 0 },
    ]);
    expect(told[1]).toMatchObject({
      cause: expect.stringMatching(`^the working directory ${directory} cannot be used: .*EACCES`),
    });
  });

  it('has failed when there is no keeper', () => {
    start();
    command.lost({ kind: 'not-started', error: Object.assign(new Error('x'), { code: 'EAGAIN' }) });
    expect(told[1]).toMatchObject({
      kind: 'could-not-start',
      cause: expect.stringMatching(/^the machine takes no more processes/),
    });
    expect(command.isGone).toBe(false);
    const other = new KeptCommand(request, pool);
    other.lost({ kind: 'not-started', error: new Error('why') });
    expect(told).toHaveLength(2);
  });

  it('names the keeper, not the program, where it was the keeper that could not be started', () => {
    start();
    command.lost({ kind: 'not-started', error: new Error('why') });
    expect(told[1]).toMatchObject({
      cause: 'the process that would hold the task could not be started: why',
    });
  });
});

describe('its end', () => {
  it.each([
    [0, { kind: 'exited', code: 0 }],
    [256, { kind: 'exited', code: 1 }],
    [255 << 8, { kind: 'exited', code: 255 }],
    [9, { kind: 'signalled', signal: 'SIGKILL' }],
    [128 + 11, { kind: 'signalled', signal: 'SIGSEGV' }],
    [64, { kind: 'signalled', signal: 'signal 64' }],
  ])('with the status %i of `wait` is told once', (status, own) => {
    start();
    command.reported([{ kind: 'exit', status }]);
    expect(told).toHaveLength(2);
    command.reported([
      { kind: 'exit', status: 512 },
      { kind: 'gone', unread: 1 },
    ]);
    command.lost({ kind: 'ended', how: 'SIGTERM' });
    expect(told).toEqual(['started', own]);
    expect(command.isGone).toBe(true);
  });

  it('has all output before it', () => {
    start();
    scripted.print('last words\n');
    command.reported([
      { kind: 'exit', status: 0 },
      { kind: 'gone', unread: 1 },
    ]);
    expect(request.output.tail.lines()).toEqual(['last words']);
  });

  it('is not known when the keeper was killed; its output is read to the end', () => {
    start();
    scripted.print('last words\n');
    command.lost({ kind: 'ended', how: 'SIGKILL' });
    expect(told).toEqual(['started', { kind: 'keeper-killed', how: 'SIGKILL' }]);
    expect(request.output.tail.lines()).toEqual(['last words']);
    expect(command.isGone).toBe(false);
  });

  it('stays what it was when its keeper is killed afterwards', () => {
    start();
    command.reported([{ kind: 'exit', status: 0 }]);
    command.lost({ kind: 'ended', how: 'SIGKILL' });
    expect(told).toEqual(['started', { kind: 'exited', code: 0 }]);
  });
});

describe('what it has started', () => {
  it('is waited for', async () => {
    start();
    const settled = command.settle(10_000);
    scripted.report('exit 0\ngone\n');
    expect(await settled).toBe('nothing-left');
    expect(await command.settle(10_000)).toBe('nothing-left');
  });

  it('is waited for so long, and its output up to then is taken', async () => {
    start();
    command.reported([{ kind: 'exit', status: 0 }]);
    vi.spyOn(scripted.keeper.output ?? fail(), 'drain').mockImplementation(() => {
      told.push('drained');
      return 'held';
    });
    expect(await command.settle(1)).toBe('left');
    expect(told.at(-1)).toBe('drained');
  });

  it('is not waited for when the keeper is gone', async () => {
    start();
    command.lost({ kind: 'ended', how: 'SIGKILL' });
    expect(await command.settle(1e6)).toBe('left');
  });

  it('is named as the keeper sees it, and told to those who debug', async () => {
    start();
    const looking = command.look();
    scripted.report(`here ${process.pid}\n`);
    const notes = await looking;
    expect(notes).toEqual([{ pid: process.pid, command: expect.stringContaining('node') }]);
    expect(pool.foundProcesses).toEqual(notes);
    expect(await new KeptCommand(request, pool).look()).toEqual([]);
  });

  it('is told to nobody where nobody debugs', async () => {
    pool = new Pool(scripted.keeper, false);
    command = new KeptCommand(request, pool);
    start();
    const looking = command.look();
    scripted.report(`here ${process.pid}\n`);
    expect(await looking).toHaveLength(1);
    expect(pool.foundProcesses).toEqual([]);
  });
});

describe('to end it', () => {
  it('is an order with the time that is left; how the command itself ends is known without a name', async () => {
    pool.grace = 50;
    start();
    await scripted.order();
    const ending = command.end(options);
    expect(await scripted.order()).toEqual({ kind: 'e', text: 'TERM 50' });
    expect(pool.running.size).toBe(1);
    scripted.report('exit 15\ngone\n');
    expect(await ending).toEqual({ ended: [], survivors: [] });
    expect(pool.running.size).toBe(0);
  });

  it('names what the command has left, when that itself has ended', async () => {
    start();
    await scripted.order();
    command.reported([{ kind: 'exit', status: 0 }]);
    const ending = command.end(options);
    expect(await scripted.order()).toMatchObject({ kind: 'l' });
    scripted.report(`here ${process.pid}\n`);
    expect(await scripted.order()).toEqual({ kind: 'e', text: 'TERM 300' });
    scripted.report('gone 1048576\n');
    expect(await ending).toEqual({ ended: pool.foundProcesses, survivors: [] });
    expect(pool.foundProcesses).toMatchObject([{ pid: process.pid }]);
  });

  it('hands on what a signal could not reach', async () => {
    start();
    await scripted.order();
    // Nobody is told before that.
    command.reported([{ kind: 'refused', signal: 'TERM', pids: [6] }]);
    const ending = command.end(options);
    await scripted.order();
    const [end] = pool.running;
    const refused = vi.spyOn(end ?? fail(), 'refused').mockReturnValue();
    command.reported([{ kind: 'refused', signal: 'TERM', pids: [7] }]);
    expect(refused.mock.calls).toEqual([['TERM', [7]]]);
    scripted.report('exit 15\ngone\n');
    await ending;
  });

  it('is nothing to do when nothing is left', async () => {
    start();
    command.reported([
      { kind: 'exit', status: 0 },
      { kind: 'gone', unread: 1 },
    ]);
    scripted.report('here\n');
    expect(await command.end(options)).toEqual({ ended: [], survivors: [] });
    expect(pool.calls).toEqual(['acquire']);
  });

  it('is a search by its token when the keeper is gone', async () => {
    start();
    command.lost({ kind: 'ended', how: 'SIGKILL' });
    const ending = command.end(options);
    scripted.report('here\n');
    expect(await ending).toBe(lostReport);
    expect(pool.lostEnds).toEqual([options]);
  });

  it('tells of survivors, which are not among those that ended', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    start();
    await scripted.order();
    command.reported([{ kind: 'exit', status: 0 }]);
    const ending = command.end(options);
    await scripted.order();
    scripted.report(`here ${process.pid} ${process.ppid}\n`);
    await scripted.order();
    vi.advanceTimersByTime(5300);
    expect(await scripted.order()).toMatchObject({ kind: 'l' });
    scripted.report(`here ${process.pid}\n`);
    expect(await ending).toEqual({
      ended: [expect.objectContaining({ pid: process.ppid })],
      survivors: [
        {
          pid: process.pid,
          command: expect.stringContaining('node'),
          reason: 'it was still there 5 s after the first SIGKILL',
        },
      ],
    });
    expect(pool.running.size).toBe(0);
  });
});

describe('what a success has left running', () => {
  beforeEach(async () => {
    start();
    await scripted.order();
    command.reported([{ kind: 'exit', status: 0 }]);
    command.keep();
  });

  it('is kept for the end of the run, and prints to the log alone', async () => {
    expect(pool.calls).toEqual(['acquire', 'retire']);
    command.release(false);
    scripted.print('later\n');
    scripted.keeper.output?.drain();
    expect(request.output.tail.lines()).toEqual([]);
    expect(readFileSync(request.output.log.path ?? '', 'utf8')).toBe('later\n');
    expect(pool.calls).toEqual(['acquire', 'retire']);
    await heard();
  });

  it('ends with its keeper', async () => {
    const ending = command.endKept(options);
    await scripted.order();
    scripted.report('here\n');
    expect(await scripted.order()).toMatchObject({ kind: 'e' });
    scripted.print('more\n');
    scripted.report('gone 1048576\n');
    expect(await ending).toEqual({ ended: [], survivors: [] });
    expect(await scripted.order()).toMatchObject({ kind: 'c' });
    expect(readFileSync(request.output.log.path ?? '', 'utf8')).toBe('more\n');
  });

  it('runs on without its keeper where it cannot be ended', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    const ending = command.endKept(options);
    await scripted.order();
    scripted.report('here\n');
    await scripted.order();
    vi.advanceTimersByTime(5300);
    await scripted.order();
    scripted.report(`here ${process.pid}\n`);
    expect((await ending).survivors).toHaveLength(1);
    expect(await scripted.order()).toMatchObject({ kind: 'q' });
  });

  it('runs on without its keeper where its task says so, and its output is read on', async () => {
    const leaving = command.leave();
    expect(await scripted.order()).toMatchObject({ kind: 'l' });
    scripted.print('before\n');
    scripted.report(`here ${process.pid}\n`);
    expect(await leaving).toMatchObject([{ pid: process.pid }]);
    expect(await scripted.order()).toMatchObject({ kind: 'q' });
    const path = request.output.log.path ?? join(directory, '1.log');
    expect(readFileSync(path, 'utf8')).toBe('before\n');
    scripted.print('after\n');
    // Then nobody writes any more.
    await scripted.close();
    await vi.waitFor(() => expect(readFileSync(path, 'utf8')).toBe('before\nafter\n'));
  });

  it('that has ended by now is left to nobody', async () => {
    const leaving = command.leave();
    await scripted.order();
    scripted.print('before\n');
    scripted.report('here\n');
    expect(await leaving).toEqual([]);
    // Nobody reads on.
    const readers = [...linuxProcesses.scan()].filter(
      (row) => row.parent === process.pid && linuxProcesses.command(row).includes('head -c'),
    );
    expect(readers).toEqual([]);
    expect(await scripted.order()).toMatchObject({ kind: 'q' });
  });
});

describe('a keeper that is not ready yet', () => {
  let starting: ScriptedKeeper;
  beforeEach(() => {
    starting = new ScriptedKeeper();
    pool = new Pool(starting.keeper);
    command = new KeptCommand(request, pool);
    start();
  });
  afterEach(() => starting.close());

  it('may be lost, and its command waited for', async () => {
    expect(await command.settle(1)).toBe('left');
    command.lost({ kind: 'ended', how: 'it was not ready in time' });
    expect(told[1]).toEqual({ kind: 'keeper-killed', how: 'it was not ready in time' });
  });

  it('has no output, and holds nothing back for want of it', async () => {
    command.keep();
    command.reported([
      { kind: 'exit', status: 0 },
      { kind: 'gone', unread: 5 },
    ]);
    expect(told).toEqual(['started', { kind: 'exited', code: 0 }]);
    starting.keeper.close();
    expect(await command.leave()).toEqual([]);
    expect(await command.endKept(options)).toEqual({ ended: [], survivors: [] });
  });
});

describe('its keeper', () => {
  it('is given back when nothing is left', () => {
    start();
    command.reported([
      { kind: 'exit', status: 0 },
      { kind: 'gone', unread: 1 },
    ]);
    command.release(false);
    command.release(false);
    expect(pool.calls).toEqual(['acquire', 'give back']);
  });

  it.each([
    ['ends with what is left', false, 'c'],
    ['lets go of what could not be ended', true, 'q'],
  ])('%s', async (_what, survives, kind) => {
    start();
    await scripted.order();
    command.release(survives);
    expect(await scripted.order()).toMatchObject({ kind });
    expect(pool.calls).toEqual(['acquire']);
  });

  it('is none before the start', async () => {
    command.release(false);
    expect(pool.calls).toEqual([]);
    expect(await command.settle(1)).toBe('left');
    command.keep();
    expect(await command.leave()).toEqual([]);
    expect(await command.endKept(options)).toEqual({ ended: [], survivors: [] });
    command.reported([
      { kind: 'refused', signal: 'TERM', pids: [7] },
      { kind: 'failed', step: 'exec', errno: 2 },
    ]);
    command.lost({ kind: 'ended', how: 'SIGKILL' });
    expect(await command.settle(1)).toBe('left');
    expect([pool.calls, told]).toEqual([['retire'], []]);
  });

  it('has had an end that nobody hears of', () => {
    const unheard = new KeptCommand(request, pool);
    expect(() =>
      unheard.reported([
        { kind: 'exit', status: 0 },
        { kind: 'gone', unread: 5 },
      ]),
    ).not.toThrow();
    expect(unheard.isGone).toBe(true);
  });

  it('is not asked for output where none lies in the pipe', () => {
    start();
    const drain = scripted.keeper.output === undefined ? fail() : vi.spyOn(scripted.keeper.output, 'drain');
    command.reported([{ kind: 'gone', unread: 0 }]);
    expect(drain).not.toHaveBeenCalled();
  });
});

function fail(): never {
  throw new Error('there is no output');
}
