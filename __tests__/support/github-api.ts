import type { IncomingMessage, ServerResponse } from 'node:http';
import { answer, bodyOf, serve } from './web-server.ts';

type Fields = Readonly<Record<string, unknown>>;

/** An annotation of a check run, as it was sent. */
export interface SentAnnotation {
  readonly path: string;
  readonly start_line: number;
  readonly annotation_level: string;
  readonly message: string;
  readonly title?: string;
  readonly raw_details?: string;
}

/** A check run, as the API has it after all requests. */
export interface MadeCheckRun {
  readonly name: string;
  readonly head_sha: string;
  readonly conclusion: string;
  readonly external_id: string;
  readonly details_url?: string;
  readonly output: { readonly title: string; readonly summary: string; readonly text: string };
  readonly annotations: SentAnnotation[];
}

/** A commit status, as it was sent. */
export interface MadeStatus {
  readonly sha: string;
  readonly state: string;
  readonly context: string;
  readonly description: string;
  readonly target_url?: string;
}

/** Answers a request instead of the API; false when the API is to answer. */
type Disturbance = (request: IncomingMessage, response: ServerResponse, number: number) => boolean;

/** Answers with this status, message and headers. */
export function refuse(
  response: ServerResponse,
  status: number,
  message: string,
  headers: Readonly<Record<string, string>> = {},
): true {
  for (const [name, value] of Object.entries(headers)) response.setHeader(name, value);
  answer(response, status, { message, documentation_url: 'https://docs.github.com/rest' });
  return true;
}

/**
 * The part of GitHub's REST API that makes check runs and commit statuses, as https://docs.github.com/rest/checks/runs and …/rest/commits/statuses
 * describe it, with what is known of what it refuses: it counts bytes of summaries, and takes no characters of four bytes in a description.
 */
export class GithubApi {
  readonly checkRuns: MadeCheckRun[] = [];
  readonly statuses: MadeStatus[] = [];
  /** `POST check-runs 201`, in the order of the answers. */
  readonly requests: string[] = [];
  readonly #disturb: Disturbance;
  #count = 0;
  address = '';

  private constructor(disturb: Disturbance) {
    this.#disturb = disturb;
  }

  /** Runs until the test has ended. */
  static async open(disturb: Disturbance = () => false): Promise<GithubApi> {
    const api = new GithubApi(disturb);
    api.address = await serve((request, response) => void api.#receive(request, response));
    return api;
  }

  async #receive(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const path = (request.url ?? '').replace(/^\/repos\/shop\/shop\//, '');
    const [resource = '', id = ''] = path.split('/');
    response.on('finish', () => this.requests.push(`${request.method} ${resource} ${response.statusCode}`));
    const body = await bodyOf(request);
    this.#count += 1;
    if (this.#disturb(request, response, this.#count)) return;
    if (request.headers.authorization !== `Bearer ${token}`)
      return void refuse(response, 401, 'Bad credentials');
    if (request.headers['user-agent'] === undefined)
      return void refuse(response, 403, 'a User-Agent is missing');
    if (path === request.url) return void refuse(response, 404, 'Not Found');
    const fields: Fields = JSON.parse(body.toString('utf8'));
    const problems = problemsOf(`${request.method} ${resource}`, fields);
    if (problems.length > 0)
      return answer(response, 422, { message: 'Validation Failed', errors: problems.slice(0, 5) });
    switch (`${request.method} ${resource}`) {
      case 'POST check-runs':
        return this.#create(body, response);
      case 'PATCH check-runs':
        return this.#update(Number(id), body, response);
      default:
        this.statuses.push({ ...statusIn(body), sha: id });
        return answer(response, 201, { id: this.statuses.length, ...fields });
    }
  }

  #create(body: Buffer, response: ServerResponse): void {
    const made = checkRunIn(body);
    this.checkRuns.push({ ...made, annotations: [...(made.output.annotations ?? [])] });
    answer(response, 201, { id: this.checkRuns.length, ...made });
  }

  #update(id: number, body: Buffer, response: ServerResponse): void {
    const known = this.checkRuns[id - 1];
    if (known === undefined) return void refuse(response, 404, 'Not Found');
    const { output } = checkRunIn(body);
    known.annotations.push(...(output.annotations ?? []));
    answer(response, 200, { id, output });
  }
}

/** A check run as it is sent. */
export type SentCheckRun = Omit<MadeCheckRun, 'annotations' | 'output'> & {
  readonly output: MadeCheckRun['output'] & { readonly annotations?: readonly SentAnnotation[] };
};

