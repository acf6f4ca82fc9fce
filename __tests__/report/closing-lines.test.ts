import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Because } from '../../src/model/outcome.ts';
import { closingLines } from '../../src/report/log/closing-lines.ts';
import { githubStyle } from '../../src/report/log/log-style.ts';
import type { RunReport } from '../../src/report/run/run-report.ts';
import { notRunByReason } from '../../src/report/findings/not-run.ts';
import { renderVerdict } from '../../src/report/summary/summary-verdict.ts';
import { logOf } from '../support/logs.ts';
import { aTask, anOutcome, exited, retries, Story } from '../support/story.ts';
import { readWorkflowLog } from '../support/workflow-log.ts';

const asItIs = (text: string): string => text;

/** The lines but for the verdict and the times. */
function linesOf(report: RunReport): readonly string[] {
  return closingLines(report, asItIs)
    .slice(0, -2)
    .map(({ symbol, text }) => `${symbol} ${text}`);
}

const needs = (task: string, result: 'failure' | 'skipped' = 'failure'): Because => ({
  kind: 'need',
  task,
  result,
});

const condition = (source: string): Because => ({ kind: 'condition', source });

/** A run of these tasks. */
const runOf = (...ids: readonly string[]): Story => new Story(ids.map((id) => aTask(id)));

describe('a failed task', () => {
  test('has a line with how it ended, what it printed, and where', () => {
    const cause = {
      tool: 'Vitest',
      headline: 'expected 119 to be 120',
      testName: 'cart > adds the tax',
      failures: 1,
      excerpt: [],
      firstLine: 1,
      place: { file: 'test/vat.test.js', line: 14, column: undefined },
    };
    const story = runOf('unit', 'lint', 'e2e')
      .runs(0, 12.3, 'unit', 1, { cause })
      .runs(0, 1, 'lint', 2)
      .starts(0, 'e2e')
      .ends(31, 'e2e', anOutcome({ kind: 'timed-out', afterSeconds: 30 }, { tail: ['waiting'] }))
      .has(31, 'e2e', 'failure');
    expect(linesOf(story.finishes(40, 'failure').report())).toEqual([
      '✗ lint · exit code 2 after 1.0 s · dag.yml:1',
      '✗ unit · exit code 1 after 12.3 s · cart > adds the tax: expected 119 to be 120 · test/vat.test.js:14',
      '✗ e2e · timed out after 30 s · last line: waiting · dag.yml:1',
    ]);
  });

  test('has no place where the graph is in no file', () => {
    const story = new Story([aTask('a')], { graphFile: undefined }).runs(0, 1, 'a', 1);
    expect(linesOf(story.report())).toEqual(['✗ a · exit code 1 after 1.0 s']);
  });

  test('says which attempt it was', () => {
    const story = new Story([aTask('a', { retry: retries(1) })])
      .starts(0, 'a')
      .ends(1, 'a', anOutcome(exited(1)), { retryInSeconds: 0 })
      .starts(1, 'a', { attempt: 2 })
      .ends(3, 'a', anOutcome(exited(4)), { attempt: 2 })
      .has(3, 'a', 'failure');
    expect(linesOf(story.report())).toEqual(['✗ a · exit code 4 after 2.0 s, attempt 2 of 2 · dag.yml:1']);
  });

  test('comes before others when more was skipped for it', () => {
    const story = runOf('a', 'b', 'c', 'd', 'e')
      .runs(0, 1, 'a', 1)
      .runs(1, 2, 'b', 1)
      .has(2, 'c', 'skipped', needs('b'))
      .has(2, 'd', 'skipped', needs('c', 'skipped'))
      .has(2, 'e', 'skipped', needs('a'));
    expect(linesOf(story.report())).toEqual([
      '✗ b · exit code 1 after 1.0 s · dag.yml:1',
      '✗ a · exit code 1 after 1.0 s · dag.yml:1',
      '↷ 2 tasks skipped: b failed · c, d',
      '↷ 1 task skipped: a failed · e',
    ]);
  });

  test('is counted when it is one of more than twenty', () => {
    const ids = Array.from({ length: 1021 }, (_, index) => `t${index}`);
    const story = runOf(...ids);
    for (const id of ids) story.runs(0, 1, id, 1);
    const lines = linesOf(story.report());
    expect(lines).toHaveLength(21);
    expect(lines.at(-1)).toBe('✗ 1,001 more tasks failed: results.json and the lines above name them');
  });
});

