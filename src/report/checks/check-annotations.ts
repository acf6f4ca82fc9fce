import { propertyOf } from '../annotations/annotation.ts';
import type { FoundAnnotation } from '../annotations/annotations.ts';
import type { AnnotationCommand } from '../../github/workflow-command.ts';
import { lastOutcome, type TaskReport } from '../run/run-report.ts';
import type { Mask } from '../secrets/mask.ts';
import { byteLength } from '../words/bounded.ts';
import { lastLines } from '../words/last-lines.ts';
import { plainLine, plainMessage } from './api-text.ts';

/** The annotations of one request (https://docs.github.com/rest/checks/runs). */
export const mostInRequest = 50;

/** All annotations of a check run: 20 requests. */
export const mostAnnotations = 1000;

/** Characters of a message: in UTF-8 at most three times as many bytes, of which the API takes 65,536. */
const longestMessage = 16_000;
/** Characters of a title; the API takes 255. */
const longestTitle = 250;
/** Bytes of the last lines of a failed task. */
const detailsBytes = 16_000;

/** An annotation of a check run in the words of the API. */
export type CheckAnnotation = {
  readonly path: string;
  readonly start_line: number;
  readonly end_line: number;
  readonly start_column?: number;
  readonly end_column?: number;
  readonly annotation_level: 'failure' | 'warning' | 'notice';
  readonly message: string;
  readonly title?: string;
  readonly raw_details?: string;
};

/** The annotations of a run as a check run can have them: only at a place in a file. */
export interface CheckAnnotations {
  readonly placed: readonly CheckAnnotation[];
  /** How many of those there is no room for. */
  readonly leftOut: number;
  /** What tasks asked for at no file of the workspace. */
  readonly unplaced: readonly FoundAnnotation[];
}

/** The annotations of a run for its check run, by the paths that `filesNamed` asked for: undefined for a file that is not in the workspace. */
export function checkAnnotations(
  all: readonly FoundAnnotation[],
  paths: ReadonlyMap<string, string | undefined>,
  mask: Mask,
): CheckAnnotations {
  const placed: CheckAnnotation[] = [];
  const unplaced: FoundAnnotation[] = [];
  let leftOut = 0;
  for (const one of all) {
    const path = paths.get(fileIn(one.command));
    if (path === undefined) {
      if (one.askedBy !== undefined) unplaced.push(one);
    } else if (placed.length < mostAnnotations) placed.push(placedAt(path, one, mask));
    else leftOut += 1;
  }
  return { placed, leftOut, unplaced };
}

/** The files at which annotations want to be, as they name them, each once. */
export function filesNamed(all: readonly FoundAnnotation[]): readonly string[] {
  return [...new Set(all.map(({ command }) => fileIn(command)).filter((file) => file !== ''))];
}

function fileIn(command: AnnotationCommand): string {
  return propertyOf(command, 'file') ?? '';
}

function placedAt(path: string, { command, failed }: FoundAnnotation, mask: Mask): CheckAnnotation {
  const { level, message } = command;
  const title = plainLine(propertyOf(command, 'title') ?? '', mask, longestTitle);
  const text = plainMessage(message, longestMessage);
  const start = numberIn(command, 'line') ?? 1;
  const end = Math.max(start, numberIn(command, 'endline') ?? start);
  const details = failed === undefined ? '' : detailsOf(failed, mask);
  return {
    path,
    start_line: start,
    end_line: end,
    ...(start === end ? columnsIn(command) : {}),
    annotation_level: level === 'error' ? 'failure' : level,
    message: text.trim() === '' ? title || level : text,
    ...(title === '' ? {} : { title }),
    ...(text.includes(details) ? {} : { raw_details: details }),
  };
}

/** The API takes them only where first and last line are one. */
function columnsIn(command: AnnotationCommand): Partial<CheckAnnotation> {
  const start = numberIn(command, 'col');
  if (start === undefined) return {};
  return {
    start_column: start,
    end_column: Math.max(start, numberIn(command, 'endcolumn') ?? start),
  };
}

/** A number from 1 that a place can have. */
function numberIn(command: AnnotationCommand, name: string): number | undefined {
  const text = propertyOf(command, name) ?? '';
  const value = /^[0-9]{1,9}$/.test(text) ? Number(text) : 0;
  return value >= 1 ? value : undefined;
}

function detailsOf(task: TaskReport, mask: Mask): string {
  const tail = lastOutcome(task)?.tail ?? [];
  const room = { lines: 100, lineLength: 1000, size: detailsBytes, sizeOf: byteLength };
  return plainMessage(lastLines(tail, mask, room).join('\n'), longestMessage);
}
