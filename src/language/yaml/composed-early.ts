/** One item of a map, as the parser's tokens have it. */
interface Item {
  readonly start: readonly Placed[];
  readonly key?: Placed | null;
  readonly sep?: readonly Placed[];
}

interface Placed {
  readonly offset: number;
}

/** A map in block style, as the parser's tokens have it; the last one of its items may not be complete. */
export interface BlockMap<T extends Item> {
  offset: number;
  readonly indent: number;
  readonly items: T[];
}

/** The pairs of a map that were composed before its end, part by part, and where it begins. A part is removed once it has been read. */
export interface Beginning<Pair> {
  readonly offset: number;
  readonly parts: (readonly Pair[])[];
}

/** How many items of a map are composed together: a composer for each would cost more than its work. */
const together = 500;
/** The parser may still add to the last two items. */
const kept = 3;

/**
 * The items of long maps in block style that were composed as soon as they were read: their tokens, which take more than all else,
 * are freed while the rest is still being read. The parser goes on as if the map began with what is left of it.
 */
export class ComposedEarly<T extends Item, Pair> {
  /** By the offset that the map has since. */
  readonly #beginnings = new Map<number, Beginning<Pair>>();
  readonly #compose: (map: BlockMap<T>) => readonly Pair[];

  constructor(compose: (map: BlockMap<T>) => readonly Pair[]) {
    this.#compose = compose;
  }

  /** Composes what is complete of a map that the parser is in, if that is worth it. */
  advance(map: BlockMap<T>): void {
    const next = map.items.length < together + kept ? undefined : map.items.at(-kept);
    const start = next && offsetOf(next);
    if (start === undefined) return;
    const items = map.items.splice(0, map.items.length - kept);
    const beginning = this.#beginnings.get(map.offset) ?? { offset: map.offset, parts: [] };
    const { offset, indent } = map;
    beginning.parts.push(this.#compose({ offset, indent, items }));
    this.#beginnings.delete(offset);
    this.#beginnings.set(start, beginning);
    map.offset = start;
  }

  /** What was composed before of the map that begins at this offset; undefined for most. */
  beginningOf(offset: number): Beginning<Pair> | undefined {
    return this.#beginnings.get(offset);
  }
}

/** Where an item begins; undefined for one that nothing is known of yet. */
function offsetOf({ start, key, sep }: Item): number | undefined {
  return (start[0] ?? key ?? sep?.[0])?.offset;
}
