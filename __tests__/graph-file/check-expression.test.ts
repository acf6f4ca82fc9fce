import { describe, expect, test } from 'vitest';
import { checkCondition, checkTemplate } from '../../src/graph-file/checks/check-expression.ts';
import { noVariables } from '../../src/graph-file/scope/environment-layers.ts';
import type { TemplatePlace } from '../../src/language/expressions/expression-places.ts';
import { StrategyEvaluator } from '../../src/graph-file/matrix/strategy-evaluator.ts';
import type { ExpressionScope } from '../../src/graph-file/scope/expression-scope.ts';
import { firstContexts } from '../../src/front/load.ts';
import { formatDiagnostic } from '../../src/model/diagnostic.ts';
import { graphIn, mistakesIn } from '../support/load-text.ts';

const scope = {
  at: { file: 'g.yml', line: 3, column: 10 },
  needs: ['build', 'lint'],
  matrixKeys: ['node', 'os'],
  foreign: [],
  strangers: [],
  variables: noVariables,
  shell: undefined,
};

function templateMistakes(
  text: string,
  place: TemplatePlace = 'env',
  other: Partial<ExpressionScope> = {},
): string {
  return checkTemplate({ text, place, ...scope, ...other })
    .map(formatDiagnostic)
    .join('\n');
}

function conditionMistakes(text: string): string {
  return checkCondition({ text, ...scope })
    .map(formatDiagnostic)
    .join('\n');
}

/** Lines as they stand in a test, without their indentation. */
function lines(text: string): string {
  return text.replace(/^\n/, '').replace(/\n *$/, '').replaceAll(/^ {6}/gm, '');
}

describe('good expressions', () => {
  test.each<[TemplatePlace, string]>([
    ['env', 'no expression, $HOME, {{ x }}'],
    [
      'env',
      '${{ needs.build.outputs.anything }} ${{ needs.LINT.Result }} ${{ needs.*.result }} ${{ toJSON(needs) }}',
    ],
    ['env', "${{ needs[matrix.os].result }} ${{ needs['build'].outputs['x-y'] }}"],
    ['env', "${{ hashFiles('**/package-lock.json') }}-${{ runner.os }}-${{ env.ANY }}-${{ github.sha }}"],
    ['name', 'on ${{ matrix.NODE }} ${{ matrix.os.deeper.still }} in slot ${{ task.slot }}'],
    ['run', "echo ${{ matrix.node }} ${{ runner.temp }} ${{ task.id }} ${{ hashFiles('x') }}"],
    ['command', '${{ matrix.* }}'],
    ['timeout-minutes', '${{ fromJSON(needs.build.outputs.minutes) }}'],
    ['continue-on-error', "${{ needs.build.result == 'success' || contains(needs.*.result, 'skipped') }}"],
  ])('in %s: %s', (place, text) => {
    expect(templateMistakes(text, place)).toBe('');
  });

  test.each([
    '',
    ' ',
    'always()',
    "${{ failure() && needs.build.result == 'FAILURE' }}",
    "matrix.os == 'x' && task.id != 'y'",
  ])('as a condition: %j', (text) => {
    expect(conditionMistakes(text)).toBe('');
  });
});

