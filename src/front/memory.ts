import { relative } from 'node:path';
import type { History, Remembered } from '../history/file/history.ts';
import type { HistoryIdentity } from '../history/file/identity.ts';
import type { RunOfResults } from '../history/file/merge-history.ts';
import type { GivenTask } from '../model/outcome.ts';
import type { ExpectedTime, Graph, Task, TaskId } from '../model/task.ts';
import { withCommas } from '../model/with-commas.ts';
import type { RunReport } from '../report/run/run-report.ts';
import { basisOf } from '../run/history/basis.ts';
import { type FromEarlier, fromEarlierAttempt, lastRunIn } from '../run/history/earlier-attempt.ts';
import { keyOf, newResults } from '../run/history/new-results.ts';
import type { ResultMemory } from '../run/remembering/result-memory.ts';
import { SecretValues } from '../run/history/secret-values.ts';
import { expectedOf, type KnownHistory, pastOf } from '../run/history/run-history.ts';
import { stepEnvironment } from '../run/task/environment.ts';
import { graphPlaces } from './graph-places.ts';
import type { GraphSettings } from './load.ts';
import { isSharded } from './shards/shard-settings.ts';
import { type HistoryAsker, openHistory, type OpenedHistory, runIn } from './open-history.ts';

/** How long a run waits for a history of which it wants nothing but the order of its tasks, in seconds. */
const patienceForOrder = 2;

/** How long it waits when more depends on it, results or how a graph is divided: longer than the store itself tries. */
const patienceForMore = 15;

/** What a run takes from earlier ones. */
export interface Recollection {
  readonly kind: 'recalled';
  /** How long the last successful runs of each task took that is to be run. */
  readonly past: ReadonlyMap<TaskId, readonly number[]>;
  /** What is to be run. */
  readonly graph: Graph;
  readonly expected: ReadonlyMap<TaskId, ExpectedTime> | undefined;
  readonly given: ReadonlyMap<TaskId, GivenTask>;
  /** Results that can be given while the run goes on; undefined when no task states its inputs. */
  readonly memory: ResultMemory | undefined;
  readonly keepIndexIn: string | undefined;
  /** Tasks that an earlier attempt would give and that run again all the same, since others need their files. */
  readonly forTheirFiles: readonly TaskId[];
  /** What there is to say about it besides, a line each. */
  readonly notes: readonly string[];
}

