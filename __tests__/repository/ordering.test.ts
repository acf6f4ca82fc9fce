import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { expect, it } from 'vitest';
import { root } from '../support/bundle.ts';

/** Runs the simulation of orders; rejects unless it reaches its goals. */
async function ordering(...args: readonly string[]): Promise<string> {
  const script = join(root, 'bench', 'ordering.mjs');
  const { stdout } = await promisify(execFile)(process.execPath, ['--import', 'tsx', script, ...args], {
    cwd: root,
  });
  return stdout;
}

/** The mean excess over the bound of a row of the table, in per cent. */
function meanOf(table: string, row: string): number {
  const cells = table
    .split('\n')
    .map((line) => line.split('|').map((cell) => cell.trim()))
    .find(([, name]) => name === row);
  return Number.parseFloat(cells?.[2] ?? '');
}

it('keeps runs close to the shortest there can be when times are known, and gains by knowing them', async () => {
  const table = await ordering('--graphs', '40');
  const [file, nothing, wrong, exact, best] = [
    'the order of the file',
    'known: nothing',
    'known: one run, 30 % off',
    'known: the exact times',
    'the best schedule found',
  ].map((row) => meanOf(table, row));
  expect(exact).toBeLessThan(1.5);
  expect(wrong).toBeLessThan(2);
  expect(nothing).toBeGreaterThan(2 * (wrong ?? Infinity));
  expect(file).toBeGreaterThan(2 * (wrong ?? Infinity));
  expect(best).toBeGreaterThanOrEqual(0);
});

it('measures by bounds that are never above the optimum', async () => {
  expect(await ordering('--check', '60')).toMatch(
    /^120 small graphs: no bound is above the optimum, 1\d\d are the optimum\n$/,
  );
});
