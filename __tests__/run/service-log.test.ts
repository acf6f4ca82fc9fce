import { expect, test } from 'vitest';
import { runGraph } from '../support/graph-run.ts';

test.each([
  ['has no end', "printf 'listening on 3000'; exec sleep 1000"],
  ['keeps growing', "printf 'listening on 3000'; while sleep 0.05; do printf .; done"],
  [
    'begins behind others and keeps growing',
    "echo one; printf 'listening '; while sleep 0.05; do printf 3; done",
  ],
])('a service is ready by a line that %s', async (_what, script) => {
  const finished = await runGraph(`
    tasks:
      web: {run: ${JSON.stringify(script)}, service: {ready: {log: listening, timeout-seconds: 20}}}
      use: {needs: web, run: echo used}
    `);
  expect(finished.report.counts).toMatchObject({ success: 2, failure: 0 });
  expect(finished.output('use')).toBe('used\n');
});
