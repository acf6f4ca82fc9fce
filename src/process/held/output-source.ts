import type { Readable } from 'node:stream';
import { waitAtMost } from '../../host/time-limit.ts';
import type { BytesSink, PipeState } from '../output/pipe-reader.ts';

/** Where the output of an attempt comes from, as far as its end is concerned. */
export interface OutputSource {
  readonly state: PipeState;
  /** Calls back once when nobody can write any more. */
  onEnd(callback: () => void): void;
  /** Takes what has been written up to now. */
  drain(): PipeState;
  /** Sends what comes from now on elsewhere. */
  redirect(sink: BytesSink): void;
  /** Lets Node end although somebody may still write. */
  letGo(): void;
  close(): void;
}

/** The output of a child through pipes that Node made: where there are no FIFOs. */
export class StreamSource implements OutputSource {
  readonly #streams: readonly Readable[];
  #sinks: readonly BytesSink[];
  #open: number;
  #onEnd: (() => void) | undefined;

  /** One sink for each stream. */
  constructor(streams: readonly Readable[], sinks: readonly BytesSink[]) {
    this.#streams = streams;
    this.#sinks = sinks;
    this.#open = streams.length;
    streams.forEach((stream, index) => {
      stream.on('data', (bytes: Buffer) => this.#sinks[index]?.(bytes));
      stream.on('error', () => undefined);
      stream.once('close', () => {
        this.#open -= 1;
        if (this.#open === 0) this.#onEnd?.();
      });
    });
  }

  get state(): PipeState {
    return this.#open === 0 ? 'ended' : 'held';
  }

  onEnd(callback: () => void): void {
    this.#onEnd = callback;
  }

  drain(): PipeState {
    return this.state;
  }

  redirect(sink: BytesSink): void {
    this.#sinks = this.#streams.map(() => sink);
  }

  letGo(): void {
    for (const stream of this.#streams)
      if ('unref' in stream && typeof stream.unref === 'function') stream.unref();
  }

  close(): void {
    this.#onEnd = undefined;
    for (const stream of this.#streams) stream.destroy();
  }
}

/** Waits until a source has ended or the time is over, then takes what has been written; says which of the two it was. */
export async function settle(source: OutputSource, milliseconds: number): Promise<PipeState> {
  if (source.drain() === 'ended') return 'ended';
  await waitAtMost(milliseconds, (done) => source.onEnd(done));
  return source.drain();
}
