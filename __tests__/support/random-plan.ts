import { probeWith } from './probes.ts';
import * as fc from 'fast-check';
import type { Termination } from '../../src/model/outcome.ts';
import type { Task, TaskId } from '../../src/model/task.ts';
import type { PlanPolicy } from '../../src/plan/roster.ts';
import { conditions } from './known-conditions.ts';
import { makeInstance, makeRetry, makeTask } from './make-task.ts';
import { failed, makePolicy, passed } from './drive-plan.ts';

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

/** What a random plan may have beside commands, joins, matrices, conditions, retries and tolerated failures. */
export interface RandomFeatures {
  readonly services: boolean;
  /** That failures close the run or their matrix, and that a matrix limits how many of its instances run. */
  readonly limits: boolean;
}

const terminations: readonly Termination[] = [
  ...Array.from({ length: 12 }, () => passed),
  failed,
  failed,
  { kind: 'exited', code: 2 },
  { kind: 'signalled', signal: 'SIGSEGV' },
  { kind: 'timed-out', afterSeconds: 1 },
  { kind: 'could-not-start', cause: 'no such program', fix: 'install it' },
  { kind: 'bad-task-file', file: 'GITHUB_ENV', line: 1, problem: 'no delimiter' },
  { kind: 'too-many-masks', problem: 'no room' },
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
  another: fc.constantFrom(true, true, false),
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

/** Random plans of up to 25 tasks; each task needs only earlier ones, and a matrix as a whole. */
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
      const matrices = matricesOf(drafts);
      const tasks = drafts.map((each, index) =>
        taskOf(each, index, needsOf(index, drafts, matrices), matrices[index], features),
      );
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

/** Neighbours that are instances of one matrix. */
interface RandomMatrix {
  readonly kind: 'm' | 'n';
  /** The place of the first instance. */
  readonly start: number;
  total: number;
}

/** The matrix of each task. */
function matricesOf(drafts: readonly Draft[]): readonly (RandomMatrix | undefined)[] {
  let matrix: RandomMatrix | undefined;
  return drafts.map(({ kind, matrix: letter, another }, start) => {
    if (kind !== 'command') matrix = undefined;
    else if (matrix === undefined || !another)
      matrix = letter === undefined ? undefined : { kind: letter, start, total: 0 };
    if (matrix !== undefined) matrix.total += 1;
    return matrix;
  });
}

/** The ids of what a task needs: all instances of a matrix need the same, and who needs one needs all. */
function needsOf(
  index: number,
  drafts: readonly Draft[],
  matrices: readonly (RandomMatrix | undefined)[],
): readonly TaskId[] {
  const first = matrices[index]?.start ?? index;
  if (first === 0) return [];
  const needed = (drafts[first]?.needs ?? []).flatMap((need) => {
    const { start, total } = matrices[need % first] ?? { start: need % first, total: 1 };
    return Array.from({ length: total }, (_, instance) => `t${start + instance}`);
  });
  return [...new Set(needed)];
}

function taskOf(
  { kind, condition, cpus, p, q, memoryBytes, retries, delaySeconds, onExitCodes, priority }: Draft,
  index: number,
  needs: readonly TaskId[],
  matrix: RandomMatrix | undefined,
  features: RandomFeatures,
): Task {
  const isService = kind === 'service' && features.services;
  const held = new Map(Object.entries({ p, q }).filter(([, count]) => count > 0));
  return makeTask(`t${index}`, needs, {
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
            ready: probeWith({ log: 'ready' }),
            timeoutSeconds: 60,
            intervalSeconds: 0.5,
            stopSignal: 'SIGTERM',
            stopSeconds: undefined,
          },
        }
      : {}),
    ...(matrix === undefined
      ? {}
      : {
          matrix: makeInstance(`${matrix.kind}${matrix.start}`, index - matrix.start, matrix.total, {
            failFast: matrix.kind === 'm' && features.limits,
            maxParallel: matrix.kind === 'n' && features.limits ? 2 : undefined,
          }),
        }),
  });
}
