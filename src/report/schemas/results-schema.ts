import { resultsFormat, resultsVersion } from '../results/results.ts';
import { insightSchema } from './insight-schema.ts';
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
import { shardSchema } from './shard-schema.ts';
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

const count = (description: string): PublishedSchema => amountSchema(description, 'integer');

const machine = objectSchema({
  name: textPart('As attempts name it.'),
  report: textPart('The directory of its report.'),
  cpus: count('How many tasks of one CPU run at once there.'),
  started: amountSchema(
    'Seconds since the start of the run, by the clock of this machine as well as that can be known.',
  ),
  ended: amountSchema('Seconds since the start of the run.'),
  'set-up-seconds': orNull(amountSchema('From the start of its job to that of its run.')),
});

const run = objectSchema(
  {
    title: textPart('The name of the graph.'),
    'graph-file': orNull(textPart('As given; null for a graph without a file.')),
    result: orNull(runResultSchema),
    'started-at': { type: 'string', description: 'In ISO 8601, UTC.' },
    seconds: amountSchema('From the start of the run to its end.'),
    'task-seconds': amountSchema('The sum of the times of all attempts; a service counts until it is ready.'),
    'cpu-bound-seconds': amountSchema('What the work takes when all CPUs are always busy.'),
    parallelism: amountSchema('How many tasks of one CPU run at once.'),
    'parallelism-because': textPart('Where that number comes from.'),
    processes: orNull(ownerSchema),
    'merge-started': amountSchema('When this machine began; only where others ran parts of the run.'),
    'repeated-seconds': amountSchema(
      'Of attempts whose tasks ran on several machines, beside `task-seconds`.',
    ),
    machines: listPart(
      machine,
      'The other machines that ran parts of the run; left out when there are none.',
    ),
    counts: objectSchema(
      {
        success: count('Tasks.'),
        failure: count('Tasks.'),
        cancelled: count('Tasks.'),
        skipped: count('Tasks.'),
      },
      { description: 'How many tasks have each result.' },
    ),
    given: orNull(textPart('How many results were known without a run, and from where.')),
    'critical-path': objectSchema({
      seconds: amountSchema('The chain of needs that took longest.'),
      tasks: listPart(taskSchema),
    }),
    insight: orNull(insightSchema),
    'closed-by': orNull(
      objectSchema(
        {
          kind: wordSchema(closeCauses, 'Why nothing more was started.'),
          task: taskSchema,
          failures: count('For max-failures.'),
          signal: textPart('For a signal.'),
          noCleanUps: textPart('Why clean-ups had to end too.'),
        },
        { optional: ['task', 'failures', 'signal', 'noCleanUps'] },
      ),
    ),
    warnings: listPart(objectSchema({ task: orNull(taskSchema), message: textPart('In words.') })),
  },
  { optional: ['merge-started', 'repeated-seconds', 'machines'] },
);

const cause = objectSchema(
  {
    tool: textPart('Whose mark it is.'),
    headline: textPart('The line that says it best.'),
    test: orNull(textPart('The case that failed.')),
    failures: count('How many the tool marked.'),
    excerpt: listPart({ type: 'string' }, 'The lines around it.'),
    'first-line': orNull(count('The line of the log that the excerpt begins with.')),
    file: orNull(textPart('As the tool names it.')),
    path: orNull(textPart('From the workspace, when that file is there.')),
    line: orNull(count('From 1.')),
    column: orNull(count('From 1.')),
  },
  { description: 'What the output, or a test report, says that went wrong.' },
);

const tests = objectSchema(
  {
    counts: objectSchema({
      passed: count('Cases.'),
      failed: count('Cases.'),
      error: count('Cases.'),
      skipped: count('Cases.'),
    }),
    failures: listPart(
      objectSchema({
        group: textPart('The class, file or suite of the case.'),
        name: textPart('Of the case.'),
        message: textPart('What its report says; may be empty.'),
      }),
      'The first that failed.',
    ),
  },
  { description: 'What the test reports have that the attempt wrote.' },
);

const attempt = objectSchema(
  {
    attempt: attemptNumberSchema,
    slot: slotSchema,
    machine: textPart('The other machine that ran it; left out for one that ran here.'),
    started: amountSchema('Seconds since the start of the run.'),
    ended: orNull(amountSchema('Seconds since the start of the run.')),
    termination: orNull(terminationSchema),
    ...attemptFacts,
    'log-problem': orNull(textPart('Why the log is not whole.')),
    said: orNull(
      textPart(
        'Of one that failed what the log says of it, in one line: the cause, else a line of its last that complains, what such an end often means, or its last line.',
      ),
    ),
    cause: orNull(cause),
    tests: orNull(tests),
  },
  { optional: ['machine'] },
);

const given = objectSchema(
  {
    because: wordSchema(
      { 'earlier-attempt': true, unchanged: true, elsewhere: true, lost: true },
      'From where it is known.',
    ),
    attempt: attemptNumberSchema,
    since: textPart('The run or branch in which it ran.'),
    where: textPart('The machine on which it ran.'),
    seconds: orNull(amountSchema('How long it took there.')),
  },
  { optional: ['attempt', 'since', 'where'] },
);

const task = objectSchema(
  {
    id: taskSchema,
    key: textPart('The id in the file, which the instances of a matrix share.'),
    name: textPart('As people see it.'),
    needs: listPart(taskSchema),
    at: objectSchema({ file: textPart('The graph file.'), line: count('From 1.'), column: count('From 1.') }),
    result: orNull(resultSchema),
    because: orNull(becauseSchema),
    given: orNull(given),
    why: textPart('Why it has its result, in words; empty for one that exited with 0.'),
    tolerated: flagSchema('It failed, and continue-on-error forgave it.'),
    flaky: flagSchema('It passed, and not at the first attempt.'),
    'exit-code': orNull({ type: 'integer', description: 'Of its last attempt; null when that has none.' }),
    signal: orNull(textPart('The signal that ended its last attempt, not one of ours.')),
    seconds: amountSchema('The sum of its attempts.'),
    'ready-seconds': orNull(amountSchema("From a service's start to its being ready.")),
    attempts: listPart(attempt),
    'also-ran': listPart(
      attempt,
      'Those on other machines that its result does not come from; left out when there are none.',
    ),
    outputs: {
      type: 'object',
      additionalProperties: { type: 'string' },
      description: 'What it wrote to GITHUB_OUTPUT.',
    },
    processes: listPart(
      objectSchema({
        kind: wordSchema({ leaky: true, 'left-running': true, survivor: true }, 'What became of it.'),
        pid: { type: 'integer' },
        command: textPart('As a person can recognise it.'),
        reason: orNull(textPart('Why it could not be ended.')),
      }),
      'What its command left running.',
    ),
  },
  { optional: ['also-ran'] },
);

/** The JSON Schema of `results.json`. */
export function resultsSchema(): PublishedSchema {
  return {
    $schema: 'http://json-schema.org/draft-07/schema#',
    title: `Rundag's results.json, version ${resultsVersion}`,
    ...objectSchema(
      {
        format: { const: resultsFormat },
        version: { const: resultsVersion },
        run,
        tasks: listPart(task),
        shard: shardSchema,
      },
      { optional: ['shard'] },
    ),
  };
}
