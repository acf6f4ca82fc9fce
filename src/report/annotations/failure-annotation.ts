import type { AnnotationCommand } from '../../github/workflow-command.ts';
import { escapeCommandData } from '../../github/format-command.ts';
import type { Position } from '../../model/diagnostic.ts';
import type { FailureCause } from '../../model/failure-cause.ts';
import type { AttemptOutcome } from '../../model/outcome.ts';
import { lastOutcome, type RunReport, taskLabel, type TaskReport } from '../run/run-report.ts';
import type { Mask } from '../secrets/mask.ts';
import { firstLines, lastLines, type Room } from '../words/last-lines.ts';
import { oneLine, shownText } from '../words/plain-text.ts';
import { hintText, whyText } from '../words/task-words.ts';
import { annotation, longestMessage } from './annotation.ts';

/** How many lines of output an annotation shows where nothing marks the cause, and how many of them are the first. */
const shownLines = 30;
const shownFirst = 4;

/** The longest cause in one line, and the longest other line, in UTF-16 units. */
const longestCause = 1000;
const longestLine = 500;

/**
 * The annotation of a task that failed: an error, or a warning when it is tolerated. It is at the place that the cause names, when that file is
 * in the workspace, else at the task; and it begins with the cause, or with what is known without one.
 */
export function failureAnnotation(report: RunReport, task: TaskReport, mask: Mask): AnnotationCommand {
  const outcome = lastOutcome(task);
  const cause = outcome?.cause;
  const hint = hintText(task);
  const above = [
    ...(cause === undefined ? [] : [shownText(causeLine(cause), mask, longestCause)]),
    ...(hint === undefined ? [] : [mask(hint)]),
  ];
  const room: Room = {
    lines: shownLines,
    lineLength: longestLine,
    size: longestMessage - above.reduce((sum, line) => sum + escapedLength(line), 0),
    sizeOf: escapedLength,
  };
  const lines =
    cause === undefined
      ? outputLines(outcome, mask, room)
      : firstLines(cause.excerpt, mask, room).filter((line, _, all) => all.length > 1 || line !== above[0]);
  const title = `${taskLabel(task)} failed: ${whyText(task)}`;
  const text = [...above, ...lines].join('\n').trimEnd();
  const level = task.ended?.tolerated === true ? 'warning' : 'error';
  return annotation(level, title, text === '' ? oneLine(title) : text, placeOfFailure(report, task));
}

/** Where a failure is: in a file that its output names, or where the task stands; nowhere when that is an inline graph. */
export function placeOfFailure(report: RunReport, task: TaskReport): Position | undefined {
  const place = lastOutcome(task)?.cause?.place;
  if (place?.workspacePath !== undefined)
    return { file: place.workspacePath, line: place.line, column: place.column ?? 1 };
  const because = task.ended?.because;
  if (report.graphFile === undefined) return undefined;
  return because?.kind === 'bad-expression' ? because.at : task.task.at;
}

/** What is wrong, and in which test: `cart > adds the tax: expected 3 to be 4`. */
function causeLine({ testName, headline }: FailureCause): string {
  return testName === undefined || headline.includes(testName) ? headline : `${testName}: ${headline}`;
}

/** The last lines of an output, and before them its first where not all are shown. */
function outputLines(outcome: AttemptOutcome | undefined, mask: Mask, room: Room): readonly string[] {
  const tail = outcome?.tail ?? [];
  const isShort = tail.length <= shownLines && outcome?.head === undefined;
  if (isShort) return lastLines(tail, mask, room);
  // When the first lines are not known apart, the tail begins with them.
  const head = firstLines((outcome?.head ?? tail).slice(0, shownFirst), mask, {
    ...room,
    size: room.size / 4,
  });
  const gap = '…';
  const used = [...head, gap].reduce((sum, line) => sum + escapedLength(line), 0);
  const lines = room.lines - head.length - 1;
  return [...head, gap, ...lastLines(tail, mask, { ...room, lines, size: room.size - used })];
}

/** The length of a line in a message; its line end becomes the three characters `%0A`. */
function escapedLength(line: string): number {
  return escapeCommandData(line).length + 3;
}
