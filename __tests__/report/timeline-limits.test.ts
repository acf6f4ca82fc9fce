import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { aTask, anOutcome, exited, Story } from '../support/story.ts';

describe('a report', () => {
  it('takes 100,000 tasks in a chain', () => {
    const count = 100_000;
    const chain = Array.from({ length: count }, (_, index) =>
      aTask(`t${index}`, { needs: index === 0 ? [] : [`t${index - 1}`] }),
    );
    const story = new Story(chain);
    chain.forEach((task, index) => story.runs(index, index + 1, task.id, 0));
    const report = story.finishes(count, 'success').report();
    expect(report.criticalPath.path).toHaveLength(count);
    expect(report.taskSeconds).toBe(count);
  });

  it('finds the sum of attempts and a path no longer than the wall for any schedule', () => {
    const durations = fc.array(
      fc.record({ seconds: fc.nat(100), wait: fc.nat(10), needs: fc.array(fc.nat(20)) }),
      {
        minLength: 1,
        maxLength: 20,
      },
    );
    fc.assert(
      fc.property(durations, (plan) => {
        const ends: number[] = [];
        const story = new Story(
          plan.map(({ needs }, index) =>
            aTask(`t${index}`, {
              needs: [...new Set(needs.filter((need) => need < index).map((need) => `t${need}`))],
            }),
          ),
        );
        plan.forEach(({ seconds, wait, needs }, index) => {
          const ready = Math.max(0, ...needs.filter((need) => need < index).map((need) => ends[need] ?? 0));
          const from = ready + wait;
          ends.push(from + seconds);
          story
            .starts(from, `t${index}`, { slot: index })
            .ends(from + seconds, `t${index}`, anOutcome(exited(0)), { slot: index });
        });
        const wall = Math.max(...ends);
        const report = story.finishes(wall, 'success').report();
        expect(report.taskSeconds).toBeCloseTo(
          plan.reduce((total, { seconds }) => total + seconds, 0),
          6,
        );
        expect(report.criticalPath.seconds).toBeLessThanOrEqual(wall + 1e-6);
        expect(report.criticalPath.seconds).toBeGreaterThanOrEqual(
          Math.max(...plan.map(({ seconds }) => seconds)) - 1e-6,
        );
      }),
    );
  });
});
