import { expect, test } from 'vitest';
import { type AttemptFacts, concludeAttempt } from '../../src/run/task/attempt-outcome.ts';
import { noTaskFiles, type TaskFiles, type Termination } from '../../src/model/outcome.ts';

const wrote: TaskFiles = { ...noTaskFiles, outputs: new Map([['token', 'secret']]) };

function concluded(termination: Termination, facts: Partial<AttemptFacts> = {}) {
  const ending = {
    termination,
    leaky: [],
    survivors: [],
    logFile: undefined,
    logBytes: 0,
    logProblem: undefined,
    tail: [],
  };
  const { outcome, remarks } = concludeAttempt(ending, {
    reading: { kind: 'files', files: wrote, refusals: ['a refusal'] },

    explained: termination,
    maskProblem: undefined,
    ...facts,
  });
  return { termination: outcome.termination, files: outcome.files, remarks };
}

const bad: Termination = { kind: 'bad-task-file', file: 'GITHUB_ENV', line: 1, problem: 'no delimiter' };

test('what an attempt wrote goes on with it, whether it passed or not', () => {
  for (const code of [0, 1])
    expect(concluded({ kind: 'exited', code })).toEqual({
      termination: { kind: 'exited', code },
      files: wrote,
      remarks: ['a refusal'],
    });
});

test('a file that breaks the format fails an attempt that passed, and is told of one that failed', () => {
  const facts = { reading: { kind: 'bad', termination: bad } } as const;
  expect(concluded({ kind: 'exited', code: 0 }, facts)).toEqual({
    termination: bad,
    files: noTaskFiles,
    remarks: [],
  });
  expect(concluded({ kind: 'exited', code: 1 }, facts)).toEqual({
    termination: { kind: 'exited', code: 1 },
    files: noTaskFiles,
    remarks: ['what it wrote is dropped: GITHUB_ENV line 1: no delimiter'],
  });
});

test.each<[Termination, Termination['kind']]>([
  [{ kind: 'exited', code: 0 }, 'too-many-masks'],
  [{ kind: 'exited', code: 1 }, 'too-many-masks'],
  [{ kind: 'signalled', signal: 'SIGSEGV' }, 'too-many-masks'],
  [{ kind: 'ended-early', code: 0, signal: undefined }, 'too-many-masks'],
  [{ kind: 'stopped' }, 'too-many-masks'],
  [{ kind: 'too-many-masks', problem: 'no room' }, 'too-many-masks'],
  [{ kind: 'timed-out', afterSeconds: 1 }, 'timed-out'],
  [{ kind: 'cancelled', cause: { kind: 'signal', signal: 'SIGINT' } }, 'cancelled'],
])(
  'of an attempt that named too many masks nothing goes on, and it fails if nobody ended it: %o',
  (own, kind) => {
    const { termination, files } = concluded(own, { maskProblem: 'no room' });
    expect([termination.kind, files]).toEqual([kind, noTaskFiles]);
  },
);
