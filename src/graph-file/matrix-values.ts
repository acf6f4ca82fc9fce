import type { Json } from '../model/json.ts';
import type { Position } from '../model/position.ts';
import type { Place } from './form.ts';
import { placeName } from './form.ts';
import { type ForeignValue, pathInCombination } from './foreign-values.ts';
import type { StrategyEvaluation } from './hooks.ts';
import { maximalDepth } from './limits.ts';
import { expandMatrix, type MatrixInstances, type MatrixSource } from './matrix.ts';
import type { Mistakes } from './mistakes.ts';
import { describeNode, type Node, toJson, valueOf } from './node.ts';
import { isTemplate } from './template.ts';

/** The instances of a matrix as a task has it. */
export interface WrittenMatrix extends MatrixInstances {
  /** What in the combinations others can write. */
  readonly foreign: readonly ForeignValue[];
}

/** The instances of a `strategy.matrix`; undefined when it has mistakes, which are told. */
export function readMatrix(
  matrix: Node,
  place: Place,
  evaluation: StrategyEvaluation | undefined,
  mistakes: Mistakes,
): WrittenMatrix | undefined {
  const foreign: ForeignValue[] = [];
  const evaluated = evaluate(matrix, [], { evaluation, mistakes, foreign });
  if (evaluated === undefined) return undefined;
  const source = readSource(evaluated, place, mistakes);
  if (source === undefined) return undefined;
  const expanded = expandMatrix(source);
  if (!('problems' in expanded)) return { ...expanded, foreign };
  for (const { message, path } of expanded.problems) {
    mistakes.add({ message: `${placeName(place)}: ${message}`, at: nodeAt(evaluated, path).at });
  }
  return undefined;
}

/** What the reading of one matrix works with. */
interface Reading {
  readonly evaluation: StrategyEvaluation | undefined;
  readonly mistakes: Mistakes;
  /** What is found on the way. */
  readonly foreign: ForeignValue[];
}

/**
 * The node with its expressions replaced by their values; undefined when one of them has a mistake. `path` is where it
 * stands in the matrix, with `*` for items of lists.
 */
function evaluate(node: Node, path: readonly string[], reading: Reading): Node | undefined {
  switch (node.kind) {
    case 'map': {
      const entries = node.entries.flatMap((entry) => {
        const value = evaluate(entry.value, [...path, entry.key], reading);
        return value === undefined ? [] : [{ ...entry, value }];
      });
      return entries.length === node.entries.length ? { ...node, entries } : undefined;
    }
    case 'list': {
      const items = node.items.flatMap((item) => evaluate(item, [...path, '*'], reading) ?? []);
      return items.length === node.items.length ? { ...node, items } : undefined;
    }
    case 'scalar':
      return typeof node.value === 'string' && isTemplate(node.text)
        ? evaluateText(node.text, node.textAt, path, reading)
        : node;
  }
}

function evaluateText(
  template: string,
  at: Position,
  path: readonly string[],
  { evaluation, mistakes, foreign }: Reading,
): Node | undefined {
  const result = evaluation?.(template, at);
  if (result?.kind === 'value') {
    const inCombination = pathInCombination(path);
    if (result.foreign.length > 0 && inCombination !== undefined)
      foreign.push({ path: inCombination, source: result.foreign.join(', '), at });
    const node = nodeOf(result.value, at, 0);
    if (node === undefined)
      mistakes.add({ message: `the value has more than ${maximalDepth} lists in one another`, at });
    return node;
  }
  mistakes.add(result?.diagnostic ?? { message: 'expressions in a matrix cannot be evaluated here', at });
  return undefined;
}

/** The value as a node that stands at one place; undefined when it is nested too deep. */
function nodeOf(value: Json, at: Position, depth: number): Node | undefined {
  if (depth > maximalDepth) return undefined;
  if (value === null || typeof value !== 'object')
    return { kind: 'scalar', at, textAt: at, value, text: String(value ?? '') };
  const isList = Array.isArray(value);
  const entries = Object.entries(value).map(([key, child]) => ({
    key,
    keyAt: at,
    value: nodeOf(child, at, depth + 1),
  }));
  const whole = entries.flatMap((entry) =>
    entry.value === undefined ? [] : [{ ...entry, value: entry.value }],
  );
  if (whole.length < entries.length) return undefined;
  return isList
    ? { kind: 'list', at, items: whole.map((entry) => entry.value) }
    : { kind: 'map', at, entries: whole };
}

function readSource(matrix: Node, place: Place, mistakes: Mistakes): MatrixSource | undefined {
  let wrong = false;
  const refuse = (node: Node, key: string, expected: string): void => {
    wrong = true;
    const where = placeName({ owner: place.owner, path: key === '' ? place.path : `${place.path}.${key}` });
    mistakes.add({ message: `wrong value for ${where}`, expected, found: describeNode(node), at: node.at });
  };
  const combinations = (node: Node | undefined, key: string): readonly ReadonlyMap<string, Json>[] => {
    if (node === undefined) return [];
    if (node.kind !== 'list') {
      refuse(node, key, 'a list of maps');
      return [];
    }
    return node.items.flatMap((item) => {
      if (item.kind === 'map')
        return [new Map(item.entries.map((entry) => [entry.key, toJson(entry.value)]))];
      refuse(item, key, 'a map of values');
      return [];
    });
  };
  if (matrix.kind !== 'map') {
    refuse(matrix, '', 'a map of lists');
    return undefined;
  }
  const dimensions = new Map<string, readonly Json[]>();
  for (const { key, value } of matrix.entries) {
    if (key === 'include' || key === 'exclude') continue;
    if (value.kind === 'list') dimensions.set(key, value.items.map(toJson));
    else refuse(value, key, 'a list of values');
  }
  const source = {
    dimensions,
    include: combinations(valueOf(matrix, 'include'), 'include'),
    exclude: combinations(valueOf(matrix, 'exclude'), 'exclude'),
  };
  return wrong ? undefined : source;
}

/** The node at the end of the path, or the last one on the way that there is. */
function nodeAt(node: Node, path: readonly (string | number)[]): Node {
  let at = node;
  for (const step of path) {
    const next =
      at.kind === 'map' ? valueOf(at, String(step)) : at.kind === 'list' ? at.items[Number(step)] : undefined;
    if (next === undefined) break;
    at = next;
  }
  return at;
}
