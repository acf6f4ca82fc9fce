import { exec } from '@actions/exec';
import { Keeper } from './keeper/keeper.ts';
import { keeperStart } from './keeper/keepers.ts';
import { type Exec, HeldLauncher } from './start/exec-handle.ts';

/** What can be started before the graph is known: the first keeper is ready when the graph has been read. */
export class HeadStart {
  readonly launcher: HeldLauncher;
  /** Undefined where it was not started, or cannot be. */
  firstKeeper: Keeper | undefined;

  /** `startPrograms` is `exec` of `@actions/exec`. */
  constructor(startPrograms: Exec = exec) {
    this.launcher = new HeldLauncher(startPrograms);
  }

  /** Starts the first keeper, for a run without a jobserver; fulfilled when it is on its way without this process. */
  async startKeeper(): Promise<void> {
    const start = keeperStart(this.launcher, undefined);
    if (typeof start === 'string') return;
    this.firstKeeper = new Keeper(start);
    await this.firstKeeper.begun;
  }

  /** Nothing is run. */
  drop(): void {
    this.firstKeeper?.close();
    this.launcher.close();
  }
}
