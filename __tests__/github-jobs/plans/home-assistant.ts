import { all, type Workflow } from '../workflow.ts';

const architectures = ['amd64', 'i386', 'aarch64', 'armhf', 'armv7'];
const ours = { GITHUB_REPOSITORY_OWNER: 'home-assistant' };

export const homeAssistant: Workflow = {
  graph: 'home-assistant',
  jobs: {
    init: { names: ['Initialize wheels builder'] },
    core: {
      needs: ['init'],
      failFast: false,
      instances: architectures.map((name) => `core (cp312, ${name})`),
      names: architectures.map((name) => `Build Core wheels cp312 for ${name} (musllinux_1_2)`),
    },
    integrations: {
      needs: ['init'],
      failFast: false,
      instances: architectures.map((name) => `integrations (cp312, ${name})`),
      names: architectures.map((name) => `Build wheels cp312 for ${name}`),
    },
  },
  situations: [
    {
      title: 'the owner',
      environment: ours,
      endings: all('success', ['init', 'core', 'integrations']),
    },
    {
      title: 'a fork',
      environment: { GITHUB_REPOSITORY_OWNER: 'somebody' },
      endings: all('skipped', ['init', 'core', 'integrations']),
    },
    {
      title: 'a condition without a status function asks for success() as well',
      environment: ours,
      fails: ['init'],
      endings: { init: 'failure', ...all('skipped', ['core', 'integrations']) },
    },
  ],
};
