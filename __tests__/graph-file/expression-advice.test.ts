import { describe, expect, test } from 'vitest';
import { checkCondition, checkTemplate } from '../../src/graph-file/checks/check-expression.ts';
import type { TemplatePlace } from '../../src/language/expressions/expression-places.ts';
import type { ExpressionScope } from '../../src/graph-file/scope/expression-scope.ts';
import { noVariables } from '../../src/graph-file/scope/environment-layers.ts';
import { graphIn, mistakesIn } from '../support/load-text.ts';

const scope: ExpressionScope = {
  at: { file: 'g.yml', line: 1, column: 1 },
  needs: ['build', 'test.unit'],
  matrixKeys: ['node'],
  foreign: [],
  strangers: [],
  variables: noVariables,
  shell: undefined,
};

/** The mistakes in one expression of a text, as messages with their hints. */
const told = (
  expression: string,
  place: TemplatePlace,
  other: Partial<ExpressionScope> = {},
): readonly (readonly [string, string | undefined])[] =>
  checkTemplate({ text: `\${{ ${expression} }}`, place, ...scope, ...other }).map(({ message, hint }) => [
    message,
    hint,
  ]);

const toldOfCondition = (text: string): readonly (readonly [string, string | undefined])[] =>
  checkCondition({ text, ...scope }).map(({ message, hint }) => [message, hint]);

describe('what a script may not read is to be bound to a variable that', () => {
  test.each([
    ['is called as the value is', 'github.event.issue.title', 'TITLE'],
    ['has a line where the name has other characters', "github.event['a  b-c']", 'A_B_C'],
    ['is called as the last name there is', 'github.event.labels.*.name', 'NAME'],
    ['is called as the last name before the star', 'github.event.labels.*', 'LABELS'],
    ['is called as the context where it is read whole', 'toJSON(github)', 'GITHUB'],
    ['is called as the context where the name is empty', "github['']", 'GITHUB'],
    ['has the name of the need too', 'needs.build.outputs.version', 'BUILD_VERSION'],
    ['has that of no need where it is all of them', 'needs.*.outputs.version', 'VERSION'],
    ['is called as all needs are', 'toJSON(needs.*.outputs)', 'NEEDS'],
    ['takes the place of none that shells know', 'github.event.path', 'THE_PATH'],
    ['nor of ENV', 'toJSON(env)', 'THE_ENV'],
    ['begins with no digit', "github.event['1st']", 'THE_1ST'],
    ['but may have digits', "github.event['v1']", 'V1'],
    ['takes the place of none of GitHub', 'github.event.github_sha', 'THE_GITHUB_SHA'],
    ['of the runner', 'github.event.runner_os', 'THE_RUNNER_OS'],
    ['of Node', 'github.event.node_options', 'THE_NODE_OPTIONS'],
    ['but may be like one', 'github.event.my_node_options', 'MY_NODE_OPTIONS'],
    ['has the name of a part of a variable', 'env.A.b', 'B'],
    ['a shell can read, where that of the file is none', "env['my-name']", 'MY_NAME'],
    ['is one where all variables are read', 'toJSON(env.*)', 'THE_ENV'],
  ])('%s: %s', (_what, expression, name) => {
    const context = /github|needs|env/.exec(expression)?.[0];
    expect(told(expression, 'run')).toEqual([
      [
        `"${context}" cannot be used in run`,
        `bind it in env: (${name}: \${{ ${expression} }}) and use "$${name}" in the script`,
      ],
    ]);
  });

  test.each(['HOME', 'SHELL', 'IFS', 'PWD', 'USER', 'LANG', 'TMPDIR', 'TEMP', 'TMP', 'CI'])(
    'takes no place of %s',
    (name) => {
      expect(told(`github.event.${name.toLowerCase()}`, 'run')[0]?.[1]).toMatch(
        new RegExp(`^bind it in env: \\(THE_${name}: `),
      );
    },
  );

  test('is there already for a variable of the environment', () => {
    expect(told("format('{0}', env.MY_NAME)", 'run')).toEqual([
      ['"env" cannot be used in run', 'use "$MY_NAME" in the script'],
    ]);
  });

  test.each(['/usr/bin/env bash {0}', 'fish', 'a/bash.exe {0}'])('is not read by "$" in %s', (shell) => {
    expect(told('env.A', 'run', { shell })[0]?.[1]).toBe('read it from the variable A');
  });

  test.each([' dash -e {0}', 'ash', 'ksh {0}', '/usr/local/bin/zsh'])('is read by "$" in %s', (shell) => {
    expect(told('env.A', 'run', { shell })[0]?.[1]).toBe('use "$A" in the script');
  });
});

const bound = (name: string, source: string): string =>
  `give the step env: ${name}: \${{ ${source} }}; tasks find it as $${name} and in env.${name}`;
const conditions =
  'conditions use success(), failure(), cancelled() and always(); results of tasks are in needs.<id>.result';

