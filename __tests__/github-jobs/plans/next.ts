import { all, type Job, type Workflow } from '../workflow.ts';

const built = ['changes', 'build-native', 'build-next'];
const half = ['changes', 'build-next'];

function shards(needs: readonly string[], id: string, name: string, count: number): { [id: string]: Job } {
  const suffixes = Array.from({ length: count }, (_, index) => ` (${index + 1}/${count})`);
  return {
    [id]: {
      needs,
      failFast: false,
      instances: suffixes.map((suffix) => id + suffix),
      names: suffixes.map((suffix) => name + suffix),
    },
  };
}

/** Jobs that need `build-next`, in the order of the file. */
const afterBuild = [
  'check-types-precompiled',
  'test-cargo-unit',
  'rust-check',
  'rust-doc-check',
  'test-turbopack-dev',
  'test-turbopack-integration',
  'test-turbopack-production',
  'test-turbopack-production-integration',
  'test-next-swc-wasm',
  'test-next-swc-napi-wasi',
  'test-dev',
  'test-prod',
  'test-integration',
  'test-firefox-safari',
  'test-ppr-integration',
  'test-ppr-dev',
  'test-ppr-prod',
];
const unconditional = ['changes', 'build-native', 'build-next', 'lint', 'validate-docs-links'];
const ends = ['report-test-results-to-datadog', 'tests-pass'];

const environment = { GITHUB_EVENT_NAME: 'pull_request', DOCS_ONLY: 'false' };
const fromFork = (fork: boolean) => ({ pull_request: { head: { repo: { fork } } } });

export const next: Workflow = {
  graph: 'next',
  jobs: {
    changes: { names: ['Determine changes'] },
    'build-native': {},
    'build-next': {},
    lint: { needs: ['build-native', 'build-next'] },
    'validate-docs-links': {},
    'check-types-precompiled': { needs: built, names: ['types and precompiled'] },
    'test-cargo-unit': { needs: half, names: ['test cargo unit'] },
    'rust-check': { needs: half, names: ['rust check'] },
    'rust-doc-check': { needs: half, names: ['rustdoc check'] },
    ...shards(half, 'test-turbopack-dev', 'test turbopack dev', 5),
    ...shards(half, 'test-turbopack-integration', 'test turbopack development integration', 5),
    ...shards(half, 'test-turbopack-production', 'test turbopack production', 5),
    ...shards(half, 'test-turbopack-production-integration', 'test turbopack production integration', 5),
    'test-next-swc-wasm': { needs: half, names: ['test next-swc wasm'] },
    'test-next-swc-napi-wasi': { needs: half, names: ['test next-swc wasi'] },
    'test-unit': {
      needs: ['changes'],
      failFast: false,
      instances: ['test-unit (18)', 'test-unit (20)'],
      names: ['test unit (18)', 'test unit (20)'],
    },
    ...shards(built, 'test-dev', 'test dev', 4),
    ...shards(built, 'test-prod', 'test prod', 5),
    ...shards(built, 'test-integration', 'test integration', 12),
    'test-firefox-safari': { needs: built, names: ['test firefox and safari'] },
    // It has a strategy without a matrix, which makes one job of it.
    'test-ppr-integration': { needs: built, names: ['test ppr integration'] },
    ...shards(built, 'test-ppr-dev', 'test ppr dev', 4),
    ...shards(built, 'test-ppr-prod', 'test ppr prod', 4),
    'report-test-results-to-datadog': {
      names: ['report test results to datadog'],
      needs: [
        'changes',
        'test-unit',
        'test-dev',
        'test-prod',
        'test-integration',
        'test-ppr-dev',
        'test-ppr-prod',
        'test-ppr-integration',
        'test-turbopack-dev',
        'test-turbopack-integration',
        'test-turbopack-production',
        'test-turbopack-production-integration',
      ],
    },
    'tests-pass': {
      names: ['thank you, next'],
      needs: [
        'build-native',
        'build-next',
        'lint',
        'validate-docs-links',
        'check-types-precompiled',
        'test-unit',
        'test-dev',
        'test-prod',
        'test-integration',
        'test-ppr-dev',
        'test-ppr-prod',
        'test-ppr-integration',
        'test-cargo-unit',
        'rust-check',
        'test-next-swc-wasm',
        'test-turbopack-dev',
        'test-turbopack-integration',
      ],
    },
  },
  situations: [
    {
      title: 'a pull request from a branch',
      environment,
      event: fromFork(false),
      endings: all('success', [...unconditional, ...afterBuild, 'test-unit', ...ends]),
    },
    {
      title: 'a pull request from a fork, on documents only',
      environment: { ...environment, DOCS_ONLY: 'true' },
      event: fromFork(true),
      endings: {
        ...all('success', [...unconditional, 'tests-pass']),
        ...all('skipped', [...afterBuild, 'test-unit', 'report-test-results-to-datadog']),
      },
    },
    {
      title: 'a push on which one shard fails: there is no pull request, so no fork',
      environment: { ...environment, GITHUB_EVENT_NAME: 'push' },
      fails: ['test-dev (2/4)'],
      endings: {
        ...all('success', [...unconditional, ...afterBuild, 'test-unit', ...ends]),
        ...all('failure', ['test-dev (2/4)', 'tests-pass']),
      },
    },
    {
      title: 'a build fails: what needs it is skipped, what asks for always() runs',
      environment,
      event: fromFork(false),
      fails: ['build-next'],
      endings: {
        ...all('success', [...unconditional, 'test-unit', ...ends]),
        ...all('skipped', ['lint', ...afterBuild]),
        ...all('failure', ['build-next', 'tests-pass']),
      },
    },
  ],
};
