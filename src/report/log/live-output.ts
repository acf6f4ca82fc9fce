import type { RunEvent } from '../run/event.ts';
import { taskLabel, type AttemptReport, type TaskReport } from '../run/run-report.ts';
import { shownText } from '../words/plain-text.ts';
import { harmlessWhole } from './harmless.ts';
import { leftOutText, shownBytes } from './log-lines.ts';
import { readBytes } from './log-output.ts';
import type { LogWriter } from './log-writer.ts';
import { OutputRenderer } from './output-renderer.ts';

type Printed = Extract<RunEvent, { readonly type: 'task-output' }>;

/** Characters of a name before a line, and up to how many of them names are made equally long. */
const longestName = 40;
const evenNames = 20;

/** What a line looks like that a problem matcher may want: every known one finds a line number. */
const hasPlace = /[:(,[]\s?\d|\bline \d/;

/** Where a place has its first number: `a.c:3:5: error`, `a.ts(3,1): error`. */
const placeNumber = /(?<=[:(])(?=\d+(?:[:,)]| - ))/g;

/** Invisible, and no digit: what stands behind it is no line number for a matcher. */
const wordJoiner = '\u2060';

/** One running attempt whose output is followed. */
interface Followed {
  readonly renderer: OutputRenderer;
  /** How many bytes of its log have been read. */
  shown: number;
}

/** Shows what running tasks print, line by line, each with the name of its task before it. */
export class LiveOutputs {
  readonly #writer: LogWriter;
  readonly #followed = new Map<string, Followed>();
  /** The tasks of which a line may be what a problem matcher wants. */
  readonly #places = new Set<string>();
  #width = 0;
  #leftOutLines = 0;

  constructor(writer: LogWriter) {
    this.#writer = writer;
  }

  /** How many lines are too long for this log, and are in a task's own log file alone. */
  get leftOutLines(): number {
    return this.#leftOutLines;
  }

  /** Shows the lines that have come since it was called before. */
  async grown({ task, attempt, logFile, bytes }: Printed, label: string): Promise<void> {
    await this.#showUpTo(this.#attempt(task, attempt, label, logFile), logFile, bytes);
  }

  /** Shows what is left of an attempt that has ended, also a last line without its end. */
  async ended(task: TaskReport, { attempt, ended }: AttemptReport): Promise<void> {
    const { id } = task.task;
    const logFile = ended?.outcome.logFile;
    if (ended !== undefined && logFile !== undefined) {
      const followed = this.#attempt(id, attempt, taskLabel(task), logFile);
      await this.#showUpTo(followed, logFile, shownBytes(ended.outcome));
      for (const piece of followed.renderer.end()) await this.#writer.sink.write(piece);
    }
    this.#followed.delete(keyOf(id, attempt));
  }

  /** Whether a problem matcher may want to see the task's output as it was printed; asked once, when the task has ended. */
  mayMatch({ task }: TaskReport): boolean {
    return this.#places.delete(task.id);
  }

  async #showUpTo(followed: Followed, logFile: string, bytes: number): Promise<void> {
    if (bytes <= followed.shown) return;
    const from = followed.shown;
    followed.shown = bytes;
    let isWriting = false;
    try {
      await readBytes(logFile, { from, to: bytes }, async (read) => {
        isWriting = true;
        for (const piece of followed.renderer.push(read)) await this.#writer.sink.write(piece);
        isWriting = false;
      });
    } catch (error) {
      // That the log cannot be read is told where it is shown when it has ended.
      if (isWriting) throw error;
    }
  }

  #attempt(task: string, attempt: number, label: string, logFile: string): Followed {
    const key = keyOf(task, attempt);
    const known = this.#followed.get(key);
    if (known !== undefined) return known;
    const followed = { renderer: this.#renderer(task, label, logFile), shown: 0 };
    this.#followed.set(key, followed);
    return followed;
  }

  #renderer(task: string, label: string, logFile: string): OutputRenderer {
    const { style, mask } = this.#writer;
    const name = shownText(this.#writer.own(label), mask, longestName);
    this.#width = Math.max(this.#width, Math.min(evenNames, name.length));
    const before = (): string => `${style.paint('cyan', name.padEnd(this.#width))} │ `;
    const render = (line: string): string => {
      // The runner shows such a line only when the job is debugged.
      const shown = style.outputLine(mask(line));
      if (shown.startsWith('::debug::')) return shown;
      if (style.matcherLine === undefined) return prefixed(shown, before(), harmlessWhole);
      if (hasPlace.test(line)) this.#places.add(task);
      return prefixed(shown, before(), (one) => harmlessWhole(one).replaceAll(placeNumber, wordJoiner));
    };
    const leftOut = (bytes: number): string => {
      this.#leftOutLines += 1;
      return `${before()}${this.#writer.own(leftOutText(bytes, logFile))}`;
    };
    return new OutputRenderer({ render, leftOut, marks: undefined });
  }
}

function prefixed(text: string, before: string, render: (line: string) => string): string {
  return text.includes('\n')
    ? text
        .split('\n')
        .map((line) => `${before}${render(line)}`)
        .join('\n')
    : `${before}${render(text)}`;
}

function keyOf(task: string, attempt: number): string {
  return `${attempt} ${task}`;
}
