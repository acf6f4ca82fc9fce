import type { ArchiveEntry } from '../../history/archive/manifest.ts';
import { listedFiles } from '../../host/workspace-files/file-listing.ts';
import type { TaskId } from '../../model/task.ts';
import type { Preparation } from '../task/attempt-preparation.ts';
import { entriesOf, type FileLists } from './file-lists.ts';

/** Knows which task has made which files of a workspace in this run, or was given them, and removes those of earlier runs. */
export class MadeFiles {
  readonly #lists: FileLists;
  /** Absolute. */
  readonly #workspace: string;
  readonly #makers = new Map<string, TaskId>();

  constructor(lists: FileLists, workspace: string) {
    this.#lists = lists;
    this.#workspace = workspace;
  }

  /** Notes that a task has made these files; returns, as the end of a sentence, which of them is another task's already. */
  note(id: TaskId, entries: readonly ArchiveEntry[]): string | undefined {
    const problem = this.notTheirs(id, entries);
    if (problem === undefined) for (const { path } of entries) this.#makers.set(path, id);
    return problem;
  }

  /** Which of the files another task has made, as the end of a sentence. */
  notTheirs(id: TaskId, entries: readonly ArchiveEntry[]): string | undefined {
    const other = entries.find((entry) => !this.#mayHave(id, entry));
    return other === undefined
      ? undefined
      : `${JSON.stringify(other.path)} is among the outputs of ${this.#makers.get(other.path) ?? ''} too`;
  }

  /**
   * Removes what a task is about to make, but for what another task has made in this run, and for everything when one of the files is an input, or
   * could be one; returns why not all of it is gone.
   */
  async remove(
    id: TaskId,
    { inputs = [], outputs = [] }: Preparation,
    signal: AbortSignal,
  ): Promise<string | undefined> {
    if (outputs.length === 0) return undefined;
    const there = await this.#lists.outputs(outputs, signal);
    if (there.kind === 'problem') return `its outputs could not be removed: ${there.problem}`;
    if (there.kind === 'dropped' || there.files.count === 0) return undefined;
    const entries = entriesOf(there.files);
    const inputFiles = await this.#lists.files(inputs, { files: true }, signal);
    if (inputFiles.kind === 'dropped') return undefined;
    // Any of them could be one.
    if (inputFiles.kind === 'problem')
      return 'its outputs stay where they are, since its inputs cannot be listed';
    const areInputs = new Set(Array.from(listedFiles(inputFiles.files), ({ path }) => path));
    const shared = entries.find(({ path }) => areInputs.has(path));
    if (shared !== undefined)
      return `its outputs stay where they are: ${JSON.stringify(shared.path)} is an input as well`;
    const { removeOutputs } = await import('../../history/archive/remove-outputs.ts');
    const removed = await removeOutputs(
      this.#workspace,
      entries.filter((entry) => this.#mayHave(id, entry)),
    );
    this.#lists.filesMayHaveChanged();
    return removed.kind === 'problem'
      ? `its outputs could not be removed: ${removed.problem}`
      : this.notTheirs(id, entries);
  }

  #mayHave(id: TaskId, { path }: ArchiveEntry): boolean {
    return (this.#makers.get(path) ?? id) === id;
  }
}
