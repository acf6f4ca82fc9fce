import type { FailureCause } from '../../model/failure-cause.ts';
import { cleanLine } from './clean-line.ts';
import type { OutputLine } from './excerpt-of.ts';
import { type Failure, readFailure } from './failure.ts';
import { type Groups, groupsOf } from './failure-text.ts';
import { withoutPrefix } from './line-prefix.ts';
import { mayHaveMark } from './may-have-mark.ts';
import { toolMarks } from './marks/tool-marks.ts';
import { markRanks, type ToolMark } from './marks/tool-mark.ts';

/** A line with more UTF-16 units is none to show, and is passed over: cut, it could show half a secret. */
export const longestCauseLine = 16 * 1024;

/** A mark stands among this many units at the start of its line. */
const markWithin = 1000;

/** How many lines above a failure are remembered, and how many of them may belong to it. */
const remembered = 100;
const mostLinesAbove = 30;

/** The most lines and units of a failure, wherever its tool ends it. */
const mostLines = 80;
const mostUnits = 64 * 1024;

/** Shorter lines mark nothing. */
const shortestMark = 4;

/** After this many lines that look like marks no better one is looked for: a program that prints `Error:` for ever says nothing new. */
const mostMarked = 20_000;

/** How many failures of one mark are read at most while none says what is wrong. */
const mostReadings = 20;

/** A failure whose lines still come. */
interface OpenFailure {
  readonly mark: ToolMark;
  readonly lines: OutputLine[];
  readonly opening: number;
  readonly before: Groups;
  /** Undefined: its lines have no prefix. */
  readonly channel: string | undefined;
  /** The number of the line that opened it among all that were pushed. */
  readonly at: number;
  units: number;
}

/** What is known of a mark so far. */
interface Tally {
  readonly mark: ToolMark;
  readonly rank: number;
  opened: number;
  readings: number;
  /** The counts of the tool itself, added up; undefined when it gave none. */
  total: number | undefined;
  /** The test that failed last, where failures of its tool nest; undefined: none of which the next one could be a part. */
  test: string | undefined;
  /** The next that opens tells of the failure that was counted. */
  continued: boolean;
}

interface Candidate extends Failure {
  readonly tally: Tally;
  readonly order: number;
  readonly at: number;
}

/**
 * Finds the cause of a failure in lines that come one after another, in linear time and bounded memory: the first of the most specific marks
 * wins, and of these one that says what is wrong.
 */
