import { type LineMark, linesOf, linesWith } from '../../model/lines/lines-of-block.ts';
import type { LogFile } from './log-file.ts';
import type { BytesSink } from './pipe-reader.ts';
import { type LineListener, StreamLines } from './stream-lines.ts';
import { Tail } from './tail.ts';

/** Who is told of lines. */
export interface LineListeners {
  readonly onLine: LineListener | undefined;
  /** `onLine` is told only of lines that have one of these in them; undefined: of all. */
  readonly lineMarks: readonly LineMark[] | undefined;
  /** Is told of a line that has not ended when its stream has been silent for a moment, and now and then while it grows. */
  readonly onUnendedLine: ((line: string) => void) | undefined;
  /** Is told, a moment after output has come, how many bytes of the log may be shown: whole lines whose masks are known. */
  readonly onGrown?: ((logFile: string, bytes: number) => void) | undefined;
  /** Is told once when a listener throws: the output goes on without it. */
  readonly onProblem: (error: unknown) => void;
}

/** How long output must be silent before a line without an end is reported, in milliseconds. */
const silence = 200;
/** How long output is gathered before it is told that the log has grown, in milliseconds. */
const gathering = 100;
/** A line that grows without such a pause, by dots that show progress, is reported each time it has grown for this long, in milliseconds. */
const growth = 1000;

/**
 * What becomes of an attempt's output: all bytes to the log, whole lines to the listeners, the last ones to the tail. From a line that
 * is to be withheld on, they go to the log alone.
 */
export class Output {
  readonly log: LogFile;
  readonly tail = new Tail();
  readonly #listeners: LineListeners;
  readonly #streams: StreamLines[] = [];
  readonly #silences: NodeJS.Timeout[] = [];
  #listenersWork = true;
  #withheldFrom: number | undefined;
  /** Set while it is to be told that the log has grown. */
  #growth: NodeJS.Timeout | undefined;

  constructor(log: LogFile, listeners: LineListeners) {
    this.log = log;
    this.#listeners = listeners;
  }

  /** Where in the log nothing may be shown from; undefined when all may be. */
  get withheldFrom(): number | undefined {
    return this.#withheldFrom;
  }

  /** A way in for one stream of bytes: its lines are put together on their own. */
  stream(): BytesSink {
    const lines = new StreamLines({
      lines: (block) => this.#take(block),
      dropped: (bytes) => this.tail.pushDropped(bytes),
    });
    this.#streams.push(lines);
    const write = (bytes: Buffer): void => {
      const before = this.log.bytes;
      this.log.write(bytes);
      if (this.#withheldFrom === undefined) this.#note(lines.write(bytes, before));
      if (this.#listeners.onGrown !== undefined) this.#growth ??= setTimeout(this.#tellGrowth, gathering);
    };
    const { onUnendedLine } = this.#listeners;
    if (onUnendedLine === undefined) return write;
    const tell = (): void => {
      const line = this.#withheldFrom === undefined ? lines.unended : undefined;
      if (line !== undefined) this.#tell(() => onUnendedLine(line.toString('utf8')));
    };
    const silent = setTimeout(tell, silence).unref();
    this.#silences.push(silent);
    let [from, since] = [lines.unendedFrom, 0];
    return (bytes) => {
      write(bytes);
      silent.refresh();
      const now = performance.now();
      if (lines.unendedFrom !== from) [from, since] = [lines.unendedFrom, now];
      if (now - since < growth) return;
      since = now;
      tell();
    };
  }

  /** Says that the attempt is over: lines without an end are passed on. */
  end(): void {
    for (const silent of this.#silences) clearTimeout(silent);
    clearTimeout(this.#growth);
    for (const lines of this.#streams) if (this.#withheldFrom === undefined) this.#note(lines.end());
    this.#streams.length = 0;
  }

  readonly #tellGrowth = (): void => {
    this.#growth = undefined;
    const { path, bytes } = this.log;
    // What is in a line that has not ended is not known yet.
    const shown = Math.min(
      bytes,
      this.#withheldFrom ?? bytes,
      ...this.#streams.map(({ unendedFrom }) => unendedFrom),
    );
    if (path !== undefined) this.#tell(() => this.#listeners.onGrown?.(path, shown));
  };

  /** Hands on the lines of a block; gives the place in it of one that is withheld with all that follows. */
  #take(block: Buffer): number | undefined {
    const { onLine, lineMarks } = this.#listeners;
    let withheld: number | undefined;
    if (onLine !== undefined)
      this.#tell(() => {
        for (const { start, end } of lineMarks === undefined ? linesOf(block) : linesWith(lineMarks, block)) {
          onLine(block.toString('utf8', start, end), () => (withheld = start));
          if (withheld !== undefined) return;
        }
      });
    this.tail.push(block.subarray(0, withheld));
    return withheld;
  }

  /** Of a line that has not ended on another stream nothing is shown either: half of a secret may stand in it. */
  #note(withheldFrom: number | undefined): void {
    if (withheldFrom === undefined) return;
    this.#withheldFrom = Math.min(withheldFrom, ...this.#streams.map(({ unendedFrom }) => unendedFrom));
  }

  #tell(what: () => void): void {
    if (!this.#listenersWork) return;
    try {
      what();
    } catch (error) {
      this.#listenersWork = false;
      this.#listeners.onProblem(error);
    }
  }
}
