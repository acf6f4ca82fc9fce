import type { FilePattern, PathSegment } from './file-pattern.ts';

/** The places in a pattern that a path may have reached; `all` when the path is, or lies in, what the pattern matches. */
type Places = readonly number[] | 'all';

/** How far a path has come in one pattern. */
export interface Progress {
  readonly pattern: FilePattern;
  readonly places: Places;
}

/**
 * Follows a path, name by name, through patterns: it carries along, for each of them, how far the path has come. Of the patterns that
 * match a file the last one decides.
 *
 * Guarded names are matched by patterns that name them literally, or that have named them before in the path; `**`, other patterns
 * of names and a directory that is taken whole pass them by. A pattern that takes out matches them like any others.
 *
 * The text of this class runs in a thread (`file-thread.ts`): it may use nothing but its arguments, itself and what every JavaScript
 * program has.
 */
export class PatternMatcher {
  /** The patterns at the place where paths start. */
  readonly start: readonly Progress[];
  readonly #guarded: readonly string[];

  constructor(patterns: readonly FilePattern[], guarded: readonly string[]) {
    this.#guarded = guarded;
    this.start = patterns.map((pattern) => ({ pattern, places: this.#withSkipped(pattern, [0]) }));
  }

  below(progress: readonly Progress[], name: string): readonly Progress[] {
    return progress.map(({ pattern, places }) => ({ pattern, places: this.#next(pattern, places, name) }));
  }

  /** Whether something below a directory may be taken. The last pattern that can decide does: what it takes out is not looked into. */
  mayMatchBelow(progress: readonly Progress[]): boolean {
    const decides = progress.findLast(({ pattern, places }) =>
      pattern.negated ? places === 'all' : places.length > 0,
    );
    return decides?.pattern.negated === false;
  }

  /** Whether the file of that name in a directory is taken. */
  takesFile(progress: readonly Progress[], name: string): boolean {
    const decides = progress.findLast((one) => this.matchesFile(one, name));
    return decides?.pattern.negated === false;
  }

  /** Whether the directory itself is taken, as one that is empty can be. */
  takesDirectory(progress: readonly Progress[]): boolean {
    return progress.findLast(({ places }) => places === 'all')?.pattern.negated === false;
  }

  /** Whether this one pattern matches the file of that name. */
  matchesFile({ pattern, places }: Progress, name: string): boolean {
    if (pattern.directoriesOnly && places !== 'all') return false;
    return this.#next(pattern, places, name) === 'all';
  }

  /** The only names in a directory that can lead to what is taken; undefined: any may. */
  namesBelow(progress: readonly Progress[]): ReadonlySet<string> | undefined {
    const names = new Set<string>();
    for (const { pattern, places } of progress) {
      if (pattern.negated) continue;
      if (places === 'all') return undefined;
      for (const place of places) {
        const segment = pattern.segments[place];
        if (typeof segment !== 'string' || pattern.ignoreCase) return undefined;
        names.add(segment);
      }
    }
    return names;
  }

  /** The places that a path reaches with one more name. */
  #next(pattern: FilePattern, places: Places, name: string): Places {
    const guarded = !pattern.negated && this.#guarded.includes(name);
    if (places === 'all')
      return guarded && !this.#isNamed(pattern, pattern.segments.length, name) ? [] : 'all';
    const found: number[] = [];
    for (const place of places) {
      const segment = pattern.segments[place];
      if (segment === undefined) continue;
      if (guarded && typeof segment !== 'string' && !this.#isNamed(pattern, place, name)) continue;
      if (segment === 0) found.push(place);
      else if (this.#matches(segment, name, pattern.ignoreCase)) found.push(place + 1);
    }
    return found.length === 0 ? found : this.#withSkipped(pattern, found);
  }

  /** Whether the pattern has that name literally before a place: every path that has reached the place has it too. */
  #isNamed({ segments, ignoreCase }: FilePattern, place: number, name: string): boolean {
    return segments
      .slice(0, place)
      .some((segment) => typeof segment === 'string' && this.#matches(segment, name, ignoreCase));
  }

  /** Adds the places after each `**`, which may also stand for no name at all. */
  #withSkipped({ segments }: FilePattern, places: readonly number[]): Places {
    const found = new Set<number>();
    for (let place of places) {
      found.add(place);
      for (; segments[place] === 0; place += 1) found.add(place + 1);
    }
    return found.has(segments.length) ? 'all' : [...found];
  }

  #matches(segment: Exclude<PathSegment, 0>, name: string, ignoreCase: boolean): boolean {
    if (typeof segment !== 'string') return segment.test(name);
    return segment === name || (ignoreCase && segment.toLowerCase() === name.toLowerCase());
  }
}
