import { combineNeeds, type EndedNeed } from '../../github/combine-needs.ts';
import type { Contexts, ContextValue } from '../../language/expressions/expression-types.ts';
import { readAtMost } from '../../host/read-at-most.ts';
import type { Json } from '../../model/json.ts';
import type { TaskId } from '../../model/task.ts';

/** Variables by name, as a process has them. */
export type Environment = ReadonlyMap<string, string>;

/** The machine that the run is on, as Node names it. */
export interface Machine {
  readonly platform: string;
  readonly arch: string;
}

/** The variables that a graph file gives a task, with their expressions evaluated. */
export interface TaskVariables {
  /** The file's: over the variables of the process, and under what needs exported. */
  readonly file: Environment;
  /** Those of the defaults and the task: over all else. */
  readonly own: Environment;
}

/** What a task's expressions see beside the contexts of the whole run; what takes time is computed when it is read. */
export interface TaskFacts {
  readonly id: TaskId;
  /** Share of the CPU budget. */
  readonly cpus: number;
  /** Undefined before the task has started. */
  readonly attempt: { readonly slot: number; /** From 1. */ readonly number: number } | undefined;
  /** What the tasks that it needs wrote to GITHUB_ENV: over the variables of the process and the file, as on GitHub. */
  readonly exported: () => Environment;
  readonly variables: TaskVariables;
  /** Undefined for a task without a matrix. */
  readonly matrix: ReadonlyMap<string, Json> | undefined;
  /** By the id in `needs`: how the task ended, or the instances of its matrix in the order in which they ended. */
  readonly needs: () => ReadonlyMap<string, readonly EndedNeed[]>;
}

/** Fields of `github` that are text and stand in the environment as `GITHUB_<NAME>`: "Contexts reference" in GitHub's documentation. */
const githubFields = [
  'action',
  'action_ref',
  'action_repository',
  'actor',
  'actor_id',
  'api_url',
  'base_ref',
  'event_name',
  'event_path',
  'graphql_url',
  'head_ref',
  'job',
  'ref',
  'ref_name',
  'ref_type',
  'repository',
  'repository_id',
  'repository_owner',
  'repository_owner_id',
  'retention_days',
  'run_attempt',
  'run_id',
  'run_number',
  'server_url',
  'sha',
  'triggering_actor',
  'workflow',
  'workflow_ref',
  'workflow_sha',
  'workspace',
] as const;

/** In bytes; GitHub caps the payload of an event at 25 MB (https://docs.github.com/webhooks/webhook-events-and-payloads). */
const largestEvent = 64 * 1024 ** 2;

const runnerFields = ['name', 'temp', 'tool_cache', 'environment', 'debug'] as const;

const systems = new Map([
  ['linux', 'Linux'],
  ['darwin', 'macOS'],
  ['win32', 'Windows'],
]);

const architectures = new Map([
  ['x64', 'X64'],
  ['ia32', 'X86'],
  ['arm', 'ARM'],
  ['arm64', 'ARM64'],
]);

/**
 * The contexts that are the same for all tasks: `github`, `runner`, and `env` with the process's variables. What the
 * environment does not say is empty text, as it is outside GitHub; `github.event` is read when it is first asked
 * for, and is an empty object when there is no event. There is no `github.token`.
 */
export function runContexts(environment: Environment, machine: Machine): Contexts {
  const github = once(() => githubContext(environment));
  const runner = once(() => runnerContext(environment, machine));
  return new Map([
    ['github', github],
    ['runner', runner],
    ['env', () => environment],
  ]);
}

/** All contexts of one task. */
export function taskContexts(run: Contexts, facts: TaskFacts): Contexts {
  return { get: (name) => ownContext(name, run, facts) ?? run.get(name) };
}

function ownContext(name: string, run: Contexts, facts: TaskFacts): (() => ContextValue) | undefined {
  switch (name) {
    case 'env':
      return () => merged(run.get('env')?.(), facts.variables.file, facts.exported(), facts.variables.own);
    case 'matrix':
      return () => facts.matrix ?? null;
    case 'needs':
      return () => needsContext(facts.needs());
    case 'task':
      return () => taskContext(facts);
    default:
      return undefined;
  }
}

function githubContext(environment: Environment): ContextValue {
  const variable = (name: string) => environment.get(`GITHUB_${name.toUpperCase()}`) ?? '';
  const repository = variable('repository');
  const host = variable('server_url').replace(/^https?:\/\//, '');
  return new Map<string, ContextValue>([
    ...githubFields.map((name) => [name, variable(name)] as const),
    ['ref_protected', variable('ref_protected') === 'true'],
    ['repositoryUrl', repository === '' ? '' : `git://${host}/${repository}.git`],
    ['event', readEvent(variable('event_path'))],
  ]);
}

function readEvent(path: string): Json {
  try {
    const event: Json = JSON.parse(readAtMost(path, largestEvent).toString('utf8'));
    return event;
  } catch {
    // Outside GitHub there is no event.
    return {};
  }
}

function runnerContext(environment: Environment, { platform, arch }: Machine): ContextValue {
  const variable = (name: string) => environment.get(`RUNNER_${name.toUpperCase()}`) ?? '';
  return new Map<string, ContextValue>([
    ...runnerFields.map((name) => [name, variable(name)] as const),
    ['os', variable('os') || (systems.get(platform) ?? '')],
    ['arch', variable('arch') || (architectures.get(arch) ?? '')],
  ]);
}

function needsContext(needs: ReadonlyMap<string, readonly EndedNeed[]>): ContextValue {
  return new Map([...needs].map(([id, instances]) => [id, new Map(Object.entries(combineNeeds(instances)))]));
}

function taskContext({ id, cpus, attempt }: TaskFacts): ContextValue {
  const started = attempt === undefined ? {} : { slot: attempt.slot, attempt: attempt.number };
  return { id, cpus, ...started };
}

function merged(process: ContextValue | undefined, ...over: readonly Environment[]): ContextValue {
  const all = new Map<string, ContextValue>(process instanceof Map ? process : []);
  for (const layer of over) for (const [name, value] of layer) all.set(name, value);
  return all;
}

/** The thunk with its value remembered; after a call that throws the next one tries again. */
export function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined;
  return () => (made ??= { value: make() }).value;
}
