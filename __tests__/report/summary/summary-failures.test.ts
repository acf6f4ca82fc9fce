import { describe, expect, test } from 'vitest';
import type { FailureCause } from '../../../src/model/failure-cause.ts';
import type { AttemptOutcome } from '../../../src/model/outcome.ts';
import { renderFailures } from '../../../src/report/summary/summary-failures.ts';
import { rowsOf } from '../../support/markdown.ts';
import { aTask, anOutcome, exited, Story } from '../../support/story.ts';

const asItIs = (text: string): string => text;

/** So many failed tasks, each with an outcome of its own. */
function failing(
  count: number,
  outcomeOf: (index: number) => Partial<AttemptOutcome> = (index) => ({ tail: [`broken by ${index}`] }),
): Story {
  const ids = Array.from({ length: count }, (_, index) => `t${index}`);
  const story = new Story(ids.map((id) => aTask(id)));
  for (const [index, id] of ids.entries()) story.runs(0, 1, id, 1, outcomeOf(index));
  return story;
}

/** What a test runner marked, on lines that begin with the tenth. */
function cause(different: Partial<FailureCause> = {}): FailureCause {
  return {
    tool: 'Vitest',
    headline: 'expected 3 to be 4',
    testName: undefined,
    failures: 1,
    excerpt: [' FAIL cart.test.ts', 'expected 3 to be 4', '- 4', '+ 3'],
    firstLine: 10,
    place: { file: 'test/cart.test.ts', line: 14, column: 3 },
    ...different,
  };
}

const rendered = (story: Story, bytes = 250_000): string => renderFailures(story.report(), asItIs, bytes);

/** The lines of the code blocks, in order. */
const codeOf = (text: string): readonly string[] =>
  [...text.matchAll(/^(`{3,})text\n(.*?)\n\1$/gmsu)].map(([, , code]) => code ?? '');

const titlesOf = (text: string): readonly string[] =>
  text.match(/(?<=<summary>)(?:❌|⚠️).*(?=<\/summary>)/gu) ?? [];

/** What is rendered of so many tasks that failed for one cause, with this tail. */
const around = (tail: readonly string[], different: Partial<FailureCause> = {}, count = 1): string =>
  rendered(failing(count, () => ({ tail, logBytes: 100_000, cause: cause(different) })));

/** Of the first nine one cause, of all others another. */
const causes = (index: number): Partial<AttemptOutcome> => ({
  cause: cause(index < 9 ? {} : { headline: 'something else' }),
});

/** How many blocks stand open, and how many lines of output each of them shows. */
const opened = (count: number): readonly (readonly [open: boolean, lines: number])[] => {
  const tail = Array.from({ length: 60 }, (_, index) => `line ${index}`);
  const text = rendered(failing(count, (index) => ({ logBytes: 9000, tail: [...tail, `error ${index}`] })));
  return text
    .split(/^(?=<details(?: open)?>\n<summary>)/mu)
    .slice(1)
    .map((block) => [block.startsWith('<details open'), codeOf(block)[0]?.split('\n').length ?? 0] as const);
};

test('there is nothing to say where nothing failed', () => {
  expect(rendered(new Story([aTask('a'), aTask('b')]).runs(0, 1, 'a', 0))).toBe('');
});

test('a failure has its cause, its place and its last lines; what was forgiven comes last, and what passed not at all', () => {
  const story = new Story([aTask('forgiven'), aTask('good'), aTask('a', { name: 'A & B' })])
    .starts(0, 'a')
    .ends(1.5, 'a', anOutcome(exited(1), { tail: ['one', 'an error'] }))
    .has(1.5, 'a', 'failure')
    .runs(0, 1, 'good', 0)
    .starts(0, 'forgiven')
    .ends(1, 'forgiven', anOutcome(exited(2)))
    .has(1, 'forgiven', 'success', { kind: 'ran' }, true);
  const text = rendered(story);
  expect(text.replaceAll(/<b>A &amp; B.*?<\/b>/gu, '<b>A</b>')).toBe(
    [
      '### Failed',
      '',
      '<details open>',
      '<summary>❌ <b>A</b> · exit code 1 · <b>an error</b> · <code>dag.yml:1</code></summary>',
      '',
      '```text',
      'one',
      'an error',
      '```',
      '',
      '</details>',
      '',
      '<details open>',
      '<summary>⚠️ <b>forgiven</b> · exit code 2, tolerated (continue-on-error) · <code>dag.yml:1</code></summary>',
      '',
      '<p>It printed nothing.</p>',
      '',
      '</details>',
      '',
    ].join('\n'),
  );
});