function checkRunIn(body: Buffer): SentCheckRun {
  const sent: SentCheckRun = JSON.parse(body.toString('utf8'));
  return sent;
}

function statusIn(body: Buffer): Omit<MadeStatus, 'sha'> {
  const sent: Omit<MadeStatus, 'sha'> = JSON.parse(body.toString('utf8'));
  return sent;
}

/** The token that the API takes. */
export const token = 'ghs_0123456789abcdefABCDEF';

type Rule = (value: unknown) => boolean;

const bytes = (value: unknown): number => (typeof value === 'string' ? Buffer.byteLength(value) : Infinity);
const text =
  (most: number): Rule =>
  (value) =>
    typeof value === 'string' && value !== '' && bytes(value) <= most && !/\p{Surrogate}|\0/u.test(value);
const short =
  (most: number): Rule =>
  (value) =>
    text(4 * most)(value) &&
    Array.from(String(value)).length <= most &&
    !/[\u{10000}-\u{10ffff}]/u.test(String(value));
const line: Rule = (value) => Number.isSafeInteger(value) && Number(value) >= 1;
const address: Rule = (value) =>
  typeof value === 'string' && /^https?:\/\//.test(value) && URL.canParse(value);
const time: Rule = (value) =>
  typeof value === 'string' && /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?Z$/.test(value);
const word =
  (...words: readonly string[]): Rule =>
  (value) =>
    words.includes(String(value));

/** Fields by name; those with `?` may be missing. */
type Rules = Readonly<Record<string, Rule>>;

const annotationRules: Rules = {
  path: text(4096),
  start_line: line,
  end_line: line,
  'start_column?': line,
  'end_column?': line,
  annotation_level: word('notice', 'warning', 'failure'),
  message: text(64 * 1024),
  'title?': (value) => text(4 * 255)(value) && String(value).length <= 255,
  'raw_details?': text(64 * 1024),
};

const outputRules: Rules = {
  title: short(255),
  summary: text(65_535),
  'text?': text(65_535),
  'annotations?': (value) =>
    Array.isArray(value) && value.length <= 50 && value.every((one) => annotationProblems(one).length === 0),
};

const checkRunRules: Rules = {
  name: short(255),
  head_sha: (value) => /^[0-9a-f]{40}$/.test(String(value)),
  'details_url?': address,
  'external_id?': text(255),
  status: word('completed'),
  conclusion: word('success', 'failure', 'neutral', 'cancelled', 'skipped', 'timed_out', 'action_required'),
  'started_at?': time,
  'completed_at?': time,
  output: (value) => fieldProblems(value, outputRules).length === 0,
};

const statusRules: Rules = {
  state: word('error', 'failure', 'pending', 'success'),
  context: short(255),
  'description?': short(140),
  'target_url?': address,
};

function problemsOf(request: string, fields: Fields): readonly object[] {
  switch (request) {
    case 'POST check-runs':
      return [...fieldProblems(fields['output'], outputRules), ...fieldProblems(fields, checkRunRules)];
    case 'PATCH check-runs':
      return fieldProblems(fields['output'], outputRules);
    case 'POST statuses':
      return fieldProblems(fields, statusRules);
    default:
      return [{ field: request, code: 'missing' }];
  }
}

function annotationProblems(value: unknown): readonly object[] {
  const { start_line: start, end_line: end, start_column: from, end_column: to, path } = Object(value);
  const isPlaced = end >= start && (from === undefined || (start === end && (to ?? from) >= from));
  const isInside = typeof path === 'string' && !/^\/|^\.\.|\\/.test(path);
  return [
    ...fieldProblems(value, annotationRules),
    ...(isPlaced && isInside ? [] : [{ field: 'annotations', code: 'invalid' }]),
  ];
}

/** What is wrong with an object's fields; unknown ones are wrong too. */
function fieldProblems(value: unknown, rules: Rules): readonly object[] {
  const fields: Fields = Object(value);
  const missing = Object.keys(rules).filter((name) => !name.endsWith('?') && !(name in fields));
  const wrong = Object.entries(fields).filter(
    ([name, field]) => (rules[name] ?? rules[`${name}?`])?.(field) !== true,
  );
  return [
    ...missing.map((field) => ({ resource: 'CheckRun', field, code: 'missing_field' })),
    ...wrong.map(([field]) => ({ resource: 'CheckRun', field, code: 'invalid' })),
  ];
}

/** What is wrong with what would be sent, by the same rules. */
export function bodyProblems(
  request: 'POST check-runs' | 'PATCH check-runs' | 'POST statuses',
  body: unknown,
) {
  return problemsOf(request, Object(body));
}
