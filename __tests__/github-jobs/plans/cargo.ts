import { all, type Workflow } from '../workflow.ts';

const needs = [
  'build_std',
  'clippy',
  'msrv',
  'docs',
  'lockfile',
  'resolver',
  'rustfmt',
  'test',
  'test_gitoxide',
];
const roots = [...needs, 'stale-label', 'lint-docs', 'check-version-bump'];
const targets = [
  ['Linux x86_64 stable', 'ubuntu-latest, stable, i686-unknown-linux-gnu'],
  ['Linux x86_64 beta', 'ubuntu-latest, beta, i686-unknown-linux-gnu'],
  ['Linux x86_64 nightly', 'ubuntu-latest, nightly, i686-unknown-linux-gnu'],
  ['macOS x86_64 stable', 'macos-13, stable, x86_64-apple-ios'],
  ['macOS x86_64 nightly', 'macos-13, nightly, x86_64-apple-ios'],
  ['macOS aarch64 stable', 'macos-14, stable, x86_64-apple-darwin'],
  ['Windows x86_64 MSVC stable', 'windows-latest, stable-msvc, i686-pc-windows-msvc'],
  ['Windows x86_64 gnu nightly', 'windows-latest, nightly-gnu, i686-pc-windows-gnu'],
] as const;
const tests = targets.map(([name, values]) => `test (${name}, ${values})`);
const beta = 'test (Linux x86_64 beta, ubuntu-latest, beta, i686-unknown-linux-gnu)';

const push = {
  GITHUB_EVENT_NAME: 'push',
  GITHUB_REF: 'refs/heads/auto-cargo',
  GITHUB_REPOSITORY: 'rust-lang/cargo',
  GITHUB_SHA: 'c0ffee',
  // There is no pull request, and null is equal to the empty text.
  EXPECTED_RANGE: '..c0ffee',
};

export const cargo: Workflow = {
  graph: 'cargo',
  jobs: {
    success: { needs, names: ['bors build finished'] },
    failure: { needs, names: ['bors build finished'] },
    rustfmt: {},
    clippy: {},
    'stale-label': {},
    'lint-docs': {},
    lockfile: {},
    'check-version-bump': {},
    test: { instances: tests, names: targets.map(([name]) => `Tests ${name}`) },
    resolver: {},
    test_gitoxide: {},
    build_std: {},
    docs: {},
    msrv: {},
  },
  situations: [
    {
      title: 'a push of the merge bot',
      environment: push,
      endings: { ...all('success', [...roots, 'success']), failure: 'skipped' },
    },
    {
      title: 'a push of the merge bot on which one job fails: !success() runs, and fails as it is written',
      environment: push,
      fails: ['clippy'],
      endings: {
        ...all('success', roots),
        clippy: 'failure',
        success: 'skipped',
        failure: 'failure',
      },
    },
    {
      title: 'a pull request is none of the two',
      environment: {
        ...push,
        GITHUB_EVENT_NAME: 'pull_request',
        GITHUB_REF: 'refs/pull/1/merge',
        EXPECTED_RANGE: 'abc..def',
      },
      event: { pull_request: { base: { sha: 'abc' }, head: { sha: 'def' } } },
      endings: { ...all('success', roots), ...all('skipped', ['success', 'failure']) },
    },
    {
      title: 'a test fails while the others are running',
      environment: push,
      fails: [beta],
      running: tests.filter((id) => id !== beta),
      endings: {
        ...all('success', roots),
        test: 'cancelled',
        [beta]: 'failure',
        success: 'skipped',
        failure: 'failure',
      },
    },
    {
      title: 'the workflow is cancelled: !success() is true all the same',
      environment: push,
      cancelDuring: [...roots.filter((id) => id !== 'test'), ...tests],
      endings: { ...all('cancelled', roots), success: 'not run', failure: 'failure' },
    },
  ],
};
