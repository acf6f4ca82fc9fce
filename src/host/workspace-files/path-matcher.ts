import { type FilePattern, readListPatterns } from './file-pattern.ts';
import { guardedNames, ownPrefix } from './list-names.ts';
import { PatternMatcher } from './pattern-matcher.ts';

/** Says of paths whether a list has them, without a look at the disk. */
export class PathMatcher {
  readonly #matcher: PatternMatcher;

  /** @param lines the patterns of a list; throws as `readListPatterns` does */
  constructor(lines: readonly string[]) {
    const patterns: readonly FilePattern[] = readListPatterns(lines);
    this.#matcher = new PatternMatcher(patterns, guardedNames);
  }

  /**
   * Whether a list of these patterns has the file, or had it when it was there; for a directory (`path/`), whether it may have something in it.
   *
   * @param path from the workspace, with `/` between its parts, as `git diff --name-only` prints it; no part of it is a link
   */
  matches(path: string): boolean {
    if (path.startsWith(ownPrefix)) return false;
    const names = path.split('/');
    const last = names.pop() ?? '';
    let progress = this.#matcher.start;
    for (const name of names) progress = this.#matcher.below(progress, name);
    return last === '' ? this.#matcher.mayMatchBelow(progress) : this.#matcher.takesFile(progress, last);
  }
}
