import { optional, withDefault } from './setting.ts';
import { parseBoolean, parseHistoryMode, parsePath, parseRerun, parseText } from './setting-values.ts';

/** The rows of the table of settings that say what a run takes from earlier ones, and what is asked about that. */
export const historySettings = {
  history: withDefault(parseHistoryMode, {
    name: 'history',
    default: 'auto',
    input: {
      description:
        'What earlier runs knew of each task: how long it takes, and its newest results. `auto`: it is read and written (at a `history-url` only read), `write`: also written there, `read`: only read, `off`: neither. It is kept in the cache service of GitHub, unless one of the next two says otherwise.',
    },
    option: {
      value: 'HOW',
      help: "what earlier runs knew: auto (read it and write it in the user's cache directory), read, write (at a --history-url too) or off",
    },
  }),
  historyDirectory: optional(parsePath, {
    name: 'history-directory',
    input: {
      description:
        'A directory for the history instead, for machines that keep their files: those of your own.',
    },
    option: { value: 'DIR', help: 'where the history is kept instead' },
  }),
  historyUrl: optional(parseText, {
    name: 'history-url',
    input: {
      description:
        'An address for the history instead, below which a server answers `GET` and `PUT`, for machines that share their results. A token in the environment variable `RUNDAG_HISTORY_TOKEN` is sent with each request.',
    },
    option: { value: 'URL', help: 'an address with GET and PUT for the history instead' },
  }),
  rerun: withDefault(parseRerun, {
    name: 'rerun',
    default: 'all',
    input: {
      description:
        'What a later attempt of the same workflow run does ("Re-run failed jobs"). `all`: it runs everything again; `failed`: tasks that succeeded in an earlier attempt, and whose files nothing needs that runs again, keep their results.',
    },
  }),
  resume: withDefault(parseBoolean, {
    name: 'resume',
    default: 'false',
    option: { help: 'go on where the last run of this graph ended: what succeeded is not run again' },
  }),
  changedSince: optional(parseText, {
    name: 'changed-since',
    input: {
      description:
        'A commit, such as `origin/main`: tasks with `inputs` that no file matches which changed since the branch left it are not run, unless a task that runs needs their files. Tasks without `inputs` run.',
    },
    option: {
      value: 'REF',
      help: 'skip tasks whose inputs have not changed since the branch left that commit',
    },
  }),
  why: optional(parseText, {
    name: 'why',
    option: {
      value: 'TASK',
      isQuestion: true,
      help: 'say of a task, and of all that it needs, why it would run, run nothing',
    },
  }),
  logOf: optional(parseText, {
    name: 'log-of',
    option: {
      value: 'TASK',
      isQuestion: true,
      help: 'print what a task printed when its remembered result was made, run nothing',
    },
  }),
  force: withDefault(parseBoolean, {
    name: 'force',
    default: 'false',
    input: {
      description:
        'When `true`, every task runs, also one with `inputs` that have not changed. What comes of it is remembered.',
    },
    option: { help: 'run every task, also one whose inputs have not changed' },
  }),
};
