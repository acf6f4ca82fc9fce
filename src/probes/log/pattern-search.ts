import { Worker } from 'node:worker_threads';
import { messageOf } from '../../model/message-of.ts';
import { withCommas } from '../../model/with-commas.ts';

/** How long the pattern may take on one line before the line is given up, in milliseconds: 41 characters can take years. */
const longestSearch = 5000;
/** The interval at which the thread's progress is checked, in milliseconds. */
const lookInterval = 250;
/** The most UTF-16 units of lines that may wait for the pattern; beyond that, lines are not searched. */
const longestQueue = 64 * 1024 * 1024;

/** Receives what a search finds; nothing after `close`. */
export interface SearchListener {
  /** A line matches. Called once: the search is over. */
  readonly found: () => void;
  /** Something was not searched, and why. */
  readonly problem: (message: string) => void;
}

/**
 * The thread's program, as text: each bundle is one file, and loading all of it again would take longer than the search.
 * It counts each line in shared memory when it begins and when it ends it, so that the line on which it hangs is known. A
 * line is also tried without its escape sequences (ECMA-48 control sequences, OSC strings and two-character ones).
 */
const program = `
const { parentPort, workerData } = require('node:worker_threads');
const pattern = new RegExp(workerData.pattern);
const progress = new Int32Array(workerData.progress);
const escapes = /\\u001b(?:\\[[0-?]*[ -/]*[@-~]|\\][^\\u0007\\u001b]*(?:\\u0007|\\u001b\\\\)?|[ -/]*[0-Z\\\\^-~])/g;
const matches = (line) =>
  pattern.test(line) || (line.includes('\\u001b') && pattern.test(line.replace(escapes, '')));
parentPort.on('message', (lines) => {
  for (const line of lines) {
    Atomics.add(progress, 0, 1);
    if (matches(line)) return parentPort.postMessage(true);
  }
  parentPort.postMessage(false);
});
`;

/**
 * Searches lines, in order, for one that a user's pattern matches: in a thread of its own, since a pattern can take
 * for ever, and no timer, signal or other task may have to wait for it. A line on which it takes too long is given up.
 */
export class PatternSearch {
  readonly #pattern: string;
  readonly #listener: SearchListener;
  #thread: Thread | undefined;
  /** Lines that the thread does not have yet. */
  #queue: string[] = [];
  #queued = 0;
  /** The unfinished line, as last received, while it waits for the thread. */
  #unended: string | undefined;
  #dropped = false;
  #over = false;

  /** Starts the thread, so that it is there when the first line comes. @param pattern the source of a regular expression */
  constructor(pattern: string, listener: SearchListener) {
    this.#pattern = pattern;
    this.#listener = listener;
    this.#thread = this.#startThread();
  }

  /** Whether there are lines that it has received and not yet searched. */
  get busy(): boolean {
    return this.#queued > 0 || this.#thread?.busy === true;
  }

  /** How long the pattern has been at one line, in milliseconds; 0 while it keeps up. */
  get milliseconds(): number {
    return this.#thread?.milliseconds ?? 0;
  }

  /** Receives the next line. */
  read(line: string): void {
    if (this.#over) return;
    if (this.#queued + line.length > longestQueue) {
      if (!this.#dropped)
        this.#listener.problem('the output comes faster than the pattern can be tried: some lines were not');
      this.#dropped = true;
      return;
    }
    this.#queue.push(line);
    this.#queued += line.length;
    this.#send();
  }

  /** Receives an unfinished line, again each time that it has grown: the pattern is tried on it as it is then. */
  readUnended(line: string): void {
    if (this.#over) return;
    this.#unended = line;
    this.#send();
  }

  /** Ends the search, even in the middle of a line. */
  close(): void {
    this.#over = true;
    this.#queue = [];
    this.#queued = 0;
    this.#unended = undefined;
    this.#thread?.end();
    this.#thread = undefined;
  }

  #send(): void {
    if (this.#thread === undefined || this.#thread.busy) return;
    const lines = this.#unended === undefined ? this.#queue : [...this.#queue, this.#unended];
    if (lines.length === 0) return;
    this.#queue = [];
    this.#queued = 0;
    this.#unended = undefined;
    this.#thread.search(lines);
  }

  #startThread(): Thread | undefined {
    try {
      return new Thread(this.#pattern, {
        searched: (matches) => this.#onSearched(matches),
        hangs: (line, rest) => this.#onHanging(line, rest),
        failed: (error) => this.#onFailed(error),
      });
    } catch (error) {
      this.#onFailed(error);
      return undefined;
    }
  }

  #onSearched(matches: boolean): void {
    if (this.#over) return;
    if (!matches) {
      this.#send();
      return;
    }
    this.close();
    this.#listener.found();
  }

  #onHanging(line: string, rest: readonly string[]): void {
    if (this.#over) return;
    this.#listener.problem(
      `the pattern ${this.#pattern} took longer than ${longestSearch / 1000} s on a line of ${withCommas(line.length)} characters: that line was given up`,
    );
    this.#queue = [...rest, ...this.#queue];
    this.#thread = this.#startThread();
    this.#send();
  }

