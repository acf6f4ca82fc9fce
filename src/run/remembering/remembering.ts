import type { Remembered } from '../../history/file/history.ts';
import { messageOf } from '../../model/message-of.ts';
import type { AttemptOutcome, GivenTask } from '../../model/outcome.ts';
import type { Task, TaskId } from '../../model/task.ts';
import type { Preparation } from '../task/attempt-preparation.ts';
import type { LookedUp } from '../task/look-up.ts';
import type { OutputFiles } from './archived-outputs.ts';
import { type CommonParts, commonParts } from './common-parts.ts';
import { entriesOf, FileLists, unmatchedText } from './file-lists.ts';
import type { FinishedRemembering, RememberingTools, ResultMemory } from './result-memory.ts';
import { KeptOutputs } from './kept-outputs.ts';
import { lookAt, type LookedAt } from './look-at.ts';
import { MadeFiles } from './made-files.ts';
import { type Foresight, foresightOf, sinceText, type TaskState, whyAgain } from './why-again.ts';

const unknownFiles =
  'others may need the files that it makes: state them as its outputs, or outputs: [] when it makes none';

/** The digest that stands for no output files. */
const noOutputs = '0'.repeat(64);

/**
 * Knows which tasks need not run, since nothing that they depend on has changed since they succeeded, and remembers those that do run. A
 * task's declared outputs are removed before it runs: what it leaves is what it made.
 */
export class Remembering {
  readonly #memory: ResultMemory;
  readonly #tools: RememberingTools;
  readonly #states = new Map<TaskId, LookedAt>();
  /** Tasks whose files are what their states stand for: they were given, or succeeded and were looked at again. */
  readonly #standing = new Set<TaskId>();
  /** The patterns of the outputs of tasks that succeeded. */
  readonly #outputs = new Map<TaskId, readonly string[]>();
  readonly #made: MadeFiles;
  readonly #kept: KeptOutputs;
  readonly #remembered = new Map<TaskId, Remembered>();
  readonly #end = new AbortController();
  /** Whether it is said that no task can be remembered. */
  #hasWarnedOfAll = false;
  readonly #lists: FileLists;
  #common: Promise<CommonParts> | undefined;

  constructor(memory: ResultMemory, tools: RememberingTools) {
    this.#memory = memory;
    this.#tools = tools;
    this.#lists = new FileLists(tools.files);
    this.#made = new MadeFiles(this.#lists, tools.workspace);
    this.#kept = new KeptOutputs(memory.openArchives, tools, this.#lists, this.#made);
  }

  /** Whether the task may be remembered at all. */
  readonly concerns = ({ inputs, mayBeRemembered }: Task): boolean => mayBeRemembered && inputs !== undefined;

  /** The result of a task that could start; undefined when it has to run. Then its declared outputs are gone. */
  async find(asked: LookedUp, signal: AbortSignal): Promise<GivenTask | undefined> {
    try {
      return await this.#find(asked, signal);
    } catch (error) {
      // What is there of its outputs is not known: what it leaves may not stand for it.
      if (!signal.aborted) this.#forget(asked.task.id, messageOf(error));
      return undefined;
    }
  }

