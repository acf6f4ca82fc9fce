import { describe, expect, test } from 'vitest';
import type { AttemptOutcome } from '../../src/model/outcome.ts';
import { renderFailures } from '../../src/report/summary/summary-failures.ts';
import { aTask, anOutcome, exited, Story } from '../support/story.ts';

const asItIs = (text: string): string => text;

/** So many failed tasks, each with this outcome. */
function failing(count: number, outcome: Partial<AttemptOutcome> = {}): Story {
  const ids = Array.from({ length: count }, (_, index) => `t${index}`);
  const story = new Story(ids.map((id) => aTask(id)));
  for (const id of ids) story.runs(0, 1, id, 1, outcome);
  return story;
}

const rendered = (story: Story, bytes = 250_000): string => renderFailures(story.report(), asItIs, bytes);

/** How many bytes of output each of this many tasks shows in this many bytes. */
function shownBytes(count: number, bytes: number): readonly number[] {
  const tail = Array.from({ length: 100 }, () => 'x'.repeat(199));
  const text = rendered(failing(count, { tail }), bytes);
  return text
    .split('</details>')
    .slice(0, -1)
    .map((block) => (block.match(/x{199}/gu)?.length ?? 0) * 200);
}

test('there is nothing to say where nothing failed', () => {
  expect(rendered(new Story([aTask('a'), aTask('b')]).runs(0, 1, 'a', 0))).toBe('');
});

test('a failure has why, how long, and its last lines; a forgiven one too, and nothing else', () => {
  const story = new Story([aTask('a', { name: 'A & B' }), aTask('good'), aTask('forgiven')])
    .starts(0, 'a')
    .ends(1.5, 'a', anOutcome(exited(1), { tail: ['one', 'two'] }))
    .has(1.5, 'a', 'failure')
    .runs(0, 1, 'good', 0)
    .starts(0, 'forgiven')
    .ends(1, 'forgiven', anOutcome(exited(2)))
    .has(1, 'forgiven', 'success', { kind: 'ran' }, true);
  expect(rendered(story)).toBe(
    [
      '### Failed',
      '',
      '<details open>',
      '<summary>❌ <b>A &amp; B</b> · exit code 1 · 1.5 s</summary>',
      '',
      '```text',
      'one',
      'two',
      '```',
      '',
      '</details>',
      '',
      '<details open>',
      '<summary>⚠️ <b>forgiven</b> · exit code 2, tolerated (continue-on-error) · 1.0 s</summary>',
      '',
      '<p>It printed nothing.</p>',
      '',
      '</details>',
      '',
    ].join('\n'),
  );
});

test('a hint stands over the last lines', () => {
  const story = new Story([aTask('a')]).runs(0, 1, 'a', 127, { tail: ['x: not found'] });
  expect(rendered(story)).toContain(
    '</summary>\n\n<p>by convention: a command was not found</p>\n\n```text\nx: not found\n```\n',
  );
});

test('a task that failed without an attempt has no output to show', () => {
  const at = { file: 'dag.yml', line: 1, column: 1 };
  const story = new Story([aTask('a')]).has(0, 'a', 'failure', {
    kind: 'bad-expression',
    problem: 'if: no',
    at,
  });
  expect(rendered(story)).toContain('· bad expression in if: no · 0.0 s</summary>');
  expect(rendered(story)).toContain('<p>It printed nothing.</p>');
});

test('names, reasons and hints are cut, lines too, and at most forty are shown', () => {
  const name = 'n'.repeat(300);
  const termination = { kind: 'could-not-start', cause: 'c'.repeat(400), fix: 'r'.repeat(600) } as const;
  const tail = Array.from({ length: 50 }, (_, index) => `${index} ${'y'.repeat(500)}`);
  const story = new Story([aTask('a', { name })])
    .starts(0, 'a')
    .ends(1, 'a', anOutcome(termination, { tail: tail.map((line) => line.slice(0, 20)) }))
    .has(1, 'a', 'failure');
  const text = rendered(story);
  expect(text).toContain(`<b>${'n'.repeat(199)}…</b>`);
  expect(text).toContain(` · could not start: ${'c'.repeat(300 - 'could not start: '.length - 1)}… · `);
  expect(text).toContain(`<p>${'r'.repeat(499)}…</p>`);
  expect(text.match(/^\d+ y+$/gmu)).toEqual(tail.slice(10).map((line) => line.slice(0, 20)));
  const long = rendered(failing(1, { tail }));
  expect(long).toContain(`\n49 ${'y'.repeat(396)}…\n`);
});

test('a fence is longer than every run of backticks in it', () => {
  expect(rendered(failing(1, { tail: ['a `b`', '```` c'] }))).toContain(
    '\n`````text\na `b`\n```` c\n`````\n',
  );
  expect(rendered(failing(1, { tail: ['a ``b``'] }))).toContain('\n```text\na ``b``\n```\n');
});

test('the first ten stand open, the others are folded', () => {
  expect(rendered(failing(12)).match(/^<details.*>$/gmu)).toEqual([
    ...Array.from({ length: 10 }, () => '<details open>'),
    '<details>',
    '<details>',
  ]);
});

describe('the output of each failure', () => {
  test.each([
    ['has up to 4,000 bytes when there is room', 1, 250_000, 4000],
    ['has its part of the room, less what stands around it', 100, 250_000, 2000],
    ['has at least 500 bytes, however little room there is', 400, 250_000, 400],
  ])('%s', (_what, count, bytes, shown) => {
    const blocks = shownBytes(count, bytes);
    expect(blocks.length).toBeGreaterThan(0);
    expect(new Set(blocks)).toEqual(new Set([shown]));
  });
});

describe('of too many failures', () => {
  test('those that do not fit are counted, and their output is in the log', () => {
    const text = rendered(failing(30, { tail: ['x'.repeat(400)] }), 5000);
    const kept = text.match(/^<details/gmu)?.length ?? 0;
    expect(kept).toBe(9);
    expect(
      text.endsWith(
        '</details>\n\n_21 more failed tasks left out here: `results.json` names them, the log has their output._\n',
      ),
    ).toBe(true);
    expect(Buffer.byteLength(text)).toBeLessThanOrEqual(5000);
  });

  test('all are shown when the last one just fits', () => {
    const block = Buffer.byteLength(rendered(failing(1))) - '### Failed\n\n'.length;
    expect(rendered(failing(2), 500 + 2 * (block + 1))).not.toContain('left out');
    expect(rendered(failing(2), 500 + 2 * (block + 1) - 1)).toContain('_1 more failed task left out here:');
  });
});
