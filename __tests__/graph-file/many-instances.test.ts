import { expect, test } from 'vitest';
import { mistakesIn } from '../support/load-text.ts';

// Takes seconds, since it makes hundreds of thousands of instances: `npm run mutants` is quicker without it.

function copies(count: number, more: string): string {
  return Array.from({ length: count }, (_, index) => `  t${index}: {<<: *m${more}}\n`).join('');
}

test('instances and edges that no memory holds are refused', () => {
  const values = JSON.stringify(Array.from({ length: 256 }, (_, index) => index));
  const matrix = `x-m: &m {run: x, strategy: {matrix: {n: ${values}}}}\n`;
  expect(mistakesIn(`${matrix}tasks:\n${copies(800, '')}`)).toMatchInlineSnapshot(`
    "g.yml:2:1: the matrices make too many tasks
      expected: at most 200000
      found: 204800"
  `);
  expect(mistakesIn(`${matrix}tasks:\n  first: *m\n${copies(100, ', needs: first')}`)).toMatchInlineSnapshot(`
    "g.yml:80:3: the matrices make too many needs
      expected: at most 5000000"
  `);
});
