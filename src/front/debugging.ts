import type { Sink } from '../model/sink.ts';
import { commandForm, DebugReporter, plainForm } from '../report/debug/debug-reporter.ts';
import { githubStyle, terminalStyle } from '../report/log/log-style.ts';
import type { Masker } from '../report/secrets/masker.ts';

/** Whether a variable is set as GitHub's runner sets `RUNNER_DEBUG` when a run is repeated with debug logging. */
function isOn(environment: NodeJS.ProcessEnv, name: 'RUNDAG_DEBUG' | 'RUNNER_DEBUG'): boolean {
  return environment[name] === '1';
}

/** The debug reporter, if there is one, and whether there is. */
export interface Debugging {
  readonly debug: boolean;
  readonly reporters: readonly DebugReporter[];
}

/**
 * In the action: with `RUNNER_DEBUG`, which the runner sets for debug logging, commands that the log shows only then; with
 * `RUNDAG_DEBUG` alone, ordinary lines.
 */
export function actionDebugging(environment: NodeJS.ProcessEnv, log: Sink, masker: Masker): Debugging {
  if (isOn(environment, 'RUNNER_DEBUG'))
    return debugged(new DebugReporter(log, commandForm, githubStyle(false), { masker }));
  if (isOn(environment, 'RUNDAG_DEBUG'))
    return debugged(new DebugReporter(log, plainForm, githubStyle(false), { masker }));
  return notDebugged;
}

/** On the command line: lines on standard error. */
export function commandDebugging(environment: NodeJS.ProcessEnv, errors: Sink, masker: Masker): Debugging {
  return isOn(environment, 'RUNDAG_DEBUG') || isOn(environment, 'RUNNER_DEBUG')
    ? debugged(new DebugReporter(errors, plainForm, terminalStyle(false), { masker }))
    : notDebugged;
}

const notDebugged: Debugging = { debug: false, reporters: [] };

function debugged(reporter: DebugReporter): Debugging {
  return { debug: true, reporters: [reporter] };
}
