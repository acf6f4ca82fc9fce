import { type Form, formOf, type JsonSchema, type Place, placeName, wrongValue } from './form.ts';
import type { Diagnostics } from '../diagnostics/diagnostics.ts';
import { describeNode, type ScalarNode } from '../diagnostics/node.ts';
import { isTemplate } from '../expressions/template.ts';
import { flagAdvice, type ValueAdvice } from './value-advice.ts';

/** The keys of a task that take expressions, for hints. */
const expressionKeys =
  'name, run, command, if, env, working-directory, timeout-minutes, continue-on-error, inputs, outputs, strategy and the ready of service';

interface TextOptions {
  /** Whether `${{ }}` may stand in it. */
  readonly expressions?: boolean;
  /** Whether it may be empty or blank. */
  readonly mayBeEmpty?: boolean;
}

/** The text of a scalar: numbers as written, booleans as `true` or `false` however they are written, as on GitHub. */
function textOf({ value, text: written }: ScalarNode): string {
  return typeof value === 'boolean' ? String(value) : written;
}

/** A text; numbers and booleans stand for their text. */
export function text(expected: string, options: TextOptions = {}): Form<string> {
  return formOf('scalar', {
    expected,
    schema: {
      type: ['string', 'number', 'boolean'],
      ...(options.mayBeEmpty === true ? {} : { pattern: '\\S' }),
    },
    accepts: (node) => node.value !== null && (options.mayBeEmpty === true || node.text.trim() !== ''),
    decode: (node, place, diagnostics) =>
      options.expressions !== true && isTemplate(node.text)
        ? refuseExpression(node, place, diagnostics)
        : textOf(node),
  });
}

/** The value of an environment variable: a text, where nothing counts as the empty text. */
export const variable: Form<string> = formOf('scalar', {
  expected: 'a text, number, boolean or nothing',
  schema: { type: ['string', 'number', 'boolean', 'null'] },
  decode: (node) => (node.value === null ? '' : textOf(node)),
});

/** An `if`; an empty one counts as none, as on GitHub. */
export const condition: Form<string> = formOf('scalar', {
  expected: 'an expression',
  schema: { type: ['string', 'number', 'boolean', 'null'] },
  decode: (node) => (node.value === null ? '' : textOf(node)),
});

/** A text that is one expression or holds one, for keys that otherwise take another kind of value. */
export const expression: Form<string> = formOf('scalar', {
  expected: 'an expression in ${{ }}',
  schema: { type: 'string', pattern: '\\$\\{\\{' },
  accepts: (node) => isTemplate(node.text),
  decode: (node) => node.text,
});

/** `true` or `false`. */
export const flag: Form<boolean> = formOf('scalar', {
  expected: 'true or false',
  schema: { type: 'boolean' },
  advise: flagAdvice,
  accepts: (node) => typeof node.value === 'boolean' || isTemplate(node.text),
  decode: (node, place, diagnostics) =>
    typeof node.value === 'boolean' ? node.value : refuseExpression(node, place, diagnostics),
});

interface NumberOptions {
  readonly integer?: boolean;
  readonly minimum?: number;
  /** The value has to be greater than this. */
  readonly above?: number;
  readonly maximum?: number;
}

/** A number within its bounds. */
export function number(expected: string, options: NumberOptions): Form<number> {
  const { integer, minimum, above, maximum } = options;
  const form: Form<number> = formOf('scalar', {
    expected,
    schema: {
      type: integer === true ? 'integer' : 'number',
      ...(minimum === undefined ? {} : { minimum }),
      ...(above === undefined ? {} : { exclusiveMinimum: above }),
      ...(maximum === undefined ? {} : { maximum }),
    },
    accepts: (node) => typeof node.value === 'number' || isTemplate(node.text),
    decode: (node, place, diagnostics) => {
      const { value } = node;
      if (typeof value !== 'number') return refuseExpression(node, place, diagnostics);
      if (Number.isNaN(value) || (integer === true && Number.isFinite(value) && !Number.isInteger(value))) {
        diagnostics.add(wrongValue(form, node, place));
        return undefined;
      }
      const inRange =
        value >= (minimum ?? -Number.MAX_VALUE) &&
        value > (above ?? -Infinity) &&
        value <= (maximum ?? Number.MAX_VALUE);
      if (inRange && (integer !== true || Number.isSafeInteger(value))) return value;
      diagnostics.add({
        message: `${placeName(place)} is out of range`,
        expected,
        found: node.text,
        at: node.at,
      });
      return undefined;
    },
  });
  return form;
}

/** One of a few words. */
export function word<W extends string>(...words: readonly W[]): Form<W> {
  const find = ({ value }: ScalarNode) => words.find((candidate) => candidate === value);
  return formOf('scalar', {
    expected: words.length === 1 ? words.join('') : `one of ${words.join(', ')}`,
    schema: { enum: [...words] },
    accepts: (node) => find(node) !== undefined || isTemplate(node.text),
    decode: (node, place, diagnostics) => find(node) ?? refuseExpression(node, place, diagnostics),
  });
}

/** A text that has to mean something more; `read` gives its meaning, or undefined when it has none. */
export function meaning<T>(
  expected: string,
  schema: JsonSchema,
  read: (written: string) => T | undefined,
  advise?: ValueAdvice,
): Form<T> {
  const form: Form<T> = formOf('scalar', {
    expected,
    schema: { type: 'string', minLength: 1, ...schema },
    advise,
    accepts: (node) => typeof node.value === 'string',
    decode: (node, place, diagnostics) => {
      if (isTemplate(node.text)) return refuseExpression(node, place, diagnostics);
      const value = read(node.text);
      if (value === undefined) diagnostics.add(wrongValue(form, node, place));
      return value;
    },
  });
  return form;
}

/** Reports a text with an expression where none may stand. */
function refuseExpression(node: ScalarNode, place: Place, diagnostics: Diagnostics): undefined {
  diagnostics.add({
    message: `${placeName(place)} does not take expressions`,
    expected: 'a value without ${{ }}',
    found: describeNode(node),
    at: node.at,
    hint: `expressions may stand in these keys of a task: ${expressionKeys}`,
  });
  return undefined;
}
