import { stripVTControlCharacters } from 'node:util';
import { describe, expect, it } from 'vitest';
import { CacheServer } from '../support/cache-server.ts';
import { type FinishedStep, startStep } from '../support/run-action.ts';
import { answer, serve, unusedAddress } from '../support/web-server.ts';

const graph = 'tasks: {a: {run: "echo a > made", inputs: [], outputs: [made]}}';
const ordered = 'tasks: {a: {run: "echo a"}}';

async function runWith(dag: string, env: Readonly<Record<string, string>>): Promise<FinishedStep> {
  const job = { GITHUB_WORKFLOW_REF: 'a/b/.github/workflows/ci.yml@refs/heads/main', GITHUB_JOB: 'test' };
  const run = { GITHUB_ACTION: '__rundag', GITHUB_RUN_ID: '77', GITHUB_RUN_ATTEMPT: '1' };
  const step = await startStep({ inputs: { dag }, env: { ...job, ...run, ...env } }).done();
  return { ...step, stdout: stripVTControlCharacters(step.stdout) };
}

/** All that is said about the history. */
const notices = ({ stdout }: FinishedStep): readonly string[] =>
  stdout.split('\n').filter((line) => line.includes("history in GitHub's cache service"));

describe('a cache service that gives no answer', () => {
  it('is waited for at the start and at the end, and is not asked again', async () => {
    const asked: string[] = [];
    const url = await serve((request) => void asked.push(request.url ?? ''));
    const server = await CacheServer.open();
    const step = await runWith(ordered, { ...server.env, ACTIONS_RESULTS_URL: `${url}/` });
    expect(step.status).toBe(0);
    expect(step.stdout).toContain('✓ a');
    expect(notices(step)).toEqual([
      expect.stringContaining('it took longer than 2 s, and this run goes on without it'),
    ]);
    expect(asked).toEqual([expect.stringContaining('GetCacheEntryDownloadURL')]);
  }, 60_000);

  it.each([
    ['has no time for it', 429],
    ['fails', 503],
    ['wants another token', 401],
  ])('costs one notice and one request when it %s', async (_, status) => {
    const server = await CacheServer.open((_request, response) => {
      answer(response, status, { msg: 'no' });
      return true;
    });
    const step = await runWith(graph, server.env);
    expect(step.status).toBe(0);
    expect(step.stdout).toContain('✓ a');
    expect(notices(step)).toEqual([expect.stringContaining(`status ${status}`)]);
    expect(server.requests).toEqual(['POST GetCacheEntryDownloadURL']);
  });

  it('costs one notice when nothing listens', async () => {
    const server = await CacheServer.open();
    const step = await runWith(graph, { ...server.env, ACTIONS_RESULTS_URL: `${await unusedAddress()}/` });
    expect(step.status).toBe(0);
    expect(notices(step)).toEqual([expect.stringContaining('connection refused')]);
  });
});
