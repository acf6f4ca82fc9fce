import type { DebugListener } from '../model/debug-note.ts';
import type { TaskId } from '../model/task.ts';
import type { AttemptOrder, EndReason } from './start/attempt-order.ts';
import type { GroupMark } from './end/deadman.ts';
import type { Launcher } from './start/exec-handle.ts';
import type { FifoPool, Pipe } from './output/fifo.ts';
import type { LogFile } from './output/log-file.ts';
import type { OutputSource } from './output/output.ts';
import type { Tree } from './end/process-tree.ts';
import type { TreeEnder } from './end/tree-ender.ts';

/** What stays of an attempt that is over when some of its processes run on. */
export interface Remains {
  readonly tree: Tree;
  /** Still open: otherwise SIGPIPE would end a process that writes to it. */
  readonly source: OutputSource;
  /** The source as a pipe; undefined when the output comes in another way. */
  readonly pipe: Pipe | undefined;
  readonly log: LogFile;
}

/** An attempt that is not over. */
export interface RunningAttempt {
  readonly tree: Tree;
  readonly ended: Promise<unknown>;
  end(reason: EndReason): void;
}

/** What an attempt gets from its run. */
export interface AttemptHost {
  readonly runToken: string;
  /** Scripts lie here. */
  readonly temporaryDirectory: string;
  readonly launcher: Launcher;
  /** Undefined where there are none: then the output comes through pipes of Node's own. */
  readonly fifos: FifoPool | undefined;
  readonly ender: TreeEnder;
  readonly graceSeconds: number;
  /** Whether attempts are started in a process group of their own. */
  readonly detached: boolean;
  /** Undefined where nobody debugs. */
  readonly debug: DebugListener | undefined;
  warn(message: string, task?: TaskId): void;
  /** The time of the process table. */
  processTime(): number;
  /** The number of an attempt in this run. */
  nextSerial(order: AttemptOrder): number;
  logFile(name: string): LogFile;
  /** The Perl for the launcher of strict cleanup; undefined, with a warning, where there can be no such launcher. */
  perlForStrict(task: TaskId): string | undefined;
  began(attempt: RunningAttempt): void;
  over(attempt: RunningAttempt): void;
  /** A process group that is to be ended when this process is killed, and who leads it now. */
  watchGroup(group: number, mark: GroupMark): void;
  /** A process group that has ended. */
  forgetGroup(group: number): void;
  /** Looks later whether a success has left anything behind. */
  lookLater(order: AttemptOrder, tree: Tree): void;
  /** Remembers what a success has left behind. */
  keep(order: AttemptOrder, remains: Remains): void;
}
