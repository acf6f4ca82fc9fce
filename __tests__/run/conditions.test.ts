import { describe, expect, test } from 'vitest';
import { type FinishedGraph, runGraph } from '../support/graph-run.ts';

/** The tasks' results, by id. */
const resultsOf = ({ report }: FinishedGraph): Record<string, string | undefined> =>
  Object.fromEntries([...report.tasks].map(([id, task]) => [id, task.ended?.result]));

describe('env in an if', () => {
  test('has the variables of the step, the file, the defaults and the task', async () => {
    const finished = await runGraph(
      `
      env: {FILE: file, TWICE: file}
      defaults: {env: {DEFAULTS: "\${{ env.FILE }} and defaults"}}
      tasks:
        step: {if: env.STEP == 'step', run: "true"}
        file: {if: env.FILE == 'file', run: "true"}
        defaults: {if: env.DEFAULTS == 'file and defaults', run: "true"}
        own: {if: env.TWICE == 'own', env: {TWICE: own}, run: "true"}
        join: {needs: file, if: env.FILE == 'file'}
        instance: {strategy: {matrix: {n: [1, 2]}}, env: {N: "\${{ matrix.n }}"}, if: env.N == '2', run: "true"}
        after: {needs: file, env: {RESULT: "\${{ needs.file.result }}"}, if: env.RESULT == 'success', run: "true"}
        not: {if: env.FILE == 'other', run: "true"}
      `,
      { env: { STEP: 'step' } },
    );
    expect(resultsOf(finished)).toEqual({
      step: 'success',
      file: 'success',
      defaults: 'success',
      own: 'success',
      join: 'success',
      'instance (1)': 'skipped',
      'instance (2)': 'success',
      after: 'success',
      not: 'skipped',
    });
  });

  test('that cannot be evaluated fails the task, with the place of the variable', async () => {
    const yaml = `tasks:
  a:
    if: env.GOOD == 'x'
    env:
      GOOD: x
      BAD: "\${{ fromJSON('{') }}"
    run: "true"
  b:
    if: "false"
    env: {BAD: "\${{ fromJSON('{') }}"}
    run: "true"
`;
    const finished = await runGraph(yaml);
    expect(finished.task('a').ended).toMatchObject({
      result: 'failure',
      because: {
        kind: 'bad-expression',
        problem: expect.stringMatching(/^env\.BAD: .*JSON/),
        at: { file: 'dag.yml', line: 6, column: 13 },
      },
    });
    expect(finished.task('b').ended?.result).toBe('skipped');
  });
});

describe('what needs a matrix', () => {
  test('runs when some instances succeeded and the others were skipped, as needs.<id>.result says', async () => {
    const finished = await runGraph(`
      tasks:
        some: {strategy: {matrix: {n: [1, 2]}}, if: matrix.n == 2, run: "true"}
        none: {strategy: {matrix: {n: [1, 2]}}, if: matrix.n == 3, run: "true"}
        after: {needs: some, env: {RESULT: "\${{ needs.some.result }}"}, run: "echo $RESULT"}
        later: {needs: after, if: success(), run: "true"}
        nothing: {needs: [some, none], run: "true"}
        told: {needs: none, if: always(), command: [echo, "\${{ needs.none.result }}"]}
    `);
    expect(resultsOf(finished)).toEqual({
      'some (1)': 'skipped',
      'some (2)': 'success',
      'none (1)': 'skipped',
      'none (2)': 'skipped',
      after: 'success',
      later: 'success',
      nothing: 'skipped',
      told: 'success',
    });
    expect(finished.output('after')).toBe('success\n');
    expect(finished.output('told')).toBe('skipped\n');
    expect(finished.task('nothing').ended?.because).toEqual({
      kind: 'need',
      task: 'none (1)',
      result: 'skipped',
    });
  });
});
