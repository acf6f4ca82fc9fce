import { appendFileSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { GithubApi, refuse, token } from '../support/github-api.ts';
import { type Machine, openMachine } from '../support/machine.ts';
import { heldScript, openRemote } from '../support/remote.ts';
import { type FinishedStep, runStep, startStep, type Step } from '../support/run-action.ts';
import { runPost } from '../support/run-post.ts';

const sha = 'c'.repeat(40);

/** A job that GitHub runs for a commit. */
const jobAt = (api: GithubApi): Readonly<Record<string, string>> => ({
  GITHUB_API_URL: api.address,
  GITHUB_REPOSITORY: 'shop/shop',
  GITHUB_SHA: sha,
  GITHUB_JOB: 'ci',
  GITHUB_RUN_ID: '7',
  GITHUB_RUN_ATTEMPT: '1',
  GITHUB_ACTION: 'dag',
  GITHUB_SERVER_URL: 'https://github.com',
});

const graph = `name: Shop
defaults: { shell: bash }
tasks:
  lint: { run: 'env | sort; cat /proc/$PPID/environ 2> /dev/null | tr "\\0" "\\n"; echo "::warning file=src/a.js,line=2::too long"' }
  unit:
    strategy: { fail-fast: false, matrix: { node: [20, 24] } }
    run: 'if [ $MATRIX_NODE = 24 ]; then echo "src/a.js:3:1: error: no such thing"; exit 3; fi'
  e2e: { needs: unit, run: 'true' }
  docs: { if: 'false', run: 'true' }
`;

const run = (api: GithubApi, inputs: Readonly<Record<string, string>> = {}, more: Partial<Step> = {}) =>
  runStep({
    env: jobAt(api),
    files: { '.github/rundag.yml': graph, 'src/a.js': '1\n2\n3\n' },
    ...more,
    inputs: { 'github-token': token, ...inputs },
  });

const noticesOf = ({ annotations }: FinishedStep): readonly string[] =>
  annotations.filter(({ name }) => name === 'notice').map(({ data }) => data);

/** All that the step left on the disk. */
function reportOf({ outputs, state }: FinishedStep): string {
  const directory = outputs.get('report-directory') ?? state.get('report-directory') ?? '';
  const names = readdirSync(directory, { recursive: true, withFileTypes: true }).filter((entry) =>
    entry.isFile(),
  );
  return names.map((entry) => readFileSync(join(entry.parentPath, entry.name), 'utf8')).join('\n');
}

describe('a step with github-token', { timeout: 60_000 }, () => {
  it('sends and writes no value of a variable that is probably secret, which the runner masks in its log alone', async () => {
    const api = await GithubApi.open();
    const secret = 'hunter2-the-secret';
    const step = await run(
      api,
      { checks: 'deploy' },
      {
        env: { ...jobAt(api), DEPLOY_TOKEN: secret },
        files: {
          '.github/rundag.yml': `tasks:
  deploy: { run: 'echo "src/a.js:1:1: error: 401 for https://ci:$DEPLOY_TOKEN@shop.example"; printf %s "$DEPLOY_TOKEN" | base64; exit 1' }
`,
          'src/a.js': '1\n',
        },
      },
    );
    const sent = JSON.stringify([api.checkRuns, api.statuses]);
    expect(sent).toContain('401 for https://ci:***@shop.example');
    expect(sent).not.toContain(secret);
    expect(step.summary).not.toContain(secret);
    const directory = step.outputs.get('report-directory') ?? '';
    for (const name of [
      'results.json',
      'report.html',
      'junit.xml',
      'events.ndjson',
      'trace.json',
      'trace.otlp.json',
    ])
      expect([name, readFileSync(join(directory, name), 'utf8').includes(secret)]).toEqual([name, false]);
    const page = readFileSync(join(directory, 'report.html'), 'utf8');
    expect(page).not.toContain(Buffer.from(secret).toString('base64'));
  });

  it('makes a check run with annotations, and a status for each task that is named', async () => {
    const api = await GithubApi.open();
    const step = await run(api, { checks: 'lint, unit, e2e docs' });
    expect(step).toMatchObject({ status: 1, stderr: '' });
    expect(noticesOf(step)).toEqual([]);
    expect(api.checkRuns).toMatchObject([
      {
        name: 'rundag: ci',
        head_sha: sha,
        conclusion: 'failure',
        external_id: '7/1/ci/dag',
        details_url: 'https://github.com/shop/shop/actions/runs/7/attempts/1',
        output: {
          title: expect.stringContaining('unit (24): exit code 3'),
          summary: expect.stringMatching(/^## ❌ Shop failed: 1 of 5 tasks failed/),
          text: expect.stringContaining('| lint |'),
        },
        annotations: [
          { path: 'src/a.js', start_line: 3, annotation_level: 'failure' },
          { path: 'src/a.js', start_line: 2, annotation_level: 'warning', message: 'too long' },
        ],
      },
    ]);
    expect(api.statuses.map(({ context, state, description }) => [context, state, description])).toEqual([
      ['rundag: ci / lint', 'success', expect.stringMatching(/^passed in /)],
      ['rundag: ci / unit', 'failure', expect.stringMatching(/^1 of 2 failed: unit \(24\): exit code 3 · /)],
      ['rundag: ci / e2e', 'failure', 'not run: unit (24) failed'],
      ['rundag: ci / docs', 'success', 'skipped: if is false: false'],
    ]);
    expect(api.statuses.every((status) => status.sha === sha)).toBe(true);
  });

  it('shows the token to nobody: it is masked before anything is printed, and no task and no report has it', async () => {
    const api = await GithubApi.open();
    const step = await run(api, { checks: 'lint' });
    expect(step.stdout.startsWith(`::add-mask::${token}\n`)).toBe(true);
    expect(step.stdout.split(token)).toHaveLength(2);
    // The task printed its environment, and what it can see of Rundag's.
    expect(step.stdout).toContain('RUNDAG_TASK=lint');
    for (const text of [step.summary, reportOf(step), JSON.stringify([api.checkRuns, api.statuses])])
      expect(text).not.toContain(token);
  });

  it('says once what it lacks, and its result is that of its tasks', async () => {
    const api = await GithubApi.open((_request, response) =>
      refuse(response, 403, 'Resource not accessible by integration'),
    );
    const step = await run(api, { targets: 'lint', checks: 'lint' });
    expect(step.status).toBe(0);
    expect(step.outputs.get('result')).toBe('success');
    expect(noticesOf(step)).toEqual([
      'the check run and the status of lint could not be made: the token may not write that: give it leave in the workflow, beside what else the job needs:\n\npermissions:\n  contents: read\n  checks: write\n  statuses: write',
    ]);
  });

  it('is called by its matrix, or as it is told', async () => {
    const api = await GithubApi.open();
    await run(api, { targets: 'lint', checks: 'lint', 'job-matrix': '{"os":"linux"}' });
    await run(api, { targets: 'lint', checks: 'lint', 'check-name': 'Shop CI' });
    expect(api.checkRuns.map(({ name, conclusion }) => [name, conclusion])).toEqual([
      ['rundag: ci (linux)', 'success'],
      ['Shop CI', 'success'],
    ]);
    expect(api.statuses.map(({ context }) => context)).toEqual([
      'rundag: ci (linux) / lint',
      'Shop CI / lint',
    ]);
  });

  it('runs nothing when a name in checks is none of a task', async () => {
    const api = await GithubApi.open();
    const step = await run(api, { checks: 'lnit' });
    expect(step.status).toBe(1);
    expect(step.annotations.map(({ data }) => data)).toEqual([
      'input "checks": expected the id of a task; found "lnit", which is none of this run: did you mean "lint"?',
    ]);
    expect(api.requests).toEqual([]);
  });

  it('makes no statuses as a shard, and says so', async () => {
    const api = await GithubApi.open();
    const step = await run(api, {
      targets: 'lint',
      checks: 'lint',
      shard: '1/2',
      'job-matrix': '{"shard":"1/2"}',
    });
    expect(api.checkRuns.map(({ name }) => name)).toEqual(['rundag: ci (1/2)']);
    expect(api.statuses).toEqual([]);
    expect(step.stdout).toContain('a shard makes no statuses');
  });

  it('says that there is no commit to check', async () => {
    const api = await GithubApi.open();
    const step = await run(api, { targets: 'lint' }, { env: { ...jobAt(api), GITHUB_SHA: '' } });
    expect(step.status).toBe(0);
    expect(noticesOf(step)).toEqual(['no checks are made: expected GITHUB_SHA to name a commit; found none']);
    expect(api.requests).toEqual([]);
  });
});

it('without a token makes no request, and says that statuses want one', { timeout: 60_000 }, async () => {
  const api = await GithubApi.open();
  const step = await run(api, { targets: 'lint', checks: 'lint', 'github-token': '' });
  expect(step.status).toBe(0);
  expect(step.stdout).toContain('there is no github-token, so no statuses are made');
  expect(api.requests).toEqual([]);
});

const postEnv = (api: GithubApi) => ({ ...jobAt(api), 'INPUT_GITHUB-TOKEN': token });
const orderIn = ({ state }: FinishedStep): string => JSON.parse(state.get('checks') ?? '{}').path;

/** What a step leaves in the runner's temporary directory for its post entry alone. */
const leftIn = ({ machine }: FinishedStep): readonly string[] =>
  readdirSync(machine.temp).filter((name) => name.startsWith('rundag-left-'));

/** What docs/reports.md says a report directory has. */
const reportFile = /^(?:results\.json|events\.ndjson|junit\.xml|report\.html|trace(?:\.otlp)?\.json|logs)$/;

describe('a step that is cancelled', { timeout: 60_000 }, () => {
  const held = `defaults: { shell: bash }
tasks:
  first: { run: 'true' }
  held: { needs: first, run: ${JSON.stringify(heldScript)} }
  after: { needs: held, run: 'true' }
`;

  /** Cancels the step while its second task runs. */
  async function cancelled(
    api: GithubApi,
    {
      machine = openMachine(),
      ...inputs
    }: { readonly machine?: Machine; readonly 'report-directory'?: string } = {},
  ): Promise<FinishedStep> {
    const remote = await openRemote();
    const running = startStep({
      machine,
      env: { ...jobAt(api), ...remote.env },
      inputs: { dag: held, 'github-token': token, checks: 'first held after', ...inputs },
    });
    await remote.next();
    running.child.kill('SIGINT');
    return await running.done();
  }

  it('leaves its checks to the post entry, which has the time for them', async () => {
    const api = await GithubApi.open();
    const step = await cancelled(api);
    expect(step.outputs.get('result')).toBe('cancelled');
    expect(api.requests).toEqual([]);
    expect(leftIn(step)).toHaveLength(1);
    const post = await runPost(step.state, step.machine, postEnv(api));
    expect(post).toMatchObject({ status: 0, stderr: '' });
    expect(api.checkRuns).toMatchObject([{ conclusion: 'cancelled' }]);
    expect(api.statuses.map(({ context, state }) => [context, state])).toEqual([
      ['rundag: ci / first', 'success'],
      ['rundag: ci / held', 'error'],
      ['rundag: ci / after', 'error'],
    ]);
    expect(leftIn(step)).toEqual([]);
    expect(post.stdout).not.toContain(token);
  });

  it('leaves them where no other step into the same report directory finds them, nor an artifact of it', async () => {
    const api = await GithubApi.open();
    const into = { machine: openMachine(), 'report-directory': 'report' };
    const steps = [await cancelled(api, into), await cancelled(api, into)];
    const report = readdirSync(join(into.machine.workspace, 'report'));
    expect(report).toContain('results.json');
    expect(report.filter((name) => !reportFile.test(name))).toEqual([]);
    // The runner runs post entries from the last step to the first.
    for (const { state, machine } of steps.toReversed()) await runPost(state, machine, postEnv(api));
    expect(api.checkRuns.map(({ conclusion }) => conclusion)).toEqual(['cancelled', 'cancelled']);
    expect(steps.flatMap(leftIn)).toEqual([]);
  });

  it('sends nothing of what somebody has changed meanwhile', async () => {
    const api = await GithubApi.open();
    const step = await cancelled(api);
    appendFileSync(orderIn(step), ' ');
    const post = await runPost(step.state, step.machine, postEnv(api));
    expect(post.status).toBe(0);
    expect(post.stdout).toContain('what the main entry left is gone, or was changed');
    expect(api.requests).toEqual([]);
  });
});