/** What a run takes from earlier ones, or why that cannot be told: what was expected and found. */
export type Recalled = Recollection | { readonly kind: 'problem'; readonly problem: string };

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

  /**
   * What a run of the graph takes from earlier ones.
   *
   * @param partOf chooses the part of it that is to be run, by what is expected of its tasks
   */
  async recall(
    whole: Graph,
    partOf: (expected: Recollection['expected']) => Graph = () => whole,
  ): Promise<Recalled> {
    const wanted = this.#resultsWanted();
    const mayRemember = whole.tasks.some(isRememberable);
    // A shard that goes on without the times that the others have would divide the graph in another way.
    const isNeeded = wanted !== undefined || mayRemember || isSharded(this.#settings);
    const { history, notice } = await this.#known(isNeeded);
    // A shard that runs again in a later attempt divides as the others did, which do not run again.
    const isLater = isSharded(this.#settings) && this.#run.attempt > 1;
    const past = pastOf(whole, history, isLater ? this.#run.run : undefined);
    const expected = expectedOf(whole, past);
    const graph = partOf(expected);
    const isRemembered = graph.tasks.some(isRememberable);
    const earlier =
      wanted === undefined ? undefined : await this.#earlier(graph, this.#basisOf(whole), history);
    const unaffected = await this.#unaffected(graph, history);
    if (unaffected.kind === 'problem') return unaffected;
    return {
      kind: 'recalled',
      past: graph === whole ? past : ofTasks(graph, past),
      graph,
      expected: graph === whole ? expected : expected && ofTasks(graph, expected),
      given: new Map([...unaffected.given, ...(earlier?.kind === 'given' ? earlier.given : [])]),
      memory: isRemembered ? this.#resultMemory(graph, history, earlier) : undefined,
      keepIndexIn: this.#opened.kind === 'history' ? this.#opened.indexFile : undefined,
      forTheirFiles: earlier?.kind === 'given' ? earlier.forTheirFiles : [],
      notes: [
        ...lines(notice),
        ...(earlier?.kind === 'nothing'
          ? [
              `${wanted}: ${this.#settings.merge === undefined ? everythingRuns : onlyShardsGive}, since ${earlier.because}`,
            ]
          : []),
      ],
    };
  }

  /** What there is to say about tasks that run again for their files, where shards do not give these as well. */
  notesOnAgain(
    recalled: Recollection | undefined,
    byShards: ReadonlyMap<TaskId, GivenTask> = new Map(),
  ): readonly string[] {
    const again = recalled?.forTheirFiles.filter((id) => !byShards.has(id)) ?? [];
    return again.length === 0 ? [] : [`${this.#resultsWanted()}: ${againText(again)}`];
  }

  async #known(isNeeded: boolean): Promise<KnownHistory> {
    switch (this.#opened.kind) {
      case 'history':
        return await this.#opened.history.known(isNeeded ? patienceForMore : patienceForOrder);
      case 'none':
        return { history: new Map(), notice: this.#opened.notice };
      case 'problem':
        return { history: new Map(), notice: undefined };
    }
  }

  /** The tasks that nothing concerns which changed since the commit that was named. */
  async #unaffected(graph: Graph, history: History): Promise<Unaffected> {
    const { changedSince: ref, workingDirectory, force } = this.#settings;
    if (ref === undefined || force) return { kind: 'given', given: new Map() };
    const { changesSince } = await import('../host/git-changes.ts');
    const graphFiles = await graphPlaces(this.#settings, this.#asker.base);
    const changes = await changesSince(ref, workingDirectory, graphFiles);
    if (changes.kind === 'problem') return { kind: 'problem', problem: `changed-since: ${changes.problem}` };
    const { unaffectedTasks } = await import('../run/history/unaffected.ts');
    const { files } = changes;
    // With another graph any task may be another one.
    const isGraph = (file: string): boolean =>
      graphFiles.some((path) => file === path || file.startsWith(`${path}/`));
    if (files.some(isGraph)) return { kind: 'given', given: new Map() };
    return {
      kind: 'given',
      given: unaffectedTasks(graph, { ref, files }, (task) => history.get(keyOf(task))?.records ?? []),
    };
  }

  #resultMemory(graph: Graph, history: History, earlier: FromEarlier | undefined): ResultMemory {
    const opened = this.#opened.kind === 'history' && this.#opened.history.isRead ? this.#opened : undefined;
    return {
      fingerprints: earlier?.kind === 'given' ? earlier.fingerprints : new Map(),
      recordsOf: (task) => history.get(keyOf(task))?.records ?? [],
      openArchives: opened?.openArchives,
      keepsLogs: opened?.keepsLogs === true,
      gives: !this.#settings.force,
      common: graph.cache,
    };
  }

  /** A run of the whole graph begins, of which the history knows nothing as long as it has not ended. */
  async begin(): Promise<void> {
    if (this.#opened.kind === 'history' && this.#settings.shard === undefined)
      await this.#opened.begun?.note(this.#run.run);
  }

  /** The setting that asks for results of an earlier attempt; undefined when none does. */
  #resultsWanted(): string | undefined {
    const { force, resume, rerun } = this.#settings;
    if (force) return undefined;
    if (resume) return '--resume';
    return rerun === 'failed' && this.#run.attempt > 1 ? 'rerun: failed' : undefined;
  }

  async #earlier(graph: Graph, basis: string, history: History): Promise<FromEarlier> {
    if (this.#opened.kind !== 'history') return { kind: 'nothing', because: 'there is no history' };
    if (!this.#settings.resume)
      return fromEarlierAttempt(graph, history, { ...this.#run, basis, keepsFiles: false });
    const last = lastRunIn(history);
    if (last === undefined) return { kind: 'nothing', because: 'the history knows no run of this graph' };
    const begun = await this.#opened.begun?.last();
    if (begun !== undefined && begun !== last.run)
      return { kind: 'nothing', because: 'the last run was killed, or has not ended yet' };
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

  /**
   * The history with the results of the run that has ended, of which `graph` is the whole; undefined when there is none, or nothing to add to
   * it, and for one of several parts, whose merge does this.
   */
  async with(
    graph: Graph,
    report: RunReport,
    remembered: ReadonlyMap<TaskId, Remembered>,
  ): Promise<KeptHistory | undefined> {
    if (this.#opened.kind !== 'history') return undefined;
    if (this.#settings.shard !== undefined) return undefined;
    const { identity } = this.#opened;
    const secrets = new SecretValues(stepEnvironment(this.#asker.environment, process.platform));
    const results = newResults(report, { basis: this.#basisOf(graph), secrets, remembered });
    const history = await this.#opened.history.with(this.#run, results);
    return history && { identity, run: this.#run, history };
  }

  /** Keeps it; returns what there is to say about that, in one line. */
  async save({ history }: KeptHistory): Promise<string | undefined> {
    if (this.#opened.kind !== 'history') return undefined;
    return await this.#opened.history.save(history, new AbortController().signal);
  }
}

/** What is known of the tasks of a graph: a part has nothing to tell of the tasks of others. */
function ofTasks<Known>({ tasks }: Graph, known: ReadonlyMap<TaskId, Known>): ReadonlyMap<TaskId, Known> {
  const own = new Map<TaskId, Known>();
  for (const { id } of tasks) {
    const one = known.get(id);
    if (one !== undefined) own.set(id, one);
  }
  return own;
}

function isRememberable(task: Task): boolean {
  return task.mayBeRemembered && task.inputs !== undefined;
}

const everythingRuns = 'everything is run';
const onlyShardsGive = 'what the shards have not run is run';

/** `build and 2 more run again for their files, which others need: …`. */
function againText([first = '', ...more]: readonly TaskId[]): string {
  const which = more.length === 0 ? `${first} runs` : `${first} and ${withCommas(more.length)} more run`;
  return `${which} again for the files that others need: a task that leaves none says so with outputs: []`;
}

type Unaffected =
  | { readonly kind: 'given'; readonly given: ReadonlyMap<TaskId, GivenTask> }
  | { readonly kind: 'problem'; readonly problem: string };

function lines(notice: string | undefined): readonly string[] {
  return notice === undefined ? [] : [notice];
}
