import type { Json } from '../../model/json.ts';
import { withUnseenShown } from '../../model/unseen.ts';
import type { Position } from '../../model/diagnostic.ts';
import type { TextPosition } from './text-position.ts';

/** One value of a graph file with the place where it is written; aliases and merge keys are already followed. */
export type Node = MapNode | ListNode | ScalarNode;

/** Keys with values, in the order of the file, each key once. */
export interface MapNode {
  readonly kind: 'map';
  readonly at: Position;
  readonly entries: readonly MapEntry[];
}

/** One key of a map and its value. */
export interface MapEntry {
  /** As written, without quotes: `20` for the number, `true` for the boolean. */
  readonly key: string;
  readonly keyAt: Position;
  /** Where the text of the key itself begins: behind an opening quote. */
  readonly keyTextAt: Position;
  readonly value: Node;
}

/** Items in the order of the file. */
export interface ListNode {
  readonly kind: 'list';
  readonly at: Position;
  readonly items: readonly Node[];
}

/** A text, number, boolean or nothing. */
export interface ScalarNode {
  readonly kind: 'scalar';
  /** For an alias the place of the alias. */
  readonly at: Position;
  /** Where the text itself begins: behind an opening quote, on the line after `|`; for an alias at its anchor. */
  readonly textAt: TextPosition;
  /** By the core schema of YAML 1.2. */
  readonly value: string | number | boolean | null;
  /** As written, without quotes and escapes: `1.10` for the number 1.1. */
  readonly text: string;
}

/** The value of a key, or undefined when the map does not have it. */
export function valueOf(map: MapNode, key: string): Node | undefined {
  return map.entries.find((entry) => entry.key === key)?.value;
}

/** The node as people call it: `a list`, `nothing`, `"text"`. */
export function describeNode(node: Node): string {
  switch (node.kind) {
    case 'map':
      return node.entries.length === 0 ? 'an empty map' : 'a map';
    case 'list':
      return node.items.length === 0 ? 'an empty list' : 'a list';
    case 'scalar':
      if (node.value === null) return 'nothing';
      return typeof node.value === 'string' ? quote(node.text) : node.text;
  }
}

/** The text in double quotes with its control characters escaped and invisible ones shown, cut to 60 characters. */
export function quote(text: string): string {
  return withUnseenShown(JSON.stringify(text.length > 60 ? `${text.slice(0, 59)}…` : text));
}

/** The node as a JSON value. */
export function toJson(node: Node): Json {
  switch (node.kind) {
    case 'map':
      // Unlike assignment, this makes `__proto__` a key like any other.
      return Object.fromEntries(node.entries.map((entry) => [entry.key, toJson(entry.value)]));
    case 'list':
      return node.items.map(toJson);
    case 'scalar':
      return node.value;
  }
}

/** The keys that are ignored, as a pattern: they hold anchors and notes. */
export const leftAlonePattern = '^x-';

/** Whether a key is ignored, with everything below it. */
export function isLeftAlone(key: string): boolean {
  return key.startsWith('x-');
}
