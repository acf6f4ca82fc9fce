import { messageOf } from '../../model/message-of.ts';
import type { AttemptOutcome } from '../../model/outcome.ts';
import { withCommas } from '../../model/with-commas.ts';
import { failureLines } from '../cause/failure-lines.ts';
import type { AttemptReport, TaskReport } from '../run/run-report.ts';
import type { MaskOptions } from '../secrets/mask.ts';
import { elsewhereText, leftOutText, linesLeftOutText, matchersBeyondText, shownBytes } from './log-lines.ts';
import { writeOutput } from './log-output.ts';
import type { LogWriter } from './log-writer.ts';
import { MatcherRelays } from './matcher-relay.ts';
import type { LineRendering } from './output-renderer.ts';
import { type LineRoom, type Stretch, stretchesOf } from './stretches.ts';

/** The most lines and bytes of an output that are shown whose log is elsewhere: all that is known of it. */
const mostFrom = 120;
const bytesFrom = 64 * 1024;

/** The most lines of a cause, as the finder keeps them. */
const causeLines = 12;

/** Writes what attempts printed, from their log files, harmless and masked; problem matchers count where they stood. */
export class AttemptOutputs {
  readonly #writer: LogWriter;
  readonly #rendering: Omit<LineRendering, 'leftOut'>;
  /** Undefined where problem matchers are not used. */
  readonly matchers: MatcherRelays | undefined;
  #leftOutLines = 0;

  constructor(writer: LogWriter, { masker }: MaskOptions) {
    this.#writer = writer;
    const { style, mask } = writer;
    this.#rendering = {
      render: (line) => style.outputLine(mask(line)),
      // A mask that cannot name places may change any line.
      marks: masker === undefined || masker.places !== undefined ? style.outputMarks : undefined,
      places: masker?.places?.bind(masker),
      hasPlaces: () => masker?.isEmpty !== true,
    };
    this.matchers = style.matcherLine && new MatcherRelays(style.matcherLine);
  }

  /** How many lines are in a task's own log file alone: too long for this log, or too many. */
  get leftOutLines(): number {
    return this.#leftOutLines;
  }

  /**
   * Writes an attempt's output: all of it, or when there is room for less its first and last lines and those around its cause. The rest
   * folds, or is left out where nothing folds. Returns how many lines stand open, where there was a room.
   */
  async write(
    task: TaskReport,
    { attempt, ended, machine }: AttemptReport,
    room?: LineRoom,
  ): Promise<number> {
    if (ended === undefined || shownBytes(ended.outcome) === 0) return 0;
    if (machine !== undefined) return await this.#showFrom(machine, ended.outcome, room);
    const relay = this.matchers?.relay(task.task.id, attempt, ended.at);
    const { render } = this.#rendering;
    const open = await this.#show(
      ended.outcome,
      { ...this.#rendering, render: (line) => relay?.issue(line) ?? render(line) },
      room,
    );
    for (const line of relay?.rest() ?? []) await this.#writer.sink.write(`${line}\n`);
    if (relay !== undefined && relay.beyond > 0) await this.#warn(matchersBeyondText(task, relay.beyond));
    return open;
  }

  /** Leaves an attempt's output out, but for its problem matchers: others may count on them. */
  async leaveOut({ task }: TaskReport, { attempt, ended }: AttemptReport): Promise<void> {
    if (ended === undefined) return;
    for (const line of this.matchers?.relay(task.id, attempt, ended.at).rest() ?? [])
      await this.#writer.sink.write(`${line}\n`);
  }

  async #show(
    outcome: AttemptOutcome,
    rendering: Omit<LineRendering, 'leftOut'>,
    room: LineRoom | undefined,
  ): Promise<number> {
    const { logFile, tail } = outcome;
    let problem = 'there is no log file';
    if (logFile !== undefined) {
      const leftOut = (bytes: number): string => {
        this.#leftOutLines += 1;
        return this.#writer.own(leftOutText(bytes, logFile));
      };
      try {
        return await this.#stretches(logFile, outcome, { ...rendering, leftOut }, room);
      } catch (error) {
        problem = messageOf(error);
      }
    }
    await this.#warn(`the log cannot be read (${problem}); its last lines:`);
    await this.#writer.sink.write(tail.map((line) => `${rendering.render(line)}\n`).join(''));
    return tail.length;
  }

  /** Shows what is known here of an output whose log is on another machine; its lines are masked already. */
  async #showFrom(machine: string, outcome: AttemptOutcome, room?: LineRoom): Promise<number> {
    const most = room === undefined ? mostFrom : Math.min(mostFrom, room.head + room.tail);
    const { lines } = failureLines(outcome, (text) => text, { lines: most, bytes: bytesFrom });
    await this.#writer.line({ colour: 'dim', symbol: ' ', text: elsewhereText(lines.length, machine) });
    const { render } = this.#rendering;
    await this.#writer.sink.write(lines.map((line) => `${render(line)}\n`).join(''));
    return lines.length + 1;
  }

  async #stretches(
    logFile: string,
    outcome: AttemptOutcome,
    rendering: LineRendering,
    room: LineRoom | undefined,
  ): Promise<number> {
    const length = shownBytes(outcome);
    const { sink } = this.#writer;
    if (room === undefined) {
      await writeOutput(logFile, { from: 0, to: length }, sink, rendering);
      return 0;
    }
    let open = 0;
    for (const stretch of await stretchesOf(logFile, length, room, linesOfCause(outcome))) {
      if (stretch.isShown) {
        open += stretch.lines;
        await writeOutput(logFile, stretch, sink, rendering);
      } else if (!this.#writer.folds) await this.#leaveOut(stretch, logFile);
      else {
        await this.#writer.open({
          colour: 'dim',
          symbol: '…',
          text: `${withCommas(stretch.lines)} more lines`,
        });
        await writeOutput(logFile, stretch, sink, rendering);
        await this.#writer.close();
      }
    }
    return open;
  }

  async #leaveOut({ lines }: Stretch, logFile: string): Promise<void> {
    this.#leftOutLines += lines;
    await this.#writer.line({ colour: 'dim', symbol: '…', text: linesLeftOutText(lines, logFile) });
  }

  async #warn(text: string): Promise<void> {
    await this.#writer.line({ colour: 'yellow', symbol: '⚠', text });
  }
}

function linesOfCause({
  cause,
}: AttemptOutcome): { readonly first: number; readonly last: number } | undefined {
  if (cause?.firstLine === undefined) return undefined;
  const { firstLine, excerpt } = cause;
  return { first: firstLine, last: firstLine + Math.min(causeLines, Math.max(1, excerpt.length)) - 1 };
}
