import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { htmlReport } from '../../src/report/html/html.ts';
import type { RunReport } from '../../src/report/run/run-report.ts';
import { focusOf, isFocusSeen, openReport, startBrowser, tabTo } from '../support/browser.ts';
import { chromiumPath } from '../support/chromium.ts';
import { sizedRun } from '../support/sized-run.ts';

const textOf = (report: RunReport): string => [...htmlReport(report)].join('');

const heading = (page: Page): Promise<string | null> => page.locator('#task h2').textContent();

const isOpen = (page: Page): Promise<boolean> => page.locator('#task').isVisible();

const hash = (page: Page): string => decodeURIComponent(new URL(page.url()).hash);

/** The number and the task of the row that arrows have reached, as the grid says it. */
async function activeRow(page: Page): Promise<string> {
  const id = await page.getByRole('grid').getAttribute('aria-activedescendant');
  const row = page.locator(`[id="${id}"]`);
  return `${await row.getAttribute('aria-rowindex')} ${await row.locator('.label').textContent()}`;
}

const sizes = [
  { tasks: 2, failures: 1, last: 'pkg-0-build' },
  { tasks: 200, failures: 8, last: 'pkg-24-unit (22)' },
  { tasks: 5000, failures: 600, last: 'pkg-624-unit (22)' },
] as const;

// Every machine of GitHub has one, and .ci/run installs it.
test.runIf(process.env['CI'] !== undefined)('there is a browser to open the page in', () => {
  expect(chromiumPath).toBeDefined();
});

