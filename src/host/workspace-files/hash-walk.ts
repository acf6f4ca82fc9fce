import type { Hash } from 'node:crypto';
import type * as NodeFiles from 'node:fs';
import type { EntryKind, FileIndex, FileSystem, IndexedFile } from './file-index.ts';
import type { FilePattern } from './file-pattern.ts';
import type { PatternMatcher, Progress } from './pattern-matcher.ts';

/** A `hashFiles`; it can be handed to another thread. */
export interface HashRequest {
  readonly kind: 'hash';
  readonly patterns: readonly FilePattern[];
  /** The workspace: absolute, with `/` between its parts. Nothing outside of it is hashed. */
  readonly root: string;
  readonly follow: boolean;
}

/** What a walk works with. */
export interface WalkTools {
  readonly system: FileSystem;
  readonly index: FileIndex;
  readonly matcher: PatternMatcher;
}

/**
 * Hashes all files that the patterns match, in the order in which GitHub's runner walks them.
 *
 * It looks once into each directory, and into none in which nothing can match. Many or large files take long, and therefore it runs
 * in steps, in a thread which gets it as text (`file-thread.ts`): it may use nothing but its arguments, itself and what every
 * JavaScript program has.
 */
export class HashWalk {
  readonly #request: HashRequest;
  readonly #system: FileSystem;
  readonly #index: FileIndex;
  readonly #matcher: PatternMatcher;
  readonly #digests: Hash;
  #isEmpty = true;

  /** @param tools with a matcher of the patterns, without guarded names */
  constructor(request: HashRequest, { system, index, matcher }: WalkTools) {
    this.#request = request;
    this.#system = system;
    this.#index = index;
    this.#matcher = matcher;
    this.#digests = system.createHash('sha256');
  }

  /**
   * The SHA-256, in hexadecimal, of the files' SHA-256 digests; empty text when there are none. Throws the system's
   * error for a file that cannot be read.
   */
  *hash(): Generator<undefined, string> {
    const { root } = this.#request;
    for (const start of this.#searchPaths()) {
      const path = this.#isWithin(root, start) ? root : start;
      if (this.#isWithin(path, root)) yield* this.#walkFrom(path);
    }
    return this.#isEmpty ? '' : this.#digests.digest('hex');
  }

  /** Where to look, in the order of the patterns; a path within another search path is found there. */
  #searchPaths(): readonly string[] {
    const taken = this.#request.patterns.filter(({ negated }) => !negated);
    const paths = [...new Set(taken.map(({ searchPath }) => searchPath))];
    return paths.filter((path) => !paths.some((other) => other !== path && this.#isWithin(path, other)));
  }

  *#walkFrom(path: string): Generator<undefined, void> {
    const names = path === '/' ? [] : path.split('/');
    const last = names.pop() ?? '';
    const above = names.reduce<readonly Progress[]>(
      (progress, name) => this.#matcher.below(progress, name),
      this.#matcher.start,
    );
    if (this.#kindOf(path) === 'directory') yield* this.#walk(path, this.#matcher.below(above, last), []);
    else if (this.#matcher.takesFile(above, last)) yield* this.#addFile(path);
  }

  *#walk(
    path: string,
    progress: readonly Progress[],
    ancestors: readonly string[],
  ): Generator<undefined, void> {
    if (!this.#matcher.mayMatchBelow(progress)) return;
    const { follow } = this.#request;
    const own = follow ? this.#system.fs.realpathSync(path) : path;
    // A link to a directory above it would lead round for ever.
    if (follow && ancestors.includes(own)) return;
    const start = path === '/' ? path : `${path}/`;
    for (const [name, kind] of this.#index.directory(path)) {
      if (this.#isDirectory(start + name, kind))
        yield* this.#walk(
          start + name,
          this.#matcher.below(progress, name),
          follow ? [...ancestors, own] : [],
        );
      else if (this.#matcher.takesFile(progress, name)) yield* this.#addFile(start + name);
      if (this.#index.isStepOver()) yield;
    }
  }

  /** Unless links are followed, a link counts as a file. */
  #isDirectory(path: string, kind: EntryKind): boolean {
    if (kind === 'link' && this.#request.follow) return this.#kindOf(path) === 'directory';
    return kind === 'directory';
  }

  #kindOf(path: string): 'directory' | 'file' | 'nothing' {
    const { fs } = this.#system;
    try {
      const stats: NodeFiles.Stats = this.#request.follow ? fs.statSync(path) : fs.lstatSync(path);
      return stats.isDirectory() ? 'directory' : 'file';
    } catch (error) {
      if (this.#index.isMissing(error)) return 'nothing';
      throw error;
    }
  }

  *#addFile(path: string): Generator<undefined, void> {
    try {
      let file: IndexedFile | 'unread' | 'other' | undefined = this.#index.glance(path, true);
      if (file === 'unread') file = yield* this.#index.read(path, true);
      if (file === undefined || file === 'other') return;
      this.#digests.update(file.digest, 'hex');
      this.#isEmpty = false;
    } catch (error) {
      if (!this.#index.isMissing(error) || this.#kindOf(path) !== 'nothing') throw error;
    }
  }

  #isWithin(path: string, directory: string): boolean {
    return path === directory || path.startsWith(directory === '/' ? '/' : `${directory}/`);
  }
}
