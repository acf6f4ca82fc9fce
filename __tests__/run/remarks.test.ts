import { describe, expect, test } from 'vitest';
import { type FinishedGraph, runGraph } from '../support/graph-run.ts';

/** What a run warns of, with the task that it is about. */
const warningsOf = ({ events }: FinishedGraph): readonly string[] =>
  events.flatMap((event) => (event.type === 'warning' ? [`${event.task ?? '-'}: ${event.message}`] : []));

describe('an output that no need wrote', () => {
  test('is reported once for each expression that uses it', async () => {
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

  test('is reported with what is near among many, with what to do where nothing is, and where nothing was written', async () => {
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
    expect(finished.task('e').ended?.result).toBe('failure');
  });

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
});

test('a command that has no effect is reported once for each task of the file, with what to do', async () => {
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
