import type { Insight, WhatIf } from '../run/insight.ts';
import { formatDuration } from '../words/duration.ts';

/** How long the run takes on other machines and on its own, smaller ones first; empty when nothing was simulated. */
export function machinesCompared({ whatIf, cpus, seconds }: Insight): readonly {
  /** The CPUs, `4`, or of several machines `3 × 4`. */
  readonly machines: string;
  readonly duration: string;
  /** As it ran. */
  readonly isOwn: boolean;
}[] {
  if (whatIf.length === 0) return [];
  const own = { machines: 1, cpus, seconds };
  return [...whatIf, own]
    .toSorted((one, other) => one.machines - other.machines || one.cpus - other.cpus)
    .map((column) => ({
      machines: columnText(column),
      duration: formatDuration(column.seconds),
      isOwn: column === own,
    }));
}

/** `4`, or of several machines `3 × 4`. */
function columnText({ machines, cpus }: WhatIf): string {
  return machines === 1 ? String(cpus) : `${machines} × ${cpus}`;
}
