import { describe, expect, it } from 'vitest';
import { allWell, type Ancestry } from '../../src/plan/ancestry.ts';
import { decide, type Closing, type Judge, type Standing } from '../../src/plan/verdict.ts';
import { judge } from '../support/known-conditions.ts';
import { makeTask } from '../support/make-task.ts';

const afterFailure: Ancestry = { well: false, failed: true, culprit: { task: 'a', result: 'failure' } };
const afterSkip: Ancestry = { well: false, failed: false, culprit: { task: 'a', result: 'skipped' } };
const afterCancel: Ancestry = { well: false, failed: false, culprit: { task: 'a', result: 'cancelled' } };
const failFast: Closing = { cause: { kind: 'fail-fast', task: 'z' }, cleanUps: true };
const signal: Closing = { cause: { kind: 'signal', signal: 'SIGINT' }, cleanUps: true };
const secondSignal: Closing = { ...signal, cleanUps: false };

const run = { kind: 'run' };
const because = (result: string, reason: object): object => ({ kind: 'end', result, because: reason });
const closed = ({ cause }: Closing): object => because('cancelled', { kind: 'closed', cause });
const need = (result: string): object => because('skipped', { kind: 'need', task: 'a', result });
const condition = (source: string): object => because('skipped', { kind: 'condition', source });

describe('decide', () => {
  it.each<[string | undefined, string, Ancestry, Closing | undefined, object]>([
    [undefined, 'all well', allWell, undefined, run],
    [undefined, 'after a failure', afterFailure, undefined, need('failure')],
    [undefined, 'after a skip', afterSkip, undefined, need('skipped')],
    [undefined, 'after a matrix was cancelled', afterCancel, undefined, need('cancelled')],
    [undefined, 'in a closed run', allWell, failFast, closed(failFast)],
    [undefined, 'after a failure in a closed run', afterFailure, failFast, need('failure')],
    [undefined, 'after a cancelled need in a closed run', afterCancel, failFast, closed(failFast)],

    ['always()', 'all well', allWell, undefined, run],
    ['always()', 'after a failure', afterFailure, undefined, run],
    ['always()', 'after a signal', afterCancel, signal, run],
    ['always()', 'after a second signal', afterCancel, secondSignal, closed(signal)],

    ['failure()', 'all well', allWell, undefined, condition('failure()')],
    ['failure()', 'after a failure', afterFailure, undefined, run],
    ['failure()', 'after a failure in a closed run', afterFailure, failFast, run],
    ['failure()', 'after a skip', afterSkip, undefined, condition('failure()')],
    ['failure()', 'after a signal', allWell, signal, condition('failure()')],

    ['cancelled()', 'all well', allWell, undefined, condition('cancelled()')],
    ['cancelled()', 'after a signal', allWell, signal, run],
    ['cancelled()', 'after a failure closed the run', afterFailure, failFast, condition('cancelled()')],
    ['!cancelled()', 'after a failure closed the run', afterFailure, failFast, run],
    ['!cancelled()', 'after a signal', allWell, signal, closed(signal)],

    ['true', 'all well', allWell, undefined, run],
    ['true', 'after a failure', afterFailure, undefined, need('failure')],
    ['true', 'in a closed run', allWell, failFast, closed(failFast)],
    ['true', 'after a cancelled need in a closed run', afterCancel, signal, closed(signal)],
    ['false', 'all well', allWell, undefined, condition('false')],
    ['false', 'after a failure', afterFailure, undefined, condition('false')],
    ['false', 'in a closed run', allWell, failFast, condition('false')],
  ])('if: %s, %s', (source, _situation, ancestry, closing, expected) => {
    expect(decide(makeTask('t', ['a'], { condition: source }), ancestry, closing, judge)).toEqual(expected);
  });

  it('names what went wrong where a condition asks for success and cannot be evaluated without it', () => {
    const at = { file: 'dag', line: 3, column: 9 };
    const judgeOfOutput: Judge = (_task, { success }) =>
      success ? { kind: 'bad', problem: 'fromJSON() expects JSON, found nothing', at } : { kind: 'skip' };
    const task = makeTask('t', ['a'], { condition: 'fromJSON(needs.a.outputs.run)' });
    expect(decide(task, afterFailure, undefined, judgeOfOutput)).toEqual(need('failure'));
    expect(decide(task, afterCancel, signal, judgeOfOutput)).toEqual(closed(signal));
  });

  it.each<[string, Ancestry, Closing | undefined, Standing]>([
    ['all well', allWell, undefined, { success: true, failure: false, cancelled: false, closed: false }],
    [
      'after a failure',
      afterFailure,
      undefined,
      { success: false, failure: true, cancelled: false, closed: false },
    ],
    [
      'after a skip',
      afterSkip,
      undefined,
      { success: false, failure: false, cancelled: false, closed: false },
    ],
    [
      'in a closed run',
      allWell,
      failFast,
      { success: false, failure: false, cancelled: false, closed: true },
    ],
    [
      'after a signal',
      afterFailure,
      signal,
      { success: false, failure: true, cancelled: true, closed: true },
    ],
  ])('tells the judge how things stand: %s', (_situation, ancestry, closing, standing) => {
    const seen: Standing[] = [];
    const seeing: Judge = (_task, told) => {
      seen.push(told);
      return { kind: 'run' };
    };
    decide(makeTask('t', ['a'], { condition: 'x' }), ancestry, closing, seeing);
    expect(seen).toEqual([standing]);
  });

  it('fails a task whose condition cannot be evaluated', () => {
    const at = { file: 'dag', line: 3, column: 9 };
    const badJudge: Judge = () => ({ kind: 'bad', problem: 'no such function', at });
    expect(decide(makeTask('t', [], { condition: 'x()' }), allWell, undefined, badJudge)).toEqual(
      because('failure', { kind: 'bad-expression', problem: 'no such function', at }),
    );
  });
});
