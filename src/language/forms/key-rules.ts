import { type JsonSchema, type Place, placeName } from './form.ts';
import { comparePositions, type Diagnostics } from '../diagnostics/diagnostics.ts';
import type { MapEntry, MapNode } from '../diagnostics/node.ts';

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
    }
  | JoinRule;

/** A task runs something, or it is a join: a task that only waits, and has no key that is about what runs. */
interface JoinRule {
  readonly kind: 'join';
  /** The keys of which a task has one unless it is a join. */
  readonly work: readonly string[];
  /** The key that a join has. */
  readonly waits: string;
  /** The keys that have no effect on a join. */
  readonly idle: readonly string[];
  /** One of these that still has an effect where the text of another key names it. */
  readonly unless: { readonly key: string; readonly namedIn: readonly string[] };
}

/** A map that rules are about. */
interface Ruled {
  readonly map: MapNode;
  /** Entries that were reported as unknown, with the key that is probably meant: what only follows from that is not reported. */
  readonly guessed: ReadonlySet<MapEntry>;
  /** Whether it has unknown keys: any of them may be the misspelt name of one that a rule misses. */
  readonly hasStrangers: boolean;
}

/** Reports when a map breaks a rule. */
export function checkRule(
  rule: KeyRule,
  { map, guessed, hasStrangers }: Ruled,
  place: Place,
  diagnostics: Diagnostics,
): void {
  const entry = (key: string) => map.entries.find((candidate) => candidate.key === key);
  const present = (keys: readonly string[]) => keys.flatMap((key) => entry(key) ?? []);
  const name = placeName(place);
  switch (rule.kind) {
    case 'required':
      if (entry(rule.key) !== undefined) return;
      diagnostics.add({
        message: `${name} has no key "${rule.key}"`,
        expected: `the key "${rule.key}"`,
        at: map.at,
      });
      return;
    case 'exactly-one': {
      const found = present(rule.keys);
      const last = found.at(-1);
      if (found.length === 1 || found.some((each) => guessed.has(each))) return;
      diagnostics.add({
        message:
          last === undefined ? `${name} is empty` : `${name} has ${found.length} keys where one is allowed`,
        expected: `exactly one of ${rule.keys.join(', ')}`,
        found: last === undefined ? 'none of them' : found.map(({ key }) => key).join(', '),
        at: last === undefined ? map.at : last.keyAt,
      });
      return;
    }
    case 'not-both': {
      const [first, second] = rule.keys.map(entry);
      if (first === undefined || second === undefined) return;
      if (guessed.has(first) || guessed.has(second)) return;
      const message = `"${first.key}" and "${second.key}" stand together in ${name}`;
      const later = comparePositions(first.keyAt, second.keyAt) < 0 ? second : first;
      diagnostics.add({ message, expected: 'one of the two', at: later.keyAt, hint: rule.hint });
      return;
    }
    case 'needs-one': {
      const found = entry(rule.key);
      if (found === undefined || guessed.has(found) || present(rule.of).length > 0) return;
      const message = `${name} has "${rule.key}" but none of ${rule.of.join(', ')}`;
      diagnostics.add({ message, expected: rule.of.join(' or '), at: found.keyAt, hint: rule.hint });
      return;
    }
    case 'join':
      if (!hasStrangers && present(rule.work).length === 0)
        checkJoin(rule, { map, guessed }, place, diagnostics);
  }
}

function checkJoin(
  rule: JoinRule,
  { map, guessed }: Pick<Ruled, 'map' | 'guessed'>,
  place: Place,
  diagnostics: Diagnostics,
): void {
  const entries = (keys: readonly string[]) => map.entries.filter(({ key }) => keys.includes(key));
  const { key: exception, namedIn } = rule.unless;
  const work = rule.work.join(' or ');
  if (!entries([rule.waits]).some(hasContent)) {
    const described = map.entries.map(({ key }) => (key === rule.waits ? `empty ${key}` : key));
    diagnostics.add({
      message: `${placeName(place)} does nothing`,
      expected: `${work}, or ${rule.waits} for a join, which only waits for others`,
      found: described.length === 0 ? 'no keys' : described.join(', '),
      at: map.at,
    });
    return;
  }
  const isNamed = entries(namedIn).some((each) => names(each, exception));
  const idle = entries(rule.idle).filter(
    (entry) => !guessed.has(entry) && (!isNamed || entry.key !== exception),
  );
  const [first] = idle;
  if (first === undefined) return;
  diagnostics.add({
    message: `${placeName(place)} runs nothing, so it has no use for ${idle.map(({ key }) => key).join(', ')}`,
    expected: `${work} beside ${idle.length === 1 ? 'it' : 'them'}`,
    // A key that is merged with "<<" stands elsewhere.
    at: comparePositions(first.keyAt, map.at) < 0 ? map.at : first.keyAt,
    hint: 'if it should only wait for its needs, remove these keys',
  });
}

/** The rule as a part of the schema of such a map. */
export function ruleSchema(rule: KeyRule): JsonSchema {
  switch (rule.kind) {
    case 'required':
      return { required: [rule.key] };
    case 'exactly-one':
      return { oneOf: rule.keys.map((key) => ({ required: [key] })) };
    case 'not-both':
      return { not: { required: [...rule.keys] } };
    case 'needs-one':
      return { anyOf: [{ not: { required: [rule.key] } }, ...rule.of.map((key) => ({ required: [key] }))] };
    case 'join':
      return { anyOf: [...rule.work.map((key) => ({ required: [key] })), joinSchema(rule)] };
  }
}

function joinSchema({ waits, idle, unless }: JoinRule): JsonSchema {
  const isNamed = unless.namedIn.map((key) => ({
    required: [key],
    properties: { [key]: { pattern: namePattern(unless.key) } },
  }));
  return {
    required: [waits],
    // Only lists have a number of items.
    properties: { [waits]: { minItems: 1 } },
    allOf: [
      without(idle.filter((key) => key !== unless.key)),
      { anyOf: [without([unless.key]), ...isNamed] },
    ],
  };
}

function without(keys: readonly string[]): JsonSchema {
  return { not: { anyOf: keys.map((key) => ({ required: [key] })) } };
}

function hasContent({ value }: MapEntry): boolean {
  return value.kind !== 'list' || value.items.length > 0;
}

function names({ value }: MapEntry, key: string): boolean {
  return value.kind === 'scalar' && new RegExp(namePattern(key)).test(value.text);
}

/** Matches a text with this word in upper or lower case, as contexts are named; a schema's pattern has no flag for that. */
function namePattern(word: string): string {
  return word.replaceAll(/[a-z]/g, (letter) => `[${letter.toUpperCase()}${letter}]`);
}
