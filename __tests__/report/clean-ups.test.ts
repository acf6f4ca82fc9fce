import { describe, expect, it } from 'vitest';
import type { CloseCause, Result } from '../../src/model/outcome.ts';
import { cleanUpsText } from '../../src/report/log/clean-ups.ts';
import { aTask, anOutcome, exited, Story } from '../support/story.ts';

const failFast: CloseCause = { kind: 'fail-fast', task: 'a' };
const signal: CloseCause = { kind: 'signal', signal: 'SIGINT' };

/** What may start in a closed run in which a failed and a task with this condition has not started. */
function left(condition: string | undefined, cause: CloseCause): string | undefined {
  const story = new Story([aTask('a'), aTask('b', { condition })]).runs(0, 1, 'a', 1);
  return cleanUpsText(cause, story.report());
}

/** The words, with the function that goes beside `always()`. */
function text(other: string | undefined): string | undefined {
  return other === undefined ? undefined : `clean-ups (if: always(), ${other})`;
}

describe('what may start in a closed run', () => {
  it.each([
    ['always()', 'failure()', 'cancelled()'],
    ['FAILURE ( ) && github.ref', 'failure()', 'cancelled()'],
    ['${{ !success() }}', 'failure()', 'cancelled()'],
    ['! cancelled()', 'failure()', 'cancelled()'],
    ['cancelled()', undefined, 'cancelled()'],
    ['success()', undefined, undefined],
    ["env.always == 'x'", undefined, undefined],
    ["'always()' == 'x'", undefined, undefined],
    ["'it''s failure()' == 'x'", undefined, undefined],
    ["env.x == 'y' && always() && env.z == 'y'", 'failure()', 'cancelled()'],
    [undefined, undefined, undefined],
  ])('with a task left whose if is %j', (condition, afterFailure, afterSignal) => {
    expect(left(condition, failFast)).toBe(text(afterFailure));
    expect(left(condition, { kind: 'max-failures', failures: 2 })).toBe(text(afterFailure));
    expect(left(condition, signal)).toBe(text(afterSignal));
  });

  it('counts failure() after a signal only when something failed that was not forgiven', () => {
    const tasks = [aTask('a'), aTask('b', { condition: 'failure()' })];
    const ended = (result: Result, tolerated: boolean): string | undefined =>
      cleanUpsText(
        signal,
        new Story(tasks)
          .starts(0, 'a')
          .ends(1, 'a', anOutcome(exited(1)))
          .has(1, 'a', result, { kind: 'ran' }, tolerated)
          .report(),
      );
    expect(cleanUpsText(signal, new Story(tasks).report())).toBeUndefined();
    expect(ended('success', true)).toBeUndefined();
    expect(ended('failure', false)).toBe(text('cancelled()'));
  });

  it('is nothing when clean-ups have to end too, or a matrix closes', () => {
    expect(
      left('always()', { kind: 'signal', signal: 'SIGINT', noCleanUps: 'second-signal' }),
    ).toBeUndefined();
    expect(left('always()', { kind: 'signal', signal: 'SIGINT', noCleanUps: 'time-over' })).toBeUndefined();
    expect(left('always()', { kind: 'matrix-fail-fast', task: 'a' })).toBeUndefined();
  });

  it('is nothing when what has such an if has started, has ended, or starts nothing', () => {
    const condition = 'always()';
    const story = new Story([
      aTask('runs', { condition }),
      aTask('ended', { condition }),
      aTask('joins', { condition, work: { kind: 'join' } }),
    ])
      .starts(0, 'runs')
      .has(1, 'ended', 'skipped', { kind: 'condition', source: condition });
    expect(cleanUpsText(failFast, story.report())).toBeUndefined();
  });
});
