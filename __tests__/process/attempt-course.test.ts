import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { DebugNote } from '../../src/model/debug-note.ts';
import { Attempt, type AttemptHost, leftoverTime } from '../../src/process/attempt.ts';
import { type EndOptions, type EndReport, nothingEnded } from '../../src/process/end/tree-ender.ts';
import { LogFile } from '../../src/process/output/log-file.ts';
import type { CommandListener, CommandRequest, OwnedCommand } from '../../src/process/owner/owned-command.ts';
import type { AttemptOrder } from '../../src/process/start/attempt-order.ts';
import type { Launch } from '../../src/process/start/launch.ts';
import { orderIn } from '../support/owned-request.ts';

const note = { pid: 7, command: 'left' };
const survivor = { pid: 8, command: 'stays', reason: 'why' };
const asked = { signal: 'SIGTERM', graceMilliseconds: 4000 };

/** A command that does what the test says, and writes down what it is asked for. */
class GivenCommand implements OwnedCommand {
  readonly request: CommandRequest;
  readonly calls: unknown[];
  isGone = false;
  left: 'nothing-left' | 'left' | Error = 'left';
  report: EndReport | Error = { ended: [note], survivors: [survivor] };
  /** Holds the end of all of it back until it is fulfilled. */
  ending: Promise<void> = Promise.resolve();
  launch: Launch | undefined;
  listener: CommandListener | undefined;

  constructor(request: CommandRequest, calls: unknown[]) {
    this.request = request;
    this.calls = calls;
  }

  start(launch: Launch, listener: CommandListener): void {
    this.calls.push('start');
    this.launch = launch;
    this.listener = listener;
  }

  async settle(milliseconds: number): Promise<'nothing-left' | 'left'> {
    this.calls.push(['settle', milliseconds]);
    await this.ending;
    if (this.left instanceof Error) throw this.left;
    return this.left;
  }

  look(): Promise<readonly (typeof note)[]> {
    this.calls.push('look');
    return Promise.resolve([note]);
  }

  async end(options: EndOptions): Promise<EndReport> {
    this.calls.push(['end', options]);
    await this.ending;
    if (this.report instanceof Error) throw this.report;
    return this.report;
  }

  keep(): void {
    this.calls.push('keep');
  }

  release(survives: boolean): void {
    this.calls.push(['release', survives]);
  }
}

let directory: string;
let calls: unknown[];
let warnings: (readonly [string, string | undefined])[];
let notes: (readonly [DebugNote, string | undefined])[];
let command: GivenCommand;
beforeEach(() => {
  directory = mkdtempSync(join(tmpdir(), 'rundag-attempt-'));
  [calls, warnings, notes] = [[], [], []];
});
afterEach(() => {
  vi.useRealTimers();
  rmSync(directory, { recursive: true });
});

function attemptOf(more: Partial<AttemptOrder> = {}, debugged = true): Attempt {
  const host: AttemptHost = {
    runToken: 'run',
    temporaryDirectory: directory,
    graceSeconds: 4,
    debug: debugged ? (debugNote, task) => notes.push([debugNote, task]) : undefined,
    owner: {
      facts: { kind: 'keepers' },
      command: (request) => {
        command = new GivenCommand(request, calls);
        return command;
      },
      shortenGrace: () => undefined,
      close: () => Promise.resolve({ ended: [], survivors: [], leftRunning: [] }),
    },
    warn: (message, task) => warnings.push([message, task]),
    nextSerial: () => 12,
    logFile: (name) => new LogFile(join(directory, name)),
    began: () => calls.push('began'),
    over: () => calls.push('over'),
  };
  return new Attempt(orderIn(directory, more), host);
}

/** One whose command has started. */
function started(more: Partial<AttemptOrder> = {}): Attempt {
  const attempt = attemptOf(more);
  attempt.start();
  command.listener?.started();
  return attempt;
}

const service = { stopSignal: 'SIGINT', stopSeconds: 2 };

