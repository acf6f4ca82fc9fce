import type { Result } from './outcome.ts';

/** What is read is not what is expected in its place; the message says what was expected and what was found. */
export class Malformed extends Error {
  override readonly name = 'Malformed';
}

/** The value as a text; throws `Malformed`, as all below, where it is something else than `what`. */
export function readString(value: unknown, what: string): string {
  if (typeof value !== 'string') throw new Malformed(`expected ${what}; found no text`);
  return value;
}

/** A number that can be a length or a moment: JSON has numbers that are infinite, such as `1e999`. */
export function readAmount(value: unknown, what: string): number {
  if (typeof value !== 'number' || !Number.isFinite(value) || value < 0)
    throw new Malformed(`expected ${what}; found no number from 0 on`);
  return value;
}

/** The value as a list, of which nothing is known yet. */
export function readList(value: unknown, what: string): readonly unknown[] {
  if (!Array.isArray(value)) throw new Malformed(`expected ${what}; found no list`);
  return value;
}

/** The entries of an object, and no name that is not in the text. */
export function readEntries(value: unknown, what: string): ReadonlyMap<string, unknown> {
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    throw new Malformed(`expected ${what}; found none`);
  return new Map(Object.entries(value));
}

/** A list of lists of a name and a text, in which any name stays a key. */
export function readPairs(value: unknown): readonly (readonly [string, string])[] {
  return readList(value, 'a list of pairs').map((pair) => {
    const [name, text] = readList(pair, 'a pair');
    return [readString(name, 'a name'), readString(text, 'a value')] as const;
  });
}

/** One of GitHub's four words. */
export function readResult(value: unknown): Result {
  switch (value) {
    case 'success':
    case 'failure':
    case 'cancelled':
    case 'skipped':
      return value;
    default:
      throw new Malformed('expected a result; found something else');
  }
}
