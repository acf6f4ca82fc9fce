import { describe, expect, test } from 'vitest';
import {
  evaluateBoolean,
  evaluateExpression,
  evaluateJson,
  evaluatePositiveNumber,
  evaluateTemplate,
} from '../../src/language/expressions/evaluate.ts';
import {
  conditionParts,
  conditionSource,
  evaluateCondition,
} from '../../src/language/expressions/condition.ts';
import { type Expression, writtenUse } from '../../src/language/expressions/expression-types.ts';
import { parseExpression } from '../../src/language/expressions/parse-expression.ts';
import { looselyEqual, shortJson } from '../../src/language/expressions/expression-data.ts';
import { isInsertion } from '../../src/language/expressions/template.ts';
import { templateUses } from '../../src/language/expressions/template-uses.ts';
import type { Json } from '../../src/model/json.ts';

function parsed(source: string): Expression {
  const expression = parseExpression(source);
  if ('problem' in expression) throw new Error(expression.problem);
  return expression;
}

/** The contexts that an expression reads, as they are written, with what becomes of their values. */
const reads = (source: string): readonly string[] =>
  parsed(source).contexts.map(
    (use) => `${writtenUse(use)}${use.carried ? ' carried' : ''}${use.bare ? ' bare' : ''}`,
  );

describe('what an expression reads', () => {
  test.each([
    ['env.A', ['env.A carried bare']],
    ['(env.A)', ['env.A carried bare']],
    ['!env.A', ['env.A']],
    ["env.A == env.B || 'x'", ['env.A', 'env.B']],
    ['env.A < 1', ['env.A']],
    ['env.A || env.B', ['env.A carried', 'env.B carried']],
    ['env.A && env.B', ['env.A', 'env.B carried']],
    ['env.A && env.B && env.C', ['env.A', 'env.B', 'env.C carried']],
    ['!(env.A || env.B)', ['env.A', 'env.B']],
    ["format('{0}', env.A)", ['env.A carried bare']],
    ["contains(env.A, 'x')", ['env.A']],
    ["startsWith('x', env.A)", ['env.A']],
    ["endsWith(env.A, 'x')", ['env.A']],
    ['case(env.A, env.B, env.C)', ['env.A', 'env.B carried', 'env.C carried']],
    [
      'Case(env.A, env.B, env.C, env.D, env.E)',
      ['env.A', 'env.B carried', 'env.C', 'env.D carried', 'env.E carried'],
    ],
    ['fromJSON(env.A).b', ['env.A carried bare']],
    ['matrix[env.A]', ['matrix carried bare', 'env.A']],
    ['env[github.ref].b', ['env carried bare', 'github.ref']],
    ["needs['a b'].*.x", ["needs['a b'].*.x carried bare"]],
    ["needs['it''s']", ["needs['it''s'] carried bare"]],
    ['needs.*.result', ['needs.*.result carried bare']],
    ['matrix[1].a', ["matrix['1'].a carried bare"]],
    ['success(env.A)', []],
    ['Failure(needs.a)', []],
    ['successful(env.A)', ['env.A carried bare']],
    ['unsuccess(env.A)', ['env.A carried bare']],
    ['toJSON(github)', ['github carried bare']],
    ["'env.A'", []],
  ])('%s', (source, uses) => {
    expect(reads(source)).toEqual(uses);
  });

  test('is reported in the order of the text, with places', () => {
    expect(parsed('matrix[env.A] == needs.b').contexts.map(({ name, offset }) => [name, offset])).toEqual([
      ['matrix', 0],
      ['env', 7],
      ['needs', 17],
    ]);
    expect(parsed("join(toJSON(env.A),  hashFiles('x'))").functions).toEqual([
      { name: 'join', offset: 0 },
      { name: 'toJSON', offset: 5 },
      { name: 'hashFiles', offset: 21 },
    ]);
  });

  test('is nothing where a text is no template, or is not closed, or is none', () => {
    expect(['env.A', '${{ env.A', '${{ env. }}', '${{ }}'].map(templateUses)).toEqual([[], [], [], []]);
    expect(templateUses('${{ env. }}${{ env.A }}').map(writtenUse)).toEqual(['env.A']);
  });
});

