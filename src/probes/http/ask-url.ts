import type { ClientRequest, IncomingMessage } from 'node:http';
import type { RequestOptions } from 'node:https';
import { isIP } from 'node:net';
import { messageOf } from '../../model/message-of.ts';
import type { NotReady, ProbeAsker } from '../../model/probe.ts';
import { codeOf, nobodyListens, ownAddresses } from '../../host/own-addresses.ts';

/** A range of HTTP statuses, both ends included. */
export interface StatusRange {
  readonly from: number;
  readonly to: number;
}

/** What is asked, and what is an answer. */
interface Question {
  readonly url: string;
  /** An answer with one of these is ready. */
  readonly statuses: readonly StatusRange[];
  /** Whether any certificate will do. */
  readonly insecure: boolean;
}

/** Asks whether a URL answers. */
export function openHttp(question: Question): ProbeAsker {
  const { url } = question;
  return { subject: url, taken: `${url} answers already`, ask: (signal) => askHttp(question, signal) };
}

/**
 * Whether a URL answers with a status that counts as ready; a redirect is an answer and is not followed. Gives up at the
 * signal. Unlike `fetch` it allows every port, keeps no connection open and ignores proxies. `localhost` is asked on each
 * of this machine's own addresses, whatever the system resolves that name to.
 */
export async function askHttp(question: Question, signal: AbortSignal): Promise<NotReady> {
  const { url } = question;
  // Few graphs ask by HTTP, and both take long to load.
  const { get } = new URL(url).protocol === 'https:' ? await import('node:https') : await import('node:http');
  if (signal.aborted) return `${url} does not answer`;
  const addresses = new URL(url).hostname === 'localhost' ? ownAddresses : [undefined];
  return new Promise((resolve) => {
    const answers: HttpAnswer[] = [];
    const finish = (problem: NotReady): void => {
      signal.removeEventListener('abort', giveUp);
      for (const asked of requests) asked.destroy();
      resolve(problem);
    };
    const giveUp = (): void => finish(`${url} does not answer`);
    const requests = addresses.map((address) =>
      askOnce(get, question, address, (answer) => {
        if (answer.kind === 'ready') return finish(undefined);
        answers.push(answer);
        if (answers.length === addresses.length) finish(mostTelling(answers, url));
      }),
    );
    signal.addEventListener('abort', giveUp);
  });
}

type HttpAnswer =
  | { readonly kind: 'ready' }
  | { readonly kind: 'nobody' }
  | { readonly kind: 'problem'; readonly text: string };

/** Of the answers of several addresses, that of one where something listens. */
function mostTelling(answers: readonly HttpAnswer[], url: string): string {
  for (const answer of answers) if (answer.kind === 'problem') return answer.text;
  return `${url}: nothing listens there`;
}

type Get = (
  url: string,
  options: RequestOptions,
  answered: (response: IncomingMessage) => void,
) => ClientRequest;

/** Asks once; `told` is called once, unless the request is destroyed first. @param address where to ask instead of the URL's host */
function askOnce(
  get: Get,
  { url, statuses, insecure }: Question,
  address: string | undefined,
  told: (answer: HttpAnswer) => void,
): ClientRequest {
  const options: RequestOptions = {
    agent: false,
    rejectUnauthorized: !insecure,
    ...(address === undefined ? {} : lookedUpAs(address)),
  };
  const asked = get(url, options, ({ statusCode = 0 }) =>
    told(
      statuses.some(({ from, to }) => statusCode >= from && statusCode <= to)
        ? { kind: 'ready' }
        : { kind: 'problem', text: `${url} answers with status ${statusCode}` },
    ),
  );
  asked.on('error', (error) => {
    const code = codeOf(error);
    const nobody = code === 'ECONNREFUSED' || (address !== undefined && nobodyListens.has(code));
    told(nobody ? { kind: 'nobody' } : { kind: 'problem', text: `${url}: ${messageOf(error) || code}` });
  });
  return asked;
}

/** The host of the URL stays in the request and in the check of the certificate; only the address is given. */
function lookedUpAs(address: string): RequestOptions {
  const family = isIP(address);
  return {
    lookup: (_host, { all }, callback) => {
      if (all === true) callback(null, [{ address, family }]);
      else callback(null, address, family);
    },
  };
}
