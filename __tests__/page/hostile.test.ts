import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { htmlReport } from '../../src/report/html/html.ts';
import { anInsight } from '../support/an-insight.ts';
import { openReport, startBrowser, tabTo } from '../support/browser.ts';
import { chromiumPath } from '../support/chromium.ts';
import { readPage } from '../support/html-page.ts';
import { openMachine } from '../support/machine.ts';
import { runCommand } from '../support/run-command.ts';
import { aTask, Story } from '../support/story.ts';

/** What would set `pwned` if it were anything but text. */
const attacks = [
  '</script><script>window.pwned = 1</script>',
  '<img src=x onerror="window.pwned = 1">',
  '"><svg onload="window.pwned = 1">',
  '</pre></title></style><iframe srcdoc="<script>parent.pwned = 1</script>">',
  'javascript:window.pwned = 1',
] as const;

const name = `a ${attacks[0]} ${attacks[1]} \u202e`;

/** Prints the attacks with all that terminals obey, a NUL, a line of 1 MB, and fails. */
const script = `
const attacks = ${JSON.stringify(attacks)};
console.log('\\u001b[31mred\\u001b[0m \\u001b]0;title\\u0007 \\u202eabc\\u202c nul \\0 end');
console.log('x'.repeat(1_000_000));
for (const attack of attacks) { console.log(attack); console.error('Error: ' + attack); }
process.exit(1);
`;

const graph = JSON.stringify({
  name: `CI ${attacks[1]}`,
  tasks: {
    first: { name, command: [process.execPath, 'attack.js'] },
    second: { needs: 'first', name: attacks[2], command: [process.execPath, '--version'] },
    third: {
      name: attacks[3],
      strategy: { matrix: { os: attacks } },
      command: [process.execPath, '--version'],
    },
  },
});

const addressOf = (key: string): string => `#task=${encodeURIComponent(key)}`;

describe.skipIf(chromiumPath === undefined)('a hostile run in report.html (needs Chromium)', () => {
  let browser: Browser;
  let html = '';
  beforeAll(async () => {
    browser = await startBrowser();
    const machine = openMachine(afterAll);
    const { stderr } = await runCommand({
      machine,
      files: { 'graph.json': graph, 'attack.js': script },
      args: ['graph.json', '--report-directory', 'report'],
    });
    if (stderr !== '') throw new Error(stderr);
    html = readFileSync(join(machine.workspace, 'report', 'report.html'), 'utf8');
  }, 60_000);
  afterAll(async () => {
    await browser.close();
  });

  test('is text, by the keyboard and everywhere', async () => {
    const { page, requests, complaints } = await openReport(browser, html);
    await page.keyboard.press('/');
    await page.keyboard.type('onerror');
    expect(await page.getByRole('status').textContent()).toMatch(/^[1-9]\d* of \d+ tasks$/);
    await page.keyboard.press('Enter');
    await page.keyboard.press('Enter');
    expect(await page.locator('#task h2').textContent()).toContain(attacks[0]);
    const output = (await page.locator('#task pre').allTextContents()).join('\n');
    for (const attack of attacks) expect(output).toContain(attack);
    expect(await page.locator('#task .tail .red').first().textContent()).toBe('red');
    expect(output).not.toMatch(/(?!\n)[\p{Cc}\p{Bidi_Control}]/u);
    await page.keyboard.press('Escape');
    await tabTo(page, /^application/);
    for (const key of ['ArrowRight', 'ArrowDown', 'Enter', 'Escape']) await page.keyboard.press(key);
    await tabTo(page, /^a "/);
    await page.keyboard.press('Enter');
    expect(await page.evaluate<unknown>('window.pwned')).toBeUndefined();
    expect(await page.locator('img, iframe, script[src], svg[onload]').count()).toBe(0);
    expect(requests).toHaveLength(1);
    expect(complaints).toEqual([]);
  });

  test('is found by its address', async () => {
    const { data } = readPage(html);
    const { page } = await openReport(browser, html, { fragment: addressOf(data.tasks[0]?.key ?? '') });
    for (const { key, label } of data.tasks) {
      const next = new URL(addressOf(key), page.url()).href;
      await page.goto(next);
      await page.locator('#task h2', { hasText: label }).waitFor();
    }
    await page.reload();
    expect(await page.locator('#task h2').textContent()).toContain(data.tasks.at(-1)?.label);
  });

  test.each(['<script>window.pwned = 1</script>', '<img src="data:," onerror="window.pwned = 1">'])(
    'could not run %s even if it had got in as markup',
    async (markup) => {
      const inside = html.replace('<main>', `<main>${markup}`);
      const { page, complaints } = await openReport(browser, inside);
      expect(await page.locator('main').innerHTML()).toContain(markup.slice(0, 20));
      await page.keyboard.press('/');
      expect(await page.evaluate<unknown>('window.pwned')).toBeUndefined();
      expect(complaints.join('\n')).toMatch(/Content Security Policy/);
    },
  );

  test('is as wide as a telephone, with what is wider in boxes that scroll', async () => {
    const whatIf = [1, 2, 4, 8, 16, 32, 64].map((machines) => ({
      machines,
      cpus: 4,
      seconds: 5000 / machines,
    }));
    const report = new Story([aTask('a', { name })]).runs(0, 60, 'a', 1).finishes(60, 'failure').report();
    const wide = [...htmlReport({ ...report, insight: anInsight({ whatIf }) })].join('');
    const { page } = await openReport(browser, wide, { viewport: { width: 320, height: 640 } });
    const isWide = await page
      .getByRole('group', { name: 'CPUs' })
      .evaluate((box) => box.scrollWidth > box.clientWidth);
    expect(isWide).toBe(true);
    expect(await page.evaluate<number>('document.documentElement.scrollWidth')).toBeLessThanOrEqual(320);
  });

  test('says verdict, failures and tasks where no script runs, and links them', async () => {
    const { page, requests } = await openReport(browser, html, { javaScriptEnabled: false });
    expect(await page.locator('h1').textContent()).toContain(`CI ${attacks[1]} failed: `);
    expect(await page.locator('#failed').textContent()).toContain(attacks[0]);
    const { data } = readPage(html);
    expect(await page.locator('#table tbody tr').count()).toBe(data.tasks.length);
    await tabTo(page, /./);
    await page.locator('#failed summary a').first().press('Enter');
    expect(await page.locator('tr:target th').textContent()).toContain(attacks[0]);
    expect(requests).toHaveLength(1);
  });
});
