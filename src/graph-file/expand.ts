import { beginningOf } from '../language/diagnostics/text-position.ts';
import type { Position } from '../model/diagnostic.ts';
import type { Graph, MatrixGroup, Task, TaskId } from '../model/task.ts';
import type { Named } from '../language/forms/collection-forms.ts';
import { EnvironmentLayers, type Variables } from './scope/environment-layers.ts';
import { checkOutputPlaces } from './checks/output-places.ts';
import { checkStatedFiles } from './checks/stated-files.ts';
import { checkExpressions } from './expression-checks.ts';
import { conditionSource } from '../language/expressions/condition.ts';
import type { GraphFile } from './keys/file-keys.ts';
import { commonInputs } from './keys/remember-keys.ts';
import type { StrategyEvaluator } from './matrix/strategy-evaluator.ts';
import { instanceIds, instanceName } from '../github/instance-name.ts';
import { maximalEdges, maximalTasks } from '../language/diagnostics/limits.ts';
import { Matrices } from './matrices.ts';
import type { MatrixInstances } from './matrix/matrix.ts';
import type { Diagnostics } from '../language/diagnostics/diagnostics.ts';
import { readLimits, type StrategyLimits } from './matrix/strategy-limits.ts';
import { taskFields, taskOf } from './task-fields.ts';
import type { TaskKeys } from './keys/task-keys.ts';
import { isTemplate } from '../language/expressions/template.ts';

/** A task of the file with what its instances share. */
interface Unit {
  readonly key: string;
  readonly at: Position;
  /** What the file says of the task itself. */
  readonly own: TaskKeys;
  /** The same with the defaults under it. */
  readonly keys: TaskKeys;
  readonly env: Variables;
  readonly needKeys: readonly string[];
  /** Undefined without a matrix. */
  readonly instances: MatrixInstances | undefined;
  readonly limits: StrategyLimits;
  readonly ids: readonly TaskId[];
}

/** Shared by all tasks that have none of something. */
const none: readonly never[] = [];

/**
 * The graph of a decoded file: defaults and environment put under each task, each matrix turned into its instances.
 * Mistakes in matrices and expressions are reported; with any mistake the graph is of no use.
 */
export function expandGraph(
  file: GraphFile,
  fallbackName: string,
  evaluator: StrategyEvaluator,
  diagnostics: Diagnostics,
): Graph {
  const units = [...readUnits(file, evaluator, diagnostics)];
  checkStatedFiles(units, file, diagnostics);
  if (!diagnostics.any) checkOutputPlaces(units, diagnostics);
  const total = units.reduce((count, unit) => count + unit.ids.length, 0);
  if (total > maximalTasks) {
    const at = file.tasks?.keyAt ?? { file: fallbackName, line: 1, column: 1 };
    diagnostics.add({
      message: 'the matrices make too many tasks',
      expected: `at most ${maximalTasks}`,
      found: String(total),
      at,
    });
  }
  return {
    name: file.name?.value ?? fallbackName,
    tasks: diagnostics.any ? [] : [...makeTasks(units, diagnostics)],
    pools: new Map([...(file.pools?.value ?? [])].map(([name, size]) => [name, size.value])),
    cache: commonInputs(file.cache?.value),
  };
}

function* readUnits(
  file: GraphFile,
  evaluator: StrategyEvaluator,
  diagnostics: Diagnostics,
): Generator<Unit> {
  const layers = new EnvironmentLayers(file.env, file.defaults?.value.env, diagnostics);
  const matrices = new Matrices(evaluator, diagnostics);
  const taken = new Set<TaskId>(file.tasks?.value.keys());
  const defaults = file.defaults?.value;
  for (const [key, { value: own, keyAt }] of file.tasks?.value ?? []) {
    const keys: TaskKeys = defaults === undefined ? own : { ...defaults, ...own };
    const env = layers.over(own.env, keyAt);
    const needKeys = own.needs === undefined ? none : [...new Set(own.needs.value.map((need) => need.value))];
    const matrix = own.strategy?.value.matrix?.value;
    const instances = matrix === undefined ? undefined : matrices.of(key, matrix, env);
    // What the expressions may refer to is unknown when the matrix has mistakes.
    if (matrix === undefined || instances !== undefined) {
      const matrixKeys =
        instances === undefined
          ? none
          : [...new Set(instances.combinations.flatMap((values) => [...values.keys()]))];
      const strangers = diagnostics.any
        ? [...diagnostics.strangersOf(`task "${key}"`), ...diagnostics.strangersOf('the graph file')]
        : none;
      const scope = { needs: needKeys, matrixKeys, foreign: instances?.foreign ?? none, strangers };
      checkExpressions(keys, env, scope, diagnostics);
    }
    const ids = instances === undefined ? [key] : freeIds(key, instances.suffixes, taken);
    const limits = readLimits(
      own.strategy?.value,
      `task "${key}"`,
      evaluator.of(() => env),
      diagnostics,
    );
    yield { key, at: keyAt, own, keys, env, needKeys, instances, limits, ids };
  }
}

