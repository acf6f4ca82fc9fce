import { describe, expect, test } from 'vitest';
import { TaskGraph } from '../../src/graph/task-graph.ts';
import { taskContexts } from '../../src/run/task/contexts.ts';
import { Ledger } from '../../src/run/task/ledger.ts';
import { firstContexts } from '../../src/front/load.ts';
import type { EndedNeed } from '../../src/github/combine-needs.ts';
import { evaluateCondition } from '../../src/language/expressions/condition.ts';
import type { Result, Termination } from '../../src/model/outcome.ts';
import type { Task, TaskId } from '../../src/model/task.ts';
import { Plan } from '../../src/plan/plan.ts';
import { type IfCase, ifCases } from './github-if-cases.ts';
import { graphIn } from '../support/load-text.ts';

const none = new Map<never, never>();
const interrupt = { kind: 'signal', signal: 'SIGINT' } as const;

/** How every task of a case ends when the graph file's rules and the plan decide, and the case says what commands do. */
function play({ tasks, outcomes = {}, cancelDuring }: IfCase): { readonly [id: string]: Result } {
  const file = {
    tasks: Object.fromEntries(Object.entries(tasks).map(([id, keys]) => [id, { ...keys, run: 'true' }])),
  };
  const graph = graphIn(JSON.stringify(file), firstContexts({}));
  /** What each task wrote, in the order of their ending. */
  const outputs = new Map<TaskId, ReadonlyMap<string, string>>();
  const endOf = (id: TaskId): EndedNeed => ({
    result: plan.resultOf(id) ?? 'skipped',
    outputs: outputs.get(id) ?? none,
  });
  const needsOf = (task: Task): ReadonlyMap<string, readonly EndedNeed[]> =>
    new Map(
      task.needKeys.map((key) => {
        const ids = graph.tasks.filter((each) => each.key === key).map(({ id }) => id);
        const ran = [...outputs.keys()].filter((id) => ids.includes(id));
        return [key, [...ids.filter((id) => !ran.includes(id)), ...ran].map(endOf)];
      }),
    );

  const ledger = new Ledger(graph.tasks, 'linux');
  const resultOf = (id: string) => ledger.resultOfKey(id, (each) => plan.resultOf(each));
  const policy = { cpus: 1, pools: new Map(), failFast: false, maxFailures: 0 };
  const plan = new Plan(new TaskGraph(graph.tasks), policy, (task, standing) => {
    const facts = {
      id: task.id,
      cpus: 1,
      attempt: undefined,
      exported: () => none,
      variables: { file: none, own: none },
      matrix: task.matrix?.values,
      needs: () => needsOf(task),
    };
    const status = { ...standing, resultOf };
    const evaluated = evaluateCondition(task.condition ?? '', taskContexts(none, facts), status, none);
    if (evaluated.kind === 'problem') return { kind: 'bad', problem: evaluated.problem, at: task.at };
    return { kind: evaluated.value ? 'run' : 'skip' };
  });

  for (let next = plan.next(); next.kind !== 'done'; next = plan.next()) {
    if (next.kind === 'busy') throw new Error('nothing runs, and nothing may start');
    const { uid, data } = next;
    if (uid === cancelDuring) plan.close(interrupt);
    const isToldToEnd = plan.drain().some((change) => change.kind === 'end-attempt' && change.id === uid);
    const { exit = 'success', outputs: written = {} } = outcomes[uid] ?? {};
    outputs.set(uid, new Map(Object.entries(written)));
    const exited: Termination = { kind: 'exited', code: exit === 'success' ? 0 : 1 };
    const termination: Termination = isToldToEnd ? { kind: 'cancelled', cause: interrupt } : exited;
    plan.leave(uid, { termination, continueOnError: data.continueOnError === true });
  }
  return Object.fromEntries(graph.tasks.map(({ id }) => [id, plan.resultOf(id) ?? 'skipped']));
}

describe('graphs, as GitHub runs them', () => {
  test.each(ifCases)('$title', (each) => {
    expect(play(each)).toEqual(each.expected);
  });
});
