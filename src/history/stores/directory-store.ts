import { randomBytes } from 'node:crypto';
import { constants } from 'node:fs';
import { mkdir, open, readdir, rename, stat, unlink } from 'node:fs/promises';
import { join } from 'node:path';
import { messageOf } from '../../model/message-of.ts';
import type { History } from '../file/history.ts';
import { largestHistory, writeHistory } from '../file/history-text.ts';
import { mergeHistories } from '../file/merge-history.ts';
import { parseHistory, type ParsedHistory } from '../file/parse-history.ts';
import type { HistoryStore, LoadedHistory, SavedHistory } from './history-store.ts';

/** How many files are read; there are two or more only after runs that ended at the same time, or were killed while they saved. */
const mostFiles = 64;

/** How often a directory is read again when other runs replace the files in it meanwhile. */
const mostLooks = 20;

/** A file to which nothing has been written for so many milliseconds was left behind by a run that was killed. */
const abandonedAfter = 60 * 60 * 1000;

/**
 * A history in a directory of its own, safe for any number of runs at once, and for runs that are killed at any moment, without a
 * lock: a save reads what is there, writes all of it as a file with a name of its own, whole before it has that name, and then
 * removes the files whose content it has taken over. Since merging does not depend on order or repetition, two runs that save at
 * the same time leave two files, of which the next load makes one history.
 */
export class DirectoryStore implements HistoryStore {
  readonly name: string;
  readonly #directory: string;

  /** @param directory of this history alone; absolute. It is made when something is saved. */
  constructor(directory: string) {
    this.name = `history in ${directory}`;
    this.#directory = directory;
  }

  async load(signal: AbortSignal): Promise<LoadedHistory> {
    try {
      const read = await this.#read(signal);
      const problem = read.problems.length === 0 ? undefined : this.#notice(read.problems);
      if (read.history.size > 0) return { kind: 'history', history: read.history, notice: problem };
      return problem === undefined ? { kind: 'none' } : { kind: 'notice', notice: problem };
    } catch (error) {
      return this.#failure('read', error);
    }
  }

  async save(history: History, signal: AbortSignal): Promise<SavedHistory> {
    try {
      await mkdir(this.#directory, { recursive: true, mode: 0o700 });
      const found = await this.#read(signal);
      if (found.newer) return { kind: 'notice', notice: this.#notice(found.problems) };
      signal.throwIfAborted();
      await this.#write(writeHistory(mergeHistories(found.history, history)));
      await Promise.all(found.read.map((name) => this.#remove(name)));
      await this.#removeAbandoned();
      return { kind: 'saved' };
    } catch (error) {
      return this.#failure('written', error);
    }
  }

  /** What all files say together, and the names of those that can be replaced by one that says as much. */
  async #read(signal: AbortSignal): Promise<Contents> {
    for (let look = 1; ; look += 1) {
      signal.throwIfAborted();
      const contents = await this.#look();
      // What was removed before it was read is in a file that came after the directory was read.
      if (!contents.hasVanished || look === mostLooks) return contents;
    }
  }

  async #look(): Promise<Contents> {
    const names = (await namesIn(this.#directory)).filter((name) => finished.test(name)).slice(0, mostFiles);
    const files = await Promise.all(
      names.map(async (name) => ({ name, parsed: await readHistory(join(this.#directory, name)) })),
    );
    const read = files.filter(({ parsed }) => parsed?.kind === 'history' || parsed?.kind === 'damaged');
    return {
      history: files.reduce<History>(
        (history, { parsed }) =>
          parsed?.kind === 'history' ? mergeHistories(history, parsed.history) : history,
        new Map(),
      ),
      read: read.map(({ name }) => name),
      problems: files.flatMap(({ name, parsed }) =>
        parsed === undefined || parsed.kind === 'history' ? [] : [`${name}: ${parsed.problem}`],
      ),
      newer: files.some(({ parsed }) => parsed?.kind === 'newer'),
      hasVanished: files.some(({ parsed }) => parsed === undefined),
    };
  }

  async #write(bytes: Uint8Array): Promise<void> {
    const name = randomBytes(16).toString('hex');
    const beside = join(this.#directory, `${name}.tmp`);
    try {
      const file = await open(beside, 'wx', 0o600);
      try {
        // It is not waited for the disk, which others may keep busy for seconds: what a power failure damages, a run does once more.
        await file.writeFile(bytes);
      } finally {
        await file.close();
      }
      await rename(beside, join(this.#directory, `${name}.json`));
    } catch (error) {
      await this.#remove(`${name}.tmp`);
      throw error;
    }
  }

  /** Removes a file, if that is possible: another run may have done so, or may be reading it on Windows. */
  async #remove(name: string): Promise<void> {
    await unlink(join(this.#directory, name)).catch(() => undefined);
  }

  async #removeAbandoned(): Promise<void> {
    for (const name of (await namesIn(this.#directory)).filter((one) => unfinished.test(one))) {
      const stats = await stat(join(this.#directory, name)).catch(() => undefined);
      if (stats !== undefined && Date.now() - stats.mtimeMs > abandonedAfter) await this.#remove(name);
    }
  }

  #notice(problems: readonly string[]): string {
    const more = problems.length === 1 ? '' : `, and ${problems.length - 1} more`;
    return `${this.name}: ${problems[0] ?? ''}${more}`;
  }

  #failure(done: 'read' | 'written', error: unknown): { readonly kind: 'notice'; readonly notice: string } {
    return { kind: 'notice', notice: `${this.name}: it could not be ${done}: ${messageOf(error)}` };
  }
}

/** All that is known of the files in a directory. */
interface Contents {
  readonly history: History;
  /** The files whose content is in `history`, or is damaged. */
  readonly read: readonly string[];
  /** Of each other file its name and what is wrong. */
  readonly problems: readonly string[];
  /** Whether a newer Rundag wrote one of them. */
  readonly newer: boolean;
  /** Whether a file was removed before it was read. */
  readonly hasVanished: boolean;
}

const finished = /^[0-9a-f]{32}\.json$/;
const unfinished = /^[0-9a-f]{32}\.tmp$/;

/** The names in a directory, sorted; none when there is no such directory. */
async function namesIn(directory: string): Promise<readonly string[]> {
  try {
    return (await readdir(directory)).toSorted();
  } catch (error) {
    if (isMissing(error)) return [];
    throw error;
  }
}

/** What a file says, at most one byte more than a history may have; undefined when there is no such file any more. */
async function readHistory(path: string): Promise<ParsedHistory | undefined> {
  try {
    // Whatever stands under such a name, nothing here waits for it.
    const file = await open(path, constants.O_RDONLY | (constants.O_NONBLOCK ?? 0));
    try {
      const stats = await file.stat();
      if (!stats.isFile()) return { kind: 'damaged', problem: 'expected a file; found something else' };
      const buffer = Buffer.alloc(Math.min(stats.size, largestHistory) + 1);
      let length = 0;
      for (;;) {
        const { bytesRead } = await file.read(buffer, length, buffer.length - length);
        length += bytesRead;
        if (bytesRead === 0 || length === buffer.length) break;
      }
      return parseHistory(buffer.subarray(0, length));
    } finally {
      await file.close();
    }
  } catch (error) {
    if (isMissing(error)) return undefined;
    throw error;
  }
}

function isMissing(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'ENOENT';
}
