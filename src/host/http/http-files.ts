import { createReadStream, createWriteStream } from 'node:fs';
import { type IncomingMessage, request as requestByHttp } from 'node:http';
import { request as requestByHttps } from 'node:https';
import { pipeline } from 'node:stream/promises';
import { useEnvironmentProxy } from './environment-proxy.ts';
import { failureReason, type HttpOutcome, type HttpRequest, wholeAnswer } from './http-request.ts';

/** A part of a file, in bytes; not empty. */
export interface FilePart {
  /** Absolute. */
  readonly path: string;
  readonly start: number;
  readonly length: number;
}

/**
 * Sends a part of a file as the body of a request, whatever its size, and never rejects. Redirects are not followed. By `node:http`,
 * since Node's `fetch` holds a whole body in memory: 320 MB for one of 250 MB, in Node 20, where this takes 85 MB for 600 MB.
 */
export async function sendFile(
  { method, url, headers = {}, largestAnswer }: Omit<HttpRequest, 'body'>,
  part: FilePart,
  signal: AbortSignal,
): Promise<HttpOutcome> {
  try {
    await useEnvironmentProxy();
    const send = new URL(url).protocol === 'https:' ? requestByHttps : requestByHttp;
    const length = { 'content-length': String(part.length) };
    const outgoing = send(url, { method, headers: { ...headers, ...length }, signal });
    const source = createReadStream(part.path, { start: part.start, end: part.start + part.length - 1 });
    try {
      const incoming = await new Promise<IncomingMessage>((resolve, reject) => {
        outgoing.on('response', resolve);
        outgoing.on('error', reject);
        source.on('error', reject);
        // The server would wait for the rest.
        source.on('end', () => {
          if (source.bytesRead < part.length) reject(new Error('the file has become shorter'));
        });
        source.pipe(outgoing);
      });
      const { statusCode = 0, headers: received } = incoming;
      return await wholeAnswer(statusCode, headersOf(received), incoming, largestAnswer);
    } finally {
      // A server may answer before it has all, and take no more.
      source.destroy();
      if (!outgoing.writableFinished) outgoing.destroy();
    }
  } catch (error) {
    return { kind: 'failure', problem: signal.aborted ? 'no answer in time' : failureReason(error) };
  }
}

function headersOf(received: IncomingMessage['headers']): Headers {
  const headers = new Headers();
  for (const [name, value] of Object.entries(received))
    if (value !== undefined) headers.set(name, Array.isArray(value) ? value.join(', ') : value);
  return headers;
}

/**
 * Asks once, and writes the body of a success to a file, whatever its size; the answer then has an empty body. Never rejects. The
 * file may be there in part when the outcome is a failure.
 */
export async function fetchToFile(
  { url, headers = {}, largestAnswer }: Omit<HttpRequest, 'body' | 'method'>,
  to: string,
  signal: AbortSignal,
): Promise<HttpOutcome> {
  try {
    await useEnvironmentProxy();
    // What is stored is packed already, and is wanted as it was stored.
    const response = await fetch(url, { headers: { ...headers, 'accept-encoding': 'identity' }, signal });
    const { status, body } = response;
    if (!response.ok || body === null) return await wholeAnswer(status, response.headers, body, smallAnswer);
    let length = 0;
    await pipeline(
      async function* bounded() {
        for await (const piece of body) {
          length += piece.byteLength;
          if (length > largestAnswer) throw new Error(`an answer of more than ${largestAnswer} bytes`);
          yield piece;
        }
      },
      createWriteStream(to, { mode: 0o600 }),
    );
    return { kind: 'answer', status, headers: response.headers, body: new Uint8Array() };
  } catch (error) {
    return { kind: 'failure', problem: signal.aborted ? 'no answer in time' : failureReason(error) };
  }
}

/** The most that is read of an answer that is no file, in bytes. */
const smallAnswer = 64 * 1024;