  async #find({ task, preparation }: LookedUp, signal: AbortSignal): Promise<GivenTask | undefined> {
    const looked = await this.#lookAt(task, preparation, signal);
    if (signal.aborted) return undefined;
    if (looked !== undefined) {
      this.#states.set(task.id, looked);
      const given = this.#memory.gives ? await this.#given(task, preparation, looked, signal) : undefined;
      if (given !== undefined || signal.aborted) return given;
    }
    const kept = await this.#made.remove(task.id, preparation, signal);
    if (kept !== undefined) this.#forget(task.id, kept);
    return undefined;
  }

  /** Whether the task would run, and why; nothing is changed. Its needs have to be foreseen first. Undefined when that cannot be told, which is said. */
  async foresee(task: Task, preparation: Preparation, signal: AbortSignal): Promise<Foresight | undefined> {
    this.#outputs.set(task.id, preparation.outputs ?? []);
    const looked = await this.#lookAt(task, preparation, signal);
    if (looked === undefined) return undefined;
    this.#states.set(task.id, looked);
    this.#standing.add(task.id);
    const foresight = foresightOf(looked.state, this.#memory.recordsOf(task));
    return foresight.kind === 'unchanged' && this.#leavesUnknown(task, preparation)
      ? { kind: 'runs', because: [unknownFiles] }
      : foresight;
  }

  /** Whether others may need files of which nobody knows where they are. */
  #leavesUnknown({ id }: Task, { outputs }: Preparation): boolean {
    return outputs === undefined && this.#tools.needed.has(id);
  }

  async #given(
    task: Task,
    preparation: Preparation,
    { state }: LookedAt,
    signal: AbortSignal,
  ): Promise<GivenTask | undefined> {
    const records = this.#memory.recordsOf(task);
    const record = records.find(({ remembered }) => remembered?.fingerprint === state.fingerprint);
    if (record?.remembered === undefined) {
      if (records.length > 0) this.#tools.explain(task.id, whyAgain(state, records));
      return undefined;
    }
    if (this.#leavesUnknown(task, preparation)) {
      this.#tools.explain(task.id, unknownFiles);
      return undefined;
    }
    const problem = await this.#kept.restore(task.id, preparation, record.remembered, signal);
    if (signal.aborted) return undefined;
    if (problem !== undefined) {
      this.#tools.explain(task.id, problem);
      return undefined;
    }
    this.#outputs.set(task.id, preparation.outputs ?? []);
    this.#standing.add(task.id);
    return {
      result: 'success',
      tolerated: false,
      from: { kind: 'unchanged', since: sinceText(record) },
      seconds: record.seconds,
      files: record.files,
    };
  }

  /** All that a task depends on now; undefined when that cannot be told, which is said. */
  async #lookAt(task: Task, preparation: Preparation, signal: AbortSignal): Promise<LookedAt | undefined> {
    // Nobody would be told.
    if (this.#memory.openArchives === undefined) return undefined;
    const tools = this.#tools;
    this.#common ??= commonParts(this.#memory.common, tools.step, tools.workspace);
    const found = await lookAt(
      task,
      preparation,
      {
        common: await this.#common,
        lists: this.#lists,
        workspace: tools.workspace,
        exportsFor: tools.exportsFor,
        known: {
          taskOf: tools.taskOf,
          resultOf: tools.resultOf,
          fingerprintOf: (id) =>
            this.#standing.has(id)
              ? this.#states.get(id)?.state.fingerprint
              : this.#memory.fingerprints.get(id),
          outputsOf: (id) => this.#outputs.get(id),
        },
      },
      signal,
    );
    switch (found.kind) {
      case 'looked':
        return found.looked;
      case 'needs-unknown':
        tools.explain(task.id, found.because);
        return undefined;
      case 'problem':
        if (!(found.concernsAll && this.#hasWarnedOfAll)) tools.warn(task.id, found.problem);
        this.#hasWarnedOfAll ||= found.concernsAll;
        return undefined;
      case 'dropped':
        return undefined;
    }
  }

  /** An attempt of the task succeeded: what it made is looked at before anybody uses it. Never rejects. */
  async succeeded(
    task: Task,
    preparation: Preparation,
    attempt: number,
    outcome: AttemptOutcome,
  ): Promise<void> {
    try {
      await this.#lookAgain(task, preparation, attempt, outcome);
    } catch (error) {
      this.#forget(task.id, messageOf(error));
    }
  }

  async #lookAgain(
    task: Task,
    preparation: Preparation,
    attempt: number,
    outcome: AttemptOutcome,
  ): Promise<void> {
    const { signal } = this.#end;
    const { inputs, outputs } = preparation;
    if (outputs !== undefined) this.#outputs.set(task.id, outputs);
    const looked = this.#states.get(task.id);
    if (looked === undefined || inputs === undefined) return;
    if (attempt > 1 || this.#isSecret(task.id, outcome)) return this.#forget(task.id, undefined);
    this.#lists.filesMayHaveChanged();
    const again = await this.#lists.files(inputs, {}, signal);
    if (again.kind !== 'files')
      return this.#forget(task.id, again.kind === 'problem' ? again.problem : undefined);
    if (again.files.digest !== looked.listing)
      return this.#forget(task.id, 'its inputs changed while it ran');
    if (outputs === undefined || outputs.length === 0)
      return this.#rememberWithoutFiles(task.id, looked.state, outcome);
    const made = await this.#lists.outputs(outputs, signal);
    if (made.kind !== 'files')
      return this.#forget(task.id, made.kind === 'problem' ? made.problem : undefined);
    if (made.files.unmatched.length > 0) return this.#forget(task.id, unmatchedText('outputs', made.files));
    const entries = entriesOf(made.files);
    const shared = this.#made.note(task.id, entries);
    if (shared !== undefined) return this.#forget(task.id, shared);
    this.#standing.add(task.id);
    const log = this.#memory.keepsLogs ? outcome.logFile : undefined;
    this.#keep(task.id, looked.state, made.files.digest, { entries, log });
  }

  /** What is secret is neither kept nor given to anybody. */
  #isSecret(id: TaskId, { files }: AttemptOutcome): boolean {
    return this.#tools.hasMasks(id) || this.#tools.secrets.areIn(files);
  }

  #rememberWithoutFiles(id: TaskId, state: TaskState, { logFile, logBytes }: AttemptOutcome): void {
    this.#standing.add(id);
    this.#remembered.set(id, { ...state, outputs: noOutputs, archive: undefined });
    if (!this.#memory.keepsLogs || logFile === undefined || logBytes === 0) return;
    this.#keep(id, state, noOutputs, { entries: [], log: logFile });
  }

  #keep(id: TaskId, state: TaskState, outputs: string, files: OutputFiles): void {
    this.#kept.keep(files, this.#end.signal, (archive) =>
      this.#remembered.set(id, { ...state, outputs, archive }),
    );
  }

  /** The run ends early: nothing more is looked at or kept. */
  giveUp(): void {
    this.#end.abort();
  }

  /** What is remembered of the tasks that ran, once their outputs are kept, and what there is to say about that, a line each. */
  async finish(): Promise<FinishedRemembering> {
    const notices = await this.#kept.finish();
    return { remembered: this.#remembered, notices };
  }

  /** What a task stands for is not known any more. */
  #forget(id: TaskId, because: string | undefined): void {
    this.#states.delete(id);
    this.#standing.delete(id);
    if (because !== undefined) this.#tools.warn(id, `it is not remembered: ${because}`);
  }
}
