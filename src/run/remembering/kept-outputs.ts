import type { ArchiveFacts, Remembered } from '../../history/file/history.ts';
import { messageOf } from '../../model/message-of.ts';
import type { TaskId } from '../../model/task.ts';
import type { Preparation } from '../task/attempt-preparation.ts';
import { ArchivedOutputs, type OutputFiles } from './archived-outputs.ts';
import { entriesOf, type FileLists } from './file-lists.ts';
import type { MadeFiles } from './made-files.ts';
import type { RememberingTools, ResultMemory } from './result-memory.ts';

/** Keeps the outputs of tasks between runs, and makes them again what they were. */
export class KeptOutputs {
  readonly #openArchives: ResultMemory['openArchives'];
  readonly #tools: Pick<RememberingTools, 'workspace' | 'temporaryDirectory'>;
  readonly #lists: FileLists;
  readonly #made: MadeFiles;
  readonly #keeping: Promise<void>[] = [];
  readonly #notices = new Set<string>();
  #archives: Promise<ArchivedOutputs> | undefined;

  constructor(
    openArchives: ResultMemory['openArchives'],
    tools: Pick<RememberingTools, 'workspace' | 'temporaryDirectory'>,
    lists: FileLists,
    made: MadeFiles,
  ) {
    this.#openArchives = openArchives;
    this.#tools = tools;
    this.#lists = lists;
    this.#made = made;
  }

  /** Makes the outputs what they were; returns why that is not possible. */
  async restore(
    id: TaskId,
    { outputs = [] }: Preparation,
    remembered: Remembered,
    signal: AbortSignal,
  ): Promise<string | undefined> {
    if (outputs.length === 0) return undefined;
    const there = await this.#lists.outputs(outputs, signal);
    if (there.kind !== 'files') return there.kind === 'problem' ? there.problem : 'the run ends';
    const entries = entriesOf(there.files);
    if (there.files.digest === remembered.outputs) return this.#made.note(id, entries);
    const shared = this.#made.notTheirs(id, entries);
    if (shared !== undefined) return shared;
    const archives = await this.#opened();
    if (remembered.archive === undefined || archives === undefined)
      return 'its outputs have changed, and are not kept';
    const restored = await archives.restore(remembered.archive, entries, signal);
    this.#lists.filesMayHaveChanged();
    if (restored.kind === 'not-restored') return `its outputs could not be restored: ${restored.because}`;
    const now = await this.#lists.outputs(outputs, signal);
    return now.kind === 'files' && now.files.digest === remembered.outputs
      ? this.#made.note(id, entriesOf(now.files))
      : 'its outputs could not be restored: they are not what they were';
  }

  /** Begins to keep outputs; calls back when they are kept. */
  keep(files: OutputFiles, signal: AbortSignal, onKept: (archive: ArchiveFacts) => void): void {
    this.#keeping.push(this.#keep(files, signal, onKept));
  }

  async #keep(
    files: OutputFiles,
    signal: AbortSignal,
    onKept: (archive: ArchiveFacts) => void,
  ): Promise<void> {
    try {
      const kept = await (await this.#opened())?.keep(files, signal);
      if (kept?.kind === 'kept') onKept(kept.archive);
      else if (kept?.kind === 'notice' && !signal.aborted) this.#notices.add(kept.notice);
    } catch (error) {
      this.#notices.add(messageOf(error));
    }
  }

  /** Waits until all that was begun is kept; returns what there is to say about it, a line each. */
  async finish(): Promise<readonly string[]> {
    await Promise.all(this.#keeping);
    await (await this.#archives)?.close();
    return [...this.#notices];
  }

  /** The archives, opened at the first one; undefined when nothing is kept. */
  async #opened(): Promise<ArchivedOutputs | undefined> {
    if (this.#openArchives === undefined) return undefined;
    const { workspace, temporaryDirectory } = this.#tools;
    this.#archives ??= this.#openArchives().then(
      (store) => new ArchivedOutputs(store, workspace, temporaryDirectory),
    );
    return await this.#archives;
  }
}
