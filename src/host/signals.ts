/** A signal that asks a run to end; a closed terminal counts as SIGTERM. */
export type EndSignal = 'SIGINT' | 'SIGTERM';

const caught = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

/**
 * Catches the signals that ask this process to end, from when it is made until it is closed. Meanwhile none of them ends
 * the process by itself, and those that come before `attend` are kept.
 */
export class EndSignals {
  #kept: EndSignal[] = [];
  #attend: ((signal: EndSignal) => void) | undefined;
  #heard = 0;
  readonly #listener = (name: NodeJS.Signals): void => {
    const signal = name === 'SIGINT' ? 'SIGINT' : 'SIGTERM';
    this.#heard += 1;
    if (this.#attend === undefined) this.#kept.push(signal);
    else this.#attend(signal);
  };

  constructor() {
    for (const signal of caught) process.on(signal, this.#listener);
  }

  /** How many signals have come since this was made. */
  get heard(): number {
    return this.#heard;
  }

  /** Calls `onFirst` at the first signal and `onAgain` at each further one; for those that were kept, at once. */
  attend(onFirst: (signal: EndSignal) => void, onAgain: (signal: EndSignal) => void): void {
    let seen = false;
    this.#attend = (signal) => {
      if (seen) {
        onAgain(signal);
        return;
      }
      seen = true;
      onFirst(signal);
    };
    const kept = this.#kept;
    this.#kept = [];
    for (const signal of kept) this.#attend(signal);
  }

  /** From now on signals are kept for the next `attend`. */
  release(): void {
    this.#attend = undefined;
  }

  /** From now on the signals have their usual effect. */
  close(): void {
    for (const signal of caught) process.off(signal, this.#listener);
  }
}

/**
 * Makes SIGUSR1 do nothing. Node opens its inspector for it, and any process of this user could then run code in this one. Programs that
 * this process starts do not inherit that.
 */
export function keepInspectorShut(): void {
  process.on('SIGUSR1', () => undefined);
}