describe.skipIf(chromiumPath === undefined)(
  'report.html by the keyboard alone (needs Chromium)',
  { timeout: 120_000 },
  () => {
    let browser: Browser;
    beforeAll(async () => {
      browser = await startBrowser();
    });
    afterAll(async () => {
      await browser.close();
    });

    describe.each(sizes)('of $tasks tasks', ({ tasks, failures, last }) => {
      const html = textOf(sizedRun({ tasks, slots: tasks > 1000 ? 16 : 4, failures }));

      test('finds a task, opens it and comes back', async () => {
        const { page, requests, complaints } = await openReport(browser, html);
        const count = tasks.toLocaleString('en');
        const hits = page.getByRole('status');
        expect(await hits.textContent()).toBe(`${count} tasks`);
        await page.keyboard.press('/');
        expect(await focusOf(page)).toBe('input ""');
        await page.keyboard.type(last.toUpperCase());
        expect(await hits.textContent()).toBe(`1 of ${count} tasks`);
        await page.keyboard.press('Enter');
        expect(await activeRow(page)).toBe(`2 ${last}`);
        await page.keyboard.press('Enter');
        expect(await heading(page)).toContain(last);
        expect(await focusOf(page)).toContain(last);
        expect(hash(page)).toBe(`#task=${last}`);
        await page.keyboard.press('Escape');
        expect([await isOpen(page), hash(page)]).toEqual([false, '']);
        expect(await focusOf(page)).toMatch(/^grid/);
        await page.keyboard.press('/');
        await page.keyboard.press('Escape');
        expect(await hits.textContent()).toBe(`${count} tasks`);
        expect(requests).toHaveLength(1);
        expect(complaints).toEqual([]);
      });

      test('walks the table to its end, with few rows in the page', async () => {
        const { page } = await openReport(browser, html);
        await tabTo(page, /^grid/);
        await page.keyboard.press('ArrowDown');
        const second = await activeRow(page);
        expect(second).toMatch(/^3 /);
        await page.keyboard.press('End');
        expect(await activeRow(page)).toMatch(new RegExp(`^${tasks + 1} `));
        await page.keyboard.press('ArrowDown');
        expect(await activeRow(page)).toMatch(new RegExp(`^${tasks + 1} `));
        await page.keyboard.press('Home');
        await page.keyboard.press('ArrowDown');
        expect(await activeRow(page)).toBe(second);
        expect(await page.locator('[role=grid] tbody tr').count()).toBeLessThan(150);
        expect(await page.locator('*').count()).toBeLessThan(3000);
      });

      test('sorts by its heads', async () => {
        const { page } = await openReport(browser, html);
        await tabTo(page, /^button "Time"/);
        await page.keyboard.press('Enter');
        expect(await page.getByRole('columnheader', { name: 'Time' }).getAttribute('aria-sort')).toBe(
          'descending',
        );
        const report = sizedRun({ tasks, slots: tasks > 1000 ? 16 : 4, failures });
        const longest = Math.max(...Array.from(report.tasks.values(), ({ seconds }) => seconds));
        expect(await page.locator('tbody tr[data-place] .seconds').first().textContent()).toContain(
          `${longest.toFixed(1)} s`,
        );
        await page.keyboard.press('Space');
        expect(await page.getByRole('columnheader', { name: 'Time' }).getAttribute('aria-sort')).toBe(
          'ascending',
        );
      });

      test('chooses results', async () => {
        const { page } = await openReport(browser, html);
        await tabTo(page, /^button "✗ failure/);
        await page.keyboard.press('Space');
        expect(await page.getByRole('status').textContent()).toBe(
          `${failures} of ${tasks.toLocaleString('en')} tasks`,
        );
        const words = await page.locator('tbody tr[data-place] .verdict').allTextContents();
        expect(new Set(words)).toEqual(new Set(['✗ failure']));
      });

      test('goes from bar to bar in the timeline, closer and wider', async () => {
        const { page } = await openReport(browser, html);
        await tabTo(page, /^application "Timeline: /);
        const said = page.locator('#timeline [aria-live]');
        await page.keyboard.press('ArrowRight');
        expect(await said.textContent()).toMatch(
          /^✓ install\nsuccess, on the critical path\n.* s, from .* to .*\nslot 0$/,
        );
        await page.keyboard.press(tasks === 2 ? 'ArrowDown' : 'ArrowRight');
        const second = await said.textContent();
        expect(second).not.toContain('install');
        for (const key of ['+', '+', '-', '0']) await page.keyboard.press(key);
        await page.keyboard.press('Enter');
        expect(second).toContain((await heading(page))?.split(' ').slice(1).join(' '));
        await page.keyboard.press('Escape');
        expect(await focusOf(page)).toMatch(/^application/);
      });

      test('walks the graph along its arrows', async () => {
        const { page } = await openReport(browser, html, { fragment: '#task=install' });
        await page.keyboard.press('Escape');
        await page.keyboard.press('/');
        await tabTo(page, /^grid/);
        await tabTo(page, /^a "/);
        const first = await focusOf(page);
        await page.keyboard.press('ArrowRight');
        const next = await focusOf(page);
        expect(next).toMatch(/^a "/);
        expect(next).not.toBe(first);
        await page.keyboard.press('ArrowLeft');
        await page.keyboard.press('ArrowRight');
        expect(await focusOf(page)).toBe(next);
        await page.keyboard.press('Enter');
        expect(await isOpen(page)).toBe(true);
        await page.keyboard.press('Escape');
        // Another part of a large graph is drawn now.
        const back = await focusOf(page);
        expect(tasks > 1000 ? /^(?:a|grid) "/.test(back) : back).toBe(tasks > 1000 ? true : next);
      });

      test('reaches everything, each with a name, and shows what has the focus', async () => {
        const { page } = await openReport(browser, html);
        const seen: string[] = [];
        const unmarked: string[] = [];
        for (let stop = 0; stop < 120; stop += 1) {
          await page.keyboard.press('Tab');
          const focus = await focusOf(page);
          // After the last it is the browser's own.
          if (focus === '') break;
          seen.push(focus);
          if (!(await isFocusSeen(page))) unmarked.push(focus);
        }
        expect(unmarked).toEqual([]);
        const kinds = [
          /^a "To the table/,
          /^summary/,
          /^application/,
          /^button "Whole run/,
          /^input/,
          /^grid/,
        ];
        expect(kinds.filter((kind) => !seen.some((one) => kind.test(one)))).toEqual([]);
        const roles = ['button', 'link', 'application', 'searchbox', 'grid'] as const;
        const nameless = roles.map((role) => page.getByRole(role, { name: /^\s*$/ }).count());
        expect(await Promise.all(nameless)).toEqual(roles.map(() => 0));
      });
    });
  },
);
