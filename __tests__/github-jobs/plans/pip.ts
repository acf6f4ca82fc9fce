import { all, type Workflow } from '../workflow.ts';

const versions = ['3.9', '3.10', '3.11', '3.12', '3.13', '3.14'];
const unix = ['ubuntu-22.04', 'macos-latest'].flatMap((os) => versions.map((version) => ({ os, version })));
const unixIds = unix.map(({ os, version }) => `tests-unix (${os}, ${version})`);
const windows = ['3.9', '3.13', '3.14'].flatMap((version) => [
  { version, group: 1, filter: 'not test_install' },
  { version, group: 2, filter: 'test_install' },
]);
const tests = ['tests-unix', 'tests-windows', 'tests-zipapp'];
const always = ['docs', 'determine-changes', 'packaging'];
const pullRequest = { GITHUB_EVENT_NAME: 'pull_request' };

export const pip: Workflow = {
  graph: 'pip',
  jobs: {
    docs: {},
    'determine-changes': {},
    packaging: {
      instances: ['packaging (ubuntu-22.04)', 'packaging (windows-latest)'],
      names: ['packaging / ubuntu-22.04', 'packaging / windows-latest'],
    },
    vendoring: { needs: ['determine-changes'] },
    'tests-unix': {
      needs: ['determine-changes'],
      instances: unixIds,
      names: unix.map(({ os, version }) => `tests / ${version} / ${os}`),
    },
    'tests-windows': {
      needs: ['determine-changes'],
      instances: windows.map(
        ({ version, group, filter }) => `tests-windows (Windows, ${version}, ${group}, ${filter})`,
      ),
      names: windows.map(({ version, group }) => `tests / ${version} / Windows / ${group}`),
    },
    'tests-zipapp': { needs: ['packaging', 'determine-changes'], names: ['tests / zipapp'] },
    check: {
      needs: [
        'determine-changes',
        'docs',
        'packaging',
        'tests-unix',
        'tests-windows',
        'tests-zipapp',
        'vendoring',
      ],
    },
  },
  situations: [
    {
      title: 'a push runs everything',
      environment: { GITHUB_EVENT_NAME: 'push' },
      endings: all('success', [...always, 'vendoring', ...tests, 'check']),
    },
    {
      title: 'a pull request on what is vendored: the check accepts that no test has run',
      environment: { ...pullRequest, TESTS_CHANGED: 'false', VENDORING_CHANGED: 'true' },
      endings: { ...all('success', [...always, 'vendoring', 'check']), ...all('skipped', tests) },
    },
    {
      title: 'a pull request on neither',
      environment: { ...pullRequest, TESTS_CHANGED: 'false', VENDORING_CHANGED: 'false' },
      endings: { ...all('success', [...always, 'check']), ...all('skipped', ['vendoring', ...tests]) },
    },
    {
      title: 'a test fails while the others of its matrix are running: those of the other matrix go on',
      environment: { ...pullRequest, TESTS_CHANGED: 'true', VENDORING_CHANGED: 'false' },
      fails: ['tests-unix (ubuntu-22.04, 3.11)'],
      running: unixIds.filter((id) => id !== 'tests-unix (ubuntu-22.04, 3.11)'),
      endings: {
        ...all('success', [...always, 'tests-windows', 'tests-zipapp']),
        'tests-unix': 'cancelled',
        ...all('failure', ['tests-unix (ubuntu-22.04, 3.11)', 'check']),
        vendoring: 'skipped',
      },
    },
    {
      title: 'the packaging fails: what needs it is skipped although its condition is true',
      environment: { GITHUB_EVENT_NAME: 'push' },
      fails: ['packaging (windows-latest)'],
      running: ['packaging (ubuntu-22.04)'],
      endings: {
        ...all('success', ['docs', 'determine-changes', 'vendoring', 'tests-unix', 'tests-windows']),
        'packaging (ubuntu-22.04)': 'cancelled',
        ...all('failure', ['packaging (windows-latest)', 'check']),
        'tests-zipapp': 'skipped',
      },
    },
  ],
};
