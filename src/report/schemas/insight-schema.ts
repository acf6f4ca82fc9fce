import type { Change, IdleReason } from '../run/insight.ts';
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

const onMachines = objectSchema({
  machines: amountSchema('How many share the tasks.', 'integer'),
  seconds: amountSchema('From the start of the first job to the end of the last.'),
  'billed-minutes': amountSchema('Each job rounded up to a whole minute.', 'integer'),
});

const machines = objectSchema(
  {
    'set-up': objectSchema({
      seconds: amountSchema('What a machine takes before its run.'),
      measured: flagSchema('Else it is a guess.'),
    }),
    now: onMachines,
    tried: listPart(onMachines, 'By simulation.'),
    advised: orNull(amountSchema('The number of machines that pays; null where none does.', 'integer')),
  },
  {
    description:
      'What several machines would do; null for a run that is too short, or too large to simulate.',
  },
);

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
  machines: orNull(machines),
  slower: listPart(
    objectSchema({ task: taskSchema, seconds, usual: seconds, low: seconds, high: seconds, runs: count }),
  ),
  flaky: listPart(objectSchema({ task: taskSchema, attempts: count, 'lost-seconds': seconds })),
});
