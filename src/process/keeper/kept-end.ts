import { TimeLimit } from '../../host/time-limit.ts';
import type { Survivor } from '../../model/outcome.ts';
import { endAsRoot, giveUpAfter, giveUpRefusedAfter, survivalReason } from '../end/survival.ts';
import type { EndOptions } from '../end/tree-ender.ts';
import { linuxProcesses } from '../system/process-table-linux.ts';
import { sendSignal } from '../system/process-table.ts';
import type { Keeper } from './keeper.ts';

/** How often it is looked whether anything is left that a signal reaches, in milliseconds. */
const lookInterval = 100;

/** The end of everything that a keeper holds, as far as it cannot do it alone: processes of another user, and such that nothing ends. */
export class KeptEnd {
  /** Fulfilled when nothing more can be done although something is left. */
  readonly stuck: Promise<void>;
  readonly #keeper: Keeper;
  readonly #signal: NodeJS.Signals;
  #give: () => void = () => undefined;
  #limit: TimeLimit | undefined;
  #looking: NodeJS.Timeout | undefined;
  /** Since when no signal reaches any of those that are left. */
  #refusedSince: number | undefined;
  /** Whether the keeper's last signal is being sent as root. */
  #asking = false;

  /** Begins it. */
  constructor(keeper: Keeper, { signal, graceMilliseconds }: EndOptions) {
    this.#keeper = keeper;
    this.#signal = signal;
    this.stuck = new Promise((resolve) => {
      this.#give = resolve;
    });
    this.hurry(graceMilliseconds);
  }

  /** Force is used after so many milliseconds at the latest. */
  hurry(milliseconds: number): void {
    this.#keeper.endAll(this.#signal, milliseconds);
    this.#limit?.cancel();
    this.#limit = new TimeLimit(milliseconds + giveUpAfter, () => this.#give());
  }

  /** Processes of another user are left: what `sudo` allowed the task, it may allow here. */
  refused(signal: string, pids: readonly number[]): void {
    if (this.#asking) return;
    this.#asking = true;
    void endAsRoot(signal, pids).finally(() => {
      this.#asking = false;
    });
    this.#looking ??= setInterval(() => void this.#look(), lookInterval);
  }

  /** It is over. */
  stop(): void {
    this.#limit?.cancel();
    clearInterval(this.#looking);
  }

  /** What is left although everything was tried. */
  async survivors(): Promise<readonly Survivor[]> {
    const pids = await this.#keeper.look();
    return pids.map((pid) => ({
      pid,
      command: linuxProcesses.command({ pid }),
      reason: survivalReason({ refused: isRefused(pid), waitsInKernel: linuxProcesses.waitsInKernel(pid) }),
    }));
  }

  async #look(): Promise<void> {
    const pids = await this.#keeper.look();
    if (pids.length === 0 || !pids.every(isRefused)) this.#refusedSince = undefined;
    else this.#refusedSince ??= performance.now();
    if (this.#refusedSince !== undefined && performance.now() - this.#refusedSince >= giveUpRefusedAfter)
      this.#give();
  }
}

function isRefused(pid: number): boolean {
  return sendSignal(pid, 0) === 'not-permitted';
}
