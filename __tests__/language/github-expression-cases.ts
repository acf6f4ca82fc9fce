import type { Json } from '../../src/model/json.ts';
import type { Status } from '../../src/language/expressions/condition.ts';

/** An expression, and its value on GitHub; the contexts are in `expressionContexts`. */
export interface ExpressionCase {
  readonly expression: string;
  readonly value: Json;
  /** What GitHub puts into text for it; left out where the value is text itself. */
  readonly text?: string;
  readonly source: string;
}

/** An `if`, and whether it holds. */
export interface ConditionCase {
  readonly condition: string;
  readonly status: Status;
  readonly holds: boolean;
  readonly source: string;
}

/** What the cases read. */
export const expressionContexts: { readonly [context: string]: Json } = {
  needs: {
    build: { result: 'success', outputs: { version: '1.2', empty: '' } },
    lint: { result: 'failure', outputs: {} },
  },
  matrix: { os: 'Ubuntu', node: 20, flags: ['a', 'b'], nested: { deep: { er: true } }, nothing: null },
  env: { time: '3', continue: 'true', PATH: '/bin' },
  github: {
    ref: 'refs/heads/main',
    event_name: 'push',
    event: { issue: { labels: [{ name: 'bug' }, { name: 'help wanted' }, { id: 3 }] } },
  },
};

const jsonOfNumbers = `[
  0.1,
  1E+20,
  {
    "a": [
      1E-07,
      1.23456789012346E+15
    ],
    "b": [
      []
    ]
  }
]`;

const literals = 'GitHub Docs, "Expressions", Literals';
const operators = 'GitHub Docs, "Expressions", Operators';
const functions = 'GitHub Docs, "Expressions", Functions';
const filters = 'GitHub Docs, "Expressions", Object filters';
const runner = 'actions/runner, src/Sdk/Expressions';

