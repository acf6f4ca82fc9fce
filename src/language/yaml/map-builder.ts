import { formatPosition, type Position } from '../../model/diagnostic.ts';
import type { Diagnostics } from '../diagnostics/diagnostics.ts';
import { describeNode, type MapEntry, type MapNode, type Node, quote } from '../diagnostics/node.ts';
import { isTemplate } from '../expressions/template.ts';

/** Builds one map: reports duplicate keys, and puts what `<<` merges after the map's own keys. */
export class MapBuilder {
  readonly #own = new Map<string, MapEntry>();
  /** Undefined while nothing is merged, as in most maps. */
  #merged: Map<string, MapEntry> | undefined;
  readonly #at: Position;
  readonly #diagnostics: Diagnostics;

  constructor(at: Position, diagnostics: Diagnostics) {
    this.#at = at;
    this.#diagnostics = diagnostics;
  }

  /** Adds a key of the map itself. */
  add(key: Node, value: Node): void {
    if (key.kind !== 'scalar') {
      const found = describeNode(key);
      this.#diagnostics.add({ message: 'a key is not a word', expected: 'a text as key', found, at: key.at });
      return;
    }
    const entry = { key: key.text, keyAt: key.at, keyTextAt: key.textAt, value };
    const name = nameOf(entry);
    const first = this.#own.get(name);
    if (first === undefined) {
      this.#own.set(name, entry);
      return;
    }
    const hint = `it already stands at ${formatPosition(first.keyAt)}: keep one`;
    this.#diagnostics.add({ message: `duplicate key ${quote(key.text)}`, at: key.at, hint });
  }

  /**
   * Adds the keys of a map, or of each map of a list, as the YAML merge key does: the map's own keys go before them,
   * and earlier ones before later ones. What is not `isThere` has already been reported.
   */
  merge(value: Node, isThere: (node: Node) => boolean): void {
    const maps = (value.kind === 'list' ? value.items : [value]).filter(isThere);
    for (const map of maps) {
      if (map.kind !== 'map') {
        const found = describeNode(map);
        this.#diagnostics.add({
          message: 'only a map can be merged with "<<"',
          expected: 'a map or a list of maps',
          found,
          at: map.at,
        });
        continue;
      }
      for (const entry of map.entries) {
        this.#merged ??= new Map();
        const name = nameOf(entry);
        if (!this.#merged.has(name)) this.#merged.set(name, entry);
      }
    }
  }

  build(): MapNode {
    const own = [...this.#own.values()];
    if (this.#merged === undefined) return { kind: 'map', at: this.#at, entries: own };
    const inherited = [...this.#merged.values()].filter((entry) => !this.#own.has(nameOf(entry)));
    return { kind: 'map', at: this.#at, entries: [...inherited, ...own] };
  }
}

/** What must be unique in the map. Keys that are expressions are known only by their values: `${{ insert }}` may be repeated. */
function nameOf({ key, keyAt }: MapEntry): string {
  return isTemplate(key) ? `${key} ${formatPosition(keyAt)}` : key;
}
