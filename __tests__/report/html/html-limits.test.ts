import { describe, expect, test } from 'vitest';
import { TaskGraph } from '../../../src/graph/task-graph.ts';
import { htmlBytes, htmlReport } from '../../../src/report/html/html.ts';
import type { RunReport } from '../../../src/report/run/run-report.ts';
import { readPage } from '../../support/html-page.ts';
import { aTask, anOutcome, exited, Story } from '../../support/story.ts';

/** So many tasks, each with the texts of its own, every fifth failing for a cause of its own; each needs so many of those before it. */
function large(count: number, text: string, needs = 2): RunReport {
  const ids = Array.from({ length: count }, (_, index) => `${index} ${text}`);
  const tasks = ids.map((id, index) =>
    aTask(id, {
      needs: ids.slice(Math.max(0, index - needs), index),
      at: { file: text, line: 1, column: 1 },
    }),
  );
  const story = new Story(tasks, { graph: new TaskGraph(tasks) });
  const tail = Array.from({ length: 30 }, () => text.repeat(3).slice(0, 500));
  for (const [index, id] of ids.entries())
    story
      .starts(index, id, { slot: index % 700 })
      .ends(
        index + 5,
        id,
        anOutcome(exited(index % 5 === 0 ? 1 : 0), {
          tail: [`error ${index}: ${text}`, ...tail],
          logFile: `/report/${text}`,
        }),
        { slot: index % 700 },
      )
      .has(index + 5, id, index % 5 === 0 ? 'failure' : 'success')
      .tell({ type: 'warning', at: 0, message: text, task: id });
  return story.finishes(count + 5, 'failure').report();
}

describe('report.html, whatever the run,', { timeout: 120_000 }, () => {
  test.each([
    ['20,000 tasks', 20_000, 'task', 2],
    ['what HTML and JSON escape', 4000, '<&"\'>'.repeat(80), 2],
    ['four bytes a character', 4000, '😀'.repeat(200), 2],
    ['very many needs', 1500, 'x', 1000],
  ] as const)('is at most 8 MiB, and says what it leaves out: %s', (_kind, count, text, needs) => {
    const html = [...htmlReport(large(count, text, needs))].join('');
    expect(Buffer.byteLength(html)).toBeLessThanOrEqual(htmlBytes);
    const { data, text: shown } = readPage(html);
    const leftOut = count - data.tasks.length;
    const [, cuts = ''] =
      /Left out, so that the page stays below 8 MiB: (.*?)\. {2}results/s.exec(shown) ?? [];
    const [, toldTasks = '0'] = /([\d,]+) tasks of/.exec(cuts) ?? [];
    expect(Number(toldTasks.replaceAll(',', ''))).toBe(leftOut);
    const failing = data.tasks.filter(({ verdict }) => verdict === 'failure').length;
    expect(failing).toBe(Math.min(data.tasks.length, Math.ceil(count / 5)));
    const missing = data.tasks.some(({ moreNeeds }) => moreNeeds !== undefined);
    expect(cuts.includes('needs beyond the first')).toBe(needs === 1000);
    expect(missing).toBe(needs === 1000 || leftOut > 0);
  });
});