describe('texts that are compared with the result of a need', () => {
  test.each([
    ["needs.a.result == 'x'", [['x', 18]]],
    ["'x' != Needs.a.Result", [['x', 0]]],
    ["contains(needs.*.result, 'x')", [['x', 25]]],
    ['needs.a.result == 1', []],
    ['needs.a.result == null', []],
    ["needs.a == 'x'", []],
    ["needs.a.outputs == 'x'", []],
    ["needs.a.outputs.result == 'x'", []],
    ["needs.result == 'x'", []],
    ["needs.a.result.b == 'x'", []],
    ["env.a.result == 'x'", []],
    ["needs[env.A].result == 'x'", []],
    ["fromJSON(env.A).a.result == 'x'", []],
    ["startsWith(needs.a.result, 'x')", []],
    ["format('x', needs.a.result)", []],
    ["contains('x', needs.a.result)", []],
    ['needs.a.result == env.A', []],
  ])('%s', (source, expected) => {
    expect(parsed(source).resultWords.map(({ name, offset }) => [name, offset])).toEqual(expected);
  });
});

test('no other function is given tasks', () => {
  expect(parsed("contains('a', 'b') || successful('c')").statusNeeds).toEqual([]);
});

test('what status functions are given is reported, with its place, or that of the function where it is no text', () => {
  expect(parsed("success('a', 1) || FAILURE(env.A) || always()").statusNeeds).toEqual([
    { function: 'success', name: 'a', offset: 8 },
    { function: 'success', name: undefined, offset: 0 },
    { function: 'FAILURE', name: undefined, offset: 19 },
  ]);
});

describe('what is no expression', () => {
  test.each([
    ['env.A & env.B', 6, 'unexpected "&"', 'write &&'],
    ['env.A | env.B', 6, 'unexpected "|"', 'write ||'],
    ['env.A = 1', 6, 'unexpected "="', 'equality is written =='],
    ['env.A <> 1', 7, 'unexpected ">"', 'inequality is written !='],
    ['env.A > > 1', 8, 'unexpected ">"', undefined],
    ['env.A < == 1', 8, 'unexpected "=="', undefined],
    ['env.A - 1', 6, 'unexpected "-"', 'the expression language has no arithmetic'],
    ['env.A % 2', 6, 'unexpected "%"', 'the expression language has no arithmetic'],
    ['env.A a', 6, 'unexpected "a"', undefined],
    ['env.A -a', 6, 'unexpected "-a"', undefined],
    ['env.A a-', 6, 'unexpected "a-"', undefined],
    ['"x', 0, 'unexpected "\\"x"', "texts in expressions stand in single quotes: 'like this'"],
    [
      'needs.test:unit',
      6,
      'unexpected "test:unit"',
      "a name with such characters stands in brackets: needs['test:unit'].result",
    ],
    [
      'needs.@a/b',
      6,
      'unexpected "@a/b"',
      "a name with such characters stands in brackets: needs['test:unit'].result",
    ],
    ['x y"', 2, 'unexpected "y\\""', undefined],
    ["'x", 0, 'a text is never closed', "end it with '; a ' inside it is written ''"],
    ['format(1', 8, 'the expression ends too early', undefined],
    ['a.b.', 4, 'the expression ends too early', undefined],
    ['not env.A', 4, 'unexpected "env"', 'write ! in place of "not", as in !failure()'],
    ["env.A in 'x'", 6, 'unexpected "in"', "write contains(…), as in contains(github.ref, 'release')"],
    ['env.A ne 1', 6, 'unexpected "ne"', 'inequality is written !='],
    ['contains(1)', 0, 'too few arguments for contains()', undefined],
    ['cancelled(1)', 0, 'too many arguments for cancelled()', undefined],
    ['hashFiles()', 0, 'too few arguments for hashFiles()', undefined],
    ['format(1,  )', 8, 'an argument is missing after ","', undefined],
    [`${'('.repeat(51)}1${')'.repeat(51)}`, 50, "exceeded max expression depth 50: '('", undefined],
    ['', 0, 'the expression is empty', undefined],
    ['  ', 0, 'the expression is empty', undefined],
  ])('%s', (source, offset, problem, hint) => {
    expect(parseExpression(source)).toEqual({
      kind: 'problem',
      problem,
      offset,
      ...(hint === undefined ? {} : { hint }),
    });
  });

  test('is one that is longer than GitHub takes', () => {
    expect(parseExpression(`'${'x'.repeat(20_998)}'`)).toMatchObject({ contexts: [] });
    expect(parseExpression(`'${'x'.repeat(20_999)}'`)).toEqual({
      kind: 'problem',
      problem: 'the expression has 21001 characters, expected at most 21000',
      offset: 0,
    });
  });
});

