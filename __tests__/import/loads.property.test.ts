import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { stringify } from 'yaml';
import { firstContexts } from '../../src/front/load.ts';
import { importWorkflow } from '../../src/import/import-workflow.ts';
import { formatDiagnostic } from '../../src/model/diagnostic.ts';
import { loadGraph } from '../../src/graph-file/load.ts';

const expressions = [
  "github.ref == 'refs/heads/main'",
  'always()',
  'failure()',
  "failure() && steps.a.outcome == 'failure'",
  "!cancelled() && (github.actor || needs.j0.result == 'success')",
  'success() || matrix.x',
  'steps.a.outputs.value',
  "steps.b.conclusion != 'skipped'",
  'needs.j0.outputs.value',
  "contains(needs.*.result, 'failure')",
  'toJSON(needs)',
  'toJSON(steps)',
  'secrets.TOKEN',
  'toJSON(secrets)',
  'inputs.deep',
  'env.NAME',
  'matrix.x',
  'matrix.none',
  'matrix[env.NAME]',
  'job.status',
  'strategy.job-index',
  "hashFiles('**/lock')",
  'github.token',
  'github.nothing.at.all',
  'runner.os',
  "format('{0}', 'it''s }} here')",
  'broken (',
  '',
];
const expression = fc.constantFrom(...expressions);
const template = fc.oneof(
  expression.map((source) => `\${{ ${source} }}`),
  fc
    .tuple(fc.constantFrom('', 'a ', '"', "'", '$(', "cat <<'E'\n", '# '), expression)
    .map(([before, source]) => `${before}\${{ ${source} }} b`),
  fc.constantFrom(
    'plain',
    '1.10',
    'yes',
    '',
    '! x',
    'a: b',
    '- c',
    '${{ never closed',
    'tab\there',
    ' # no comment',
    'two\nlines\n',
  ),
);
const anything = fc.oneof(
  template,
  fc.constantFrom(1, 0, -1, true, false, null),
  fc.constant({ a: [1] }),
  fc.constant([]),
);
const env = fc.dictionary(
  fc.constantFrom('NAME', 'TOKEN', 'A=B', 'RUN_IF', '__proto__'),
  fc.oneof(template, anything),
  { maxKeys: 3 },
);
const optional = <Value>(value: fc.Arbitrary<Value>) => fc.option(value, { nil: undefined, freq: 2 });

const step = fc.record(
  {
    id: fc.constantFrom('a', 'b', 'x-c', 'D'),
    name: template,
    if: fc.oneof(expression, template),
    run: fc.oneof(
      template,
      fc.constantFrom('echo "value=1" >> "$GITHUB_OUTPUT"', 'echo "NAME=1" >> $GITHUB_ENV', 'npm test'),
    ),
    uses: fc.constantFrom('actions/checkout@v6', './local'),
    env: fc.oneof({ weight: 5, arbitrary: env }, anything),
    shell: fc.oneof(
      fc.constantFrom('bash', 'sh', 'pwsh', 'python', 'cmd', 'bash -l {0}', 'no-shell'),
      template,
    ),
    'working-directory': template,
    'timeout-minutes': anything,
    'continue-on-error': anything,
  },
  { requiredKeys: [] },
);

const matrix = fc.oneof(
  fc.constant({ x: [1, 2], y: ['a', { b: 1 }] }),
  fc.constant({ x: [1, 2], include: [{ x: 1, z: '${{ github.ref }}' }], exclude: [{ x: 2 }] }),
  expression.map((source) => `\${{ fromJSON(${source}) }}`),
  expression.map((source) => ({ x: `\${{ fromJSON(${source}) }}` })),
  fc.constant({ x: [] }),
  anything,
);

const job = fc.record(
  {
    name: template,
    'runs-on': template,
    needs: fc.oneof(fc.constantFrom('j0', 'j1', 'j2', 'none', 'j0'), fc.subarray(['j0', 'j1', 'J2'])),
    if: fc.oneof(expression, template),
    env,
    strategy: fc.oneof(
      {
        weight: 4,
        arbitrary: fc.record({ matrix, 'fail-fast': optional(anything), 'max-parallel': optional(anything) }),
      },
      anything,
    ),
    defaults: fc.constantFrom(
      { run: { shell: 'bash' } },
      { run: { 'working-directory': '${{ matrix.x }}' } },
      { run: { shell: '${{ matrix.x }}' } },
    ),
    outputs: fc.dictionary(fc.constantFrom('value', 'other'), template, { maxKeys: 2 }),
    'timeout-minutes': anything,
    'continue-on-error': anything,
    services: anything,
    uses: fc.constant('./.github/workflows/called.yml'),
    steps: fc.array(step, { maxLength: 5 }),
    unheard: anything,
  },
  { requiredKeys: ['steps'] },
);

const workflow = fc.record(
  {
    name: template,
    on: fc.constantFrom('push', { workflow_dispatch: { inputs: { deep: { type: 'boolean' } } } }),
    env,
    defaults: fc.constantFrom(
      { run: { shell: 'bash' } },
      { run: { shell: 'no-shell' } },
      { run: { 'working-directory': 'a' } },
    ),
    jobs: fc
      .tuple(fc.array(job, { minLength: 1, maxLength: 3 }), fc.constantFrom('j', 'x-j', '__j'))
      .map(([jobs, prefix]) =>
        Object.fromEntries(jobs.map((each, index) => [`${index === 1 ? prefix : 'j'}${index}`, each])),
      ),
  },
  { requiredKeys: ['jobs'] },
);

/** What is wrong with what a workflow gives: nothing when it loads, or when it has no step for a task or is no workflow at all. */
function faults(text: string, form: 'auto' | 'per-step' | 'per-job'): readonly string[] {
  const made = importWorkflow({ bytes: text, file: 'ci.yml', jobs: [], form });
  const file = made.kind === 'text' ? made.text : undefined;
  const loaded =
    file === undefined
      ? made
      : loadGraph({ bytes: file, file: 'g.yml', fallbackName: 'g' }, firstContexts({}));
  const diagnostics = 'diagnostics' in loaded ? loaded.diagnostics.map(formatDiagnostic) : [];
  return diagnostics.filter(
    (each) => file !== undefined || !/needs form a cycle|needs itself|^ci\.yml:\d+:\d+: /.test(each),
  );
}

test('whatever is imported loads', () => {
  fc.assert(
    fc.property(workflow, fc.constantFrom('auto', 'per-step', 'per-job'), (value, form) => {
      expect(faults(stringify(value), form)).toEqual([]);
    }),
    { numRuns: 120 },
  );
}, 120_000);
