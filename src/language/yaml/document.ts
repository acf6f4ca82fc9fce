import { isAlias, isMap, isScalar, isSeq, type Pair, type ParsedNode, type Scalar, type YAMLMap } from 'yaml';
import type { Position } from '../../model/diagnostic.ts';
import { maximalDepth, maximalNodes } from '../diagnostics/limits.ts';
import { MapBuilder } from './map-builder.ts';
import type { Diagnostics } from '../diagnostics/diagnostics.ts';
import type { Node } from '../diagnostics/node.ts';
import { type Early, parseDocument } from './parse-document.ts';
import type { SourceText } from '../diagnostics/source-text.ts';
import { linesOfText } from '../diagnostics/text-lines.ts';
import type { TextPosition } from '../diagnostics/text-position.ts';
import { Unreadable } from './syntax-diagnostics.ts';

/**
 * The one YAML document of a text as nodes; undefined when it is empty or not YAML, which is reported.
 * Aliases and merge keys are followed. Duplicate keys, unknown and circular aliases, tags but those of YAML's core
 * schema, directives and a second document are mistakes; so are texts that would take the parser too deep or too
 * much memory.
 */
export function readDocument(source: SourceText, diagnostics: Diagnostics): Node | undefined {
  try {
    const { contents, early } = parseDocument(source, diagnostics);
    if (contents !== undefined) {
      const converter = new Converter(source, diagnostics, early);
      const { node } = converter.convert(contents);
      return converter.isWhole ? node : undefined;
    }
    const expected = 'a map with the key tasks';
    diagnostics.add({ message: 'the graph file is empty', expected, at: source.positionAt(0) });
  } catch (error) {
    if (!(error instanceof Unreadable)) throw error;
  }
  return undefined;
}

/** The tags of YAML's core schema. */
const knownTag = /^tag:yaml\.org,2002:(?:str|int|float|bool|null)$/;

interface Converted {
  readonly node: Node;
  /** Values in it, with those that its aliases stand for. */
  readonly size: number;
  /** 1 for a scalar. */
  readonly depth: number;
}

/** Turns the parser's nodes into ours. */
class Converter {
  /** By name; undefined while the anchor's own value is converted. */
  readonly #anchors = new Map<string, Converted | undefined>();
  #size = 0;
  /** The value of aliases that stand for nothing. */
  readonly #lost = new Set<Node>();
  readonly #source: SourceText;
  readonly #diagnostics: Diagnostics;
  readonly #early: Early;

  constructor(source: SourceText, diagnostics: Diagnostics, early: Early) {
    this.#source = source;
    this.#diagnostics = diagnostics;
    this.#early = early;
  }

  /** Whether every alias so far could be followed. */
  get isWhole(): boolean {
    return this.#lost.size === 0;
  }

  convert(parsed: ParsedNode | null): Converted {
    if (isAlias(parsed)) return this.#follow(parsed.source, parsed.range[0]);
    const anchor = parsed?.anchor;
    if (anchor !== undefined) this.#anchors.set(anchor, undefined);
    const converted = this.#convertOwn(parsed);
    if (anchor !== undefined) this.#anchors.set(anchor, converted);
    return converted;
  }

