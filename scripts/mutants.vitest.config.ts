// The tests that `npm run mutants` runs, as scripts/mutants.mjs chose them.
import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: { ...JSON.parse(process.env['RUNDAG_MUTANTS_TESTS'] ?? '{}'), testTimeout: 30_000 },
});
