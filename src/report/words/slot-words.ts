import type { RunReport } from '../run/run-report.ts';
import { listed } from './words.ts';

/** A numbered place for a running task, and the machine that it is on; undefined: this one. */
interface Slot {
  readonly slot: number;
  readonly machine?: string | undefined;
}

/** The most slots that one text names. */
const namedSlots = 5;

/** What the machine of a slot is called: `shard 2/4`, of a merged run also its own, `merge`; undefined in a run on one machine. */
export function machineLabel(
  { machine }: Pick<Slot, 'machine'>,
  { machines }: Pick<RunReport, 'machines'>,
): string | undefined {
  return machine ?? (machines.length === 0 ? undefined : 'merge');
}

/** A slot in a line or at the head of its row: `slot 3`; with what its machine is called `shard 2/4 slot 3`. */
export function slotLabel(slot: number, machine: string | undefined): string {
  return machine === undefined ? `slot ${slot}` : `${machine} slot ${slot}`;
}

/** The slots of a task in a column of slots, each once: `0, 2`; of a merged run `shard 2/4: 0, 2`. */
export function slotsCell(slots: readonly Slot[], report: Pick<RunReport, 'machines'>): string {
  const numbers = new Map<string | undefined, Set<number>>();
  for (const one of slots) {
    const machine = machineLabel(one, report);
    numbers.set(machine, (numbers.get(machine) ?? new Set()).add(one.slot));
  }
  return Array.from(numbers, ([machine, of]) => {
    const named = listed([...of].map(String), namedSlots);
    return machine === undefined ? named : `${machine}: ${named}`;
  }).join(', ');
}
