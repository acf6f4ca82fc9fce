import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core';
import { expect, onTestFinished } from 'vitest';
import { chromiumPath } from './chromium.ts';

/** Starts the browser of this machine. */
export async function startBrowser(): Promise<Browser> {
  return await chromium.launch({ executablePath: chromiumPath ?? 'no Chromium on this machine' });
}

/** A page that is watched: what it loads, what it prints, and what fails in it. */
export interface WatchedPage {
  readonly page: Page;
  /** The addresses of all that was loaded. */
  readonly requests: readonly string[];
  /** Errors, warnings and dialogs. */
  readonly complaints: readonly string[];
}

/** Opens a `report.html` from a file, at the fragment that is given; both go with the test. */
export async function openReport(
  browser: Browser,
  html: string,
  { fragment = '', ...options }: BrowserContextOptions & { readonly fragment?: string } = {},
): Promise<WatchedPage> {
  const directory = mkdtempSync(join(tmpdir(), 'rundag-page-'));
  const file = join(directory, 'report.html');
  writeFileSync(file, html);
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, ...options });
  onTestFinished(async () => {
    await context.close();
    rmSync(directory, { recursive: true, force: true, maxRetries: 5 });
  });
  const page = await context.newPage();
  const requests: string[] = [];
  const complaints: string[] = [];
  page.on('request', (request) => requests.push(request.url()));
  page.on('console', (message) => complaints.push(`${message.type()}: ${message.text()}`));
  page.on('pageerror', (error) => complaints.push(String(error.stack)));
  page.on('dialog', (dialog) => {
    complaints.push(`dialog: ${dialog.message()}`);
    void dialog.dismiss();
  });
  const address = pathToFileURL(file).href;
  await page.goto(`${address}${fragment}`);
  return { page, requests, complaints };
}

/** What has the focus, for people: `button "Whole run"`; empty when nothing has. */
export async function focusOf(page: Page): Promise<string> {
  return await page.evaluate<string>(`(() => {
    const element = document.activeElement;
    if (element === null || element === document.body) return '';
    const name = (element.getAttribute('aria-label') ?? element.textContent).trim().replaceAll(/\\s+/g, ' ');
    return (element.getAttribute('role') ?? element.tagName.toLowerCase()) + ' "' + name.slice(0, 60) + '"';
  })()`);
}

/** Whether a reader sees what has the focus: by an outline, or by the line around a box of the graph. */
export async function isFocusSeen(page: Page): Promise<boolean> {
  return await page.evaluate<boolean>(`(() => {
    const element = document.activeElement;
    const box = element.querySelector('rect');
    if (box !== null) return getComputedStyle(box).strokeWidth === '3px';
    const marked = element.matches('[role=grid]') ? element.closest('.rows') : element;
    return getComputedStyle(marked).outlineStyle !== 'none';
  })()`);
}

/** Presses Tab until what has the focus is like this; fails the test when nothing is. */
export async function tabTo(page: Page, wanted: RegExp, key: 'Tab' | 'Shift+Tab' = 'Tab'): Promise<void> {
  const seen: string[] = [];
  for (let count = 0; count < 150; count += 1) {
    await page.keyboard.press(key);
    const focus = await focusOf(page);
    if (wanted.test(focus)) return;
    seen.push(focus);
  }
  expect.unreachable(`no ${wanted} among ${[...new Set(seen)].join(', ')}`);
}
