import {
  Composer,
  CST,
  isAlias,
  isMap,
  isScalar,
  isSeq,
  Lexer,
  Parser,
  type ParsedNode,
  type YAMLMap,
} from 'yaml';
import type { Position } from '../model/position.ts';
import {
  bareExpressionComplaint,
  findBareExpressions,
  type Lexeme,
  withoutBareExpressions,
} from './bare-expressions.ts';
import { ComposedEarly } from './composed-early.ts';
import { bracketsBeyond } from './count-brackets.ts';
import { maximalBrackets, maximalDepth, maximalNodes, maximalTokens } from './limits.ts';
import { MapBuilder } from './map-builder.ts';
import { Mistakes } from './mistakes.ts';
import { type Node, quote } from './node.ts';
import { scalarValue, textStart } from './scalar-text.ts';
import type { SourceText } from './source-text.ts';
import { UnindentedTexts } from './unindented-text.ts';
import { SyntaxMistakes, Unreadable } from './syntax-mistakes.ts';

/**
 * The one YAML document of a text as nodes; undefined when it is empty or not YAML, and then there are mistakes.
 * Aliases and merge keys are followed. Duplicate keys, unknown and circular aliases, tags but those of YAML's core
 * schema, directives and a second document are mistakes; so are texts that would take the parser too deep or too
 * much memory.
 */
export function readDocument(source: SourceText, mistakes: Mistakes): Node | undefined {
  try {
    const { contents, early } = parseExplained(source, mistakes);
    if (contents !== undefined) return new Converter(source, mistakes, early).convertRoot(contents);
    const expected = 'a map with the key tasks';
    mistakes.add({ message: 'the graph file is empty', expected, at: source.positionAt(0) });
  } catch (error) {
    if (!(error instanceof Unreadable)) throw error;
  }
  return undefined;
}

/**
 * As `parse`; when it finds mistakes of which expressions without quotes are the reason, these are told, and only what
 * is wrong besides them.
 */
function parseExplained(source: SourceText, mistakes: Mistakes): Parsed {
  const first = new Mistakes();
  try {
    return parse(source, new SyntaxMistakes(source, first));
  } catch (error) {
    if (!(error instanceof Unreadable)) throw error;
    const { text } = source;
    const bare = text.includes('${') ? findBareExpressions(text, lexemesOf(text)) : [];
    if (bare.length === 0) {
      mistakes.addAll(first);
      throw error;
    }
    for (const one of bare)
      mistakes.add({ ...bareExpressionComplaint(text, one), at: source.positionAt(one.start) });
    const others = { ...source, text: withoutBareExpressions(text, bare) };
    parse(others, new SyntaxMistakes(others, mistakes));
    throw error;
  }
}

function* lexemesOf(text: string): Generator<Lexeme> {
  let offset = 0;
  let isPlain = false;
  for (const lexeme of new Lexer().lex(text)) {
    // These are the lexer's own marks; nothing of the text.
    const isMark = lexeme === CST.SCALAR || lexeme === CST.DOCUMENT || lexeme === CST.FLOW_END;
    if (!isMark) yield { kind: isPlain ? 'plain text' : 'sign', text: lexeme, offset };
    isPlain = lexeme === CST.SCALAR;
    if (!isMark) offset += lexeme.length;
  }
}

/** A document as the parser gives it. */
interface Parsed {
  /** Undefined when the text says nothing. */
  readonly contents: ParsedNode | undefined;
  readonly early: Early;
}

/** What the text says; throws `Unreadable` when it is not YAML. */
function parse(source: SourceText, found: SyntaxMistakes): Parsed {
  const early: Early = new ComposedEarly((map) => composePart(map, found));
  const tokens = readTokens(source, found, early);
  const contents = compose(tokens, found);
  if (found.any) throw new Unreadable();
  const isEmpty = tokens.every((token) => token.type !== 'document' || token.value === undefined);
  return { contents: isEmpty ? undefined : contents, early };
}

function compose(tokens: readonly CST.Token[], found: SyntaxMistakes): ParsedNode | undefined {
  const [document] = new ReportingComposer(found).compose(tokens);
  return document?.contents ?? undefined;
}

type Early = ComposedEarly<CST.BlockMap['items'][number], YAMLMap.Parsed['items'][number]>;

