import type { LineMark } from '../../model/lines/lines-of-block.ts';
import type { AttemptOutcome, Termination } from '../../model/outcome.ts';
import type { TaskId, Work } from '../../model/task.ts';
import type { LineListener } from '../output/stream-lines.ts';

/** What one attempt runs: its templates are evaluated. */
export type OrderedWork = Exclude<Work, { readonly kind: 'join' }>;

/** Everything needed to run one attempt of one task. */
export interface AttemptOrder {
  readonly task: TaskId;
  /** From 1. */
  readonly attempt: number;
  /** From 0. */
  readonly slot: number;
  readonly work: OrderedWork;
  /** Absolute path. */
  readonly workingDirectory: string;
  /** The whole environment; only the attempt's token is added. */
  readonly env: ReadonlyMap<string, string>;
  /** Where the shell of a script is looked for: its PATH, and on Windows PATHEXT. Without it, in `env`. */
  readonly shellEnv?: ReadonlyMap<string, string>;
  readonly timeoutSeconds: number | undefined;
  /** What it holds of the CPU budget. */
  readonly cpus: number;
  /** Whether even processes that hide from every trace are ended. */
  readonly strictCleanup: boolean;
  /** Whether what a success left running outlives the run. */
  readonly leaveRunning: boolean;
  readonly service?: { readonly stopSignal: string; readonly stopSeconds: number | undefined };
  /** Name of the log in the directory of logs; unique in its run, and a legal file name. */
  readonly logName: string;
  /** Is told of each line of the output while it comes, decoded and without its terminator. */
  readonly onLine?: LineListener;
  /** Is told of the beginning of a line when nothing has followed it for a moment (a prompt), or when it goes on and on. `onLine` is told of the line later. */
  readonly onUnendedLine?: (line: string) => void;
  /** Is told now and then how many bytes of the log may be shown so far: they end with a line, and hold nothing that is still to be masked. */
  readonly onGrown?: (logFile: string, bytes: number) => void;
  /** `onLine` is told only of lines that have one of these in them; without it, of all. */
  readonly lineMarks?: readonly LineMark[];
}

/** Why an attempt is ended by us: how it will count. */
export type EndReason = Extract<
  Termination,
  { kind: 'timed-out' | 'cancelled' | 'stopped' | 'not-ready' | 'too-many-masks' }
>;

/** All that is known of an attempt when nothing of it is left to wait for: an `AttemptOutcome` without its task files. */
export type ProcessOutcome = Omit<AttemptOutcome, 'files'>;
