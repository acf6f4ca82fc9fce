import { below, decodeForm, type Form, foundIn, type JsonSchema, type Place, placeName } from './form.ts';
import type { Named } from './collection-forms.ts';
import { checkRule, type KeyRule, ruleSchema } from './key-rules.ts';
import { isLeftAlone, leftAlonePattern } from './left-alone.ts';
import type { Mistakes } from './mistakes.ts';
import { type Entry, quote } from './node.ts';
import type { Advice, Strangers } from './strangers.ts';
import { isTemplate } from './template.ts';

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
      let hasStrangers = false;
      for (const entry of node.entries) {
        if (isLeftAlone(entry.key)) continue;
        const description = known.get(entry.key);
        if (description === undefined) {
          hasStrangers = true;
          tellUnknownKey(entry, [...known.keys()], strangers.get(entry.key), place, mistakes);
          continue;
        }
        const value = decodeForm(description.form, entry.value, below(place, entry.key), mistakes);
        if (value !== undefined)
          values.set(entry.key, { ...foundIn(entry.value, value), keyAt: entry.keyAt });
      }
      for (const rule of rules) checkRule(rule, { map: node, hasStrangers }, place, mistakes);
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
  const unevaluated = isTemplate(entry.key) ? 'this key is not evaluated: write the key itself' : undefined;
  const hint = told ?? unevaluated ?? noSpace ?? mistakes.suggestion(entry.key, known);
  mistakes.add({
    message: `unknown key ${quote(entry.key)} in ${placeName(place)}`,
    expected: `one of ${known.join(', ')}`,
    found: quote(entry.key),
    at: entry.keyAt,
    ...(hint === undefined ? {} : { hint }),
  });
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
