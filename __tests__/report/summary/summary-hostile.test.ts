import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import type { FailureCause } from '../../../src/model/failure-cause.ts';
import { renderSummary } from '../../../src/report/summary/summary.ts';
import { aTask, anOutcome, exited, Story } from '../../support/story.ts';

/** Text as Markdown shows it literally: no mark of Markdown or HTML, but references and what begins none. */
const plain = String.raw`(?:&#\d+;|[^!"#$%&'*+/:;<=>?@[\\\]^_\x60{|}~\r\n])*`;

/** Text as HTML shows it literally. */
const text = String.raw`(?:&(?:amp|lt|gt|quot|#39);|[^&<>"'\r\n])*`;

/** All that a line of a summary may be outside code and drawings, by its kind; nothing else. */
const kinds: readonly (readonly [kind: string, line: RegExp])[] = [
  ['empty', /^$/u],
  ['verdict', new RegExp(`^## [✅❌] ${plain}: ${plain}$`, 'u')],
  ['heading', /^### (?:Failed|Notes|Tasks|Timeline|Graph)$/u],
  ['facts', new RegExp(`^Took ${plain}; sum of task times ${plain}$`, 'u')],
  ['not run', new RegExp(String.raw`^\*\*Not run:\*\* (?:${plain}|[:;])*$`, 'u')],
  ['path', new RegExp(`^Critical path \\(◆\\), ${plain}: ${plain}$`, 'u')],
  ['note', new RegExp(`^- ${plain}$`, 'u')],
  ['legend', /^_An arrow leads from a task [\w ,;.]*_$/u],
  ['head', /^\| (?:Task|Failed too) \|(?: [A-Z][a-z]+ \|)+$/u],
  ['rule', /^\| ---(?: \| -{3}:?)+ \|$/u],
  ['row', new RegExp(String.raw`^\|(?: ${plain} \|){3,7}$`, 'u')],
  ['open', /^<details(?: open)?>$/u],
  ['folded', /^<details><summary>[\w ,]+<\/summary>$/u],
  [
    'title',
    new RegExp(
      `^<summary>(?:❌|⚠️) <b>${text}</b> · ${text}(?: · <b>${text}</b>)? · <code>${text}</code>${text}</summary>$`,
      'u',
    ),
  ],
  ['hint', new RegExp(`^<p>${text}</p>$`, 'u')],
  ['close', /^<\/details>$/u],
];

/** The kinds of a summary's lines in order, code and drawings as one each; throws for a line of no kind. */
function kindsOf(markdown: string): readonly string[] {
  const found: string[] = [];
  let fence: string | undefined;
  for (const line of markdown.split('\n')) {
    const mark = /^(`{3,})(text|mermaid)?$/u.exec(line);
    if (fence !== undefined) {
      if (line.startsWith(fence) && /^`+$/u.test(line)) fence = undefined;
    } else if (mark?.[1] !== undefined && mark[2] !== undefined) {
      [, fence] = mark;
      found.push(mark[2]);
    } else {
      const kind = kinds.find(([, pattern]) => pattern.test(line));
      if (kind === undefined) throw new Error(`no line of a summary: ${JSON.stringify(line)}`);
      found.push(kind[0]);
    }
  }
  if (fence !== undefined) throw new Error('the last block of code does not end');
  return found;
}

interface Texts {
  readonly name: string;
  readonly output: string;
  readonly place: string;
}

/** Of these tasks the third fail, each for a cause of its own, and one more is skipped since the first of them failed. */
function summaryOf(tasks: readonly Texts[]): string {
  const story = new Story([
    ...tasks.map(({ name }, index) => aTask(`t${index}`, { name, needs: index === 0 ? [] : ['t0'] })),
    aTask('last'),
  ]);
  for (const [index, { name, output, place }] of tasks.entries()) {
    const id = `t${index}`;
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
    story
      .starts(index, id, { name })
      .ends(
        index + 1,
        id,
        anOutcome(exited(code), code === 0 ? {} : { tail: [`${output}.`, 'end'], logBytes: 10_000, cause }),
      )
      .has(index + 1, id, code === 0 ? 'success' : 'failure')
      .tell({ type: 'warning', at: 0, message: `w${output}`, task: id });
  }
  story.has(9, 'last', 'skipped', { kind: 'need', task: 't0', result: 'failure' });
  return renderSummary(story.finishes(tasks.length, 'failure').report());
}

const hostile = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 40 }),
  fc
    .array(
      fc.constantFrom(
        '|',
        '<',
        '</details>',
        '</summary>',
        '`',
        '```',
        '\n',
        '&',
        '"',
        '#',
        '## x',
        '![](y)',
        '<!--',
        '-->',
        '~~~',
        '---',
        '\\',
        '[a](b)',
        '**',
        '@me',
        '\u2028',
        '\r',
        '1. ',
        '- ',
        '$$',
        '<script>',
        '😀',
        '\u202E',
        '\u001b[31m',
      ),
      { maxLength: 12 },
    )
    .map((parts) => parts.join('')),
);

test('names and output, whatever they are, change nothing in the summary but their own text', () => {
  const texts = fc.record({ name: hostile, output: hostile, place: hostile });
  fc.assert(
    fc.property(fc.array(texts, { minLength: 1, maxLength: 30 }), (tasks) => {
      const tame = tasks.map((_, index) => ({ name: `n${index}`, output: 'o', place: 'p' }));
      const found = kindsOf(
        summaryOf(
          tasks.map(({ name, output, place }, index) => ({
            name: `${index}${name}`,
            output: `o${output}`,
            place,
          })),
        ),
      );
      expect(found).toEqual(kindsOf(summaryOf(tame)));
    }),
    { numRuns: 200 },
  );
});
