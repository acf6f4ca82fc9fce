import { all, type Workflow } from '../workflow.ts';

const builds = ['custom-build-binaries', 'custom-build-docker', 'build-global-artifacts'];
const publication = ['host', 'custom-publish-pypi', 'announce'];

function planOf(mode: string, isPrerelease = false): string {
  return JSON.stringify({
    ci: { github: { pr_run_mode: mode } },
    announcement_is_prerelease: isPrerelease,
    publish_prereleases: false,
  });
}

export const uv: Workflow = {
  graph: 'uv',
  jobs: {
    plan: {},
    'custom-build-binaries': { needs: ['plan'] },
    'custom-build-docker': { needs: ['plan'] },
    'build-global-artifacts': { needs: ['plan', 'custom-build-binaries', 'custom-build-docker'] },
    host: { needs: ['plan', 'custom-build-binaries', 'custom-build-docker', 'build-global-artifacts'] },
    'custom-publish-pypi': { needs: ['plan', 'host'] },
    announce: { needs: ['plan', 'host', 'custom-publish-pypi'] },
  },
  situations: [
    {
      title: 'a release',
      environment: { TAG: '0.4.0', DIST_PLAN: planOf('plan'), EXPECTED_FLAG: '' },
      endings: all('success', ['plan', ...builds, ...publication]),
    },
    {
      title: 'a release before the release is announced, and not sent to PyPI',
      environment: { TAG: '0.5.0-rc1', DIST_PLAN: planOf('plan', true), EXPECTED_FLAG: '--prerelease' },
      endings: {
        ...all('success', ['plan', ...builds, 'host', 'announce']),
        'custom-publish-pypi': 'skipped',
      },
    },
    {
      title: 'a dry run builds, and publishes nothing',
      environment: { TAG: 'dry-run', DIST_PLAN: planOf('plan') },
      endings: { ...all('success', ['plan', ...builds]), ...all('skipped', publication) },
    },
    {
      title: 'no tag, and a plan that asks for the builds',
      environment: { DIST_PLAN: planOf('upload') },
      endings: { ...all('success', ['plan', ...builds]), ...all('skipped', publication) },
    },
    {
      title: 'no tag, and a plan that asks for none',
      environment: { DIST_PLAN: planOf('plan') },
      endings: { plan: 'success', ...all('skipped', [...builds, ...publication]) },
    },
    {
      title: 'a release of which a build fails',
      environment: { TAG: '0.4.0', DIST_PLAN: planOf('plan') },
      fails: ['custom-build-docker'],
      endings: {
        ...all('success', ['plan', 'custom-build-binaries']),
        'custom-build-docker': 'failure',
        ...all('skipped', ['build-global-artifacts', ...publication]),
      },
    },
    {
      title: 'a release that cannot be sent to PyPI is not announced',
      environment: { TAG: '0.4.0', DIST_PLAN: planOf('plan') },
      fails: ['custom-publish-pypi'],
      endings: {
        ...all('success', ['plan', ...builds, 'host']),
        'custom-publish-pypi': 'failure',
        announce: 'skipped',
      },
    },
  ],
};