describe('mistakes in expressions', () => {
  test.each([
    [
      'a ${{ b',
      `
      g.yml:3:12: "\${{" is never closed
        expected: "}}" after the expression
        hint: a text in an expression ends with ' before }} can close it`,
    ],
    [
      '${{ github.ref == "x" }}',
      `
      g.yml:3:28: bad expression: unexpected "\\"x\\""
        found: github.ref == "x"
        hint: texts in expressions stand in single quotes: 'like this'`,
    ],
    [
      '${{ github.ref = 1 }}',
      `
      g.yml:3:25: bad expression: unexpected "="
        found: github.ref = 1
        hint: equality is written ==`,
    ],
    [
      '${{ 1 + 1 }}',
      `
      g.yml:3:16: bad expression: unexpected "+"
        found: 1 + 1
        hint: the expression language has no arithmetic`,
    ],
    [
      '${{ }}',
      `
      g.yml:3:14: bad expression: the expression is empty`,
    ],
    [
      '${{ (github.ref }}',
      `
      g.yml:3:22: bad expression: the expression ends too early, after "ref"
        found: (github.ref`,
    ],
    [
      '${{ github. }}',
      `
      g.yml:3:21: bad expression: the expression ends too early
        found: github.`,
    ],
    [
      "${{ format('{0}', 1,) }}",
      `
      g.yml:3:29: bad expression: an argument is missing after ","
        found: format('{0}', 1,)`,
    ],
    [
      '${{ format() }}',
      `
      g.yml:3:14: bad expression: too few arguments for format()
        found: format()`,
    ],
    [
      '${{ githb.ref }}',
      `
      g.yml:3:14: unknown context "githb"
        expected: one of needs, matrix, env, github, runner, task
        hint: did you mean "github"?`,
    ],
    [
      '${{ formt(1) }} ${{ constructor(1) }}',
      `
      g.yml:3:14: unknown function "formt"
        expected: one of case, contains, endsWith, format, fromJSON, join, startsWith, toJSON, hashFiles
        hint: did you mean "format"?
      g.yml:3:30: unknown function "constructor"
        expected: one of case, contains, endsWith, format, fromJSON, join, startsWith, toJSON, hashFiles`,
    ],
    [
      '${{ success() }}',
      `
      g.yml:3:14: success() can be used in "if" only
        hint: read the result of a need: needs.<id>.result`,
    ],
    [
      '${{ needs.buidl.result }}',
      `
      g.yml:3:14: needs.buidl is read, but the task does not need "buidl"
        expected: one of build, lint
        hint: did you mean "build"? if not, add buidl to its needs`,
    ],
    [
      '${{ needs.deploy.outputs.url }}',
      `
      g.yml:3:14: needs.deploy is read, but the task does not need "deploy"
        expected: one of build, lint
        hint: add deploy to its needs`,
    ],
    [
      '${{ needs.build.output.url }}',
      `
      g.yml:3:14: needs.build has no "output"
        expected: one of result, outputs
        hint: did you mean "outputs"?`,
    ],
    [
      '${{ matrix.nod }}',
      `
      g.yml:3:14: matrix has no "nod"
        expected: one of node, os
        hint: did you mean "node"?`,
    ],
    [
      '${{ task.slto }}',
      `
      g.yml:3:14: task has no "slto"
        expected: one of id, slot, attempt, cpus
        hint: did you mean "slot"?`,
    ],
    [
      '${{ secrets.NPM_TOKEN }}',
      `
      g.yml:3:14: a graph file has no "secrets"
        hint: in the workflow, give the step env: NPM_TOKEN: \${{ secrets.NPM_TOKEN }}; tasks find it as $NPM_TOKEN and in env.NPM_TOKEN`,
    ],
    [
      '${{ steps.meta.outputs.image-tag }}',
      `
      g.yml:3:14: a graph file has no "steps"
        hint: an output of a task is needs.<id>.outputs.image-tag; for one of the workflow, there give the step env: IMAGE_TAG: \${{ steps.meta.outputs.image-tag }}; tasks find it as $IMAGE_TAG and in env.IMAGE_TAG`,
    ],
    [
      '${{ strategy.job-index }}',
      `
      g.yml:3:14: a graph file has no "strategy"
        hint: the values of the matrix are in matrix.<key>; task.slot tells tasks that run at once apart`,
    ],
    [
      '${{ github.token }}',
      `
      g.yml:3:14: a graph file has no "github.token"
        hint: in the workflow, give the step env: GITHUB_TOKEN: \${{ github.token }}; tasks find it as $GITHUB_TOKEN`,
    ],
    [
      "${{ needs.build.result == 'failed' && 'canceled' != needs.lint.result }}",
      `
      g.yml:3:36: no task has the result "failed"
        expected: one of success, failure, cancelled, skipped
      g.yml:3:48: no task has the result "canceled"
        expected: one of success, failure, cancelled, skipped
        hint: did you mean "cancelled"?`,
    ],
  ])('%s', (text, expected) => {
    expect(templateMistakes(text)).toBe(lines(expected));
  });

  test('a matrix that is not there', () => {
    expect(templateMistakes('${{ matrix.node }}', 'env', { matrixKeys: [] })).toBe(
      'g.yml:3:14: "matrix" is read, but the task has no matrix\n  hint: give it strategy: {matrix: {…}}',
    );
  });

  test('needs that are not there', () => {
    expect(templateMistakes('${{ needs.build.result }}', 'env', { needs: [] })).toBe(
      'g.yml:3:14: needs.build is read, but the task does not need "build"\n  hint: add build to its needs',
    );
  });

  test('a function that may not be called there is not suggested', () => {
    expect(templateMistakes('${{ always }} ${{ fromJson }}')).toBe(
      lines(`
      g.yml:3:14: unknown context "always"
        expected: one of needs, matrix, env, github, runner, task
      g.yml:3:28: unknown context "fromJson"
        expected: one of needs, matrix, env, github, runner, task
        hint: a function is called with parentheses: fromJSON(…)`),
    );
  });

  test('all of a text are reported, each at its place', () => {
    expect(
      checkTemplate({ text: 'a\n  ${{ b.c }} ${{ d.e }}\n${{ f }}', place: 'env', ...scope }).map(
        ({ at }) => at,
      ),
    ).toEqual([
      { file: 'g.yml', line: 4, column: 16 },
      { file: 'g.yml', line: 4, column: 27 },
      { file: 'g.yml', line: 5, column: 14 },
    ]);
  });

  test('an expression longer than GitHub allows', () => {
    expect(templateMistakes(`\${{ '${'x'.repeat(21_000)}' }}`)).toContain(
      'the expression has 21002 characters, expected at most 21000',
    );
  });

  test('an expression nested deeper than GitHub allows', () => {
    expect(templateMistakes(`\${{ ${'('.repeat(60)}1${')'.repeat(60)} }}`)).toContain(
      'exceeded max expression depth 50',
    );
  });
});

