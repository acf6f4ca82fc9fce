import type { EntryKind, FileIndex, FileSystem, IndexedFile } from './file-index.ts';
import type { FilePattern } from './file-pattern.ts';
import type { WalkTools } from './hash-walk.ts';
import type { PatternMatcher, Progress } from './pattern-matcher.ts';

/** A list; it can be handed to another thread. */
export interface ListRequest {
  readonly kind: 'list';
  readonly patterns: readonly FilePattern[];
  /** The workspace: absolute, with `/` between its parts. */
  readonly root: string;
  /** The names that a pattern has to name (`PatternMatcher`). */
  readonly guarded: readonly string[];
  /** The names in the workspace that begin with this are left out. */
  readonly ownPrefix: string;
  /** Whether a directory that is taken is listed when nothing is in it. */
  readonly emptyDirectories: boolean;
  /** Whether the text of the listing is wanted too. */
  readonly withText: boolean;
}

/** What was found. */
export interface Listed {
  /** The SHA-256 of the text, in hexadecimal. */
  readonly digest: string;
  readonly count: number;
  /** The patterns as written, of those that take in, that match nothing that is listed. */
  readonly unmatched: readonly string[];
  /**
   * A line for each file, sorted by the bytes of the paths: `letter digest size length:path`, with the length of the path in UTF-16
   * units. The letter is `f` for a file, `x` for one that is executable, `l` for a link, `d` for an empty directory.
   */
  readonly text: string | undefined;
}

/**
 * Lists the files that the patterns match, from the workspace. It enters no directory in which nothing can match, and no link.
 *
 * The text of this class runs in a thread (`file-thread.ts`): it may use nothing but its arguments, itself and what every JavaScript
 * program has.
 */
export class ListWalk {
  readonly #request: ListRequest;
  readonly #system: FileSystem;
  readonly #index: FileIndex;
  readonly #matcher: PatternMatcher;
  readonly #lines = new Map<string, string>();
  /** The places of the patterns that have not matched anything yet. */
  readonly #unmatched: Set<number>;

  /** @param tools with a matcher of the patterns, which guards the names that are to be named */
  constructor(request: ListRequest, { system, index, matcher }: WalkTools) {
    this.#request = request;
    this.#system = system;
    this.#index = index;
    this.#matcher = matcher;
    this.#unmatched = new Set(request.patterns.flatMap(({ negated }, place) => (negated ? [] : [place])));
  }

  /** Throws the system's error for what cannot be read. */
  *list(): Generator<undefined, Listed> {
    yield* this.#walk('', this.#matcher.start);
    const lines = this.#sortedPaths().map((path) => this.#lines.get(path));
    const text = lines.join('');
    return {
      digest: this.#system.createHash('sha256').update(text).digest('hex'),
      count: lines.length,
      unmatched: [...this.#unmatched].map((place) => this.#request.patterns[place]?.written ?? ''),
      text: this.#request.withText ? text : undefined,
    };
  }

  /** @param directory from the workspace, with a slash behind it unless it is the workspace */
  *#walk(directory: string, progress: readonly Progress[]): Generator<undefined, void> {
    if (!this.#matcher.mayMatchBelow(progress)) return;
    const entries = this.#index.directory(this.#absolute(directory.slice(0, -1)));
    for (const name of this.#matcher.namesBelow(progress) ?? entries.keys()) {
      const kind = entries.get(name);
      if (kind === undefined || (directory === '' && name.startsWith(this.#request.ownPrefix))) continue;
      if (kind === 'directory') yield* this.#enter(directory + name, this.#matcher.below(progress, name));
      else if (this.#matcher.takesFile(progress, name)) {
        const path = directory + name;
        let file = this.#glance(path, kind);
        if (file === 'unread') file = yield* this.#read(path);
        if (file !== undefined) this.#add(path, kind, file, progress);
      }
      if (this.#index.isStepOver()) yield;
    }
  }

  *#enter(path: string, progress: readonly Progress[]): Generator<undefined, void> {
    const isTaken = this.#request.emptyDirectories && this.#matcher.takesDirectory(progress);
    if (isTaken && this.#index.directory(this.#absolute(path)).size === 0) {
      this.#note(path, 'd', { digest: '', size: 0 });
      for (const place of this.#unmatched)
        if (progress[place]?.places === 'all') this.#unmatched.delete(place);
    } else yield* this.#walk(`${path}/`, progress);
  }

  #add(path: string, kind: EntryKind, file: IndexedFile, progress: readonly Progress[]): void {
    this.#note(path, kind === 'link' ? 'l' : file.isExecutable ? 'x' : 'f', file);
    if (this.#unmatched.size === 0) return;
    const name = path.slice(path.lastIndexOf('/') + 1);
    for (const place of this.#unmatched) {
      const one = progress[place];
      if (one !== undefined && this.#matcher.matchesFile(one, name)) this.#unmatched.delete(place);
    }
  }

  /** Undefined for what is neither a file nor a link, and for what a running task has removed. */
  #glance(path: string, kind: EntryKind): IndexedFile | 'unread' | undefined {
    try {
      if (kind === 'link') return this.#index.link(this.#absolute(path));
      const file = kind === 'file' ? this.#index.glance(this.#absolute(path), false) : 'other';
      return file === 'other' ? undefined : file;
    } catch (error) {
      this.#expectMissing(error, path);
      return undefined;
    }
  }

  *#read(path: string): Generator<undefined, IndexedFile | undefined> {
    try {
      return yield* this.#index.read(this.#absolute(path), false);
    } catch (error) {
      this.#expectMissing(error, path);
      return undefined;
    }
  }

  /** A name that is not text is listed, but cannot be found: it has to be said that such a file is not known. */
  #expectMissing(error: unknown, path: string): void {
    if (!this.#index.isMissing(error) || path.includes('\uFFFD')) throw error;
  }

  #note(path: string, letter: string, { digest, size }: Pick<IndexedFile, 'digest' | 'size'>): void {
    this.#lines.set(path, `${letter} ${digest} ${size} ${path.length}:${path}\n`);
  }

  /** By the bytes of UTF-8, in which the order of UTF-16 units differs from U+D800 on. */
  #sortedPaths(): readonly string[] {
    const paths = [...this.#lines.keys()];
    if (!paths.some((path) => /[\uD800-\uFFFF]/.test(path))) return paths.toSorted();
    return paths
      .map((path) => ({ path, bytes: Buffer.from(path) }))
      .toSorted((one, other) => Buffer.compare(one.bytes, other.bytes))
      .map(({ path }) => path);
  }

  #absolute(path: string): string {
    const { root } = this.#request;
    if (path === '') return root;
    return root === '/' ? `/${path}` : `${root}/${path}`;
  }
}
