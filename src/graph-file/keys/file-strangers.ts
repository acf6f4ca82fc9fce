import { rememberFileRows } from './remember-strangers.ts';
import { type Rows, type Strangers, strangersOf } from '../../language/forms/strangers.ts';

const inTheWorkflow = 'the workflow that runs the graph has it: remove it';
const anInput = (input: string): string =>
  `it is an input of the action (with: ${input}: …) and an option (--${input}): remove it here`;

const fileRows: Rows = [
  [
    'jobs task wireit targets recipes commands pipeline pipelines nodes graph dag rules stepgroups scripts job',
    { means: 'tasks' },
  ],
  [
    'steps',
    {
      means: 'tasks',
      advice: 'make each step with run a task under tasks; steps with uses stay steps of the job',
    },
  ],
  ['on triggers trigger schedule', 'the workflow that runs the graph says when: remove it'],
  ['permissions', 'the workflow that runs the graph has them: remove it'],
  ['concurrency runname', inTheWorkflow],
  ['version schema $schema apiversion kind', 'a graph file has no version: remove it'],
  ['variables vars environment', { means: 'env' }],
  ['title description desc', { means: 'name' }],
  [
    'default targetdefaults',
    { means: 'defaults', advice: 'write defaults: keys that all tasks have, such as shell' },
  ],
  ['mutex mutexes locks semaphores resources', { means: 'pools' }],
  ['stages stage', 'there are no stages: each task names in needs what has to end before it starts'],
  [
    'include includes import imports extends',
    'a graph is one file: write those tasks here; anchors (&name, *name) keep what is said twice',
  ],
  ['workflow workflows', 'there is one graph in a file: what a task needs stands in its needs'],
  [
    'services',
    'make each service a task with the key service, whose run starts it; or set services on the job that runs the graph',
  ],
  ['image container', 'tasks run on the machine of the job: set container on that job'],
  ['volumes networks executors orbs parameters agents pool', inTheWorkflow],
  ['dotenv envfile', 'read the file in run: set -a; . ./.env; set +a'],
  [
    'secrets passenv globalpassthroughenv',
    'give them in env of the step that runs the graph: every task has the variables of that step',
  ],
  ['maxparallel parallelism parallel jobsatonce', anInput('max-parallel')],
  ['failfast', anInput('fail-fast')],
  ['maxfailures', anInput('max-failures')],
  ['output silent set shopt interval', 'there is no such setting for a whole graph: remove it'],
];

/** Keys of other tools that a graph file does not have; `taskKeys` are those that `defaults` may have. */
export function fileStrangers(taskKeys: readonly string[]): Strangers {
  const ofTasks: Rows = taskKeys.map((key) => [key, underDefaults(key)]);
  const ofOneTask: Rows = [
    [
      'run command needs strategy',
      'it belongs to a task: write tasks:, an id below it, and this below the id',
    ],
  ];
  return strangersOf(ofTasks, ofOneTask, fileRows, rememberFileRows);
}

function underDefaults(key: string): string {
  return `for all tasks write it under defaults: defaults: {${key}: …}; for one task, below its id`;
}
