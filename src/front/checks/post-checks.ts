import type { Json } from '../../model/json.ts';
import type { CheckRunBodies } from '../../report/checks/check-run.ts';
import type { TaskStatus } from '../../report/checks/task-status.ts';
import type { ApiProblem } from './api-answer.ts';
import { ApiClient, type ApiOutcome, type ApiPatience, usualPatience } from './api-client.ts';
import { checkNotices, type FailedCheck } from './check-notices.ts';
import type { ApiPlace } from './check-source.ts';

/** All that is to be sent about a run; JSON, so that the post entry can send it. */
export interface ChecksOrder {
  readonly api: ApiPlace;
  readonly sha: string;
  readonly checkRun: CheckRunBodies;
  readonly statuses: readonly TaskStatus[];
}

/**
 * Sends the check run with its first annotations, then the statuses, which may be required, then the other annotations. Never rejects; returns
 * what there is to say about what failed.
 */
export async function postChecks(
  { api, sha, checkRun, statuses }: ChecksOrder,
  token: string,
  hurry: AbortSignal,
  patience: ApiPatience = usualPatience,
): Promise<readonly string[]> {
  const client = new ApiClient(api, token, patience, hurry);
  const failures: FailedCheck[] = [];
  const id = await createCheckRun(client, checkRun, failures);
  let stopped: ApiProblem | undefined;
  for (const { task, body } of statuses) {
    const outcome: ApiOutcome =
      stopped === undefined
        ? await client.send('POST', `statuses/${sha}`, body)
        : { kind: 'problem', problem: stopped };
    if (outcome.kind === 'done') continue;
    failures.push({ what: { kind: 'status', task }, problem: outcome.problem });
    // Of the others the same is true, except where one body was wrong.
    if (outcome.problem.kind !== 'refused') stopped = outcome.problem;
  }
  if (id !== undefined) await addAnnotations(client, id, checkRun.updates, failures);
  return checkNotices(failures, api, statuses.length > 0);
}

/** Creates it, without annotations when they are what is refused; returns its number, undefined when nothing can be added to it. */
async function createCheckRun(
  client: ApiClient,
  { create, withoutAnnotations }: CheckRunBodies,
  failures: FailedCheck[],
): Promise<string | undefined> {
  const first = await client.send('POST', 'check-runs', create);
  if (first.kind === 'done') return numberOf(first.body);
  const { problem } = first;
  if (problem.kind !== 'refused' || withoutAnnotations === undefined) {
    failures.push({ what: { kind: 'check-run' }, problem });
    return undefined;
  }
  const second = await client.send('POST', 'check-runs', withoutAnnotations);
  failures.push(
    second.kind === 'done'
      ? { what: { kind: 'annotations' }, problem }
      : { what: { kind: 'check-run' }, problem: second.problem },
  );
  return undefined;
}

async function addAnnotations(
  client: ApiClient,
  id: string,
  updates: readonly Json[],
  failures: FailedCheck[],
): Promise<void> {
  for (const update of updates) {
    const outcome = await client.send('PATCH', `check-runs/${id}`, update);
    if (outcome.kind === 'done') continue;
    failures.push({ what: { kind: 'annotations' }, problem: outcome.problem });
    return;
  }
}

function numberOf(body: ReadonlyMap<string, unknown>): string | undefined {
  const id = body.get('id');
  return typeof id === 'number' && Number.isSafeInteger(id) ? String(id) : undefined;
}
