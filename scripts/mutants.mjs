// npm run mutants -- PATH [--tests PATTERN]... [--without PATTERN]... [--static] [--concurrency N]
//
// Changes the sources at PATH (a folder or a file of src) in small ways, one at a time, and lists the changes that no test
// notices.  The tests that are run are those of the same room and what --tests adds, without what --without names: the whole
// suite would take hours.  Code that runs while its module is loaded is changed with --static only, since each such change
// runs every test.  What an earlier run knew of an unchanged file and its tests is kept in node_modules/.cache.
// Not part of `npm run check`.
import { availableParallelism, tmpdir } from 'node:os';
import { join } from 'node:path';
import { statSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { Stryker } from '@stryker-mutator/core';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    tests: { type: 'string', multiple: true, default: [] },
    without: { type: 'string', multiple: true, default: [] },
    static: { type: 'boolean', default: false },
    concurrency: { type: 'string', default: String(Math.max(1, availableParallelism() - 1)) },
  },
});
const [path] = positionals;
if (path === undefined || !/^src\/[\w-]+/.test(path)) {
  console.error('expected a folder or a file of src, such as `npm run mutants -- src/plan`');
  process.exit(2);
}
const room = path.split('/')[1];
const files = statSync(path).isDirectory() ? `${path.replace(/\/$/, '')}/**/*.ts` : path;
process.env['RUNDAG_MUTANTS_TESTS'] = JSON.stringify({
  include: [`__tests__/${room}/**/*.test.ts`, ...values.tests],
  exclude: values.without,
});
const results = await new Stryker({
  mutate: [files],
  testRunner: 'vitest',
  vitest: { configFile: 'scripts/mutants.vitest.config.ts', related: false },
  coverageAnalysis: 'perTest',
  ignoreStatic: !values.static,
  concurrency: Number(values.concurrency),
  incremental: true,
  incrementalFile: `node_modules/.cache/mutants/${path.replaceAll('/', '.')}.json`,
  reporters: ['clear-text'],
  clearTextReporter: { allowColor: false, logTests: false, allowEmojis: false, reportTests: false },
  // TypeScript 7 has no API by which Stryker could read the configuration.
  tsconfigFile: 'none.json',
  tempDirName: join(tmpdir(), `rundag-mutants-${process.pid}`),
  ignorePatterns: ['/dist', '/lib', '/bench', '/reports'],
  allowConsoleColors: false,
  thresholds: { high: 95, low: 90, break: null },
}).runMutationTest();
process.exitCode = results.length === 0 ? 1 : 0;
