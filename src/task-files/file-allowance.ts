import type { TaskFiles } from '../model/outcome.ts';
import type { TaskId } from '../model/task.ts';
import type { PerTaskFile, TaskFileVariable } from './task-file-contents.ts';
import { withCommas } from '../model/with-commas.ts';

/**
 * The bytes that all tasks of a run together may write to GITHUB_OUTPUT, GITHUB_ENV and GITHUB_PATH, since all of it is
 * needed until the run's end. GitHub accepts 50 MB of outputs from a whole workflow.
 */
export const largestOfRun = 64 * 1024 ** 2;

/** Bytes of all summaries together: many times what a job summary has room for. */
export const largestSummaries = 8 * 1024 ** 2;

/** What a name or a directory costs beside its text, in bytes: a file may consist of nothing but short names. */
const perEntry = 128;

/** What a task's files use of the allowance, in bytes: their length, and 128 for each name and directory. */
type Cost = Pick<PerTaskFile<number>, (typeof counted)[number]>;

const counted = ['GITHUB_OUTPUT', 'GITHUB_ENV', 'GITHUB_PATH'] as const satisfies readonly TaskFileVariable[];

/** Whether a task's files fit in what is left of the allowance. */
export type Admission =
  | { readonly kind: 'admitted' }
  /** Only the summary does not: it is dropped, and the task does not fail for it. */
  | { readonly kind: 'no-summary'; readonly problem: string }
  | { readonly kind: 'refused'; readonly file: TaskFileVariable; readonly problem: string };

/** Bounds what the tasks of a run together write to their `GITHUB_*` files. For each task the last reading counts. */
export class FileAllowance {
  readonly #limit: number;
  readonly #summaryLimit: number;
  readonly #held = new Map<TaskId, { readonly values: number; readonly summary: number }>();
  #values = 0;
  #summaries = 0;

  constructor(limit: number = largestOfRun, summaryLimit: number = largestSummaries) {
    this.#limit = limit;
    this.#summaryLimit = summaryLimit;
  }

  /** @param bytes the length of each file */
  admit(task: TaskId, files: TaskFiles, bytes: PerTaskFile<number>): Admission {
    this.#release(task);
    const cost: Cost = {
      GITHUB_OUTPUT: bytes.GITHUB_OUTPUT + perEntry * files.outputs.size,
      GITHUB_ENV: bytes.GITHUB_ENV + perEntry * files.env.size,
      GITHUB_PATH: bytes.GITHUB_PATH + perEntry * files.path.length,
    };
    let values = 0;
    for (const file of counted) {
      const left = this.#limit - this.#values - values;
      if (cost[file] > left) return { kind: 'refused', file, problem: this.#problem(cost[file], left) };
      values += cost[file];
    }
    const summary = bytes.GITHUB_STEP_SUMMARY;
    const fits = this.#summaries + summary <= this.#summaryLimit;
    this.#hold(task, values, fits ? summary : 0);
    if (fits) return { kind: 'admitted' };
    const limit = shown(this.#summaryLimit);
    const problem = `GITHUB_STEP_SUMMARY is dropped: it has ${shown(summary)} bytes, and the summaries of all tasks of a run may have ${limit} together, ${shown(this.#summaryLimit - this.#summaries)} of which are left`;
    return { kind: 'no-summary', problem };
  }

  #problem(cost: number, left: number): string {
    const bound = `all tasks of a run may write ${shown(this.#limit)} bytes to GITHUB_OUTPUT, GITHUB_ENV and GITHUB_PATH together, each name counted with ${perEntry} more`;
    const fix = 'write large data to a file of your own and pass its path';
    return `expected at most the ${shown(left)} bytes that are left (${bound}), found ${shown(cost)}: ${fix}`;
  }

  #hold(task: TaskId, values: number, summary: number): void {
    if (values + summary === 0) return;
    this.#held.set(task, { values, summary });
    this.#values += values;
    this.#summaries += summary;
  }

  #release(task: TaskId): void {
    const held = this.#held.get(task);
    if (held === undefined) return;
    this.#held.delete(task);
    this.#values -= held.values;
    this.#summaries -= held.summary;
  }
}

function shown(bytes: number): string {
  return withCommas(bytes);
}
