// Draws docs/pictures/report-*.png: report.html of runs that tests make, in the Chromium of this machine.
//
//   node --import tsx scripts/page-pictures.mjs [DIRECTORY]   writes there instead, beside the pages, and all sizes, phones and dark ones too

import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { chromium } from 'playwright-core';
import { root } from './sources.mjs';

const { sizedRun } = await import(pathToFileURL(join(root, '__tests__/support/sized-run.ts')).href);
const { htmlReport } = await import(pathToFileURL(join(root, 'src/report/html/html.ts')).href);
const { chromiumPath } = await import(pathToFileURL(join(root, '__tests__/support/chromium.ts')).href);

const [directory] = process.argv.slice(2).map((path) => resolve(path));
const target = directory ?? join(root, 'docs', 'pictures');
const pages = directory ?? mkdtempSync(join(tmpdir(), 'rundag-pictures-'));

/** The page of a run of so many tasks, at a task, in a window, at so many pixels from the top. */
const shots = [
  {
    name: 'report-of-200-tasks',
    tasks: 200,
    failures: 4,
    open: 'pkg-18-unit (20)',
    size: [1280, 900],
    top: 'timeline',
  },
  ...(directory === undefined
    ? []
    : [2, 10, 200, 5000].flatMap((tasks) =>
        [
          [1280, 900],
          [400, 800],
        ].flatMap((size) =>
          ['light', 'dark'].flatMap((scheme) =>
            ['header', 'timeline', 'graph'].map((top) => ({
              name: `${tasks}-${size[0]}-${scheme}-${top}`,
              tasks,
              failures: Math.ceil(tasks / 12),
              size,
              scheme,
              top,
            })),
          ),
        ),
      )),
];

if (directory !== undefined) mkdirSync(directory, { recursive: true });
const browser = await chromium.launch({ executablePath: chromiumPath });
try {
  for (const { name, tasks, failures, open, size, scheme = 'light', top } of shots) {
    const [width, height] = size;
    const file = join(pages, `${tasks}.html`);
    writeFileSync(
      file,
      [...htmlReport(sizedRun({ tasks, failures, slots: tasks > 1000 ? 16 : 4 }))].join(''),
    );
    const page = await browser.newPage({ viewport: { width, height }, colorScheme: scheme });
    const fragment = open === undefined ? '' : `#task=${encodeURIComponent(open)}`;
    await page.goto(`${pathToFileURL(file).href}${fragment}`);
    await page.evaluate(
      (selector) => {
        document.activeElement?.blur();
        document.querySelector(selector).scrollIntoView();
        return document.fonts.ready;
      },
      top === 'header' ? 'header' : `#${top}`,
    );
    // Two pictures later the canvas is drawn.
    await page.evaluate(
      () => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))),
    );
    await page.screenshot({ path: join(target, `${name}.png`), animations: 'disabled' });
    await page.close();
    console.log(`wrote ${name}.png`);
  }
} finally {
  await browser.close();
  if (directory === undefined) rmSync(pages, { recursive: true });
}
