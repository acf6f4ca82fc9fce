import * as fc from 'fast-check';
import { describe, expect, test, vi } from 'vitest';
import { evaluateCondition, usesStatusFunction } from '../../src/language/expressions/condition.ts';
import { evaluateJson, evaluateTemplate } from '../../src/language/expressions/evaluate.ts';
import {
  type Contexts,
  type ContextValue,
  type HostFunctions,
  withContext,
} from '../../src/language/expressions/expression-types.ts';
import type { Json } from '../../src/model/json.ts';
import type { Result } from '../../src/model/outcome.ts';
import { conditionCases, expressionCases, expressionContexts } from './github-expression-cases.ts';

function contextsOf(values: { readonly [name: string]: ContextValue }): Contexts {
  return new Map(Object.entries(values).map(([name, value]) => [name, () => value]));
}

const contexts = contextsOf(expressionContexts);
const none = new Map<never, never>();

/** The value of a case whose value is text. */
function asText(value: Json): string {
  if (typeof value !== 'string') throw new Error('the case lacks its text');
  return value;
}

describe('expressions, as GitHub evaluates them', () => {
  test.each(expressionCases)('$expression', ({ expression, value, text }) => {
    expect(evaluateJson(`\${{ ${expression} }}`, contexts, none)).toEqual({ kind: 'value', value });
    expect(evaluateTemplate(`<\${{ ${expression} }}>`, contexts, none)).toEqual({
      kind: 'value',
      value: `<${text ?? asText(value)}>`,
    });
  });
});

describe('conditions, as GitHub evaluates them', () => {
  test.each(conditionCases)('$condition with $status', ({ condition, status, holds }) => {
    expect(evaluateCondition(condition, contexts, status, none)).toEqual({ kind: 'value', value: holds });
  });

  test.each([
    ['success()', true],
    ['a.b && !(FAILURE( ))', true],
    ['${{ x }} ${{ always() }}', true],
    ["'always()'", false],
    ['needs.always', false],
    ['needs.build.outputs.success', false],
    ['', false],
    ['${{ always()', false],
    ['always(', false],
  ])('%j calls a status function: %s', (text, expected) => {
    expect(usesStatusFunction(text)).toBe(expected);
  });

  const results = new Map<string, Result>([
    ['built', 'success'],
    ['linted', 'success'],
    ['tested', 'failure'],
    ['packed', 'cancelled'],
    ['told', 'skipped'],
  ]);

  test.each([
    ["success('built')", {}, true],
    ["success('built', 'linted')", {}, true],
    ["success('built', 'tested')", {}, false],
    ["success('told')", {}, false],
    ["success('other')", {}, false],
    // What has succeeded has done so whatever happened to the others, but a closed run starts only clean-ups.
    ["success('built')", { success: false, failure: true }, true],
    ["success('built')", { closed: true }, false],
    ["success('tested')", { closed: true }, false],
    ["failure('tested')", {}, true],
    ["failure('built', 'tested')", {}, true],
    ["failure('built', 'linted')", { failure: true }, false],
    ["failure('packed')", {}, false],
    ["failure('tested')", { closed: true }, true],
    ['success()', { success: false }, false],
    ['failure()', {}, false],
    ['  ', { success: false }, false],
    [' ', {}, true],
  ])('%s with %j looks at the tasks that it names: %s', (condition, given, holds) => {
    const status = {
      success: true,
      failure: false,
      cancelled: false,
      closed: false,
      resultOf: (id: string) => results.get(id),
      ...given,
    };
    expect(evaluateCondition(condition, contexts, status, none)).toEqual({ kind: 'value', value: holds });
  });

  test('are not evaluated at all after a failure, unless they ask how things went', () => {
    const status = {
      success: false,
      failure: true,
      cancelled: false,
      closed: false,
      resultOf: () => undefined,
    };
    expect(evaluateCondition("fromJSON('{')", contexts, status, none)).toEqual({
      kind: 'value',
      value: false,
    });
    expect(evaluateCondition("${{ always() && fromJSON('{') }}", contexts, status, none)).toEqual({
      kind: 'problem',
      problem: 'fromJSON() expects JSON, found a text of length 1 that is not JSON',
      offset: 4,
    });
  });
});