describe('a context of workflows that graph files do not have', () => {
  test.each([
    ['secrets.TOKEN', `in the workflow, ${bound('TOKEN', 'secrets.TOKEN')}`],
    ['Secrets.TOKEN', `in the workflow, ${bound('TOKEN', 'secrets.TOKEN')}`],
    ['vars.my-level', `in the workflow, ${bound('MY_LEVEL', 'vars.my-level')}`],
    ["inputs['a + b']", `in the workflow, ${bound('A_B', "inputs['a + b']")}`],
    ['secrets', `in the workflow, ${bound('NAME', 'secrets.NAME')}`],
    ['vars.*', `in the workflow, ${bound('NAME', 'vars.*')}`],
    ['steps.a.outcome', `in the workflow, ${bound('OUTCOME', 'steps.a.outcome')}`],
    ['jobs.a.result', `in the workflow, ${bound('RESULT', 'jobs.a.result')}`],
    ['steps', `in the workflow, ${bound('NAME', 'steps.NAME')}`],
    [
      'jobs.a.outputs.v',
      `an output of a task is needs.<id>.outputs.v; for one of the workflow, there ${bound('V', 'jobs.a.outputs.v')}`,
    ],
    ['job.status', conditions],
    [
      'strategy.job-total',
      'the values of the matrix are in matrix.<key>; task.slot tells tasks that run at once apart',
    ],
  ])('%s is reported with what to write', (expression, hint) => {
    const name = /^\w+/.exec(expression)?.[0];
    expect(told(expression, 'env')).toEqual([[`a graph file has no "${name}"`, hint]]);
  });
});

describe('names after a context', () => {
  test.each([
    ['needs.*.results', 'needs.* has no "results"', 'did you mean "result"?'],
    [
      'needs.test.unit.result',
      'needs.test is read, but the task does not need "test"',
      "an id with a dot stands in brackets: needs['test.unit']",
    ],
    [
      'needs.test.units.result',
      'needs.test is read, but the task does not need "test"',
      'add test to its needs',
    ],
    ["needs['test.unit'].outptus", 'needs[\'test.unit\'] has no "outptus"', 'did you mean "outputs"?'],
    ['task.node', 'task has no "node"', undefined],
    ['github.TOKEN', 'a graph file has no "github.token"', expect.stringMatching(/GITHUB_TOKEN/)],
  ])('%s', (expression, message, hint) => {
    expect(told(expression, 'env')).toEqual([[message, hint]]);
  });

  test.each([
    'needs',
    'needs.*',
    'needs.build',
    'needs.build.*',
    'matrix',
    'matrix.*',
    'task',
    'task.*',
    'env.*',
    'github',
    'github.event.token',
    'runner.anything',
    "needs['TEST.unit'].result",
  ])('%s is read', (expression) => {
    expect(told(expression, 'env')).toEqual([]);
  });

  test.each(['slot', 'attempt'])('task.%s is not there in a condition', (field) => {
    expect(toldOfCondition(`task.${field} == 1`)).toEqual([
      [`task has no "${field}"`, 'a task has them only once it has started'],
    ]);
  });

  test('a field that no task has at any time is not there in a condition either', () => {
    expect(toldOfCondition('task.ids')).toEqual([['task has no "ids"', 'did you mean "id"?']]);
  });
});

test.each([
  ['one context is expected by its name alone', 'result', ['build'], 'build'],
  ['several are listed', 'result', ['build', 'lint'], 'one of build, lint'],
])('%s', (_what, field, needs, expected) => {
  const [mistake] = checkTemplate({ text: `\${{ needs.x.${field} }}`, place: 'env', ...scope, needs });
  expect(mistake?.expected).toBe(expected);
});

test('a condition whose expression is never closed has this one mistake', () => {
  expect(toldOfCondition('${{ always()')).toEqual([
    ['"${{" is never closed', "a text in an expression ends with ' before }} can close it"],
  ]);
  expect(toldOfCondition('x ${{ always()')).toHaveLength(1);
});

test('a condition that is a block is looked at without the line ends behind it', () => {
  expect(mistakesIn('tasks:\n  a:\n    run: x\n    if: |\n      1 + 1\n\n')).toBe(
    'g.yml:5:9: bad expression: unexpected "+"\n  found: 1 + 1\n  hint: the expression language has no arithmetic',
  );
});

/** A graph of one task with these variables and this condition. */
const late = (env: string, condition: string): string =>
  `tasks: {a: {run: x, strategy: {matrix: {Q: [1]}}, if: "${condition}", env: ${env}}}\n`;

describe('a variable whose value a task has only once it has started', () => {
  test.each([
    ['read in another case', '{Q: "${{ Task.Slot }}", R: "${{ env.q }}"}', 'R', 'Task.Slot'],
    ['after one that is known', '{Q: "${{ task.slot }}", R: "${{ env.A }}${{ env.Q }}"}', 'R', 'task.slot'],
    ['after all of the environment', '{Q: "${{ toJSON(env) }}${{ task.slot }}"}', 'Q', 'task.slot'],
    ['after all of the task', '{Q: "${{ toJSON(task) }}${{ task.slot }}"}', 'Q', 'task.slot'],
  ])('is found: %s', (_how, env, name, source) => {
    expect(mistakesIn(late(env, `env.${name}`))).toContain(
      `"env.${name}" cannot be used in if: its value comes from ${source}\n`,
    );
  });

  test.each([
    ['a matrix of that name', '{Q: "${{ task.slot }}", R: "${{ matrix.Q }}"}'],
    ['a name that no variable has', '{Q: "${{ task.slot }}", R: "${{ env.S }}"}'],
    ['an early field of the task', '{Q: "${{ task.slot }}", R: "${{ task.id }}"}'],
  ])('is not one that reads %s', (_what, env) => {
    expect(graphIn(late(env, 'env.R')).tasks).toHaveLength(1);
  });
});