describe('an attempt that starts', () => {
  it('has its number and its token, and is told to those who debug', () => {
    attemptOf({ work: { kind: 'command', words: ['sh', '-c', 'x'] } }).start();
    expect(calls).toEqual(['began', 'start']);
    expect(command.request.serial).toBe(12);
    const { launch } = command;
    expect(launch).toMatchObject({ args: ['-c', 'x'], verbatim: false, scriptFile: undefined });
    expect(launch?.env.get('RUNDAG_TOKEN')).toBe('run.12.');
    const { program } = launch ?? {};
    expect(notes).toEqual([[{ kind: 'launch', attempt: 1, program, args: ['-c', 'x'], directory }, 'task']]);
  });

  it('is told to nobody where nobody debugs', () => {
    attemptOf({}, false).start();
    expect(calls).toEqual(['began', 'start']);
  });

  it('is over at once when there is no such program', async () => {
    const attempt = attemptOf({ work: { kind: 'command', words: ['no-such-program'] } });
    attempt.start();
    expect(await attempt.ended).toMatchObject({ termination: { kind: 'could-not-start' }, leftovers: [] });
    expect(calls).toEqual(['began', 'over', ['release', false]]);
    expect(notes).toEqual([]);
  });

  it.each([false, true])(
    'has failed when its command could not be started, after `started`: %s',
    async (told) => {
      const attempt = attemptOf();
      attempt.start();
      if (told) command.listener?.started();
      const refusal = { kind: 'could-not-start', cause: 'c', fix: 'f' } as const;
      command.listener?.failed(refusal);
      command.listener?.failed({ ...refusal, cause: 'second' });
      command.listener?.ended({ kind: 'exited', code: 0 });
      expect(await attempt.ended).toMatchObject({ termination: refusal, leftovers: [], survivors: [] });
      expect(calls).toEqual(['began', 'start', 'over', ['release', false]]);
    },
  );
});

describe('a command that ends by itself', () => {
  it('is over with its log and its last lines', async () => {
    const attempt = started();
    command.isGone = true;
    expect(attempt.nothingLeft).toBe(true);
    command.request.output.stream()(Buffer.from('one\ntwo'));
    command.listener?.ended({ kind: 'exited', code: 0 });
    expect(await attempt.ended).toEqual({
      termination: { kind: 'exited', code: 0 },
      leftovers: [],
      survivors: [],
      logFile: join(directory, '1.log'),
      logBytes: 7,
      withheldFrom: undefined,
      logProblem: undefined,
      tail: ['one', 'two'],
    });
    expect(calls).toEqual(['began', 'start', ['settle', leftoverTime], 'over', ['release', false]]);
  });

  it('has no log when nothing was printed', async () => {
    const attempt = started();
    expect(attempt.nothingLeft).toBe(false);
    command.isGone = true;
    command.listener?.ended({ kind: 'exited', code: 3 });
    expect(await attempt.ended).toMatchObject({ logFile: undefined, logBytes: 0, tail: [] });
  });

  it('is not looked after when nothing seems to be left of a success', async () => {
    const attempt = started();
    command.left = 'nothing-left';
    command.listener?.ended({ kind: 'exited', code: 0 });
    expect(await attempt.ended).toMatchObject({ leftovers: [], survivors: [] });
    expect(calls.slice(2)).toEqual([['settle', 200], 'over', ['release', false]]);
  });

  it('keeps what a success has left running', async () => {
    const attempt = started();
    command.listener?.ended({ kind: 'exited', code: 0 });
    expect(await attempt.ended).toMatchObject({ leftovers: [note], survivors: [] });
    expect(calls.slice(2)).toEqual([['settle', 200], 'look', 'keep', 'over', ['release', false]]);
  });

  it.each(['left', 'nothing-left'] as const)('is ended with all of it after a failure: %s', async (left) => {
    const attempt = started();
    command.left = left;
    command.listener?.ended({ kind: 'signalled', signal: 'SIGSEGV' });
    expect(await attempt.ended).toMatchObject({
      termination: { kind: 'signalled', signal: 'SIGSEGV' },
      leftovers: [note, { pid: 8, command: 'stays' }],
      survivors: [survivor],
    });
    expect(calls.slice(2)).toEqual([['settle', 200], ['end', asked], 'over', ['release', true]]);
  });

  it('has ended as it was first told, and is over once', async () => {
    const attempt = started();
    command.left = 'nothing-left';
    command.listener?.ended({ kind: 'exited', code: 0 });
    command.listener?.ended({ kind: 'exited', code: 1 });
    command.listener?.failed({ kind: 'could-not-start', cause: 'c', fix: 'f' });
    expect((await attempt.ended).termination).toEqual({ kind: 'exited', code: 0 });
    command.listener?.ended({ kind: 'exited', code: 1 });
    command.listener?.failed({ kind: 'could-not-start', cause: 'c', fix: 'f' });
    await new Promise((resolve) => setImmediate(resolve));
    expect(calls.slice(2)).toEqual([['settle', 200], 'over', ['release', false]]);
  });

  it('is not ended for a reason that comes later', async () => {
    const attempt = started();
    command.left = 'nothing-left';
    command.listener?.ended({ kind: 'exited', code: 0 });
    attempt.end({ kind: 'stopped' });
    expect((await attempt.ended).termination).toEqual({ kind: 'exited', code: 0 });
    attempt.end({ kind: 'stopped' });
    expect(calls).not.toContainEqual(['end', asked]);
  });

  it.each([
    [
      { kind: 'exited', code: 0 },
      { kind: 'ended-early', code: 0, signal: undefined },
    ],
    [
      { kind: 'signalled', signal: 'SIGHUP' },
      { kind: 'ended-early', code: undefined, signal: 'SIGHUP' },
    ],
    [
      { kind: 'keeper-killed', how: 'SIGKILL' },
      { kind: 'keeper-killed', how: 'SIGKILL' },
    ],
  ] as const)('was still needed if it was a service: %j', async (own, termination) => {
    const attempt = started({ service });
    command.listener?.ended(own);
    expect((await attempt.ended).termination).toEqual(termination);
    expect(calls).toContainEqual(['end', { signal: 'SIGINT', graceMilliseconds: 2000 }]);
  });
});