describe('texts', () => {
  test('without ${{ are themselves, and read nothing', () => {
    const read = vi.fn<() => Json>(() => ({}));
    const text = 'a $ {{ b }} }} $}';
    expect(evaluateTemplate(text, new Map([['github', read]]), none)).toEqual({ kind: 'value', value: text });
    expect(read).not.toHaveBeenCalled();
  });

  test('ask only for the contexts that their expressions name', () => {
    const read = vi.fn<() => Json>(() => ({}));
    const asked = withContext(contexts, 'runner', read);
    expect(evaluateTemplate('${{ env.time }}s on ${{ matrix.os }}', asked, none)).toEqual({
      kind: 'value',
      value: '3s on Ubuntu',
    });
    expect(read).not.toHaveBeenCalled();
  });

  test('may have }} in the strings of their expressions', () => {
    expect(evaluateTemplate("${{ 'a }} b' }}${{'}}'}}", none, none)).toEqual({
      kind: 'value',
      value: 'a }} b}}',
    });
  });

  test.each([
    ['a ${{ b', '"${{" is never closed', 2],
    ['${{ }}', 'the expression is empty', 4],
    ['1 ${{  github.ref = 1 }}', 'unexpected "="', 18],
    ['${{ nobody.x }}', 'unknown context "nobody"', 4],
    ['${{ constructor(1) }}', 'unknown function "constructor"', 4],
    ['${{ __proto__(1) }}', 'unknown function "__proto__"', 4],
    [
      "x ${{ format('{1}', 1) }}",
      'The following format string references more arguments than were supplied: {1}',
      6,
    ],
    ["${{ fromJSON('') }}", 'fromJSON() expects JSON, found nothing', 4],
    [
      `\${{ fromJSON(format('{0}{1}', '${'['.repeat(101)}', '${']'.repeat(101)}')) }}`,
      'fromJSON() expects at most 100 levels of lists and objects',
      4,
    ],
    ["${{ case('x', 1, 2) }}", 'case predicate must evaluate to a boolean value', 4],
  ])('%j cannot be evaluated', (text, problem, offset) => {
    expect(evaluateTemplate(text, contexts, none)).toEqual({ kind: 'problem', problem, offset });
    expect(evaluateJson(text, contexts, none)).toEqual({ kind: 'problem', problem, offset });
  });

  test('never show what fromJSON could not read: it may be a secret', () => {
    const secret = contextsOf({ env: { TOKEN: 's3cr3t-s3cr3t' } });
    const evaluated = evaluateTemplate('${{ fromJSON(env.TOKEN) }}', secret, none);
    expect(JSON.stringify(evaluated)).not.toContain('s3c');
  });

  test('call functions of the host with texts', () => {
    const functions: HostFunctions = new Map([['hashfiles', (...patterns) => patterns.join('+')]]);
    expect(evaluateTemplate("k-${{ hashFiles('a', matrix.node) }}", contexts, functions)).toEqual({
      kind: 'value',
      value: 'k-a+20',
    });
  });

  test('say what a function of the host has to say', () => {
    const functions = new Map([
      [
        'hashfiles',
        () => {
          throw new Error('no such workspace');
        },
      ],
    ]);
    expect(evaluateTemplate("${{ hashFiles('a') }}", contexts, functions)).toEqual({
      kind: 'problem',
      problem: 'no such workspace',
      offset: 4,
    });
  });
});

describe('data', () => {
  test('may have any key', () => {
    const keys = ['__proto__', 'constructor', 'toString', 'hasOwnProperty', 'valueOf', '0', ''];
    const map = new Map(keys.map((key) => [key, `<${key}>`]));
    for (const key of keys) {
      const text = `\${{ env['${key}'] }}\${{ fromJSON(env.json)['${key}'] }}`;
      const env = new Map([...map, ['json', JSON.stringify(Object.fromEntries(map))]]);
      expect(evaluateTemplate(text, contextsOf({ env }), none)).toEqual({
        kind: 'value',
        value: `<${key}><${key}>`,
      });
    }
  });

  test('finds the very key before one that differs in case', () => {
    const env = new Map([
      ['http_proxy', 'lower'],
      ['HTTP_PROXY', 'upper'],
    ]);
    const text = '${{ env.HTTP_PROXY }} ${{ env.http_proxy }} ${{ env.Http_Proxy }}';
    expect(evaluateTemplate(text, contextsOf({ env }), none)).toEqual({
      kind: 'value',
      value: 'upper lower lower',
    });
  });

  test('goes through toJSON and fromJSON unchanged, but that numbers keep 15 digits', () => {
    fc.assert(
      fc.property(fc.jsonValue({ maxDepth: 4 }), (value) => {
        // JSON has neither a negative zero nor what the greatest numbers come to.
        const data: Json = JSON.parse(JSON.stringify(value), (_, part: unknown) =>
          typeof part === 'number' ? Number((part / 10).toPrecision(15)) : part,
        );
        expect(evaluateJson('${{ fromJSON(toJSON(matrix)) }}', contextsOf({ matrix: data }), none)).toEqual({
          kind: 'value',
          value: data,
        });
      }),
    );
  });

  test('filters of filters give the parts of all parts', () => {
    const matrix = { a: { x: [1, 2] }, b: { y: { z: 3 } }, c: 4 };
    expect(evaluateJson('${{ matrix.*.*.* }}', contextsOf({ matrix }), none)).toEqual({
      kind: 'value',
      value: [1, 2, 3],
    });
  });
});
