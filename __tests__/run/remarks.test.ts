import { describe, expect, test } from 'vitest';
import { type FinishedGraph, runGraph } from '../support/graph-run.ts';

/** What a run warns of, with the task that it is about. */
const warningsOf = ({ events }: FinishedGraph): readonly string[] =>
  events.flatMap((event) => (event.type === 'warning' ? [`${event.task ?? '-'}: ${event.message}`] : []));

describe('an output that no need wrote', () => {
  test('is told once for each expression that uses it', async () => {
    const finished = await runGraph(`
      tasks:
        a: {run: 'echo "version=1" >> "$GITHUB_OUTPUT"'}
        b:
          needs: a
          strategy: {matrix: {n: [1, 2]}}
          env: {V: '\${{ needs.a.outputs.versoin }}', W: 'v\${{ needs.a.outputs.versoin }}', X: '\${{ needs.A.outputs.Version }}'}
          run: exit $((RUNDAG_ATTEMPT == 1))
          retries: 1
      `);
    expect(warningsOf(finished)).toEqual([
      'b (1): env.V at dag.yml:7:21: a wrote no output "versoin"; it has "version"',
      'b (1): env.W at dag.yml:7:58: a wrote no output "versoin"; it has "version"',
    ]);
    expect(finished.report.ended?.result).toBe('success');
  });

  test('is told with what is near among many, with what to do where nothing is, and where nothing was written', async () => {
    const finished = await runGraph(`
      tasks:
        a: {run: 'for name in one two three four five six seven; do echo "$name=1" >> "$GITHUB_OUTPUT"; done'}
        b: {needs: a, name: '\${{ needs.a.outputs.fuor }}', run: 'true'}
        c: {needs: a, command: [echo, '\${{ needs.a.outputs.digest }}']}
        d: {run: 'true'}
        e: {needs: d, env: {V: "\${{ fromJSON(needs.d.outputs.list) }}"}, run: 'true'}
      `);
    expect(warningsOf(finished)).toEqual([
      'b: name at dag.yml:4:30: a wrote no output "fuor"; it has "four", "one", "two", "three", "five" and 2 more; did you mean "four"?',
      `c: command at dag.yml:5:32: a wrote no output "digest"; it has "one", "two", "three", "four", "five" and 2 more: where it may be missing, write needs.a.outputs.digest || ''`,
      `e: env.V at dag.yml:7:33: d wrote no output "list"; it has no outputs: where it may be missing, write needs.d.outputs.list || ''`,
    ]);
    expect(finished.task('e').ending?.result).toBe('failure');
  });

  test.each([
    ['name', '4:30', 'name: "${{ needs.a.outputs.versoin }}"'],
    ['command', '4:32', 'command: [echo, "${{ needs.a.outputs.versoin }}"]'],
    ['working-directory', '4:43', 'working-directory: "./${{ needs.a.outputs.versoin }}"'],
    ['service.ready.log', '4:47', 'service: {ready: {log: "up${{ needs.a.outputs.versoin }}"}}'],
    [
      'service.ready.command',
      '4:50',
      'service: {ready: {command: [sh, -c, "exit $0", "0${{ needs.a.outputs.versoin }}"]}}',
    ],
    ['service.ready.tcp', '4:47', 'service: {ready: {tcp: "${{ needs.a.outputs.versoin }}"}}'],
    ['service.ready.http', '4:48', 'service: {ready: {http: "${{ needs.a.outputs.versoin }}"}}'],
  ])('is told wherever a key may read needs: in %s', async (key, at, entry) => {
    const run = entry.startsWith('command') ? '' : ', run: "echo up; exec sleep 60"';
    const finished = await runGraph(`
      tasks:
        a: {run: 'echo "version=1" >> "$GITHUB_OUTPUT"'}
        b: {needs: a, ${entry}${entry.startsWith('service') ? run : run && ', run: "true"'}}
        c: {needs: b, run: 'true'}
      `);
    expect(warningsOf(finished)).toEqual([
      `b: ${key} at dag.yml:${at}: a wrote no output "versoin"; it has "version"`,
    ]);
  });

  test.each(['log: "${{ needs.a.outputs.version }}"', 'command: [test, "${{ needs.a.outputs.version }}"]'])(
    'is not told of a name near to one that a service reads: %s',
    async (ready) => {
      const finished = await runGraph(`
        tasks:
          a: {run: 'echo "version=1" >> "$GITHUB_OUTPUT"'}
          s: {needs: a, run: 'echo 1; exec sleep 60', service: {ready: {${ready}}}}
          b: {needs: [a, s], if: '!needs.a.outputs.versions', run: 'true'}
        `);
      expect(warningsOf(finished)).toEqual([]);
    },
  );

  test('is told of a condition where a name that nothing reads is near', async () => {
    const finished = await runGraph(`
      tasks:
        a: {run: 'echo "changed=true" >> "$GITHUB_OUTPUT"'}
        skipped: {needs: a, if: needs.a.outputs.chnaged == 'true', run: 'true'}
        runs: {needs: a, if: "!needs.a.outputs.chnaged", run: 'true'}
        join: {needs: a, if: "\${{ needs.a.outputs.chnaged != 'true' }}"}
      `);
    expect(warningsOf(finished).toSorted()).toEqual(
      ['join: if at dag.yml:6:31', 'runs: if at dag.yml:5:31', 'skipped: if at dag.yml:4:33'].map(
        (place) => `${place}: a wrote no output "chnaged"; it has "changed"`,
      ),
    );
  });

  test.each([
    ['that has a default', `env: {V: "\${{ needs.a.outputs.z || 'none' }}"}`],
    ['that stands in for another', `env: {V: "\${{ env.X || needs.a.outputs.z }}"}`],
    ['that only decides something', `env: {V: "\${{ needs.a.outputs.z == '' }}"}`],
    ['that something else decides about', `env: {V: "\${{ github.ref == 'x' && needs.a.outputs.z }}"}`],
    ['by a condition', 'if: needs.a.outputs.z'],
    [
      'by a condition, with a name near that others read',
      'if: needs.a.outputs.frontent, env: {V: "${{ needs.a.outputs.frontend }}"}',
    ],
    [
      'by a condition, with a name near that may be read',
      'if: needs.a.outputs.frontent, env: {V: "${{ toJSON(needs.a) }}"}',
    ],
    ['that the script of the need writes at times', 'env: {V: "${{ needs.a.outputs.at-times }}"}'],
    ['that is not fixed', `env: {V: "\${{ needs.a.outputs[env.X] }}"}`],
    ['of all needs', 'env: {V: "${{ join(needs.*.outputs.z) }}"}'],
    ['that is written empty', 'env: {V: "${{ needs.a.outputs.empty }}"}'],
    ['of a need that failed', 'if: always(), env: {V: "${{ needs.failed.outputs.z }}"}'],
    ['of a need whose failure is tolerated', 'env: {V: "${{ needs.tolerated.outputs.z }}"}', 'tolerated'],
    ['of a matrix that failed in part', 'if: always(), env: {V: "${{ needs.matrix.outputs.z }}"}'],
  ])('may be missing: one %s', async (_, keys, need = 'a, failed, matrix') => {
    const needs = keys.startsWith('if: always()') ? need : need === 'tolerated' ? need : 'a';
    const finished = await runGraph(`
      tasks:
        a:
          run: |
            echo frontend=true >> "$GITHUB_OUTPUT"
            echo empty= >> "$GITHUB_OUTPUT"
            if false; then echo "at-times=true" >> "$GITHUB_OUTPUT"; fi
        failed: {run: exit 1}
        tolerated: {run: exit 1, continue-on-error: true}
        matrix: {run: 'exit "$MATRIX_N"', strategy: {fail-fast: false, matrix: {n: [0, 1]}}}
        b: {needs: [${needs}], ${keys}, run: 'true'}
      `);
    expect(warningsOf(finished)).toEqual([]);
  });
});

