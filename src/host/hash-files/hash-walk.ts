import type { createHash, Hash } from 'node:crypto';
import type * as NodeFiles from 'node:fs';
import type { HashPattern } from './hash-pattern.ts';

/** What is to be hashed; it can be handed to another thread. */
export interface HashRequest {
  readonly patterns: readonly HashPattern[];
  /** The workspace: absolute, with `/` between its parts. Nothing outside of it is hashed. */
  readonly root: string;
  readonly follow: boolean;
}

/** The parts of Node that a walk uses. */
export interface HashSystem {
  readonly fs: typeof NodeFiles;
  readonly createHash: typeof createHash;
}

/** The places in a pattern that a path may have reached; `all` when the path is, or lies in, what the pattern matches. */
type Places = readonly number[] | 'all';

/** How far a path has come in one pattern. */
interface Progress {
  readonly pattern: HashPattern;
  readonly places: Places;
}

/**
 * Hashes all files that the patterns match, in the order in which GitHub's runner walks them.
 *
 * It looks once into each directory, and into none in which nothing can match: it carries along, for each directory and
 * pattern, how far the path has come in the pattern. Many or large files take long, and therefore it runs in a thread,
 * which gets it as text (`hash-thread.ts`): it may use nothing but its arguments, itself and what every JavaScript
 * program has.
 */
export class HashWalk {
  readonly #request: HashRequest;
  readonly #system: HashSystem;
  readonly #digests: Hash;
  readonly #buffer = Buffer.allocUnsafe(1 << 20);
  #isEmpty = true;

  constructor(request: HashRequest, system: HashSystem) {
    this.#request = request;
    this.#system = system;
    this.#digests = system.createHash('sha256');
  }

