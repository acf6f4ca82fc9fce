import { mapOf } from '../../language/forms/collection-forms.ts';
import { fileStrangers } from './file-strangers.ts';
import { outerTaskAdvice } from './misplaced.ts';
import { advised } from '../../language/forms/form.ts';
import type { Node } from '../../language/diagnostics/node.ts';
import { fileAdvice, tasksAdvice } from '../../language/forms/value-advice.ts';
import { record, type RecordOf } from '../../language/forms/record-form.ts';
import { text } from '../../language/forms/scalar-forms.ts';
import { commonCache } from './remember-keys.ts';
import { defaults, environment, poolSizes, task } from './task-keys.ts';

import { taskIds } from './words.ts';

/** Advice for a key of a task that stands where a task is meant; undefined for any other. */
function keyBesideTasks(key: string, value: Node): string | undefined {
  if (!task.keys.includes(key) || value.kind === 'map') return undefined;
  return `if "${key}" is a key of the task above it, indent it further than the id of that task`;
}

const keys = {
  name: { form: text('a text'), help: "Title of the report. Default: the file's name." },
  env: { form: environment, help: 'Environment variables of every task.' },
  defaults: { form: defaults, help: 'Keys for every task that does not have them itself.' },
  pools: { form: poolSizes, help: 'Counted things that the machine has few of; a pool of 1 is a mutex.' },
  cache: { form: commonCache, help: 'What counts as an input of every task that has inputs.' },
  tasks: {
    form: advised(
      mapOf('a map with at least one task', {
        keys: taskIds,
        value: task,
        minimum: 1,
        extensible: true,
        owner: (id) => `task "${id}"`,
        misplaced: keyBesideTasks,
      }),
      tasksAdvice,
    ),
    help: 'The tasks by id.',
  },
};

/** A whole graph file. */
export const graphFile = advised(
  record('a map with the key tasks', keys, {
    rules: [{ kind: 'required', key: 'tasks' }],
    strangers: fileStrangers(defaults.keys.filter((key) => !Object.hasOwn(keys, key))),
    misplaced: outerTaskAdvice,
    misplacedUnder: 'tasks',
  }),
  fileAdvice,
);

/** A graph file as decoded: its valid parts. */
export type GraphFile = RecordOf<typeof keys>;
