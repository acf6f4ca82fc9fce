import { Composer, CST, isMap, Lexer, Parser, type ParsedNode, type YAMLMap } from 'yaml';
import {
  bareExpressionProblem,
  findBareExpressions,
  type Lexeme,
  withoutBareExpressions,
} from './bare-expressions.ts';
import { ComposedEarly } from './composed-early.ts';
import { bracketsBeyond } from './count-brackets.ts';
import { maximalBrackets, maximalDepth, maximalTokens } from '../diagnostics/limits.ts';
import { Diagnostics } from '../diagnostics/diagnostics.ts';
import { quote } from '../diagnostics/node.ts';
import type { SourceText } from '../diagnostics/source-text.ts';
import { SyntaxDiagnostics, Unreadable } from './syntax-diagnostics.ts';
import { UnindentedTexts } from './unindented-text.ts';

/**
 * The one YAML document of a text in the parser's nodes. Throws `Unreadable` when it is not YAML or would take the parser too deep or too
 * much memory, and then there are diagnostics; where expressions without quotes are their reason, these are reported, and only what is wrong
 * besides them.
 */
export function parseDocument(source: SourceText, diagnostics: Diagnostics): Parsed {
  const first = new Diagnostics();
  const found = new SyntaxDiagnostics(source, first);
  try {
    const parsed = parse(source, found);
    diagnostics.addAll(first);
    return parsed;
  } catch (error) {
    if (!(error instanceof Unreadable)) throw error;
    const { text } = source;
    const bare = (text.includes('${') ? findBareExpressions(text, lexemesOf(text)) : []).filter(
      ({ start }) => start < found.unclosed,
    );
    if (bare.length === 0) {
      diagnostics.addAll(first);
      throw error;
    }
    for (const one of bare)
      diagnostics.add({ ...bareExpressionProblem(text, one), at: source.positionAt(one.start) });
    const others = { ...source, text: withoutBareExpressions(text, bare) };
    parse(others, new SyntaxDiagnostics(others, diagnostics));
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
export interface Parsed {
  /** Undefined when the text is empty. */
  readonly contents: ParsedNode | undefined;
  readonly early: Early;
}

/** The document of a text; throws `Unreadable` when it is not YAML. */
function parse(source: SourceText, found: SyntaxDiagnostics): Parsed {
  const early: Early = new ComposedEarly((map) => composePart(map, found));
  const tokens = readTokens(source, found, early);
  const contents = compose(tokens, found);
  if (found.any) throw new Unreadable();
  const isEmpty = tokens.every((token) => token.type !== 'document' || token.value === undefined);
  return { contents: isEmpty ? undefined : contents, early };
}

function compose(tokens: readonly CST.Token[], found: SyntaxDiagnostics): ParsedNode | undefined {
  const [document] = new ReportingComposer(found).compose(tokens);
  return document?.contents ?? undefined;
}

/** What of long maps was composed before their end. */
export type Early = ComposedEarly<CST.BlockMap['items'][number], YAMLMap.Parsed['items'][number]>;

/** The pairs of some items of a map, as if they were all of it. */
function composePart(map: Omit<CST.BlockMap, 'type'>, found: SyntaxDiagnostics): YAMLMap.Parsed['items'] {
  const { offset } = map;
  const composed = compose(
    [{ type: 'document', offset, start: [], value: { ...map, type: 'block-map' } }],
    found,
  );
  if (isMap<ParsedNode, ParsedNode | null>(composed)) return composed.items;
  throw new Error('internal error: a part of a map is not a map');
}

/** A composer that passes on each mistake at once, so that a file of nothing but mistakes does not fill the memory. */
class ReportingComposer extends Composer {
  constructor(found: SyntaxDiagnostics) {
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
        // The composer turns an error thrown here into one more mistake.
        if (code === 'RESOURCE_EXHAUSTION') throw new Unreadable();
        found.addParserMessage(typeof at === 'number' ? at : 'offset' in at ? at.offset : at[0], message);
      },
    });
  }
}

/** After this many words and signs the parser's maps are looked at. */
const betweenLooks = 1000;

/** The document and what ends it, as the parser's tokens. */
function readTokens(source: SourceText, found: SyntaxDiagnostics, early: Early): CST.Token[] {
  const beyond = bracketsBeyond(maximalBrackets, source.text, (text) => new Lexer().lex(text));
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
      // Without a line of its own it begins behind the end of the first.
      const line = source.text.startsWith('---', token.offset) ? '---' : '...';
      const hint = `a graph is one document: remove the line "${line}"`;
      found.add(token.offset, 'a second document begins here', hint);
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
    const isQuoted = previous !== CST.SCALAR;
    previous = lexeme;
    const first = lexeme.charAt(0);
    if (isQuoted && (first === '"' || first === "'"))
      found.noteQuoted(parser.offset, lexeme, () =>
        parser.stack.some(({ type }) => type === 'flow-collection'),
      );
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

/** Reports YAML's non-specific tag (1.2.2, section 6.9.1), through which a parser drops a `!` that is meant as a negation. */
function tellLoneTag(offset: number, found: SyntaxDiagnostics): void {
  found.addTag(
    offset,
    'YAML reads this "!" as a tag and drops it',
    'a text that begins with "! " needs quotes, or ${{ }} around it in an if; a script can stand in a block with |',
  );
}
