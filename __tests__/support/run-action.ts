import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { parse } from 'yaml';
import { type Finished, plainEnvironment, root, type Running, startBundle } from './bundle.ts';
import { type Files, type Machine, openMachine, writeFiles } from './machine.ts';
import { checkReportDirectory } from './published-schemas.ts';
import { readFileCommands } from './file-commands.ts';
import { type Command, commandsNamed, readWorkflowLog, type WorkflowLog } from './workflow-log.ts';

/** What `action.yml` says of the action, as far as the runner minds it. */
export interface ActionFile {
  readonly inputs: Readonly<Record<string, { readonly description: string; readonly default?: string }>>;
  readonly outputs: Readonly<Record<string, { readonly description: string }>>;
  readonly runs: { readonly using: string; readonly main: string; readonly post: string };
}

/** The action's own file. */
export const actionFile: ActionFile = parse(readFileSync(join(root, 'action.yml'), 'utf8'));

/** How a step uses the action. */
export interface Step {
  /** The step's `with:`; a graph may be given as `dag`. */
  readonly inputs?: Readonly<Record<string, string>>;
  /** The step's and the job's `env`. */
  readonly env?: Readonly<Record<string, string>>;
  /** Files of the checkout, by their path in the workspace. */
  readonly files?: Files;
  /** A file of the runner that is not there. */
  readonly without?: FileCommand;
  /** Where it runs; one of its own, which goes with the test, when none is given. */
  readonly machine?: Machine;
}

/** A step that runs. */
export interface RunningStep extends Running {
  readonly machine: Machine;
  /** Waits until it is gone, and reads what it left. */
  readonly done: () => Promise<FinishedStep>;
}

/** What a step left to the job. */
export interface FinishedStep extends Finished {
  readonly machine: Machine;
  readonly log: WorkflowLog;
  /** The annotations that GitHub would keep and show: ten of each kind, messages of 4,096 characters. */
  readonly annotations: readonly Command[];
  readonly outputs: ReadonlyMap<string, string>;
  readonly env: ReadonlyMap<string, string>;
  /** What the step added to PATH, in the order of writing. */
  readonly path: readonly string[];
  readonly state: ReadonlyMap<string, string>;
  readonly summary: string;
}

const fileCommands = ['OUTPUT', 'ENV', 'PATH', 'STATE', 'STEP_SUMMARY'] as const;

/** One of the files by which a step talks to the runner: `GITHUB_OUTPUT` …, by the end of its name. */
export type FileCommand = (typeof fileCommands)[number];

/** Where the runner of this machine has the file. */
export function fileCommandPath(machine: Machine, name: FileCommand): string {
  return join(machine.temp, '_runner_file_commands', name.toLowerCase());
}

/** Starts the action's main entry as GitHub's runner does: every input is a variable, those not given with their default. */
export function startStep(step: Step): RunningStep {
  const machine = step.machine ?? openMachine();
  writeFiles(machine.workspace, step.files ?? {});
  const path = (name: FileCommand): string => fileCommandPath(machine, name);
  mkdirSync(dirname(path('OUTPUT')), { recursive: true });
  for (const name of fileCommands) if (name !== step.without) writeFileSync(path(name), '');
  const inputs = Object.entries(actionFile.inputs).map(
    ([name, input]) => [`INPUT_${name.toUpperCase()}`, step.inputs?.[name] ?? input.default ?? ''] as const,
  );
  const running = startBundle(actionFile.runs.main, [], {
    machine,
    environment: {
      ...plainEnvironment(),
      CI: 'true',
      GITHUB_ACTIONS: 'true',
      GITHUB_WORKSPACE: machine.workspace,
      RUNNER_TEMP: machine.temp,
      ...step.env,
      ...Object.fromEntries(inputs),
      ...Object.fromEntries(fileCommands.map((name) => [`GITHUB_${name}`, path(name)])),
    },
  });
  const done = async (): Promise<FinishedStep> => {
    const finished = await running.finished;
    const log = readWorkflowLog(finished.stdout);
    const left = readStep(machine);
    const reportDirectory = left.outputs.get('report-directory') ?? left.state.get('report-directory');
    if (reportDirectory !== undefined) checkReportDirectory(reportDirectory);
    return { ...finished, machine, log, annotations: keptAnnotations(log), ...left };
  };
  return { ...running, machine, done };
}

/** What a step has left in the runner's files until now. */
export function readStep(
  machine: Machine,
): Pick<FinishedStep, 'outputs' | 'env' | 'path' | 'state' | 'summary'> {
  const read = (name: FileCommand): string => {
    const path = fileCommandPath(machine, name);
    return existsSync(path) ? readFileSync(path, 'utf8') : '';
  };
  return {
    outputs: readFileCommands(read('OUTPUT')),
    env: readFileCommands(read('ENV')),
    path: read('PATH')
      .split('\n')
      .filter((line) => line !== ''),
    state: readFileCommands(read('STATE')),
    summary: read('STEP_SUMMARY'),
  };
}

/** Runs the action's main entry to its end. */
export async function runStep(step: Step): Promise<FinishedStep> {
  return startStep(step).done();
}

/** The first ten of each kind, and of a message what fits into 4,096 characters. */
function keptAnnotations(log: WorkflowLog): readonly Command[] {
  return ['error', 'warning', 'notice'].flatMap((level) =>
    commandsNamed(log, level)
      .slice(0, 10)
      .map(({ name, properties, data }) => ({ name, properties, data: data.slice(0, 4096) })),
  );
}
