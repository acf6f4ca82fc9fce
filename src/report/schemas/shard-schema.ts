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
    startedAt: amountSchema("In seconds from the shard's start."),
    endedAt: amountSchema("In seconds from the shard's start."),
    cpuSeconds: amountSchema('CPU time; left out where it is not known.'),
    peakBytes: amountSchema('The most memory at once; left out where it is not known.'),
  },
  { optional: ['cpuSeconds', 'peakBytes'] },
);

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
    attempt: amountSchema('The attempt of the workflow run, from 1.', 'integer'),
    tasks: listPart(
      objectSchema({
        id: taskSchema,
        result: resultSchema,
        tolerated: flagSchema('Whether its failure fails nothing else.'),
        how: textPart('How it ended, in words.'),
        seconds: amountSchema('The sum of its attempts.'),
        attempts: listPart(attempt),
        tail: listPart({ type: 'string' }, 'The last lines of a failed task.'),
        files: orNull(files),
      }),
    ),
  },
  { description: 'Only of a run of one of several parts: what a merge needs of it.' },
);
