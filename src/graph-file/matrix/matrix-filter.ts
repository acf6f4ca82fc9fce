import type { Json } from '../../model/json.ts';
import { looselyEqual } from '../../language/expressions/expression-data.ts';

/** The values that an `include` or `exclude` entry asks of a combination, one condition for each scalar in it. */
export type MatrixFilter = readonly Condition[];

interface Condition {
  /** Where in the combination: first a key of the matrix, then keys and indices inside its value. */
  readonly path: readonly (string | number)[];
  readonly wanted: Json;
}

/** Keys of a matrix are the same when they differ in case only, like all names in GitHub's expressions. */
export function foldKey(key: string): string {
  return key.toLowerCase();
}

/**
 * The filter that an entry stands for. As on GitHub, an object or a list asks for its scalars only: a combination
 * may have more beside them, and an empty one asks for nothing.
 */
export function matrixFilter(entry: Iterable<readonly [string, Json]>): MatrixFilter {
  const conditions: Condition[] = [];
  for (const [key, value] of entry) collectConditions([key], value, conditions);
  return conditions;
}

/** Whether a combination, by folded key, has everything that the filter asks for; compared with the `==` of expressions. */
export function matches(filter: MatrixFilter, combination: ReadonlyMap<string, Json>): boolean {
  return filter.every(({ path: [key = '', ...steps], wanted }) => {
    const value = steps.reduce(valueAt, combination.get(foldKey(String(key))) ?? null);
    return looselyEqual(value, wanted);
  });
}

function collectConditions(path: readonly (string | number)[], value: Json, conditions: Condition[]): void {
  if (value === null || typeof value !== 'object') {
    conditions.push({ path, wanted: value });
    return;
  }
  const parts: Iterable<readonly [string | number, Json]> = isList(value)
    ? value.entries()
    : Object.entries(value);
  for (const [step, part] of parts) collectConditions([...path, step], part, conditions);
}

/** What is one step inside a value; null, as in expressions, when there is nothing. */
function valueAt(value: Json, step: string | number): Json {
  if (value === null || typeof value !== 'object') return null;
  if (isList(value)) return typeof step === 'number' ? (value[step] ?? null) : null;
  const folded = foldKey(String(step));
  return Object.entries(value).find(([key]) => foldKey(key) === folded)?.[1] ?? null;
}

function isList(value: Json): value is readonly Json[] {
  return Array.isArray(value);
}
