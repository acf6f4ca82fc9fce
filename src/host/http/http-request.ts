import { messageOf } from '../../model/message-of.ts';
import { useEnvironmentProxy } from './environment-proxy.ts';

/** A request by HTTP; its URL may hold secrets, so nothing that is told of it names the URL. */
export interface HttpRequest {
  readonly method: 'GET' | 'PUT' | 'POST' | 'PATCH';
  readonly url: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: Uint8Array | string;
  /** A longer answer is not read to its end, in bytes. */
  readonly largestAnswer: number;
}

/** What came of a request. */
export type HttpOutcome =
  | {
      readonly kind: 'answer';
      readonly status: number;
      readonly headers: Headers;
      readonly body: Uint8Array;
    }
  /** There was no answer, or not a whole one: `connection refused`, `an answer of more than 5000000 bytes`. */
  | { readonly kind: 'failure'; readonly problem: string };

/** Asks once, and never rejects. Redirects are followed; a proxy of the environment is used. */
export async function askHttpServer(request: HttpRequest, signal: AbortSignal): Promise<HttpOutcome> {
  const { method, url, headers = {}, body, largestAnswer } = request;
  try {
    // Bytes could be sent once only, and a redirect asks for them again: Node's fetch gives their memory away.
    const content = typeof body === 'object' ? new Blob([body]) : body;
    await useEnvironmentProxy();
    const response = await fetch(url, {
      method,
      headers,
      signal,
      ...(content === undefined ? {} : { body: content }),
    });
    return await wholeAnswer(response.status, response.headers, response.body, largestAnswer);
  } catch (error) {
    return { kind: 'failure', problem: signal.aborted ? 'no answer in time' : failureReason(error) };
  }
}

/** An answer with its whole body; one of more than `limit` bytes is a failure, and its rest is not fetched. */
export async function wholeAnswer(
  status: number,
  headers: Headers,
  body: AsyncIterable<Uint8Array> | null,
  limit: number,
): Promise<HttpOutcome> {
  const pieces: Uint8Array[] = [];
  let length = 0;
  // Leaving the loop cancels the answer.
  for await (const piece of body ?? []) {
    length += piece.byteLength;
    if (length > limit) return { kind: 'failure', problem: `an answer of more than ${limit} bytes` };
    pieces.push(piece);
  }
  return { kind: 'answer', status, headers, body: Buffer.concat(pieces) };
}

/** Why a request failed: `fetch` says "fetch failed", and the reason is the cause; of a proxy that refuses, the cause of that. */
export function failureReason(error: unknown): string {
  let cause = error;
  for (let depth = 0; depth < 3 && cause instanceof Error && cause.cause instanceof Error; depth += 1)
    cause = cause.cause;
  const code = cause instanceof Error && 'code' in cause ? String(cause.code) : '';
  switch (code) {
    case 'ECONNREFUSED':
      return 'connection refused';
    case 'ENOTFOUND':
      return 'unknown host';
    default:
      return messageOf(cause) || code;
  }
}

/** What a status that is no success means, for a notice: `status 429 (too many requests)`. */
export function statusText(status: number): string {
  const words = wordsOf(status);
  return words === undefined ? `status ${status}` : `status ${status} (${words})`;
}

function wordsOf(status: number): string | undefined {
  switch (status) {
    case 401:
    case 403:
      return 'denied';
    case 429:
      return 'too many requests';
    default:
      return status >= 500 ? 'a fault of the server' : undefined;
  }
}
