import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../support/bundle.ts';
import { heldScript } from '../support/remote.ts';

/** A graph whose whole reports are golden files. One task runs at a time, so that the order of all lines is certain. */
export interface GoldenGraph {
  readonly name: string;
  readonly status: 0 | 1;
  /** The text of the graph file. */
  readonly text: string;
  /** Once the task that is held has started, the run gets this signal. */
  readonly signal?: 'SIGINT';
}

/** The example, with a time limit that bash reaches the first line of its script within, however busy the machine is. */
function endings(): string {
  const text = readFileSync(join(root, 'examples', 'endings', 'rundag.yml'), 'utf8');
  return text.replace('timeout-minutes: 0.008', 'timeout-minutes: 0.08');
}

/** Sixty tasks in six layers of ten; each needs two of the layer before, and one of the third layer fails. */
function layers(): string {
  const tasks = Array.from({ length: 60 }, (_, index) => {
    const needs = index < 10 ? [] : [`t${index - 10}`, `t${index - 1 - (index % 10 > 0 ? 10 : 0)}`];
    const run = index === 25 ? 'echo "task 25 fails"; exit 1' : `echo "task ${index}"`;
    return [`t${index}`, { needs, run }] as const;
  });
  return JSON.stringify({ name: 'Layers', defaults: { shell: 'bash' }, tasks: Object.fromEntries(tasks) });
}

export const goldenGraphs: readonly GoldenGraph[] = [
  { name: 'endings', status: 1, text: endings() },
  {
    name: 'matrix',
    status: 1,
    text: `
name: Matrix
defaults: { shell: bash }
tasks:
  unit:
    name: Unit tests on \${{ matrix.os }} \${{ matrix.node }}
    strategy: { fail-fast: false, matrix: { os: [linux, windows], node: [20, 24], exclude: [{ os: windows, node: 20 }] } }
    run: |
      echo "tested on $MATRIX_OS with Node $MATRIX_NODE"
      test "$MATRIX_OS" = linux
  stopped:
    strategy: { matrix: { part: [1, 2, 3] } }
    run: test "$MATRIX_PART" = 1
  package: { needs: unit, run: echo never }
  report: { needs: [unit, stopped], if: always(), env: { UNITS: '\${{ needs.unit.result }}' }, run: 'echo "units: $UNITS"' }
`,
  },
  {
    name: 'services',
    status: 0,
    text: `
name: Services
defaults: { shell: bash }
pools: { db: 1 }
tasks:
  database:
    name: Database
    service: { ready: { log: accepting connections } }
    run: echo "port=5432" >> "$GITHUB_OUTPUT"; echo "accepting connections"; exec sleep 1000
  migrate:
    needs: database
    pools: { db: 1 }
    env: { PORT: '\${{ needs.database.outputs.port }}' }
    run: echo "migrated on $PORT"
  e2e: { needs: [database, migrate], pools: { db: 1 }, run: 'echo "3 tests passed"' }
`,
  },
  {
    name: 'retries',
    status: 1,
    text: `
name: Retries
defaults: { shell: bash }
tasks:
  flaky:
    retries: { max: 2, delay-seconds: 0 }
    run: |
      echo "attempt $RUNDAG_ATTEMPT"
      echo "::warning title=slow::the server was slow"
      test "$RUNDAG_ATTEMPT" = 2
  used-up: { retries: 1, run: 'echo "attempt $RUNDAG_ATTEMPT"; echo "::error file=a.js,line=3::broken"; exit 7' }
  tolerated: { continue-on-error: true, run: exit 2 }
  secret: { run: 'echo "::add-mask::hunter2"; echo "the password is hunter2"; echo "::group::not a group"' }
  behind: { needs: [flaky, used-up], run: echo never }
`,
  },
  {
    name: 'cancel',
    status: 1,
    signal: 'SIGINT',
    text: JSON.stringify({
      name: 'Cancel',
      defaults: { shell: 'bash' },
      tasks: {
        first: { run: 'echo done' },
        held: { needs: 'first', run: `echo "waits for a word"\n${heldScript}` },
        next: { needs: 'held', run: 'echo never' },
        'clean-up': { needs: 'held', if: 'always()', run: 'echo "cleaned up"' },
      },
    }),
  },
  { name: 'layers', status: 1, text: layers() },
  {
    name: 'mistakes',
    status: 1,
    text: `
name: Mistakes
tasks:
  lint: { rum: npm run lint }
  unit: { needs: [lnit, unit], run: npm test, timeout-minutes: soon }
  build:
    run: npm run build
    if: succes()
  deploy: { needs: build, run: 'echo \${{ needs.biuld.outputs.version }}' }
`,
  },
];
