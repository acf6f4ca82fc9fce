import { readableLines } from '../../github/neutralise.ts';
import { formatPosition } from '../../model/diagnostic.ts';
import type { FailureCause, NamedPlace } from '../../model/failure-cause.ts';
import { type AttemptOutcome, mayTellWhy } from '../../model/outcome.ts';
import { lastOutcome, machineOf, type TaskReport } from '../run/run-report.ts';
import type { Mask } from '../secrets/mask.ts';
import { lastLines } from './last-lines.ts';
import { cutText, shownText } from './plain-text.ts';
import { whyText } from './task-words.ts';
import { terminationHint } from './words.ts';
import { withCommas } from '../../model/with-commas.ts';

/** The most characters of what a task printed, and of a place, in one line about it. */
const longestSaid = 300;
const longestPlace = 200;

/** How many last lines are searched for one that tells something: all that are kept. */
const searchedLines = 100;

/** Why a task failed, in parts that are one line of plain text each: masked, not escaped, never empty. */
export interface CauseParts {
  /** The other machine that it failed on: `shard 2/4`; undefined when that was here. */
  readonly where: string | undefined;
  /** How it ended: `exit code 1`, `timed out after 30 s`, `could not start: there is no program "foo"`. */
  readonly why: string;
  /** What it printed about that, or else what such an end often means; undefined where nothing is known. */
  readonly said: string | undefined;
  /** Where that is, as the tool named it: `test/vat.test.js:14`; undefined when it named no place. */
  readonly place: string | undefined;
}

/** Why a task failed: every report says it in these words. */
export function causeParts(task: TaskReport, mask: Mask): CauseParts {
  const outcome = lastOutcome(task);
  const where = machineOf(task);
  const ended = where === undefined ? whyText(task) : endedThere(task);
  const why = ended === '' ? 'failed' : shownText(ended, mask, longestSaid);
  return { where: where && shownText(where, mask, longestPlace), why, ...saidBy(task, outcome, mask) };
}

/** How a task ended on another machine, as if it had been here. */
function endedThere(task: TaskReport): string {
  const because = task.ended?.because;
  const from = because?.kind === 'given' ? because.from : undefined;
  const how = from?.kind === 'elsewhere' ? (from.how ?? '') : '';
  return task.ended?.tolerated === true && how !== '' ? `${how}, tolerated (continue-on-error)` : how;
}

/** What a failed task printed about that, and where it is. */
function saidBy(
  task: TaskReport,
  outcome: AttemptOutcome | undefined,
  mask: Mask,
): Pick<CauseParts, 'said' | 'place'> {
  const because = task.ended?.because;
  if (because?.kind === 'bad-expression') return { said: undefined, place: formatPosition(because.at) };
  return saidOfAttempt(outcome, mask);
}

/** What a failed attempt printed about that, in the same words, and where it is; neither of one that did not fail. */
export function saidOfAttempt(
  outcome: AttemptOutcome | undefined,
  mask: Mask,
): Pick<CauseParts, 'said' | 'place'> {
  if (outcome === undefined || !mayTellWhy(outcome.termination)) return { said: undefined, place: undefined };
  const { cause } = outcome;
  if (cause !== undefined)
    return { said: saidText(cause, mask), place: cause.place && placeText(cause.place, mask) };
  return apart(guess(outcome, mask));
}

/** The same in one line: `exit code 1 · cart > adds the tax: expected 119 to be 120 · test/vat.test.js:14`. */
export function causeText(task: TaskReport, mask: Mask): string {
  const { why, said, place } = causeParts(task, mask);
  return [why, said, place].filter((part) => part !== undefined).join(' · ');
}

/** A place in a line: `test/vat.test.js:14`, from the workspace when the file is in it, else as the tool wrote it. */
function placeText({ file, line, workspacePath }: NamedPlace, mask: Mask): string {
  return `${shownText(workspacePath ?? file, mask, longestPlace)}:${line}`;
}

