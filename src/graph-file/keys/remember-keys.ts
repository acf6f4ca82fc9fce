import type { CommonInputs } from '../../model/task.ts';
import { oneOrMany } from '../../language/forms/collection-forms.ts';
import { advised, type Found } from '../../language/forms/form.ts';
import type { KeyRule } from '../../language/forms/key-rules.ts';
import { record, type RecordOf } from '../../language/forms/record-form.ts';
import { flag, meaning, text } from '../../language/forms/scalar-forms.ts';
import {
  commonCacheAdvice,
  flagOfCacheAdvice,
  inputsAdvice,
  outputsAdvice,
  patternAdvice,
  nameAdvice,
} from './remember-advice.ts';
import { cacheStrangers } from './remember-strangers.ts';

const pattern = advised(text('a pattern', { expressions: true }), patternAdvice);
const patterns = oneOrMany('a pattern of files, a list of patterns', pattern);

/** The keys of a task, and of `defaults`, that say when it need not run again. */
export const rememberKeys = {
  inputs: {
    form: advised(patterns, inputsAdvice),
    help: 'Patterns, from the workspace, of the files that the task reads; [] for none. Unchanged, and after a success, it is not run again. Default: it runs every time.',
  },
  outputs: {
    form: advised(patterns, outputsAdvice),
    help: 'Patterns, from the workspace, of the files that the task makes; [] for none. They are restored when it is not run again. Default: not stated.',
  },
  cache: {
    form: advised(flag, flagOfCacheAdvice),
    help: 'false: the task runs every time, whatever its inputs. Default: true.',
  },
};

/** Which of these keys a task cannot have together with others. */
export const rememberRules: readonly KeyRule[] = [
  {
    kind: 'not-both',
    keys: ['service', 'inputs'],
    hint: 'a service is started in every run, so nothing of it is remembered: remove inputs',
  },
  {
    kind: 'not-both',
    keys: ['service', 'outputs'],
    hint: 'what a service writes while it is up is not kept: remove outputs',
  },
];

/** What no system, shell or pattern of another tool would have in a name. */
const namePattern = '^[^=\\s*!$%]+$';

const variableName = meaning(
  'the name of an environment variable',
  { pattern: namePattern },
  (written) => (new RegExp(namePattern).test(written) ? written : undefined),
  nameAdvice,
);

const commonKeys = {
  env: {
    form: oneOrMany('the name of an environment variable, a list of names', variableName),
    help: 'Environment variables whose values count as inputs, by name.',
  },
  tools: {
    form: oneOrMany('a command line, a list of command lines', text('a command line')),
    help: 'Command lines whose output counts as an input, such as node --version.',
  },
};

/** `cache` of the file. */
export const commonCache = advised(
  record('a map with the keys env and tools', commonKeys, { strangers: cacheStrangers }),
  commonCacheAdvice,
);

/** `cache` of a file, or nothing when it has none. */
export function commonInputs(cache: RecordOf<typeof commonKeys> | undefined): CommonInputs {
  return { env: values(cache?.env?.value), tools: values(cache?.tools?.value) };
}

function values(found: readonly Found<string>[] = []): readonly string[] {
  return [...new Set(found.map(({ value }) => value))];
}
