import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { htmlReport } from '../../src/report/html/html.ts';
import { openReport, startBrowser } from '../support/browser.ts';
import { chromiumPath } from '../support/chromium.ts';
import { mergingStory } from '../support/merged-story.ts';
import { aTask, Story } from '../support/story.ts';

const shards = 12;

/** A run that twelve shards began, each with `install`, which all of them need. */
function mergedRun(): string {
  const tasks = ['install', ...Array.from({ length: shards }, (_, shard) => `unit-${shard}`), 'deploy'].map(
    (id) => aTask(id),
  );
  const parts = Array.from({ length: shards }, (_, shard) =>
    new Story(tasks.filter(({ id }) => id === 'install' || id === `unit-${shard}`))
      .runs(0, 2, 'install', 0)
      .runs(2, 4, `unit-${shard}`, 0)
      .finishes(4, 'success'),
  );
  const report = mergingStory(tasks, parts, 5).runs(6, 7, 'deploy', 0).finishes(8, 'success').report();
  return [...htmlReport(report)].join('');
}

describe.skipIf(chromiumPath === undefined)(
  'report.html of a merged run (needs Chromium)',
  { timeout: 120_000 },
  () => {
    let browser: Browser;
    beforeAll(async () => {
      browser = await startBrowser();
    });
    afterAll(async () => {
      await browser.close();
    });

    test('has a row of one line for each task, on however many machines it ran', async () => {
      const { page, complaints } = await openReport(browser, mergedRun());
      const heights = await page.evaluate<readonly number[]>(
        `Array.from(document.querySelectorAll('tbody tr[data-place]'), (row) => row.offsetHeight)`,
      );
      expect(heights).toHaveLength(shards + 2);
      expect(new Set(heights).size).toBe(1);
      const slots = page.locator('tbody .slots');
      expect(await slots.first().textContent()).toBe('shard 1/12: 0');
      expect(await slots.last().textContent()).toBe('merge: 0');
      const cut = await page.evaluate<number>(
        `Array.from(document.querySelectorAll('tbody .slots')).filter((cell) => cell.scrollWidth > cell.clientWidth).length`,
      );
      expect(cut).toBe(0);
      expect(complaints).toEqual([]);
    });

    test('has what other machines ran as well apart from the attempts', async () => {
      const { page } = await openReport(browser, mergedRun(), { fragment: '#task=install' });
      const rowsOf = (name: string) => page.getByRole('group', { name }).locator('tbody tr');
      expect(await rowsOf('Attempts').count()).toBe(1);
      expect(await rowsOf('Attempts').first().textContent()).toContain('shard 1/12: 0');
      expect(await rowsOf('Ran elsewhere as well').count()).toBe(shards - 1);
    });
  },
);