function saidText(cause: FailureCause, mask: Mask): string {
  const { testName, failures } = cause;
  const headline = withoutPlace(readableLines(cause.headline)[0] ?? cause.headline, cause.place);
  const text = testName === undefined || headline.includes(testName) ? headline : `${testName}: ${headline}`;
  const more = failures > 1 ? ` (and ${withCommas(failures - 1)} more)` : '';
  return `${shownText(text, mask, longestSaid)}${more}`;
}

/**
 * The headline without the place that it begins with, which is said in a part of its own. A line that looked like the compiler's would
 * moreover be taken for one by the problem matchers of earlier steps.
 */
function withoutPlace(headline: string, place: NamedPlace | undefined): string {
  if (place === undefined || !headline.startsWith(place.file)) return headline;
  const rest = /^(?::\d+(?::\d+)?|\(\d+(?:,\d+)?\))\s*(?:[:-]\s*)?(.*)$/u.exec(
    headline.slice(place.file.length),
  );
  return rest?.[1] === undefined || rest[1] === '' ? headline : rest[1];
}

/** Without a mark of any tool: the last line that complains, what such an end often means, or the last line that says anything. */
function guess({ tail, termination }: AttemptOutcome, mask: Mask): string | undefined {
  const room = {
    lines: searchedLines,
    lineLength: 1000,
    size: 100_000,
    sizeOf: (line: string) => line.length,
  };
  const lines = lastLines(tail, mask, room)
    .map((line) => line.trim().replaceAll(/\s+/g, ' '))
    .filter((line) => /\p{L}{3}/u.test(line));
  const telling = lines.filter((line) => !noise.test(line));
  const complaint = telling.findLast((line) => complains.test(line));
  if (complaint !== undefined) return cutText(complaint, longestSaid);
  const hint = terminationHint(termination);
  if (hint !== undefined) return hint;
  const last = telling.at(-1) ?? lines.at(-1);
  return last === undefined ? undefined : `last line: ${cutText(last, longestSaid)}`;
}

/** A line that begins with a place as compilers write it: `src/a.c:3:5: error: …`, `src/a.ts(3,1): error …`, `a.go:3: …`. */
const placed = /^([^\s:()]+\.\w+)(?::(\d+)(?::\d+)?|\((\d+)(?:,\d+)?\))(?::\s*|\s+-\s+)(\S.*)$/u;

/** The place that a line begins with apart from the rest, for the reason that `withoutPlace` has. */
function apart(line: string | undefined): Pick<CauseParts, 'said' | 'place'> {
  const found = placed.exec(line ?? '');
  if (found === null) return { said: line, place: undefined };
  const [, file, number, inParentheses, said] = found;
  return { said, place: `${file}:${number ?? inParentheses}` };
}

/** Words by which a line complains, whatever the tool. */
const complains =
  /\b(?:errors?|err!|fail(?:ed|ure|ures|s)?|fatal|panic(?:ked)?|exception|cannot|can't|could(?:n't| not)|unable|not found|no such|denied|refused|invalid|illegal|missing|unexpected|expected|undefined|unknown|aborted|timed out|timeout)\b/i;

/** What says no more than that something ended, where one comes from, or what else there is to read. */
const noise = new RegExp(
  [
    String.raw`\bwith (?:exit )?(?:code|status):? -?\d+\.?$`,
    String.raw`\bexit(?:ed)? (?:code|status|with):? -?\d+\.?$`,
    String.raw`^npm (?:ERR!|error) (?:A complete log|code|errno|path|workspace|location|command|Lifecycle script|Test failed|at )`,
    String.raw`^info Visit https://`,
    String.raw`^(?:g?make|ninja)(?:\[\d+\])?: `,
    String.raw`^Node\.js v\d`,
    String.raw`^at .*[:(]`,
    String.raw`\|.*\|`,
    String.raw`\b(?:0|no) (?:errors?|failures?|failed|failing)\b`,
  ].join('|'),
  'i',
);
