import { setTimeout as pause } from 'node:timers/promises';
import { askHttpServer } from '../../host/http/http-request.ts';
import type { Json } from '../../model/json.ts';
import { type ApiProblem, readAnswer } from './api-answer.ts';
import type { ApiPlace } from './check-source.ts';

/** How long requests may take. */
export interface ApiPatience {
  /** All together, with the pauses between them, in seconds. */
  readonly seconds: number;
  /** One of them, in seconds. */
  readonly requestSeconds: number;
}

/** How long the checks of a run may hold up its job, and that is said in docs/pull-request-checks.md. */
export const usualPatience: ApiPatience = { seconds: 30, requestSeconds: 10 };

/** What came of a request: the answer's fields, or why there is none. */
export type ApiOutcome =
  | { readonly kind: 'done'; readonly body: ReadonlyMap<string, unknown> }
  | { readonly kind: 'problem'; readonly problem: ApiProblem };

/** One request is tried so often at most. */
const mostTries = 5;

/** The most that is read of an answer, in bytes: a check run answers with all that it was sent. */
const largestAnswer = 4 * 1024 ** 2;

/** Sends requests to GitHub's REST API, one after the other, and tries again what may succeed then, until its time is over. */
export class ApiClient {
  readonly #place: ApiPlace;
  readonly #token: string;
  readonly #patience: ApiPatience;
  readonly #hurry: AbortSignal;
  readonly #deadline: number;

  /** @param hurry given up at this signal */
  constructor(place: ApiPlace, token: string, patience: ApiPatience, hurry: AbortSignal) {
    this.#place = place;
    this.#token = token;
    this.#patience = patience;
    this.#hurry = hurry;
    this.#deadline = performance.now() + patience.seconds * 1000;
  }

  /** Sends a body to a path below the repository; never rejects. */
  async send(method: 'POST' | 'PATCH', path: string, body: Json): Promise<ApiOutcome> {
    for (let tries = 1; ; tries += 1) {
      const left = this.#deadline - performance.now();
      if (left <= 0 || this.#hurry.aborted)
        return { kind: 'problem', problem: { kind: 'unavailable', said: 'no time left' } };
      const limit = AbortSignal.timeout(Math.ceil(Math.min(left, this.#patience.requestSeconds * 1000)));
      const outcome = await askHttpServer(
        {
          method,
          url: `${this.#place.base}/repos/${this.#place.repository}/${path}`,
          headers: this.#headers(),
          body: JSON.stringify(body),
          largestAnswer,
        },
        AbortSignal.any([limit, this.#hurry]),
      );
      const verdict = readAnswer(outcome, tries, Date.now());
      if (verdict.kind !== 'again') return verdict;
      const { problem, seconds } = verdict;
      if (tries === mostTries || performance.now() + seconds * 1000 >= this.#deadline)
        return { kind: 'problem', problem };
      await pause(seconds * 1000, undefined, { signal: this.#hurry }).catch(() => undefined);
    }
  }

  #headers(): Readonly<Record<string, string>> {
    return {
      accept: 'application/vnd.github+json',
      authorization: `Bearer ${this.#token}`,
      'content-type': 'application/json',
      'user-agent': 'rundag',
      'x-github-api-version': '2022-11-28',
    };
  }
}
