import { shardVersion } from '../results/shard-json.ts';
import {
  amountSchema,
  flagSchema,
  listPart,
  objectSchema,
  orNull,
  type PublishedSchema,
  textPart,
} from './schema-parts.ts';
import { attemptNumberSchema, resultSchema, slotSchema, taskSchema } from './shared-words.ts';

const pairs: PublishedSchema = listPart(
  { type: 'array', items: { type: 'string' }, minItems: 2, maxItems: 2 },
  'Names and values.',
);

const attempt = objectSchema(
  {
    attempt: attemptNumberSchema,
    slot: slotSchema,
    startedAt: amountSchema('In milliseconds since 1970, by the clock of its machine.'),
    endedAt: amountSchema('In milliseconds since 1970.'),
    cpuSeconds: amountSchema('CPU time; left out where it is not known.'),
    peakBytes: amountSchema('The most memory at once; left out where it is not known.'),
    termination: anySchema('How it ended; left out when it passed, and so is all below.'),
    logBytes: amountSchema('The length of its log.', 'integer'),
    cause: anySchema('What its output says that went wrong.'),
    tail: listPart({ type: 'string' }, 'Its last lines.'),
    head: listPart({ type: 'string' }, 'Its first lines, where the last do not begin with them.'),
    tests: anySchema('The counts of its test reports, and the first cases that failed.'),
  },
  {
    optional: ['cpuSeconds', 'peakBytes', 'termination', 'logBytes', 'cause', 'tail', 'head', 'tests'],
  },
);

/** An object whose form is no promise: a merge reads only what its own version wrote. */
function anySchema(description: string): PublishedSchema {
  return { type: 'object', description };
}

const files = objectSchema(
  {
    outputs: pairs,
    env: pairs,
    path: listPart({ type: 'string' }),
    summary: textPart('What it wrote to GITHUB_STEP_SUMMARY.'),
  },
  {
    optional: ['outputs', 'env', 'path', 'summary'],
    description: 'What it wrote; null when something in it is secret, which stays on its machine.',
  },
);

/** The part of `results.json` that only a run of one of several parts has: what a merge needs of it. */
export const shardSchema: PublishedSchema = objectSchema(
  {
    version: { const: shardVersion },
    index: amountSchema('From 1 to `of`.', 'integer'),
    of: amountSchema('How many parts the graph has.', 'integer'),
    graph: textPart('Stands for the whole graph, its directory and its targets.'),
    times: textPart('Stands for the times that the graph was divided by.'),
    commit: textPart('The commit that was checked out; empty where it is not known.'),
    rundag: textPart('The version of Rundag that divided the graph.'),
    attempt: amountSchema('The attempt of the workflow run, from 1.', 'integer'),
    cpus: amountSchema('How many tasks of one CPU run at once.', 'integer'),
    startedAt: amountSchema('In milliseconds since 1970, by the clock of its machine.'),
    endedAt: amountSchema('In milliseconds since 1970.'),
    setUpSeconds: orNull(amountSchema('From the start of its job to that of its run.')),
    tasks: listPart(
      objectSchema(
        {
          id: taskSchema,
          name: textPart('As people see it, where that is not its id.'),
          result: resultSchema,
          tolerated: flagSchema('Whether its failure fails nothing else.'),
          how: textPart('How it ended, in words.'),
          seconds: amountSchema('The sum of its attempts.'),
          attempts: listPart(attempt),
          files: orNull(files),
        },
        { optional: ['name'] },
      ),
    ),
  },
  { description: 'Only of a run of one of several parts: what a merge needs of it.' },
);
