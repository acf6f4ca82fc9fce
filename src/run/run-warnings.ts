import type { TaskId } from '../model/task.ts';
import { counted, listed } from '../report/words/words.ts';
import type { Scarce } from '../model/wait-reason.ts';

/** Services that a warning names. */
const namedServices = 10;

/** The warning that a task starts although services that are up hold what it needs: `starts although the pool "db" is used up: …`. */
export function beyondBudgetText(scarce: Scarce, holders: readonly TaskId[]): string {
  const held = `${counted(holders.length, 'service')} that ${holders.length === 1 ? 'is' : 'are'} up (${listed(holders, namedServices)})`;
  return `starts although ${usedUp(scarce)}: ${held} can only be stopped after it, or after what waits for it; ${advice(scarce)}`;
}

function usedUp(scarce: Scarce): string {
  switch (scarce.kind) {
    case 'cpus':
      return 'not enough CPUs are free';
    case 'pool':
      return `the pool "${scarce.name}" is used up`;
    case 'max-parallel':
      return `max-parallel of "${scarce.key}" is reached`;
  }
}

function advice(scarce: Scarce): string {
  switch (scarce.kind) {
    case 'cpus':
      return 'lower cpus of the services';
    case 'pool':
      return 'make the pool larger, or let the services start later by what they need';
    case 'max-parallel':
      return 'raise max-parallel';
  }
}
