import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { expect, test } from 'vitest';
import { root } from '../support/bundle.ts';
import { openMachine, writeFiles } from '../support/machine.ts';

const execute = promisify(execFile);

/** What each full collection of the heap found and left, in MB, as V8 tells it. */
function collectionsIn(trace: string): readonly { readonly found: number; readonly left: number }[] {
  return [...trace.matchAll(/Mark-Compact[^0-9]*([0-9.]+) \([0-9.]+\) -> ([0-9.]+) \([0-9.]+\) MB/g)].map(
    ([, found, left]) => ({ found: Number(found), left: Number(left) }),
  );
}

test('the heap of a great graph grows little beyond what is alive', async () => {
  const machine = openMachine();
  const tasks = Array.from({ length: 30_000 }, (_, index) => `  t${index}:\n    if: false\n    run: echo\n`);
  writeFiles(machine.workspace, { 'graph.yml': `tasks:\n${tasks.join('')}` });
  const command = ['--trace-gc', join(root, 'dist/cli/index.js'), '--validate', '-f', 'graph.yml'];
  const { stdout } = await execute(process.execPath, command, {
    cwd: machine.workspace,
    maxBuffer: 1e8,
  });
  expect(stdout).toContain('graph.yml is valid: 30,000 tasks');
  const collections = collectionsIn(stdout);
  // Half of what is alive, and the young part of the heap, which V8 collects by itself; left to itself it comes to four times and more.
  const grown = collections.flatMap(({ found }, index) => {
    const before = collections[index - 1]?.left ?? 0;
    return before > 30 ? [found / before] : [];
  });
  expect(grown.length).toBeGreaterThan(1);
  expect(Math.max(...grown)).toBeLessThan(3);
}, 120_000);
