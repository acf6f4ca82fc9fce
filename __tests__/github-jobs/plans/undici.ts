import { all, type Workflow } from '../workflow.ts';

const versions = ['22', '24', '25', '26'];
const tests = versions.flatMap((version) =>
  ['ubuntu-latest', 'windows-latest', 'macos-latest'].map((os) => ({ version, os })),
);

const others = [
  'lint',
  'test',
  'test-with-no-wasm-simd',
  'test-without-intl',
  'test-without-ssl',
  'test-fuzzing',
  'test-shared-builtin',
  'test-types',
];
const pullRequest = { GITHUB_EVENT_NAME: 'pull_request' };
const by = (login: string) => ({ pull_request: { user: { login } } });

export const undici: Workflow = {
  graph: 'undici',
  jobs: {
    'dependency-review': {},
    lint: { names: ['Lint'] },
    test: {
      failFast: false,
      instances: tests.map(({ version, os }) => `test (${version}, ${os})`),
      names: tests.map(({ version, os }) =>
        version === '24' && os === 'ubuntu-latest'
          ? 'Test and Coverage with Node.js 24 on ubuntu-latest'
          : `Test with Node.js ${version} on ${os}`,
      ),
    },
    'test-with-no-wasm-simd': {
      failFast: false,
      instances: versions.map((version) => `test-with-no-wasm-simd (${version}, ubuntu-latest)`),
      names: versions.map(
        (version) => `Test with Node.js ${version} on ubuntu-latest with WASM SIMD disabled`,
      ),
    },
    'test-without-intl': {
      failFast: false,
      instances: versions.map((version) => `test-without-intl (${version})`),
      names: versions.map((version) => `Test with Node.js ${version} compiled --without-intl`),
    },
    'test-without-ssl': {
      failFast: false,
      instances: versions.map((version) => `test-without-ssl (${version})`),
      names: versions.map((version) => `Test with Node.js ${version} compiled --without-ssl`),
    },
    'test-fuzzing': { names: ['Fuzzing'] },
    'test-shared-builtin': {
      failFast: false,
      instances: ['test-shared-builtin (24, ubuntu-latest)', 'test-shared-builtin (26, ubuntu-latest)'],
      names: ['24', '26'].map(
        (version) => `Test with Node.js ${version} compiled --shared-builtin-undici/undici-path`,
      ),
    },
    'test-types': { names: ['Test TypeScript types'] },
    automerge: {
      needs: [
        'dependency-review',
        'test',
        'test-types',
        'test-with-no-wasm-simd',
        'test-without-intl',
        'test-fuzzing',
        'lint',
      ],
    },
  },
  situations: [
    {
      title: 'a pull request of the bot, on which a test fails that the merge does not need',
      environment: pullRequest,
      event: by('dependabot[bot]'),
      fails: ['test-without-ssl (25)'],
      endings: {
        ...all('success', ['dependency-review', ...others, 'automerge']),
        'test-without-ssl (25)': 'failure',
      },
    },
    {
      title: 'a pull request of the bot, on which a test fails that the merge needs',
      environment: pullRequest,
      event: by('dependabot[bot]'),
      fails: ['test (26, macos-latest)'],
      endings: {
        ...all('success', ['dependency-review', ...others]),
        'test (26, macos-latest)': 'failure',
        automerge: 'skipped',
      },
    },
    {
      title: 'a pull request of a person',
      environment: pullRequest,
      event: by('somebody'),
      endings: { ...all('success', ['dependency-review', ...others]), automerge: 'skipped' },
    },
    {
      title: 'a push',
      environment: { GITHUB_EVENT_NAME: 'push' },
      endings: { ...all('success', others), ...all('skipped', ['dependency-review', 'automerge']) },
    },
  ],
};
