import type { ServerResponse } from 'node:http';
import { describe, expect, it } from 'vitest';
import { readAnswer } from '../../src/front/checks/api-answer.ts';
import type { ApiPatience } from '../../src/front/checks/api-client.ts';
import { type ChecksOrder, postChecks } from '../../src/front/checks/post-checks.ts';
import { checkRunBodies } from '../../src/report/checks/check-run.ts';
import { taskStatuses } from '../../src/report/checks/task-status.ts';
import { GithubApi, refuse, token } from '../support/github-api.ts';
import { aTask, Story } from '../support/story.ts';
import { unusedAddress } from '../support/web-server.ts';

const place = { name: 'rundag: ci', sha: 'a'.repeat(40), url: undefined, externalId: '7' };

/** A run with two tasks, each with a status, and so many annotations. */
function orderFor(base: string, annotations = 0, isFork = false): ChecksOrder {
  const report = new Story([aTask('lint'), aTask('e2e')])
    .runs(0, 1, 'lint', 0)
    .runs(0, 1, 'e2e', 1)
    .finishes(1, 'failure')
    .report();
  const placed = Array.from({ length: annotations }, (_none, number) => ({
    path: 'src/a.ts',
    start_line: number + 1,
    end_line: number + 1,
    annotation_level: 'failure' as const,
    message: 'wrong',
  }));
  return {
    api: { base, repository: 'shop/shop', isFork },
    sha: place.sha,
    checkRun: checkRunBodies(report, place, { placed, leftOut: 0, unplaced: [] }),
    statuses: taskStatuses(report, ['lint', 'e2e'], place),
  };
}

const never = new AbortController().signal;
const post = (order: ChecksOrder, patience?: ApiPatience) => postChecks(order, token, never, patience);

const permissions = 'permissions:\n  contents: read\n  checks: write\n  statuses: write';
const noLeave = 'Resource not accessible by integration';