describe('a graph file', () => {
  test('has its mistakes where they are written', () => {
    const file = `
      tasks:
        build: {run: make}
        unit:
          needs: build
          if: "needs.biuld.result == 'success'"
          env:
            PLAIN: v\${{ needs.build.version }}
            QUOTED: '\${{ envv.X }}'
          run: |
            make
              echo \${{ github.head_ref }}
          strategy: {matrix: {n: "\${{ fromJSON(needs.build.outputs.n) }}"}}
    `;
    expect(mistakesIn(file, firstContexts({})).replaceAll(/\n  .*/g, '')).toBe(
      ['g.yml:12:42: "needs" cannot be used in strategy'].join('\n'),
    );
    expect(mistakesIn(file.replace(/ *strategy.*\n/, ''), firstContexts({})).replaceAll(/\n  .*/g, '')).toBe(
      [
        'g.yml:5:10: needs.biuld is read, but the task does not need "biuld"',
        'g.yml:7:19: needs.build has no "version"',
        'g.yml:8:20: unknown context "envv"',
        'g.yml:11:18: "github" cannot be used in run',
      ].join('\n'),
    );
  });

  test('has them in the text that an alias stands for, and says where the alias is', () => {
    const file = `
      x-text: &text "\${{ needs.build.result }}"
      x-if: &if needs.build.result
      x-script: &script |
        make
        echo \${{ github.sha }}
      tasks:
        a: {run: *script, if: *if, env: {A: *text}}
    `;
    expect(mistakesIn(file, firstContexts({}))).toMatchInlineSnapshot(`
      "g.yml:1:20: needs.build is read, but the task does not need "build"
        hint: add build to its needs; the alias at g.yml:7:39 stands for this text
      g.yml:2:11: needs.build is read, but the task does not need "build"
        hint: add build to its needs; the alias at g.yml:7:25 stands for this text
      g.yml:5:12: "github" cannot be used in run
        expected: one of matrix, runner, task
        hint: bind it in env: (SHA: \${{ github.sha }}) and use "$SHA" in the script; the alias at g.yml:7:12 stands for this text"
    `);
  });
});

describe('scripts', () => {
  test.each([
    [
      'echo "${{ github.event.pull_request.title }}"',
      `
      g.yml:3:20: "github" cannot be used in run
        expected: one of matrix, runner, task
        hint: bind it in env: (TITLE: \${{ github.event.pull_request.title }}) and use "$TITLE" in the script`,
    ],
    [
      "${{ format('v{0}', needs.build.outputs.version) }}",
      `
      g.yml:3:29: "needs" cannot be used in run
        expected: one of matrix, runner, task
        hint: bind it in env: (BUILD_VERSION: \${{ format('v{0}', needs.build.outputs.version) }}) and use "$BUILD_VERSION" in the script`,
    ],
    [
      '${{ env.NAME }}',
      `
      g.yml:3:14: "env" cannot be used in run
        expected: one of matrix, runner, task
        hint: use "$NAME" in the script`,
    ],
    [
      '${{ github.event.path }}',
      `
      g.yml:3:14: "github" cannot be used in run
        expected: one of matrix, runner, task
        hint: bind it in env: (THE_PATH: \${{ github.event.path }}) and use "$THE_PATH" in the script`,
    ],
    [
      '${{ toJSON(github) }}',
      `
      g.yml:3:21: "github" cannot be used in run
        expected: one of matrix, runner, task
        hint: bind it in env: (GITHUB: \${{ toJSON(github) }}) and use "$GITHUB" in the script`,
    ],
  ])('%s', (text, expected) => {
    expect(templateMistakes(text, 'run')).toBe(lines(expected));
  });

  test.each([
    [undefined, 'use "$NAME" in the script'],
    ['bash', 'use "$NAME" in the script'],
    ['sh', 'use "$NAME" in the script'],
    ['/bin/bash -l {0}', 'use "$NAME" in the script'],
    ['pwsh', 'read it from the variable NAME'],
    ['cmd', 'read it from the variable NAME'],
    ['python', 'read it from the variable NAME'],
    ['node {0}', 'read it from the variable NAME'],
  ])('in the shell %s come with how to read a variable', (shell, advice) => {
    expect(templateMistakes('${{ env.NAME }}', 'run', { shell })).toContain(`hint: ${advice}`);
    expect(templateMistakes('${{ github.event.name }}', 'run', { shell })).toContain(
      `hint: bind it in env: (NAME: \${{ github.event.name }}) and ${advice}`,
    );
  });
});

