import { expect, test } from 'vitest';
import { firstContexts } from '../../src/front/load.ts';
import { mistakesIn } from '../support/load-text.ts';

const hooks = firstContexts({});

test('advice writes ids that are no words in brackets, and says so where they are not', () => {
  expect(
    mistakesIn(
      `
      tasks:
        test:unit: {run: x}
        app.build: {run: x}
        a:
          needs: [test:unit, app.build]
          env:
            DOTTED: "\${{ needs.app.build.outputs.v }}"
            COLON: "\${{ needs.test:unit.outputs.v }}"
            UNKNOWN: "\${{ needs['@app/web#build'].result }}"
            FIELD: "\${{ needs['test:unit'].output }}"
          run: echo "\${{ needs['test:unit'].outputs.v }}"
    `,
      hooks,
    ),
  ).toMatchInlineSnapshot(`
    "g.yml:7:20: needs.app is read, but the task does not need "app"
      expected: one of test:unit, app.build
      hint: an id with a dot stands in brackets: needs['app.build']
    g.yml:8:25: bad expression: unexpected "test:unit"
      found: needs.test:unit.outputs.v
      hint: a name with such characters stands in brackets: needs['test:unit'].result
    g.yml:9:21: needs['@app/web#build'] is read, but the task does not need "@app/web#build"
      expected: one of test:unit, app.build
      hint: add @app/web#build to its needs
    g.yml:10:19: needs['test:unit'] has no "output"
      expected: one of result, outputs
      hint: did you mean "outputs"?
    g.yml:11:20: "needs" cannot be used in run
      expected: one of matrix, runner, task
      hint: bind it in env: (TEST_UNIT_V: \${{ needs['test:unit'].outputs.v }}) and use "$TEST_UNIT_V" in the script"
  `);
});
