import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { checkProblems } from '../../src/front/checks/check-names.ts';
import { type CheckSource, checkSourceIn } from '../../src/front/checks/check-source.ts';
import { openMachine } from '../support/machine.ts';
import { aTask } from '../support/story.ts';

const merge = 'a'.repeat(40);
const head = 'b'.repeat(40);
const job = {
  GITHUB_REPOSITORY: 'shop/shop',
  GITHUB_SHA: merge,
  GITHUB_JOB: 'ci',
  GITHUB_RUN_ID: '7',
  GITHUB_RUN_ATTEMPT: '2',
  GITHUB_ACTION: 'dag',
  GITHUB_SERVER_URL: 'https://github.com',
};
const settings = { checkName: undefined, jobMatrix: 'null' };

function sourceOf(environment: NodeJS.ProcessEnv, event?: unknown, jobMatrix = 'null'): CheckSource {
  if (event === undefined) return checkSourceIn(environment, { ...settings, jobMatrix });
  const path = join(openMachine().directory, 'event.json');
  writeFileSync(path, typeof event === 'string' ? event : JSON.stringify(event));
  return checkSourceIn(
    { ...environment, GITHUB_EVENT_NAME: 'pull_request', GITHUB_EVENT_PATH: path },
    { ...settings, jobMatrix },
  );
}

describe('checkSourceIn', () => {
  it('is the commit of the job, its run and its name', () => {
    expect(sourceOf(job)).toEqual({
      kind: 'source',
      place: {
        name: 'rundag: ci',
        sha: merge,
        url: 'https://github.com/shop/shop/actions/runs/7/attempts/2',
        externalId: '7/2/ci/dag',
      },
      api: { base: 'https://api.github.com', repository: 'shop/shop', isFork: false },
    });
  });

  it('tells the legs of a matrix apart as GitHub names them, and is where the server of an enterprise says', () => {
    const source = sourceOf(
      { ...job, GITHUB_API_URL: 'https://ghe.example.com/api/v3/' },
      undefined,
      '{"node":20,"os":{"name":"linux"}}',
    );
    expect(source).toMatchObject({
      place: { name: 'rundag: ci (20, linux)' },
      api: { base: 'https://ghe.example.com/api/v3' },
    });
  });

  it.each([
    [{ sha: head, repo: { full_name: 'Shop/shop' } }, false],
    [{ sha: head, repo: { full_name: 'other/shop' } }, true],
    [{ sha: head, repo: null }, true],
  ])('of a pull request is its head, whose repository %j may be a fork', (of, isFork) => {
    expect(sourceOf(job, { pull_request: { head: of } })).toMatchObject({
      place: { sha: head },
      api: { isFork },
    });
  });

  it.each([
    ['no JSON', '{'],
    ['no head', { pull_request: {} }],
    ['no commit', { pull_request: { head: { sha: '../../x' } } }],
  ])('is a problem where the event of a pull request has %s', (_, event) => {
    expect(sourceOf(job, event)).toMatchObject({
      kind: 'problem',
      problem: expect.stringContaining('GITHUB_EVENT_PATH'),
    });
  });

  it.each([
    ['GITHUB_REPOSITORY', '', 'none'],
    ['GITHUB_REPOSITORY', '../x', '"../x"'],
    ['GITHUB_SHA', 'main', '"main"'],
    ['GITHUB_SHA', '', 'none'],
    ['GITHUB_API_URL', 'file:///etc', '"file:///etc"'],
    ['GITHUB_API_URL', 'api.example.com', '"api.example.com"'],
  ])('is a problem where %s is %j, and shows it', (name, value, found) => {
    const source = sourceOf({ ...job, [name]: value });
    const problem = source.kind === 'problem' ? source.problem : '';
    expect(problem).toMatch(new RegExp(`^expected ${name} to .*; found `));
    expect(problem.split('; found ')[1]?.split(':')[0]).toBe(found.split(':')[0]);
    expect(problem).toContain(`; found ${found}`);
  });
});

describe('checkProblems', () => {
  const graph = {
    name: 'CI',
    tasks: [aTask('lint'), aTask('unit (20)', { key: 'unit' })],
    pools: new Map(),
    cache: { env: [], tools: [] },
  };

  it('has none with tasks, matrices and instances of this graph', () => {
    expect(checkProblems(graph, { checks: ['lint', 'unit', 'unit (20)'], githubToken: 'ghs_x' })).toEqual([]);
  });

  it('says what was meant, and never the token', () => {
    const problems = checkProblems(graph, { checks: ['lnit', 'e2e', 'u*'], githubToken: 'ghs s3cret' });
    expect(problems).toEqual([
      'input "github-token": expected a token, without white space; found another text: write ${{ github.token }}',
      'input "checks": expected the id of a task; found "lnit", which is none of this run: did you mean "lint"?',
      'input "checks": expected the id of a task; found "e2e", which is none of this run: name a task of the graph that the targets do not leave out',
      'input "checks": expected the id of a task; found "u*", which is none of this run: a status that is required has one name; write each',
    ]);
  });

  it('has one with more than there may be', () => {
    const checks = Array.from({ length: 51 }, () => 'lint');
    expect(checkProblems(graph, { checks, githubToken: undefined })).toEqual([
      'input "checks": expected at most 50 tasks; found 51: name those that are required',
    ]);
  });
});
