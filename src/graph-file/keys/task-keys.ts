import { converted, either, list, mapOf, oneOrMany } from '../../language/forms/collection-forms.ts';
import { advised } from '../../language/forms/form.ts';
import { matrix } from './matrix-form.ts';
import type { KeyRule } from '../../language/forms/key-rules.ts';
import { record, type RecordOf } from '../../language/forms/record-form.ts';
import {
  condition,
  expression,
  flag,
  meaning,
  number,
  text,
  variable,
  word,
} from '../../language/forms/scalar-forms.ts';
import {
  commandAdvice,
  cpusAdvice,
  environmentAdvice,
  memoryAdvice,
  minutesAdvice,
  needsAdvice,
  poolsAdvice,
  runAdvice,
  secondsAdvice,
  shellAdvice,
  strategyAdvice,
  taskAdvice,
} from '../../language/forms/value-advice.ts';
import { rememberKeys, rememberRules } from './remember-keys.ts';
import { reportKeys, reportRules } from './report-keys.ts';
import { service } from './service-keys.ts';
import { nestedTaskAdvice, strayDimensionAdvice } from './misplaced.ts';
import { defaultsStrangers, retriesStrangers, strategyStrangers } from './other-strangers.ts';
import { taskStrangers } from './task-strangers.ts';
import { memoryBytes, memoryPattern, poolNames, shellPattern, variableNames } from './words.ts';

/** JavaScript's timers reach to 2^31 milliseconds, which is a little more. */
const longestMinutes = 35_000;
const longestSeconds = longestMinutes * 60;

const minutes = advised(
  number(`a positive number of minutes, at most ${longestMinutes}`, {
    above: 0,
    maximum: longestMinutes,
  }),
  minutesAdvice,
);
const amount = number('a whole number ≥ 0', { integer: true, minimum: 0 });
const pieces = number('a whole number ≥ 1', { integer: true, minimum: 1 });
const poolName = text('the name of a pool');

/** `env` of the file, of `defaults` and of a task. */
export const environment = advised(
  mapOf('a map of names and values', { keys: variableNames, value: variable }),
  environmentAdvice,
);

/** `pools` of the file. */
export const poolSizes = advised(
  mapOf('a map of names and counts', {
    keys: poolNames,
    value: pieces,
    extensible: true,
  }),
  poolsAdvice,
);

const exitCode = number('an exit code from 0 to 4294967295', {
  integer: true,
  minimum: 0,
  maximum: 0xffff_ffff,
});
const exitCodes = either(
  converted(exitCode, (code) => [code]),
  converted(list('a list of exit codes', exitCode), (codes) => codes.map(({ value }) => value)),
);

const toleratedCodes = record(
  'a map with the key exit-codes',
  {
    'exit-codes': {
      form: exitCodes,
      help: 'Only a failure with one of these exit codes is tolerated; 128 + n is an end by signal n. It is not tried again.',
    },
  },
  { rules: [{ kind: 'required', key: 'exit-codes' }] },
);

const retries = record(
  'a map with the key max',
  {
    max: { form: amount, help: 'Attempts after the first.' },
    'delay-seconds': {
      form: advised(
        number(`a number of seconds ≥ 0, at most ${longestSeconds}`, {
          minimum: 0,
          maximum: longestSeconds,
        }),
        secondsAdvice,
      ),
      help: 'Seconds before the second attempt. Default: 0.',
    },
    backoff: {
      form: word('fixed', 'exponential'),
      help: 'exponential doubles the wait before each further attempt. Default: fixed.',
    },
    'on-exit-codes': {
      form: exitCodes,
      help: 'Only these exit codes are retried; 128 + n is an end by signal n, such as 137 by SIGKILL. Default: every failure.',
    },
  },
  { rules: [{ kind: 'required', key: 'max' }], strangers: retriesStrangers },
);

const strategyKeys = {
  matrix: {
    form: matrix,
    help: "Lists of values; the task runs once for each combination, by the rules of GitHub's matrix.",
  },
  'max-parallel': {
    form: either(expression, amount),
    help: 'At most this many instances run at once; 0 and the default: no limit.',
  },
  'fail-fast': {
    form: either(expression, flag),
    help: 'Whether the first instance that fails cancels the others. Default: true.',
  },
};

const strategy = advised(
  record('a map with the key matrix', strategyKeys, {
    strangers: strategyStrangers,
    misplaced: strayDimensionAdvice,
  }),
  strategyAdvice,
);

const claims = mapOf('a map of pool names and counts', {
  keys: poolNames,
  value: pieces,
  extensible: true,
});

