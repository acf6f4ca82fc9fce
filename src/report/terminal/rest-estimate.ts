import { longestRemaining } from '../../graph/critical-path.ts';
import type { AcyclicGraph } from '../../graph/needs-first.ts';
import type { ExpectedTime, Task, TaskId } from '../../model/task.ts';

/** A task that has started, or waits for its next attempt. */
export interface StartedTask {
  readonly id: TaskId;
  /** Seconds of its attempt so far; below 0 when that starts only later. */
  readonly seconds: number;
}

/** What an estimate is made from. */
export interface EstimateFacts {
  readonly tasks: readonly Task[];
  readonly graph: AcyclicGraph;
  readonly parallelism: number;
  readonly expected: ReadonlyMap<TaskId, ExpectedTime>;
}

/** The part of the expected seconds that has to come from earlier runs; with less, an estimate is a guess. */
const knownPart = 0.5;

/**
 * How long a run will still take, by the times of earlier runs: the longest chain of needs that is left, or all work that is left
 * spread over the CPUs, whichever is longer. A task that nobody knows counts as the median of the others; pools and memory do not count. Noting a task costs the same however many
 * there are, and so does a question but for what has started.
 */
export class RestEstimate {
  /** Whether enough is known for an estimate. */
  readonly isKnown: boolean;
  readonly #graph: AcyclicGraph;
  readonly #parallelism: number;
  readonly #seconds: Float64Array;
  /** CPUs that each task holds. */
  readonly #cpus: Float64Array;
  /** From the start of each task to the end of the run, along the longest chain. */
  readonly #levels: Float64Array;
  /** Tasks by their levels, the longest first. */
  readonly #byLevel: Int32Array;
  /** How many of them, from the first, have started or ended. */
  #passed = 0;
  readonly #left: Uint8Array;
  /** CPU seconds of the tasks that have neither started nor ended. */
  #work = 0;

  constructor({ tasks, graph, parallelism, expected }: EstimateFacts) {
    this.#graph = graph;
    this.#parallelism = parallelism;
    const guess = medianOf(
      [...expected.values()].flatMap(({ isKnown, seconds }) => (isKnown ? seconds : [])),
    );
    this.#seconds = Float64Array.from(graph.ids, (id) => {
      const time = expected.get(id);
      return time?.isKnown === false ? guess : (time?.seconds ?? 0);
    });
    this.#cpus = Float64Array.from(tasks, ({ cpus, service }) => {
      if (service !== undefined) return 0;
      return cpus === 'all' ? parallelism : Math.min(cpus, parallelism);
    });
    this.#levels = longestRemaining(graph, (vertex) => this.#seconds[vertex] ?? 0);
    this.#byLevel = Int32Array.from(graph.ids.keys()).toSorted(
      (left, right) => (this.#levels[right] ?? 0) - (this.#levels[left] ?? 0),
    );
    this.#left = new Uint8Array(graph.ids.length).fill(1);
    let all = 0;
    let known = 0;
    for (const [vertex, id] of graph.ids.entries()) {
      const seconds = this.#seconds[vertex] ?? 0;
      all += seconds;
      if (expected.get(id)?.isKnown === true) known += seconds;
      this.#work += seconds * (this.#cpus[vertex] ?? 0);
    }
    this.isKnown = known > 0 && known >= all * knownPart;
  }

  /** Notes that the task has started, or has ended without. */
  take(id: TaskId): void {
    const vertex = this.#graph.numberOf.get(id);
    if (vertex === undefined || this.#left[vertex] !== 1) return;
    this.#left[vertex] = 0;
    this.#work -= (this.#seconds[vertex] ?? 0) * (this.#cpus[vertex] ?? 0);
  }

  /** Seconds until the end of the run; undefined when too little is known. */
  rest(started: Iterable<StartedTask>): number | undefined {
    if (!this.isKnown) return undefined;
    let chain = 0;
    let work = this.#work;
    for (const { id, seconds } of started) {
      const vertex = this.#graph.numberOf.get(id) ?? -1;
      const expected = this.#seconds[vertex] ?? 0;
      const own = Math.max(0, expected - seconds);
      chain = Math.max(chain, own + (this.#levels[vertex] ?? 0) - expected);
      work += Math.min(own, expected) * (this.#cpus[vertex] ?? 0);
    }
    let longest = this.#byLevel[this.#passed];
    while (longest !== undefined && this.#left[longest] !== 1) {
      this.#passed += 1;
      longest = this.#byLevel[this.#passed];
    }
    if (longest !== undefined) chain = Math.max(chain, this.#levels[longest] ?? 0);
    return Math.max(chain, work / this.#parallelism, 0);
  }
}

function medianOf(numbers: readonly number[]): number {
  return numbers.toSorted((left, right) => left - right)[Math.floor(numbers.length / 2)] ?? 0;
}
