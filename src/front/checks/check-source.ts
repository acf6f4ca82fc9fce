import { instanceName, instanceSuffix } from '../../github/instance-name.ts';
import { addressProblem } from '../../host/http/address-problem.ts';
import { readAtMost } from '../../host/read-at-most.ts';
import type { Json } from '../../model/json.ts';
import { Malformed, readEntries, readString } from '../../model/read-json.ts';
import type { CheckPlace } from '../../report/checks/check-run.ts';
import type { Settings } from '../settings/settings.ts';

/** Where the API is, and what for. */
export interface ApiPlace {
  /** `https://api.github.com`, without a slash at its end. */
  readonly base: string;
  /** `owner/name`. */
  readonly repository: string;
  /** The run is of a pull request from a fork, whose token may only read. */
  readonly isFork: boolean;
}

/** Which commit a run checks, and where that is said; or why that is not known: what was expected and found. */
export type CheckSource =
  | { readonly kind: 'source'; readonly place: CheckPlace; readonly api: ApiPlace }
  | { readonly kind: 'problem'; readonly problem: string };

/** In bytes; GitHub caps the payload of an event at 25 MB. */
const largestEvent = 64 * 1024 ** 2;

/** What is said of the check by the variables of the runner and the event of the workflow. */
export function checkSourceIn(
  environment: NodeJS.ProcessEnv,
  settings: Pick<Settings, 'checkName' | 'jobMatrix'>,
): CheckSource {
  const variable = (name: string): string => environment[name] ?? '';
  const repository = variable('GITHUB_REPOSITORY');
  if (!/^[\w-]+\/(?!\.{1,2}$)[\w.-]+$/.test(repository))
    return problem(
      `expected GITHUB_REPOSITORY to name a repository; found ${shown(repository)}: checks are made in a job of GitHub`,
    );
  const base = (variable('GITHUB_API_URL') || 'https://api.github.com').replace(/\/+$/, '');
  if (addressProblem(base) !== undefined)
    return problem(
      `expected GITHUB_API_URL to be an address such as "https://api.github.com"; found ${shown(base)}: leave it as the runner sets it`,
    );
  const head = pullRequestHead(environment);
  if (head.kind === 'problem') return head;
  const sha = head.kind === 'head' ? head.sha : variable('GITHUB_SHA');
  if (!isSha(sha)) return problem(`expected GITHUB_SHA to name a commit; found ${shown(sha)}`);
  const server = variable('GITHUB_SERVER_URL');
  const [run, attempt] = [variable('GITHUB_RUN_ID'), variable('GITHUB_RUN_ATTEMPT') || '1'];
  const url =
    server === '' || run === ''
      ? undefined
      : `${server}/${repository}/actions/runs/${run}/attempts/${attempt}`;
  const job = variable('GITHUB_JOB') || 'job';
  const externalId = [run, attempt, job, variable('GITHUB_ACTION')].join('/').slice(0, 250);
  return {
    kind: 'source',
    place: { name: settings.checkName ?? defaultName(job, settings.jobMatrix), sha, url, externalId },
    api: { base, repository, isFork: head.kind === 'head' && head.repository !== repository.toLowerCase() },
  };
}

/** A variable of the runner as a message shows it; none of these holds a secret. */
function shown(text: string): string {
  return text === '' ? 'none' : JSON.stringify(text.slice(0, 100));
}

function problem(text: string): CheckSource {
  return { kind: 'problem', problem: text };
}

/** `rundag: ci (20, linux)`: not the name of the job itself, whose own check it would hide. */
function defaultName(job: string, matrix: string): string {
  return `rundag: ${instanceName(job, instanceSuffix(matrixValues(matrix)))}`;
}

function matrixValues(text: string): ReadonlyMap<string, Json> {
  try {
    const values: Json = JSON.parse(text);
    if (typeof values !== 'object' || values === null || Array.isArray(values)) return new Map();
    return new Map(Object.entries(values));
  } catch {
    // Outside of GitHub nobody evaluates the default of the input.
    return new Map();
  }
}

type PullRequestHead =
  | { readonly kind: 'none' }
  | {
      readonly kind: 'head';
      readonly sha: string;
      /** In lower case; empty when it is gone. */ readonly repository: string;
    }
  | { readonly kind: 'problem'; readonly problem: string };

/** The commit that a pull request is about: `GITHUB_SHA` is its merge with the base there, which no pull request shows. */
function pullRequestHead(environment: NodeJS.ProcessEnv): PullRequestHead {
  if (!(environment['GITHUB_EVENT_NAME'] ?? '').startsWith('pull_request')) return { kind: 'none' };
  try {
    const bytes = readAtMost(environment['GITHUB_EVENT_PATH'] ?? '', largestEvent);
    const event = readEntries(JSON.parse(bytes.toString('utf8')), 'an event');
    const head = readEntries(
      readEntries(event.get('pull_request'), 'a pull request').get('head'),
      'its head',
    );
    const sha = readString(head.get('sha'), 'a commit');
    if (!isSha(sha)) throw new Malformed('expected a commit; found another text');
    const repository = head.get('repo');
    // The repository of a fork may be gone.
    if (repository === null || repository === undefined) return { kind: 'head', sha, repository: '' };
    const name = readString(readEntries(repository, 'a repository').get('full_name'), 'a name');
    return { kind: 'head', sha, repository: name.toLowerCase() };
  } catch {
    return {
      kind: 'problem',
      problem:
        'expected the file of GITHUB_EVENT_PATH to say which commit the pull request is about; found that it does not',
    };
  }
}

function isSha(text: string): boolean {
  return /^[0-9a-f]{40,64}$/.test(text);
}