export class CauseFinder {
  readonly #tallies: readonly Tally[] = toolMarks.map((mark) => ({
    mark,
    rank: markRanks.indexOf(mark.rank),
    opened: 0,
    readings: 0,
    total: undefined,
    test: undefined,
    continued: false,
  }));
  #above: OutputLine[] = [];
  #open: OpenFailure[] = [];
  #best: Candidate | undefined;
  #pushed = 0;
  #marked = 0;

  /** Takes the next line of output, without its `\n`; `number` is its number in the log, where that is known. */
  push(line: string, number: number | undefined): void {
    const printed = line.length > longestCauseLine ? '' : cleanLine(line);
    const next: OutputLine = { text: printed, printed, number };
    this.#pushed += 1;
    this.#continue(next);
    if (printed.length >= shortestMark && this.#marked < mostMarked) this.#look(next);
    this.#above.push(next);
    if (this.#above.length >= 2 * remembered) this.#above = this.#above.slice(-remembered);
  }

  /** Says that lines are left out here: what is above them belongs to nothing below. */
  skip(): void {
    for (const open of this.#open) this.#close(open);
    this.#open = [];
    this.#above = [];
  }

  /** The cause, when all lines are pushed; undefined when nothing marks a failure. */
  end(): FailureCause | undefined {
    this.skip();
    if (this.#best === undefined) return undefined;
    const { cause, tally } = this.#best;
    return { ...cause, failures: Math.max(1, tally.total ?? tally.opened) };
  }

  /** Hands the line to the failures that are open. */
  #continue(line: OutputLine): void {
    if (this.#open.length === 0) return;
    this.#open = this.#open.filter((open) => {
      const own = lineOf(line, open.channel);
      if (own === undefined) return true;
      if (open.mark.ends?.test(own.text) === true) return this.#close(open);
      open.lines.push(own);
      open.units += own.text.length;
      const isOver = open.lines.length - open.opening >= mostLines || open.units > mostUnits;
      return isOver || open.mark.through?.test(own.text) === true ? this.#close(open) : true;
    });
  }

  /** Looks for marks in the line, with and without the prefixes before it. */
  #look(line: OutputLine): void {
    const head = line.text.slice(0, markWithin);
    // Of GitHub's own prefix no tool's mark is a part.
    if (!head.startsWith('##[') && this.#lookIn(head, line, undefined)) return;
    const unprefixed = withoutPrefix(head);
    if (unprefixed !== undefined) this.#lookIn(unprefixed.text, line, unprefixed.channel);
  }

  #lookIn(head: string, line: OutputLine, channel: string | undefined): boolean {
    const below = this.#below();
    const best = this.#best?.tally;
    let looked = best === undefined ? [] : [best];
    if (mayHaveMark(head, below)) {
      looked = this.#tallies.filter(
        (tally) => tally === best || (tally.rank < below && tally.readings < mostReadings),
      );
      this.#marked += 1;
    }
    let isFound = false;
    for (const tally of looked) {
      const { mark } = tally;
      const { count, more } = groupsOf(mark.total?.exec(head));
      const total = count ?? more;
      if (total !== undefined) tally.total = (tally.total ?? 0) + Number(count ?? 0) + Number(more ?? 0);
      if (mark.continues?.test(head) === true) tally.continued = true;
      if (mark.through?.test(head) === true) tally.test = undefined;
      const opened = mark.opens.exec(head);
      if (opened === null) continue;
      isFound = true;
      countOpened(tally, groupsOf(opened)['test']);
      this.#openFailure(tally, line, channel);
    }
    return isFound;
  }

  /** Marks of this rank and those after it can no longer win. */
  #below(): number {
    const best = this.#best;
    if (best?.isComplete !== true) return markRanks.length;
    const { rank } = best.tally;
    return this.#open.some((open) => markRanks.indexOf(open.mark.rank) <= rank) ? rank + 1 : rank;
  }

  #openFailure(tally: Tally, line: OutputLine, channel: string | undefined): void {
    const { mark } = tally;
    const isDone = this.#best?.isComplete === true && this.#best.tally.rank <= tally.rank;
    if (isDone || tally.readings >= mostReadings || this.#open.some((open) => open.mark === mark)) return;
    tally.readings += 1;
    const above = this.#above.slice(-remembered).flatMap((one) => lineOf(one, channel) ?? []);
    const [from, before] = startOf(mark, above);
    const lines = above.slice(from);
    const own = lineOf(line, channel) ?? line;
    const open = {
      mark,
      lines: [...lines, own],
      opening: lines.length,
      before,
      channel,
      at: this.#pushed,
      units: 0,
    };
    if (mark.through?.test(own.text) === true) this.#close(open);
    else this.#open.push(open);
  }

  /** Reads a failure whose lines are all there. Returns that it is no longer open. */
  #close(open: OpenFailure): false {
    const failure = readFailure(open);
    const order = this.#tallies.findIndex(({ mark }) => mark === open.mark);
    const tally = this.#tallies[order];
    if (failure === undefined || tally === undefined) return false;
    const candidate = { ...failure, tally, order, at: open.at };
    if (this.#best !== undefined && !isBetter(candidate, this.#best)) return false;
    this.#best = candidate;
    return false;
  }
}

/** Counts a failure that opens, unless it is the one before it: told once more, or in a test within a test. */
function countOpened(tally: Tally, test: string | undefined): void {
  const { nests } = tally.mark;
  const isSame = tally.continued || (nests !== undefined && isWithin(test, tally.test, nests));
  tally.continued = false;
  if (nests !== undefined) tally.test = test;
  if (!isSame) tally.opened += 1;
}

/** Whether one of two tests is the other, or within it. */
function isWithin(one: string | undefined, other: string | undefined, separator: string): boolean {
  if (one === undefined || other === undefined) return false;
  return one === other || one.startsWith(other + separator) || other.startsWith(one + separator);
}

function isBetter(one: Candidate, other: Candidate): boolean {
  if (one.tally.rank !== other.tally.rank) return one.tally.rank < other.tally.rank;
  if (one.isComplete !== other.isComplete) return one.isComplete;
  return one.at === other.at ? one.order < other.order : one.at < other.at;
}

/** The line as part of a failure; undefined when another program has printed it. */
function lineOf(line: OutputLine, channel: string | undefined): OutputLine | undefined {
  if (channel === undefined) return line;
  const own = withoutPrefix(line.printed);
  return own?.channel === channel ? { ...line, text: own.text } : undefined;
}

/** With which of the lines above a failure begins, and what the nearest that the mark asks for says. */
function startOf(mark: ToolMark, above: readonly OutputLine[]): readonly [number, Groups] {
  const lead = Math.max(0, above.length - (mark.lead ?? 0));
  const { before } = mark;
  if (before === undefined) return [lead, {}];
  const at = above.findLastIndex(({ text }) => before.test(text));
  const line = above[at];
  if (line === undefined) return [lead, {}];
  const isNear = above.length - at <= mostLinesAbove;
  return [isNear ? Math.min(at, lead) : lead, groupsOf(before.exec(line.text))];
}
