import type { Json } from '../model/json.ts';
import { numberText } from './number-text.ts';

/** The longest name of a job that GitHub shows. */
const longestName = 100;

/**
 * What GitHub puts behind a job's name for one combination of a matrix: ` (20, ubuntu)`. It lists every string,
 * number and boolean in the values, those inside objects and lists too, in order; null and empty text are left
 * out, and when nothing is left there is no suffix.
 */
export function instanceSuffix(values: ReadonlyMap<string, Json>): string {
  const words: string[] = [];
  for (const value of values.values()) collectWords(value, words);
  return words.length === 0 ? '' : ` (${words.join(', ')})`;
}

/** A name with its suffix, cut at 100 characters (`…` is written `...`) as GitHub cuts a job's name. */
export function instanceName(name: string, suffix: string): string {
  const whole = name + suffix;
  if (whole.length <= longestName) return whole;
  // Half a surrogate pair is not a character.
  return `${whole.slice(0, longestName - 3).replace(/[\uD800-\uDBFF]$/, '')}...`;
}

/**
 * One id for each instance of the matrix `key`, unique among them: the name that GitHub shows, and where two are
 * shown alike (GitHub keeps them apart by a hidden id) a number: `unit (1)`, `unit (1) #2`.
 */
export function instanceIds(key: string, suffixes: readonly string[]): readonly string[] {
  const seen = new Map<string, number>();
  return suffixes.map((suffix) => {
    const name = instanceName(key, suffix);
    const count = (seen.get(name) ?? 0) + 1;
    seen.set(name, count);
    return count === 1 ? name : `${name} #${count}`;
  });
}

function collectWords(value: Json, words: string[]): void {
  if (value === null) return;
  if (typeof value === 'object') {
    for (const part of Object.values(value)) collectWords(part, words);
    return;
  }
  const word = typeof value === 'number' ? numberText(value) : String(value);
  if (word !== '') words.push(word);
}