describe('postChecks', () => {
  it('makes the check run, then the statuses, then adds the annotations for which one request has no room', async () => {
    const api = await GithubApi.open();
    expect(await post(orderFor(api.address, 120))).toEqual([]);
    expect(api.requests).toEqual([
      'POST check-runs 201',
      'POST statuses 201',
      'POST statuses 201',
      'PATCH check-runs 200',
      'PATCH check-runs 200',
    ]);
    expect(api.checkRuns[0]?.annotations.map((one) => one.start_line)).toEqual(
      Array.from({ length: 120 }, (_none, number) => number + 1),
    );
    expect(api.statuses.map(({ sha, context, state }) => [sha, context, state])).toEqual([
      [place.sha, 'rundag: ci / lint', 'success'],
      [place.sha, 'rundag: ci / e2e', 'failure'],
    ]);
  });

  it.each<readonly [string, (response: ServerResponse) => boolean]>([
    ['a fault of the server', (response) => refuse(response, 502, 'Server Error')],
    ['a limit of requests', (response) => refuse(response, 429, 'slow down', { 'retry-after': '1' })],
    [
      'a secondary limit',
      (response) => refuse(response, 403, 'You have exceeded a secondary rate limit', { 'retry-after': '1' }),
    ],
    [
      'a limit until a time, by its own clock',
      (response) =>
        refuse(response, 403, 'API rate limit exceeded', {
          'x-ratelimit-remaining': '0',
          'x-ratelimit-reset': '1000000001',
          date: new Date(1_000_000_000_000).toUTCString(),
        }),
    ],
    ['a connection that breaks', (response) => response.destroy() !== undefined],
  ])('tries again after %s', { timeout: 30_000 }, async (_, disturb) => {
    const api = await GithubApi.open((_request, response, number) => number === 1 && disturb(response));
    expect(await post(orderFor(api.address))).toEqual([]);
    expect([api.checkRuns.length, api.statuses.length]).toEqual([1, 2]);
  });

  it('tries again what is not answered in time', { timeout: 30_000 }, async () => {
    const api = await GithubApi.open((_request, _response, number) => number === 1);
    expect(await post(orderFor(api.address), { seconds: 20, requestSeconds: 1 })).toEqual([]);
    expect([api.checkRuns.length, api.statuses.length]).toEqual([1, 2]);
  });

  it('does not wait for a limit that lasts longer than there is time', async () => {
    const api = await GithubApi.open((_request, response) =>
      refuse(response, 403, 'You have exceeded a secondary rate limit', { 'retry-after': '600' }),
    );
    expect(await post(orderFor(api.address))).toEqual([
      'the check run and the statuses of lint, e2e could not be made: a limit of GitHub on requests lasts for another 600 seconds, longer than this waits: run the job again later',
    ]);
    expect(api.requests).toEqual(['POST check-runs 403', 'POST statuses 403']);
  });

  it('says once, with the lines to write, that the token may not', async () => {
    const api = await GithubApi.open((_request, response) => refuse(response, 403, noLeave));
    expect(await post(orderFor(api.address))).toEqual([
      `the check run and the statuses of lint, e2e could not be made: the token may not write that: give it leave in the workflow, beside what else the job needs:\n\n${permissions}`,
    ]);
    expect(api.requests).toEqual(['POST check-runs 403', 'POST statuses 403']);
  });

  it('makes what the token may', async () => {
    const api = await GithubApi.open(
      (request, response) => request.url?.endsWith('check-runs') === true && refuse(response, 403, noLeave),
    );
    expect(await post(orderFor(api.address))).toEqual([
      expect.stringMatching(/^the check run could not be made/),
    ]);
    expect(api.statuses).toHaveLength(2);
  });

  it('says of the token of a fork that it may only read', async () => {
    const api = await GithubApi.open((_request, response) => refuse(response, 403, noLeave));
    expect(await post(orderFor(api.address, 0, true))).toEqual([
      expect.stringContaining('the token of a pull request from a fork may only read'),
    ]);
  });

  it.each([
    [
      401,
      'Bad credentials',
      'expected a token that is valid; GitHub says that this one is not (status 401: Bad credentials)',
    ],
    [403, 'You must authenticate via a GitHub App.', 'expected the token of an app'],
    [404, 'Not Found', 'expected a token for shop/shop; for this one there is no such repository'],
    [
      422,
      'No commit found for SHA: aaa',
      'GitHub does not take what it was sent (status 422: No commit found for SHA: aaa)',
    ],
  ])('says of status %s what it means', async (status, message, notice) => {
    const api = await GithubApi.open((_request, response) => refuse(response, status, message));
    expect(await post(orderFor(api.address))).toEqual([expect.stringContaining(notice)]);
  });

  it('makes the check run without annotations where these are refused', async () => {
    const api = await GithubApi.open(
      (_request, response, number) => number === 1 && refuse(response, 422, 'Validation Failed'),
    );
    expect(await post(orderFor(api.address, 60))).toEqual([
      'annotations of the check run could not be made: GitHub does not take what it was sent (status 422: Validation Failed)',
    ]);
    expect(api.checkRuns[0]).toMatchObject({ name: 'rundag: ci', annotations: [] });
    expect(api.requests).toEqual([
      'POST check-runs 422',
      'POST check-runs 201',
      'POST statuses 201',
      'POST statuses 201',
    ]);
  });

  it('does not take the page of a proxy, or what a redirect leads to, for what it asked for', async () => {
    const api = await GithubApi.open((request, response) => {
      if (request.url?.endsWith('check-runs') === true) response.end('<html>Log in to the network</html>');
      else if (request.method === 'POST') response.writeHead(302, { location: '/' }).end();
      else response.setHeader('content-type', 'application/json').end('[]');
      return true;
    });
    expect(await post(orderFor(api.address))).toEqual([
      expect.stringMatching(
        /^the check run and the statuses of lint, e2e could not be made: .* \(an answer that is not that of GitHub's API\)/,
      ),
    ]);
  });

  it('is over when its time is, whoever does not answer', { timeout: 30_000 }, async () => {
    const api = await GithubApi.open(() => true);
    const notices = await post(orderFor(api.address), { seconds: 0.5, requestSeconds: 10 });
    expect(notices.join('\n')).toContain('(no answer in time)');
    expect(api.requests).toEqual([]);
  });

  it('is given up when it has to hurry', { timeout: 30_000 }, async () => {
    const hurry = new AbortController();
    const api = await GithubApi.open(() => {
      hurry.abort();
      return true;
    });
    const notices = await postChecks(orderFor(api.address), token, hurry.signal);
    expect(notices.join('\n')).toContain('the check run');
    expect(notices.join('\n')).toContain('the statuses of lint, e2e');
  });

  it('says that nobody is there', { timeout: 30_000 }, async () => {
    const notices = await post(orderFor(await unusedAddress()), { seconds: 2, requestSeconds: 1 });
    expect(notices.join('\n')).toContain('(connection refused)');
  });
});

const answered = (status: number, headers: Readonly<Record<string, string>>, body: object) =>
  readAnswer(
    { kind: 'answer', status, headers: new Headers(headers), body: Buffer.from(JSON.stringify(body)) },
    3,
    1_000_000,
  );

describe('readAnswer', () => {
  it.each([
    [429, {}, 60],
    [429, { 'retry-after': '7' }, 7],
    [403, { 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': '1005' }, 5],
    [403, { 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': 'soon' }, 60],
    [500, {}, 4],
  ])('of status %s with %j waits %s s', (status, headers, seconds) => {
    expect(answered(status, headers, {})).toMatchObject({ kind: 'again', seconds });
  });

  it('tells what is wrong in one line, whatever the answer is', () => {
    const errors = [{ field: 'summary', message: 'too\nlong' }, 'another', { code: 'custom' }, null, 3];
    expect(answered(422, {}, { message: 'Validation Failed', errors })).toEqual({
      kind: 'problem',
      problem: { kind: 'refused', said: 'status 422: Validation Failed; summary: too long; another; custom' },
    });
    expect(answered(418, {}, [])).toMatchObject({ problem: { kind: 'refused' } });
  });
});
