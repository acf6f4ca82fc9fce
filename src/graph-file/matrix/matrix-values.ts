import type { Json } from '../../model/json.ts';
import type { Place } from '../../language/forms/form.ts';
import { placeName } from '../../language/forms/form.ts';
import type { ForeignValue } from '../scope/foreign-values.ts';
import type { StrategyEvaluation } from './strategy-evaluator.ts';
import { evaluateNode } from './matrix-evaluation.ts';
import { expandMatrix, type MatrixInstances, type MatrixSource } from './matrix.ts';
import type { Diagnostics } from '../../language/diagnostics/diagnostics.ts';
import { describeNode, type Node, toJson, valueOf } from '../../language/diagnostics/node.ts';
import { isPlain } from '../../language/forms/strangers.ts';

/** The instances of a matrix as a task has it. */
export interface WrittenMatrix extends MatrixInstances {
  /** The values in the combinations that others can write. */
  readonly foreign: readonly ForeignValue[];
}

/** The instances of a `strategy.matrix`; undefined when it has mistakes, which are reported. */
export function readMatrix(
  matrix: Node,
  place: Place,
  evaluation: StrategyEvaluation,
  diagnostics: Diagnostics,
): WrittenMatrix | undefined {
  const foreign: ForeignValue[] = [];
  const evaluated = evaluateNode(matrix, [], { evaluation, diagnostics, foreign });
  if (evaluated === undefined) return undefined;
  const source = readSource(evaluated, place, diagnostics);
  if (source === undefined) return undefined;
  const expanded = expandMatrix(source);
  if (expanded.kind === 'instances') return { ...expanded.instances, foreign };
  for (const { message, path } of expanded.problems) {
    diagnostics.add({ message: `${placeName(place)}: ${message}`, at: nodeAt(evaluated, path).at });
  }
  return undefined;
}

function readSource(matrix: Node, place: Place, diagnostics: Diagnostics): MatrixSource | undefined {
  let wrong = false;
  const refuse = (node: Node, key: string, expected: string, hint?: string): void => {
    wrong = true;
    const where = placeName({ owner: place.owner, path: key === '' ? place.path : `${place.path}.${key}` });
    diagnostics.add({
      message: `wrong value for ${where}`,
      expected,
      found: describeNode(node),
      at: node.at,
      ...(hint === undefined ? {} : { hint }),
    });
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
    else refuse(value, key, 'a list of values', isPlain(value) ? `write [${value.text}]` : undefined);
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