test('a command that has no effect is told once for each task of the file, with what to do', async () => {
  const finished = await runGraph(
    `
    tasks:
      a:
        strategy: {matrix: {n: [1, 2]}}
        retries: 1
        run: |
          echo "::set-output name=x::1"
          echo "::set-output name=y::1"
          echo "::set-env name=A::1"
          echo "::group::x"
          exit $((RUNDAG_ATTEMPT == 1))
      b: {needs: a, run: 'echo "::add-path::/x"; echo "##[save-state name=a]b"; echo "::set-output name=x::1"'}
    `,
    { cpus: 1 },
  );
  expect(warningsOf(finished)).toEqual([
    'a (1): it prints "::set-output", which has no effect in a task: write name=value to the file that the variable GITHUB_OUTPUT names',
    'a (1): it prints "::set-env", which has no effect in a task: write NAME=value to the file that the variable GITHUB_ENV names',
    'b: it prints "::add-path", which has no effect in a task: write the directory to the file that the variable GITHUB_PATH names',
    'b: it prints "::save-state", which has no effect in a task: a task has no post step that could read it: write an output, or a file',
    'b: it prints "::set-output", which has no effect in a task: write name=value to the file that the variable GITHUB_OUTPUT names',
  ]);
  expect(finished.report.ended?.result).toBe('success');
});