  #onFailed(error: unknown): void {
    if (this.#over) return;
    this.close();
    this.#listener.problem(`the pattern ${this.#pattern} cannot be tried any more: ${messageOf(error)}`);
  }
}

/** What becomes of lines in a thread; nothing is called after its end. */
interface ThreadListener {
  readonly searched: (matches: boolean) => void;
  /** The thread was ended because it hung on a line. @param rest the lines after that */
  readonly hangs: (line: string, rest: readonly string[]) => void;
  readonly failed: (error: unknown) => void;
}

class Thread {
  readonly #worker: Worker;
  readonly #listener: ThreadListener;
  /** How many lines it has begun. */
  readonly #progress = new Int32Array(new SharedArrayBuffer(4));
  #begunBefore = 0;
  /** The lines that it has not finished. */
  #lines: readonly string[] = [];
  #seenProgress = -1;
  /** How many checks in a row found it at the same line. Checks are counted, not time, since both threads may have stood still. */
  #looks = 0;
  #watch: NodeJS.Timeout | undefined;

  constructor(pattern: string, listener: ThreadListener) {
    this.#listener = listener;
    this.#worker = new Worker(program, {
      eval: true,
      // The options of this process are not meant for it.
      execArgv: [],
      env: {},
      workerData: { pattern, progress: this.#progress.buffer },
    });
    this.#worker.on('message', (matches: boolean) => {
      clearInterval(this.#watch);
      this.#lines = [];
      this.#listener.searched(matches);
    });
    this.#worker.on('error', (error) => {
      clearInterval(this.#watch);
      this.#listener.failed(error);
    });
    // After that: a listener for messages makes it hold the process again.
    this.#worker.unref();
  }

  get busy(): boolean {
    return this.#lines.length > 0;
  }

  /** How long it has been at one line, measured in checks. */
  get milliseconds(): number {
    return this.busy && this.#begun === this.#seenProgress ? this.#looks * lookInterval : 0;
  }

  search(lines: readonly string[]): void {
    this.#lines = lines;
    this.#begunBefore = this.#begun;
    this.#seenProgress = -1;
    this.#watch = setInterval(() => this.#look(), lookInterval);
    this.#watch.unref();
    // oxlint-disable-next-line require-post-message-target-origin -- a thread of this process has no origin
    this.#worker.postMessage(lines);
  }

  end(): void {
    clearInterval(this.#watch);
    this.#worker.removeAllListeners();
    // Errors while it ends are of no interest, but would crash this process without a listener.
    this.#worker.on('error', () => undefined);
    void this.#worker.terminate();
  }

  get #begun(): number {
    return Atomics.load(this.#progress, 0);
  }

  #look(): void {
    this.#looks = this.#begun === this.#seenProgress ? this.#looks + 1 : 0;
    this.#seenProgress = this.#begun;
    // A thread that has not begun is only slow to start.
    if (this.milliseconds < longestSearch || this.#begun === this.#begunBefore) return;
    const index = this.#begun - this.#begunBefore - 1;
    const [line = '', ...rest] = this.#lines.slice(index);
    this.end();
    this.#listener.hangs(line, rest);
  }
}
