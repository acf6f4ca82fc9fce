import type { createHash } from 'node:crypto';
import type * as NodeFiles from 'node:fs';

/** The parts of Node that an index and its walks use. */
export interface FileSystem {
  readonly fs: typeof NodeFiles;
  readonly createHash: typeof createHash;
}

/** What a directory holds under a name; `other` is a FIFO, a socket or a device. */
export type EntryKind = 'file' | 'link' | 'directory' | 'other';

/** By what a changed file is known, as `stat` gives it: bytes, milliseconds with fractions, a number of the file system. */
export interface FileStamps {
  readonly size: number;
  readonly mtimeMs: number;
  readonly ctimeMs: number;
  readonly ino: number;
}

/** The content of a file, and the stamps that it had. */
export interface KnownFile extends FileStamps {
  /** The SHA-256 of its content, in hexadecimal. */
  readonly digest: string;
}

/** A file as it is now. */
export interface IndexedFile {
  readonly digest: string;
  /** In bytes. */
  readonly size: number;
  readonly isExecutable: boolean;
}

/** What earlier runs knew of files, by their paths. */
export interface KeptFiles {
  find(path: string): KnownFile | undefined;
}

/** A file that is known. */
interface Entry extends KnownFile, IndexedFile {
  isExecutable: boolean;
  /** It could be changed without a change of its stamps, since it was read right after it was written. */
  readonly isRacy: boolean;
  /** What was handed out by those who keep files: it is known to them. */
  readonly kept: KnownFile | undefined;
  /** At which state of the workspace it was looked at last. */
  state: number;
}

/**
 * Knows the content of files, so that each is read once for all who ask.
 *
 * The workspace has states, counted from 0: within one state a file is looked at once, and a directory listed once. In a later state a
 * file is looked at again, and read again if its stamps have changed, or might not have changed with its content.
 *
 * What takes long is done in steps: a generator of this class yields when the time for a step is over. The text of this class runs in
 * a thread (`file-thread.ts`): it may use nothing but its arguments, itself and what every JavaScript program has.
 */
export class FileIndex {
  readonly #system: FileSystem;
  readonly #kept: KeptFiles;
  readonly #files = new Map<string, Entry>();
  readonly #links = new Map<string, IndexedFile>();
  readonly #directories = new Map<string, ReadonlyMap<string, EntryKind>>();
  /** The files that are being read, and since which state. */
  readonly #readings = new Map<string, number>();
  readonly #buffer = Buffer.allocUnsafe(1 << 20);
  #state = 0;
  #stepEnds = Infinity;

  constructor(system: FileSystem, kept: KeptFiles) {
    this.#system = system;
    this.#kept = kept;
  }

