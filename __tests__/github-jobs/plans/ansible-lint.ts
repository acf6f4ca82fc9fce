import { all, type Workflow } from '../workflow.ts';

const environments = ['lint', 'docs', 'eco', 'packaging'];

export const ansibleLint: Workflow = {
  graph: 'ansible-lint',
  jobs: {
    linters: {
      failFast: false,
      instances: environments.map((name) => `linters (3.9, ubuntu-20.04, ${name})`),
      names: environments,
    },
    unit: {
      failFast: false,
      // Entries of their own show the values of the lists' keys first, then the others.
      instances: [
        'unit (3.8, ubuntu-20.04)',
        'unit (3.9, ubuntu-20.04)',
        'unit (3.10, ubuntu-20.04)',
        'unit (windows-2019, py39 (wsl), py39, wsl-bash {0})',
        'unit (macOS-latest, 3.8, py38 (macos), py38)',
        'unit (macOS-latest, 3.10, py310 (macos), py310)',
      ],
      names: ['py38', 'py39', 'py310', 'py39 (wsl)', 'py38 (macos)', 'py310 (macos)'],
    },
    check: { needs: ['linters', 'unit'] },
  },
  situations: [
    { title: 'all goes well', endings: all('success', ['linters', 'unit', 'check']) },
    {
      title: 'one linter and one test fail: the others go on',
      fails: ['linters (3.9, ubuntu-20.04, eco)', 'unit (3.10, ubuntu-20.04)'],
      endings: {
        ...all('success', ['linters', 'unit']),
        ...all('failure', ['linters (3.9, ubuntu-20.04, eco)', 'unit (3.10, ubuntu-20.04)', 'check']),
      },
    },
  ],
};
