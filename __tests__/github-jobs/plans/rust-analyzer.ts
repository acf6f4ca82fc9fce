import { all, type Workflow } from '../workflow.ts';

const ours = { GITHUB_REPOSITORY: 'rust-lang/rust-analyzer', GITHUB_EVENT_NAME: 'pull_request' };
const guarded = ['proc-macro-srv', 'rust', 'analysis-stats', 'rustfmt', 'clippy', 'miri', 'rust-cross'];
const ends = ['conclusion', 'cancel-if-matrix-failed'];
const proc = ['proc-macro-srv (ubuntu-latest)', 'proc-macro-srv (windows-latest)'];
const rust = ['rust (ubuntu-latest)', 'rust (windows-latest)', 'rust (macos-latest)'];
const cross = [
  'rust-cross (powerpc-unknown-linux-gnu)',
  'rust-cross (x86_64-unknown-linux-musl)',
  'rust-cross (wasm32-unknown-unknown)',
];

export const rustAnalyzer: Workflow = {
  graph: 'rust-analyzer',
  jobs: {
    changes: {},
    'proc-macro-srv': { instances: proc },
    rust: {
      failFast: false,
      instances: rust,
      names: ['Rust (ubuntu-latest)', 'Rust (windows-latest)', 'Rust (macos-latest)'],
    },
    'analysis-stats': {},
    rustfmt: {},
    clippy: {},
    miri: {},
    'rust-cross': {
      instances: cross,
      names: [
        'Rust Cross (powerpc-unknown-linux-gnu)',
        'Rust Cross (x86_64-unknown-linux-musl)',
        'Rust Cross (wasm32-unknown-unknown)',
      ],
    },
    typescript: {
      needs: ['changes'],
      failFast: false,
      instances: ['typescript (ubuntu-latest)', 'typescript (windows-latest)'],
      names: ['TypeScript (ubuntu-latest)', 'TypeScript (windows-latest)'],
    },
    'typo-check': { names: ['Typo Check'] },
    conclusion: {
      needs: [
        'rust',
        'rust-cross',
        'typescript',
        'typo-check',
        'proc-macro-srv',
        'miri',
        'rustfmt',
        'clippy',
        'analysis-stats',
      ],
    },
    'cancel-if-matrix-failed': { needs: ['rust'] },
  },
  situations: [
    {
      title: 'a pull request that leaves TypeScript alone',
      environment: { ...ours, TYPESCRIPT_CHANGED: 'false' },
      endings: {
        ...all('success', ['changes', ...guarded, 'typo-check', ...ends]),
        typescript: 'skipped',
      },
    },
    {
      title: 'a fork: the jobs that ask for the repository are skipped',
      environment: { ...ours, GITHUB_REPOSITORY: 'someone/rust-analyzer', TYPESCRIPT_CHANGED: 'true' },
      endings: {
        ...all('success', ['changes', 'typo-check', ...ends]),
        ...all('skipped', [...guarded, 'typescript']),
      },
    },
    {
      title: 'one job of a matrix with fail-fast fails while the other is running',
      environment: { ...ours, TYPESCRIPT_CHANGED: 'true' },
      fails: ['proc-macro-srv (ubuntu-latest)'],
      running: ['proc-macro-srv (windows-latest)'],
      endings: {
        ...all('success', ['changes', ...guarded, 'typescript', 'typo-check', ...ends]),
        'proc-macro-srv (ubuntu-latest)': 'failure',
        'proc-macro-srv (windows-latest)': 'cancelled',
        conclusion: 'failure',
      },
    },
    {
      title: 'one job of a matrix without fail-fast fails',
      environment: { ...ours, TYPESCRIPT_CHANGED: 'false' },
      fails: ['rust (windows-latest)'],
      endings: {
        ...all('success', ['changes', ...guarded, 'typo-check', ...ends]),
        'rust (windows-latest)': 'failure',
        typescript: 'skipped',
        conclusion: 'failure',
      },
    },
    {
      title: 'the workflow is cancelled: always() runs, !cancelled() does not',
      environment: { ...ours, TYPESCRIPT_CHANGED: 'true' },
      cancelDuring: [
        'changes',
        ...proc,
        ...rust,
        'analysis-stats',
        'rustfmt',
        'clippy',
        'miri',
        ...cross,
        'typo-check',
      ],
      endings: {
        ...all('cancelled', ['changes', ...guarded, 'typo-check']),
        ...all('not run', ['typescript', 'conclusion']),
        'cancel-if-matrix-failed': 'success',
      },
    },
  ],
};
