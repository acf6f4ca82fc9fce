import { below, decodeForm, type Form, formOf, type JsonSchema, type Place, placeName } from './form.ts';
import { type Named, namedIn } from './collection-forms.ts';
import { checkRule, type KeyRule, ruleSchema } from './key-rules.ts';
import { isLeftAlone, leftAlonePattern, type MapEntry, quote } from '../diagnostics/node.ts';
import type { Diagnostics } from '../diagnostics/diagnostics.ts';
import { didYouMean, folded, type Strangers } from './strangers.ts';
import { isTemplate } from '../expressions/template.ts';

/** A key that a map may have: the form of its value, and a sentence that an editor shows to its author. */
interface KeyDescription<T> {
  readonly form: Form<T>;
  readonly help: string;
}

/** The keys of a map, by name. */
type KeyDescriptions = Readonly<Record<string, KeyDescription<unknown>>>;

/** A decoded map with described keys: those that are present and valid. */
export type RecordOf<K extends KeyDescriptions> = {
  readonly [Key in keyof K]?: K[Key] extends KeyDescription<infer T> ? Named<T> : never;
};

interface RecordOptions {
  readonly rules?: readonly KeyRule[];
  readonly strangers?: Strangers;
  /** Advice for an unknown key that belongs elsewhere, by its value; `owner` is what the map belongs to. */
  readonly misplaced?: (entry: MapEntry, owner: string) => string | undefined;
  /** The key below which misplaced keys belong: that it is missing is not reported as well. */
  readonly misplacedUnder?: string;
}

/**
 * A map with described keys, whose names are `keys`; ignored keys may stand in it too. An unknown key that
 * stands for a known one is reported and read as that one: so mistakes in its value are found at once.
 */
export function record<K extends KeyDescriptions>(
  expected: string,
  keys: K,
  options: RecordOptions = {},
): Form<RecordOf<K>> & { readonly keys: readonly string[] } {
  const { rules = [], strangers } = options;
  const known = new Map<string, KeyDescription<unknown>>(Object.entries(keys));
  const names = [...known.keys()];
  const foldedNames = new Map(names.map((name) => [folded(name), name]));
  const explainStranger = (entry: MapEntry): Explained | undefined => {
    const others = strangers?.();
    let stranger = others?.get(folded(entry.key));
    if (stranger?.means !== undefined && !known.has(stranger.means))
      stranger = others?.get(folded(stranger.means));
    if (stranger === undefined) return undefined;
    const { advice, means } = stranger;
    const hint = typeof advice === 'function' ? advice(entry.value) : advice;
    return { means, hint: hint ?? (means === undefined ? undefined : didYouMean(means)) };
  };
  const explain = (entry: MapEntry, place: Place, diagnostics: Diagnostics): Explained => {
    if (isTemplate(entry.key))
      return { means: undefined, hint: 'this key is not evaluated: write the key itself' };
    const misplaced = options.misplaced?.(entry, place.owner);
    const stranger = explainStranger(entry);
    if (misplaced !== undefined) {
      // That other tools have such a key is certain; that it is the name of something is a guess.
      const hint = joined(stranger?.hint, misplaced);
      return { means: options.misplacedUnder, hint, isMisplaced: true };
    }
    if (stranger !== undefined) return stranger;
    if (entry.key.includes(':')) return { means: undefined, hint: 'a space is missing after ":"' };
    const means = foldedNames.get(folded(entry.key)) ?? diagnostics.nearest(entry.key, names);
    return { means, hint: means === undefined ? undefined : didYouMean(means) };
  };
  const described = formOf('map', {
    expected,
    schema: recordSchema(known, rules),
    decode: (node, place, diagnostics) => {
      const values = new Map<string, Named<unknown>>();
      // The key that it stands for counts as present: it is not reported as missing.
      const understood: MapEntry[] = [];
      const present = new Set(node.entries.map(({ key }) => key));
      const guessed = new Set<MapEntry>();
      let hasStrangers = false;
      for (const entry of node.entries) {
        if (isLeftAlone(entry.key)) {
          understood.push(entry);
          continue;
        }
        let { key } = entry;
        if (!known.has(key)) {
          const { means, hint, isMisplaced } = explain(entry, place, diagnostics);
          tellUnknownKey(entry, names, hint, place, diagnostics);
          hasStrangers ||= means === undefined;
          if (means === undefined) diagnostics.addStranger(place.owner, entry.value);
          if (isMisplaced === true && means !== undefined) understood.push({ ...entry, key: means });
          if (isMisplaced === true || means === undefined || present.has(means)) continue;
          present.add(means);
          key = means;
        }
        const one = { ...entry, key };
        understood.push(one);
        if (key !== entry.key) guessed.add(one);
        const form = known.get(key)?.form;
        if (form === undefined || (key !== entry.key && !form.accepts(entry.value))) continue;
        const value = decodeForm(form, entry.value, below(place, entry.key), diagnostics);
        if (value !== undefined) values.set(key, namedIn(entry.value, value, entry.keyAt));
      }
      for (const rule of rules)
        checkRule(rule, { map: { ...node, entries: understood }, guessed, hasStrangers }, place, diagnostics);
      // oxlint-disable-next-line no-unsafe-type-assertion -- each value was decoded by the form of its own key
      return Object.fromEntries(values) as RecordOf<K>;
    },
  });
  return { ...described, keys: names };
}

/** What an unknown key stands for. */
interface Explained {
  readonly means: string | undefined;
  readonly hint: string | undefined;
  /** It belongs below that key. */
  readonly isMisplaced?: true;
}

function joined(first: string | undefined, second: string): string {
  if (first === undefined) return second;
  return first.endsWith('?') ? `${first} ${second}` : `${first}; ${second}`;
}

function tellUnknownKey(
  entry: MapEntry,
  known: readonly string[],
  hint: string | undefined,
  place: Place,
  diagnostics: Diagnostics,
): void {
  if (diagnostics.hasAt(entry.keyAt)) return;
  diagnostics.addBrief({
    message: `unknown key ${quote(entry.key)} in ${placeName(place)}`,
    expected: `one of ${known.join(', ')}`,
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
