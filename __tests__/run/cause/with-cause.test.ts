import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import type { AttemptOutcome } from '../../../src/model/outcome.ts';
import { lookIntoFailure } from '../../../src/run/cause/look-into-failure.ts';
import { withCause } from '../../../src/run/cause/with-cause.ts';
import { anOutcome, exited } from '../../support/story.ts';

const workspace = mkdtempSync(join(tmpdir(), 'rundag-with-cause-'));
afterAll(() => rmSync(workspace, { recursive: true }));
mkdirSync(join(workspace, 'test'));
writeFileSync(join(workspace, 'test', 'vat.test.js'), '');

const logFile = join(workspace, 'a.log');
const from = { directory: workspace, workspace, scripts: join(workspace, 'scripts') };

/** The outcome of an attempt that printed this, of which the tail has the last lines. */
function printed(text: string, other: Partial<AttemptOutcome> = {}): AttemptOutcome {
  writeFileSync(logFile, text);
  const tail = text.split('\n').slice(0, -1).slice(-100);
  return anOutcome(exited(1), { logFile, logBytes: Buffer.byteLength(text), tail, ...other });
}

const lines = (count: number) => Array.from({ length: count }, (_, index) => `line ${index + 1}\n`).join('');

const failure = '✖ adds VAT (2.1ms)\n  AssertionError: 119 !== 120\n      at test/vat.test.js:14:10\n';

test('the cause of an attempt is read from its log, with the file in the workspace', async () => {
  const outcome = printed(failure);
  const place = { file: 'test/vat.test.js', line: 14, column: 10, workspacePath: 'test/vat.test.js' };
  expect(await withCause(outcome, from)).toEqual({
    ...outcome,
    cause: expect.objectContaining({ headline: '119 !== 120', testName: 'adds VAT', firstLine: 1, place }),
  });
});

test('a file that is not in the workspace leaves the place as it was named', async () => {
  const { cause } = await withCause(printed(failure.replace('test/', 'gone/')), from);
  expect(cause?.place).toEqual({ file: 'gone/vat.test.js', line: 14, column: 10 });
});

test("the file of the task's own script is no place", async () => {
  const line = `${join(from.scripts, 'script-1.sh')}: line 2: deploy: command not found\n`;
  const { cause } = await withCause(printed(line), from);
  expect(cause).toMatchObject({ tool: 'shell', headline: 'deploy: command not found', place: undefined });
});

test('what is withheld is not read', async () => {
  const outcome = printed(`a secret\n${failure}`, { withheldFrom: 9, tail: ['a secret'] });
  expect(await withCause(outcome, from)).toBe(outcome);
});

test('without a mark the first lines are kept that the tail has not', async () => {
  const short = printed(lines(100));
  expect(await withCause(short, from)).toBe(short);
  expect((await withCause(printed(lines(102)), from)).head).toEqual(['line 1', 'line 2']);
  const first = ['line 1', 'line 2', 'line 3', 'line 4', 'line 5'];
  expect((await withCause(printed(lines(1000)), from)).head).toEqual(first);
  const { head } = await withCause(printed(`a\n${'x'.repeat(5000)}\nb\n${lines(200)}`), from);
  expect(head).toEqual(['a']);
});

test('an attempt without a log, or whose log is gone, stays as it is', async () => {
  for (const outcome of [anOutcome(exited(1)), anOutcome(exited(1), { logFile: '/none.log', logBytes: 3 })])
    expect(await withCause(outcome, from)).toBe(outcome);
});

test('only an attempt that failed by itself is looked into', async () => {
  const cause: unknown = expect.objectContaining({ headline: '119 !== 120' });
  for (const termination of [exited(1), { kind: 'signalled', signal: 'SIGSEGV' } as const])
    expect(await lookIntoFailure(printed(failure, { termination }), from)).toMatchObject({ cause });
  const cancelled = { kind: 'cancelled', cause: { kind: 'fail-fast', task: 'a' } } as const;
  for (const termination of [exited(0), cancelled, { kind: 'stopped' } as const]) {
    const outcome = printed(failure, { termination });
    expect(await lookIntoFailure(outcome, from)).toBe(outcome);
  }
});
