import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import type { FailureCause } from '../../../src/model/failure-cause.ts';
import { htmlReport } from '../../../src/report/html/html.ts';
import { type PageParts, readPage } from '../../support/html-page.ts';
import { makeInstance } from '../../support/make-task.ts';
import { aTask, Story } from '../../support/story.ts';

interface Texts {
  readonly name: string;
  readonly output: string;
  readonly place: string;
}

/** Of these tasks the third fail, each for a cause of its own, and one more is skipped since the first of them failed. */
function pageOf(tasks: readonly Texts[]): string {
  const story = new Story(
    [
      ...tasks.map(({ name, place }, index) =>
        aTask(`${index}${name}`, {
          name: `n${index}${name}`,
          key: name,
          matrix: makeInstance(name, 0, 1),
          at: { file: place, line: 1, column: 1 },
          needs: index === 0 ? [] : [`0${tasks[0]?.name ?? ''}`],
        }),
      ),
      aTask('last'),
    ],
    { title: tasks[0]?.name ?? '', parallelismBecause: tasks[0]?.output ?? '' },
  );
  for (const [index, { name, output, place }] of tasks.entries()) {
    const id = `${index}${name}`;
    const cause: FailureCause = {
      tool: 'Vitest',
      headline: `${index} ${output}`,
      testName: name,
      failures: 1,
      excerpt: [`${index} ${output}`, output, 'z'],
      firstLine: 1,
      place: { file: `a${place}`, line: 3, column: 1 },
    };
    const code = index % 3 === 0 ? 1 : 0;
    const more = code === 0 ? {} : { cause, head: [output] };
    story
      .runs(index, index + 1, id, code, { tail: [`${output}.`, 'end'], logFile: `/report/${place}`, ...more })
      .tell({ type: 'warning', at: 0, message: `w${output}`, task: id });
  }
  story.has(9, 'last', 'skipped', { kind: 'need', task: `0${tasks[0]?.name ?? ''}`, result: 'failure' });
  return [...htmlReport(story.finishes(tasks.length, 'failure').report())].join('');
}

const hostile = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 40 }),
  fc
    .array(
      fc.constantFrom(
        '</script>',
        '<script>alert(1)</script>',
        '<img src=x onerror=alert(1)>',
        '<!--',
        '-->',
        ']]>',
        '</pre>',
        '</style>',
        '</title>',
        '"',
        "'",
        '&',
        '&lt;',
        '&#x3c;',
        '`',
        '${',
        '\\',
        '\\u003c',
        '%3Cscript%3E',
        '%',
        '#task=',
        'javascript:alert(1)',
        '\n',
        '\r',
        '\0',
        '\u001b[31m',
        '\u001b]8;;http://x\u0007',
        '\u202e',
        '\u2028',
        '\ud800',
        '__proto__',
        '😀',
      ),
      { maxLength: 12 },
    )
    .map((parts) => parts.join('')),
);

/** All texts in a value of JSON. */
function textsIn(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsIn) : [];
}

/** Characters that act. */
const acting = /(?![\t\n])[\p{Cc}\p{Bidi_Control}\u2028\u2029]/u;

const formOf = ({ tags, data, logs, script, style }: PageParts): unknown => ({
  // How many lines an output has is its own.
  tags,
  tasks: data.tasks.map(({ verdict, needs, attempts, blame }) => ({
    verdict,
    needs,
    blame,
    attempts: attempts.length,
  })),
  logs: Object.keys(logs),
  script,
  style,
});

test(
  'names and output, whatever they are, change nothing in the page but their own text',
  { timeout: 120_000 },
  () => {
    const texts = fc.record({ name: hostile, output: hostile, place: hostile });
    fc.assert(
      fc.property(fc.array(texts, { minLength: 1, maxLength: 8 }), (tasks) => {
        const tame = tasks.map(() => ({ name: 'n', output: 'o', place: 'p' }));
        const html = pageOf(tasks.map(({ name, output, place }) => ({ name, output: `o${output}`, place })));
        expect(html).not.toMatch(acting);
        const page = readPage(html);
        expect(formOf(page)).toEqual(formOf(readPage(pageOf(tame))));
        for (const text of textsIn([page.data, page.logs]))
          expect(text).not.toMatch(/(?![\t\n])[\p{Cc}\p{Bidi_Control}]/u);
      }),
      { numRuns: 100 },
    );
  },
);
