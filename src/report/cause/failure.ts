import type { FailureCause, NamedPlace } from '../../model/failure-cause.ts';
import { unescapeCommandData, unescapeCommandProperty } from '../../github/workflow-command.ts';
import { excerptOf, type OutputLine } from './excerpt-of.ts';
import { type Groups, groupsOf, isForeign, placeOf, plainHeadline, plainTestName } from './failure-text.ts';
import type { ToolMark } from './marks/tool-mark.ts';

/** The lines that belong to a failure. */
export interface FailureLines {
  readonly mark: ToolMark;
  /** In order. */
  readonly lines: readonly OutputLine[];
  /** Which of them opened it. */
  readonly opening: number;
  /** What the nearest line above says of it, where the mark asks for one. */
  readonly before: Groups;
}

/** What was read of a failure. */
export interface Failure {
  readonly cause: Omit<FailureCause, 'failures'>;
  /** Whether it says what is wrong, and not only that something is. */
  readonly isComplete: boolean;
}

/** Reads what the lines of a failure say; undefined when they are not one after all. */
export function readFailure({ mark, lines, opening, before }: FailureLines): Failure | undefined {
  const first = lines[opening];
  if (first === undefined) return undefined;
  const whole = textOf(lines);
  if (mark.needs !== undefined && !mark.needs.test(whole)) return undefined;
  const from = mark.readsAbove === true ? 0 : opening;
  const text = from === 0 ? whole : textOf(lines.slice(from));
  const opened = groupsOf(mark.opens.exec(first.text));
  const found = findHeadline(mark, text);
  const directory = mark.directory && groupsOf(mark.directory.exec(text))['package'];
  const named = mark.test && groupsOf(mark.test.exec(text))['test'];
  const said = found?.said ?? opened['said'] ?? before['said'] ?? first.text;
  const details = detailsOf(mark, text);
  const lastDetail = from + lineNumber(text, details.at(-1)?.index ?? 0);
  const headlineAt = found === undefined ? opening : from + lineNumber(text, found.start);
  return {
    cause: {
      tool: mark.tool,
      headline: withDetails(
        plainHeadline(mark.isCommand === true ? firstLine(said) : said),
        details,
        text,
        found?.end ?? 0,
      ),
      testName: plainTestName(named ?? opened['test'] ?? before['test']),
      ...excerptOf(lines, { opening, headline: headlineAt, last: Math.max(headlineAt, lastDetail) }),
      place: unescaped(
        findPlace(mark, text, directory) ??
          placeOf(isForeign(opened) ? before : { ...before, ...opened }, directory),
        mark,
      ),
    },
    isComplete: found !== undefined || mark.headline === undefined,
  };
}

/** The first line with something in it of what a command says. */
function firstLine(data: string): string {
  const lines = unescapeCommandData(data).split(/[\r\n]+/);
  return lines.find((line) => line.trim() !== '') ?? data;
}

function unescaped(place: NamedPlace | undefined, { isCommand }: ToolMark): NamedPlace | undefined {
  if (place === undefined || isCommand !== true) return place;
  return { ...place, file: unescapeCommandProperty(place.file) };
}

function textOf(lines: readonly OutputLine[]): string {
  return lines.map((line) => line.text).join('\n');
}

interface Headline {
  readonly said: string;
  /** Where what is wrong begins, and where it ends. */
  readonly start: number;
  readonly end: number;
}

function findHeadline({ headline = [], headlineLast }: ToolMark, text: string): Headline | undefined {
  for (const pattern of headline) {
    const matches = matchesOf(pattern, text);
    const match = headlineLast === true ? matches.at(-1) : matches[0];
    if (match === undefined) continue;
    const said = groupsOf(match)['said'] ?? match[0];
    const end = match.index + match[0].length;
    return { said, start: text.lastIndexOf(said, end), end };
  }
  return undefined;
}

/** How many more lines a headline takes in. */
const mostDetails = 2;

function detailsOf({ details }: ToolMark, text: string): readonly RegExpExecArray[] {
  return details === undefined ? [] : matchesOf(details, text).slice(0, mostDetails);
}

/** The headline with the lines that it needs: those that the mark names, else the next one after a colon. */
function withDetails(
  headline: string,
  details: readonly RegExpExecArray[],
  text: string,
  from: number,
): string {
  const more = details.map((match) => match[0].trim().replaceAll(/\s+/g, ' ')).join(', ');
  const isOpen = headline.endsWith(':');
  if (more !== '') return `${headline}${isOpen ? ' ' : ', '}${more}`;
  if (!isOpen || from === 0) return headline;
  const next = /^\n+[ \t]*(?![+-] )(\S.*)/.exec(text.slice(from));
  return next?.[1] === undefined ? headline : `${headline} ${next[1].trim()}`;
}

function findPlace(
  { place = [], placeLast }: ToolMark,
  text: string,
  directory: string | undefined,
): NamedPlace | undefined {
  for (const pattern of place) {
    const own = matchesOf(pattern, text)
      .map((match) => groupsOf(match))
      .filter((groups) => !isForeign(groups));
    const groups = placeLast === true ? own.at(-1) : own[0];
    const named = groups && placeOf(groups, directory);
    if (named !== undefined) return named;
  }
  return undefined;
}

function matchesOf(pattern: RegExp, text: string): readonly RegExpExecArray[] {
  const all = pattern.global ? pattern : new RegExp(pattern, `${pattern.flags}g`);
  return [...text.matchAll(all)];
}

function lineNumber(text: string, place: number): number {
  let lines = 0;
  for (let at = text.indexOf('\n'); at >= 0 && at < place; at = text.indexOf('\n', at + 1)) lines += 1;
  return lines;
}
