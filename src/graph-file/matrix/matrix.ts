import type { Json } from '../../model/json.ts';
import { nearest } from '../../model/nearest.ts';
import { instanceSuffix } from '../../github/instance-name.ts';
import { foldKey, matches, matrixFilter, type MatrixFilter } from './matrix-filter.ts';

/** `strategy.matrix` as the file has it. */
export interface MatrixSource {
  /** The lists of values by key, in the file's order. */
  readonly dimensions: ReadonlyMap<string, readonly Json[]>;
  readonly include: readonly ReadonlyMap<string, Json>[];
  readonly exclude: readonly ReadonlyMap<string, Json>[];
}

/** What is wrong with a matrix, and where below `matrix:`: `['exclude', 0, 'os']`. */
export interface MatrixProblem {
  readonly message: string;
  readonly path: readonly (string | number)[];
}

/** The instances of a matrix in GitHub's order. */
export interface MatrixInstances {
  readonly combinations: readonly ReadonlyMap<string, Json>[];
  /**
   * What GitHub shows behind the name of each: ` (20, ubuntu)`. Values that an `include` added to a combination of
   * the lists are not part of it.
   */
  readonly suffixes: readonly string[];
}

/** A matrix multiplied out, or everything that is wrong with it. */
type ExpandedMatrix =
  | { readonly kind: 'instances'; readonly instances: MatrixInstances }
  | { readonly kind: 'problems'; readonly problems: readonly MatrixProblem[] };

/** At most this many instances: "Usage limits" in GitHub's documentation. */
export const mostCombinations = 256;

/** The most products of the lists before `exclude` is applied; more is surely a slip. */
const mostProducts = 100_000;

/**
 * The combinations of a matrix by GitHub's rules ("Running variations of jobs in a workflow" and the runner's
 * `MatrixBuilder`): the product of the lists, the first key varying slowest; less what an `exclude` entry matches;
 * each `include` entry adds its further values to every combination of the lists that has its other values, later
 * entries over earlier ones; an entry that fits none becomes a combination of its own, after all others. All
 * mistakes are reported, and a matrix without any combination is one.
 */
export function expandMatrix(source: MatrixSource): ExpandedMatrix {
  const problems = findProblems(source);
  if (problems.length > 0) return { kind: 'problems', problems };

  const excludes = source.exclude.map((entry) => matrixFilter(entry));
  const includes = source.include.map((entry) => readInclude(entry, source.dimensions));
  const used = new Set<Include>();
  const combinations: ReadonlyMap<string, Json>[] = [];
  const suffixes: string[] = [];
  for (const combination of product(source.dimensions)) {
    const folded = new Map([...combination].map(([key, value]) => [foldKey(key), value]));
    if (excludes.some((filter) => matches(filter, folded))) continue;
    const fitting = includes.filter(({ filter }) => matches(filter, folded));
    for (const include of fitting) used.add(include);
    combinations.push(extend(combination, fitting));
    suffixes.push(instanceSuffix(combination));
  }
  for (const include of includes) {
    if (used.has(include)) continue;
    const combination = new Map([...include.own, ...include.extra]);
    combinations.push(combination);
    suffixes.push(instanceSuffix(combination));
  }

  const problem = countProblem(combinations.length);
  return problem === undefined
    ? { kind: 'instances', instances: { combinations, suffixes } }
    : { kind: 'problems', problems: [problem] };
}

interface Include {
  /** Values for keys that the lists have: they say which combinations the entry fits. */
  readonly own: ReadonlyMap<string, Json>;
  readonly filter: MatrixFilter;
  /** Values for other keys. */
  readonly extra: ReadonlyMap<string, Json>;
}

function readInclude(entry: ReadonlyMap<string, Json>, dimensions: MatrixSource['dimensions']): Include {
  const known = new Set([...dimensions.keys()].map(foldKey));
  const own = new Map([...entry].filter(([key]) => known.has(foldKey(key))));
  const extra = new Map([...entry].filter(([key]) => !known.has(foldKey(key))));
  return { own, filter: matrixFilter(own), extra };
}

/** All combinations of the lists, in order; none when there are no lists. */
function* product(dimensions: MatrixSource['dimensions']): Generator<ReadonlyMap<string, Json>> {
  if (dimensions.size === 0) return;
  const size = productSize(dimensions);
  for (let index = 0; index < size; index += 1) {
    const combination = new Map<string, Json>();
    let block = size;
    for (const [key, values] of dimensions) {
      block /= values.length;
      combination.set(key, values[Math.floor(index / block) % values.length] ?? null);
    }
    yield combination;
  }
}

function productSize(dimensions: MatrixSource['dimensions']): number {
  return [...dimensions.values()].reduce((size, values) => size * values.length, 1);
}

/** The combination with what the includes add, later ones over earlier ones. */
function extend(
  combination: ReadonlyMap<string, Json>,
  includes: readonly Include[],
): ReadonlyMap<string, Json> {
  const added = new Map<string, readonly [string, Json]>();
  for (const { extra } of includes) {
    for (const [key, value] of extra) added.set(foldKey(key), [added.get(foldKey(key))?.[0] ?? key, value]);
  }
  return new Map([...combination, ...added.values()]);
}

function findProblems(source: MatrixSource): readonly MatrixProblem[] {
  const { dimensions, include, exclude } = source;
  const problems: MatrixProblem[] = [];
  if (dimensions.size === 0 && include.length === 0) {
    problems.push({ message: 'the matrix is empty: expected a list of values or an "include"', path: [] });
  }
  const keys = new Map([...dimensions.keys()].map((key) => [foldKey(key), key]));
  for (const [key, values] of dimensions) {
    if (values.length === 0) problems.push({ message: `matrix key "${key}" has no values`, path: [key] });
  }
  for (const [index, entry] of include.entries()) {
    if (entry.size === 0) problems.push({ message: 'an "include" entry is empty', path: ['include', index] });
  }
  for (const [index, entry] of exclude.entries()) {
    if (entry.size === 0) problems.push({ message: 'an "exclude" entry is empty', path: ['exclude', index] });
    for (const key of entry.keys()) {
      if (keys.has(foldKey(key))) continue;
      const suggestion = nearest(key, [...keys.values()]);
      const advice = suggestion === undefined ? '' : `; did you mean "${suggestion}"?`;
      problems.push({
        message: `"exclude" names "${key}", which is no key of the matrix${advice}`,
        path: ['exclude', index, key],
      });
    }
  }
  const size = productSize(dimensions);
  if (size > mostProducts) {
    problems.push({
      message: `the lists of the matrix make ${size} combinations, expected at most ${mostCombinations}`,
      path: [],
    });
  }
  return problems;
}

function countProblem(count: number): MatrixProblem | undefined {
  if (count === 0)
    return { message: 'the matrix is empty: "exclude" leaves no combination', path: ['exclude'] };
  if (count <= mostCombinations) return undefined;
  return { message: `the matrix has ${count} combinations, expected at most ${mostCombinations}`, path: [] };
}
