import { formatPosition, type Position } from '../../model/diagnostic.ts';
import type { Json } from '../../model/json.ts';
import { shortJson } from '../../language/expressions/expression-data.ts';
import { type ForeignValue, pathInCombination } from '../scope/foreign-values.ts';
import type { StrategyEvaluation, StrategyValue } from './strategy-evaluator.ts';
import { maximalDepth } from '../../language/diagnostics/limits.ts';
import { foldKey } from './matrix-filter.ts';
import type { Diagnostics } from '../../language/diagnostics/diagnostics.ts';
import {
  describeNode,
  type ListNode,
  type MapEntry,
  type MapNode,
  type Node,
  quote,
} from '../../language/diagnostics/node.ts';
import { numberText } from '../../github/number-text.ts';
import { isInsertion, isTemplate } from '../../language/expressions/template.ts';

/** What the evaluation of a matrix needs. */
export interface Reading {
  readonly evaluation: StrategyEvaluation;
  readonly diagnostics: Diagnostics;
  /** The values that others can write, found so far. */
  readonly foreign: ForeignValue[];
}

/**
 * The node with its expressions replaced by their values; undefined when one of them has a mistake. `path` is where it
 * stands in the matrix, with `*` for items of lists.
 *
 * As on GitHub (actions/runner, TemplateUnraveler.cs and TemplateEvaluator.cs): an item of a list that is an expression
 * and gives a list stands for all items of that list; a key may be an expression that gives a text; the key
 * `${{ insert }}` puts the entries of its map in its place; and keys that differ in case only are the same.
 */
export function evaluateNode(node: Node, path: readonly string[], reading: Reading): Node | undefined {
  switch (node.kind) {
    case 'map':
      return evaluateMap(node, path, reading);
    case 'list':
      return evaluateList(node, path, reading);
    case 'scalar':
      return typeof node.value === 'string' && isTemplate(node.text)
        ? evaluateText(node.text, node.textAt, path, reading)
        : node;
  }
}

function evaluateList(list: ListNode, path: readonly string[], reading: Reading): Node | undefined {
  const items: Node[] = [];
  let isWhole = true;
  for (const item of list.items) {
    const value = evaluateNode(item, [...path, '*'], reading);
    if (value === undefined) isWhole = false;
    else if (item.kind === 'scalar' && value.kind === 'list')
      for (const each of value.items) items.push(each);
    else items.push(value);
  }
  return isWhole ? { ...list, items } : undefined;
}

function evaluateMap(map: MapNode, path: readonly string[], reading: Reading): Node | undefined {
  const entries = new Map<string, MapEntry>();
  let isWhole = true;
  for (const entry of map.entries) {
    const evaluated = evaluateEntry(entry, path, reading);
    if (evaluated === undefined) isWhole = false;
    for (const each of evaluated ?? []) {
      const first = entries.get(foldKey(each.key));
      if (first === undefined) {
        entries.set(foldKey(each.key), each);
        continue;
      }
      isWhole = false;
      reading.diagnostics.add({
        message: `duplicate key ${quote(each.key)}`,
        at: each.keyAt,
        hint: `${quote(first.key)} already stands at ${formatPosition(first.keyAt)}: keep one`,
      });
    }
  }
  return isWhole ? { ...map, entries: [...entries.values()] } : undefined;
}

/** The entries that one entry of a map becomes: all those of an insertion, else one. */
function evaluateEntry(
  entry: MapEntry,
  path: readonly string[],
  reading: Reading,
): readonly MapEntry[] | undefined {
  if (isInsertion(entry.key)) return insertedEntries(entry.value, path, reading);
  const key = isTemplate(entry.key) ? evaluateKey(entry, path, reading) : entry.key;
  // A key with a mistake: its value may have more of them.
  const value = evaluateNode(entry.value, [...path, key ?? '*'], reading);
  return key === undefined || value === undefined ? undefined : [{ ...entry, key, value }];
}

function insertedEntries(
  node: Node,
  path: readonly string[],
  reading: Reading,
): readonly MapEntry[] | undefined {
  const value = evaluateNode(node, path, reading);
  if (value === undefined || value.kind === 'map') return value?.entries;
  reading.diagnostics.add({
    message: 'only a map can be inserted with ${{ insert }}',
    expected: 'a map, or an expression that gives one',
    found: describeNode(value),
    at: node.at,
  });
  return undefined;
}

function evaluateKey(
  { key, keyTextAt: at }: MapEntry,
  path: readonly string[],
  reading: Reading,
): string | undefined {
  const result = reading.evaluation(key, at);
  if (result.kind === 'diagnostic') {
    reading.diagnostics.add(result.diagnostic);
    return undefined;
  }
  noteForeign(result, path, at, reading);
  const text = keyText(result.value);
  if (text !== '') return text;
  reading.diagnostics.add({
    message: `the key ${quote(key)} is not a text`,
    expected: 'an expression that gives a text',
    found: shortJson(result.value),
    at,
  });
  return undefined;
}

/** The value as a key; empty when it cannot be one. */
function keyText(value: Json): string {
  if (value === null || typeof value === 'object') return '';
  return typeof value === 'number' ? numberText(value) : String(value);
}

function evaluateText(
  template: string,
  at: Position,
  path: readonly string[],
  reading: Reading,
): Node | undefined {
  const result = reading.evaluation(template, at);
  if (result.kind === 'diagnostic') {
    reading.diagnostics.add(result.diagnostic);
    return undefined;
  }
  noteForeign(result, path, at, reading);
  const node = nodeOf(result.value, at, 0);
  if (node === undefined)
    reading.diagnostics.add({ message: `the value has more than ${maximalDepth} lists in one another`, at });
  return node;
}

/** A key is recorded as a part of its map: whatever reads the map reads its keys. */
function noteForeign(
  { foreign }: Extract<StrategyValue, { kind: 'value' }>,
  path: readonly string[],
  at: Position,
  reading: Reading,
): void {
  const inCombination = pathInCombination(path);
  if (foreign.length > 0 && inCombination !== undefined)
    reading.foreign.push({ path: inCombination, source: foreign.join(', '), at });
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
    keyTextAt: at,
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
