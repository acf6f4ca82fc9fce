import type { FileIndex, FileSystem, KeptFiles, KnownFile } from './file-index.ts';

/** Where an index is kept between runs. */
export interface KeptPlace {
  /** Absolute path of the file; undefined: nothing is kept. */
  readonly file: string | undefined;
  /** The workspace, whose files are known by their paths from it. */
  readonly root: string;
}

/** The rows of a file, a column for each number. */
interface Rows {
  readonly paths: readonly string[];
  readonly digests: Buffer;
  /** Five for each row: size, mtime, ctime, inode, and the day on which the file was last looked at, counted from 1970. */
  readonly numbers: Float64Array;
}

/** A row that is to be written. */
interface Row {
  /** From the workspace. */
  readonly path: string;
  readonly known: KnownFile;
  readonly day: number;
}

/**
 * What runs of one workspace knew of its files, in one file: a line with the version, the SHA-256 of the rest, and the rest: the number
 * of rows, their numbers, the digests of their contents, and then, each with a NUL behind it, the path of the workspace and those of
 * the files. What is damaged, or belongs to another workspace, counts as nothing.
 *
 * The text of this class runs in a thread (`file-thread.ts`): it may use nothing but its arguments, itself and what every JavaScript
 * program has.
 */
export class KeptIndex implements KeptFiles {
  readonly #system: FileSystem;
  readonly #place: KeptPlace;
  readonly #prefix: string;
  readonly #version = Buffer.from('rundag-files 1\n');
  readonly #rows: Rows;
  /** By the path from the workspace, the row. */
  readonly #places = new Map<string, number>();

  constructor(system: FileSystem, place: KeptPlace) {
    this.#system = system;
    this.#place = place;
    this.#prefix = place.root === '/' ? '/' : `${place.root}/`;
    this.#rows = this.#load() ?? { paths: [], digests: Buffer.alloc(0), numbers: new Float64Array(0) };
    this.#rows.paths.forEach((path, row) => this.#places.set(path, row));
  }

  find(path: string): KnownFile | undefined {
    const row = this.#places.get(path.slice(this.#prefix.length));
    return row === undefined ? undefined : this.#rowAt(row).known;
  }

  /**
   * Keeps what is known now, whole and renamed, unless it is known already; what nobody has looked at for 30 days is left out, and the
   * oldest of what would make the file larger than 16 MB. An index that cannot be kept is none.
   */
  save(known: ReturnType<FileIndex['known']>): void {
    if (this.#place.file === undefined) return;
    const today = Math.floor(Date.now() / 86_400_000);
    const news = new Map<string, Row>();
    for (const [absolute, file, kept] of known) {
      const path = absolute.slice(this.#prefix.length);
      // The day of a row is not worth writing all of them each day.
      if (kept !== undefined && this.#dayOf(path) > today - 7) continue;
      news.set(path, { path, known: file, day: today });
    }
    if (news.size === 0) return;
    const rows = new Map(this.#rows.paths.map((path, row) => [path, this.#rowAt(row)]));
    for (const [path, row] of news) rows.set(path, row);
    const recent = [...rows.values()].filter(({ day }) => day > today - 30);
    try {
      this.#write(this.#place.file, this.#bytesOf(this.#thatFit(recent)));
    } catch {
      // The next run reads all files again.
    }
  }

  #rowAt(row: number): Row {
    const { paths, numbers, digests } = this.#rows;
    const number = (column: number): number => numbers[row * 5 + column] ?? 0;
    const digest = digests.toString('hex', row * 32, row * 32 + 32);
    const known = { size: number(0), mtimeMs: number(1), ctimeMs: number(2), ino: number(3), digest };
    return { path: paths[row] ?? '', known, day: number(4) };
  }

  #dayOf(path: string): number {
    return this.#rows.numbers[(this.#places.get(path) ?? 0) * 5 + 4] ?? 0;
  }

  #load(): Rows | undefined {
    const { file, root } = this.#place;
    if (file === undefined) return undefined;
    try {
      const bytes = this.#bytesAt(file);
      const start = this.#version.length;
      const rest = bytes.subarray(start + 32);
      if (!bytes.subarray(0, start).equals(this.#version)) return undefined;
      if (!bytes.subarray(start, start + 32).equals(this.#digestOf(rest))) return undefined;
      const count = rest.readUInt32LE(0);
      const digestsAt = 4 + count * 40;
      const pathsAt = digestsAt + count * 32;
      const [workspace, ...paths] = rest.toString('utf8', pathsAt).split('\0');
      paths.pop();
      if (workspace !== root || paths.length !== count) return undefined;
      // A copy, which begins where a column of numbers may.
      const numbers = new Float64Array(new Uint8Array(rest.subarray(4, digestsAt)).buffer);
      return { paths, numbers, digests: rest.subarray(digestsAt, pathsAt) };
    } catch {
      return undefined;
    }
  }

  /** Throws when it is larger than any that is written. */
  #bytesAt(file: string): Buffer {
    if (this.#system.fs.statSync(file).size > 17_000_000) throw new RangeError('too large');
    return this.#system.fs.readFileSync(file);
  }

  /** The rows that were looked at last, in the order in which they came. */
  #thatFit(rows: readonly Row[]): readonly Row[] {
    let left = 16_000_000;
    const fitting = new Set<Row>();
    for (const row of rows.toSorted((one, other) => other.day - one.day)) {
      left -= 73 + Buffer.byteLength(row.path);
      if (left < 0) break;
      fitting.add(row);
    }
    return rows.filter((row) => fitting.has(row));
  }

  #bytesOf(rows: readonly Row[]): Buffer {
    const count = Buffer.alloc(4);
    count.writeUInt32LE(rows.length);
    const numbers = new Float64Array(rows.length * 5);
    rows.forEach(({ known: { size, mtimeMs, ctimeMs, ino }, day }, row) =>
      numbers.set([size, mtimeMs, ctimeMs, ino, day], row * 5),
    );
    const rest = Buffer.concat([
      count,
      new Uint8Array(numbers.buffer),
      Buffer.from(rows.map(({ known }) => known.digest).join(''), 'hex'),
      Buffer.from([this.#place.root, ...rows.map(({ path }) => path)].map((path) => `${path}\0`).join('')),
    ]);
    return Buffer.concat([this.#version, this.#digestOf(rest), rest]);
  }

  #digestOf(bytes: Buffer): Buffer {
    return this.#system.createHash('sha256').update(bytes).digest();
  }

  #write(file: string, bytes: Buffer): void {
    const { fs } = this.#system;
    const beside = `${file}.tmp`;
    fs.mkdirSync(file.replace(/[/\\][^/\\]*$/, ''), { recursive: true, mode: 0o700 });
    // Another run writes it now, or was killed while it did.
    const left = fs.statSync(beside, { throwIfNoEntry: false });
    if (left !== undefined && Date.now() - left.mtimeMs > 60_000) fs.unlinkSync(beside);
    fs.writeFileSync(beside, bytes, { flag: 'wx', mode: 0o600 });
    fs.renameSync(beside, file);
  }
}
