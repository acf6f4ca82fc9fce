import type { Change, IdleReason } from '../run/insight.ts';
import {
  amountSchema,
  flagSchema,
  type PublishedSchema,
  listPart,
  objectSchema,
  textPart,
  wordSchema,
} from './schema-parts.ts';
import { taskSchema } from './shared-words.ts';

const seconds = amountSchema('Seconds.');
const count = amountSchema('A count.', 'integer');

const idleReasons: Readonly<Record<IdleReason['kind'], true>> = {
  needs: true,
  pool: true,
  'max-parallel': true,
  memory: true,
  cpus: true,
  retry: true,
  starting: true,
  'nothing-left': true,
};

const changes: Readonly<Record<Change['kind'], true>> = {
  task: true,
  need: true,
  pool: true,
  'max-parallel': true,
  cpu: true,
};

/** What would make the run shorter. */
export const insightSchema: PublishedSchema = objectSchema({
  idle: objectSchema({
    seconds,
    'of-seconds': seconds,
    reasons: listPart(
      objectSchema(
        {
          because: wordSchema(idleReasons, 'What CPUs waited for.'),
          seconds,
          name: textPart('The pool.'),
          key: textPart("The matrix's task, by its id in the file."),
        },
        { optional: ['name', 'key'] },
      ),
    ),
  }),
  'what-if': listPart(
    objectSchema({ machines: count, cpus: amountSchema('CPUs of each.'), seconds }),
    'How long the run would take.',
  ),
  changes: listPart(
    objectSchema(
      {
        kind: wordSchema(changes, 'What is changed.'),
        gain: seconds,
        task: taskSchema,
        seconds,
        need: taskSchema,
        name: textPart('The pool.'),
        key: textPart("The matrix's task, by its id in the file."),
        limit: count,
        cpus: amountSchema('CPUs.'),
      },
      { optional: ['task', 'seconds', 'need', 'name', 'key', 'limit', 'cpus'] },
    ),
    'Worth most first.',
  ),
  simulated: objectSchema(
    {
      kind: wordSchema({ simulated: true, 'too-large': true }, 'Whether it was.'),
      seconds,
      untried: count,
      'cpu-times': flagSchema('Whether it is known how busy the attempts kept the CPUs.'),
    },
    { optional: ['seconds', 'untried', 'cpu-times'] },
  ),
  slower: listPart(
    objectSchema({ task: taskSchema, seconds, usual: seconds, low: seconds, high: seconds, runs: count }),
  ),
  flaky: listPart(objectSchema({ task: taskSchema, attempts: count, 'lost-seconds': seconds })),
});
