import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { runStep } from '../support/run-action.ts';

const secret = 'correct-horse-battery-staple';

test('a masked value is in no report that people read, wherever it came from; the logs alone have every byte', async () => {
  const step = await runStep({
    env: { PASSWORD: secret, NODE: process.execPath },
    inputs: {
      dag: `
        defaults: {shell: bash}
        tasks:
          mask: {run: 'echo "::add-mask::$PASSWORD"'}
          named:
            needs: mask
            name: Deploy with \${{ env.PASSWORD }}
            env: {COPY: "\${{ env.PASSWORD }}"}
            run: |
              echo "$COPY"; echo "value=$COPY" >> "$GITHUB_OUTPUT"; echo "- $COPY" >> "$GITHUB_STEP_SUMMARY"
          leaves:
            needs: mask
            run: bash -c 'sleep 1000; true' "$PASSWORD" > /dev/null 2>&1 &
          flaky: {needs: mask, retries: 1, run: 'echo "try $PASSWORD"; exit "$((RUNDAG_ATTEMPT == 1))"'}
          fails: {needs: mask, run: 'echo "::warning title=$PASSWORD::$PASSWORD"; echo "$PASSWORD" >&2; exit 3'}
          missing: {needs: mask, command: ["\${{ env.PASSWORD }}", "\${{ env.PASSWORD }}"]}
          broken: {needs: mask, run: 'echo "$PASSWORD without a form" >> "$GITHUB_OUTPUT"'}
          nowhere: {needs: mask, working-directory: "\${{ env.PASSWORD }}", run: "true"}
          asked:
            needs: mask
            run: exec sleep 1000
            service:
              ready: {command: [bash, -c, 'echo "$PASSWORD is wrong"; exit 1'], timeout-seconds: 0.5, interval-seconds: 0.02}
          talks:
            needs: mask
            run: echo "$PASSWORD"; exit 1
            service: {ready: {log: never}}
      `,
    },
  });
  expect(step.status).toBe(1);
  const directory = step.outputs.get('report-directory') ?? '';
  const files = readdirSync(directory, { withFileTypes: true }).filter((entry) => entry.isFile());
  expect(files.map(({ name }) => name)).toEqual(expect.arrayContaining(['events.ndjson', 'results.json']));
  const texts = new Map<string, string>([
    ['the summary', step.summary],
    [
      'the annotations',
      JSON.stringify(step.annotations.map(({ properties, data }) => ({ data, properties: [...properties] }))),
    ],
    ...files.map(({ name }) => [name, readFileSync(join(directory, name), 'utf8')] as const),
  ]);
  // Each says that something was there.
  for (const name of ['the summary', 'the annotations', 'results.json'])
    expect(texts.get(name)).toContain('***');
  for (const why of [
    /Deploy with/,
    /not ready after 0.5 s/,
    /is wrong/,
    /exit code 3/,
    /there is no program/,
  ])
    expect(texts.get('results.json')).toMatch(why);
  expect(texts.get('the summary')).toMatch(/leaves&#58; left process/);
  expect([...texts].filter(([, text]) => text.includes(secret)).map(([name]) => name)).toEqual([]);
  expect(readFileSync(join(directory, 'logs', 'fails.log'), 'utf8')).toContain(secret);
});
