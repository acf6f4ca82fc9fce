import { checkSettings } from './check-settings.ts';
import { historySettings } from './history-settings.ts';
import { optional, type Setting, withDefault } from './setting.ts';
import {
  parseBoolean,
  parseCount,
  parseDrawing,
  parseLines,
  parseLogMode,
  parseMaxParallel,
  parseSeconds,
  parseShardCount,
  parseShardNumber,
  parseShareCpus,
  parseTargets,
  type ParsedSetting,
  parsePath,
  parseText,
} from './setting-values.ts';

const targets = (given: string): ParsedSetting<readonly string[]> => ({
  kind: 'value',
  value: parseTargets(given),
});
/** Without one it is the base itself. */
const directory = (given: string, base: string): ParsedSetting<string> => parsePath(given || '.', base);
const failures = (given: string): ParsedSetting<number> => parseCount(given, 0);

/**
 * Every setting: the action's inputs, the options of the command line, `--help`, the inputs in `action.yml` and the README's
 * table of them are made from this, in this order, and so are the types of what was read. A front door that does not offer a
 * setting uses its default.
 */
const table = {
  dag: optional(parseText, {
    name: 'dag',
    input: { description: 'The graph, written here. Give this or `dag-file`, not both.', isVerbatim: true },
  }),
  dagFile: optional(parseText, {
    name: 'dag-file',
    input: {
      description:
        'Path of the graph file, from the workspace. Without this and without `dag` it is `.github/rundag.yml`.',
    },
    option: {
      name: 'file',
      short: 'f',
      value: 'FILE',
      help: 'the graph file (default: the nearest rundag.yml)',
    },
  }),
  targets: withDefault(targets, {
    name: 'targets',
    default: '',
    input: {
      description:
        'Ids of tasks, or patterns of them such as `unit*`, with spaces or newlines between. Only these and what they need are run. Default: all.',
    },
  }),
  maxParallel: withDefault(parseMaxParallel, {
    name: 'max-parallel',
    default: 'auto',
    input: {
      description:
        'How many tasks of one CPU run at once: `auto` (the CPUs that the job may use), a number, or a percentage of those CPUs such as `150%`.',
    },
    option: { short: 'j', value: 'N', help: 'CPUs to use: auto, a number, or a percentage' },
  }),
  shareCpus: withDefault(parseShareCpus, {
    name: 'share-cpus',
    default: 'declared',
    input: {
      description:
        'How the CPUs are shared with what runs inside tasks. `declared`: a task that states `cpus` finds its share in the variables that common tools read; `off`: it does not; `jobserver`: as `declared`, and the CPUs that no task holds are lent to the `make` and `cargo` inside tasks.',
    },
    option: {
      value: 'HOW',
      help: 'tell tasks their share of the CPUs: declared, off, or jobserver (lends free CPUs to make and cargo)',
    },
  }),
  failFast: withDefault(parseBoolean, {
    name: 'fail-fast',
    default: 'false',
    input: {
      description:
        'When `true`, the first failure ends what is running, and nothing more is started except tasks whose `if` still holds (clean-ups).',
    },
    option: {
      help: 'on the first failure end what runs, and start nothing more but clean-ups: tasks whose "if" still holds',
    },
  }),
  maxFailures: withDefault(failures, {
    name: 'max-failures',
    default: '0',
    input: {
      description:
        'After this many failures nothing more is started except tasks whose `if` still holds (clean-ups), and what is running goes on to its end. `0` means no limit.',
    },
    option: { value: 'N', help: 'after N failures start only clean-ups; 0: no limit' },
  }),
  workingDirectory: withDefault(directory, {
    name: 'working-directory',
    default: '',
    input: {
      description:
        'The directory that tasks start in and that their own `working-directory` is relative to. Default: the workspace.',
    },
  }),
  log: optional(parseLogMode, {
    name: 'log',
    input: {
      description:
        "What the step's log shows of what tasks print. `grouped`, the default: each task's output in a group of its own once it has ended, and that of failed tasks at the end; `live`: each line when it is printed, with the name of its task before it, and then as `grouped` what failed and what a problem matcher may want; `failures`: only what failed tasks printed, at the end.",
    },
    option: {
      value: 'MODE',
      help: "of what tasks print: grouped (each task's when it has ended; default), live (each line when it is printed, with its task), or failures (of failed tasks only; default in a terminal)",
    },
  }),
  summary: withDefault(parseBoolean, {
    name: 'summary',
    default: 'true',
    input: { description: 'When `true`, a report of the run is added to the job summary.' },
  }),
  annotations: withDefault(parseBoolean, {
    name: 'annotations',
    default: 'true',
    input: {
      description:
        'When `true`, failed tasks become annotations, at the file and line that their output names where it does. GitHub keeps ten errors of a step; the tenth says how many more there are.',
    },
  }),
  // 4 s leave time for the reports within the 7.5 s that GitHub's runner grants a cancelled step.
  graceSeconds: withDefault(parseSeconds, {
    name: 'grace-seconds',
    default: '4',
    input: {
      description:
        'How long a task that is asked to end may take before it is forced to. When a workflow is cancelled it may be cut short, since the runner grants 7.5 seconds in all.',
    },
    option: { value: 'N', help: 'time for a task between being asked to end and being killed' },
  }),
  reportDirectory: optional(parsePath, {
    name: 'report-directory',
    input: {
      description:
        "Where `results.json`, `report.html`, the logs of all tasks and the other reports go, replacing those of an earlier run. Default: a new directory under the runner's temp.",
    },
    option: { value: 'DIR', help: 'where results.json, report.html, the logs and all other reports go' },
  }),
  ...historySettings,
  shard: optional(parseShardNumber, {
    name: 'shard',
    input: {
      description:
        'A part of the graph, for a job of a matrix: `2/4` runs the second of four parts, divided by the times of earlier runs.',
    },
    option: { value: 'I/N', help: 'run one of N parts of the graph, divided by the times of earlier runs' },
  }),
  shards: optional(parseShardCount, {
    name: 'shards',
    input: {
      description:
        'How many parts to divide the graph into, or `auto`: the division is printed, the output `shards` is set, and no task is run.',
    },
    option: {
      value: 'N|auto',
      isQuestion: true,
      help: 'print how the graph would be divided into parts, run nothing',
    },
  }),
  merge: optional(parseLines, {
    name: 'merge',
    input: {
      description:
        'Report directories of all parts, or patterns of them such as `reports/*`, a line each: their results are taken as they are, what none of them ran is run, and all of it is reported as one run.',
    },
    option: {
      value: 'DIR...',
      isRepeatable: true,
      help: 'make one run of the parts whose report directories these are: run what none of them ran',
    },
  }),
  ...checkSettings,
  jobMatrix: withDefault(parseText, {
    name: 'job-matrix',
    default: '${{ toJSON(matrix) }}',
    input: {
      description:
        'Leave this as it is: it tells the legs of the matrix of the job apart, each of which has a history and a check of its own.',
    },
  }),
  list: withDefault(parseBoolean, {
    name: 'list',
    default: 'false',
    option: { short: 'l', isQuestion: true, help: 'print the tasks with their names and needs, run nothing' },
  }),
  dryRun: withDefault(parseBoolean, {
    name: 'dry-run',
    default: 'false',
    input: { description: 'When `true`, the plan is printed and no task is run.' },
    option: { isQuestion: true, help: 'print the plan, run nothing' },
  }),
  validate: withDefault(parseBoolean, {
    name: 'validate',
    default: 'false',
    option: { help: 'check the graph file, run nothing' },
  }),
  drawing: optional(parseDrawing, {
    name: 'graph',
    option: { value: 'mermaid|dot', isQuestion: true, help: 'print the graph as a drawing, run nothing' },
  }),
  version: withDefault(parseBoolean, {
    name: 'version',
    default: 'false',
    option: { help: 'print the version' },
  }),
  help: withDefault(parseBoolean, {
    name: 'help',
    default: 'false',
    option: { short: 'h', help: 'print this' },
  }),
};

/** The value of every setting. */
export type Settings = {
  readonly [Key in keyof typeof table]: (typeof table)[Key] extends Setting<infer Value> ? Value : never;
};

/** The rows of the table, by the name under which their value is found in the settings. */
export const settings: { readonly [Key in keyof Settings]: Setting<Settings[Key]> } = table;

/** Every row, in the order of help texts and tables. */
export const allSettings: readonly Setting<unknown>[] = Object.values(settings);
