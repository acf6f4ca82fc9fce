import { describe, expect, it } from 'vitest';
import type { Termination } from '../../src/model/outcome.ts';
import type { Retry } from '../../src/model/task.ts';
import { retryDelay } from '../../src/plan/retry.ts';
import { makeRetry } from '../support/make-task.ts';

const exited = (code: number): Termination => ({ kind: 'exited', code });
const signalled: Termination = { kind: 'signalled', signal: 'SIGSEGV' };

const by = (signal: string): readonly Termination[] => [
  { kind: 'signalled', signal },
  { kind: 'ended-early', code: undefined, signal },
];

const delay = (attempts: number, delaySeconds: number, backoff: Retry['backoff']): number | undefined =>
  retryDelay(makeRetry(10_000, { delaySeconds, backoff }), attempts, exited(1));

describe('retryDelay', () => {
  it('allows as many retries as stated', () => {
    const delays = [1, 2, 3].map((attempts) => retryDelay(makeRetry(2), attempts, exited(1)));
    expect(delays).toEqual([0, 0, undefined]);
    expect(retryDelay(makeRetry(0), 1, exited(1))).toBeUndefined();
  });

  it('waits as long each time, or twice as long as the last time', () => {
    expect([1, 2, 3, 4].map((attempts) => delay(attempts, 1.5, 'fixed'))).toEqual([1.5, 1.5, 1.5, 1.5]);
    expect([1, 2, 3, 4].map((attempts) => delay(attempts, 1.5, 'exponential'))).toEqual([1.5, 3, 6, 12]);
  });

  it('doubles up to an hour, or up to the first wait when that is longer', () => {
    expect(delay(13, 1, 'exponential')).toBe(3600);
    expect(delay(10_000, 1, 'exponential')).toBe(3600);
    expect(delay(3, 7200, 'exponential')).toBe(7200);
    expect(delay(10_000, 0, 'exponential')).toBe(0);
  });

  it('retries what may go better the next time', () => {
    const retried: readonly Termination[] = [
      exited(1),
      signalled,
      { kind: 'timed-out', afterSeconds: 3 },
      { kind: 'not-ready', afterSeconds: 3, lastProblem: 'refused' },
      { kind: 'ended-early', code: 1, signal: undefined },
    ];
    for (const termination of retried) expect(retryDelay(makeRetry(1), 1, termination)).toBe(0);
    const final: readonly Termination[] = [
      { kind: 'cancelled', cause: { kind: 'signal', signal: 'SIGINT' } },
      { kind: 'could-not-start', cause: 'no such program', fix: 'install it' },
      { kind: 'bad-task-file', file: 'GITHUB_ENV', line: 1, problem: 'no delimiter' },
      { kind: 'too-many-masks', problem: 'no room' },
      { kind: 'stopped' },
    ];
    for (const termination of final) expect(retryDelay(makeRetry(1), 1, termination)).toBeUndefined();
  });

  it('retries only the exit codes that are named, if any are', () => {
    const retry = makeRetry(1, { onExitCodes: [2, 75] });
    expect(retryDelay(retry, 1, exited(75))).toBe(0);
    expect(retryDelay(retry, 1, exited(1))).toBeUndefined();
    expect(retryDelay(retry, 1, signalled)).toBeUndefined();
    expect(retryDelay(retry, 1, { kind: 'ended-early', code: 2, signal: undefined })).toBe(0);
    expect(retryDelay(retry, 1, { kind: 'ended-early', code: undefined, signal: 'SIGKILL' })).toBeUndefined();
    expect(retryDelay(retry, 1, { kind: 'timed-out', afterSeconds: 2 })).toBeUndefined();
  });

  it('knows a command that a signal ended by the exit code that a shell gives it', () => {
    const retry = makeRetry(1, { onExitCodes: [137, 143] });
    for (const ending of [...by('SIGKILL'), ...by('SIGTERM'), ...by('signal 9')])
      expect(retryDelay(retry, 1, ending)).toBe(0);
    for (const ending of [...by('SIGSEGV'), ...by('signal 34'), ...by('what')])
      expect(retryDelay(retry, 1, ending)).toBeUndefined();
  });
});
