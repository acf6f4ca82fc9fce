import { exec } from '@actions/exec';
import { type FirstKeeper, startFirstKeeper } from './keeper/keepers.ts';
import { type Exec, HeldLauncher } from './start/exec-handle.ts';

/** The variable that chooses how processes are owned, for tests and for a machine on which keepers do not work: `process-table`. */
export const ownerVariable = 'RUNDAG_PROCESSES';

/** What can be started before the graph is known: the first keeper is ready when the graph has been read. */
export class HeadStart {
  readonly launcher: HeldLauncher;
  /** Why there is none, where there is none. */
  readonly firstKeeper: FirstKeeper | string;

  /** `startPrograms` is `exec` of `@actions/exec`. */
  constructor(startPrograms: Exec = exec) {
    this.launcher = new HeldLauncher(startPrograms);
    this.firstKeeper =
      process.env[ownerVariable] === 'process-table'
        ? `${ownerVariable} chooses the process table`
        : startFirstKeeper(this.launcher);
  }

  /** Fulfilled when it is on its way without this process. */
  get begun(): Promise<void> {
    return typeof this.firstKeeper === 'string' ? Promise.resolve() : this.firstKeeper.keeper.begun;
  }

  /** Nothing is run. */
  drop(): void {
    if (typeof this.firstKeeper !== 'string') this.firstKeeper.keeper.close();
    this.launcher.close();
  }
}
