import { all, type Workflow } from '../workflow.ts';

const platforms = [
  'ubuntu-22.04, manylinux_x86_64',
  'ubuntu-22.04, musllinux_x86_64',
  'macos-12, macosx_x86_64',
  'macos-14, macosx_arm64',
  'windows-2022, win_amd64',
];
const pythons = ['cp39, 3.9', 'cp310, 3.10', 'cp311, 3.11', 'cp312, 3.12'];
const wheels = platforms.flatMap((platform) => pythons.map((python) => ({ platform, python })));
const both = ['build_sdist', 'build_wheels'];

export const pandas: Workflow = {
  graph: 'pandas',
  jobs: {
    build_sdist: { names: ['Build sdist'] },
    build_wheels: {
      needs: ['build_sdist'],
      failFast: false,
      instances: wheels.map(({ platform, python }) => `build_wheels (${platform}, ${python})`),
      names: wheels.map(
        ({ platform, python }) => `Build wheel for ${python.split(', ')[0]}-${platform.split(', ')[1]}`,
      ),
    },
  },
  situations: [
    {
      title: 'the daily build',
      environment: { GITHUB_EVENT_NAME: 'schedule', EXPECTED_KIND: 'false true' },
      endings: all('success', both),
    },
    {
      title: 'a pull request with the label, whatever its case',
      environment: { GITHUB_EVENT_NAME: 'pull_request', EXPECTED_KIND: 'false false' },
      event: { pull_request: { labels: [{ name: 'Docs' }, { name: 'build' }] } },
      endings: all('success', both),
    },
    {
      title: 'a pull request without the label',
      environment: { GITHUB_EVENT_NAME: 'pull_request' },
      event: { pull_request: { labels: [{ name: 'Docs' }] } },
      endings: all('skipped', both),
    },
    {
      title: 'the tag of a release',
      environment: {
        GITHUB_EVENT_NAME: 'push',
        GITHUB_REF: 'refs/tags/v2.2.0',
        EXPECTED_KIND: 'true false',
      },
      endings: all('success', both),
    },
    {
      title: 'the tag of a development version',
      environment: { GITHUB_EVENT_NAME: 'push', GITHUB_REF: 'refs/tags/v3.0.0.dev0' },
      endings: all('skipped', both),
    },
  ],
};
