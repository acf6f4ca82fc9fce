import { createHash } from 'node:crypto';
import { promisify } from 'node:util';
import { gunzip, gzip } from 'node:zlib';
import { askHttpServer } from '../../host/http/http-request.ts';
import { messageOf } from '../../model/message-of.ts';
import { isSuccess, problemOfAnswer } from '../cache-service/cache-answers.ts';
import { openCache } from '../cache-service/open-cache.ts';
import type { CacheAccess, CacheClient } from '../cache-service/cache-service.ts';
import type { History } from '../file/history.ts';
import { historyVersion, largestHistory, writeHistory } from '../file/history-text.ts';
import { parseHistory } from '../file/parse-history.ts';
import type { HistoryStore, LoadedHistory, SavedHistory } from './history-store.ts';

/** Whose entries they are, and which one is this run's. */
export interface CachePlace {
  /** The text of the history's identity: lower case, no commas. */
  readonly identity: string;
  /** `GITHUB_RUN_ID`. */
  readonly run: string;
  /** `GITHUB_RUN_ATTEMPT`. */
  readonly attempt: number;
}

/** Stands for what is in an entry: changed, nobody finds the entries of before. */
const contentVersion = createHash('sha256').update(`rundag history ${historyVersion}, gzip`).digest('hex');

/**
 * A history in GitHub's cache service, an entry for each attempt of each run: entries cannot be changed. What is loaded is the entry of
 * an earlier attempt of this run, or else the newest one that this run may see: of its branch, or of those below it. One request
 * finds it, and one saves it, with one each for the bytes.
 */
export class CacheStore implements HistoryStore {
  readonly name = "history in GitHub's cache service";
  readonly #access: CacheAccess;
  readonly #client: CacheClient;
  readonly #place: CachePlace;

  constructor(access: CacheAccess, place: CachePlace) {
    this.#access = access;
    this.#client = openCache(access);
    this.#place = place;
  }

  async load(signal: AbortSignal): Promise<LoadedHistory> {
    if (!this.#access.mayRead) return this.#notice('it could not be read: this run may not read the cache');
    const all = `rundag-v${historyVersion}-${this.#place.identity}-`;
    const ofRun = `${all}${this.#place.run}-`;
    // Where the main entry was killed, the post entry may have saved this very attempt.
    const keys = [`${ofRun}${this.#place.attempt}`, ofRun, all];
    const found = await this.#client.find({ keys, version: contentVersion }, signal);
    switch (found.kind) {
      case 'none':
        return found;
      case 'problem':
        return this.#unknown(found.problem);
      case 'entry':
        // Every key that the service is asked for is a prefix to it, and another service may give anything.
        return found.key.startsWith(all) && /^\d+-\d+$/.test(found.key.slice(all.length))
          ? await this.#fetch(found.url, signal)
          : this.#notice('it could not be read: the service gave an entry that nobody asked for');
    }
  }

  async save(history: History, signal: AbortSignal): Promise<SavedHistory> {
    if (!this.#access.mayWrite)
      return this.#notice('it could not be saved: this run may only read the cache');
    const { identity, run, attempt } = this.#place;
    const key = `rundag-v${historyVersion}-${identity}-${run}-${attempt}`;
    const bytes = await promisify(gzip)(writeHistory(history));
    const kept = await this.#client.keep(key, contentVersion, { kind: 'bytes', bytes }, signal);
    switch (kept.kind) {
      case 'kept':
        return { kind: 'saved' };
      case 'exists':
        return this.#notice('it could not be saved: there is one of this attempt already');
      case 'problem':
        return this.#notice(`it could not be saved: ${kept.problem}`);
    }
  }

  async #fetch(url: string, signal: AbortSignal): Promise<LoadedHistory> {
    const outcome = await askHttpServer({ method: 'GET', url, largestAnswer: largestHistory }, signal);
    const isRefused = outcome.kind === 'answer' && outcome.status < 500 && outcome.status !== 429;
    if (isSuccess(outcome)) return await this.#read(outcome.body);
    const { problem } = problemOfAnswer(outcome);
    // An entry that is refused for good must not keep later ones from being saved.
    return isRefused ? this.#notice(`it could not be read: ${problem}`) : this.#unknown(problem);
  }

  async #read(bytes: Uint8Array): Promise<LoadedHistory> {
    try {
      // A few bytes can be gigabytes once they are unpacked.
      const parsed = parseHistory(await promisify(gunzip)(bytes, { maxOutputLength: largestHistory }));
      return parsed.kind === 'history'
        ? { kind: 'history', history: parsed.history, notice: undefined }
        : this.#notice(parsed.problem);
    } catch (error) {
      return this.#notice(`it could not be unpacked: ${messageOf(error)}`);
    }
  }

  /** An entry of this run alone would be the newest one, and stand for all that could not be read. */
  #unknown(problem: string): LoadedHistory {
    return { kind: 'unknown', notice: `${this.name}: it could not be read: ${problem}` };
  }

  #notice(text: string): { readonly kind: 'notice'; readonly notice: string } {
    return { kind: 'notice', notice: `${this.name}: ${text}` };
  }
}
