import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { noTaskFiles } from '../../../src/model/outcome.ts';
import type { RunReport } from '../../../src/report/run/run-report.ts';
import { renderSummary, summaryBytes } from '../../../src/report/summary/summary.ts';
import { expectWithinLimits, rowsOf } from '../../support/markdown.ts';
import { aTask, anOutcome, exited, Story } from '../../support/story.ts';

/** 3,000 tasks in layers, every sixth failing, each with the same texts. */
function large(name: string, tail: readonly string[], summary: string): RunReport {
  const tasks = Array.from({ length: 3000 }, (_, index) =>
    aTask(`t${index}`, { name, needs: index < 100 ? [] : [`t${index - 100}`, `t${index - 99}`] }),
  );
  const story = new Story(tasks);
  tasks.forEach(({ id }, index) => {
    const process = { pid: index, command: name };
    story
      .starts(index, id, { slot: index % 64, name })
      .ends(
        index + 5,
        id,
        anOutcome(exited(index % 6 === 0 ? 1 : 0), {
          tail,
          leftovers: [process],
          files: { ...noTaskFiles, summary },
        }),
        {
          slot: index % 64,
        },
      )
      .has(index + 5, id, index % 6 === 0 ? 'failure' : 'success')
      .tell({ type: 'warning', at: 0, message: name, task: id });
  });
  return story.finishes(3100, 'failure').report();
}

describe('the limits of the summary', () => {
  it.each([
    ['plain', 'task', ['expected 1', 'found 2'], ''],
    [
      'hostile',
      '<|`*"&\n'.repeat(100),
      Array.from({ length: 100 }, () => '`'.repeat(160)),
      '```mermaid\n'.repeat(3000),
    ],
    [
      'four bytes a character',
      '😀'.repeat(500),
      Array.from({ length: 100 }, () => '😀'.repeat(80)),
      '😀'.repeat(9999),
    ],
  ])('hold for 3,000 tasks of which 500 fail: %s', (_kind, name, tail, summary) => {
    const text = renderSummary(large(name, tail, summary));
    expectWithinLimits(summary === '' ? text : (text.split('\n---\n')[0] ?? ''));
    expect(Buffer.byteLength(text)).toBeLessThanOrEqual(summaryBytes);
    expect(text).toMatch(/_An arrow leads .* more tasks left out\._/u);
    expect(text).toMatch(/_Of 3,000 attempts [\d,]+ have? bars? of/u);
    const [ours = ''] = text.split('\n---\n');
    for (const row of rowsOf(ours.slice(ours.indexOf('### Tasks')))) expect(row).toHaveLength(7);
  });

  it('put what failed first, fold the rest, and count what is left out', () => {
    const text = renderSummary(large('n'.repeat(200), ['x'.repeat(2000)], ''));
    const table = text.slice(text.indexOf('### Tasks'));
    const rows = rowsOf(table);
    expect(rows.slice(0, 300).every((row) => row[1] === '❌ failure')).toBe(true);
    expect(table).toContain('<details><summary>485 more tasks that failed,');
    expect(table).toContain('<details><summary>2,500 other tasks</summary>');
    const cuts = [
      ...table.matchAll(/_([\d,]+) more tasks? left out here: `results\.json` has them all\._/gu),
    ];
    const leftOut = cuts.reduce((sum, [, count]) => sum + Number(count?.replaceAll(',', '')), 0);
    expect(rows.length + leftOut).toBe(3000);
    expect(leftOut).toBeGreaterThan(0);
    // They all failed for one cause.
    expect(text.match(/^<summary>❌/gmu)).toHaveLength(1);
    expect(text).toContain('and 499 more</b> · exit code 1');
  });

  it('show each cause, in a first screen of few open blocks', () => {
    const ids = Array.from({ length: 5000 }, (_, index) => `t${index}`);
    const story = new Story(ids.map((id) => aTask(id)));
    for (const [index, id] of ids.entries())
      story.runs(index, index + 2, id, index % 5 === 0 ? 1 : 0, {
        tail: [`error ${index}`, 'x'.repeat(300)],
      });
    const text = renderSummary(story.finishes(5002, 'failure').report());
    expectWithinLimits(text);
    expect(text.match(/<details open>/gu)).toHaveLength(2);
    const [first = ''] = text.split('<details><summary>988 more failed tasks, 988 more causes</summary>');
    expect(first.split('\n').length).toBeLessThan(60);
    for (let index = 0; index < 60; index += 5) expect(first).toContain(`error ${index}`);
  });

  it('hold for any report', () => {
    const hostile = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 60 }),
      fc
        .array(
          fc.constantFrom(
            '|',
            '<',
            '`',
            '```\n',
            '\n',
            '&',
            '"',
            ';',
            '#',
            '::',
            '-->',
            '😀',
            '\\',
            '---',
            '~~~',
          ),
          { maxLength: 60 },
        )
        .map((parts) => parts.join('')),
      fc
        .tuple(fc.constantFrom('x', '|', '`', '😀', '<details>'), fc.nat(5000))
        .map(([part, times]) => part.repeat(times)),
    );
    const task = fc.record({
      name: hostile,
      tail: fc.array(hostile, { maxLength: 10 }),
      code: fc.nat(2),
      needs: fc.array(fc.nat(200), { maxLength: 8 }),
      from: fc.nat(100_000),
      seconds: fc.nat(100_000),
      slot: fc.nat(70),
      tolerated: fc.boolean(),
    });
    fc.assert(
      fc.property(
        fc.array(task, { minLength: 1, maxLength: 200, size: 'max' }),
        fc.nat(20),
        (plan, times) => {
          const copies = Array.from({ length: times + 1 }, () => plan).flat();
          const story = new Story(
            copies.map(({ name, needs }, index) =>
              aTask(`t${index}`, {
                name,
                needs: [...new Set(needs.filter((need) => need < index))].map((need) => `t${need}`),
              }),
            ),
          );
          copies.forEach(({ name, tail, code, from, seconds, slot, tolerated }, index) => {
            const result = code === 0 || tolerated ? 'success' : 'failure';
            story
              .starts(from, `t${index}`, { slot, name })
              .ends(from + seconds, `t${index}`, anOutcome(exited(code), { tail }), { slot })
              .has(from + seconds, `t${index}`, result, { kind: 'ran' }, code !== 0 && tolerated);
          });
          const whole = story.finishes(200_000, 'failure').report();
          const text = renderSummary(whole);
          expect(text).toContain('### Tasks');
          expectWithinLimits(text);
        },
      ),
      { numRuns: 20 },
    );
  }, 120_000);
});
