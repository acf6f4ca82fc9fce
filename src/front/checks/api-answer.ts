import { type HttpOutcome, statusText } from '../../host/http/http-request.ts';
import { readEntries, readList } from '../../model/read-json.ts';
import { cutText, oneLine } from '../../report/words/plain-text.ts';

/** Why the API did not take what it was sent. */
export type ApiProblem =
  /** The token may not write this. */
  | { readonly kind: 'permission' }
  /** It is no token of an app, and may not make check runs. */
  | { readonly kind: 'no-app' }
  /** It is not valid, or no longer. */
  | { readonly kind: 'token'; readonly said: string }
  /** There is no such repository for it. */
  | { readonly kind: 'repository' }
  /** What was sent is not as the API wants it. */
  | { readonly kind: 'refused'; readonly said: string }
  /** A limit on requests, and how many seconds it lasts. */
  | { readonly kind: 'limit'; readonly seconds: number }
  /** No answer, or one that says nothing: `connection refused`, `status 503 (a fault of the server)`. */
  | { readonly kind: 'unavailable'; readonly said: string };

/** What an answer means: it is done, it may be tried again after so many seconds, or neither. */
export type ApiVerdict =
  | { readonly kind: 'done'; readonly body: ReadonlyMap<string, unknown> }
  | { readonly kind: 'again'; readonly seconds: number; readonly problem: ApiProblem }
  | { readonly kind: 'problem'; readonly problem: ApiProblem };

/** Seconds to wait at a limit that does not say how long it lasts (https://docs.github.com/rest/using-the-rest-api/rate-limits-for-the-rest-api). */
const unstatedLimit = 60;

/** A success that made nothing: everything that is made has a number. A page of a proxy says so, or what a redirect made of the request. */
const strange: ApiProblem = { kind: 'unavailable', said: "an answer that is not that of GitHub's API" };

/** The longest text of the API that is shown, in characters. */
const longestSaid = 300;

/**
 * Reads an answer of the API.
 *
 * @param tries how often this was tried, from 1
 * @param now in milliseconds since 1970, for a server that does not tell its own time
 */
export function readAnswer(outcome: HttpOutcome, tries: number, now: number): ApiVerdict {
  const again = (problem: ApiProblem): ApiVerdict => ({ kind: 'again', seconds: 2 ** (tries - 1), problem });
  if (outcome.kind === 'failure') return again({ kind: 'unavailable', said: outcome.problem });
  const { status, headers } = outcome;
  const body = entriesOf(outcome.body);
  if (status >= 200 && status < 300)
    return typeof body.get('id') === 'number'
      ? { kind: 'done', body }
      : { kind: 'problem', problem: strange };
  const said = saidIn(body);
  if (status === 429 || (status === 403 && isLimit(headers, said))) {
    const seconds = limitSeconds(headers, now);
    return { kind: 'again', seconds, problem: { kind: 'limit', seconds } };
  }
  if (status >= 500 || status === 408) return again({ kind: 'unavailable', said: statusText(status) });
  return { kind: 'problem', problem: problemOf(status, said) };
}

function problemOf(status: number, said: string): ApiProblem {
  switch (status) {
    case 401:
      return { kind: 'token', said };
    case 403:
      if (/authenticate via a GitHub App/i.test(said)) return { kind: 'no-app' };
      return /not accessible/i.test(said)
        ? { kind: 'permission' }
        : { kind: 'refused', said: `status 403: ${said}` };
    case 404:
      return { kind: 'repository' };
    default:
      return { kind: 'refused', said: `status ${status}: ${said}` };
  }
}

function isLimit(headers: Headers, said: string): boolean {
  return (
    headers.has('retry-after') ||
    headers.get('x-ratelimit-remaining') === '0' ||
    /rate limit|abuse detection/i.test(said)
  );
}

function limitSeconds(headers: Headers, now: number): number {
  const after = Number(headers.get('retry-after') ?? Number.NaN);
  if (Number.isFinite(after) && after >= 0) return Math.max(1, after);
  const reset = Number(headers.get('x-ratelimit-reset') ?? Number.NaN);
  if (headers.get('x-ratelimit-remaining') !== '0' || !Number.isFinite(reset)) return unstatedLimit;
  // The clock of this machine may be wrong, and that of the server is what counts.
  const serverTime = Date.parse(headers.get('date') ?? '');
  return Math.max(1, reset - (Number.isFinite(serverTime) ? serverTime : now) / 1000);
}

/** What the API says is wrong, in one line; empty when it says nothing. */
function saidIn(body: ReadonlyMap<string, unknown>): string {
  const message = body.get('message');
  const errors = body.get('errors') ?? [];
  const details = (Array.isArray(errors) ? readList(errors, 'errors') : []).map((error) => {
    if (typeof error === 'string') return error;
    const { field, code, message: why } = Object(error);
    return [field, why ?? code].filter((part) => typeof part === 'string').join(': ');
  });
  const texts = [...(typeof message === 'string' ? [message] : []), ...details].filter((text) => text !== '');
  return cutText(oneLine(texts.join('; ')), longestSaid);
}

function entriesOf(bytes: Uint8Array): ReadonlyMap<string, unknown> {
  try {
    return readEntries(JSON.parse(Buffer.from(bytes).toString('utf8')), 'an answer');
  } catch {
    return new Map();
  }
}
