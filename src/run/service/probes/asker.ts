import type { AskedProbe, ProbeName } from '../../../model/probe.ts';
import type { AttemptOrder } from '../../../process/start/attempt-order.ts';
import type { Supervisor } from '../../../process/supervisor.ts';
import type { SearchListener } from './pattern-search.ts';

/** Why a service is not ready yet; undefined when it is. */
export type NotReady = string | undefined;

/** The service that is asked. */
export interface AskedService {
  /** What started it: a command that asks it runs in the same place. */
  readonly order: AttemptOrder;
  readonly supervisor: Supervisor;
  /** Learns when there is reason to ask at once, and what went wrong. */
  readonly listener: SearchListener;
  /** How long one question may take, in seconds. */
  readonly questionSeconds: number;
}

/** One way to ask one running service. */
export interface ProbeAsker {
  /** What is asked, for people: `port 5432`. */
  readonly subject: string;
  /** What it means that something answers before the service is started; undefined when nothing else could. */
  readonly taken?: string;
  /** Whether a question limits its own time; else the signal comes when its time is over. */
  readonly timesItself?: true;
  /** Gives up at the signal. */
  readonly ask: (signal: AbortSignal) => Promise<NotReady>;
  /** Receives a line that the service printed. */
  readonly read?: (line: string) => void;
  /** Receives a line that the service has begun to print. */
  readonly readUnended?: (line: string) => void;
  /** Waits until nothing is left of the question. */
  readonly stop?: () => Promise<void>;
}

/** Opens a way to ask: one for each kind of probe. */
export type AskerOf<Name extends ProbeName> = (probe: AskedProbe<Name>, service: AskedService) => ProbeAsker;
