import { optional, withDefault } from './setting.ts';
import { parseTargets, parseText, type ParsedSetting } from './setting-values.ts';

const names = (given: string): ParsedSetting<readonly string[]> => ({
  kind: 'value',
  value: [...new Set(parseTargets(given))],
});

/** The rows of the table of settings for the checks of a commit. Only a job has a token that a run may be given, and a commit that it checks. */
export const checkSettings = {
  githubToken: optional(parseText, {
    name: 'github-token',
    input: {
      description:
        'A token, as a rule that of the job (`github.token`): the run is also reported as a check run with all annotations, and the tasks in `checks` as commit statuses. The job needs `permissions: { checks: write, statuses: write }`. Without a token the job is the check.',
    },
  }),
  checks: withDefault(names, {
    name: 'checks',
    default: '',
    input: {
      description:
        'With `github-token`: tasks, or matrices as a whole, that get a commit status each, so that branch protection can require them one by one. With spaces, commas or newlines between.',
    },
  }),
  checkName: optional(parseText, {
    name: 'check-name',
    input: {
      description:
        'What the check run is called, and what stands before the names of statuses (`NAME / TASK`). Default: `rundag: JOB`, with the values of its matrix. Two steps of one job need names of their own.',
    },
  }),
};
