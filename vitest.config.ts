import { readdirSync, readFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { BaseSequencer, type TestSpecification } from 'vitest/node';
import { defineConfig } from 'vitest/config';

const root = import.meta.dirname;

/** All files of tests, as `__tests__/ROOM/NAME.test.ts`. */
const files = readdirSync(join(root, '__tests__'), { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.test.ts'))
  .map((name) => `__tests__/${name.replaceAll('\\', '/')}`);

/** Whose tests look at all that belongs to this process, or change what all of it sees. */
const owningRooms = /^__tests__\/(?:bundles\/|host\/|process\/|repository\/|history\/(?:archive|restore))/;

/** What is in a test that starts tasks from this process, which a test that fails may leave running, or that mocks a module. */
const owningText =
  /\/(?:graph-run|run-situation|workbench|workplace|overlap|memory-bench|play)\.ts'|\bvi\.mock\(/;

/** Files that have a process of their own. The others follow one another in one, which saves the start of a process and the import of `src`. */
const owning = files.filter(
  (file) => owningRooms.test(file) || owningText.test(readFileSync(join(root, file), 'utf8')),
);

/**
 * What takes longest comes first, so that no long file is left over when all others are done; and of that what waits most, so that what
 * computes most has no company that minds.
 */
const longest = [
  'process/ending-trees',
  'repository/package',
  'host/time-limit',
  'process/killed',
  'repository/from-source',
  'run/services',
  'page/keyboard',
  'history/act',
  'report/html/html-limits',
  'page/hostile',
  'golden/golden',
  'action/cancel',
  'front/perform-post',
  'cli/stopped',
  'run/pattern-search',
  'run/service-probe',
  'action/examples',
  'run/cancel-great-graph',
  'github-jobs/plan',
  'action/limits',
  'graph-file/hostile',
  'action/graphs',
  'cli/graphs',
  'history/directory-store',
  'graph-file/large-files',
  'action/inputs',
  'plan/plan-scale',
  'cli/examples',
  'cli/front-door',
  'report/summary/summary-limits',
  'graph-file/load.property',
  'graph-file/mistakes',
  'cli/arguments',
  'run/share-cpus',
  'cli/report-directory',
].map((name) => `/__tests__/${name}.test.ts`);

function placeOf({ moduleId, project }: TestSpecification): number {
  const found = longest.findIndex((name) => moduleId.replaceAll('\\', '/').endsWith(name));
  return (project.config.isolate ? 0 : longest.length + 1) + (found === -1 ? longest.length : found);
}

/** Files that need a process each come before those that share one: a process is given up when the next file cannot share it. */
class LongestFirst extends BaseSequencer {
  override async sort(specifications: TestSpecification[]): Promise<TestSpecification[]> {
    return specifications.toSorted((one, other) => placeOf(one) - placeOf(other));
  }
}

export default defineConfig({
  test: {
    testTimeout: 30_000,
    // Most files wait for processes some of the time: one more than there are CPUs keeps all of them busy.
    maxWorkers: availableParallelism() + 1,
    sequence: { sequencer: LongestFirst },
    projects: [
      {
        extends: true,
        test: { name: 'own process', include: owning },
      },
      {
        extends: true,
        test: {
          name: 'shared process',
          include: ['__tests__/**/*.test.ts'],
          exclude: owning,
          isolate: false,
          setupFiles: '__tests__/support/leaves-process.ts',
        },
      },
    ],
  },
});
