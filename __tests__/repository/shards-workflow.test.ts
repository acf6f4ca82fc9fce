import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { root } from '../support/bundle.ts';

type Fields = Readonly<Record<string, unknown>>;

interface Job extends Fields {
  readonly steps: readonly (Fields & { readonly uses?: string; readonly with?: Fields })[];
}

const readText = (file: string): string => readFileSync(join(root, file), 'utf8').replaceAll('\r\n', '\n');
const workflow = readText('.github/workflows/shards.yml');
const [, shown = ''] = /^```yaml\n(jobs:.*?)^```/ms.exec(readText('docs/several-machines.md')) ?? [];

const jobsIn = (text: string): Readonly<Record<string, Job>> => parse(text).jobs;

/** The versions of the actions that the workflow has by their commits: `# v6.0.1` after each. */
const majors = new Map(
  Array.from(workflow.matchAll(/@([0-9a-f]{40}) # (v[0-9]+)\./g), ([, commit = '', major = '']) => [
    commit,
    major,
  ]),
);

const without = (fields: Fields, ...names: readonly string[]): Fields =>
  Object.fromEntries(Object.entries(fields).filter(([name]) => !names.includes(name)));

/** A job of the workflow as the page shows it: without what the page leaves to its reader. */
function asShown(job: Job): Fields {
  const steps = job.steps.map((step) => {
    const uses = step.uses === './' ? 'rundag/rundag@v1' : step.uses;
    const inputs = without(step.with ?? {}, 'persist-credentials', 'dag-file');
    return {
      ...without(step, 'name', 'with', 'uses'),
      uses: uses?.replace(/(?<=@)[0-9a-f]{40}$/, (commit) => majors.get(commit) ?? commit),
      ...(Object.keys(inputs).length === 0 ? {} : { with: inputs }),
    };
  });
  return { ...without(job, 'name', 'timeout-minutes', 'steps'), steps };
}

/** The jobs, whatever the number of shards, and whatever the step that merges is called by later ones. */
const comparable = (jobs: unknown): unknown =>
  JSON.parse(
    JSON.stringify(jobs)
      .replace(/"shards":(?:3|"auto")/, '"shards":"any"')
      .replace('"id":"merge",', ''),
  );

test('the workflow that runs a graph on three machines is the one of the page, with its own checks behind it', () => {
  const page = jobsIn(shown);
  expect(Object.keys(page)).toEqual(['plan', 'test', 'report']);
  const ownSteps: unknown[] = [];
  const run = Object.entries(jobsIn(workflow)).map(([id, job]) => {
    const count = page[id]?.steps.length ?? 0;
    ownSteps.push(...job.steps.slice(count).map(({ name }) => `${id}: ${String(name)}`));
    return [id, asShown({ ...job, steps: job.steps.slice(0, count) })];
  });
  expect(comparable(Object.fromEntries(run))).toEqual(comparable(page));
  expect(ownSteps).toEqual(['report: Its report as an artifact', 'report: Its outputs']);
});

test('all machines of that workflow have one graph', () => {
  const files = Object.values(jobsIn(workflow)).flatMap(({ steps }) =>
    steps.filter(({ uses }) => uses === './').map((step) => step.with?.['dag-file']),
  );
  expect(files).toEqual(Array.from({ length: 3 }, () => 'examples/testsuite/rundag.yml'));
});
