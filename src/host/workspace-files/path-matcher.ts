import { type FilePattern, readListPatterns } from './file-pattern.ts';
import { PatternMatcher } from './pattern-matcher.ts';

/** What a list enters only when a pattern names it: what a checkout or an install makes, and no task reads by chance. */
export const guardedNames: readonly string[] = ['.git', 'node_modules'];

/** No list has what Rundag itself puts into the workspace for a time: names that begin so, in the workspace itself. */
export const ownPrefix = '.rundag-';

/** Says of paths whether a list has them, without a look at the disk. */
export class PathMatcher {
  readonly #matcher: PatternMatcher;

  /** @param lines the patterns of a list; throws as `readListPatterns` does */
  constructor(lines: readonly string[]) {
    const patterns: readonly FilePattern[] = readListPatterns(lines);
    this.#matcher = new PatternMatcher(patterns, guardedNames);
  }

  /**
   * Whether a list of these patterns has the file, or had it when it was there.
   *
   * @param path from the workspace, with `/` between its parts, as `git diff --name-only` prints it; no part of it is a link
   */
  matches(path: string): boolean {
    if (path.startsWith(ownPrefix)) return false;
    const names = path.split('/');
    const last = names.pop() ?? '';
    let progress = this.#matcher.start;
    for (const name of names) progress = this.#matcher.below(progress, name);
    return this.#matcher.takesFile(progress, last);
  }
}
