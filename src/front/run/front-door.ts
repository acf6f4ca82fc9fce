import type { EndSignal, EndSignals } from '../../host/signals.ts';
import type { StandardOutput } from '../../host/standard-output.ts';
import type { Graph } from '../../model/task.ts';
import type { ShardOfRun } from '../../report/results/shard-json.ts';
import type { RunReport } from '../../report/run/run-report.ts';
import type { Masker } from '../../report/secrets/masker.ts';
import type { TraceContext } from '../../report/traces/trace-context.ts';
import type { Delivery } from '../../run/reports/deliveries.ts';
import type { RunRequest } from '../../run/run.ts';
import type { MergedTaskFiles } from '../../task-files/merge-task-files.ts';
import type { KeptHistory } from '../memory.ts';
import type { InputProblem } from '../input-problems.ts';
import type { Asker, GraphSettings } from '../load.ts';
import type { Told } from './log-patience.ts';

/** What is answered from a graph alone: a text for standard output, or why there is none. */
export type Answer =
  { readonly kind: 'text'; readonly text: string } | { readonly kind: 'problem'; readonly message: string };

/** What is asked about a graph instead of a run of it. */
export interface GraphQuestion {
  /** What it is about: the graph as it is written, or, where that is one of several parts or their merge, what would run here. */
  readonly about: 'whole' | 'part';
  /** Needs of the part may lie outside of it, where their results are given. */
  readonly answer: (graph: Graph, graphFile: string | undefined) => Answer;
}

/** A run that is about to begin. */
export interface NewRun {
  readonly graph: Graph;
  readonly settings: GraphSettings;
  readonly reportDirectory: string;
  readonly runToken: string;
  readonly masker: Masker;
  /** Where the traces of the run belong. */
  readonly trace: TraceContext;
  /** Set when the run is one of several parts. */
  readonly shard: ShardOfRun | undefined;
}

/** Everything that differs between the action and the command line when they run a graph and report on it. */
export interface FrontDoor<Status extends number> {
  readonly asker: Asker;
  readonly environment: NodeJS.ProcessEnv;
  /** With the variables that were hidden. */
  readonly wholeEnvironment: NodeJS.ProcessEnv;
  /** Absolute; the path of a graph file starts here. */
  readonly base: string;
  readonly output: StandardOutput;
  /** Called when signals that would end this process have to end the run instead. */
  readonly signals: () => EndSignals;
  /** Whether signals end nothing but the run until this process ends; else only until the log is written. */
  readonly keepsSignals: boolean;
  /** One of these is enough to stop waiting for the reader of the log. */
  readonly impatient: ReadonlySet<EndSignal>;
  /** What is asked about the graph instead of a run; undefined: it is run. */
  readonly question?: GraphQuestion;
  /** Prints why nothing is run. */
  readonly refuse: (problems: readonly InputProblem[], graphFile: string | undefined) => Promise<Status>;
  /** Prints an answer; in the action the outputs of the step are these besides, as if nothing had run. */
  readonly show: (text: string, outputs?: ReadonlyMap<string, string>) => Promise<Status>;
  /** Called once, before the first task. */
  readonly open: (newRun: NewRun) => RunSinks<Status>;
}

/** Where the reports of one run go. */
export interface RunSinks<Status extends number> extends Pick<
  RunRequest,
  'debug' | 'followOutput' | 'reporters' | 'cleanUpSeconds' | 'warningsOf' | 'beforeVerdict'
> {
  /** What went wrong before the run. */
  readonly problems: readonly string[];
  /** The run could not begin. */
  readonly abandon: () => void;
  /** The reports to make before the log is waited for, the most needed first. */
  readonly reports: (merged: MergedTaskFiles) => readonly Delivery[];
  /** Made again when one of the reports failed. */
  readonly correction: readonly Delivery[];
  /** These reports are made: the reader of the log is waited for, and then come those for which there may be no time. */
  readonly reported: () => void;
  /** The reports to make after the log, which nobody waits for who has to know the result. */
  readonly furtherReports: (told: Told['kind']) => readonly Delivery[];
  /** The reports to make again when something went wrong after that. */
  readonly lateReports: (
    late: readonly string[],
    told: Told['kind'],
    report: RunReport,
  ) => readonly Delivery[];
  /** Tells others of the run that has ended, which changes nothing, and prints what there is to say about that. */
  readonly announce?: (report: RunReport) => Promise<void>;
  /** Prints a line that changes nothing. */
  readonly note: (text: string) => Promise<void>;
  /** Leaves it to the post entry to keep the history, where time runs out; returns whether it does. */
  readonly keepLater?: (kept: KeptHistory) => Promise<boolean>;
  /** Prints all problems, and returns the exit status. */
  readonly finish: (report: RunReport, problems: readonly string[], told: Told['kind']) => Promise<Status>;
}
