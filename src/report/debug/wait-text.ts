import type { Scarce, WaitReason } from '../../model/wait-reason.ts';
import { counted, listed } from '../words/words.ts';
import { withCommas } from '../../model/with-commas.ts';

/** The most tasks that one reason names. */
const namedTasks = 10;

/** `waits: a, b have not ended`, `waits: pool db 1/1 held by e2e; 2 of 2 CPUs taken by a, b`. */
export function waitText(reasons: readonly WaitReason[]): string {
  return `waits: ${reasons.map(reasonText).join('; ')}`;
}

function reasonText(reason: WaitReason): string {
  switch (reason.kind) {
    case 'needs':
      return `${listed(reason.tasks, namedTasks)} ${reason.tasks.length === 1 ? 'has' : 'have'} not ended`;
    case 'services':
      return `${listed(reason.tasks, namedTasks)} ${reason.tasks.length === 1 ? 'is' : 'are'} not ready`;
    case 'scarce': {
      const { scarce, wanted, taken, total, holders } = reason;
      const wants = wanted === 1 ? '' : `wants ${wanted}, `;
      const by = listed(holders, namedTasks);
      return scarce.kind === 'cpus'
        ? `${wants}${taken} of ${counted(total, 'CPU')} taken by ${by}`
        : `${wants}${scarceText(scarce)} ${taken}/${total} held by ${by}`;
    }
    case 'kept':
      return `${scarceText(reason.scarce)} kept free for ${reason.keptFor}, which others have overtaken for too long`;
    case 'memory':
      return `wants ${mebibytes(reason.wantedBytes)} of memory, ${mebibytes(reason.freeBytes)} free`;
  }
}

/** `2,048 MiB`. */
export function mebibytes(bytes: number): string {
  return `${withCommas(Math.floor(bytes / 1024 ** 2))} MiB`;
}

function scarceText(scarce: Scarce): string {
  switch (scarce.kind) {
    case 'cpus':
      return 'CPUs';
    case 'pool':
      return `pool ${scarce.name}`;
    case 'max-parallel':
      return `max-parallel of ${scarce.key}`;
  }
}
