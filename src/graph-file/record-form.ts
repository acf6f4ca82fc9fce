import { below, decodeForm, type Form, foundIn, type JsonSchema, type Place, placeName } from './form.ts';
import type { Named } from './collection-forms.ts';
import { isLeftAlone, leftAlonePattern } from './left-alone.ts';
import type { Mistakes } from './mistakes.ts';
import { type Entry, type MapNode, quote } from './node.ts';
import { comparePositions } from './position-order.ts';
import type { Advice, Strangers } from './strangers.ts';

/** A key that a map may have: the form of its value, and a sentence for whoever writes it. */
interface KeyDescription<T> {
  readonly form: Form<T>;
  readonly help: string;
}

/** The keys of a map, by name. */
type KeyDescriptions = Readonly<Record<string, KeyDescription<unknown>>>;

/** What is decoded of a map with described keys: those that are there and have no mistake. */
export type RecordOf<K extends KeyDescriptions> = {
  readonly [Key in keyof K]?: K[Key] extends KeyDescription<infer T> ? Named<T> : never;
};

/** A condition on which keys stand together. */
export type KeyRule =
  | { readonly kind: 'required'; readonly key: string }
  | { readonly kind: 'exactly-one'; readonly keys: readonly string[] }
  | { readonly kind: 'not-both'; readonly keys: readonly [string, string]; readonly hint: string }
  | {
      readonly kind: 'needs-one';
      readonly key: string;
      readonly of: readonly string[];
      readonly hint: string;
    };

interface RecordOptions {
  readonly rules?: readonly KeyRule[];
  readonly strangers?: Strangers;
}

/** A map with described keys; those that are left alone may stand in it too. */
export function record<K extends KeyDescriptions>(
  expected: string,
  keys: K,
  options: RecordOptions = {},
): Form<RecordOf<K>> {
  const { rules = [], strangers = new Map() } = options;
  const known = new Map<string, KeyDescription<unknown>>(Object.entries(keys));
  return {
    expected,
    schema: recordSchema(known, rules),
    accepts: (node) => node.kind === 'map',
    decode: (node, place, mistakes) => {
      if (node.kind !== 'map') return undefined;
      const values = new Map<string, Named<unknown>>();
      for (const entry of node.entries) {
        if (isLeftAlone(entry.key)) continue;
        const description = known.get(entry.key);
        if (description === undefined) {
          tellUnknownKey(entry, [...known.keys()], strangers.get(entry.key), place, mistakes);
          continue;
        }
        const value = decodeForm(description.form, entry.value, below(place, entry.key), mistakes);
        if (value !== undefined)
          values.set(entry.key, { ...foundIn(entry.value, value), keyAt: entry.keyAt });
      }
      for (const rule of rules) checkRule(rule, node, place, mistakes);
      // oxlint-disable-next-line no-unsafe-type-assertion -- each value was decoded by the form of its own key
      return Object.fromEntries(values) as RecordOf<K>;
    },
  };
}

function tellUnknownKey(
  entry: Entry,
  known: readonly string[],
  advice: Advice | undefined,
  place: Place,
  mistakes: Mistakes,
): void {
  const noSpace = entry.key.includes(':') ? 'a space is missing after ":"' : undefined;
  const told = typeof advice === 'function' ? advice(entry.value) : advice;
  const hint = told ?? noSpace ?? mistakes.suggestion(entry.key, known);
  mistakes.add({
    message: `unknown key ${quote(entry.key)} in ${placeName(place)}`,
    expected: `one of ${known.join(', ')}`,
    found: quote(entry.key),
    at: entry.keyAt,
    ...(hint === undefined ? {} : { hint }),
  });
}

function checkRule(rule: KeyRule, map: MapNode, place: Place, mistakes: Mistakes): void {
  const entry = (key: string) => map.entries.find((candidate) => candidate.key === key);
  const name = placeName(place);
  switch (rule.kind) {
    case 'required':
      if (entry(rule.key) !== undefined) return;
      mistakes.add({
        message: `${name} has no key "${rule.key}"`,
        expected: `the key "${rule.key}"`,
        at: map.at,
      });
      return;
    case 'exactly-one': {
      const present = rule.keys.flatMap((key) => entry(key) ?? []);
      const last = present.at(-1);
      if (present.length === 1) return;
      mistakes.add({
        message:
          last === undefined ? `${name} is empty` : `${name} has ${present.length} keys where one is allowed`,
        expected: `exactly one of ${rule.keys.join(', ')}`,
        found: last === undefined ? 'none of them' : present.map(({ key }) => key).join(', '),
        at: last === undefined ? map.at : last.keyAt,
      });
      return;
    }
    case 'not-both': {
      const [first, second] = rule.keys.map(entry);
      if (first === undefined || second === undefined) return;
      const message = `"${first.key}" and "${second.key}" stand together in ${name}`;
      const later = comparePositions(first.keyAt, second.keyAt) < 0 ? second : first;
      mistakes.add({ message, expected: 'one of the two', at: later.keyAt, hint: rule.hint });
      return;
    }
    case 'needs-one': {
      const present = entry(rule.key);
      if (present === undefined || rule.of.some((key) => entry(key) !== undefined)) return;
      const message = `${name} has "${rule.key}" but none of ${rule.of.join(', ')}`;
      mistakes.add({ message, expected: rule.of.join(' or '), at: present.keyAt, hint: rule.hint });
    }
  }
}

function recordSchema(
  known: ReadonlyMap<string, KeyDescription<unknown>>,
  rules: readonly KeyRule[],
): JsonSchema {
  const properties = Object.fromEntries(
    [...known].map(([key, { form, help }]) => [key, { ...form.schema, description: help }]),
  );
  return {
    type: 'object',
    properties,
    additionalProperties: false,
    patternProperties: { [leftAlonePattern]: {} },
    ...(rules.length === 0 ? {} : { allOf: rules.map(ruleSchema) }),
  };
}

function ruleSchema(rule: KeyRule): JsonSchema {
  switch (rule.kind) {
    case 'required':
      return { required: [rule.key] };
    case 'exactly-one':
      return { oneOf: rule.keys.map((key) => ({ required: [key] })) };
    case 'not-both':
      return { not: { required: [...rule.keys] } };
    case 'needs-one':
      return { anyOf: [{ not: { required: [rule.key] } }, ...rule.of.map((key) => ({ required: [key] }))] };
  }
}
