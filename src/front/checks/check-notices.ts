import { counted, listed } from '../../report/words/words.ts';
import type { ApiProblem } from './api-answer.ts';
import type { ApiPlace } from './check-source.ts';

/** Something that was to be made on GitHub and was not. */
export interface FailedCheck {
  /** `the check run`, or a task whose status it is. */
  readonly what:
    { readonly kind: 'check-run' | 'annotations' } | { readonly kind: 'status'; readonly task: string };
  readonly problem: ApiProblem;
}

/** Tasks whose statuses one notice names. */
const mostNamed = 5;

/** What there is to say about all that failed: one text for each reason, with what to do. */
export function checkNotices(
  failures: readonly FailedCheck[],
  { repository, isFork }: ApiPlace,
  wantsStatuses: boolean,
): readonly string[] {
  const texts = new Map<string, FailedCheck[]>();
  for (const failure of failures) {
    const text = problemText(failure.problem, repository, isFork, wantsStatuses);
    const known = texts.get(text);
    if (known === undefined) texts.set(text, [failure]);
    else known.push(failure);
  }
  return Array.from(texts, ([text, of]) => `${whatText(of)} could not be made: ${text}`);
}

function whatText(failures: readonly FailedCheck[]): string {
  const tasks = failures.flatMap(({ what }) => (what.kind === 'status' ? [what.task] : []));
  const has = (kind: FailedCheck['what']['kind']): boolean => failures.some(({ what }) => what.kind === kind);
  const parts = [
    ...(has('check-run') ? ['the check run'] : []),
    ...(has('annotations') ? ['annotations of the check run'] : []),
    ...(tasks.length === 0
      ? []
      : [`${tasks.length === 1 ? 'the status' : 'the statuses'} of ${listed(tasks, mostNamed)}`]),
  ];
  return parts.join(' and ');
}

function problemText(
  problem: ApiProblem,
  repository: string,
  isFork: boolean,
  wantsStatuses: boolean,
): string {
  switch (problem.kind) {
    case 'permission':
      if (isFork)
        return 'the token of a pull request from a fork may only read; the job itself is the check there';
      return [
        'the token may not write that: give it leave in the workflow, beside what else the job needs:',
        '',
        'permissions:',
        '  contents: read',
        '  checks: write',
        ...(wantsStatuses ? ['  statuses: write'] : []),
      ].join('\n');
    case 'no-app':
      return 'expected the token of an app; found one of a user, which may make no check runs: write github-token: ${{ github.token }}';
    case 'token':
      return `expected a token that is valid; GitHub says that this one is not (status 401: ${problem.said}): write github-token: \${{ github.token }}`;
    case 'repository':
      return `expected a token for ${repository}; for this one there is no such repository (status 404): write github-token: \${{ github.token }}, or give the token access to it`;
    case 'refused':
      return `GitHub does not take what it was sent (${problem.said})`;
    case 'limit':
      return `a limit of GitHub on requests lasts for another ${counted(Math.ceil(problem.seconds), 'second')}, longer than this waits: run the job again later`;
    case 'unavailable':
      return `GitHub's API gave no answer that counts, however often it was asked (${problem.said}): run the job again later`;
  }
}
