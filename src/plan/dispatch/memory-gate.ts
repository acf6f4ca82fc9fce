/**
 * Tells whether there is memory for one more task.
 *
 * Running tasks have not touched all of their memory yet, so what is free now would let many tasks in at once. Therefore
 * two things have to hold: enough is free now, and the running tasks' declared memory with this one's added stays within
 * what was free when no such task ran.
 */
export class MemoryGate {
  readonly #freeBytes: () => number;
  #promised = 0;
  #freeWhenUnpromised = 0;
  #reading: number | undefined;

  /** @param freeBytes asks the machine; read at most once per decision */
  constructor(freeBytes: () => number) {
    this.#freeBytes = freeBytes;
  }

  /** Begins a new decision: the machine is asked again when that matters. */
  refresh(): void {
    this.#reading = undefined;
  }

  hasRoomFor(bytes: number): boolean {
    return bytes === 0 || (bytes <= this.#free() && this.#promised + bytes <= this.#freeWhenUnpromised);
  }

  /** The most that a task may want to start now, in bytes, never below 0. */
  get roomBytes(): number {
    return Math.max(0, Math.min(this.#free(), this.#freeWhenUnpromised - this.#promised));
  }

  /** Promises memory, whether or not there is room for it. */
  acquire(bytes: number): void {
    if (bytes > 0) this.#free();
    this.#promised += bytes;
  }

  release(bytes: number): void {
    this.#promised -= bytes;
  }

  #free(): number {
    this.#reading ??= this.#freeBytes();
    if (this.#promised === 0) this.#freeWhenUnpromised = this.#reading;
    return this.#reading;
  }
}
