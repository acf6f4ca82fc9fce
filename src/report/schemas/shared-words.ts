import type { OwnerFacts } from '../../model/debug-note.ts';
import type { Because, CloseCause, Result, RunResult, Termination } from '../../model/outcome.ts';
import { amountSchema, type PublishedSchema, orNull, textPart, wordSchema } from './schema-parts.ts';

const results: Readonly<Record<Result, true>> = {
  success: true,
  failure: true,
  cancelled: true,
  skipped: true,
};

/** A task's result. */
export const resultSchema: PublishedSchema = wordSchema(
  results,
  "What the task's result is for its dependents and the run, in GitHub's words.",
);

const runResults: Readonly<Record<RunResult, true>> = { success: true, failure: true, cancelled: true };

/** A run's result. */
export const runResultSchema: PublishedSchema = wordSchema(runResults, 'How the run ended.');

const terminations: Readonly<Record<Termination['kind'], true>> = {
  exited: true,
  signalled: true,
  'keeper-killed': true,
  'timed-out': true,
  cancelled: true,
  'could-not-start': true,
  'bad-task-file': true,
  'too-many-masks': true,
  stopped: true,
  'not-ready': true,
  'ended-early': true,
};

/** How an attempt ended. */
export const terminationSchema: PublishedSchema = wordSchema(terminations, 'How the attempt ended.');

const becauses: Readonly<Record<Because['kind'], true>> = {
  ran: true,
  given: true,
  unused: true,
  join: true,
  need: true,
  condition: true,
  'bad-expression': true,
  closed: true,
};

/** Why a task has its result. */
export const becauseSchema: PublishedSchema = wordSchema(becauses, 'Why the task has its result.');

/** Why a run starts nothing more. */
export const closeCauses: Readonly<Record<CloseCause['kind'], true>> = {
  'fail-fast': true,
  'max-failures': true,
  'matrix-fail-fast': true,
  signal: true,
};

const owners: Readonly<Record<OwnerFacts['kind'], true>> = { keepers: true, 'process-table': true };

/** How processes are owned. */
export const ownerSchema: PublishedSchema = wordSchema(owners, 'How the processes of the run are owned.');

/** What is said of an attempt in `results.json` and in events alike. */
export const attemptFacts: Readonly<Record<string, PublishedSchema>> = {
  why: textPart('The same in words.'),
  'exit-code': orNull({ type: 'integer', description: 'Null when it has none.' }),
  signal: orNull(textPart('The signal that ended it, not one of ours.')),
  'cpu-seconds': orNull(
    amountSchema('CPU time of all of its processes that had ended; null when nobody measured it.'),
  ),
  'peak-bytes': orNull(amountSchema('The most memory that one of them held at a time.', 'integer')),
  log: orNull(textPart('The path of its log, from the report directory.')),
  'log-bytes': amountSchema('How long that was when it ended.', 'integer'),
};

/** A task's id. */
export const taskSchema: PublishedSchema = textPart("The task's id.");

/** The number of an attempt. */
export const attemptNumberSchema: PublishedSchema = {
  type: 'integer',
  minimum: 1,
  description: 'Counted from 1.',
};

/** A slot. */
export const slotSchema: PublishedSchema = amountSchema('From 0; unique among running attempts.', 'integer');
