import { all, type Jobs, type Workflow } from '../workflow.ts';

const checks = ['lint', 'knip', 'format', 'typecheck', 'smoke', 'misc', 'self-check'];
const pullRequestOnly = ['coverage', 'browser-integration', 'baselines', 'package-size'];

/** Without `skip`, which the first entry does not have. */
const inMergeQueue: Jobs = {
  test: { instances: ['test (ubuntu-latest, 24, true)'], names: ['Test Node 24 on ubuntu-latest'] },
};

export const typescript: Workflow = {
  graph: 'typescript',
  jobs: {
    test: {
      failFast: false,
      instances: [
        'test (ubuntu-latest, 24, true)',
        'test (windows-latest, 24, true, false)',
        'test (macos-latest, 24, true, false)',
        'test (ubuntu-latest, 22, true, false)',
        'test (windows-latest, 22, true, false)',
        'test (ubuntu-latest, 20, true, false)',
        'test (windows-latest, 20, true, false)',
        'test (ubuntu-latest, 18, true, false)',
        'test (windows-latest, 18, true, false)',
        'test (ubuntu-latest, 16, true, false)',
        'test (windows-latest, 16, true, false)',
        'test (macos-latest, 16, true, false)',
        'test (ubuntu-latest, 14, true, false)',
        'test (windows-latest, 14, true, false)',
        'test (ubuntu-latest, lts/*, false, false)',
      ],
      names: [
        'Test Node 24 on ubuntu-latest',
        'Test Node 24 on windows-latest',
        'Test Node 24 on macos-latest',
        'Test Node 22 on ubuntu-latest',
        'Test Node 22 on windows-latest',
        'Test Node 20 on ubuntu-latest',
        'Test Node 20 on windows-latest',
        'Test Node 18 on ubuntu-latest',
        'Test Node 18 on windows-latest',
        'Test Node 16 on ubuntu-latest',
        'Test Node 16 on windows-latest',
        'Test Node 16 on macos-latest',
        'Test Node 14 on ubuntu-latest',
        'Test Node 14 on windows-latest',
        'Test Node lts/* on ubuntu-latest with --no-bundle',
      ],
    },
    coverage: {},
    lint: {},
    knip: {},
    format: {},
    'browser-integration': {},
    typecheck: {},
    smoke: {},
    'package-size': {},
    misc: {},
    'self-check': {},
    baselines: {},
    required: {
      needs: [
        'test',
        'coverage',
        'lint',
        'knip',
        'format',
        'browser-integration',
        'typecheck',
        'smoke',
        'package-size',
        'misc',
        'self-check',
        'baselines',
      ],
    },
  },
  situations: [
    {
      title: 'a pull request',
      environment: { GITHUB_EVENT_NAME: 'pull_request' },
      endings: all('success', ['test', ...checks, ...pullRequestOnly, 'required']),
    },
    {
      title: 'a push: no package size, and what is skipped is no failure',
      environment: { GITHUB_EVENT_NAME: 'push' },
      endings: {
        ...all('success', ['test', ...checks, ...pullRequestOnly, 'required']),
        'package-size': 'skipped',
      },
    },
    {
      title: 'a merge queue: the matrix has one entry left',
      environment: { GITHUB_EVENT_NAME: 'merge_group' },
      jobs: inMergeQueue,
      endings: { ...all('success', ['test', ...checks, 'required']), ...all('skipped', pullRequestOnly) },
    },
    {
      title: 'a pull request on which one test fails: the others go on, and the required job fails',
      environment: { GITHUB_EVENT_NAME: 'pull_request' },
      fails: ['test (windows-latest, 14, true, false)'],
      endings: {
        ...all('success', ['test', ...checks, ...pullRequestOnly]),
        'test (windows-latest, 14, true, false)': 'failure',
        required: 'failure',
      },
    },
  ],
};