export const expressionCases: readonly ExpressionCase[] = [
  { expression: 'null', value: null, text: '', source: literals },
  { expression: 'false', value: false, text: 'false', source: literals },
  { expression: '711', value: 711, text: '711', source: literals },
  { expression: '-9.2', value: -9.2, text: '-9.2', source: literals },
  { expression: '0xff', value: 255, text: '255', source: literals },
  { expression: '-2.99e-2', value: -0.0299, text: '-0.0299', source: literals },
  { expression: "'It''s open source!'", value: "It's open source!", source: literals },
  {
    expression: "'a''b''c'''",
    value: "a'b'c'",
    source: `${runner}/Tokens/LexicalAnalyzer.cs: every doubled quote is one`,
  },
  {
    expression: '1e20',
    value: 1e20,
    text: '1E+20',
    source: `${runner}/ExpressionConstants.cs: numbers are written as G15`,
  },
  {
    expression: '0.1',
    value: 0.1,
    text: '0.1',
    source: `${runner}/ExpressionConstants.cs: numbers are written as G15`,
  },
  { expression: '-0', value: -0, text: '0', source: `${runner}/EvaluationResult.cs: zero has no sign` },
  { expression: "'ABC' == 'abc'", value: true, text: 'true', source: operators },
  { expression: "'2' == 2", value: true, text: 'true', source: operators },
  { expression: "'' == 0", value: true, text: 'true', source: `${operators}: empty text is 0` },
  { expression: 'null == false', value: true, text: 'true', source: `${operators}: null and false are 0` },
  { expression: "'x' == 0", value: false, text: 'false', source: `${operators}: other text is NaN` },
  {
    expression: "'x' < 1 || 'x' >= 1",
    value: false,
    text: 'false',
    source: `${operators}: NaN compares with nothing`,
  },
  {
    expression: 'matrix.flags == matrix.flags',
    value: true,
    text: 'true',
    source: `${operators}: the same instance`,
  },
  {
    expression: "fromJSON('[1]') == fromJSON('[1]')",
    value: false,
    text: 'false',
    source: `${operators}: not the same instance`,
  },
  {
    expression: "github.ref == 'refs/heads/main' && 'yes' || 'no'",
    value: 'yes',
    source: `${operators}: && and || give a value`,
  },
  {
    expression: "github.ref == 'x' && 'yes' || 'no'",
    value: 'no',
    source: `${operators}: && and || give a value`,
  },
  { expression: '!matrix.nothing', value: true, text: 'true', source: operators },
  { expression: '1 < 2 == true', value: true, text: 'true', source: `${runner}: < binds closer than ==` },
  {
    expression: "contains('Hello world', 'LLO')",
    value: true,
    text: 'true',
    source: `${functions}, contains`,
  },
  {
    expression: "contains(github.event.issue.labels.*.name, 'bug')",
    value: true,
    text: 'true',
    source: `${functions}, contains`,
  },
  {
    expression: 'contains(fromJSON(\'["push", "pull_request"]\'), github.event_name)',
    value: true,
    text: 'true',
    source: `${functions}, contains`,
  },
  {
    expression: "startsWith('Hello world', 'he')",
    value: true,
    text: 'true',
    source: `${functions}, startsWith`,
  },
  {
    expression: "endsWith('Hello world', 'LD')",
    value: true,
    text: 'true',
    source: `${functions}, endsWith`,
  },
  {
    expression: "format('Hello {0} {1} {2}', 'Mona', 'the', 'Octocat')",
    value: 'Hello Mona the Octocat',
    source: `${functions}, format`,
  },
  {
    expression: "format('{{Hello {0} {1} {2}!}}', 'Mona', 'the', 'Octocat')",
    value: '{Hello Mona the Octocat!}',
    source: `${functions}, format`,
  },
  {
    expression: "join(github.event.issue.labels.*.name, ', ')",
    value: 'bug, help wanted',
    source: `${functions}, join`,
  },
  { expression: 'join(matrix.flags)', value: 'a,b', source: `${functions}, join` },
  {
    expression: 'toJSON(matrix.nested)',
    value: '{\n  "deep": {\n    "er": true\n  }\n}',
    source: `${functions}, toJSON`,
  },
  ...[
    ['toJSON(0.84551240822557006)', '0.84551240822557'],
    ['toJSON(12345678901234567890)', '1.23456789012346E+19'],
    ['toJSON(1e400)', 'Infinity'],
    ['toJSON(-1e400)', '-Infinity'],
    ['toJSON(-0)', '0'],
    ['toJSON(fromJSON(\'[0.1, 1e20, {"a": [1e-7, 1234567890123456], "b": [[]]}]\'))', jsonOfNumbers],
    ["join(fromJSON('[0.84551240822557006, 1e20]'))", '0.84551240822557,1E+20'],
    ["format('{0} {1}', 1e-7, matrix.node)", '1E-07 20'],
    ['fromJSON(\'{"1E+20": "by its text"}\')[1e20]', 'by its text'],
  ].map(([expression = '', value = '']) => ({
    expression,
    value,
    source: `${runner}/EvaluationResult.cs: ConvertToString`,
  })),
  { expression: "1e20 == '1E+20'", value: true, text: 'true', source: operators },
  { expression: "contains('1E+20', 1e20)", value: true, text: 'true', source: functions },
  {
    expression: "startsWith('0.84551240822557', 0.84551240822557006)",
    value: true,
    text: 'true',
    source: functions,
  },
  {
    expression: 'toJSON(needs.lint.outputs)',
    value: '{}',
    source: `${runner}/Sdk/Functions/ToJson.cs: WriteEmptyMapping`,
  },
  { expression: 'fromJSON(env.time)', value: 3, text: '3', source: `${functions}, fromJSON` },
  { expression: 'fromJSON(env.continue)', value: true, text: 'true', source: `${functions}, fromJSON` },
  {
    expression: "case(github.ref == 'refs/heads/main', 'production', 'development')",
    value: 'production',
    source: `${functions}, case`,
  },
  { expression: 'needs.build.outputs.version', value: '1.2', source: 'GitHub Docs, "Contexts", needs' },
  {
    expression: 'needs.build.outputs.missing',
    value: null,
    text: '',
    source: 'GitHub Docs, "Contexts": a missing property is empty',
  },
  {
    expression: 'needs.build.outputs.missing.deeper',
    value: null,
    text: '',
    source: 'GitHub Docs, "Contexts": a missing property is empty',
  },
  {
    expression: 'NEEDS.Build.Result',
    value: 'success',
    source: `${runner}/Data/DictionaryExpressionData.cs: names are found whatever their case`,
  },
  { expression: "needs['build'].result", value: 'success', source: 'GitHub Docs, "Contexts": index syntax' },
  { expression: 'needs.*.result', value: ['success', 'failure'], text: 'Array', source: filters },
  { expression: "contains(needs.*.result, 'failure')", value: true, text: 'true', source: filters },
  {
    expression: 'github.event.issue.labels.*.id',
    value: [3],
    text: 'Array',
    source: `${filters}: only what has it`,
  },
  { expression: 'matrix.flags[1]', value: 'b', source: operators },
  { expression: 'matrix.flags[9]', value: null, text: '', source: operators },
  {
    expression: 'matrix.nested',
    value: { deep: { er: true } },
    text: 'Object',
    source: `${functions}: "Objects are not converted to a string"`,
  },
];

