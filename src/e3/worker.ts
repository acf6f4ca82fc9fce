/** What a worker may see of the scheduler that asks it. */
export interface AskingScheduler {
  /** How many units the run is sized for. */
  readonly parallelism: number;
  /** How many slots are taken. */
  readonly activeWorkers: number;
  /** Makes the scheduler ask its iterator for work again. */
  wake(): void;
}

/** 1, 2, 3 and so on, without an end. */
function* countFromOne(): Generator<number, never> {
  for (let index = 1; ; index += 1) yield index;
}

/** One unit of work in a process of its own, from its start to its end. Subclasses say how. */
export abstract class Worker<Data = unknown, Env = unknown> {
  /**
   * Gives each new worker its index: 1, 2, 3 and so on for all workers of this Node process. A subclass with a generator
   * of its own counts its workers alone, and assigning another generator counts on from what that one gives.
   */
  static indexGenerator: Iterator<number, never> = countFromOne();

  /** Names the unit of work. */
  readonly uid: string;
  /** What to do: in e3-testsuite the driver and the name of its callback. */
  readonly data: Data;
  /** The number of its slot, from 0; the slots of workers that run at the same time differ. */
  readonly slot: number;
  /** Where to do it. */
  readonly env: Env;
  /** What the class's `indexGenerator` gave: by default no two workers of this Node process have the same. */
  readonly index: number;
  /** The handle of the process, set by `start()`; its type is up to the subclass. */
  process: unknown = undefined;

  constructor(uid: string, data: Data, slot: number, env: Env) {
    this.uid = uid;
    this.data = data;
    this.slot = slot;
    this.env = env;
    this.index = new.target.indexGenerator.next().value;
  }

  /** Makes the process. The scheduler calls it once; when it throws, nothing is left running and the run ends. */
  abstract start(): void;

  /** Whether the unit still runs. Only workers that do not notify are asked; throwing counts as having ended. */
  abstract poll(scheduler: AskingScheduler): boolean;

  /**
   * A promise that is fulfilled when the unit has ended; undefined when the worker has to be asked by `poll`.
   * Called once, after `start()`. A rejection counts as having ended, and ends the run.
   */
  whenEnded(): Promise<void> | undefined {
    return undefined;
  }
}
