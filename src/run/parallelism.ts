/** How many tasks of one CPU run at once. */
export type MaxParallel =
  | { readonly kind: 'auto' }
  | { readonly kind: 'count'; readonly count: number }
  | { readonly kind: 'percent'; readonly percent: number };

/** The CPU budget of a run and, for people, where it comes from. */
export interface Parallelism {
  readonly cpus: number;
  readonly because: string;
}

/** The CPU budget that a setting gives on a machine with this many usable CPUs; at least 1. */
export function parallelismOf(
  setting: MaxParallel,
  machine: { readonly cpus: number; readonly because: string },
): Parallelism {
  switch (setting.kind) {
    case 'auto':
      return machine;
    case 'count':
      return { cpus: setting.count, because: `max-parallel: ${setting.count}` };
    case 'percent':
      return {
        cpus: Math.max(1, Math.floor((machine.cpus * setting.percent) / 100)),
        because: `max-parallel: ${setting.percent}% of ${machine.because}`,
      };
  }
}
