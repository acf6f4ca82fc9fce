import { all, type Workflow } from '../workflow.ts';

/** What an `include` adds to an entry of the list is not shown. */
const instances = [
  'windows-py310-unittest-asynctest',
  'windows-py310-unittest-twisted24',
  'windows-py310-unittest-twisted25',
  'windows-py310-pluggy',
  'windows-py310-xdist',
  'windows-py310-lowestdirect-onlymanaged',
  'windows-py311',
  'windows-py312',
  'windows-py313',
  'windows-py314',
  'ubuntu-py310-unittest-asynctest',
  'ubuntu-py310-unittest-twisted24',
  'ubuntu-py310-unittest-twisted25',
  'ubuntu-py310-lsof-numpy-pexpect',
  'ubuntu-py310-pluggy',
  'ubuntu-py310-freeze',
  'ubuntu-py310-xdist',
  'ubuntu-py310-lowestdirect-onlymanaged',
  'ubuntu-py311',
  'ubuntu-py312',
  'ubuntu-py313-pexpect',
  'ubuntu-py314',
  'ubuntu-pypy3-xdist',
  'macos-py310',
  'macos-py310-lowestdirect-onlymanaged',
  'macos-py312',
  'macos-py313',
  'macos-py314',
  'doctesting',
  'plugins',
].map((name) => `build (${name})`);

export const pytest: Workflow = {
  graph: 'pytest',
  jobs: {
    package: {},
    build: { needs: ['package'], failFast: false, instances },
    check: { needs: ['build'] },
  },
  situations: [
    { title: 'all goes well', endings: all('success', ['package', 'build', 'check']) },
    {
      title: 'two tests fail that may fail',
      fails: ['build (ubuntu-py310-freeze)', 'build (macos-py310-lowestdirect-onlymanaged)'],
      endings: all('success', ['package', 'build', 'check']),
    },
    {
      title: 'a test fails that may not, for which "matrix.xfail" is not set',
      fails: ['build (ubuntu-py312)'],
      endings: {
        ...all('success', ['package', 'build']),
        ...all('failure', ['build (ubuntu-py312)', 'check']),
      },
    },
    {
      title: 'the package cannot be built',
      fails: ['package'],
      endings: { package: 'failure', build: 'skipped', check: 'failure' },
    },
  ],
};
