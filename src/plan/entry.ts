import type { Result } from '../model/outcome.ts';
import type { Task, TaskId } from '../model/task.ts';
import { allWell, type Ancestry } from './ancestry.ts';
import type { Claim } from './dispatch/claim.ts';
import type { Phase } from './phase.ts';

/** The state of one task in a run; the plan alone changes it. */
export interface Entry {
  readonly task: Task;
  /** Its place in the start order, from 0. */
  readonly place: number;
  readonly claim: Claim;
  readonly expectedSeconds: number;
  readonly needs: readonly Entry[];
  /** In the file's order. */
  readonly dependents: readonly Entry[];
  phase: Phase;
  /** Needs that have neither ended nor come up. */
  needsLeft: number;
  /** What its needs say, once none is left. */
  ancestry: Ancestry;
  /** As its dependents see it: of a service that is up, `success`. */
  result: Result | undefined;
  /** Attempts started. */
  attempts: number;
  /** A running attempt was told to end. */
  toldToEnd: boolean;
  /** Dependents that may still use it; counted for services, and for joins, which pass their needs on. */
  usersLeft: number;
}

/** Whether no attempt of the task has started, and one still may. */
export function isUnstarted({ phase, attempts }: Entry): boolean {
  return phase === 'blocked' || (phase === 'ready' && attempts === 0);
}

interface Plotted extends Entry {
  place: number;
  needs: readonly Entry[];
  dependents: Entry[];
}

/** Shared by all entries that nobody needs; it stays empty. */
const nobody: Entry[] = [];

/**
 * Entries for the tasks of a whole graph, in the file's order, each linked to its needs and dependents.
 *
 * @param inStartOrder the same tasks in the order in which they start
 */
export function plotEntries(
  tasks: readonly Task[],
  inStartOrder: readonly Task[],
  claimOf: (task: Task) => Claim,
  secondsOf: (task: Task) => number,
): Map<TaskId, Entry> {
  const entries = new Map<TaskId, Plotted>();
  for (const task of tasks) {
    if (entries.has(task.id)) throw new Error(`internal error: two tasks have the id ${task.id}`);
    entries.set(task.id, {
      task,
      place: 0,
      claim: claimOf(task),
      expectedSeconds: secondsOf(task),
      needs: nobody,
      dependents: nobody,
      phase: 'blocked',
      needsLeft: task.needs.length,
      ancestry: allWell,
      result: undefined,
      attempts: 0,
      toldToEnd: false,
      usersLeft: 0,
    });
  }
  for (const [place, { id }] of inStartOrder.entries()) {
    const entry = entries.get(id);
    if (entry !== undefined) entry.place = place;
  }
  for (const entry of entries.values()) {
    if (entry.task.needs.length === 0) continue;
    const needs = entry.task.needs.map((id) => {
      const need = entries.get(id);
      if (need === undefined)
        throw new Error(`internal error: ${entry.task.id} needs ${id}, which is not in the graph`);
      return need;
    });
    entry.needs = needs;
    for (const need of needs) {
      // A list that grows has room for 16 more: most tasks are needed by few.
      if (need.usersLeft === 0) need.dependents = [entry];
      else need.dependents.push(entry);
      need.usersLeft += 1;
    }
  }
  return entries;
}