const contexts = new Map<string, () => Json>([
  ['env', () => ({ A: 'x', N: '5', B: 'true' })],
  ['matrix', () => ({ yes: true, n: 2.5, zero: 0, list: [1, 'a', null], map: { k: [true] } })],
]);
const none = new Map<never, never>();

describe('an expression where only true and false will do', () => {
  const advice = 'compare it (== true), or read a text with fromJSON()';

  test.each([
    ['${{ matrix.yes }}', true],
    ['${{ env.A == 1 }}', false],
    ['${{ fromJSON(env.B) }}', true],
  ])('%s', (text, value) => {
    expect(evaluateBoolean(text, contexts, none)).toEqual({ kind: 'value', value });
  });

  test.each([
    ['${{ env.B }}', '"true"'],
    [' ${{ matrix.yes }}', '" true"'],
    ['true', '"true"'],
    ['${{ matrix.n }}', '2.5'],
    ['${{ null }}', 'null'],
    ['${{ matrix.list }}', '[1,"a",null]'],
    ['${{ matrix.map }}', '{"k":[true]}'],
    ['${{ fromJSON(\'{"a":1e21,"b":[]}\') }}', '{"a":1E+21,"b":[]}'],
  ])('%s does not', (text, found) => {
    expect(evaluateBoolean(text, contexts, none)).toEqual({
      kind: 'problem',
      problem: `expected true or false, found ${found}: ${advice}`,
      offset: 0,
    });
  });

  test('has its own problems first', () => {
    expect(evaluateBoolean('x ${{ nobody }}', contexts, none)).toEqual({
      kind: 'problem',
      problem: 'unknown context "nobody"',
      offset: 6,
    });
  });
});

describe('an expression where only a number above 0 will do', () => {
  test.each([
    ['${{ matrix.n }}', 2.5],
    ['${{ fromJSON(env.N) }}', 5],
    ['${{ 0.001 }}', 0.001],
  ])('%s', (text, value) => {
    expect(evaluatePositiveNumber(text, contexts, none)).toEqual({ kind: 'value', value });
  });

  test.each([
    ['${{ matrix.zero }}', '0'],
    ['${{ -1 }}', '-1'],
    ['${{ env.N }}', '"5"'],
    ['5', '"5"'],
    ['${{ matrix.yes }}', 'true'],
    ['${{ Infinity }}', 'Infinity'],
    ['${{ NaN }}', 'NaN'],
  ])('%s does not', (text, found) => {
    expect(evaluatePositiveNumber(text, contexts, none)).toEqual({
      kind: 'problem',
      problem: `expected a number above 0, found ${found}: read a text with fromJSON()`,
      offset: 0,
    });
  });

  test('has its own problems first', () => {
    expect(evaluatePositiveNumber('${{ fromJSON(env.A) }}', contexts, none)).toEqual({
      kind: 'problem',
      problem: 'fromJSON() expects JSON, found a text of length 1 that is not JSON',
      offset: 4,
    });
  });
});

