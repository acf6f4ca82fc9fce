import { describe, expect, it } from 'vitest';
import type { Result, Termination } from '../../src/model/outcome.ts';
import { resultOfAttempt, resultOfService } from '../../src/plan/attempt-result.ts';

describe('the result of an attempt', () => {
  // ordinary task · service that was not asked to stop · service that was
  it.each<[Termination, Result, Result, Result]>([
    [{ kind: 'exited', code: 0 }, 'success', 'failure', 'success'],
    [{ kind: 'exited', code: 3 }, 'failure', 'failure', 'success'],
    [{ kind: 'signalled', signal: 'SIGTERM' }, 'failure', 'failure', 'success'],
    [{ kind: 'timed-out', afterSeconds: 1 }, 'failure', 'failure', 'success'],
    [
      { kind: 'cancelled', cause: { kind: 'signal', signal: 'SIGINT' } },
      'cancelled',
      'cancelled',
      'cancelled',
    ],
    [{ kind: 'could-not-start', cause: 'none', fix: 'none' }, 'failure', 'failure', 'failure'],
    [{ kind: 'bad-task-file', file: 'GITHUB_ENV', line: 1, problem: 'x' }, 'failure', 'failure', 'failure'],
    [{ kind: 'too-many-masks', problem: 'x' }, 'failure', 'failure', 'failure'],
    [{ kind: 'stopped' }, 'success', 'success', 'success'],
    [{ kind: 'not-ready', afterSeconds: 1, lastProblem: 'refused' }, 'failure', 'failure', 'success'],
    [{ kind: 'ended-early', code: 0, signal: undefined }, 'failure', 'failure', 'success'],
  ])('%o', (termination, task, service, stoppedService) => {
    expect(resultOfAttempt(termination)).toBe(task);
    expect(resultOfService(termination, false)).toBe(service);
    expect(resultOfService(termination, true)).toBe(stoppedService);
  });
});
