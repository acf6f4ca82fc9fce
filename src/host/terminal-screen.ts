import { now } from './clock.ts';
import type { WriteStream } from 'node:tty';

/** What happens to a terminal beside what is written to it. */
export interface ScreenListener {
  /** It has another size. */
  readonly resized: () => void;
  /** This process is about to be stopped (Ctrl-Z), or to end: what is to be erased is written now. */
  readonly leaving: () => void;
  /** This process goes on, and others may have written to the terminal. */
  readonly returned: () => void;
}

/** What a terminal is taken for that does not say how large it is. */
const usualSize = { columns: 80, rows: 24 };

/** After a stop of our own the signal that caused it is heard once more, within this time; in milliseconds. */
const echo = 200;

/** The terminal that a stream of this process writes to. */
export class TerminalScreen {
  readonly #stream: WriteStream;

  constructor(stream: WriteStream) {
    this.#stream = stream;
  }

  /** As it is now: the signal that it has changed may still be on its way. */
  get size(): { readonly columns: number; readonly rows: number } {
    const [columns, rows] = sizeOf(this.#stream);
    return columns > 0 && rows > 0 ? { columns, rows } : usualSize;
  }

  /** Whether the terminal has not yet taken what was written before. */
  get isBusy(): boolean {
    return this.#stream.writableNeedDrain;
  }

  /** Writes in one call of the system; what is wrong with the stream is its listener's business. */
  write(text: string | Uint8Array): void {
    this.#stream.write(text);
  }

  /** Fulfilled when everything written so far is taken. */
  async taken(): Promise<void> {
    if (!this.isBusy) return;
    await new Promise<void>((resolve) => {
      this.#stream.write('', () => resolve());
    });
  }

  /** Calls the listener until the function that it returns is called. */
  attend({ resized, leaving, returned }: ScreenListener): () => void {
    let returnedAt = 0;
    const onContinue = (): void => {
      if (now() - returnedAt > echo) returned();
    };
    const onStop = (): void => {
      leaving();
      process.off('SIGTSTP', onStop);
      // Stops this process here, as the signal would have; a process that nobody can continue goes on.
      process.kill(process.pid, 'SIGTSTP');
      returnedAt = now();
      process.on('SIGTSTP', onStop);
      returned();
    };
    const hasStops = process.platform !== 'win32';
    this.#stream.on('resize', resized);
    process.on('exit', leaving);
    process.on('uncaughtExceptionMonitor', leaving);
    if (hasStops) process.on('SIGTSTP', onStop).on('SIGCONT', onContinue);
    return () => {
      this.#stream.off('resize', resized);
      process.off('exit', leaving);
      process.off('uncaughtExceptionMonitor', leaving);
      if (hasStops) process.off('SIGTSTP', onStop).off('SIGCONT', onContinue);
    };
  }
}

/** A terminal that is gone has no size. */
function sizeOf(stream: WriteStream): readonly [number, number] {
  try {
    return stream.getWindowSize();
  } catch {
    return [0, 0];
  }
}