describe('the value of a text', () => {
  test.each<readonly [string, Json]>([
    ['plain', 'plain'],
    ['', ''],
    ['${{ matrix.list }}', [1, 'a', null]],
    ['${{ matrix.list }} ', 'Array '],
    ['${{ matrix.n }}${{ matrix.n }}', '2.52.5'],
    ['${{ matrix.map }}', { k: [true] }],
    ['x${{ null }}', 'x'],
  ])('%j', (text, value) => {
    expect(evaluateJson(text, contexts, none)).toEqual({ kind: 'value', value });
  });

  test('is joined from its parts', () => {
    expect(evaluateTemplate('a${{ env.A }}b${{ matrix.zero }}', contexts, none)).toEqual({
      kind: 'value',
      value: 'axb0',
    });
  });

  test('of white space is no JSON', () => {
    expect(evaluateExpression("fromJSON('  ')", contexts, none)).toEqual({
      kind: 'problem',
      problem: 'fromJSON() expects JSON, found nothing',
      offset: 0,
    });
  });
});

describe('an if without its signs', () => {
  test.each([
    ['env.A', 'env.A', 0],
    ['${{ env.A }}', 'env.A', 4],
    ['${{env.A}}', 'env.A', 3],
    ['${{ env.A }} x', '${{ env.A }} x', 0],
    ['x ${{ env.A }}', 'x ${{ env.A }}', 0],
    ['${{ env.A', '${{ env.A', 0],
    ['', '', 0],
  ])('%j', (text, source, offset) => {
    expect(conditionSource(text)).toMatchObject({ source, offset });
  });

  test('has parts where it has several, and none where it is not closed', () => {
    expect(conditionParts('a ${{ env.A }} ${{ x y }} ${{ b }}').map(({ offset }) => offset)).toEqual([6, 30]);
    expect(conditionParts('${{ a')).toEqual([]);
  });
});

test.each([
  ['${{ insert }}', true],
  ['${{insert}}', true],
  ['${{ insert }}x', false],
  ['x${{ insert }}', false],
  ['${{ insert }}${{ insert }}', false],
  ['${{ Insert }}', false],
  ['${{ insert', false],
  ['insert', false],
  ['', false],
])('%j is GitHub’s word for the entries of a map: %s', (key, expected) => {
  expect(isInsertion(key)).toBe(expected);
});

test.each<readonly [Json, string]>([
  [null, 'null'],
  [true, 'true'],
  ['a "b"', '"a \\"b\\""'],
  [0.1, '0.1'],
  [[], '[]'],
  [{}, '{}'],
  [{ 'a b': [1, { c: null }], d: 'e' }, '{"a b":[1,{"c":null}],"d":"e"}'],
])('%j on one line is %s', (value, text) => {
  expect(shortJson(value)).toBe(text);
});

test.each<readonly [Json, Json, boolean]>([
  ['a', 'A', true],
  ['a', 'b', false],
  [1, '1', true],
  [true, 1, true],
  [null, 0, true],
  [null, '', true],
  [[], [], false],
  [{}, {}, false],
])('%j == %j is %s', (left, right, expected) => {
  expect(looselyEqual(left, right)).toBe(expected);
});

test.each([
  ['${{ 1 + 1 }}', 6, 'unexpected "+"'],
  ['1 + 1', 2, 'unexpected "+"'],
  ['x ${{ fromJSON(1 }}', 16, 'the expression ends too early'],
])('what fails in the condition %j has its place in it', (text, offset, problem) => {
  const status = {
    success: true,
    failure: false,
    cancelled: false,
    closed: false,
    resultOf: () => undefined,
  };
  expect(evaluateCondition(text, contexts, status, none)).toEqual({ kind: 'problem', problem, offset });
});