/** The ids of a matrix's instances; two long keys can be cut to the same name, and then neither is cut. */
function freeIds(key: string, suffixes: readonly string[], taken: Set<TaskId>): readonly TaskId[] {
  const cut = instanceIds(key, suffixes);
  const ids = cut.some((id) => id !== key && taken.has(id))
    ? suffixes.map((suffix, index) => `${key}${suffix} #${index + 1}`)
    : cut;
  for (const id of ids) taken.add(id);
  return ids;
}

function* makeTasks(units: readonly Unit[], diagnostics: Diagnostics): Generator<Task> {
  const idsOf = new Map(units.map((unit) => [unit.key, unit.ids]));
  let edges = 0;
  for (const unit of units) {
    const { key, at, keys, env, needKeys, instances, ids } = unit;
    const needs = needsOf(needKeys, idsOf);
    edges += needs.length * ids.length;
    if (edges > maximalEdges) {
      diagnostics.add({
        message: 'the matrices make too many needs',
        expected: `at most ${maximalEdges}`,
        at,
      });
      return;
    }
    const fields = taskFields(keys);
    const condition = conditionOf(keys);
    const places = placesOf(keys, env);
    const { file: fileEnv, own: ownEnv } = env;
    const make = (id: TaskId, name: string, matrix: MatrixGroup | undefined): Task =>
      taskOf(fields, {
        id,
        key,
        name,
        needs,
        needKeys,
        condition,
        matrix,
        fileEnv,
        env: ownEnv,
        at,
        places,
      });
    if (instances === undefined) {
      yield make(key, keys.name?.value ?? key, undefined);
      continue;
    }
    for (const [index, values] of instances.combinations.entries()) {
      const id = ids[index] ?? '';
      const name = instanceTitle(keys.name?.value, id, instances.suffixes[index] ?? '');
      yield make(id, name, matrixGroup(unit, values, index));
    }
  }
}

/** The ids that needs of the file stand for. Where no matrix is needed, which is usual, these are the same list. */
function needsOf(
  needKeys: readonly string[],
  idsOf: ReadonlyMap<string, readonly TaskId[]>,
): readonly TaskId[] {
  const isKept = needKeys.every((need) => idsOf.get(need)?.length === 1 && idsOf.get(need)?.[0] === need);
  return isKept ? needKeys : needKeys.flatMap((need) => idsOf.get(need) ?? []);
}

/** The expression of an `if`; undefined for an empty one, even where the defaults have another. */
function conditionOf({ if: found }: TaskKeys): string | undefined {
  const text = found?.value.trim() ?? '';
  return text === '' ? undefined : conditionSource(text).source;
}

/** As GitHub names the jobs of a matrix: the values are appended to a name without expressions. */
function instanceTitle(name: string | undefined, id: TaskId, suffix: string): string {
  if (name === undefined) return id;
  return isTemplate(name) ? name : instanceName(name, suffix);
}

function matrixGroup(unit: Unit, values: MatrixGroup['values'], index: number): MatrixGroup {
  return { key: unit.key, ...unit.limits, values, index, total: unit.ids.length };
}

function placesOf(keys: TaskKeys, env: Variables): ReadonlyMap<string, Position> {
  const places = new Map<string, Position>();
  for (const [key, found] of Object.entries<Named<unknown> | undefined>(keys)) {
    if (found !== undefined) places.set(key, beginningOf(found.textAt));
  }
  for (const [key, found] of Object.entries<Named<unknown> | undefined>(
    keys.service?.value.ready?.value ?? {},
  )) {
    if (found !== undefined) places.set(`service.ready.${key}`, beginningOf(found.textAt));
  }
  for (const [name, { textAt }] of env.found) places.set(`env.${name}`, beginningOf(textAt));
  return places;
}
