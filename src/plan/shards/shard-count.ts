import { lengthOf, type Partition, type Partitioner } from './partition.ts';

/** What a machine takes before its first task where nobody has measured it, in seconds: to start, to check out, to set up. */
export const usualSetUpSeconds = 30;

/**
 * How long each machine best runs tasks where a number of machines is to be found, in seconds: with its set-up it stays within five minutes that are billed as
 * whole ones, with half a minute to spare for times that are not as expected.
 */
export const wantedSeconds = 240;

/** What is known of the machines. */
export interface Machines {
  /** CPUs of each. */
  readonly cpus: number;
  /** At most this many. */
  readonly most: number;
  /** What a machine takes before it runs the first task, in seconds: checkout, set-up, downloads. */
  readonly setUpSeconds: number;
}

/**
 * How many machines to take: as many as make each run about as long as wanted, but no more than pay: another machine costs its set-up, and what is run
 * on it that runs elsewhere as well, and has to make the whole shorter by that much at least. Costs are in milliseconds of one CPU.
 *
 * @param busySeconds how long each is to run
 */
export function chooseShardCount(
  partitioner: Pick<Partitioner, 'into'>,
  machines: Machines,
  busySeconds = wantedSeconds,
): number {
  const { cpus, most, setUpSeconds } = machines;
  const known = new Map<number, Partition>();
  const into = (shards: number): Partition => {
    const partition = known.get(shards) ?? partitioner.into(shards);
    known.set(shards, partition);
    return partition;
  };
  const secondsOf = (load: number): number => load / cpus / 1000;
  const pays = (shards: number): boolean => {
    // One machine more or less changes the luck of the division; a quarter more changes the length.
    const fewer = Math.floor(shards * 0.75);
    const saved = secondsOf(lengthOf(into(fewer)) - lengthOf(into(shards)));
    const twice = secondsOf(workOf(into(shards)) - workOf(into(fewer)));
    return saved >= ((shards - fewer) * setUpSeconds + Math.max(0, twice)) / (shards - fewer);
  };
  let least = 1;
  let greatest = Math.min(most, Math.ceil(secondsOf(workOf(into(1))) / busySeconds));
  while (least < greatest) {
    const middle = Math.ceil((least + greatest) / 2);
    if (pays(middle)) least = middle;
    else greatest = middle - 1;
  }
  return least;
}

/** What all machines do together. */
function workOf({ loads, restLoad }: Partition): number {
  return loads.reduce((sum, load) => sum + load, restLoad);
}