describe('variables in conditions', () => {
  test('that come from what a task has only once it has started are mistakes', () => {
    expect(
      mistakesIn(
        `
        env: {SLOT: "\${{ task.slot }}"}
        tasks:
          direct: {if: "env.Q == '1'", env: {Q: "\${{ task.attempt }}"}, run: x}
          file: {if: "success() && env.slot", run: x}
          between: {if: "env['B']", env: {A: "\${{ env.SLOT }}", B: "x\${{ env.A == '1' }}"}, run: x}
      `,
        firstContexts({}),
      ),
    ).toMatchInlineSnapshot(`
      "g.yml:3:17: "env.Q" cannot be used in if: its value comes from task.attempt
        expected: values that are known before the task starts
        found: \${{ task.attempt }} at g.yml:3:42
        hint: a task has slot and attempt only once it has started
      g.yml:4:28: "env.SLOT" cannot be used in if: its value comes from task.slot
        expected: values that are known before the task starts
        found: \${{ task.slot }} at g.yml:1:14
        hint: a task has slot and attempt only once it has started
      g.yml:5:18: "env.B" cannot be used in if: its value comes from task.slot
        expected: values that are known before the task starts
        found: x\${{ env.A == '1' }} at g.yml:5:61
        hint: a task has slot and attempt only once it has started"
    `);
  });

  test.each([
    ['others', "env.R == '1'", '{Q: "${{ task.attempt }}", R: "${{ task.id }}"}'],
    ['a stronger one', 'env.SLOT', '{SLOT: 1}'],
    ['one before it', 'env.EARLIER', '{EARLIER: "${{ env.Q }}", Q: "${{ task.attempt }}"}'],
    ['the very name', 'env.q', '{Q: "${{ task.attempt }}", q: 1}'],
    ['all of them', 'toJSON(env)', '{Q: "${{ task.attempt }}"}'],
  ])('may be %s', (_, condition, env) => {
    const file = `env: {SLOT: "\${{ task.slot }}"}\ntasks: {a: {if: "${condition}", env: ${env}, run: x}}\n`;
    expect(() => graphIn(file, firstContexts({}))).not.toThrow();
  });
});

