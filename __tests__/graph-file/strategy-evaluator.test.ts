import { describe, expect, test } from 'vitest';
import { firstContexts } from '../../src/front/load.ts';
import { graphIn, mistakesIn } from '../support/load-text.ts';

const hooks = firstContexts({ STEP: '["step"]', SHARDS: '["step"]', GITHUB_REF: 'main' });
const idsIn = (text: string): readonly string[] => graphIn(text, hooks).tasks.map(({ id }) => id);

describe('env in strategy', () => {
  test('has the variables of the step, over them the file’s, over these those of the defaults and the task', () => {
    expect(
      idsIn(`
        env: {SHARDS: '["file"]', TWICE: '["file"]', OWN: '["file"]'}
        defaults: {env: {TWICE: '["defaults"]', OWN: '["defaults"]'}}
        tasks:
          a: {run: x, strategy: {matrix: {n: "\${{ fromJSON(env.STEP) }}"}}}
          b: {run: x, strategy: {matrix: {n: "\${{ fromJSON(env.SHARDS) }}"}}}
          c: {run: x, strategy: {matrix: {n: "\${{ fromJSON(env.TWICE) }}"}}}
          d: {run: x, env: {OWN: '["own"]'}, strategy: {matrix: {n: "\${{ fromJSON(env.OWN) }}"}}}
      `),
    ).toEqual(['a (step)', 'b (file)', 'c (defaults)', 'd (own)']);
  });

  test('has values that are expressions, which see those before them', () => {
    expect(
      idsIn(`
        env: {REF: "\${{ github.ref }}", SHARDS: '["\${{ env.REF }}"]'}
        tasks:
          a: {run: x, strategy: {matrix: {n: "\${{ fromJSON(env.shards) }}"}}}
      `),
    ).toEqual(['a (main)']);
  });

  test('is there for max-parallel and fail-fast', () => {
    const [task] = graphIn(
      `
        env: {AT_ONCE: 3, STOP: false}
        tasks:
          a:
            run: x
            strategy:
              matrix: {n: [1]}
              max-parallel: "\${{ fromJSON(env.AT_ONCE) }}"
              fail-fast: "\${{ env.STOP == 'true' }}"
      `,
      hooks,
    ).tasks;
    expect(task?.matrix).toMatchObject({ maxParallel: 3, failFast: false });
  });

  test('is that of each task, also when tasks share a matrix', () => {
    expect(
      idsIn(`
        x-matrix: &matrix {n: "\${{ fromJSON(env.SHARDS) }}"}
        tasks:
          a: {run: x, env: {SHARDS: "[1]"}, strategy: {matrix: *matrix}}
          b: {run: x, env: {SHARDS: "[2, 3]"}, strategy: {matrix: *matrix}}
          c: {run: x, strategy: {matrix: *matrix}}
      `),
    ).toEqual(['a (1)', 'b (2)', 'b (3)', 'c (step)']);
  });

  test('minds no variable that is not known before the run, as long as it is not read', () => {
    expect(
      idsIn(`
        env: {SHARDS: "[1]"}
        tasks:
          plan: {run: x}
          a:
            needs: plan
            run: x
            env: {LATER: "\${{ needs.plan.outputs.x }}", N: "\${{ matrix.n }}"}
            strategy: {matrix: {n: "\${{ fromJSON(env.SHARDS) }}"}}
      `),
    ).toEqual(['plan', 'a (1)']);
  });

  test('that is read and not known before the run is a mistake, which says where its value stands', () => {
    expect(
      mistakesIn(
        `
        env: {SLOT: "\${{ task.slot }}", BROKEN: "\${{ fromJSON('{') }}"}
        tasks:
          plan: {run: x}
          a:
            needs: plan
            run: x
            env: {LATER: "\${{ needs.plan.outputs.x }}", EVEN: "\${{ env.LATER }}"}
            strategy: {matrix: {n: ["\${{ env.later }}", "\${{ env.EVEN }}", "\${{ env.SLOT }}"]}}
          b: {run: x, strategy: {matrix: {n: ["\${{ env.BROKEN }}"]}}}
          c: {run: x, strategy: {matrix: {n: ["\${{ toJSON(env) }}"]}}}
          d: {run: x, env: {SLOT: 1}, strategy: {matrix: {n: ["\${{ env.SLOT }}"]}}}
        `,
        hooks,
      ),
    ).toMatchInlineSnapshot(`
      "g.yml:8:30: env.LATER cannot be used in strategy: its value is not known before the run
        found: \${{ needs.plan.outputs.x }} at g.yml:7:19
        hint: strategy is evaluated before the run: use values that are known by then
      g.yml:8:50: env.EVEN cannot be used in strategy: its value is not known before the run
        found: \${{ env.LATER }} at g.yml:7:56
        hint: strategy is evaluated before the run: use values that are known by then
      g.yml:8:69: env.SLOT cannot be used in strategy: its value is not known before the run
        found: \${{ task.slot }} at g.yml:1:14
        hint: strategy is evaluated before the run: use values that are known by then
      g.yml:9:40: env.BROKEN cannot be used in strategy: its value cannot be evaluated: fromJSON() expects JSON, found a text of length 1 that is not JSON
        found: \${{ fromJSON('{') }} at g.yml:1:42
      g.yml:10:40: env.SLOT cannot be used in strategy: its value is not known before the run
        found: \${{ task.slot }} at g.yml:1:14
        hint: strategy is evaluated before the run: use values that are known by then"
    `);
  });
});
