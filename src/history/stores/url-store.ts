import type { History } from '../file/history.ts';
import { largestHistory, writeHistory } from '../file/history-text.ts';
import { mergeHistories } from '../file/merge-history.ts';
import { parseHistory } from '../file/parse-history.ts';
import { historyTokenVariable } from './choose-store.ts';
import type { HistoryStore, LoadedHistory, SavedHistory } from './history-store.ts';
import { askHttpServer, type HttpOutcome, statusText } from '../../host/http/http-request.ts';

/** How often a history is merged again because another run has written it in between. */
const mostTries = 5;

/** What is there, and its `ETag`. */
type Found =
  | { readonly kind: 'history'; readonly history: History; readonly tag: string | undefined }
  | { readonly kind: 'none' }
  | { readonly kind: 'damaged'; readonly notice: string; readonly tag: string | undefined }
  /** It must not be written. */
  | { readonly kind: 'notice'; readonly notice: string };

/** Where a history is, on a server. */
export interface HistoryUrl {
  /** Without a name and a password in it. */
  readonly url: string;
  /** The value of `Authorization`; undefined when nothing is to be sent. */
  readonly authorization: string | undefined;
}

/**
 * A history at a URL that answers `GET`, and `PUT` when it is to be saved: a WebDAV server, bazel-remote, a gateway to an object store.
 * What other runs have written is read just before, and merged. A server that heeds `If-Match` and `If-None-Match` keeps two
 * runs from replacing what the other has written at the same moment; on others the last one wins.
 */
export class UrlStore implements HistoryStore {
  readonly name: string;
  readonly #place: HistoryUrl;

  constructor(place: HistoryUrl) {
    // A query may hold a key to the server.
    this.name = `history at ${place.url.replace(/[?#].*$/s, '')}`;
    this.#place = place;
  }

  async load(signal: AbortSignal): Promise<LoadedHistory> {
    const found = await this.#get(signal);
    switch (found.kind) {
      case 'history':
        return { kind: 'history', history: found.history, notice: undefined };
      case 'none':
        return found;
      case 'damaged':
      case 'notice':
        return { kind: 'notice', notice: found.notice };
    }
  }

  async save(history: History, signal: AbortSignal): Promise<SavedHistory> {
    for (let tries = 1; ; tries += 1) {
      const found = await this.#get(signal);
      if (found.kind === 'notice') return found;
      const whole = found.kind === 'history' ? mergeHistories(found.history, history) : history;
      const put = await this.#put(whole, conditionOf(found), signal);
      if (put.kind === 'answer' && put.status >= 200 && put.status < 300) return { kind: 'saved' };
      if (put.kind === 'answer' && put.status === 412 && tries < mostTries) continue;
      return this.#notice('written', put);
    }
  }

  async #get(signal: AbortSignal): Promise<Found> {
    const { url } = this.#place;
    const outcome = await askHttpServer(
      { method: 'GET', url, headers: this.#headers(), largestAnswer: largestHistory },
      signal,
    );
    if (outcome.kind === 'answer' && (outcome.status === 404 || outcome.status === 410))
      return { kind: 'none' };
    if (outcome.kind !== 'answer' || outcome.status !== 200) return this.#notice('read', outcome);
    const tag = strongTag(outcome.headers);
    const parsed = parseHistory(outcome.body);
    const notice = (problem: string): string => `${this.name}: ${problem}`;
    switch (parsed.kind) {
      case 'history':
        return { kind: 'history', history: parsed.history, tag };
      case 'damaged':
        return { kind: 'damaged', notice: notice(parsed.problem), tag };
      case 'newer':
        return { kind: 'notice', notice: notice(parsed.problem) };
    }
  }

  async #put(
    history: History,
    condition: Readonly<Record<string, string>>,
    signal: AbortSignal,
  ): Promise<HttpOutcome> {
    const headers = { ...this.#headers(), ...condition, 'content-type': 'application/json' };
    return await askHttpServer(
      { method: 'PUT', url: this.#place.url, headers, body: writeHistory(history), largestAnswer: 64 * 1024 },
      signal,
    );
  }

  #headers(): Readonly<Record<string, string>> {
    const { authorization } = this.#place;
    return authorization === undefined ? {} : { authorization };
  }

  #notice(
    done: 'read' | 'written',
    outcome: HttpOutcome,
  ): { readonly kind: 'notice'; readonly notice: string } {
    const found = outcome.kind === 'failure' ? outcome.problem : statusText(outcome.status);
    const isDenied = outcome.kind === 'answer' && (outcome.status === 401 || outcome.status === 403);
    const advice = isDenied ? `: is the token in ${historyTokenVariable} the one that it wants?` : '';
    return { kind: 'notice', notice: `${this.name}: it could not be ${done}: ${found}${advice}` };
  }
}

/** Lets a server refuse what would replace something that was not read. */
function conditionOf(found: Found): Readonly<Record<string, string>> {
  switch (found.kind) {
    case 'none':
      return { 'if-none-match': '*' };
    case 'history':
    case 'damaged':
      return found.tag === undefined ? {} : { 'if-match': found.tag };
    case 'notice':
      return {};
  }
}

/** A tag that stands for these very bytes: `If-Match` never holds for a weak one. */
function strongTag(headers: Headers): string | undefined {
  const tag = headers.get('etag') ?? undefined;
  return tag?.startsWith('"') === true ? tag : undefined;
}
