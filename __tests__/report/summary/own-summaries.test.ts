import { describe, expect, test } from 'vitest';
import { noTaskFiles } from '../../../src/model/outcome.ts';
import { renderOwnSummaries } from '../../../src/report/summary/own-summaries.ts';
import { aTask, Story } from '../../support/story.ts';

const asItIs = (text: string): string => text;

/** A run whose tasks t0 and so on wrote these. */
function wrote(...summaries: readonly string[]): Story {
  const story = new Story(summaries.map((_, index) => aTask(`t${index}`)));
  for (const [index, summary] of summaries.entries())
    story.runs(0, 1, `t${index}`, 0, { files: { ...noTaskFiles, summary } });
  return story;
}

const ownOf = (story: Story, bytes = 100_000): string => renderOwnSummaries(story.report(), asItIs, bytes);

describe('what tasks wrote for the summary', () => {
  test('is nothing where none wrote any but white space', () => {
    expect(ownOf(wrote('', ' \n\t\n'))).toBe('');
    expect(ownOf(new Story([aTask('a')]))).toBe('');
  });

  test('stands under the name of its task, which is escaped and cut', () => {
    const name = `*${'n'.repeat(150)}`;
    const files = { ...noTaskFiles, summary: '*theirs*' };
    const story = new Story([aTask('a', { name })]).runs(0, 1, 'a', 0, { files });
    expect(ownOf(story)).toBe(`### &#42;${'n'.repeat(98)}…\n\n*theirs*\n`);
    expect(ownOf(wrote('one', 'two'))).toBe('### t0\n\none\n\n### t1\n\ntwo\n');
  });

  test.each([
    ['nothing is open', 'a\n```\nb\n```', []],
    ['a fence', '```js\nx', ['```']],
    ['a fence of tildes, indented', '   ~~~~\nx', ['~~~~']],
    ['no fence, which four blanks make code', '    ```\nx', []],
    ['no fence in a line', 'a ```\nx', []],
    ['two backticks are none', '``\nx', []],
    ['no fence, which is code in a text', '```npm test``` passed\nx', []],
    ['a fence of tildes with backticks behind it', '~~~ `js`\nx', ['~~~']],
    ['a fence with what only JavaScript takes for a line end', '```js\u2028\nx', ['```']],
    ['a fence that code in a text does not close', '```\n``` ```', ['```']],
    ['a fence that a shorter one does not close', '````\n```', ['````']],
    ['a fence that a longer one closes', '```\n````', []],
    ['a fence that one with a word does not close', '```\n```js', ['```']],
    ['a fence that one with blanks behind it closes', '```\n```  ', []],
    ['a fence that the other kind does not close', '~~~\n```', ['~~~']],
    ['details', '<details>\n<DETAILS open>\n</details>', ['</details>']],
    ['details that are closed with blanks', '<details>\n</details  >', []],
    ['details in one line', '<details><details><details></details>', ['</details>', '</details>']],
    ['details in a fence are text', '```\n<details>\n```', []],
    ['no details', '<detailsx>', []],
    ['more is closed than was opened', '</details>\n</details>', []],
    [
      'a fence in a text with the line ends of Windows',
      '<details>\r\n```js\r\n</details>\r\n',
      ['```', '</details>'],
    ],
    ['a fence that is closed in one', '```\r\n<details>\r\n```\r\n<p>', []],
    ['both', '<details>\n```\nx', ['```', '</details>']],
  ])('is closed where it is open: %s', (_what, summary, closings) => {
    expect(ownOf(wrote(summary))).toBe(`### t0\n\n${[summary, ...closings].join('\n')}\n`);
  });

  test('is left out whole where it does not fit, named, and leaves its room to others', () => {
    const part = Buffer.byteLength('### t0\n\n') + 1000 + 2;
    const large = 'x'.repeat(1000);
    const room = 10_000 + 2 * part;
    expect(ownOf(wrote(large, large), room)).not.toContain('left out');
    expect(ownOf(wrote(large, large), room - 1)).toBe(
      `### t0\n\n${large}\n\n_1 summary of tasks left out, there is no room: t1._\n`,
    );
    expect(ownOf(wrote(`${large}${large}${large}`, large, 'small'), room - 1)).toBe(
      `### t1\n\n${large}\n\n### t2\n\nsmall\n\n_1 summary of tasks left out, there is no room: t0._\n`,
    );
    expect(ownOf(wrote(...Array.from({ length: 12 }, () => large)), 0)).toBe(
      '_12 summaries of tasks left out, there is no room: t0, t1, t2, t3, t4, t5, t6, t7, t8, t9 and 2 more._\n',
    );
  });
});
