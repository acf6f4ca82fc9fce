import type { Json } from '../../model/json.ts';
import type { ContextValue } from './expression-types.ts';
import { data, equals } from './expression.ts';
import { numberText } from '../../github/number-text.ts';

/** A value of the expression language. */
export type Data = data.ExpressionData;

/** An object of the language over our data: any key is safe in it, and values are converted only when read. */
export class Fields extends data.Dictionary {
  readonly #source: ReadonlyMap<string, ContextValue>;
  /** The keys by their lower case; made when a key is not found as it is written. */
  #folded: ReadonlyMap<string, string> | undefined;
  /** Objects and lists that were read: each is equal to itself only, so it is made once. */
  #objects: Map<string, Data> | undefined;

  constructor(source: ReadonlyMap<string, ContextValue>) {
    super();
    this.#source = source;
  }

  /** The exact key comes before one that differs in case: on Linux variables may differ in case only. */
  override get(key: string): Data | undefined {
    const value = this.#source.get(key);
    if (value !== undefined) return this.#convert(key, value);
    this.#folded ??= new Map([...this.#source.keys()].toReversed().map((each) => [each.toLowerCase(), each]));
    const name = this.#folded.get(key.toLowerCase());
    return name === undefined ? undefined : this.#convert(name, this.#source.get(name) ?? null);
  }

  override values(): Data[] {
    return this.pairs().map(({ value }) => value);
  }

  override pairs(): { key: string; value: Data }[] {
    return [...this.#source].map(([key, value]) => ({ key, value: this.#convert(key, value) }));
  }

  #convert(key: string, value: ContextValue): Data {
    if (value === null || typeof value !== 'object') return toData(value);
    this.#objects ??= new Map();
    const made = this.#objects.get(key) ?? toData(value);
    this.#objects.set(key, made);
    return made;
  }
}

class ExactNumber extends data.NumberData {
  override coerceString(): string {
    return numberText(this.value);
  }
}

/** The same value; its text is what GitHub makes of a number. */
export function exactNumber(value: Data): Data {
  return value.kind === data.Kind.Number ? new ExactNumber(value.number()) : value;
}

/** A value of the language; numbers become text as on GitHub. */
export function toData(value: ContextValue): Data {
  if (value === null) return new data.Null();
  if (typeof value === 'boolean') return new data.BooleanData(value);
  if (typeof value === 'number') return new ExactNumber(value);
  if (typeof value === 'string') return new data.StringData(value);
  if (value instanceof Map) return new Fields(value);
  if (!isList(value)) return new Fields(new Map(Object.entries(value)));
  const list = new data.Array();
  for (const item of value) list.add(toData(item));
  return list;
}

/** A value of the language as JSON. */
export function jsonOfData(value: Data): Json {
  if (value.kind === data.Kind.Null) return null;
  if (value.kind === data.Kind.Array) return value.values().map(jsonOfData);
  if (value.kind === data.Kind.Dictionary) {
    // Unlike assignment, this makes `__proto__` a key like any other.
    return Object.fromEntries(value.pairs().map((pair) => [pair.key, jsonOfData(pair.value)]));
  }
  return value.value;
}

/**
 * A value as `toJSON` writes it (actions/runner, ToJson.cs): numbers as in any text, so `Infinity` too, an indent of two
 * spaces, and nothing inside of what is empty. `indent` is that of the line in which it begins.
 */
export function jsonText(value: Data, indent = ''): string {
  const inner = `${indent}  `;
  const block = (open: string, parts: readonly string[], close: string): string =>
    parts.length === 0 ? open + close : `${open}\n${inner}${parts.join(`,\n${inner}`)}\n${indent}${close}`;
  switch (value.kind) {
    case data.Kind.Null:
      return 'null';
    case data.Kind.Boolean:
      return String(value.value);
    case data.Kind.Number:
      return numberText(value.value);
    case data.Kind.String:
      return JSON.stringify(value.value);
    case data.Kind.Array:
      return block(
        '[',
        value.values().map((part) => jsonText(part, inner)),
        ']',
      );
    case data.Kind.Dictionary:
      return block(
        '{',
        value.pairs().map((pair) => `${JSON.stringify(pair.key)}: ${jsonText(pair.value, inner)}`),
        '}',
      );
  }
}

/** A value as JSON on one line, with numbers as `toJSON` writes them. */
export function shortJson(value: Json): string {
  if (typeof value === 'number') return numberText(value);
  if (value === null || typeof value !== 'object') return JSON.stringify(value);
  if (isList(value)) return `[${value.map(shortJson).join(',')}]`;
  const pairs = Object.entries(value).map(([key, part]) => `${JSON.stringify(key)}:${shortJson(part)}`);
  return `{${pairs.join(',')}}`;
}

/** Whether two values are equal by `==`: texts regardless of case, different kinds as numbers, objects never. */
export function looselyEqual(left: Json, right: Json): boolean {
  return equals(toData(left), toData(right));
}

function isList(value: ContextValue): value is readonly Json[] {
  return Array.isArray(value);
}
