import { join } from 'node:path';
import { listedFiles } from '../../host/workspace-files/file-listing.ts';
import type { LateWorkspaceFiles } from '../../host/workspace-files/late-workspace-files.ts';
import { messageOf } from '../../model/message-of.ts';
import { type AttemptOutcome, passed } from '../../model/outcome.ts';
import type { TaskId } from '../../model/task.ts';
import { counted } from '../../report/words/words.ts';
import { withReports } from './case-cause.ts';
import { CaseCollector, CaseRoom, runLimits } from './case-room.ts';
import { type FileState, isWrittenSince, stateOf } from './file-state.ts';

/** How many files of an attempt are read, and how much of them together, in bytes. */
const mostFiles = 1000;
const mostBytes = 64 * 1024 ** 2;

/** Longer than this an attempt is not kept from its end, in milliseconds. */
const longestReading = 20_000;

/** What the reports of a run are read with. */
export interface TestReportTools {
  readonly files: Pick<LateWorkspaceFiles, 'list' | 'filesMayHaveChanged'>;
  /** Where the patterns of reports begin; absolute. */
  readonly base: string;
  /** Where the paths of files begin that the run's reports name; absolute. */
  readonly workspace: string;
  readonly warn: (task: TaskId, message: string) => void;
}

/** An attempt that has ended. */
export interface EndedAttempt {
  readonly task: TaskId;
  readonly patterns: readonly string[];
  /** Where its command ran; absolute. */
  readonly directory: string;
  /** When its command was started, in milliseconds since the epoch by the system's clock. */
  readonly startedAt: number;
  readonly outcome: AttemptOutcome;
}

/**
 * Reads the test reports that attempts wrote. A file counts once, for the attempt that ended first after it was written: what an earlier
 * run, another attempt or another task left there is passed over, and nothing is removed.
 */
export class TestReports {
  readonly #tools: TestReportTools;
  readonly #room = new CaseRoom(runLimits);
  /** The signature of each file that was read, by its path. */
  readonly #read = new Map<string, string>();
  readonly #end = new AbortController();

  constructor(tools: TestReportTools) {
    this.#tools = tools;
  }

  /** Reads no more: what is being read is left. */
  giveUp(): void {
    this.#end.abort();
  }

  /** The outcome with the cases of its reports, and with the cause that they show. Never rejects: what cannot be read is warned of, once. */
  async read({ task, patterns, directory, startedAt, outcome }: EndedAttempt): Promise<AttemptOutcome> {
    if (outcome.termination.kind === 'cancelled' || this.#end.signal.aborted) return outcome;
    const collector = new CaseCollector(this.#room);
    const signal = AbortSignal.any([this.#end.signal, AbortSignal.timeout(longestReading)]);
    const problems: string[] = [];
    try {
      const written = await this.#writtenFiles(patterns, startedAt, signal, problems);
      await this.#readAll(written, collector, signal, problems);
    } catch (error) {
      problems.push(messageOf(error));
    }
    if (this.#end.signal.aborted) return outcome;
    const [first, ...more] = problems;
    const others = more.length === 0 ? '' : ` (and ${counted(more.length, 'more problem')})`;
    if (first !== undefined) this.#tools.warn(task, `junit: ${first}${others}`);
    const tests = collector.report;
    if (Object.values(tests.counts).every((count) => count === 0)) return outcome;
    const cause = passed(outcome.termination) ? undefined : withReports(outcome.cause, tests);
    if (cause === undefined || cause === outcome.cause) return { ...outcome, tests };
    const { placed } = await import('../cause/with-cause.ts');
    const { base, workspace } = this.#tools;
    return { ...outcome, tests, cause: await placed(cause, { directory, base, workspace }) };
  }

  async #writtenFiles(
    patterns: readonly string[],
    startedAt: number,
    signal: AbortSignal,
    problems: string[],
  ): Promise<readonly FileState[]> {
    const { files, base } = this.#tools;
    files.filesMayHaveChanged();
    const question = files.list(patterns, { files: true });
    const drop = (): void => question.drop();
    signal.addEventListener('abort', drop, { once: true });
    const answer = await question.answer;
    signal.removeEventListener('abort', drop);
    signal.throwIfAborted();
    if (answer === undefined) return [];
    if (answer.kind === 'problem') {
      problems.push(answer.problem);
      return [];
    }
    const states: FileState[] = [];
    for (const { path } of listedFiles(answer.files)) {
      const state = await stateOf(join(base, path));
      if (state !== undefined) states.push(state);
    }
    const written = states.filter(
      (state) => isWrittenSince(state, startedAt) && this.#read.get(state.path) !== state.signature,
    );
    if (written.length === 0) problems.push(nothingFound(patterns, states.length));
    return written;
  }

  async #readAll(
    written: readonly FileState[],
    collector: CaseCollector,
    signal: AbortSignal,
    problems: string[],
  ): Promise<void> {
    // Most graphs name no test reports, and the reader of XML takes milliseconds to load.
    const { readReportFile } = await import('./report-file.ts');
    let bytes = mostBytes;
    for (const [index, { path, size, signature }] of written.entries()) {
      if (index === mostFiles || size > bytes) {
        problems.push(
          `expected at most ${counted(mostFiles, 'file')} and ${mostBytes / 1024 ** 2} MiB of test reports; found ${counted(written.length, 'file')}: the rest is not read`,
        );
        return;
      }
      bytes -= size;
      this.#read.set(path, signature);
      try {
        await readReportFile(path, size, collector, signal);
      } catch (error) {
        signal.throwIfAborted();
        problems.push(`${this.#shown(path)} is not read to its end: ${messageOf(error)}`);
      }
    }
  }

  #shown(path: string): string {
    return JSON.stringify(path.slice(join(this.#tools.base, '/').length));
  }
}

function nothingFound(patterns: readonly string[], old: number): string {
  const shown = patterns.map((pattern) => JSON.stringify(pattern)).join(', ');
  const found = old === 0 ? 'none' : `only ${counted(old, 'file')} from before it started`;
  return `expected a file that the task wrote and that matches ${shown}; found ${found}`;
}