describe('an attempt that is ended', () => {
  it('is ended with all of it, for the first reason', async () => {
    const attempt = started();
    attempt.end({ kind: 'too-many-masks', problem: 'p' });
    attempt.end({ kind: 'stopped' });
    command.listener?.ended({ kind: 'signalled', signal: 'SIGTERM' });
    expect(await attempt.ended).toMatchObject({
      termination: { kind: 'too-many-masks', problem: 'p' },
      leftovers: [],
      survivors: [survivor],
    });
    expect(calls).toEqual(['began', 'start', ['end', asked], 'over', ['release', true]]);
  });

  it('is ended as soon as it starts when it was ended before', async () => {
    const attempt = attemptOf({ timeoutSeconds: 1 });
    attempt.end({ kind: 'stopped' });
    expect(calls).toEqual([]);
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    command.report = nothingEnded;
    attempt.start();
    command.listener?.started();
    expect(vi.getTimerCount()).toBe(0);
    expect((await attempt.ended).termination).toEqual({ kind: 'stopped' });
    expect(calls).toEqual(['began', 'start', ['end', asked], 'over', ['release', false]]);
  });

  it('has the reason for its end also when its command could not be started', async () => {
    const attempt = attemptOf();
    attempt.start();
    let over: (() => void) | undefined;
    command.ending = new Promise((resolve) => (over = resolve));
    attempt.end({ kind: 'stopped' });
    command.listener?.failed({ kind: 'could-not-start', cause: 'c', fix: 'f' });
    expect((await attempt.ended).termination).toEqual({ kind: 'stopped' });
    over?.();
    await new Promise((resolve) => setImmediate(resolve));
    expect(calls).toEqual(['began', 'start', ['end', asked], 'over', ['release', false]]);
  });

  it.each([
    ['its own time', service, { signal: 'SIGINT', graceMilliseconds: 2000 }],
    ['the time of all', { stopSignal: 'SIGQUIT', stopSeconds: undefined }, { ...asked, signal: 'SIGQUIT' }],
    ['no time', { stopSignal: 'SIGTERM', stopSeconds: 0 }, { signal: 'SIGTERM', graceMilliseconds: 0 }],
  ])('is asked in the way of the service, with %s', async (_what, how, options) => {
    const attempt = started({ service: how });
    attempt.end({ kind: 'stopped' });
    expect((await attempt.ended).termination).toEqual({ kind: 'stopped' });
    expect(calls).toContainEqual(['end', options]);
  });
});

describe('the time of an attempt', () => {
  beforeEach(() => {
    vi.useFakeTimers({
      toFake: ['setTimeout', 'clearTimeout'],
    });
  });

  it('runs from the start of its command, and ends it', async () => {
    const attempt = attemptOf({ timeoutSeconds: 1.5 });
    attempt.start();
    await vi.advanceTimersByTimeAsync(5000);
    command.listener?.started();
    await vi.advanceTimersByTimeAsync(1499);
    expect(calls).toEqual(['began', 'start']);
    await vi.advanceTimersByTimeAsync(1);
    expect((await attempt.ended).termination).toEqual({ kind: 'timed-out', afterSeconds: 1.5 });
  });

  it('is none where none is set', () => {
    started();
    expect(vi.getTimerCount()).toBe(0);
  });

  it.each<[string, (attempt: Attempt) => void]>([
    ['it is ended', (attempt) => attempt.end({ kind: 'stopped' })],
    ['its command has ended', () => command.listener?.ended({ kind: 'exited', code: 0 })],
    [
      'its command has failed',
      () => command.listener?.failed({ kind: 'could-not-start', cause: 'c', fix: 'f' }),
    ],
  ])('is over when %s', (_what, ends) => {
    const attempt = started({ timeoutSeconds: 1 });
    command.ending = new Promise(() => undefined);
    expect(vi.getTimerCount()).toBe(1);
    ends(attempt);
    expect(vi.getTimerCount()).toBe(0);
  });
});

