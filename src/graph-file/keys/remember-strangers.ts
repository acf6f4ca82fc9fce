import type { Node } from '../../language/diagnostics/node.ts';
import { folded, type Rows, strangersOf } from '../../language/forms/strangers.ts';

const byContent = 'inputs are compared by their content, whatever their times: remove it';
const everyTime = 'to run the task every time write cache: false';
const storeElsewhere =
  'where results are kept is said by the inputs history-directory and history-url of the action, and the options --history-directory and --history-url: remove it here';
const nothingAtAll =
  'to remember nothing give the action history: off, or the command line --history off: remove it here';

/** What other tools say in a task about its files, and about when it need not run. */
export const rememberRows: Rows = [
  [
    'sources source files inputfiles srcs fileinputs taskinputs',
    {
      means: 'inputs',
      advice: 'did you mean "inputs"? With them the task is not run again until one of these files changes',
    },
  ],
  [
    'generates generate produces outputfiles output outs outputdirs outputdirectory outputpaths',
    { means: 'outputs', advice: 'did you mean "outputs"? They are the files that the task makes' },
  ],
  ['method fingerprint checksum', method],
  ['cacheable cached caching iscacheable', { means: 'cache', advice: cacheable }],
  [
    'caches',
    'what the task makes stands under outputs; to keep other files, use actions/cache as a step before the graph',
  ],
  [
    'cachekey cachekeys',
    'a task is remembered by its command, its variables and its inputs: name the files in inputs; what else counts stands at the top of the file: cache: {env: […], tools: […]}',
  ],
  ['globalenv envvars', 'variables whose values count stand at the top of the file: cache: {env: […]}'],
  ['packagelocks externaldependencies', 'name the lockfile in inputs, such as package-lock.json'],
  [
    'namedinputs',
    'write the patterns in inputs; for a list that tasks share, an anchor: inputs: &sources […], then inputs: *sources',
  ],
  ['clean', 'declared outputs are removed before the task runs: remove it'],
  ['force alwaysrebuild nocache skipcache', everyTime],
];

/** What other tools say for all tasks about files, and about what is remembered. */
export const rememberFileRows: Rows = [
  [
    'globalenv',
    { means: 'cache', advice: 'variables whose values count stand under cache: cache: {env: […]}' },
  ],
  [
    'globaldependencies globalinputs implicitdependencies sharedglobals',
    'name these files in the inputs of each task that reads them, or in defaults: {inputs: […]} for tasks without their own',
  ],
  [
    'namedinputs filegroups',
    'a list that tasks share stands under a key with x-: x-sources: &sources [src/**], and in a task inputs: *sources',
  ],
  ['method fingerprint checksum', method],
  ['cacheable cacheableoperations', 'tasks with inputs are remembered: state inputs in each of these tasks'],
  ['cachedir cachedirectory cachepath remotecache remote runnercache', storeElsewhere],
  ['force nocache', nothingAtAll],
];

/** Keys of other tools, and of tasks, below `cache` of the file. */
export const cacheStrangers = strangersOf([
  ['globalenv environment variables vars envvars', { means: 'env' }],
  ['runtime commands versions tool', { means: 'tools' }],
  [
    'inputs files globaldependencies sources key keys paths path',
    'files are inputs of each task that reads them: inputs: [src/**, package-lock.json]',
  ],
  ['outputs', 'each task states its own: outputs: [dist/**]'],
  ['dir directory cachedir url remote', storeElsewhere],
  ['enabled policy mode when', nothingAtAll],
]);

/** How Taskfile compares files. */
function method(value: Node): string {
  const word = value.kind === 'scalar' ? folded(value.text) : '';
  return word === 'none' ? everyTime : byContent;
}

function cacheable(value: Node): string {
  return value.kind === 'scalar' && value.value === false
    ? 'did you mean "cache"? With cache: false the task runs every time'
    : 'a task with inputs is remembered: state inputs, and remove this';
}