  /**
   * The SHA-256, in hexadecimal, of the files' SHA-256 digests; empty text when there are none. Throws the system's
   * error for a file that cannot be read.
   */
  hash(): string {
    const { root } = this.#request;
    for (const start of this.#searchPaths()) {
      const path = this.#isWithin(root, start) ? root : start;
      if (this.#isWithin(path, root)) this.#walkFrom(path);
    }
    return this.#isEmpty ? '' : this.#digests.digest('hex');
  }

  /** Where to look, in the order of the patterns; a path within another search path is found there. */
  #searchPaths(): readonly string[] {
    const taken = this.#request.patterns.filter(({ negated }) => !negated);
    const paths = [...new Set(taken.map(({ searchPath }) => searchPath))];
    return paths.filter((path) => !paths.some((other) => other !== path && this.#isWithin(path, other)));
  }

  #walkFrom(path: string): void {
    const names = path === '/' ? [] : path.split('/');
    const last = names.pop() ?? '';
    const above = names.reduce<readonly Progress[]>(
      (progress, name) => this.#below(progress, name),
      this.#request.patterns.map((pattern) => ({ pattern, places: this.#withSkipped(pattern, [0]) })),
    );
    if (this.#kindOf(path) === 'directory') this.#walk(path, this.#below(above, last), []);
    else if (this.#isMatch(above, last)) this.#addFile(path);
  }

  #walk(path: string, progress: readonly Progress[], ancestors: readonly string[]): void {
    if (!this.#mayMatchBelow(progress)) return;
    const { follow } = this.#request;
    const own = follow ? this.#system.fs.realpathSync(path) : path;
    // A link to a directory above it would lead round for ever.
    if (follow && ancestors.includes(own)) return;
    const start = path === '/' ? path : `${path}/`;
    for (const entry of this.#entriesOf(path)) {
      const { name } = entry;
      const kind = follow && entry.isSymbolicLink() ? this.#kindOf(start + name) : this.#kindOfEntry(entry);
      if (kind === 'directory')
        this.#walk(start + name, this.#below(progress, name), follow ? [...ancestors, own] : []);
      else if (this.#isMatch(progress, name)) this.#addFile(start + name);
    }
  }

  /** The last pattern that can decide does: a directory that it takes out is not looked into. */
  #mayMatchBelow(progress: readonly Progress[]): boolean {
    const decides = progress.findLast(({ pattern, places }) =>
      pattern.negated ? places === 'all' : places.length > 0,
    );
    return decides?.pattern.negated === false;
  }

  /** Whether the file of that name in a directory is taken in; later patterns overrule earlier ones. */
  #isMatch(progress: readonly Progress[], name: string): boolean {
    const decides = progress.findLast(
      ({ pattern, places }) =>
        places === 'all' || (!pattern.directoriesOnly && this.#next(pattern, places, name) === 'all'),
    );
    return decides?.pattern.negated === false;
  }

  #below(progress: readonly Progress[], name: string): readonly Progress[] {
    return progress.map(({ pattern, places }) => ({ pattern, places: this.#next(pattern, places, name) }));
  }

  /** The places that a path reaches with one more name. */
  #next(pattern: HashPattern, places: Places, name: string): Places {
    if (places === 'all') return places;
    const found: number[] = [];
    for (const place of places) {
      const segment = pattern.segments[place];
      if (segment === 0) found.push(place);
      else if (segment !== undefined && this.#matches(segment, name, pattern.ignoreCase))
        found.push(place + 1);
    }
    return found.length === 0 ? found : this.#withSkipped(pattern, found);
  }

  /** Adds the places after each `**`, which may also stand for no name at all. */
  #withSkipped({ segments }: HashPattern, places: readonly number[]): Places {
    const found = new Set<number>();
    for (let place of places) {
      found.add(place);
      for (; segments[place] === 0; place += 1) found.add(place + 1);
    }
    return found.has(segments.length) ? 'all' : [...found];
  }

  #matches(segment: string | RegExp, name: string, ignoreCase: boolean): boolean {
    if (typeof segment !== 'string') return segment.test(name);
    return segment === name || (ignoreCase && segment.toLowerCase() === name.toLowerCase());
  }

  #entriesOf(path: string): readonly NodeFiles.Dirent[] {
    try {
      return this.#system.fs.readdirSync(path, { withFileTypes: true });
    } catch (error) {
      // A running task has removed it.
      if (this.#isMissing(error)) return [];
      throw error;
    }
  }

  /** Unless links are followed, a link counts as a file. */
  #kindOfEntry(entry: NodeFiles.Dirent | NodeFiles.Stats): 'directory' | 'file' {
    return entry.isDirectory() ? 'directory' : 'file';
  }

  #kindOf(path: string): 'directory' | 'file' | 'nothing' {
    const { fs } = this.#system;
    try {
      return this.#kindOfEntry(this.#request.follow ? fs.statSync(path) : fs.lstatSync(path));
    } catch (error) {
      if (this.#isMissing(error)) return 'nothing';
      throw error;
    }
  }

  #addFile(file: string): void {
    let digest: Buffer | undefined;
    try {
      digest = this.#digestOf(file);
    } catch (error) {
      if (this.#isMissing(error) && this.#kindOf(file) === 'nothing') return;
      throw error;
    }
    if (digest === undefined) return;
    this.#digests.update(digest);
    this.#isEmpty = false;
  }

  /** Undefined for anything but a regular file: reading a FIFO would never end. */
  #digestOf(file: string): Buffer | undefined {
    const { fs } = this.#system;
    if (!fs.statSync(file).isFile()) return undefined;
    const digest = this.#system.createHash('sha256');
    const descriptor = fs.openSync(file, 'r');
    try {
      for (;;) {
        const length = fs.readSync(descriptor, this.#buffer);
        if (length === 0) return digest.digest();
        digest.update(this.#buffer.subarray(0, length));
      }
    } finally {
      fs.closeSync(descriptor);
    }
  }

  #isMissing(error: unknown): boolean {
    return error instanceof Error && 'code' in error && error.code === 'ENOENT';
  }

  #isWithin(path: string, directory: string): boolean {
    return path === directory || path.startsWith(directory === '/' ? '/' : `${directory}/`);
  }
}