describe('whatever goes wrong in its own code', () => {
  it.each<[string, (attempt: Attempt) => void, unknown]>([
    [
      'looking after the command',
      () => {
        command.left = new Error('broken');
        command.listener?.ended({ kind: 'exited', code: 3 });
      },
      { kind: 'exited', code: 3 },
    ],
    [
      'ending it',
      (attempt) => {
        command.report = new Error('broken');
        attempt.end({ kind: 'stopped' });
      },
      { kind: 'stopped' },
    ],
  ])('by %s, it comes to its end', async (_what, breaks, termination) => {
    const attempt = started();
    breaks(attempt);
    expect(await attempt.ended).toMatchObject({ termination, leftovers: [], survivors: [] });
    expect(warnings).toEqual([['internal error: Error: broken', 'task']]);
    expect(calls.slice(-2)).toEqual(['over', ['release', false]]);
  });

  it('by reading a line, its output goes on without, and this is said', () => {
    const attempt = attemptOf({
      onLine: () => {
        throw new Error('broken');
      },
    });
    command.request.output.stream()(Buffer.from('a\nb\n'));
    expect(attempt.order.task).toBe('task');
    expect(warnings).toEqual([
      ['internal error: the output of task task could not be read on: Error: broken', undefined],
    ]);
  });
});

describe('the script of an attempt', () => {
  const work = { kind: 'script', script: 'echo text', shell: undefined } as const;

  it('lies in the run’s directory while it is used', async () => {
    const attempt = started({ work });
    const file = command.launch?.scriptFile ?? '';
    expect(file).toBe(join(directory, 'script-12.sh'));
    expect(readFileSync(file, 'utf8')).toContain('echo text');
    command.isGone = true;
    command.listener?.ended({ kind: 'exited', code: 0 });
    await attempt.ended;
    expect(existsSync(file)).toBe(false);
  });

  it('may be removed by the task itself', async () => {
    const attempt = started({ work });
    rmSync(command.launch?.scriptFile ?? '');
    command.isGone = true;
    command.listener?.ended({ kind: 'exited', code: 0 });
    expect((await attempt.ended).termination).toEqual({ kind: 'exited', code: 0 });
  });
});

describe('what a task prints', () => {
  it('is withheld from a line on that its reader withholds', async () => {
    const attempt = started({ onLine: (line, withhold) => line === 'secret' && withhold() });
    command.request.output.stream()(Buffer.from('shown\nsecret\nafter\n'));
    command.isGone = true;
    command.listener?.ended({ kind: 'exited', code: 0 });
    expect(await attempt.ended).toMatchObject({ withheldFrom: 6, tail: ['shown'], logBytes: 19 });
  });

  it('is read line by line as far as the lines have a mark, and before they end when they grow', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'performance'] });
    const [lines, grown]: [string[], string[]] = [[], []];
    const attempt = started({
      onLine: (line) => lines.push(line),
      lineMarks: [{ text: '::', atStart: true }],
      onUnendedLine: (line) => grown.push(line),
    });
    command.request.output.stream()(Buffer.from('plain\n::marked\nprompt> '));
    vi.advanceTimersByTime(200);
    expect([lines, grown]).toEqual([['::marked'], ['prompt> ']]);
    command.isGone = true;
    command.listener?.ended({ kind: 'exited', code: 0 });
    expect((await attempt.ended).tail).toEqual(['plain', '::marked', 'prompt> ']);
  });

  it('is in a log that cannot be written for a reason', async () => {
    const attempt = started({ logName: 'no/such.log' });
    command.request.output.stream()(Buffer.from('text\n'));
    command.isGone = true;
    command.listener?.ended({ kind: 'exited', code: 0 });
    expect(await attempt.ended).toMatchObject({
      logFile: undefined,
      logProblem: expect.stringContaining('(ENOENT)'),
    });
  });
});
