import type { GivenFrom, GivenNote, Result } from '../../model/outcome.ts';
import type { RunReport } from '../run/run-report.ts';
import { formatDuration } from './duration.ts';
import { counted, listed } from './words.ts';
import { withCommas } from '../../model/with-commas.ts';

/** The most sources that one text names. */
const namedSources = 5;

const didThere: Readonly<Record<Result, string>> = {
  success: 'passed',
  failure: 'failed',
  cancelled: 'was cancelled',
  skipped: 'was skipped',
};

/** How a given result is known: `given: passed in attempt 1`, `given: unchanged since main`, `failed on shard 2/4: exit code 1`. */
export function givenText(from: GivenFrom, result: Result): string {
  switch (from.kind) {
    case 'earlier-attempt':
      return `given: ${didThere[result]} in attempt ${from.attempt}`;
    case 'unchanged':
      return `given: unchanged since ${from.since}`;
    case 'elsewhere':
      return `${didThere[result]} on ${from.where}${from.how === undefined ? '' : `: ${from.how}`}`;
    case 'lost':
      return `lost: ${from.where} left no report`;
  }
}

/** That results are known without a run, in two parts that can be joined by a colon. */
export interface GivenWords {
  /** `3 of 10 results are given`. */
  readonly count: string;
  /** `2 from attempt 1, 1 unchanged since main; sum of task times 4 min 10 s`. */
  readonly sources: string;
}

/** How many results of so many tasks are given, and from where; undefined when none is. */
export function givenWords(notes: readonly GivenNote[], tasks: number): GivenWords | undefined {
  if (notes.length === 0) return undefined;
  const counts = new Map<string, number>();
  for (const { from } of notes) {
    const source = sourceText(from);
    counts.set(source, (counts.get(source) ?? 0) + 1);
  }
  const sources = Array.from(counts, ([source, count]) => `${withCommas(count)} ${source}`);
  const are = notes.length === 1 ? 'is' : 'are';
  return {
    count: `${withCommas(notes.length)} of ${counted(tasks, 'result')} ${are} given`,
    sources: `${listed(sources, namedSources)}${timesOf(notes)}`,
  };
}

/** What their tasks took, which ran side by side and elsewhere: no source took that long. Empty where nothing is known. */
function timesOf(notes: readonly GivenNote[]): string {
  const known = notes.flatMap(({ seconds = 0 }) => (seconds > 0 ? [seconds] : []));
  if (known.length === 0) return '';
  const sum = formatDuration(known.reduce((total, seconds) => total + seconds, 0));
  return known.length === 1 ? `; task time ${sum}` : `; sum of task times ${sum}`;
}

/** Both parts: `3 of 10 results are given: 2 from attempt 1, 1 unchanged since main; sum of task times 4 min 10 s`; undefined when none is given. */
export function givenSentence(words: GivenWords | undefined): string | undefined {
  return words === undefined ? undefined : `${words.count}: ${words.sources}`;
}

/** The same for all tasks of a run that have their results so far. */
export function givenInReport({ tasks }: RunReport): GivenWords | undefined {
  const notes: GivenNote[] = [];
  for (const { ended } of tasks.values()) if (ended?.because.kind === 'given') notes.push(ended.because);
  return givenWords(notes, tasks.size);
}

function sourceText(from: GivenFrom): string {
  switch (from.kind) {
    case 'earlier-attempt':
      return `from attempt ${from.attempt}`;
    case 'unchanged':
      return `unchanged since ${from.since}`;
    case 'elsewhere':
      return `from ${from.where}`;
    case 'lost':
      return `lost with ${from.where}`;
  }
}