describe('where a cause was found', () => {
  test('the title names it and its place', () => {
    expect(titlesOf(around([]))).toEqual([
      '❌ <b>t0</b> · exit code 1 · <b>expected 3 to be 4</b> · <code>test/cart.test.ts:14</code>',
    ]);
  });

  test('its lines are shown, then the end, with the number of lines between', () => {
    const tail = [
      'before',
      '',
      ...cause().excerpt.flatMap((line) => [line, '']),
      ...Array.from({ length: 20 }, (_, index) => `row ${index}`),
    ];
    expect(codeOf(around(tail))[0]?.split('\n')).toEqual([
      ...cause().excerpt,
      '… 15 lines …',
      ...[15, 16, 17, 18, 19].map((row) => `row ${row}`),
    ]);
    expect(codeOf(around(tail))[1]).toBe(tail.join('\n'));
    expect(around(tail)).toContain('<details><summary>The last 30 lines</summary>');
  });

  test('lines that are kept no longer are shown all the same', () => {
    expect(codeOf(around(['bye']))[0]).toBe([...cause().excerpt, '…', 'bye'].join('\n'));
    // The tail begins in the middle of them.
    expect(codeOf(around(['- 4', '+ 3', 'bye']))).toEqual([[...cause().excerpt, 'bye'].join('\n')]);
  });

  test('of many lines those around the one that says it best are shown', () => {
    const excerpt = ['a', 'b', 'c', 'here it is', 'd', 'e', 'f', 'g', 'h', 'i'];
    const story = failing(6, (index) => ({
      cause: cause({ headline: 'here it is', excerpt, failures: index + 1 }),
    }));
    expect(codeOf(rendered(story))[0]).toBe('c\nhere it is\nd\ne\nf');
  });
});

test('a short output is shown whole, not only the lines around its cause', () => {
  const tail = ['before', ...cause().excerpt, 'after'];
  expect(codeOf(around(tail))).toEqual([tail.join('\n')]);
});

test('the failed cases of a test report are named, and counted', () => {
  const passing = {
    name: 'p',
    group: '',
    state: 'passed',
    seconds: 1,
    file: undefined,
    line: undefined,
    message: '',
    type: '',
    details: '',
  } as const;
  const failing8 = Array.from({ length: 8 }, (_, index) => ({
    ...passing,
    name: `case <${index}>`,
    group: index === 0 ? 'cart' : '',
    state: index === 1 ? ('error' as const) : ('failed' as const),
    message: index === 2 ? '' : `no ${index}\nat x`,
    type: 'AssertionError',
  }));
  const tests = { cases: [passing, ...failing8], counts: { passed: 90, failed: 7, error: 1, skipped: 2 } };
  const text = rendered(failing(1, () => ({ tests })));
  expect(text).toContain(
    '<p>8 of 100 tests failed:</p><ul><li><b>cart › case &lt;0&gt;</b>: no 0</li><li><b>case &lt;1&gt;</b>: no 1</li><li><b>case &lt;2&gt;</b>: AssertionError</li>',
  );
  expect(text).toContain('<li>2 more cases</li></ul>');
  const fine = { cases: [passing], counts: { passed: 1, failed: 0, error: 0, skipped: 0 } };
  expect(rendered(failing(1, () => ({ tests: fine })))).not.toContain('tests failed');
});

describe('where no cause was found', () => {
  const tail = Array.from({ length: 90 }, (_, index) => `line ${index}`);

  test('first and last lines are shown, with the number of those between where the whole output is kept', () => {
    const text = rendered(failing(1, () => ({ tail })));
    expect(codeOf(text)[0]?.split('\n')).toEqual([...tail.slice(0, 8), '… 67 lines …', ...tail.slice(-15)]);
    expect(codeOf(text)[1]).toBe(tail.slice(-40).join('\n'));
  });

  test('the first lines are shown also when they are long before the last', () => {
    const text = rendered(failing(1, () => ({ tail, head: ['a', 'b', '\u001b[31mc'] })));
    expect(codeOf(text)[0]?.split('\n')).toEqual(['a', 'b', 'c', '…', ...tail.slice(-20)]);
  });
});

