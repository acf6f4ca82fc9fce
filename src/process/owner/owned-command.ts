import type { DebugListener, OwnerFacts } from '../../model/debug-note.ts';
import type { AttemptUsage, ProcessNote, Termination } from '../../model/outcome.ts';
import type { TaskId } from '../../model/task.ts';
import type { EndOptions, EndReport } from '../end/tree-ender.ts';
import type { Jobserver } from '../jobserver/jobserver.ts';
import type { Output } from '../output/output.ts';
import type { AttemptOrder } from '../start/attempt-order.ts';
import type { Launch } from '../start/launch.ts';
import type { StartRefusal } from '../start/start-refusal.ts';
import type { LeftoverReport } from './leftovers.ts';

/** Who is told how a command fares: `started` then `ended`, or `failed` alone or after `started`. */
export interface CommandListener {
  started(): void;
  /** The command itself has ended; what it started may run on. */
  ended(own: CommandEnd): void;
  failed(refusal: StartRefusal): void;
}

/** How a command ended by itself. */
export type CommandEnd = Extract<Termination, { kind: 'exited' | 'signalled' | 'keeper-killed' }>;

/** One command with everything that it starts, from its start until nothing of it is left to wait for. Promises are always fulfilled. */
export interface OwnedCommand {
  /** Starts it, once. */
  start(launch: Launch, listener: CommandListener): void;
  /**
   * Once the command has ended: waits for the end of what it has started, for so many milliseconds, and takes the output that was written
   * until then. Whether anything runs on.
   */
  settle(milliseconds: number): Promise<'nothing-left' | 'left'>;
  /** What of it runs now, but for the command itself. */
  look(): Promise<readonly ProcessNote[]>;
  /** Ends all of it, also when it is still being started; fulfilled when nothing is left, or nothing more can be done. */
  end(options: EndOptions): Promise<EndReport>;
  /** The attempt is over and what runs on may: it is ended with the run. What it prints from now on goes to the log alone. */
  keep(): void;
  /** Whether it is certain that nothing of it is alive. */
  readonly isGone: boolean;
  /** What its processes used that have ended; undefined where that is not measured. */
  readonly usage?: AttemptUsage | undefined;
  /** Gives back what was held for it. `survives` when something of it could not be ended. */
  release(survives: boolean): void;
}

/** One command as its owner is asked for it. */
export interface CommandRequest {
  readonly order: AttemptOrder;
  /** The attempt's number in its run, from 1. */
  readonly serial: number;
  readonly output: Output;
}

/** Whose command it is, as far as its leftovers are concerned. */
export type CommandOwner = Pick<AttemptOrder, 'task' | 'attempt' | 'leaveRunning'>;

/** The owner of all processes of a run. Two ways of owning them exist: keepers, and held children with the process table. */
export interface ProcessOwner {
  readonly facts: OwnerFacts;
  command(request: CommandRequest): OwnedCommand;
  /** From now on force is used after so many milliseconds at the latest. */
  shortenGrace(milliseconds: number): void;
  /** Ends what successful attempts have left running, except what its task wants left running, and everything of its own. Called once. */
  close(options: EndOptions): Promise<LeftoverReport>;
}

/** What an owner of processes gets from its run. */
export interface OwnerSurroundings {
  /** Letters and digits; marks every process of the run. */
  readonly runToken: string;
  /** By its real path; for what is used while tasks run. */
  readonly temporaryDirectory: string;
  /** Whose the attempt of that number is; undefined when there was none. */
  ownerOf(serial: number): CommandOwner | undefined;
  warn(message: string, task?: TaskId): void;
  /** Undefined where nobody debugs. */
  readonly debug: DebugListener | undefined;
  /** Whose pipe every command inherits; undefined for a run without one. */
  readonly jobserver: Jobserver | undefined;
}