/** The pairs of some items of a map, as if they were all of it. */
function composePart(map: Omit<CST.BlockMap, 'type'>, found: SyntaxMistakes): YAMLMap.Parsed['items'] {
  const { offset } = map;
  const composed = compose(
    [{ type: 'document', offset, start: [], value: { ...map, type: 'block-map' } }],
    found,
  );
  if (isMap<ParsedNode, ParsedNode | null>(composed)) return composed.items;
  throw new Error('internal error: a part of a map is no map');
}

/** A composer that hands on each mistake at once, so that a file of nothing but mistakes does not fill the memory. */
class ReportingComposer extends Composer {
  constructor(found: SyntaxMistakes) {
    super({
      version: '1.2',
      schema: 'core',
      merge: false,
      resolveKnownTags: false,
      // The parser's own check compares each key with all others of its map.
      uniqueKeys: false,
      logLevel: 'error',
    });
    // The parser keeps this as a private property; without it, its mistakes would be in the document at the end.
    Object.assign(this, {
      onError: (
        at: number | readonly [number, number] | { readonly offset: number },
        code: string,
        message: string,
      ) => {
        // The composer turns what is thrown in here into one more mistake.
        if (code === 'RESOURCE_EXHAUSTION') throw new Unreadable();
        found.addParserMessage(typeof at === 'number' ? at : 'offset' in at ? at.offset : at[0], message);
      },
    });
  }
}

/** After this many words and signs the parser's maps are looked at. */
const betweenLooks = 1000;