  #convertOwn(parsed: ParsedNode | null): Converted {
    const sizeBefore = this.#size;
    this.#grow(1, parsed?.range[0] ?? 0);
    let depth = 0;
    const inner = (child: ParsedNode | null, isMerged = false): Node => {
      const converted = this.convert(child);
      // The merged map itself is not part of this one; its values are.
      const levels = isMerged ? (converted.node.kind === 'list' ? 2 : 1) : 0;
      depth = Math.max(depth, converted.depth - levels);
      return converted.node;
    };
    const map = isMap<ParsedNode, ParsedNode | null>(parsed) ? parsed : undefined;
    const beginning = map?.flow === true ? undefined : map && this.#early.beginningOf(map.range[0]);
    const at = this.#source.positionAt(beginning?.offset ?? parsed?.range[0] ?? 0);
    let node: Node;
    if (map !== undefined) {
      const builder = new MapBuilder(at, this.#diagnostics);
      for (const pair of pairsOf(map, beginning?.parts)) {
        const isMerged = isScalar(pair.key) && pair.key.type === 'PLAIN' && pair.key.source === '<<';
        const key = inner(pair.key);
        const value = inner(pair.value, isMerged);
        if (isMerged) builder.merge(value, (one) => !this.#lost.has(one));
        // A key that is an alias of nothing has been reported, and is no duplicate of another one.
        else if (!this.#lost.has(key)) builder.add(key, value);
      }
      node = builder.build();
    } else if (isSeq<ParsedNode>(parsed)) {
      node = { kind: 'list', at, items: parsed.items.map((item) => inner(item)) };
    } else if (isScalar(parsed)) {
      const text = parsed.source ?? '';
      // Every reader pays more for an alias of a long text than for an alias of a word.
      this.#grow(Math.floor(text.length / 100), parsed.range[0]);
      const textAt = this.#textPosition(parsed, at);
      if (parsed.tag !== undefined && !knownTag.test(parsed.tag))
        this.#diagnostics.leave(at, this.#source.positionAt(parsed.range[1]));
      node = { kind: 'scalar', at, textAt, value: scalarValue(parsed.value), text };
    } else {
      node = { kind: 'scalar', at, textAt: at, value: null, text: '' };
    }
    return { node, size: this.#size - sizeBefore, depth: this.#checkDepth(depth + 1, parsed?.range[0] ?? 0) };
  }

  #textPosition({ type, range, value }: Scalar.Parsed, at: Position): TextPosition {
    const source = this.#source;
    const [from, to] = range;
    const start = type === 'PLAIN' ? from : textStart(source.text, from);
    const textAt = type === 'PLAIN' ? at : source.positionAt(start);
    if (typeof value !== 'string' || !source.text.slice(from, to).includes('\n')) return textAt;
    return { ...textAt, lines: () => linesOfText(source, value, start, to) };
  }

  #follow(name: string, offset: number): Converted {
    const at = this.#source.positionAt(offset);
    const target = this.#anchors.get(name);
    if (target !== undefined) {
      this.#grow(target.size, offset);
      return { ...target, node: aliasOf(target.node, at), depth: this.#checkDepth(target.depth, offset) };
    }
    if (this.#anchors.has(name)) {
      this.#diagnostics.add({ message: `the alias *${name} stands inside of what it stands for`, at });
    } else {
      const hint =
        this.#diagnostics.suggestion(name, this.#anchors.keys()) ??
        (/^\w[\w-]*$/.test(name)
          ? `name a value &${name} before it, as in x-${name}: &${name} …; a text that begins with * needs quotes`
          : 'a text that begins with * needs quotes around it');
      this.#diagnostics.add({ message: `there is no anchor &${name} before the alias *${name}`, at, hint });
    }
    const node: Node = { kind: 'scalar', at, textAt: at, value: null, text: '' };
    this.#lost.add(node);
    return { node, size: 1, depth: 1 };
  }

  #grow(by: number, offset: number): void {
    this.#size += by;
    if (this.#size <= maximalNodes) return;
    const at = this.#source.positionAt(offset);
    const expected = `at most ${maximalNodes} values, those of aliases counted each time`;
    this.#diagnostics.add({ message: 'the aliases make the graph file too large', expected, at });
    throw new Unreadable();
  }

  #checkDepth(depth: number, offset: number): number {
    if (depth <= maximalDepth + 1) return depth;
    const at = this.#source.positionAt(offset);
    this.#diagnostics.add({ message: `more than ${maximalDepth} lists and maps stand in one another`, at });
    throw new Unreadable();
  }
}

/** The pairs of a map in order. Each part of a large map is freed once it is read: the parser's nodes take more memory than ours. */
function* pairsOf(
  map: YAMLMap<ParsedNode, ParsedNode | null>,
  parts: (readonly Pair<ParsedNode, ParsedNode | null>[])[] = [],
): Generator<Pair<ParsedNode, ParsedNode | null>> {
  for (let part = parts.shift(); part !== undefined; part = parts.shift()) yield* part;
  yield* map.items;
}

/** What an alias stands for: a scalar where the alias stands, a list or a map where it is written. */
function aliasOf(node: Node, at: Position): Node {
  // A list or a map is the same node for all its aliases: what is made of it, as of a matrix, is made once.
  return node.kind === 'scalar' ? { ...node, at } : node;
}

/** Where the text of a scalar in quotes or in a block begins: after the quote, or at the first character below `|`. */
export function textStart(text: string, start: number): number {
  if (text[start] !== '|' && text[start] !== '>') return start + 1;
  const below = text.indexOf('\n', start) + 1;
  const indent = text.slice(below, below + 200).search(/[^ ]|$/);
  return below === 0 ? start : below + indent;
}

/** The value of a scalar, as the core schema has it. */
export function scalarValue(value: unknown): string | number | boolean | null {
  if (value === null || typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean')
    return value;
  throw new Error(`internal error: YAML gave a scalar of type ${typeof value}`);
}
