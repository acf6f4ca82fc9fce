import { availableParallelism } from 'node:os';
import { controlGroups, readText, type ReadText } from './cgroup.ts';

/** How many CPUs this process may use, and where the number comes from. */
export interface UsableCpus {
  readonly cpus: number;
  /** `2 usable CPUs`, `a quota of 1.5 of 8 CPUs`. */
  readonly because: string;
}

/**
 * The CPUs that the operating system lets this process use (its affinity counts), or its control groups' quota when
 * that is smaller. A quota of one and a half CPUs counts as two: a CPU that is idle half of the time costs more than
 * slowing down two tasks a little. At least 1.
 */
export function usableCpus(
  read: ReadText = readText,
  available: number = availableParallelism(),
): UsableCpus {
  const quota = Math.min(...controlGroups('cpu', read).map((directory) => quotaOf(directory, read)));
  if (quota < available) {
    return {
      cpus: Math.max(1, Math.ceil(quota)),
      because: `a quota of ${Number(quota.toFixed(2))} of ${available} CPUs`,
    };
  }
  return { cpus: available, because: available === 1 ? '1 usable CPU' : `${available} usable CPUs` };
}

/** The quota of one control group in CPUs; Infinity when it has none. */
function quotaOf(directory: string, read: ReadText): number {
  const [quota, period] = (read(`${directory}/cpu.max`) ?? '').split(' ').map(Number);
  const unified = ratio(quota, period);
  if (unified !== undefined) return unified;
  const oldQuota = Number(read(`${directory}/cpu.cfs_quota_us`) ?? Number.NaN);
  const oldPeriod = Number(read(`${directory}/cpu.cfs_period_us`) ?? Number.NaN);
  return ratio(oldQuota, oldPeriod) ?? Infinity;
}

/** Undefined for `max`, for -1, and where there is no such file. */
function ratio(quota = Number.NaN, period = Number.NaN): number | undefined {
  const cpus = quota / period;
  return cpus > 0 ? cpus : undefined;
}