describe('tasks that failed for the same cause', () => {
  test('are told of once, by name', () => {
    const text = rendered(failing(10, causes));
    expect(titlesOf(text).map((title) => title.replace(/ · exit.*/u, ''))).toEqual([
      '❌ <b>t0 and 8 more</b>',
      '❌ <b>t9</b>',
    ]);
    expect(text).toContain('<p>For the same cause: t1, t2, t3, t4, t5, t6 and 2 more</p>');
  });

  test('come after those that held back others, which say so', () => {
    const story = failing(10, causes);
    story
      .has(1, 't9', 'failure')
      .has(1, 't3', 'skipped', { kind: 'need', task: 't9', result: 'failure' })
      .has(1, 't4', 'skipped', { kind: 'need', task: 't3', result: 'skipped' });
    expect(titlesOf(rendered(story)).map((title) => title.replace(/ · exit.*(?= · )/u, ''))).toEqual([
      '❌ <b>t9</b> · held back 2 tasks',
      '❌ <b>t0 and 6 more</b> · <code>test/cart.test.ts:14</code>',
    ]);
  });
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
  expect(rendered(story)).toContain('· bad expression in if: no · <code>dag.yml:1:1</code></summary>');
  expect(rendered(story)).toContain('<p>It printed nothing.</p>');
});

test('names, reasons, hints and lines are cut', () => {
  const name = 'n'.repeat(300);
  const termination = { kind: 'could-not-start', cause: 'c'.repeat(400), fix: 'r'.repeat(600) } as const;
  const story = new Story([aTask('a', { name })])
    .starts(0, 'a')
    .ends(1, 'a', anOutcome(termination, { tail: [`49 ${'y'.repeat(500)}`] }))
    .has(1, 'a', 'failure');
  const text = rendered(story);
  expect(text).toContain(`<b>${'n'.repeat(199)}…</b>`);
  expect(text).toContain(` · could not start: ${'c'.repeat(300 - 'could not start: '.length - 1)}… · `);
  expect(text).toContain(`<p>${'r'.repeat(499)}…</p>`);
  expect(text).toContain(`\n49 ${'y'.repeat(396)}…\n`);
});

test('a fence is longer than every run of backticks in it', () => {
  expect(rendered(failing(1, () => ({ tail: ['a `b`', '```` c'] })))).toContain(
    '\n`````text\na `b`\n```` c\n`````\n',
  );
  expect(rendered(failing(1, () => ({ tail: ['a ``b``'] })))).toContain('\n```text\na ``b``\n```\n');
});

describe('the first screen', () => {
  test.each([
    [1, [[true, 24]]],
    [2, [true, true].map((open) => [open, 11])],
    [3, [true, true, true].map((open) => [open, 6])],
    [
      5,
      [
        [true, 8],
        [true, 8],
        [false, 24],
        [false, 24],
        [false, 24],
      ],
    ],
    [8, [[true, 5], [true, 5], ...Array.from({ length: 6 }, () => [false, 24])]],
  ])('of %i causes shows the first open and all others in a line each', (count, blocks) => {
    expect(opened(count)).toEqual(blocks);
  });

  test('of more than eight has a table of the others, and what they printed folded below', () => {
    const text = rendered(failing(30));
    const [open = '', folded = ''] = text.split(
      '<details><summary>18 more failed tasks, 18 more causes</summary>',
    );
    expect(titlesOf(open)).toHaveLength(2);
    expect(rowsOf(open)).toEqual(
      Array.from({ length: 10 }, (_, index) => [
        `❌ t${index + 2}`,
        `exit code 1 · last line&#58; broken by ${index + 2}`,
        'dag.yml&#58;1',
      ]),
    );
    expect(open).toContain('| Failed too | Cause | Where |\n| --- | --- | --- |\n');
    expect(rowsOf(folded)).toHaveLength(18);
    expect(folded).toContain('<details><summary>What the first 28 of them printed</summary>');
    expect(titlesOf(folded)).toHaveLength(28);
    expect(text.match(/<details/gu)?.length).toBe(text.match(/<\/details>/gu)?.length);
  });
});

describe('of very many causes', () => {
  test('those that do not fit are counted, and the text has no more bytes than it may have', () => {
    const text = rendered(
      failing(900, (index) => ({ tail: [`error ${index} ${'x'.repeat(250)}`] })),
      60_000,
    );
    expect(Buffer.byteLength(text)).toBeLessThanOrEqual(60_000);
    const named = rowsOf(text).length;
    expect(text).toContain(
      `_${900 - 2 - named} more failed tasks left out here: \`results.json\` names them._`,
    );
    expect(named).toBeGreaterThan(60);
    const printed = titlesOf(text).length - 2;
    expect(text).toContain(`_Output of ${900 - 2 - printed} more causes left out here: the log has it._`);
    expect(printed).toBeGreaterThan(10);
    expect(text.match(/<details/gu)?.length).toBe(text.match(/<\/details>/gu)?.length);
  });
});