/** The keys that a task and `defaults` may have. */
const sharedKeys = {
  if: {
    form: condition,
    help: 'An expression, with or without ${{ }}: the task runs when it is true. Default, also when it is empty: success().',
  },
  shell: {
    form: meaning(
      'bash, sh, pwsh, powershell, cmd, python, or a command with {0}',
      { pattern: shellPattern },
      (written) => (new RegExp(shellPattern).test(written) ? written : undefined),
      shellAdvice,
    ),
    help: "The shell of run. Default: GitHub's, bash or, on Windows, pwsh.",
  },
  'working-directory': {
    form: text('a path', { expressions: true }),
    help: 'The directory to run in. Default: the workspace.',
  },
  env: { form: environment, help: "Environment variables, over the file's." },
  'timeout-minutes': {
    form: either(expression, minutes),
    help: 'Minutes, with fractions, after which an attempt is ended and counts as failed. Default: none.',
  },
  'continue-on-error': {
    form: either(
      either(expression, flag),
      converted(toleratedCodes, (found) => ({ exitCodes: found['exit-codes']?.value ?? [] })),
    ),
    help: 'Whether the task may fail without failing the run or its dependents, or with which exit codes. Default: false.',
  },
  retries: {
    form: either(
      converted(amount, (max) => ({ max })),
      converted(retries, (found) => ({
        max: found.max?.value ?? 0,
        delaySeconds: found['delay-seconds']?.value,
        backoff: found.backoff?.value,
        onExitCodes: found['on-exit-codes']?.value,
      })),
    ),
    help: 'How often a failed attempt is followed by another. Default: 0.',
  },
  cpus: {
    form: advised(either(number('a number ≥ 0', { minimum: 0 }), word('all')), cpusAdvice),
    help: 'The share of the CPU budget; 0 for a task that only waits. Default: 1; 0 for a service.',
  },
  memory: {
    form: meaning(
      'an amount such as 512MB, 2GB or 1.5 GiB',
      { pattern: memoryPattern },
      memoryBytes,
      memoryAdvice,
    ),
    help: 'Free memory that has to be there before the task starts beside others. Default: none.',
  },
  pools: {
    form: either(
      converted(oneOrMany('a pool, a list of pools', poolName), (names) =>
        names.map((name) => ({ name: name.value, count: 1, at: name.at })),
      ),
      converted(claims, (counts) =>
        [...counts].map(([name, { value, keyAt }]) => ({ name, count: value, at: keyAt })),
      ),
    ),
    help: 'Pools of the file of which the task holds one, or a count, while it runs.',
  },
  priority: {
    form: number('a whole number', { integer: true }),
    help: 'Takes precedence over the computed order, higher first. Default: 0.',
  },
  'slow-after-minutes': {
    form: minutes,
    help: 'Minutes, with fractions, after which a warning says that the task is slow. Default: none.',
  },
  ...rememberKeys,
  ...reportKeys,
  service: { form: service, help: 'Makes the task a service, which stays up while its dependents run.' },
  'leave-running': {
    form: flag,
    help: 'Whether what the task left running after a success outlives the run. Default: false.',
  },
  'strict-cleanup': {
    form: flag,
    help: 'No longer needed: processes that hide from every trace are ended too on Linux with Perl. Elsewhere a warning says that they cannot be found. Default: false.',
  },
};

const ownKeys = {
  name: { form: text('a text', { expressions: true }), help: 'How people see the task. Default: its id.' },
  needs: {
    form: advised(oneOrMany('a task id, or a list of task ids', text('a task id')), needsAdvice),
    help: 'The tasks that have to end before this one starts.',
  },
  run: {
    form: advised(text('a script', { expressions: true }), runAdvice),
    help: 'A script for the shell; of the expressions, only matrix, runner and task may stand in it.',
  },
  command: {
    form: advised(
      list(
        'a list of words: a program and its arguments',
        text('a word', { expressions: true, mayBeEmpty: true }),
      ),
      commandAdvice,
    ),
    help: 'A program and its arguments, run without a shell.',
  },
  strategy: { form: strategy, help: 'A matrix: one instance of the task for each combination of values.' },
};

const taskRules: readonly KeyRule[] = [
  {
    kind: 'not-both',
    keys: ['run', 'command'],
    hint: 'run is a script for a shell, command a program without one',
  },
  {
    kind: 'not-both',
    keys: ['command', 'shell'],
    hint: 'command runs without a shell; write run to use one',
  },
  ...rememberRules,
  ...reportRules,
  {
    kind: 'join',
    work: ['run', 'command'],
    waits: 'needs',
    idle: [...Object.keys(sharedKeys).filter((key) => key !== 'if'), 'strategy'],
    unless: { key: 'env', namedIn: ['if', 'name'] },
  },
];

/** A task of the file. */
export const task = advised(
  record(
    'a map of keys such as run and needs',
    { ...ownKeys, ...sharedKeys },
    { rules: taskRules, strangers: taskStrangers, misplaced: nestedTaskAdvice },
  ),
  taskAdvice,
);

/** `defaults` of the file. */
export const defaults = record('a map of task keys', sharedKeys, {
  strangers: defaultsStrangers(Object.keys(ownKeys)),
});

/** A task as the file has it. */
export type TaskKeys = RecordOf<typeof ownKeys & typeof sharedKeys>;

/** Defaults as the file has them. */
export type DefaultKeys = RecordOf<typeof sharedKeys>;
