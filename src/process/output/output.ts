import type { Readable } from 'node:stream';
import { LineBlocks, type LineBlockSink } from '../../model/line-blocks.ts';
import { TimeLimit } from '../../host/time-limit.ts';
import { linesOf, linesWith } from '../../model/lines-of-block.ts';
import type { BytesSink, PipeState } from './fifo.ts';
import type { LogFile } from './log-file.ts';
import { Tail } from './tail.ts';

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

/** Who is told of lines. */
export interface LineListeners {
  readonly onLine: ((line: string) => void) | undefined;
  /** `onLine` is told only of lines that have one of these in them; undefined: of all. */
  readonly lineMarks: readonly string[] | undefined;
  /** Is told of a line that has not ended when its stream has been silent for a moment. */
  readonly onUnendedLine: ((line: string) => void) | undefined;
  readonly onDroppedLine: ((bytes: number) => void) | undefined;
  /** Is told once when a listener throws: the output goes on without it. */
  readonly onProblem: (error: unknown) => void;
}

/** After so long without output a line that has not ended is told of, in milliseconds. */
const silence = 200;

/** What becomes of an attempt's output: all bytes to the log, whole lines to the listeners, the last ones to the tail. */
export class Output {
  readonly log: LogFile;
  readonly tail = new Tail();
  droppedLines = 0;
  readonly #splitters: LineBlocks[] = [];
  readonly #sink: LineBlockSink;
  readonly #onUnendedLine: ((line: string) => void) | undefined;
  readonly #silences: NodeJS.Timeout[] = [];
  #listenersWork = true;

  constructor(log: LogFile, listeners: LineListeners) {
    this.log = log;
    const tell = (what: () => void): void => {
      if (!this.#listenersWork) return;
      try {
        what();
      } catch (error) {
        this.#listenersWork = false;
        listeners.onProblem(error);
      }
    };
    const { onLine, lineMarks, onUnendedLine, onDroppedLine } = listeners;
    this.#onUnendedLine = onUnendedLine === undefined ? undefined : (line) => tell(() => onUnendedLine(line));
    this.#sink = {
      lines: (block) => {
        this.tail.push(block);
        if (onLine === undefined) return;
        tell(() => {
          for (const { start, end } of lineMarks === undefined ? linesOf(block) : linesWith(lineMarks, block))
            onLine(block.toString('utf8', start, end));
        });
      },
      dropped: (bytes) => {
        this.droppedLines += 1;
        this.tail.pushDropped(bytes);
        if (onDroppedLine !== undefined) tell(() => onDroppedLine(bytes));
      },
    };
  }

  /** A way in for one stream of bytes: its lines are put together on their own. */
  stream(): BytesSink {
    const lines = new LineBlocks(this.#sink);
    this.#splitters.push(lines);
    const write = (bytes: Buffer): void => {
      this.log.write(bytes);
      lines.write(bytes);
    };
    const listener = this.#onUnendedLine;
    if (listener === undefined) return write;
    const silent = setTimeout(() => {
      const { unended } = lines;
      if (unended !== undefined) listener(unended.toString('utf8'));
    }, silence).unref();
    this.#silences.push(silent);
    return (bytes) => {
      write(bytes);
      silent.refresh();
    };
  }

  /** Says that the attempt is over: lines without an end are passed on. */
  end(): void {
    for (const silent of this.#silences) clearTimeout(silent);
    for (const lines of this.#splitters) lines.end();
    this.#splitters.length = 0;
  }
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

/** Waits until a source has ended, at most so long; then takes what has been written. Which of the two it was. */
export async function settle(source: OutputSource, milliseconds: number): Promise<PipeState> {
  if (source.drain() === 'ended') return 'ended';
  await new Promise<void>((resolve) => {
    const limit = new TimeLimit(milliseconds, () => resolve());
    source.onEnd(() => {
      limit.cancel();
      resolve();
    });
  });
  return source.drain();
}