describe('mistakes in conditions', () => {
  test.each([
    [
      'always',
      `
      g.yml:3:10: unknown context "always"
        expected: one of needs, matrix, env, github, runner, task
        hint: a function is called with parentheses: always()`,
    ],
    [
      'Failure && !cancelled',
      `
      g.yml:3:10: unknown context "Failure"
        expected: one of needs, matrix, env, github, runner, task
        hint: a function is called with parentheses: failure()
      g.yml:3:22: unknown context "cancelled"
        expected: one of needs, matrix, env, github, runner, task
        hint: a function is called with parentheses: cancelled()`,
    ],
    [
      '${{ hashFiles || sucess }}',
      `
      g.yml:3:14: unknown context "hashFiles"
        expected: one of needs, matrix, env, github, runner, task
        hint: a function is called with parentheses: hashFiles(…)
      g.yml:3:27: unknown context "sucess"
        expected: one of needs, matrix, env, github, runner, task
        hint: did you mean success()?`,
    ],
    [
      "${{ github.ref }} == 'x'",
      `
      g.yml:3:10: this condition is always true: text beside \${{ }} turns all of it into a text
        expected: one expression and nothing beside it
        hint: leave the inner \${{ and }} out, or put the whole condition into one \${{ }}`,
    ],
    [
      'task.slot == 0',
      `
      g.yml:3:10: task has no "slot"
        expected: one of id, cpus
        hint: a task has them only once it has started`,
    ],
    [
      "  contains(needs.*.result, 'canceled')",
      `
      g.yml:3:37: no task has the result "canceled"
        expected: one of success, failure, cancelled, skipped
        hint: did you mean "cancelled"?`,
    ],
    [
      "always('build')",
      `
      g.yml:3:10: bad expression: too many arguments for always()
        found: always('build')`,
    ],
    [
      '${{ alwys() }}',
      `
      g.yml:3:14: unknown function "alwys"
        expected: one of case, contains, endsWith, format, fromJSON, join, startsWith, toJSON, hashFiles, always, cancelled, failure, success
        hint: did you mean "always"?`,
    ],
    [
      "github.ref == 'x",
      `
      g.yml:3:24: bad expression: a text is never closed
        found: github.ref == 'x
        hint: end it with '; a ' inside it is written ''`,
    ],
  ])('%s', (text, expected) => {
    expect(conditionMistakes(text)).toBe(lines(expected));
  });
});

describe('expressions in a matrix', () => {
  const contexts = new Map([['env', () => new Map([['SHARDS', '[1, 2, 3]']])]]);

  const evaluate = new StrategyEvaluator(contexts).of(() => noVariables);

  test('are evaluated before anything runs', () => {
    expect(evaluate('${{ fromJSON(env.SHARDS) }}', scope.at)).toEqual({
      kind: 'value',
      value: [1, 2, 3],
      foreign: ['env.SHARDS'],
    });
  });

  test.each([
    [
      '${{ fromJSON(needs.plan.outputs.matrix) }}',
      `
      g.yml:3:23: "needs" cannot be used in strategy
        expected: one of env, github, runner
        hint: strategy is evaluated before the run: use values that are known by then`,
    ],
    [
      "${{ hashFiles('x') }}",
      `
      g.yml:3:14: hashFiles() cannot be used in strategy`,
    ],
    [
      '${{ fromJSON(env.NONE) }}',
      `
      g.yml:3:10: this cannot be evaluated: fromJSON() expects JSON, found nothing
        found: \${{ fromJSON(env.NONE) }}`,
    ],
  ])('%s', (text, expected) => {
    const evaluated = evaluate(text, scope.at);
    expect(evaluated.kind === 'diagnostic' && formatDiagnostic(evaluated.diagnostic)).toBe(lines(expected));
  });
});

test.each([
  ['not success()', '5: bad expression: unexpected "success"', 'write ! in place of "not", as in !failure()'],
  ['not (env.X)', '1: unknown function "not"', 'write ! in place of "not", as in !failure()'],
  ['success() and failure()', '11: bad expression: unexpected "and"', 'write && in place of "and"'],
  ['env.X OR env.Y', '7: bad expression: unexpected "OR"', 'write || in place of "or"'],
  ["env.X is 'a'", '7: bad expression: unexpected "is"', 'equality is written =='],
  ["env.X <> 'a'", '8: bad expression: unexpected ">"', 'inequality is written !='],
  ["eq(env.X, 'a')", '1: unknown function "eq"', 'equality is written =='],
  ['failed()', '1: unknown function "failed"', 'write failure()'],
  ['yes', '1: unknown context "yes"', 'write true'],
  ['env.X == Off', '10: unknown context "Off"', 'write false'],
  ['None', '1: unknown context "None"', 'write null'],
])('a word of another language is reported with what to write: %s', (condition, mistake, hint) => {
  const found = mistakesIn(
    `tasks:\n  a:\n    run: x\n    env: {X: b, Y: c}\n    if: |-\n      ${condition}\n`,
  );
  expect(found).toContain(`  hint: ${hint}`);
  const [column, message] = mistake.split(/: (.*)/);
  expect(found.match(/^g.*/gm)).toEqual([`g.yml:6:${6 + Number(column)}: ${message}`]);
});

test.each(['success(a)', 'failure(needs.x.result)', 'Success(unknown(x))', "success('b', matrix.y)"])(
  'what is no id in a status function is told once: %s',
  (condition) => {
    const found = mistakesIn(`tasks: {b: {run: x}, a: {needs: b, run: x, if: "${condition}"}}`);
    expect(found.match(/^g.*/gm)).toHaveLength(1);
    expect(found).toContain('() is given something other than the id of a task');
  },
);
