/** How a run ends that was interrupted: what had started has ended and was collected, the rest never started. */
export class InterruptedError extends Error {
  override readonly name = 'InterruptedError';
  /** The units that never started, in the graph's order. */
  readonly unstarted: readonly string[];

  /** @param reason the reason of the signal that interrupted the run; it becomes the error's cause */
  constructor(reason: unknown, unstarted: readonly string[]) {
    super(`the run was interrupted; units that never started: ${unstarted.length}`, { cause: reason });
    this.unstarted = unstarted;
  }
}
