import * as fc from 'fast-check';
import type { GivenResult, Result, Termination } from '../../src/model/outcome.ts';
import type { Task, TaskId } from '../../src/model/task.ts';
import type { RandomPlan } from './random-plan.ts';

/** Which tasks of a plan have their results without being run. */
export interface RandomGiven {
  /** Known before the run. */
  readonly known: ReadonlyMap<TaskId, GivenResult>;
  /** Found when the task could start. */
  readonly found: ReadonlyMap<TaskId, GivenResult>;
  /** Looked up when the task could start. The others of these have to run. */
  readonly lookedUp: ReadonlySet<TaskId>;
}

const draft = fc.record({
  how: fc.constantFrom('runs', 'runs', 'known', 'found', 'looked up'),
  /** Nobody finds a result that says that the task was skipped. */
  result: fc.constantFrom<Result>('success', 'success', 'success', 'failure', 'cancelled', 'skipped'),
  tolerated: fc.constantFrom(false, false, true),
});

/**
 * What is given of the tasks of any plan; services among them too, of which it does not count. Of a matrix with fail-fast
 * nothing is known before: it would count even after another instance had failed, when nothing of the matrix could run.
 */
export const randomGiven: fc.Arbitrary<(plan: RandomPlan, results?: 'any' | 'no failures') => RandomGiven> =
  fc.array(draft, { minLength: 25, maxLength: 25 }).map((drafts) => ({ tasks }, results = 'any') => {
    const known = new Map<TaskId, GivenResult>();
    const found = new Map<TaskId, GivenResult>();
    const lookedUp = new Set<TaskId>();
    for (const [index, { id, matrix, work }] of tasks.entries()) {
      const {
        how,
        result: drawn,
        tolerated,
      } = drafts[index] ?? {
        how: 'runs',
        result: 'success',
        tolerated: false,
      };
      // Nothing else becomes of a join.
      const result = work.kind === 'join' && drawn !== 'skipped' ? 'success' : drawn;
      const forgiven = tolerated && result === 'success' && work.kind !== 'join';
      if (result === 'failure' && results === 'no failures') continue;
      if (how === 'known' && matrix?.failFast !== true)
        known.set(id, { result, tolerated: forgiven, from: { kind: 'earlier-attempt', attempt: 1 } });
      if (how === 'found' && result !== 'skipped')
        found.set(id, { result, tolerated: forgiven, from: { kind: 'unchanged', since: 'run 7' } });
      if (how === 'looked up' || found.has(id)) lookedUp.add(id);
    }
    return { known, found, lookedUp };
  });

/** The plan with what is given of it. */
export function withGiven({ policy, ...plan }: RandomPlan, { known, lookedUp }: RandomGiven): RandomPlan {
  return { ...plan, policy: { ...policy, given: known, mayBeGiven: ({ id }) => lookedUp.has(id) } };
}

/**
 * The same plan with nothing given: in its place the task runs, ends as given, and takes nothing from anybody. What is
 * known before the run does not depend on `if`, a result that is found does. `instant` are the tasks that end when they start.
 */
export function asIfRun(
  { tasks, policy, endings, continueOnError, ...rest }: RandomPlan,
  { known, found }: RandomGiven,
): RandomPlan & { readonly instant: ReadonlySet<TaskId> } {
  const results = new Map([...found, ...known]);
  const given = (task: Task): GivenResult | undefined =>
    task.service === undefined && (known.has(task.id) || task.work.kind !== 'join')
      ? results.get(task.id)
      : undefined;
  const unused = unusedServices(tasks, (task) => known.has(task.id) && task.service === undefined);
  const instant = new Set<TaskId>(unused);
  const ends = new Map(endings);
  const forgiven = new Set(continueOnError);
  const replaced = tasks.map((task) => {
    if (unused.has(task.id)) {
      ends.set(task.id, []);
      return { ...task, ...claimless(task, 2), service: undefined, condition: 'always()' };
    }
    const result = given(task);
    if (result === undefined) return task;
    instant.add(task.id);
    ends.set(task.id, [terminationFor(result)]);
    if (result.tolerated) forgiven.add(task.id);
    else forgiven.delete(task.id);
    const condition = known.has(task.id)
      ? result.result === 'skipped'
        ? 'false'
        : 'always()'
      : task.condition;
    if (task.work.kind === 'join') return { ...task, condition };
    return { ...task, ...claimless(task, known.has(task.id) ? 2 : 1), condition };
  });
  const expectedSeconds = (id: TaskId): number | undefined =>
    known.has(id) && !unused.has(id) && tasks.find((task) => task.id === id)?.service === undefined
      ? 0
      : policy.expectedSeconds?.(id);
  return {
    ...rest,
    tasks: replaced,
    policy: { ...policy, expectedSeconds },
    endings: ends,
    continueOnError: forgiven,
    instant,
  };
}

/** A task that takes nothing and starts before all others: what is known first, what is found in the order of the file. */
function claimless({ id, matrix }: Task, order: 1 | 2): Partial<Task> {
  return {
    work: { kind: 'script', script: 'true', shell: undefined },
    cpus: 0,
    pools: new Map(),
    memoryBytes: undefined,
    priority: order * 1_000_000 - Number(id.slice(1)),
    retry: { max: 0, delaySeconds: 0, backoff: 'fixed', onExitCodes: undefined },
    matrix: matrix && { ...matrix, maxParallel: undefined },
  };
}

function terminationFor({ result, tolerated }: GivenResult): Termination {
  if (result === 'cancelled') return { kind: 'cancelled', cause: { kind: 'signal', signal: 'SIGINT' } };
  return { kind: 'exited', code: result === 'failure' || tolerated ? 1 : 0 };
}

/** The services that somebody needs, but only tasks whose results are known; a join stands for what needs it. */
function unusedServices(tasks: readonly Task[], isKnown: (task: Task) => boolean): ReadonlySet<TaskId> {
  const usersOf = ({ id }: Task): readonly Task[] =>
    tasks
      .filter(({ needs }) => needs.includes(id))
      .flatMap((user) => {
        const behind = user.work.kind === 'join' ? usersOf(user) : [];
        return behind.length > 0 ? behind : [user];
      });
  return new Set(
    tasks
      .filter((task) => task.service !== undefined)
      .filter((service) => {
        const users = usersOf(service);
        return users.length > 0 && users.every(isKnown);
      })
      .map(({ id }) => id),
  );
}
