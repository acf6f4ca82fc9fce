import * as fc from 'fast-check';
import type { Termination } from '../../src/model/outcome.ts';
import type { Task, TaskId } from '../../src/model/task.ts';
import type { PlanPolicy } from '../../src/scheduler/plan-policy.ts';
import { conditions } from './conditions.ts';
import { makeInstance, makeRetry, makeTask } from './make-task.ts';
import { failed, makePolicy, passed } from './plan-driver.ts';

/** A graph, what becomes of its tasks, and a policy, all drawn at random. */
export interface RandomPlan {
  readonly tasks: readonly Task[];
  readonly policy: PlanPolicy;
  /** How each task's attempts end when nobody ends them; those beyond the list pass. */
  readonly endings: ReadonlyMap<TaskId, readonly Termination[]>;
  readonly continueOnError: ReadonlySet<TaskId>;
  /** All tasks are expected to take no time: then nobody is overtaken for too long. */
  readonly nothingTakesTime: boolean;
}

/** What a random plan may have beside commands, joins, conditions, retries and tolerated failures. */
export interface RandomFeatures {
  readonly services: boolean;
  readonly matrices: boolean;
  readonly limits: boolean;
}

const terminations: readonly Termination[] = [
  ...Array.from({ length: 12 }, () => passed),
  failed,
  failed,
  { kind: 'exited', code: 2 },
  { kind: 'signalled', signal: 'SIGSEGV' },
  { kind: 'timed-out', afterSeconds: 1 },
  { kind: 'could-not-start', cause: 'no such program', remedy: 'install it' },
  { kind: 'bad-task-file', file: 'GITHUB_ENV', line: 1, problem: 'no delimiter' },
];

const pools = new Map([
  ['p', 1],
  ['q', 3],
]);

const draft = fc.record({
  needs: fc.array(fc.nat(), { maxLength: 4 }),
  kind: fc.constantFrom('command', 'command', 'command', 'command', 'join', 'service'),
  condition: fc.oneof({ weight: 2, arbitrary: fc.constant(undefined) }, fc.constantFrom(...conditions)),
  cpus: fc.constantFrom<number | 'all'>(0, 0.3, 1, 1, 1, 2, 'all'),
  p: fc.constantFrom(0, 0, 0, 1),
  q: fc.constantFrom(0, 0, 1, 2),
  memoryBytes: fc.constantFrom(undefined, undefined, 10, 20),
  matrix: fc.constantFrom(undefined, undefined, 'm', 'n'),
  retries: fc.constantFrom(0, 0, 1, 3),
  delaySeconds: fc.constantFrom(0, 7),
  onExitCodes: fc.constantFrom(undefined, undefined, [2]),
  endings: fc.array(fc.constantFrom(...terminations), { maxLength: 4 }),
  continueOnError: fc.constantFrom(false, false, false, true),
  priority: fc.constantFrom(0, 0, 0, 1),
});
type Draft = typeof draft extends fc.Arbitrary<infer T> ? T : never;

const limits = fc.record({
  failFast: fc.constantFrom(false, false, true),
  maxFailures: fc.constantFrom(0, 0, 1, 3),
});

/** Random plans of up to 25 tasks; each task needs only earlier ones. */
export function randomPlans(features: RandomFeatures): fc.Arbitrary<RandomPlan> {
  return fc
    .record({
      drafts: fc.array(draft, { minLength: 1, maxLength: 25, size: 'max' }),
      cpus: fc.constantFrom(1, 2, 2.5, 4),
      limits: features.limits ? limits : fc.constant({ failFast: false, maxFailures: 0 }),
      nothingTakesTime: fc.boolean(),
      seconds: fc.array(fc.integer({ min: 0, max: 9 }), { minLength: 25, maxLength: 25 }),
    })
    .map(({ drafts, cpus, limits: stated, seconds, nothingTakesTime }) => {
      const tasks = drafts.map((each, index) => taskOf(each, index, drafts, features));
      const secondsOf = new Map(tasks.map(({ id }, index) => [id, nothingTakesTime ? 0 : seconds[index]]));
      return {
        nothingTakesTime,
        tasks,
        policy: makePolicy({ cpus, pools, ...stated, expectedSeconds: (id) => secondsOf.get(id) }),
        endings: new Map(drafts.map(({ endings }, index) => [`t${index}`, endings])),
        continueOnError: new Set(
          tasks.filter((_task, index) => drafts[index]?.continueOnError).map(({ id }) => id),
        ),
      };
    });
}

function taskOf(
  {
    needs,
    kind,
    condition,
    cpus,
    p,
    q,
    memoryBytes,
    matrix,
    retries,
    delaySeconds,
    onExitCodes,
    priority,
  }: Draft,
  index: number,
  drafts: readonly Draft[],
  features: RandomFeatures,
): Task {
  const isService = kind === 'service' && features.services;
  const siblings = [...drafts.keys()].filter((other) => drafts[other]?.matrix === matrix);
  const held = new Map(Object.entries({ p, q }).filter(([, count]) => count > 0));
  return makeTask(`t${index}`, index === 0 ? [] : [...new Set(needs.map((need) => `t${need % index}`))], {
    condition,
    cpus,
    memoryBytes,
    priority,
    pools: held,
    retry: makeRetry(retries, { delaySeconds, onExitCodes }),
    ...(kind === 'join' ? { work: { kind } } : {}),
    ...(isService
      ? {
          service: {
            ready: { kind: 'log', pattern: 'ready' },
            timeoutSeconds: 60,
            intervalSeconds: 0.5,
            stopSignal: 'SIGTERM',
            stopSeconds: undefined,
          },
        }
      : {}),
    ...(matrix !== undefined && features.matrices && kind === 'command'
      ? {
          matrix: makeInstance(matrix, siblings.indexOf(index), siblings.length, {
            failFast: matrix === 'm',
            maxParallel: matrix === 'n' ? 2 : undefined,
          }),
        }
      : {}),
  });
}
