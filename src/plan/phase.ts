/**
 * Where a task stands in its run.
 *
 * ```
 * blocked ──> ready ──> running ──────────────────> done
 *    │          │ ^        └──> waiting ──> ready
 *    │          │ └─────────────┘  ^  └──────────> done
 *    │          └─────> starting ──┴─────────────> done      (a service)
 *    │                     └──> up ──> stopping ──> done
 *    └───────────────────────────────────────────> done      (a join, or it never starts)
 * ```
 */
export type Phase =
  /** A need has not ended. */
  | 'blocked'
  /** It may start as soon as there is room. */
  | 'ready'
  /** An attempt of an ordinary task is on its way. */
  | 'running'
  /** A service runs and has not answered yet. */
  | 'starting'
  /** A service answers; its dependents may run. */
  | 'up'
  /** A service that nobody needs any more was asked to stop. */
  | 'stopping'
  /** An attempt failed, another follows after a delay; it holds neither a slot nor a share of the budget. */
  | 'waiting'
  /** It has its result. */
  | 'done';

const followers: { readonly [From in Phase]: readonly Phase[] } = {
  blocked: ['ready', 'done'],
  ready: ['running', 'starting', 'done'],
  running: ['waiting', 'done'],
  starting: ['up', 'waiting', 'done'],
  up: ['stopping', 'done'],
  stopping: ['done'],
  waiting: ['ready', 'done'],
  done: [],
};

/** Whether a task may go from one phase straight to the other. */
export function mayFollow(from: Phase, to: Phase): boolean {
  return followers[from].includes(to);
}

/** Whether an attempt of the task is in a worker's hands: it holds a slot and its share of the budget. */
export function holdsSlot(phase: Phase): boolean {
  return phase === 'running' || phase === 'starting' || phase === 'up' || phase === 'stopping';
}
