import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { TaskGraph } from '../../src/graph/task-graph.ts';
import { waitingIn } from '../../src/insight/idle.ts';
import { measure } from '../../src/insight/measured.ts';
import { Rehearsal, type RunConditions } from '../../src/insight/rehearsal.ts';
import { type AttemptOutcome, passed, type Termination } from '../../src/model/outcome.ts';
import type { Task, TaskId } from '../../src/model/task.ts';
import type { RunReport } from '../../src/report/run/run-report.ts';
import { type RandomPlan, randomPlans } from '../support/random-plan.ts';
import { anOutcome, exited, Story } from '../support/story.ts';
import { type TimedTask, timedRun } from '../support/timed-run.ts';

/** No two sums of such times are alike, so that nothing is left to the order of what ends at the same time: small ones are not preferred. */
const times = fc.noBias(fc.array(fc.integer({ min: 1e8, max: 1e9 }), { minLength: 25, maxLength: 25 }));
const plans = randomPlans({ services: true, limits: false });

/** One run of a plan: how it went, and its report. */
interface Told {
  readonly ended: ReadonlyMap<TaskId, TimedTask>;
  readonly makespan: number;
  readonly report: RunReport;
}

/** The outcome of the attempt of this place. */
function outcomeOf({
  task,
  endings,
  place,
  isLast,
}: {
  task: Task;
  endings: RandomPlan['endings'];
  place: number;
  isLast: boolean;
}): AttemptOutcome {
  const drawn: Termination = endings.get(task.id)?.[place] ?? exited(0);
  if (task.service === undefined) return anOutcome(drawn);
  if (isLast && passed(drawn)) return anOutcome({ kind: 'stopped' });
  return anOutcome({ kind: 'not-ready', afterSeconds: 60, lastProblem: 'refused' });
}

/** Runs the plan by a clock of its own, and tells it as a report has it. */
function tell(
  { tasks, policy, endings, continueOnError }: RandomPlan,
  secondsOf: (id: TaskId) => number,
): Told {
  const ended = timedRun({
    tasks,
    policy,
    endings,
    continueOnError,
    secondsOf,
    instant: new Set(),
    found: new Map(),
    signalAt: undefined,
  });
  const makespan = Math.max(...Array.from(ended.values(), ({ endedAt }) => endedAt));
  const story = new Story(tasks, { parallelism: policy.cpus });
  for (const task of tasks) {
    const { id } = task;
    const { starts = [], endedAt = 0, end } = ended.get(id) ?? {};
    for (const [place, start] of starts.entries()) {
      const isLast = place === starts.length - 1;
      const outcome = outcomeOf({ task, endings, place, isLast });
      story.starts(start, id, { attempt: place + 1 });
      if (outcome.termination.kind === 'stopped')
        story.tell({ type: 'service-ready', at: 0, task: id, seconds: secondsOf(id) });
      story.ends(isLast ? endedAt : start + secondsOf(id), id, outcome, { attempt: place + 1 });
    }
    if (end !== undefined) story.has(endedAt, id, end.result, end.because, end.tolerated);
  }
  return { ended, makespan, report: story.finishes(makespan, 'success').report() };
}

const conditionsOf = ({ tasks, policy }: RandomPlan): RunConditions => ({
  cpus: policy.cpus,
  machineCpus: policy.cpus,
  pools: policy.pools,
  freeMemoryBytes: undefined,
  expected: new Map(
    tasks.map(({ id }) => [id, { seconds: policy.expectedSeconds?.(id) ?? 1, isKnown: true }]),
  ),
});

/** Calls the property with each plan, its run, and the rehearsal of it. */
function ofEachPlan(
  property: (plan: RandomPlan, told: Told, rehearsal: Rehearsal, secondsOf: (id: TaskId) => number) => void,
): void {
  fc.assert(
    fc.property(plans, fc.noShrink(times), (plan, drawn) => {
      const secondsOf = (id: TaskId): number => (drawn[Number(id.slice(1))] ?? 0) / 1e8;
      const told = tell(plan, secondsOf);
      const graph = new TaskGraph(plan.tasks);
      const measured = { ...measure(told.report, graph), lead: 0, startSeconds: 0 };
      property(plan, told, new Rehearsal(graph, measured, new Map(), conditionsOf(plan)), secondsOf);
    }),
  );
}

describe('a rehearsal', () => {
  it('with nothing different takes as long as the run', () => {
    ofEachPlan((_plan, { makespan }, rehearsal) => {
      expect(rehearsal.seconds()).toBeCloseTo(makespan, 3);
    });
  });

  it('on other CPUs takes as long as a run on them', () => {
    ofEachPlan((plan, _told, rehearsal, secondsOf) => {
      for (const cpus of [1, 3, 8]) {
        const other = tell({ ...plan, policy: { ...plan.policy, cpus } }, secondsOf);
        expect(rehearsal.seconds({ cpus, machineCpus: cpus })).toBeCloseTo(other.makespan, 3);
      }
    });
  });

  it('of a task in half its time takes as long as a run in which it takes that', () => {
    ofEachPlan((plan, told, rehearsal, secondsOf) => {
      const [half] =
        [...told.ended]
          .toSorted(([, one], [, other]) => other.endedAt - one.endedAt)
          .find(([, { starts }]) => starts.length > 0) ?? [];
      if (half === undefined) return;
      const other = tell(plan, (id) => secondsOf(id) * (id === half ? 0.5 : 1));
      expect(rehearsal.seconds({ half })).toBeCloseTo(other.makespan, 3);
    });
  });
});

describe('the idle CPUs of a run', () => {
  it('are all that no task held, each for one reason', () => {
    ofEachPlan((plan, { report, ended, makespan }) => {
      const { cpus, pools } = plan.policy;
      const { idle, limits } = waitingIn(
        { ...measure(report, new TaskGraph(plan.tasks)), lead: 0 },
        cpus,
        pools,
      );
      expect(idle.ofSeconds).toBeCloseTo(cpus * makespan, 3);
      expect(idle.reasons.reduce((sum, { seconds }) => sum + seconds, 0)).toBeCloseTo(idle.seconds, 3);
      // A task that holds more than is free, since only services are left that hold it, is the one exception.
      const held = plan.tasks.reduce((sum, task) => {
        const attempts = report.tasks.get(task.id)?.attempts ?? [];
        const claim = task.cpus === 'all' ? cpus : Math.min(task.cpus, cpus);
        return attempts.reduce(
          (so, { startedAt, ended: end }) => so + (claim * ((end?.at ?? 0) - startedAt)) / 1000,
          sum,
        );
      }, 0);
      const mayExceed = plan.tasks.some(({ service }) => service !== undefined);
      expect(idle.seconds + held).toBeGreaterThanOrEqual(cpus * makespan - 0.01);
      expect(idle.seconds + held).toBeLessThanOrEqual(mayExceed ? Infinity : cpus * makespan + 0.01);
      for (const { seconds } of limits) expect(seconds).toBeLessThanOrEqual(makespan + 0.001);
      expect(ended.size).toBe(plan.tasks.length);
    });
  });
});
