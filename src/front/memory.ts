import { relative } from 'node:path';
import type { History } from '../history/file/history.ts';
import type { HistoryIdentity } from '../history/file/identity.ts';
import type { RunOfResults } from '../history/file/merge-history.ts';
import type { GivenTask } from '../model/outcome.ts';
import type { ExpectedTime, Graph, TaskId } from '../model/task.ts';
import { withCommas } from '../model/with-commas.ts';
import type { RunReport } from '../report/run/run-report.ts';
import { basisOf } from '../run/history/basis.ts';
import { type FromEarlier, fromEarlierAttempt, lastRunIn } from '../run/history/earlier-attempt.ts';
import { newResults } from '../run/history/new-results.ts';
import { expectedOf } from '../run/history/run-history.ts';
import type { GraphSettings } from './load.ts';
import { type HistoryAsker, openHistory, type OpenedHistory, runIn } from './open-history.ts';

/** How long a run waits for a history of which it wants nothing but the order of its tasks, in seconds. */
const patienceForOrder = 2;

/** How long it waits when results depend on it: longer than the store itself tries. */
const patienceForResults = 15;

/** What a run takes from earlier ones. */
export interface Recollection {
  readonly expected: ReadonlyMap<TaskId, ExpectedTime> | undefined;
  readonly given: ReadonlyMap<TaskId, GivenTask>;
  /** What there is to say about it, a line each. */
  readonly notes: readonly string[];
}

/** What is to be kept after a run, and whose it is. */
export interface KeptHistory {
  readonly identity: HistoryIdentity;
  readonly run: RunOfResults;
  readonly history: History;
}

/** A run's part in a history: what it takes from it, and what it adds to it. */
export class Memory {
  readonly #settings: GraphSettings;
  readonly #asker: HistoryAsker;
  readonly #opened: OpenedHistory;
  #run: RunOfResults;

  private constructor(
    settings: GraphSettings,
    asker: HistoryAsker,
    opened: OpenedHistory,
    run: RunOfResults,
  ) {
    this.#settings = settings;
    this.#asker = asker;
    this.#opened = opened;
    this.#run = run;
  }

  /** Begins to load what earlier runs knew. */
  static async open(settings: GraphSettings, asker: HistoryAsker): Promise<Memory> {
    const run = await runIn(asker);
    return new Memory(settings, asker, await openHistory(settings, asker, run), run);
  }

  /** What was expected of the settings, and what was found; undefined when they make sense. */
  get problem(): string | undefined {
    return this.#opened.kind === 'problem' ? this.#opened.problem : undefined;
  }

  /** What a run of the graph takes from earlier ones. */
  async recall(graph: Graph): Promise<Recollection> {
    const wanted = this.#resultsWanted();
    if (this.#opened.kind !== 'history') {
      const notice = this.#opened.kind === 'none' ? this.#opened.notice : undefined;
      const missing = wanted === undefined ? [] : [`${wanted}: everything is run, since there is no history`];
      return { expected: undefined, given: new Map(), notes: [...lines(notice), ...missing] };
    }
    const { history, notice } = await this.#opened.history.known(
      wanted === undefined ? patienceForOrder : patienceForResults,
    );
    const expected = expectedOf(graph, history);
    if (wanted === undefined) return { expected, given: new Map(), notes: lines(notice) };
    const earlier = this.#earlier(graph, history);
    const note =
      earlier.kind === 'nothing'
        ? `everything is run, since ${earlier.because}`
        : againText(earlier.forTheirFiles);
    return {
      expected,
      given: earlier.kind === 'given' ? earlier.given : new Map(),
      notes: [...lines(notice), ...(note === undefined ? [] : [`${wanted}: ${note}`])],
    };
  }

  /** The setting that asks for results of an earlier attempt; undefined when none does. */
  #resultsWanted(): string | undefined {
    if (this.#settings.resume) return '--resume';
    return this.#settings.rerun === 'failed' && this.#run.attempt > 1 ? 'rerun: failed' : undefined;
  }

  #earlier(graph: Graph, history: History): FromEarlier {
    const basis = this.#basisOf(graph);
    if (!this.#settings.resume)
      return fromEarlierAttempt(graph, history, { ...this.#run, basis, keepsFiles: false });
    const last = lastRunIn(history);
    if (last === undefined) return { kind: 'nothing', because: 'the history knows no run of this graph' };
    this.#run = { run: last.run, attempt: last.attempt + 1 };
    return fromEarlierAttempt(graph, history, { ...this.#run, basis, keepsFiles: true });
  }

  #basisOf(graph: Graph): string {
    const { asker, environment, base } = this.#asker;
    const { workingDirectory, targets } = this.#settings;
    // On a terminal files change between two runs, which is why somebody goes on with one.
    const commit = asker === 'action' ? (environment['GITHUB_SHA'] ?? '') : '';
    return basisOf(graph, [commit, relative(base, workingDirectory), ...targets]);
  }

  /** The history with the results of the run that has ended; undefined when there is none. */
  async with(graph: Graph, report: RunReport): Promise<KeptHistory | undefined> {
    if (this.#opened.kind !== 'history') return undefined;
    const { identity } = this.#opened;
    const results = newResults(report, { basis: this.#basisOf(graph), remembered: new Map() });
    return { identity, run: this.#run, history: await this.#opened.history.with(this.#run, results) };
  }

  /** Keeps it; returns what there is to say about that, in one line. */
  async save({ history }: KeptHistory): Promise<string | undefined> {
    if (this.#opened.kind !== 'history') return undefined;
    return await this.#opened.history.save(history, new AbortController().signal);
  }
}

/** `build and 2 more run again for their files, which others need: …`; undefined when none does. */
function againText([first, ...more]: readonly TaskId[]): string | undefined {
  if (first === undefined) return undefined;
  const which = more.length === 0 ? `${first} runs` : `${first} and ${withCommas(more.length)} more run`;
  return `${which} again for the files that others need: a task that leaves none says so with outputs: []`;
}

function lines(notice: string | undefined): readonly string[] {
  return notice === undefined ? [] : [notice];
}
