import { createHash } from 'node:crypto';
import { noTaskFiles, type TaskFiles } from '../../model/outcome.ts';
import type { TaskId } from '../../model/task.ts';
import { counted } from '../../report/words/words.ts';
import { withCommas } from '../../model/with-commas.ts';
import { largestOfRun, largestSummaries } from '../../task-files/file-allowance.ts';
import type { ShardReport, ShardTask } from './parse-shard.ts';

/** A report that has its place beside the others, or why it has none: what was expected, what was found. */
export type Admitted =
  | { readonly kind: 'admitted'; readonly report: ShardReport }
  | { readonly kind: 'problem'; readonly problem: string };

/** What some shard has of a task, by the digest of what it wrote. */
type Known = ReadonlyMap<string, TaskFiles>;

/** What a report adds to what is held already. */
interface Added {
  values: number;
  summaries: number;
  dropped: number;
  readonly known: Map<TaskId, Known>;
}

/**
 * Bounds what the tasks of all shards wrote together, by what those of one run may write: the merge keeps all of it to its end. What several
 * shards have of a task that each of them needs counts once where they agree. Of summaries those are dropped that find no room, as in any run.
 */
export class ShardsTogether {
  readonly #limits: { readonly values: number; readonly summaries: number };
  readonly #known = new Map<TaskId, Known>();
  #values = 0;
  #summaries = 0;
  #dropped = 0;

  constructor(limits = { values: largestOfRun, summaries: largestSummaries }) {
    this.#limits = limits;
  }

  /** Takes the reports in the order in which they are found; one that is refused leaves its room to the others. */
  admit(report: ShardReport): Admitted {
    const added: Added = { values: 0, summaries: 0, dropped: 0, known: new Map() };
    const tasks = new Map<TaskId, ShardTask>();
    for (const [id, task] of report.tasks) {
      tasks.set(id, { ...task, files: task.files && this.#admitFiles(id, task.files, added) });
      if (this.#values + added.values > this.#limits.values)
        return { kind: 'problem', problem: this.#problem };
    }
    for (const [id, known] of added.known) this.#known.set(id, known);
    this.#values += added.values;
    this.#summaries += added.summaries;
    this.#dropped += added.dropped;
    return { kind: 'admitted', report: { ...report, tasks } };
  }

  get #problem(): string {
    return `expected at most ${withCommas(this.#limits.values)} characters in the outputs, variables and paths of all shards together; found more: write large data to a file, and pass that as an artifact`;
  }

  /** What there is to say about it, a line each. */
  get notes(): readonly string[] {
    if (this.#dropped === 0) return [];
    const what = counted(this.#dropped, 'summary of a task is', 'summaries of tasks are');
    return [
      `merge: ${what} dropped: those of all shards may have ${withCommas(this.#limits.summaries)} characters together`,
    ];
  }

  #admitFiles(id: TaskId, files: TaskFiles, added: Added): TaskFiles {
    const { outputs, env, path, summary } = files;
    if (outputs.size + env.size + path.length + summary.length === 0) return noTaskFiles;
    const known = this.#known.get(id) ?? new Map<string, TaskFiles>();
    const text = JSON.stringify([[...outputs], [...env], path, summary]);
    const digest = createHash('sha256').update(text).digest('hex');
    const same = known.get(digest);
    if (same !== undefined) return same;
    added.values += [...outputs, ...env].flat().join('').length + path.join('').length;
    const fits = this.#summaries + added.summaries + summary.length <= this.#limits.summaries;
    if (fits) added.summaries += summary.length;
    else added.dropped += 1;
    const admitted = fits ? files : { ...files, summary: '' };
    added.known.set(id, new Map([...known, [digest, admitted]]));
    return admitted;
  }
}
