import type { TaskId } from '../model/task.ts';
import type { FailurePolicy } from './closings.ts';

/** How a run treats its tasks. */
export interface PlanPolicy extends FailurePolicy {
  /** The CPU budget, positive. */
  readonly cpus: number;
  /** How many of each pool there are; every pool that a task names is among them. */
  readonly pools: ReadonlyMap<string, number>;
  /** How long a task will take; undefined, or no function: 1 s. Joins take no time. */
  readonly expectedSeconds?: ((id: TaskId) => number | undefined) | undefined;
  /** Asked before a task with `memory` starts; no function: there is always enough. */
  readonly freeMemoryBytes?: (() => number) | undefined;
}
