import type { RunEvent } from '../run/event.ts';
import { eventsFormat } from '../run/journal.ts';
import { eventsVersion } from '../results/event-line.ts';
import {
  amountSchema,
  flagSchema,
  type PublishedSchema,
  listPart,
  objectSchema,
  orNull,
  textPart,
  wordSchema,
} from './schema-parts.ts';
import {
  attemptFacts,
  attemptNumberSchema,
  becauseSchema,
  closeCauses,
  ownerSchema,
  resultSchema,
  runResultSchema,
  slotSchema,
  taskSchema,
  terminationSchema,
} from './shared-words.ts';

type Told = Exclude<
  RunEvent['type'],
  'task-annotation' | 'task-matcher' | 'secret' | 'debug' | 'insight' | 'heartbeat' | 'task-output'
>;

const someTask = orNull(taskSchema);

/** What each kind of line has beside `event` and `at`. */
const fields: Readonly<Record<Told, Readonly<Record<string, PublishedSchema>>>> = {
  'run-started': {
    format: { const: eventsFormat },
    version: { const: eventsVersion },
    title: textPart('The name of the graph.'),
    'started-at': { type: 'string', description: 'In ISO 8601, UTC.' },
    'graph-file': orNull(textPart('As given; null for a graph without a file.')),
    parallelism: amountSchema('How many tasks of one CPU run at once.'),
    tasks: listPart(taskSchema, "All tasks in the graph's order."),
  },
  'processes-owned': { by: ownerSchema },
  'attempt-started': {
    task: taskSchema,
    attempt: attemptNumberSchema,
    slot: slotSchema,
    name: textPart("The task's name, with its expressions evaluated."),
  },
  'service-ready': { task: taskSchema, seconds: amountSchema('From its start.') },
  'attempt-ended': {
    task: taskSchema,
    attempt: attemptNumberSchema,
    slot: slotSchema,
    termination: terminationSchema,
    ...attemptFacts,
    cause: orNull(textPart('The line that says best why it failed.')),
    test: orNull(textPart('The case that failed.')),
    'failed-tests': orNull(amountSchema('Of its test reports; null when it has none.', 'integer')),
    'retry-in-seconds': orNull(amountSchema('Until it is tried again; null when it is not.')),
  },
  'task-ended': {
    task: taskSchema,
    result: resultSchema,
    tolerated: flagSchema('It failed, and continue-on-error forgave it.'),
    because: becauseSchema,
    why: orNull(textPart('The same in words, where its attempts do not say.')),
    machine: textPart('The other machine that ran it; left out for what did not run on one.'),
  },
  leftover: {
    task: taskSchema,
    attempt: attemptNumberSchema,
    pid: { type: 'integer' },
    command: textPart('As a person can recognise it.'),
    survives: orNull(
      textPart('Why it could not be ended; null when it was, or is left alone as its task asks.'),
    ),
  },
  'run-closed': {
    because: wordSchema(closeCauses, 'Why nothing more is started.'),
    why: textPart('In words.'),
  },
  warning: { task: someTask, message: textPart('What deserves attention.') },
  explanation: { task: someTask, message: textPart('Why it runs although a result of it was known.') },
  'run-ended': { result: runResultSchema },
};

/** The JSON Schema of a line of `events.ndjson`. */
export function eventsSchema(): PublishedSchema {
  return {
    $schema: 'http://json-schema.org/draft-07/schema#',
    title: `A line of Rundag's events.ndjson, version ${eventsVersion}`,
    type: 'object',
    oneOf: Object.entries(fields).map(([event, own]) =>
      objectSchema(
        {
          event: { const: event },
          at: amountSchema('Seconds since the start of the run on this machine.'),
          ...own,
        },
        { optional: ['machine'] },
      ),
    ),
  };
}