describe('tasks that did not run', () => {
  test('are told by what began it, however long the chain and in whatever order it is looked at', () => {
    const story = runOf('c', 'b', 'a', 'x', 'build')
      .runs(0, 1, 'build', 1)
      .has(1, 'a', 'skipped', needs('build'))
      .has(1, 'b', 'skipped', needs('a', 'skipped'))
      .has(1, 'c', 'skipped', needs('b', 'skipped'))
      .has(1, 'x', 'cancelled', { kind: 'closed', cause: { kind: 'fail-fast', task: 'build' } });
    const told = notRunByReason(story.report()).map(({ result, reason, blame, tasks }) => [
      result,
      reason,
      blame,
      tasks.map(({ task }) => task.id).join(' '),
    ]);
    expect(told).toEqual([
      ['skipped', 'build failed', 'build', 'c b a'],
      ['cancelled', 'build failed (fail-fast)', 'build', 'x'],
    ]);
  });

  test('for their own conditions are one group, and others for those tasks', () => {
    const story = runOf('after', 'deploy', 'docs', 'later')
      .has(1, 'deploy', 'skipped', condition('github.ref'))
      .has(1, 'docs', 'skipped', condition('false'))
      .has(1, 'after', 'skipped', needs('deploy', 'skipped'))
      .has(1, 'later', 'skipped', needs('after', 'skipped'));
    expect(linesOf(story.finishes(1, 'success').report())).toEqual([
      '↷ 2 tasks skipped: the if of deploy is false · after, later',
      '↷ 2 tasks skipped: their if is false · deploy, docs',
    ]);
  });

  test.each([
    [['deploy'], '1 task skipped', 'its if is false'],
    [['deploy', 'docs'], '2 tasks skipped', 'their if is false'],
  ])('for conditions are told in the number of %j', (ids, tasks, reason) => {
    const story = runOf('build', ...ids).runs(0, 1, 'build', 0);
    for (const id of ids) story.has(1, id, 'skipped', condition('false'));
    const report = story.finishes(1, 'success').report();
    expect(linesOf(report)).toEqual([`↷ ${tasks}: ${reason} · ${ids.join(', ')}`]);
    expect(renderVerdict(report, (text) => text)).toContain(
      `**Not run:** ${tasks}, since ${reason}: ${ids.join(', ')}`,
    );
  });

  test('are in one group with those that ran and were ended for the same reason', () => {
    const cause = { kind: 'fail-fast', task: 'build' } as const;
    const story = new Story([aTask('build', { name: 'Build' }), aTask('ran'), aTask('waited')])
      .starts(0, 'ran')
      .runs(0, 1, 'build', 1)
      .ends(1, 'ran', anOutcome({ kind: 'cancelled', cause }))
      .has(1, 'ran', 'cancelled')
      .has(1, 'waited', 'cancelled', { kind: 'closed', cause });
    expect(linesOf(story.report()).at(-1)).toBe(
      '⊘ 2 tasks cancelled: Build failed (fail-fast) · ran, waited',
    );
    expect(notRunByReason(story.report()).map(({ blame }) => blame)).toEqual(['build']);
  });

  test('where their results come from are told as such', () => {
    const from = { kind: 'unchanged', since: 'main' } as const;
    const story = runOf('a').has(1, 'a', 'skipped', { kind: 'given', from });
    expect(linesOf(story.report())).toEqual(['↷ 1 task skipped: that is its result where it ran · a']);
  });

  test('are counted beyond six reasons', () => {
    const roots = Array.from({ length: 8 }, (_, index) => `r${index}`);
    const story = runOf(...roots, ...roots.map((root) => `${root}-after`));
    for (const root of roots) story.runs(0, 1, root, 1).has(1, `${root}-after`, 'skipped', needs(root));
    expect(linesOf(story.report()).slice(-2)).toEqual([
      '↷ 1 task skipped: r5 failed · r5-after',
      '↷ 2 more tasks did not run, for other reasons: see results.json',
    ]);
  });

  test('take a time that is linear in a long chain', () => {
    const ids = Array.from({ length: 50_000 }, (_, index) => `t${index}`);
    const story = runOf('root', ...ids).runs(0, 1, 'root', 1);
    for (const [index, id] of ids.entries())
      story.has(1, id, 'skipped', index === 0 ? needs('root') : needs(`t${index - 1}`, 'skipped'));
    expect(linesOf(story.report()).at(-1)).toBe(
      '↷ 50,000 tasks skipped: root failed · t0, t1, t2 and 49,997 more',
    );
  });
});

test('the last forty lines hold all of it, of any run', async () => {
  const ids = Array.from({ length: 2000 }, (_, index) => `t${index}`);
  const story = runOf(...ids);
  for (const [index, id] of ids.entries()) {
    if (index < 300) story.runs(0, 1, id, 1, { tail: Array.from({ length: 30 }, () => 'Error: no') });
    else if (index < 1000) story.has(1, id, 'skipped', needs(`t${index % 300}`));
    else story.runs(1, 2, id, 0);
  }
  const lines = await logOf(story.finishes(3, 'failure'));
  const last = lines.slice(-40);
  const blank = last.lastIndexOf('');
  expect(blank).toBeGreaterThanOrEqual(0);
  expect(last.slice(blank + 1, blank + 21).every((line) => line.startsWith('✗ t'))).toBe(true);
  expect(last.at(-2)).toBe('✗ CI failed: 2,000 tasks · 1,000 succeeded, 300 failed, 700 skipped');
});

test('names and output change nothing but their own text', async () => {
  const hostile = fc.array(
    fc.constantFrom(
      '::error::',
      '##[error]',
      '\n',
      '\r',
      '\u2028',
      '\u001b[2J',
      '\u202e',
      '%0A',
      'a',
      ' ',
      '::group::x',
      '::stop-commands::t',
    ),
    { maxLength: 6 },
  );
  await fc.assert(
    fc.asyncProperty(hostile, hostile, hostile, async (name, output, file) => {
      const said = output.join('');
      const cause = {
        tool: 'tool',
        headline: said,
        testName: name.join(''),
        failures: 2,
        excerpt: [],
        firstLine: 1,
        place: { file: file.join(''), line: 1, column: undefined },
      };
      const plain = (found: boolean): Story =>
        new Story([aTask('a', { name: 'x' }), aTask('b')])
          .starts(0, 'a', { name: `x${name.join('')}` })
          .ends(1, 'a', anOutcome(exited(1), found ? { cause } : { tail: [said] }))
          .has(1, 'a', 'failure')
          .has(1, 'b', 'skipped', needs('a'))
          .finishes(1, 'failure');
      for (const found of [true, false]) {
        const lines = await logOf(plain(found), githubStyle(false));
        expect(readWorkflowLog(lines.join('\n')).commands).toEqual([]);
        // Start, its end, the skipped one, a heading and the end have their lines, and nothing has one more.
        expect(lines).toHaveLength(12);
      }
    }),
  );
});
