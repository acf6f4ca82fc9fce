import { all, type Workflow } from '../workflow.ts';

const instances = [
  'test (ubuntu-latest, 20)',
  'test (ubuntu-latest, 22)',
  'test (macos-latest, 22)',
  'test (windows-latest, 22)',
];

export const vite: Workflow = {
  graph: 'vite',
  jobs: {
    changed: { names: ['Get changed files'] },
    test: {
      needs: ['changed'],
      failFast: false,
      instances,
      names: [
        'Build&Test: node-20, ubuntu-latest',
        'Build&Test: node-22, ubuntu-latest',
        'Build&Test: node-22, macos-latest',
        'Build&Test: node-22, windows-latest',
      ],
    },
    'test-passed': { needs: ['test'], names: ['Build & Test Passed or Skipped'] },
    'test-failed': { needs: ['test'], names: ['Build & Test Failed'] },
    lint: { names: ['Lint: node-20, ubuntu-latest'] },
  },
  situations: [
    {
      title: 'all goes well',
      environment: { ONLY_DOCUMENTS: 'false' },
      endings: { ...all('success', ['changed', 'test', 'test-passed', 'lint']), 'test-failed': 'skipped' },
    },
    {
      title:
        'only documents have changed: the tests are skipped, which is neither a failure nor a cancellation',
      environment: { ONLY_DOCUMENTS: 'true' },
      endings: {
        ...all('success', ['changed', 'test-passed', 'lint']),
        ...all('skipped', ['test', 'test-failed']),
      },
    },
    {
      title: 'one test fails',
      environment: { ONLY_DOCUMENTS: 'false' },
      fails: ['test (ubuntu-latest, 22)'],
      endings: {
        ...all('success', ['changed', 'test', 'test-failed', 'lint']),
        'test (ubuntu-latest, 22)': 'failure',
        'test-passed': 'skipped',
      },
    },
    {
      title: 'a need of the tests fails: failure() sees it through the skipped tests',
      fails: ['changed'],
      endings: {
        changed: 'failure',
        ...all('skipped', ['test', 'test-passed']),
        ...all('success', ['test-failed', 'lint']),
      },
    },
    {
      title: 'the workflow is cancelled during the tests',
      environment: { ONLY_DOCUMENTS: 'false' },
      cancelDuring: [...instances, 'lint'],
      endings: {
        changed: 'success',
        ...all('cancelled', ['test', 'lint']),
        ...all('not run', ['test-passed', 'test-failed']),
      },
    },
  ],
};
