import type { Position } from '../../model/diagnostic.ts';
import { below, decodeForm, type Form, formOf, type Found, foundIn } from './form.ts';
import { isLeftAlone, leftAlonePattern, type Node, quote } from '../diagnostics/node.ts';
import { expression } from './scalar-forms.ts';
import { isInsertion, isTemplate } from '../expressions/template.ts';

/** A value under a name that the user chose. */
export interface Named<T> extends Found<T> {
  /** Where the name stands. */
  readonly keyAt: Position;
}

/**
 * The decoded value of a node, and where its name stands. Field by field: with a spread each object would get a hidden class of
 * its own, several times its size, for every key of every task.
 */
export function namedIn<T>(node: Node, value: T, keyAt: Position): Named<T> {
  const { at, textAt } = foundIn(node, value);
  return { value, at, textAt, keyAt };
}

/** A list with at least one item; items with mistakes are left out. */
export function list<T>(expected: string, item: Form<T>): Form<readonly Found<T>[]> {
  return formOf('list', {
    expected,
    schema: { type: 'array', items: item.schema, minItems: 1 },
    accepts: (node) => node.items.length > 0,
    decode: (node, place, diagnostics) =>
      node.items.flatMap((child, index) => {
        const value = decodeForm(item, child, below(place, String(index + 1)), diagnostics);
        return value === undefined ? [] : [foundIn(child, value)];
      }),
  });
}

/** One value, or a list of such values. */
export function oneOrMany<T>(expected: string, item: Form<T>): Form<readonly Found<T>[]> {
  const many = list(expected, item);
  return {
    expected,
    schema: { anyOf: [item.schema, { ...many.schema, minItems: 0 }] },
    accepts: (node) => node.kind === 'list' || item.accepts(node),
    decode: (node, place, diagnostics) => {
      if (node.kind === 'list') return many.decode(node, place, diagnostics);
      const value = item.decode(node, place, diagnostics);
      return value === undefined ? undefined : [foundIn(node, value)];
    },
  };
}

/** Names for the keys of a map that the user chooses. */
export interface KeyForm {
  readonly pattern: RegExp;
  /** What such a name is: `a task id`. */
  readonly called: string;
  readonly expected: string;
}

interface MapOptions<T> {
  readonly keys: KeyForm;
  readonly value: Form<T>;
  readonly minimum?: 1;
  /** Whether keys that begin with `x-` are left alone; in data they are names like any other. */
  readonly extensible?: true;
  /** Advice for a name whose value is not of its form because the name belongs elsewhere. */
  readonly misplaced?: (key: string, value: Node) => string | undefined;
  /** Makes the value an owner in its own right, so that diagnostics name it first. */
  readonly owner?: (key: string) => string;
}

/** A map with keys that the user chooses; entries with mistakes are left out. */
export function mapOf<T>(expected: string, options: MapOptions<T>): Form<ReadonlyMap<string, Named<T>>> {
  const { keys, value: valueForm, minimum = 0, extensible = false, owner, misplaced } = options;
  const pattern = extensible ? `${leftAlonePattern}|${keys.pattern.source}` : keys.pattern.source;
  const isOwn = (key: string) => !extensible || !isLeftAlone(key);
  return formOf('map', {
    expected,
    schema: {
      type: 'object',
      propertyNames: { pattern, ...(keys.pattern.test('${{') ? { not: expression.schema } : {}) },
      ...(extensible ? { patternProperties: { [leftAlonePattern]: {} } } : {}),
      additionalProperties: valueForm.schema,
      ...(minimum === 0 ? {} : { minProperties: minimum }),
      ...(minimum > 0 && extensible ? { not: { propertyNames: { pattern: leftAlonePattern } } } : {}),
    },
    accepts: (node) => minimum === 0 || node.entries.some((entry) => isOwn(entry.key)),
    decode: (node, place, diagnostics) => {
      const found = new Map<string, Named<T>>();
      for (const [index, { key, keyAt, value: child }] of node.entries.entries()) {
        if (!isOwn(key)) continue;
        if (isTemplate(key)) {
          diagnostics.add({
            message: `an expression cannot be ${keys.called}`,
            expected: 'the name itself',
            found: quote(key),
            at: keyAt,
            hint: isInsertion(key) ? 'merge another map with <<: *anchor' : 'only values are evaluated here',
          });
          continue;
        }
        const elsewhere = misplaced?.(key, child);
        if (elsewhere !== undefined) {
          diagnostics.add({
            message: `${quote(key)} is not ${keys.called} here`,
            at: keyAt,
            hint: elsewhere,
          });
          continue;
        }
        const next = node.entries[index + 1];
        const isBesideItsKeys =
          next !== undefined && isNothing(child) && misplaced?.(next.key, next.value) !== undefined;
        if (isBesideItsKeys) continue;
        if (!keys.pattern.test(key)) {
          const message = `${quote(key)} is not ${keys.called}`;
          diagnostics.add({ message, expected: keys.expected, found: quote(key), at: keyAt });
        }
        const childPlace = owner === undefined ? below(place, key) : { owner: owner(key), path: '' };
        const value = decodeForm(valueForm, child, childPlace, diagnostics);
        if (value !== undefined) found.set(key, namedIn(child, value, keyAt));
      }
      return found;
    },
  });
}

function isNothing(node: Node): boolean {
  return node.kind === 'scalar' && node.value === null;
}

/** One of two forms: the first that accepts the value reads it. */
export function either<A, B>(first: Form<A>, second: Form<B>): Form<A | B> {
  const expected = `${first.expected}, or ${second.expected}`;
  return {
    expected,
    schema: { anyOf: [first.schema, second.schema] },
    advise: (node) => first.advise?.(node) ?? second.advise?.(node),
    accepts: (node) => first.accepts(node) || second.accepts(node),
    decode: (node, place, diagnostics) =>
      (first.accepts(node) ? first : second).decode(node, place, diagnostics),
  };
}

/** A value turned into another one after it is decoded. */
export function converted<A, B>(form: Form<A>, convert: (value: A) => B): Form<B> {
  return {
    ...form,
    decode: (node, place, diagnostics) => {
      const value = form.decode(node, place, diagnostics);
      return value === undefined ? undefined : convert(value);
    },
  };
}
