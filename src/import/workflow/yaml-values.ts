import {
  Document,
  isMap,
  isScalar,
  isSeq,
  type Node as YamlNode,
  Pair,
  parseDocument,
  Scalar,
  visit,
  YAMLMap,
  YAMLSeq,
} from 'yaml';

/** A value of a workflow as parsed: with its quotes, its block style and the comments in it. */
export type YamlValue = YamlNode;

/** One key of a map, in the order of the file. */
export interface YamlEntry {
  readonly key: string;
  /** Undefined when nothing is there. */
  readonly value: YamlValue | undefined;
  /** The comment lines before it, without `#`. */
  readonly comment: string | undefined;
  /** Its lines as written, indented as if it began in the first column. */
  readonly source: string;
  /** Where it begins in the file. */
  readonly offset: number;
}

/** One item of a list. */
export type YamlItem = Omit<YamlEntry, 'key'>;

/** The text of a workflow that is known to be one YAML document without mistakes. */
export class YamlSource {
  /** Undefined when it is empty. */
  readonly root: YamlValue | undefined;
  readonly #text: string;

  constructor(text: string) {
    this.#text = text;
    const document = parseDocument(text, { uniqueKeys: false, logLevel: 'silent' });
    // Aliases are written out: the anchor may be in a part that is not carried over.
    visit(document, { Alias: (_, alias) => copyOf(alias.resolve(document)) });
    visit(document, {
      Value: (_, value) => {
        delete value.anchor;
      },
    });
    this.root = document.contents ?? undefined;
  }

  /** The keys of a map; none for anything else. */
  entries(value: YamlValue | undefined): readonly YamlEntry[] {
    if (!isMap(value)) return [];
    return value.items.flatMap(({ key, value: inner }, index) => {
      if (!isScalar(key)) return [];
      const node = isScalar(inner) || isMap(inner) || isSeq(inner) ? inner : undefined;
      const before = key.commentBefore ?? (index === 0 ? value.commentBefore : undefined);
      return {
        key: textOfScalar(key),
        value: node,
        comment: before ?? undefined,
        source: this.#slice(key.range?.[0], node?.range?.[1] ?? key.range?.[1]),
        offset: key.range?.[0] ?? 0,
      };
    });
  }

  /** The items of a list; none for anything else. */
  items(value: YamlValue | undefined): readonly YamlItem[] {
    if (!isSeq(value)) return [];
    return value.items.flatMap((item, index) => {
      if (!isScalar(item) && !isMap(item) && !isSeq(item)) return [];
      const before = item.commentBefore ?? (index === 0 ? value.commentBefore : undefined);
      return {
        value: item,
        comment: before ?? undefined,
        source: this.#slice(item.range?.[0], item.range?.[1]),
        offset: item.range?.[0] ?? 0,
      };
    });
  }

  /** The lines from one offset to another, without the indentation of the first; a comment that ends the last belongs to it. */
  #slice(start = 0, end = start): string {
    const column = start - (this.#text.lastIndexOf('\n', start - 1) + 1);
    const rest = /^[ \t]+#[^\n]*/.exec(this.#text.slice(end))?.[0] ?? '';
    return (this.#text.slice(start, end).trimEnd() + (this.#text[end - 1] === '\n' ? '' : rest))
      .split('\n')
      .map((line, index) =>
        index === 0 ? line : line.slice(Math.min(column, line.length - line.trimStart().length)),
      )
      .join('\n');
  }
}

/** The text of a scalar, numbers as written and booleans as `true` or `false`; undefined for anything else and for nothing. */
export function textOfValue(value: YamlValue | undefined): string | undefined {
  return isScalar(value) && value.value !== null ? textOfScalar(value) : undefined;
}

function textOfScalar({ value, source }: Scalar): string {
  return typeof value === 'string' || typeof value === 'boolean' ? String(value) : (source ?? String(value));
}

/** Whether it is a map. */
export function isYamlMap(value: YamlValue | undefined): boolean {
  return isMap(value);
}

/** The value with each of its text scalars replaced; comments, quotes and block style stay. */
export function mapTexts(
  value: YamlValue,
  change: (text: string, path: readonly string[]) => string,
): YamlValue {
  const copy = copyOf(value) ?? value;
  visit(copy, {
    Scalar: (key, scalar, parents) => {
      if (key === 'key' || typeof scalar.value !== 'string') return;
      const path = parents.flatMap((parent) => {
        const name = 'key' in parent ? parent.key : undefined;
        return isScalar(name) ? [textOfScalar(name)] : [];
      });
      const text = change(scalar.value, path);
      if (text !== scalar.value) scalar.value = text;
    },
  });
  return copy;
}

function copyOf(value: unknown): Scalar | YAMLMap | YAMLSeq | undefined {
  if (!isScalar(value) && !isMap(value) && !isSeq(value)) return undefined;
  const copy: unknown = value.clone();
  return isScalar(copy) || isMap(copy) || isSeq(copy) ? copy : undefined;
}

/** A text as a value: in a block when it has more than one line, else in quotes only where YAML wants them. */
export function textValue(text: string): YamlValue {
  const scalar = new Scalar(text);
  if (text.trimEnd().includes('\n')) scalar.type = Scalar.BLOCK_LITERAL;
  return scalar;
}

/** A list of texts on one line. */
export function listValue(texts: readonly string[]): YamlValue {
  const list = new YAMLSeq<Scalar>();
  list.items.push(...texts.map((text) => new Scalar(text)));
  list.flow = true;
  return list;
}

/** A key and its value as lines of YAML, from the first column. */
export function printPair(key: string, value: YamlValue | undefined): readonly string[] {
  const map = new YAMLMap();
  map.items.push(new Pair(new Scalar(key), value ?? new Scalar(null)));
  return new Document(map)
    .toString({ lineWidth: 0, flowCollectionPadding: false, nullStr: '' })
    .trimEnd()
    .split('\n');
}
