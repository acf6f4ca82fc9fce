import type { Measured, MeasuredAttempt } from './measured.ts';

/** What an attempt does when it gets all the CPUs that it wants. */
export interface Computing {
  /** How long it takes then. */
  readonly seconds: number;
  /** How many CPUs it keeps busy on average then. */
  readonly cpus: number;
}

/** An attempt that used less of a CPU waits for something else, and nobody keeps it waiting. */
const least = 0.05;

/** So much of a CPU above a whole number is the shell around a tool, not one more thread of it. */
const negligible = 0.1;

/** The CPUs are short when they are busy to this part. */
const busy = 0.9;

/** A thread that got this part of its fair share would have taken more. */
const asMuchAsItGot = 0.75;

/** An attempt as the others saw it. */
interface Load {
  readonly attempt: MeasuredAttempt;
  readonly cpus: number;
  readonly threads: number;
}

/**
 * How attempts would have gone with CPUs of their own, from the CPU time that they used. Only what may have been kept waiting by
 * others is corrected: while there were more threads than CPUs and all CPUs were busy, an attempt that got about its fair share
 * is taken to have computed, and else waited for a CPU; one that got clearly less waited for something else. An attempt without
 * CPU time, or with hardly any, is left out.
 *
 * @param machineCpus the CPUs that the attempts had between them
 */
export function computingOf(
  { tasks }: Measured,
  machineCpus: number,
): ReadonlyMap<MeasuredAttempt, Computing> {
  const loads = tasks.flatMap(({ attempts }) => attempts.flatMap(loadOf));
  const shortage = new Shortage(loads, machineCpus);
  return new Map(loads.map((load) => [load.attempt, alone(load, shortage)]));
}

function loadOf(attempt: MeasuredAttempt): readonly Load[] {
  const { start, end, cpuSeconds } = attempt;
  const cpus = cpuSeconds === undefined || end <= start ? 0 : cpuSeconds / (end - start);
  return cpus < least ? [] : [{ attempt, cpus, threads: Math.max(1, Math.ceil(cpus - negligible)) }];
}

function alone({ attempt: { start, end }, cpus, threads }: Load, shortage: Shortage): Computing {
  const seconds = end - start;
  const { short, fair } = shortage.between(start, end);
  const perThread = Math.min(1, cpus / threads);
  if (short === 0 || perThread < asMuchAsItGot * fair) return { seconds, cpus };
  const without = seconds - short * (1 - perThread);
  return { seconds: without, cpus: (cpus * seconds) / without };
}

/** When the CPUs of a run were short: sums from its start to each moment at which something changed. */
class Shortage {
  readonly #times: number[] = [0];
  readonly #short: number[] = [0];
  /** The fair share of a thread, summed over the time in which they were short. */
  readonly #fair: number[] = [0];

  constructor(loads: readonly Load[], machineCpus: number) {
    const changes = loads
      .flatMap(({ attempt: { start, end }, cpus, threads }) => [
        { time: start, cpus, threads },
        { time: end, cpus: -cpus, threads: -threads },
      ])
      .toSorted((one, other) => one.time - other.time);
    let [cpus, threads, now, short, fair] = [0, 0, 0, 0, 0];
    for (const change of changes) {
      const passed = change.time - now;
      if (threads > machineCpus && cpus >= busy * machineCpus) {
        short += passed;
        fair += (passed * machineCpus) / threads;
      }
      now = change.time;
      cpus += change.cpus;
      threads += change.threads;
      this.#times.push(now);
      this.#short.push(short);
      this.#fair.push(fair);
    }
  }

  /** For how long the CPUs were short in a time whose ends are moments of change, and a thread's fair share then. */
  between(start: number, end: number): { readonly short: number; readonly fair: number } {
    const [from, to] = [this.#placeOf(start), this.#placeOf(end)];
    const short = (this.#short[to] ?? 0) - (this.#short[from] ?? 0);
    const fair = (this.#fair[to] ?? 0) - (this.#fair[from] ?? 0);
    return { short, fair: short > 0 ? fair / short : 1 };
  }

  /** The last moment that is not after this one. */
  #placeOf(time: number): number {
    let [low, high] = [0, this.#times.length - 1];
    while (low < high) {
      const middle = Math.ceil((low + high) / 2);
      if ((this.#times[middle] ?? 0) <= time) low = middle;
      else high = middle - 1;
    }
    return low;
  }
}
