import { shortJson } from '../../language/expressions/expression-data.ts';
import type { Json } from '../../model/json.ts';
import { matrixVariable } from '../../model/task.ts';
import { variableKey } from '../../github/variable-name.ts';

/** What Rundag tells a task about the task. */
export interface RundagVariables {
  readonly task: string;
  /** From 0; unique among running tasks. */
  readonly slot: number;
  /** From 1. */
  readonly attempt: number;
  /** The task's share of the CPU budget; undefined when the task is not to know it. */
  readonly cpus: number | undefined;
  /** The CPU budget of the run. */
  readonly parallelism: number;
}

/** Everything that a task's environment is made of; later fields win over earlier ones. */
export interface EnvironmentParts {
  /** The step's environment, from `stepEnvironment`. */
  readonly base: ReadonlyMap<string, string>;
  /** The graph file's `env`, evaluated: under exported variables, as the `env` of a workflow and of a job are on GitHub. */
  readonly fileEnv: ReadonlyMap<string, string>;
  /** What the tasks that it needs wrote to GITHUB_ENV. */
  readonly exportedEnv: ReadonlyMap<string, string>;
  /** The `env` of the defaults and the task, evaluated: over exported variables, as a step's `env` is on GitHub. */
  readonly taskEnv: ReadonlyMap<string, string>;
  /** What the tasks that it needs wrote to GITHUB_PATH, in the order written: the last comes first in PATH. */
  readonly exportedPath: readonly string[];
  /** The matrix values by key; none for a task without a matrix. */
  readonly matrix: ReadonlyMap<string, Json>;
  readonly rundag: RundagVariables;
  /** Names the attempt's span to what traces its own work in it. Undefined: the run has no trace. */
  readonly traceparent?: string | undefined;
  /** What nothing else sets, from `shareVariables`. */
  readonly share: ReadonlyMap<string, string>;
  /** `GITHUB_OUTPUT` and the others with the paths of the attempt's own files. */
  readonly taskFileEntries: ReadonlyMap<string, string>;
  readonly platform: NodeJS.Platform;
}

/**
 * What the runner gives to a node action and not to a `run:` step (actions/runner, NodeScriptActionHandler.cs against
 * ScriptHandler.cs): inputs, state, and the way to the cache and artifact services. `ACTIONS_ID_TOKEN_REQUEST_*`,
 * which both receive, is not among them. The token for a history is Rundag's own.
 */
const withheld =
  /^(?:INPUT_.*|STATE_.*|ACTIONS_RUNTIME_.*|ACTIONS_RESULTS_URL|ACTIONS_CACHE_URL|ACTIONS_CACHE_SERVICE_V2|ACTIONS_CACHE_MODE|RUNDAG_HISTORY_TOKEN)$/s;

/** The names of the variables that no task may see. */
export function withheldNames(
  variables: Readonly<Record<string, string | undefined>>,
  platform: NodeJS.Platform,
): readonly string[] {
  return Object.keys(variables).filter((name) => withheld.test(variableKey(name, platform)));
}

/** The step's environment as a `run:` step would have it; made once and shared by all tasks. */
export function stepEnvironment(
  variables: Readonly<Record<string, string | undefined>>,
  platform: NodeJS.Platform,
): ReadonlyMap<string, string> {
  const kept = new Map<string, string>();
  for (const [name, value] of Object.entries(variables)) {
    if (value !== undefined && !withheld.test(variableKey(name, platform))) kept.set(name, value);
  }
  return kept;
}

/**
 * Where the shell of a script is looked for, as by the runner: in the step's own PATH and what GITHUB_PATH has put before it, whatever
 * PATH an `env` or GITHUB_ENV gives the script.
 */
export function shellEnvironment({
  base,
  exportedPath,
  platform,
}: Pick<EnvironmentParts, 'base' | 'exportedPath' | 'platform'>): ReadonlyMap<string, string> {
  if (exportedPath.length === 0) return base;
  const name =
    (platform === 'win32' ? [...base.keys()].find((key) => key.toUpperCase() === 'PATH') : undefined) ??
    'PATH';
  return new Map(base).set(name, prefixedPath(exportedPath, base.get(name), platform));
}

function prefixedPath(
  exported: readonly string[],
  path: string | undefined,
  platform: NodeJS.Platform,
): string {
  const directories = exported.toReversed();
  if (path !== undefined && path !== '') directories.push(path);
  return directories.join(platform === 'win32' ? ';' : ':');
}

/** The whole environment of one attempt. On Windows names that differ only in case are one variable, spelt as first seen. */
export function taskEnvironment(parts: EnvironmentParts): ReadonlyMap<string, string> {
  const { platform, rundag } = parts;
  const environment = new Map(parts.base);
  const spelling = platform === 'win32' ? spellings(environment) : undefined;
  const nameOf = (name: string): string => spelling?.get(name.toUpperCase()) ?? name;
  const set = (name: string, value: string): void => {
    const spelt = nameOf(name);
    spelling?.set(name.toUpperCase(), spelt);
    environment.set(spelt, value);
  };

  if (parts.traceparent !== undefined) set('TRACEPARENT', parts.traceparent);
  for (const layer of [parts.fileEnv, parts.exportedEnv, parts.taskEnv]) {
    for (const [name, value] of layer) set(name, value);
  }
  if (parts.exportedPath.length > 0)
    set('PATH', prefixedPath(parts.exportedPath, environment.get(nameOf('PATH')), platform));
  for (const [key, value] of parts.matrix) set(matrixVariable(key), matrixText(value));
  set('RUNDAG_TASK', rundag.task);
  set('RUNDAG_SLOT', String(rundag.slot));
  set('RUNDAG_ATTEMPT', String(rundag.attempt));
  set('RUNDAG_PARALLELISM', String(rundag.parallelism));
  if (rundag.cpus !== undefined) set('RUNDAG_CPUS', String(rundag.cpus));
  for (const [name, value] of parts.share) if (!environment.has(nameOf(name))) set(name, value);
  for (const [name, value] of parts.taskFileEntries) set(name, value);
  return environment;
}

/** The text of `${{ matrix.key }}`; a list or an object is its JSON on one line. */
function matrixText(value: Json): string {
  if (value === null) return '';
  return typeof value === 'string' ? value : shortJson(value);
}

function spellings(environment: ReadonlyMap<string, string>): Map<string, string> {
  return new Map([...environment.keys()].map((name) => [name.toUpperCase(), name]));
}