const resultOf = (): undefined => undefined;
const well: Status = { success: true, failure: false, cancelled: false, closed: false, resultOf };
const failed: Status = { success: false, failure: true, cancelled: false, closed: false, resultOf };
const skipped: Status = { success: false, failure: false, cancelled: false, closed: false, resultOf };
const cancelled: Status = { success: false, failure: false, cancelled: true, closed: true, resultOf };

const status = 'GitHub Docs, "Expressions", Status check functions';
const convert = 'actions/runner, WorkflowTemplateConverter.cs, ConvertToIfCondition';
const trap = 'actions/runner, issue 1173; TemplateReader.cs makes format(…) of mixed text';

export const conditionCases: readonly ConditionCase[] = [
  { condition: '', status: well, holds: true, source: convert },
  { condition: '', status: failed, holds: false, source: convert },
  { condition: 'success()', status: skipped, holds: false, source: 'actions/runner, issue 491' },
  { condition: 'failure()', status: failed, holds: true, source: status },
  { condition: 'failure()', status: skipped, holds: false, source: 'actions/runner, issue 491' },
  { condition: 'cancelled()', status: cancelled, holds: true, source: status },
  { condition: 'cancelled()', status: failed, holds: false, source: status },
  { condition: '!cancelled()', status: failed, holds: true, source: status },
  { condition: '${{ !cancelled() }}', status: cancelled, holds: false, source: status },
  { condition: 'always()', status: cancelled, holds: true, source: status },
  { condition: 'ALWAYS()', status: failed, holds: true, source: `${convert}: OrdinalIgnoreCase` },
  { condition: "github.ref == 'refs/heads/main'", status: well, holds: true, source: convert },
  {
    condition: "github.ref == 'refs/heads/main'",
    status: failed,
    holds: false,
    source: `${convert}: success() && (…)`,
  },
  {
    condition: "needs.lint.result == 'failure'",
    status: failed,
    holds: false,
    source: `${convert}: success() && (…)`,
  },
  { condition: "always() && needs.lint.result == 'failure'", status: failed, holds: true, source: convert },
  {
    condition: "${{ failure() && needs.lint.result == 'failure' }}",
    status: failed,
    holds: true,
    source: `${status}, failure with conditions`,
  },
  { condition: 'success() || failure()', status: skipped, holds: false, source: 'actions/runner, issue 491' },
  { condition: '${{ false }}', status: well, holds: false, source: convert },
  { condition: '${{ false }} ', status: well, holds: true, source: trap },
  { condition: "${{ github.ref }} == 'x'", status: well, holds: true, source: trap },
  {
    condition: "${{ github.ref }} == 'x'",
    status: failed,
    holds: false,
    source: `${trap}; success() && (format(…))`,
  },
  { condition: '!${{ always() }}', status: failed, holds: true, source: trap },
  { condition: "${{ '' }}${{ null }}", status: well, holds: false, source: `${trap}; empty text is false` },
  { condition: 'matrix.nothing', status: well, holds: false, source: literals },
  { condition: "'false'", status: well, holds: true, source: `${literals}: text that is not empty is true` },
  { condition: '0', status: well, holds: false, source: literals },
  {
    condition: 'matrix.flags',
    status: well,
    holds: true,
    source: `${runner}/EvaluationResult.cs: objects and lists are true`,
  },
];