  /** All files that are known for certain, by their paths, and which of them are known from what was kept. */
  *known(): Iterable<readonly [path: string, known: KnownFile, kept: KnownFile | undefined]> {
    for (const [path, entry] of this.#files) if (!entry.isRacy) yield [path, entry, entry.kept];
  }

  /** Somebody asks who knows of this state of the workspace: what was seen in earlier ones counts no more. */
  reach(state: number): void {
    if (state <= this.#state) return;
    this.#state = state;
    this.#links.clear();
    this.#directories.clear();
  }

  /** Begins a step of at most so many milliseconds, as far as it can be divided. */
  beginStep(milliseconds: number): void {
    this.#stepEnds = performance.now() + milliseconds;
  }

  isStepOver(): boolean {
    return performance.now() >= this.#stepEnds;
  }

  /** What a directory holds, in the order of the system; nothing when it is missing: a running task may have removed it. */
  directory(path: string): ReadonlyMap<string, EntryKind> {
    const known = this.#directories.get(path);
    if (known !== undefined) return known;
    const entries = new Map<string, EntryKind>();
    try {
      for (const entry of this.#system.fs.readdirSync(path, { withFileTypes: true }))
        entries.set(entry.name, this.#kindOf(entry));
    } catch (error) {
      if (!this.isMissing(error)) throw error;
    }
    this.#directories.set(path, entries);
    return entries;
  }

  /**
   * A regular file, if it need not be read; `unread` if it must be, `other` for anything else: reading a FIFO would never end. Throws the
   * system's error for what is missing.
   */
  glance(path: string, follow: boolean): IndexedFile | 'unread' | 'other' {
    let entry = this.#files.get(path);
    if (entry?.state === this.#state) return entry;
    const stats = follow ? this.#system.fs.statSync(path) : this.#system.fs.lstatSync(path);
    if (!stats.isFile()) return 'other';
    entry ??= this.#keptEntry(path);
    if (entry === undefined || entry.isRacy || !this.#isSame(entry, stats)) return 'unread';
    entry.isExecutable = (stats.mode & 0o111) !== 0;
    entry.state = this.#state;
    return entry;
  }

  /**
   * Reads a file that was `unread` at a glance right before; undefined when it turns out to be something else. Throws the system's error
   * for what is missing or cannot be read.
   */
  *read(path: string, follow: boolean): Generator<undefined, IndexedFile | undefined> {
    const state = this.#state;
    if (this.#readings.get(path) !== state) return yield* this.#readNow(path);
    // Who asks at the same time waits for the one who reads.
    while (this.#readings.get(path) === state && this.#state === state) yield;
    const seen = this.glance(path, follow);
    if (seen === 'other') return undefined;
    return seen === 'unread' ? yield* this.read(path, follow) : seen;
  }

  /** A symbolic link: its content is where it leads to, as text. Throws the system's error when it is missing. */
  link(path: string): IndexedFile {
    const known = this.#links.get(path);
    if (known !== undefined) return known;
    const text = this.#system.fs.readlinkSync(path, 'buffer');
    const digest = this.#system.createHash('sha256').update(text).digest('hex');
    const link = { digest, size: text.length, isExecutable: false };
    this.#links.set(path, link);
    return link;
  }

  isMissing(error: unknown): boolean {
    return error instanceof Error && 'code' in error && error.code === 'ENOENT';
  }

  #keptEntry(path: string): Entry | undefined {
    const kept = this.#kept.find(path);
    if (kept === undefined) return undefined;
    const { size, mtimeMs, ctimeMs, ino, digest } = kept;
    // Name by name: to spread it takes longer than all the rest.
    const entry: Entry = {
      size,
      mtimeMs,
      ctimeMs,
      ino,
      digest,
      isExecutable: false,
      isRacy: false,
      kept,
      state: -1,
    };
    this.#files.set(path, entry);
    return entry;
  }

  *#readNow(path: string): Generator<undefined, IndexedFile> {
    const { fs } = this.#system;
    const state = this.#state;
    const begun = Date.now();
    const descriptor = fs.openSync(path, 'r');
    this.#readings.set(path, state);
    try {
      const before = fs.fstatSync(descriptor);
      const digest = yield* this.#digestOf(descriptor);
      const after = fs.fstatSync(descriptor);
      const { size, mtimeMs, ctimeMs, ino } = after;
      const entry: Entry = {
        size,
        mtimeMs,
        ctimeMs,
        ino,
        digest,
        isExecutable: (after.mode & 0o111) !== 0,
        isRacy: this.#isRecent(after, begun) || !this.#isSame(before, after),
        kept: undefined,
        state,
      };
      // Meanwhile a later state may have been reached, and the file looked at in it.
      if ((this.#files.get(path)?.state ?? state) <= state) this.#files.set(path, entry);
      return entry;
    } finally {
      fs.closeSync(descriptor);
      if (this.#readings.get(path) === state) this.#readings.delete(path);
    }
  }

  *#digestOf(descriptor: number): Generator<undefined, string> {
    const hash = this.#system.createHash('sha256');
    for (;;) {
      const length = this.#system.fs.readSync(descriptor, this.#buffer);
      if (length === 0) return hash.digest('hex');
      hash.update(this.#buffer.subarray(0, length));
      if (this.isStepOver()) yield;
    }
  }

  /**
   * Whether a file changed so shortly before a moment that a change after it could leave the same stamps: a kernel's clock for files
   * ticks each 10 ms or more often, and where there are whole seconds only, it may be each two seconds (FAT).
   */
  #isRecent({ mtimeMs, ctimeMs }: FileStamps, moment: number): boolean {
    const newest = Math.max(mtimeMs, ctimeMs);
    return newest + (newest % 1000 === 0 ? 2000 : 20) >= moment;
  }

  #isSame(one: FileStamps, other: FileStamps): boolean {
    return (
      one.size === other.size &&
      one.mtimeMs === other.mtimeMs &&
      one.ctimeMs === other.ctimeMs &&
      one.ino === other.ino
    );
  }

  #kindOf(entry: NodeFiles.Dirent): EntryKind {
    if (entry.isDirectory()) return 'directory';
    if (entry.isSymbolicLink()) return 'link';
    return entry.isFile() ? 'file' : 'other';
  }
}
