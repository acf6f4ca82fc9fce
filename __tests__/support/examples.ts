import { cpSync, existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './bundle.ts';
import type { Machine } from './machine.ts';

/** How an example ends. */
export interface Example {
  readonly name: string;
  readonly file: string;
  readonly result: 'success' | 'failure';
  /** Ids of the tasks that fail. */
  readonly failed: readonly string[];
  /** The targets to name where the whole example is run elsewhere and would take long; none: all of it. */
  readonly part: readonly string[];
}

/** What is known of the examples whose tasks do not all succeed. */
const failing = new Map([
  [
    'endings',
    [
      'exit-code',
      'pipe',
      'signal',
      'timeout',
      'retries-used-up',
      'no-such-program',
      'no-such-directory',
      'no-such-shell',
      'bad-output-file',
    ],
  ],
]);

/** Of some 260 tasks those that are least alike. */
const parts = new Map([['testsuite', ['linear-tests', 'program-tests']]]);

/** The graphs of the project's `examples` that want no server; those that do are run by the end-to-end test. */
export const examples: readonly Example[] = readdirSync(join(root, 'examples'))
  .filter((name) => existsSync(join(root, 'examples', name, 'rundag.yml')))
  .toSorted()
  .map((name) => {
    const failed = failing.get(name) ?? [];
    return {
      name,
      file: `examples/${name}/rundag.yml`,
      result: failed.length > 0 ? 'failure' : 'success',
      failed,
      part: parts.get(name) ?? [],
    };
  });

/** Puts the examples into a machine's workspace: they build in their own directories. */
export function copyExamples(machine: Machine): void {
  cpSync(join(root, 'examples'), join(machine.workspace, 'examples'), {
    recursive: true,
    filter: (path) => !path.endsWith('build'),
  });
}
