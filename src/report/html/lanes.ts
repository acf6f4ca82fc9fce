import type { Instant } from '../../model/outcome.ts';
import { roundedSeconds } from '../results/json-text.ts';
import { allAttempts, type AttemptReport, type RunReport, type TaskReport } from '../run/run-report.ts';
import type { Mask } from '../secrets/mask.ts';
import { attemptText, attemptVerdict } from '../words/task-words.ts';
import { pathFrom } from '../results/event-line.ts';
import { shownText } from '../words/plain-text.ts';
import { machineLabel, slotLabel, slotsCell } from '../words/slot-words.ts';
import type { AttemptData, LaneData } from './page-data.ts';

/** Characters of why an attempt ended, of the path of its log, of a machine's name, and of all slots of a task. */
const longestWhy = 300;
const longestPath = 200;
const longestMachine = 100;
const longestSlots = 300;

/** The attempts of a task that are told of, the last ones here and elsewhere: a task may be tried without end. */
const mostAttempts = 50;

/** Rows of the timeline; what ran in other slots shares the last. */
const mostLanes = 2000;

/** The rows of the timeline: a row for each slot of each machine that ran parts of the graph, then one for each slot of this run. */
export class Lanes {
  readonly all: readonly LaneData[];
  readonly #report: RunReport;
  readonly #mask: Mask;
  readonly #places = new Map<string, number>();

  constructor(report: RunReport, mask: Mask) {
    this.#report = report;
    this.#mask = mask;
    // The machine of a merge comes last, as it does in time.
    const slots = new Map<string, Set<number>>(report.machines.map(({ name }) => [name, new Set()]));
    const own = new Set<number>();
    for (const task of report.tasks.values())
      for (const { machine, slot } of allAttempts(task))
        (machine === undefined ? own : slots.get(machine))?.add(slot);
    this.all = this.#place(slots.set('', own));
  }

  /** The last attempts that a task's result comes from, then the last on other machines. */
  attemptsOf(task: TaskReport): readonly AttemptData[] {
    const { attempts, alsoRan } = task;
    return [
      ...attempts.slice(-mostAttempts).map((attempt) => this.#dataOf(task, attempt)),
      ...alsoRan.slice(-mostAttempts).map((attempt) => this.#dataOf(task, attempt, { repeated: true })),
    ];
  }

  /** In which slots the attempts ran that a task's result comes from, for people: `0, 2`; of a merged run `shard 2/4: 3`. */
  slotsOf({ attempts }: TaskReport): string {
    return this.#shown(slotsCell(attempts.slice(-mostAttempts), this.#report), longestSlots);
  }

  #dataOf(task: TaskReport, attempt: AttemptReport, facts: Pick<AttemptData, 'repeated'> = {}): AttemptData {
    const outcome = attempt.ended?.outcome;
    const { startedAt, wallSeconds, reportDirectory } = this.#report;
    const verdict = attemptVerdict(task, attempt);
    const log = outcome?.logFile;
    const since = (at: Instant): number => roundedSeconds(Math.max(0, at - startedAt) / 1000);
    const from = since(attempt.startedAt);
    return {
      attempt: attempt.attempt,
      ...facts,
      lane: this.#places.get(placeKey(attempt.machine ?? '', attempt.slot)) ?? 0,
      from,
      to: Math.max(from, attempt.ended === undefined ? wallSeconds : since(attempt.ended.at)),
      verdict,
      ...(verdict === 'success' ? {} : { why: this.#shown(attemptText(attempt, task.blamed), longestWhy) }),
      ...usageOf(outcome?.usage),
      ...(log === undefined ? {} : { log: this.#shown(pathFrom(reportDirectory, log), longestPath) }),
    };
  }

  #place(slots: ReadonlyMap<string, ReadonlySet<number>>): readonly LaneData[] {
    const lanes: LaneData[] = [];
    for (const [machine, numbers] of slots) {
      const label = machineLabel({ machine: machine === '' ? undefined : machine }, this.#report);
      const shown = label && this.#shown(label, longestMachine);
      for (const slot of [...numbers].toSorted((one, other) => one - other)) {
        this.#places.set(placeKey(machine, slot), Math.min(lanes.length, mostLanes - 1));
        if (lanes.length === mostLanes)
          lanes[mostLanes - 1] = { name: 'other slots', cell: 'others', machine: '' };
        else {
          const cell = slotsCell([{ slot, machine: shown }], this.#report);
          lanes.push({ name: slotLabel(slot, shown), cell, machine: shown ?? '' });
        }
      }
    }
    return lanes;
  }

  #shown(text: string, length: number): string {
    return shownText(text, this.#mask, length);
  }
}

/** A machine's name may hold any character, a slot's number none but digits. */
const placeKey = (machine: string, slot: number): string => `${slot} ${machine}`;

function usageOf(
  usage: { readonly cpuSeconds?: number | undefined; readonly peakBytes?: number | undefined } | undefined,
): Pick<AttemptData, 'cpuSeconds' | 'peakBytes'> {
  return {
    ...(usage?.cpuSeconds === undefined ? {} : { cpuSeconds: roundedSeconds(usage.cpuSeconds) }),
    ...(usage?.peakBytes === undefined ? {} : { peakBytes: usage.peakBytes }),
  };
}
