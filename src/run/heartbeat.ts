/** Silence after which a run says what it is doing, in milliseconds. */
const silence = 30_000;

/** Calls `onSilence` whenever nothing has happened for 30 s; never keeps the process alive. */
export class Heartbeat {
  readonly #timer: NodeJS.Timeout;

  constructor(onSilence: () => void) {
    this.#timer = setInterval(onSilence, silence);
    this.#timer.unref();
  }

  /** Something happened: the silence starts anew. */
  touch(): void {
    this.#timer.refresh();
  }

  stop(): void {
    clearInterval(this.#timer);
  }
}
