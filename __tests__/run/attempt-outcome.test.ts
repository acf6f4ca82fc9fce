import { expect, test } from 'vitest';
import {
  type AttemptFacts,
  concludeAttempt,
  unstarted,
  withoutFiles,
} from '../../src/run/task/attempt-outcome.ts';
import { noTaskFiles, type TaskFiles, type Termination } from '../../src/model/outcome.ts';

const wrote: TaskFiles = { ...noTaskFiles, outputs: new Map([['token', 'secret']]) };

function concluded(termination: Termination, facts: Partial<AttemptFacts> = {}) {
  const ending = {
    termination,
    leftovers: [],
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

test('all that is known of the end goes on, but what only the output’s readers count', () => {
  const ending = {
    leftovers: [{ pid: 1, command: 'daemon' }],
    survivors: [{ pid: 2, command: 'sudo', reason: 'EPERM' }],
    logFile: '/logs/a.log',
    logBytes: 7,
    logProblem: 'EIO',
    withheldFrom: 3,
    tail: ['last'],
  };
  const termination: Termination = { kind: 'ended-early', code: 1, signal: undefined };
  const explained: Termination = { ...termination, beforeReady: true };
  const { outcome } = concludeAttempt(
    { ...ending, termination },
    { reading: { kind: 'files', files: wrote, refusals: [] }, explained, maskProblem: undefined },
  );
  expect(outcome).toEqual({ ...ending, termination: explained, files: wrote });
});

test('of a service that ended early and broke the format both are reported', () => {
  const own: Termination = { kind: 'ended-early', code: 0, signal: undefined };
  const explained: Termination = { ...own, beforeReady: true };
  expect(concluded(own, { reading: { kind: 'bad', termination: bad }, explained })).toEqual({
    termination: explained,
    files: noTaskFiles,
    remarks: ['what it wrote is dropped: GITHUB_ENV line 1: no delimiter'],
  });
});

test('a service that was stopped since its files broke the format when it was ready fails for that', () => {
  const own: Termination = { kind: 'stopped' };
  expect(concluded(own, { explained: bad })).toEqual({ termination: bad, files: noTaskFiles, remarks: [] });
  expect(concluded(own)).toEqual({ termination: own, files: wrote, remarks: ['a refusal'] });
});

test('an attempt without a process has nothing but its reason', () => {
  const termination: Termination = { kind: 'cancelled', cause: { kind: 'fail-fast', task: 'a' } };
  expect(unstarted(termination)).toEqual({
    termination,
    leftovers: [],
    survivors: [],
    logFile: undefined,
    logBytes: 0,
    logProblem: undefined,
    tail: [],
    files: noTaskFiles,
  });
});

test.each([
  ['EMFILE', 'run fewer tasks at once (max-parallel), or raise the limit (ulimit -n)'],
  ['ENFILE', 'run fewer tasks at once (max-parallel), or raise the limit (ulimit -n)'],
  ['ENOSPC', 'make room in the temporary directory (RUNNER_TEMP), and let this user write to it'],
  ['EACCES', 'make room in the temporary directory (RUNNER_TEMP), and let this user write to it'],
])('without its files it does not start, and %s says what to do', (code, fix) => {
  expect(withoutFiles(Object.assign(new Error(`${code}: it is said`), { code }))).toEqual({
    kind: 'could-not-start',
    cause: `its GITHUB_* files cannot be made: ${code}: it is said`,
    fix,
  });
});
