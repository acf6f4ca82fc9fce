import { type Adjacency, degree, eachNeighbour } from '../graph/numbered-graph.ts';
import type { TaskGraph } from '../graph/task-graph.ts';
import type { Result } from '../model/outcome.ts';
import type { Task } from '../model/task.ts';
import { allWell, type Ancestry } from './ancestry.ts';
import type { Claim } from './dispatch/claim.ts';
import type { Candidate } from './dispatch/dispatcher.ts';
import type { Phase } from './phase.ts';

/** The state of one task in a run; the plan alone changes it. */
export interface Entry {
  readonly task: Task;
  /** Its place in the start order, from 0. */
  readonly place: number;
  readonly claim: Claim;
  readonly expectedSeconds: number;
  readonly needs: readonly Entry[];
  /** In the file's order. */
  readonly dependents: readonly Entry[];
  phase: Phase;
  /** Needs that have neither ended nor come up. */
  needsLeft: number;
  /** What its needs say, once none is left. */
  ancestry: Ancestry;
  /** As its dependents see it: of a service that is up, `success`. */
  result: Result | undefined;
  /** Attempts started. */
  attempts: number;
  /** The running attempt has been asked to end. */
  toldToEnd: boolean;
  /** Dependents that may still use it; counted for services, and for joins, which pass their needs on. */
  usersLeft: number;
}

/** Whether no attempt of the task has started, and one still may. */
export function isUnstarted({ phase, attempts }: Entry): boolean {
  return phase === 'blocked' || (phase === 'ready' && attempts === 0);
}

/** The entries of a graph by the numbers of its tasks: what they are linked by. */
interface Plot {
  readonly graph: TaskGraph;
  readonly entries: PlottedEntry[];
}

/** Who needs whom is read from the graph when it is asked for: lists of their own would be the graph once more. */
class PlottedEntry implements Entry {
  readonly task: Task;
  readonly place: number;
  readonly claim: Claim;
  readonly expectedSeconds: number;
  phase: Phase = 'blocked';
  needsLeft: number;
  ancestry: Ancestry = allWell;
  result: Result | undefined;
  attempts = 0;
  toldToEnd = false;
  usersLeft: number;
  readonly #plot: Plot;
  readonly #number: number;

  constructor(plot: Plot, number: number, task: Task, place: number, candidate: Candidate) {
    this.#plot = plot;
    this.#number = number;
    this.task = task;
    this.place = place;
    this.claim = candidate.claim;
    this.expectedSeconds = candidate.expectedSeconds;
    this.needsLeft = degree(plot.graph.needs, number);
    this.usersLeft = degree(plot.graph.dependents, number);
  }

  get needs(): readonly Entry[] {
    return this.#at(this.#plot.graph.needs);
  }

  get dependents(): readonly Entry[] {
    return this.#at(this.#plot.graph.dependents);
  }

  #at(adjacency: Adjacency): readonly Entry[] {
    const found: Entry[] = [];
    eachNeighbour(adjacency, this.#number, (number) => {
      const entry = this.#plot.entries[number];
      if (entry !== undefined) found.push(entry);
    });
    return found;
  }
}

/**
 * Entries for the tasks of a graph, by their numbers.
 *
 * @param inStartOrder the numbers of the tasks in the order in which they start
 * @param candidates by the numbers of the tasks
 */
export function plotEntries(
  graph: TaskGraph,
  inStartOrder: Int32Array,
  candidates: readonly Candidate[],
): readonly Entry[] {
  const places = new Int32Array(inStartOrder.length);
  for (const [place, number] of inStartOrder.entries()) places[number] = place;
  const plot: Plot = { graph, entries: [] };
  for (const [number, task] of graph.tasks.entries()) {
    const candidate = candidates[number];
    if (candidate === undefined)
      throw new Error(`internal error: nothing is known of the claim of ${task.id}`);
    plot.entries.push(new PlottedEntry(plot, number, task, places[number] ?? 0, candidate));
  }
  return plot.entries;
}
