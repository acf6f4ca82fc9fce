import { describe, expect, it, test } from 'vitest';
import { stableName } from '../../../src/report/checks/api-text.ts';
import type { CheckPlace } from '../../../src/report/checks/check-run.ts';
import { taskStatuses } from '../../../src/report/checks/task-status.ts';
import type { RunReport } from '../../../src/report/run/run-report.ts';
import { bodyProblems } from '../../support/github-api.ts';
import { aTask, anOutcome, exited, Story } from '../../support/story.ts';

const place: CheckPlace = {
  name: 'rundag: ci',
  sha: 'a'.repeat(40),
  url: 'https://x.org/1',
  externalId: '1',
};

function statusesOf(report: RunReport, ...names: readonly string[]) {
  const statuses = taskStatuses(report, names, place);
  for (const { body } of statuses) expect(bodyProblems('POST statuses', body)).toEqual([]);
  return statuses.map(({ body }) => {
    const { state, context, description } = Object(body);
    return [context, state, description];
  });
}

const instance = (id: string, needs: readonly string[] = []) => aTask(id, { key: 'unit', needs });

const need = (task: string, result: 'skipped' | 'failure') => ({ kind: 'need', task, result }) as const;

/** A run with an instance of a matrix for each exit code. */
const story = (codes: readonly number[]): RunReport => {
  const ids = codes.map((_code, number) => `unit (${number})`);
  const told = new Story(ids.map((id) => instance(id)));
  for (const [number, id] of ids.entries()) told.runs(0, 1, id, codes[number] ?? 0);
  return told.finishes(1, 'failure').report();
};

test('what is said about a status has no secret of its task', () => {
  const report = new Story([aTask('a s3cret')]).runs(0, 1, 'a s3cret', 0).finishes(1, 'success').report();
  const masker = { mask: (text: string): string => text.replaceAll('s3cret', '***') };
  const [status] = taskStatuses(report, ['a s3cret'], place, { masker });
  expect(status?.task).toBe('a ***');
  expect(status?.body).toMatchObject({ state: 'success', context: 'rundag: ci / a ***' });
});

describe('the status of a task', () => {
  it('that ran is its result, with its time or its cause', () => {
    const report = new Story([aTask('lint'), aTask('e2e'), aTask('forgiven')])
      .runs(0, 12.3, 'lint', 0)
      .runs(0, 1, 'e2e', 3, { tail: ['error: no such page'] })
      .starts(0, 'forgiven')
      .ends(1, 'forgiven', anOutcome(exited(1)))
      .has(1, 'forgiven', 'success', { kind: 'ran' }, true)
      .finishes(13, 'failure')
      .report();
    expect(statusesOf(report, 'lint', 'e2e', 'forgiven')).toEqual([
      ['rundag: ci / lint', 'success', 'passed in 12.3 s'],
      ['rundag: ci / e2e', 'failure', 'exit code 3 · error: no such page'],
      ['rundag: ci / forgiven', 'success', 'exit code 1, tolerated (continue-on-error)'],
    ]);
  });

  it('that was skipped by an if has succeeded, and what was skipped with it; what something broke has failed', () => {
    const report = new Story([
      aTask('off'),
      aTask('after', { needs: ['off'] }),
      aTask('build'),
      aTask('mid', { needs: ['build'] }),
      aTask('e2e', { needs: ['mid', 'off'] }),
    ])
      .has(0, 'off', 'skipped', { kind: 'condition', source: "github.ref == 'x'" })
      .has(0, 'after', 'skipped', need('off', 'skipped'))
      .runs(0, 1, 'build', 1)
      .has(1, 'mid', 'skipped', need('build', 'failure'))
      .has(1, 'e2e', 'skipped', need('mid', 'skipped'))
      .finishes(1, 'failure')
      .report();
    expect(statusesOf(report, 'off', 'after', 'mid', 'e2e')).toEqual([
      ['rundag: ci / off', 'success', "skipped: if is false: github.ref == 'x'"],
      ['rundag: ci / after', 'success', 'skipped: the if of off is false'],
      ['rundag: ci / mid', 'failure', 'not run: build failed'],
      ['rundag: ci / e2e', 'failure', 'not run: build failed'],
    ]);
  });

  it('that was skipped on another machine has failed where what it needs did', () => {
    const given = { kind: 'given', from: { kind: 'elsewhere', where: 'shard 1/2' } } as const;
    const report = new Story([aTask('build'), aTask('e2e', { needs: ['build'] }), aTask('off')])
      .has(0, 'build', 'failure', given)
      .has(0, 'e2e', 'skipped', given)
      .has(0, 'off', 'skipped', given)
      .finishes(1, 'failure')
      .report();
    expect(statusesOf(report, 'build', 'e2e', 'off').map(([, state]) => state)).toEqual([
      'failure',
      'failure',
      'success',
    ]);
  });

  it('that was not reached is an error', () => {
    const closed = { kind: 'closed', cause: { kind: 'fail-fast', task: 'lint' } } as const;
    const report = new Story([aTask('lint'), aTask('late'), aTask('never')])
      .runs(0, 1, 'lint', 1)
      .has(1, 'late', 'cancelled', closed)
      .report();
    expect(statusesOf(report, 'late', 'never')).toEqual([
      ['rundag: ci / late', 'error', 'not started: lint failed (fail-fast)'],
      ['rundag: ci / never', 'error', 'not started'],
    ]);
  });

  it('of a matrix is the worst of its instances, under the name of the matrix', () => {
    expect(statusesOf(story([0, 0]), 'unit')).toEqual([['rundag: ci / unit', 'success', '2 of 2 passed']]);
    expect(statusesOf(story([0, 2, 1]), 'unit', 'unit (2)')).toEqual([
      ['rundag: ci / unit', 'failure', '2 of 3 failed: unit (1): exit code 2'],
      ['rundag: ci / unit (2)', 'failure', 'exit code 1'],
    ]);
  });
});

const mask = (text: string): string => text;

describe('stableName', () => {
  it('is the text itself where the API takes it', () => {
    expect(stableName('rundag: ci (20) / größe', mask)).toBe('rundag: ci (20) / größe');
  });

  it('tells apart what would be alike once it is cut or changed', () => {
    const long = 'x'.repeat(300);
    const names = [`${long}a`, `${long}b`, 'a😀', 'a\ufffd', 'a\n', 'a '].map((text) =>
      stableName(text, mask),
    );
    expect(new Set(names).size).toBe(names.length);
    expect(names.every((name) => name.length <= 250)).toBe(true);
  });
});
