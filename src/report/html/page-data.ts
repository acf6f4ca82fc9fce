import type { TaskVerdict } from '../words/task-words.ts';

/**
 * What the page's script reads, as JSON. Every text is masked, of one line, and without characters that act; it may hold any mark of HTML, and is
 * never to become anything but text. Times are seconds.
 */
export interface PageData {
  /** From the start of the run to its end. */
  readonly seconds: number;
  readonly verdicts: Readonly<Record<TaskVerdict, VerdictData>>;
  /** The rows of the timeline, from the top. */
  readonly lanes: readonly LaneData[];
  /** In the graph's order. */
  readonly tasks: readonly TaskData[];
  /** The critical path, by the places of its tasks in `tasks`. */
  readonly path: readonly number[];
}

/** How a verdict is shown. */
export interface VerdictData {
  readonly symbol: string;
  readonly word: string;
}

/** A slot, in which attempts follow one another. */
export interface LaneData {
  /** `slot 3`; of a merged run `shard 2/4 slot 3`. */
  readonly name: string;
  /** The same in a column of slots: `3`; `shard 2/4: 3`. */
  readonly cell: string;
  /** `shard 2/4`, `merge`; empty in a run on one machine. */
  readonly machine: string;
}

/** One task; what is not known of it is left out. */
export interface TaskData {
  /** Its id as it may be shown, with a number where two would be the same: what `#task=` names. */
  readonly key: string;
  readonly label: string;
  readonly verdict: TaskVerdict;
  /** The id in the file of the matrix that it is an instance of. */
  readonly matrix?: string;
  /** Why it has its result. */
  readonly why?: string;
  /** Of one that failed: what it printed about that, and where that is. */
  readonly said?: string;
  readonly where?: string;
  readonly hint?: string;
  /** Of one that was skipped or cancelled: the reason at the end of the chain, and the place of the task that it goes back to. */
  readonly reason?: string;
  readonly blame?: number;
  /** Where it stands in the graph file. */
  readonly at: string;
  /** All attempts together. */
  readonly seconds: number;
  /** From its start to its being ready: of a service. */
  readonly ready?: number;
  /** As earlier runs have it. */
  readonly usual?: number;
  readonly attempts: readonly AttemptData[];
  /** In which slots the attempts ran that its result comes from: `0, 2`, `shard 2/4: 3`; left out where there is none. */
  readonly slots?: string;
  /** Whether it printed anything, here or where it ran. */
  readonly printed?: true;
  /** By their places in `tasks`. */
  readonly needs: readonly number[];
  /** How many more it needs that are left out. */
  readonly moreNeeds?: number;
}

/** One attempt. */
export interface AttemptData {
  /** From 1. */
  readonly attempt: number;
  /** On a machine that the task's result does not come from, since it ran on several. */
  readonly repeated?: true;
  /** The place of its row in `lanes`. */
  readonly lane: number;
  /** Since the start of the run; of a merged one since the start of its first machine. */
  readonly from: number;
  readonly to: number;
  readonly verdict: TaskVerdict;
  readonly why?: string;
  readonly cpuSeconds?: number;
  readonly peakBytes?: number;
  /** The path of its log from the report directory. */
  readonly log?: string;
}

/** What tasks printed, by their places in `tasks`, written as numbers. */
export type LogsData = Readonly<Record<string, TaskLog>>;

/** What is kept of one task's output: plain text, lines with `\n` between them. */
export interface TaskLog {
  /** The lines around its cause, when the output says one. */
  readonly cause?: string;
  /** The last lines of its attempts, oldest first. */
  readonly tails: readonly LogTail[];
}

/** The end of an attempt's output, and where it has colours, if it has any. */
export type LogTail = readonly [attempt: number, text: string, stretches?: readonly ColourStretch[]];

/** A part of a text, in UTF-16 units, and what a terminal would show it with: `red`, `green bold`, `dim`. In order; none overlap. */
export type ColourStretch = readonly [from: number, to: number, look: string];

/** Up to this many tasks a table has the order of the graph; of more those that deserve a look come first. */
export const mostInFileOrder = 25;

/** What comes first where nobody asked for an order: what deserves a look. */
export const readingRanks: Readonly<Record<TaskVerdict, number>> = {
  failure: 0,
  tolerated: 1,
  flaky: 2,
  unfinished: 3,
  cancelled: 4,
  success: 5,
  skipped: 5,
};
