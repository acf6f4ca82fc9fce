import { combineNeeds, type EndedNeed } from '../../github/combine-needs.ts';
import { Spellings } from '../../graph-file/scope/spellings.ts';
import { noTaskFiles, type Result, type TaskFiles } from '../../model/outcome.ts';
import type { Task, TaskId } from '../../model/task.ts';
import { addExports, type Exports, joinExports, noExports } from '../../task-files/exports.ts';
import { type MergedTaskFiles, mergeTaskFiles } from '../../task-files/merge-task-files.ts';

/** What the tasks of a run wrote to their `GITHUB_*` files, and what that means for their dependents. */
export class Ledger {
  /** In an order in which needs come first: the order of ranks. */
  readonly #ordered: readonly Task[];
  readonly #ranks: ReadonlyMap<TaskId, number>;
  /** The instances of each matrix, by its task's id in the file; any other task is its own only instance. */
  readonly #instances: ReadonlyMap<string, readonly Task[]>;
  /** Made when a condition first names a task by its id. */
  #spellings: Spellings | undefined;
  /** What the dependents of a task see of it, with its place in the order in which tasks wrote, from 1. */
  readonly #files = new Map<TaskId, { readonly files: TaskFiles; readonly serial: number }>();
  /** What services wrote after they were ready. Their dependents do not see it: they may have started before. */
  readonly #later = new Map<TaskId, TaskFiles>();
  #serial = 0;
  /** What each task hands down, by reference; kept only once something has been exported. */
  readonly #exports = new Map<TaskId, Exports>();
  #exported = false;
  readonly #platform: NodeJS.Platform;

  /** @param ordered all tasks, each after all that it needs */
  constructor(ordered: readonly Task[], platform: NodeJS.Platform) {
    this.#ordered = ordered;
    this.#platform = platform;
    const ranks = new Map<TaskId, number>();
    for (const { id } of ordered) ranks.set(id, ranks.size);
    this.#ranks = ranks;
    const instances = new Map<string, Task[]>();
    for (const task of ordered) {
      if (task.matrix === undefined) continue;
      const siblings = instances.get(task.key);
      if (siblings === undefined) instances.set(task.key, [task]);
      else siblings.push(task);
    }
    this.#instances = instances;
  }

  /**
   * Records what the last attempt of a task wrote; an earlier attempt's files are forgotten. For a service that was ready,
   * only the later steps of the job see it.
   */
  record(task: Task, files: TaskFiles): void {
    if (this.#later.has(task.id)) this.#later.set(task.id, files);
    else this.#show(task.id, files);
  }

  /** Records what a service wrote before it was ready: all its dependents see that, whenever they start. */
  recordReady(task: Task, files: TaskFiles): void {
    this.#later.set(task.id, files);
    this.#show(task.id, files);
  }

  /** What the tasks that a task needs, transitively, exported for it. */
  exportsFor(task: Task): Exports {
    if (!this.#exported) return noExports;
    return joinExports(task.needs.map((need) => this.#handedDownBy(need)));
  }

  /** How the needs of a task have ended, by their ids in the file; instances of a matrix in the order in which they wrote. */
  needsOf(
    task: Task,
    resultOf: (id: TaskId) => Result | undefined,
  ): ReadonlyMap<string, readonly EndedNeed[]> {
    return new Map(
      task.needKeys.map((key) => {
        const ids = this.instancesOf(key).map(({ id }) => id);
        const inOrder = ids.length === 1 ? ids : this.#inOrderOfEnd(ids);
        const ended = inOrder.map((id) => ({
          result: resultOf(id) ?? 'skipped',
          outputs: this.#shownBy(id).outputs,
        }));
        return [key, ended];
      }),
    );
  }

  /** How a task of the file, or its matrix, has ended, by its id in upper or lower case; undefined when it has not, or does not exist. */
  resultOfKey(written: string, resultOf: (id: TaskId) => Result | undefined): Result | undefined {
    this.#spellings ??= new Spellings(new Set(this.#ordered.map(({ key }) => key)));
    const instances = this.instancesOf(this.#spellings.find(written) ?? written);
    const results = instances.flatMap(({ id }) => resultOf(id) ?? []);
    if (results.length === 0 || results.length < instances.length) return undefined;
    return combineNeeds(results.map((result) => ({ result, outputs: noTaskFiles.outputs }))).result;
  }

  /** The task of this id; undefined when there is none. */
  taskOf(id: TaskId): Task | undefined {
    return this.#ordered[this.#ranks.get(id) ?? -1];
  }

  /** The tasks that a task of the file became, by its id there: the instances of a matrix, or one; none for an unknown id. */
  instancesOf(key: string): readonly Task[] {
    const instances = this.#instances.get(key);
    if (instances !== undefined) return instances;
    const task = this.taskOf(key);
    return task === undefined || task.matrix !== undefined ? [] : [task];
  }

  /** The names of the outputs that a task wrote, empty ones included, as its dependents see them. */
  outputsOf(id: TaskId): Iterable<string> {
    return this.#shownBy(id).outputs.keys();
  }

  /** What the run leaves for the later steps of the job. */
  merged(): MergedTaskFiles {
    const ended = this.#ordered.map((task) => ({
      task: task.id,
      needs: task.needs,
      files: this.#later.get(task.id) ?? this.#shownBy(task.id),
    }));
    return mergeTaskFiles(ended, this.#platform);
  }

  #show(id: TaskId, files: TaskFiles): void {
    this.#files.delete(id);
    if (files === noTaskFiles) return;
    this.#serial += 1;
    this.#files.set(id, { files, serial: this.#serial });
    if (files.env.size > 0 || files.path.length > 0) this.#exported = true;
  }

  /** Undefined until the task has ended or, as a service, is up. */
  #shownBy(id: TaskId): TaskFiles {
    return this.#files.get(id)?.files ?? noTaskFiles;
  }

  #inOrderOfEnd(ids: readonly TaskId[]): readonly TaskId[] {
    const serialOf = (id: TaskId): number => this.#files.get(id)?.serial ?? 0;
    return ids.toSorted((left, right) => serialOf(left) - serialOf(right));
  }

  /** Fills in what is missing along the needs; a loop, since a chain may be as long as the graph. */
  #handedDownBy(id: TaskId): Exports {
    const known = this.#exports.get(id);
    if (known !== undefined) return known;
    const open = [id];
    for (let next = open.at(-1); next !== undefined; next = open.at(-1)) {
      if (this.#exports.has(next)) {
        // Several tasks need it.
        open.pop();
        continue;
      }
      const task = this.taskOf(next);
      if (task === undefined) throw new Error(`internal error: no task has the id ${next}`);
      const missing = task.needs.filter((need) => !this.#exports.has(need));
      if (missing.length > 0) {
        for (const need of missing) open.push(need);
        continue;
      }
      open.pop();
      const inherited = joinExports(task.needs.map((need) => this.#exports.get(need) ?? noExports));
      this.#exports.set(
        next,
        addExports(inherited, this.#ranks.get(next) ?? 0, this.#shownBy(next), this.#platform),
      );
    }
    return this.#exports.get(id) ?? noExports;
  }
}
