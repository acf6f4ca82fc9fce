import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { quoteProgram } from '../../src/process/start/exec-handle.ts';

interface ToolRunnerModule {
  readonly argStringToArray: (line: string) => string[];
}

it.each([
  ['/bin/sh', '"/bin/sh" '],
  ['/a b/c\\', '"/a b/c"\\"" '],
])('quotes no more than is needed of %s', (path, quoted) => {
  expect(quoteProgram(path)).toBe(quoted);
});

it('quotes every path so that @actions/exec reads it back', async () => {
  const file = join(import.meta.dirname, '../../node_modules/@actions/exec/lib/toolrunner.js');
  const { argStringToArray }: ToolRunnerModule = await import(pathToFileURL(file).href);
  const path = fc.string({ minLength: 1, unit: fc.constantFrom('a', '/', ' ', '"', '\\', "'", '\t', 'é') });
  fc.assert(
    fc.property(path, (program) => {
      expect(argStringToArray(quoteProgram(program))).toEqual([program]);
    }),
    { numRuns: 5000 },
  );
});