/** The document and what ends it, as the parser's tokens. */
function readTokens(source: SourceText, found: SyntaxMistakes, early: Early): CST.Token[] {
  const beyond = bracketsBeyond(source.text, (text) => new Lexer().lex(text));
  if (beyond !== undefined) {
    const hint = `only ${maximalBrackets} lists and maps in brackets are read, up to here`;
    found.add(beyond, 'the graph file is too large', hint);
    throw new Unreadable();
  }
  const parser = new Parser();
  const kept: CST.Token[] = [];
  const keep = (token: CST.Token): void => {
    if (token.type === 'error') {
      found.addParserMessage(token.offset, token.message);
    } else if (token.type === 'directive' && !/^%YAML[ \t]+1\.2[ \t]*$/.test(token.source)) {
      const message = `there is no directive ${quote(token.source)} here`;
      found.add(token.offset, message, 'remove this line: a graph file is always YAML 1.2, without tags');
    } else if (token.type === 'document' && kept.some((other) => other.type === 'document')) {
      found.add(
        token.offset,
        'a second document begins here',
        'a graph is one document: remove the line "---"',
      );
      throw new Unreadable();
    } else if (token.type === 'document' || token.type === 'doc-end') {
      kept.push(token);
    }
  };
  let count = 0;
  let previous = '';
  const texts = new UnindentedTexts(source, found);
  for (const lexeme of new Lexer().lex(source.text)) {
    // What follows this mark is a text, whatever it looks like.
    if (previous !== CST.SCALAR) {
      if (lexeme === '!') tellLoneTag(parser.offset, found);
      texts.check(lexeme, parser.offset);
    }
    previous = lexeme;
    if (/^["']/.test(lexeme)) found.noteQuoted(parser.offset, lexeme);
    for (const token of parser.next(lexeme)) keep(token);
    count += 1;
    if (count % betweenLooks === 0)
      for (const token of parser.stack) if (token.type === 'block-map') early.advance(token);
    // The document itself is on the stack too, and a scalar may be.
    if (parser.stack.length > maximalDepth + 2) {
      found.add(parser.offset, `more than ${maximalDepth} lists and maps stand in one another`);
      throw new Unreadable();
    }
    if (count > maximalTokens) {
      found.add(
        parser.offset,
        'the graph file is too large',
        `only ${maximalTokens} words and signs are read, up to here`,
      );
      throw new Unreadable();
    }
  }
  for (const token of parser.end()) keep(token);
  return kept;
}

/** Tells YAML's non-specific tag (1.2.2, section 6.9.1), with which a parser drops a `!` that is meant as a negation. */
function tellLoneTag(offset: number, found: SyntaxMistakes): void {
  found.add(
    offset,
    'YAML reads this "!" as a tag and drops it',
    'a text that begins with "! " needs quotes, or ${{ }} around it in an if; a script can stand in a block with |',
  );
}

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
  /** What stands for aliases that stand for nothing. */
  readonly #lost = new Set<Node>();
  readonly #source: SourceText;
  readonly #mistakes: Mistakes;
  readonly #early: Early;

  constructor(source: SourceText, mistakes: Mistakes, early: Early) {
    this.#source = source;
    this.#mistakes = mistakes;
    this.#early = early;
  }

  /** The whole document; undefined when an alias in it cannot be followed. */
  convertRoot(parsed: ParsedNode): Node | undefined {
    const { node } = this.#convert(parsed);
    return this.#lost.size > 0 ? undefined : node;
  }

  #convert(parsed: ParsedNode | null): Converted {
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
      const converted = this.#convert(child);
      // Not the merged map stands in this one, only its values do.
      const levels = isMerged ? (converted.node.kind === 'list' ? 2 : 1) : 0;
      depth = Math.max(depth, converted.depth - levels);
      return converted.node;
    };
    const map = isMap<ParsedNode, ParsedNode | null>(parsed) ? parsed : undefined;
    const beginning = map?.flow === true ? undefined : map && this.#early.beginningOf(map.range[0]);
    const at = this.#source.positionAt(beginning?.offset ?? parsed?.range[0] ?? 0);
    let node: Node;
    if (map !== undefined) {
      const builder = new MapBuilder(at, this.#mistakes);
      for (const pair of beginning === undefined ? map.items : [...beginning.pairs, ...map.items]) {
        const isMerged = isScalar(pair.key) && pair.key.type === 'PLAIN' && pair.key.source === '<<';
        const key = inner(pair.key);
        const value = inner(pair.value, isMerged);
        if (isMerged) builder.merge(value, (one) => !this.#lost.has(one));
        else builder.add(key, value);
      }
      node = builder.build();
    } else if (isSeq<ParsedNode>(parsed)) {
      node = { kind: 'list', at, items: parsed.items.map((item) => inner(item)) };
    } else if (isScalar(parsed)) {
      const text = parsed.source ?? '';
      // An alias of a long text costs each reader of it more than an alias of a word.
      this.#grow(Math.floor(text.length / 100), parsed.range[0]);
      const textAt =
        parsed.type === 'PLAIN' ? at : this.#source.positionAt(textStart(this.#source.text, parsed.range[0]));
      node = { kind: 'scalar', at, textAt, value: scalarValue(parsed.value), text };
    } else {
      node = { kind: 'scalar', at, textAt: at, value: null, text: '' };
    }
    return { node, size: this.#size - sizeBefore, depth: this.#checkDepth(depth + 1, parsed?.range[0] ?? 0) };
  }

  #follow(name: string, offset: number): Converted {
    const at = this.#source.positionAt(offset);
    const target = this.#anchors.get(name);
    if (target !== undefined) {
      this.#grow(target.size, offset);
      return { ...target, node: aliasOf(target.node, at), depth: this.#checkDepth(target.depth, offset) };
    }
    if (this.#anchors.has(name)) {
      this.#mistakes.add({ message: `the alias *${name} stands inside of what it stands for`, at });
    } else {
      const hint =
        this.#mistakes.suggestion(name, this.#anchors.keys()) ??
        (/^\w[\w-]*$/.test(name)
          ? `name a value &${name} before it, as in x-${name}: &${name} …; a text that begins with * needs quotes`
          : 'a text that begins with * needs quotes around it');
      this.#mistakes.add({ message: `there is no anchor &${name} before the alias *${name}`, at, hint });
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
    this.#mistakes.add({ message: 'the aliases make the graph file too large', expected, at });
    throw new Unreadable();
  }

  #checkDepth(depth: number, offset: number): number {
    if (depth <= maximalDepth + 1) return depth;
    const at = this.#source.positionAt(offset);
    this.#mistakes.add({ message: `more than ${maximalDepth} lists and maps stand in one another`, at });
    throw new Unreadable();
  }
}

/** What an alias stands for: a scalar where the alias stands, a list or a map where it is written. */
function aliasOf(node: Node, at: Position): Node {
  // A list or a map is the same node for all its aliases: what is made of it, as of a matrix, is made once.
  return node.kind === 'scalar' ? { ...node, at } : node;
}
