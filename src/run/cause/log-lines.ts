import { constants } from 'node:fs';
import { type FileHandle, open } from 'node:fs/promises';
import { StringDecoder } from 'node:string_decoder';

/** Who gets the lines of a log. */
export interface LineReceiver {
  /** The next line without its `\n`; its number from 1, undefined behind what was passed over. A line that is too long is empty. */
  line(text: string, number: number | undefined): void;
  /** What follows is further down in the log. */
  passedOver(): void;
}

/**
 * Of a log that is longer than two such parts only the first and the last are read, in bytes: tools say what is wrong where they find it
 * or at their end, and reading 8 GiB would hold up the tasks that wait for this one.
 */
const partBytes = 16 * 1024 ** 2;

/** How long one part is read at most, in milliseconds: on a machine that is busy or has a slow disk less of it has to do. */
const partTime = 2500;

/** Bytes that are read at a time: the event loop turns in between, and no more of a log is in memory than this and one line. */
const chunkBytes = 64 * 1024;

/** A longer line is not kept, in UTF-16 units; of a progress bar, which has no line ends, what stands after its last step. */
const longestLine = 64 * 1024;

/** How much of a log is read: bytes of the first and the last part of a long one, and milliseconds for each. */
interface Limits {
  readonly part?: number;
  readonly time?: number;
}

/**
 * Hands on the lines of the first `length` bytes of a log file. Rejects with the file system's error when it cannot be read.
 */
export async function readLogLines(
  path: string,
  length: number,
  receiver: LineReceiver,
  { part = partBytes, time = partTime }: Limits = {},
): Promise<void> {
  // A task may have put a FIFO without a writer there, or a link.
  const file = await open(
    path,
    constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0) | (constants.O_NONBLOCK ?? 0),
  );
  try {
    const isWhole = length <= 2 * part;
    const first = new Cutter(receiver, true);
    const isRead = await readPart(file, [0, isWhole ? length : part], first, time);
    first.end(isWhole && isRead);
    if (isWhole) return;
    receiver.passedOver();
    const last = new Cutter(receiver, false);
    last.end(await readPart(file, [length - part, length], last, time));
  } finally {
    await file.close();
  }
}

/** Reads from one place of a file to another; false when time was over before that. */
async function readPart(
  file: FileHandle,
  [from, to]: readonly [number, number],
  cutter: Cutter,
  time: number,
): Promise<boolean> {
  const until = performance.now() + time;
  const bytes = Buffer.allocUnsafe(Math.min(chunkBytes, to - from));
  for (let at = from; at < to;) {
    const { bytesRead } = await file.read(bytes, 0, Math.min(bytes.length, to - at), at);
    if (bytesRead === 0) return true;
    cutter.write(bytes.subarray(0, bytesRead));
    at += bytesRead;
    if (at < to && performance.now() > until) return false;
  }
  return true;
}

/** Cuts a part of a log into lines. */
class Cutter {
  readonly #receiver: LineReceiver;
  readonly #decoder = new StringDecoder('utf8');
  /** Of the next line; undefined where the part begins in the middle of a line, which is left out. */
  #number: number | undefined;
  readonly #isCounted: boolean;
  #isFirst = true;
  #unended = '';
  #isTooLong = false;

  /** `fromStart`: the part begins with the first line of the log. */
  constructor(receiver: LineReceiver, fromStart: boolean) {
    this.#receiver = receiver;
    this.#isCounted = fromStart;
    this.#number = fromStart ? 1 : undefined;
  }

  write(bytes: Buffer): void {
    const lines = `${this.#unended}${this.#decoder.write(bytes)}`.split('\n');
    this.#unended = lines.pop() ?? '';
    for (const line of lines) this.#hand(line);
    if (this.#unended.length <= longestLine) return;
    const written = this.#unended.slice(this.#unended.lastIndexOf('\r') + 1);
    this.#isTooLong ||= written.length > longestLine;
    this.#unended = this.#isTooLong ? '' : written;
  }

  /** Ends the part; `isWhole`: also its last line is there to its end. */
  end(isWhole: boolean): void {
    if (isWhole && (this.#unended !== '' || this.#isTooLong)) this.#hand(this.#unended);
  }

  #hand(line: string): void {
    const isCut = this.#isFirst && !this.#isCounted;
    this.#isFirst = false;
    if (!isCut) this.#receiver.line(this.#isTooLong ? '' : line, this.#number);
    this.#isTooLong = false;
    if (this.#number !== undefined) this.#number += 1;
  }
}
