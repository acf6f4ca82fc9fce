import { all, type Workflow } from '../workflow.ts';

const tests = [
  ...['3.9', '3.10', '3.11', '3.12', '3.13'].flatMap((version) => [
    `(${version}, ubuntu, false)`,
    `(${version}, macos, false)`,
    `(${version}, windows, false)`,
    `(${version}, Y, ubuntu, false)`,
  ]),
  '(pypy-3.9, Y, ubuntu, false)',
  // An entry of its own has its values in the order in which they are written.
  '(ubuntu, 3.14, true, Y)',
];
const testIds = tests.map((values) => `test ${values}`);
const wheels = [
  'build-wheels (ubuntu-latest)',
  'build-wheels (windows-latest)',
  'build-wheels (macos-latest)',
  'build-wheels (ubuntu-24.04-arm)',
  'build-wheels (ubuntu-latest, ppc64le)',
  'build-wheels (ubuntu-latest, ppc64le, musllinux)',
  'build-wheels (ubuntu-latest, s390x)',
  'build-wheels (ubuntu-latest, s390x, musllinux)',
  'build-wheels (ubuntu-latest, armv7l)',
  'build-wheels (ubuntu-latest, armv7l, musllinux)',
  'build-wheels (ubuntu-latest, musllinux)',
  'build-wheels (ubuntu-24.04-arm, musllinux)',
];

const pullRequest = { GITHUB_EVENT_NAME: 'pull_request', GITHUB_REF: 'refs/pull/1/merge' };
const tag = { GITHUB_EVENT_NAME: 'push', GITHUB_REF: 'refs/tags/v3.13.0' };
const testing = ['lint', 'gen_llhttp', 'test', 'benchmark', 'check'];
const deployment = ['pre-deploy', 'build-tarball', 'build-wheels', 'deploy'];

export const aiohttp: Workflow = {
  graph: 'aiohttp',
  jobs: {
    lint: { names: ['Linter'] },
    gen_llhttp: { names: ['Generate llhttp sources'] },
    test: { needs: ['gen_llhttp'], instances: testIds, names: tests.map((values) => `Test ${values}`) },
    benchmark: { needs: ['gen_llhttp'], names: ['Benchmark'] },
    check: { needs: ['lint', 'test'] },
    'pre-deploy': { needs: ['check'], names: ['Pre-Deploy'] },
    'build-tarball': { needs: ['pre-deploy'], names: ['Tarball'] },
    'build-wheels': {
      needs: ['pre-deploy'],
      instances: wheels,
      names: [
        'Build wheels on ubuntu-latest  ',
        'Build wheels on windows-latest  ',
        'Build wheels on macos-latest  ',
        'Build wheels on ubuntu-24.04-arm  ',
        'Build wheels on ubuntu-latest ppc64le ',
        'Build wheels on ubuntu-latest ppc64le musllinux',
        'Build wheels on ubuntu-latest s390x ',
        'Build wheels on ubuntu-latest s390x musllinux',
        'Build wheels on ubuntu-latest armv7l ',
        'Build wheels on ubuntu-latest armv7l musllinux',
        'Build wheels on ubuntu-latest  musllinux',
        'Build wheels on ubuntu-24.04-arm  musllinux',
      ],
    },
    deploy: { needs: ['build-tarball', 'build-wheels'], names: ['Deploy'] },
  },
  situations: [
    {
      title: 'a pull request tests, and deploys nothing',
      environment: pullRequest,
      endings: { ...all('success', testing), ...all('skipped', deployment) },
    },
    {
      title: 'a tag deploys, although the experimental test fails',
      environment: tag,
      fails: ['test (ubuntu, 3.14, true, Y)'],
      endings: all('success', [...testing, ...deployment]),
    },
    {
      title: 'a test fails while the others are running: all are cancelled, the experimental one too',
      environment: pullRequest,
      fails: ['test (3.12, windows, false)'],
      running: testIds.filter((id) => id !== 'test (3.12, windows, false)'),
      endings: {
        ...all('success', ['lint', 'gen_llhttp', 'benchmark']),
        test: 'cancelled',
        'test (3.12, windows, false)': 'failure',
        check: 'failure',
        ...all('skipped', deployment),
      },
    },
    {
      title: 'a tag on which the linter fails: the check runs and fails, nothing is deployed',
      environment: tag,
      fails: ['lint'],
      endings: {
        ...all('success', ['gen_llhttp', 'test', 'benchmark']),
        ...all('failure', ['lint', 'check']),
        ...all('skipped', deployment),
      },
    },
    {
      title: 'what the tests need fails: they are skipped, which the check does not accept',
      environment: tag,
      fails: ['gen_llhttp'],
      endings: {
        lint: 'success',
        ...all('failure', ['gen_llhttp', 'check']),
        ...all('skipped', ['test', 'benchmark', ...deployment]),
      },
    },
    {
      title: 'the workflow is cancelled during the builds of a tag',
      environment: tag,
      cancelDuring: ['benchmark', 'build-tarball', ...wheels],
      endings: {
        ...all('success', [...testing, 'pre-deploy']),
        ...all('cancelled', ['benchmark', 'build-tarball', 'build-wheels']),
        deploy: 'not run',
      },
    },
  ],
};
