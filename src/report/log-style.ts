import { commandMarks } from '../model/workflow-command.ts';
import { escapeCommandData } from './escape.ts';
import { disarmLine, neutraliseLine } from './neutralise.ts';
import { makePaint } from './paint.ts';
import type { Paint } from './paint.ts';
import { oneLine } from './plain-text.ts';

/** How a log looks where it is read. */
export interface LogStyle {
  readonly paint: Paint;
  /** The line that opens a foldable part, without its end of line; parts do not nest. */
  readonly open: (symbol: string, title: string) => string;
  /** The line that closes it; undefined where nothing folds. */
  readonly close: string | undefined;
  /** A line that a task printed, made harmless for the reader; may become several. */
  readonly outputLine: (line: string) => string;
  /** `outputLine` leaves a line alone that has none of these in it. */
  readonly outputMarks: readonly string[];
  /** A text of our own, which may hold what users named, as one harmless line. */
  readonly ownLine: (text: string) => string;
}

/** GitHub's log: groups fold, and no line can command the runner. */
export function githubStyle(colour: boolean): LogStyle {
  return {
    paint: makePaint(colour),
    open: (symbol, title) => `::group::${escapeCommandData(`${symbol} ${title}`)}`,
    close: '::endgroup::',
    outputLine: neutraliseLine,
    outputMarks: commandMarks,
    ownLine: (text) => disarmLine(oneLine(text)),
  };
}

/** A terminal's log: nothing folds, and output is shown as it came. */
export function terminalStyle(colour: boolean): LogStyle {
  return {
    paint: makePaint(colour),
    open: (symbol, title) => `${symbol} ${title}`,
    close: undefined,
    outputLine: (line) => line,
    outputMarks: [],
    ownLine: oneLine,
  };
}
