import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { noTaskFiles } from '../../src/model/outcome.ts';
import type { RunReport } from '../../src/report/run/run-report.ts';
import { renderSummary, summaryBytes } from '../../src/report/summary/summary.ts';
import { expectWithinLimits, rowsOf } from '../support/markdown.ts';
import { aTask, anOutcome, exited, Story } from '../support/story.ts';

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
    expect(text).toContain('_Left out: GitHub draws graphs');
    expect(text).toMatch(/_The [\d,]+ longest attempts of 3,000\._/u);
    for (const row of rowsOf(text.split('\n---\n')[0] ?? '')) expect(row).toHaveLength(6);
  });

  it('put what failed first, fold the rest, and count what is left out', () => {
    const text = renderSummary(large('n'.repeat(200), ['x'.repeat(2000)], ''));
    const rows = rowsOf(text);
    expect(rows.slice(0, 400).every((row) => row[1] === '❌ failure')).toBe(true);
    expect(text).toContain('<details><summary>2,500 other tasks</summary>');
    const cuts = [...text.matchAll(/_([\d,]+) more tasks? left out here: `results\.json` has them all\._/gu)];
    const leftOut = cuts.reduce((sum, [, count]) => sum + Number(count?.replaceAll(',', '')), 0);
    expect(rows.length + leftOut).toBe(3000);
    expect(leftOut).toBeGreaterThan(0);
    const blocks = text.match(/^<summary>❌/gmu)?.length ?? 0;
    expect(blocks).toBeGreaterThan(100);
    expect(text.match(/<details open>/gu)).toHaveLength(10);
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
  });
});
