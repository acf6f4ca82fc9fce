import { describe, expect, it } from 'vitest';
import { type HistoryOwner, historyIdentity, stepIn } from '../../src/history/file/identity.ts';

type Step = Extract<HistoryOwner, { kind: 'step' }>;

const step: Step = {
  kind: 'step',
  workflowRef: 'octo/app/.github/workflows/Nightly Build.yml@refs/heads/main',
  job: 'test_all',
  matrix: '{\n  "os": "linux"\n}',
  step: 'graph',
  graph: '.github/rundag.yml',
  system: 'linux',
  architecture: 'x64',
};

const copy: HistoryOwner = {
  kind: 'terminal',
  root: '/home/ada/Great App',
  graph: 'rundag.yml',
  system: 'linux',
  architecture: 'x64',
};

describe('the identity of a history', () => {
  it('is a readable name and a digest', () => {
    const { name, hash, text } = historyIdentity(step);
    expect(name).toBe('nightly-build-test-all');
    expect(hash).toMatch(/^[0-9a-f]{64}$/);
    expect(text).toBe(`${name}-${hash}`);
    expect(historyIdentity(copy).name).toBe('great-app');
    expect(historyIdentity({ ...copy, root: 'C:\\work\\app\\' }).name).toBe('app');
  });

  it('has a name for what nobody can read, and a short one', () => {
    expect(historyIdentity({ ...copy, root: '/' }).name).toBe('graph');
    expect(historyIdentity({ ...copy, root: '/グラフ' }).name).toBe('graph');
    expect(historyIdentity({ ...step, job: `a${'-b'.repeat(50)}` }).name).toBe(
      `nightly-build-a${'-b'.repeat(12)}`,
    );
  });

  it('is the same on every ref', () => {
    expect(
      historyIdentity({ ...step, workflowRef: step.workflowRef.replace('heads/main', 'pull/1/merge') }),
    ).toEqual(historyIdentity(step));
  });

  it('differs with each of its parts, wherever one ends and the next begins', () => {
    const owners: readonly HistoryOwner[] = [
      step,
      { ...step, workflowRef: 'octo/app/.github/workflows/nightly build.yml@refs/heads/main' },
      { ...step, workflowRef: 'octo/other/.github/workflows/Nightly Build.yml@refs/heads/main' },
      { ...step, job: 'test_al', matrix: `l${step.matrix}` },
      { ...step, matrix: 'null' },
      { ...step, step: 'graph.', graph: 'github/rundag.yml' },
      { ...step, step: '__rundag_rundag' },
      { ...step, graph: '' },
      { ...step, system: 'darwin' },
      { ...step, architecture: 'arm64' },
      copy,
      { ...copy, root: '/home/ada/Great App2' },
      { ...copy, graph: 'other.yml' },
      { ...copy, root: '/home/ada', graph: 'Great App/rundag.yml' },
      { ...copy, architecture: 'arm64' },
    ];
    expect(new Set(owners.map((owner) => historyIdentity(owner).hash)).size).toBe(owners.length);
  });
});

describe('the step that this process runs for', () => {
  const variables = { GITHUB_REPOSITORY: 'octo/app', GITHUB_JOB: 'test_all', GITHUB_ACTION: 'graph' };
  const { system, architecture, ...expected } = step;

  it('is told by its variables', () => {
    const environment = { ...variables, GITHUB_WORKFLOW: 'Nightly', GITHUB_WORKFLOW_REF: step.workflowRef };
    expect(stepIn(environment, step.matrix, step.graph)).toEqual(expected);
    expect(system + architecture).toBe('linuxx64');
  });

  it('has the name of its workflow where the file is not known', () => {
    expect(stepIn({ ...variables, GITHUB_WORKFLOW: 'ci.yml' }, 'null', '')).toEqual({
      ...expected,
      workflowRef: 'octo/app/ci.yml',
      matrix: 'null',
      graph: '',
    });
  });
});
