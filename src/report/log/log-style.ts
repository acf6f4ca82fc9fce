import type { LineMark } from '../../model/lines/lines-of-block.ts';
import { commandMarks, type WorkflowCommand } from '../../github/workflow-command.ts';
import { escapeCommandData } from '../../github/format-command.ts';
import { harmfulMarks, harmless } from './harmless.ts';
import { matcherLine } from './matcher-line.ts';
import { disarmLine, neutraliseLine } from '../../github/neutralise.ts';
import { makePaint } from './paint.ts';
import type { Paint } from './paint.ts';
import { oneLine } from '../words/plain-text.ts';

/** How a log looks where it is read. */
export interface LogStyle {
  readonly paint: Paint;
  /** The line that opens a foldable part, without its end of line; parts do not nest. */
  readonly open: (symbol: string, title: string) => string;
  /** The line that closes it; undefined where nothing folds. */
  readonly close: string | undefined;
  /** A line that a task printed, made harmless for the reader; may become several. */
  readonly outputLine: (line: string) => string;
  /** `outputLine` leaves a line without any of these alone. */
  readonly outputMarks: readonly LineMark[];
  /** The line that makes the reader use a task's problem matcher, or stop using it; undefined where none is used. */
  readonly matcherLine: ((command: WorkflowCommand) => string) | undefined;
  /** A text of our own, which may hold what users named, as one harmless line. */
  readonly ownLine: (text: string) => string;
}

/** GitHub's log: groups fold, and no line of output can command the runner but for a problem matcher that its task gave. */
export function githubStyle(colour: boolean): LogStyle {
  return {
    paint: makePaint(colour),
    open: (symbol, title) => `::group::${escapeCommandData(`${symbol} ${title}`)}`,
    close: '::endgroup::',
    outputLine: neutraliseLine,
    outputMarks: commandMarks,
    matcherLine,
    ownLine: (text) => disarmLine(oneLine(text)),
  };
}

/** A terminal's log: nothing folds, and output is shown as it came, but for what would move the cursor or change the terminal. */
export function terminalStyle(colour: boolean): LogStyle {
  return {
    paint: makePaint(colour),
    open: (symbol, title) => `${symbol} ${title}`,
    close: undefined,
    outputLine: harmless,
    outputMarks: harmfulMarks,
    matcherLine: undefined,
    ownLine: oneLine,
  };
}
