import { messageOf } from '../../model/message-of.ts';
import { type Expr, ExpressionError, Lexer, Parser, type Token, TokenType } from './expression.ts';
import { evaluate } from './expression-evaluator.ts';
import { type Arity, hostArity } from './expression-functions.ts';
import type { Expression, SyntaxProblem } from './expression-types.ts';
import { collectUses } from './expression-uses.ts';
import { syntaxProblem } from './syntax-problem.ts';

const parsedSources = new Map<string, Expression | SyntaxProblem>();

/** No graph file that a person wrote has more different expressions than this. */
const mostParsedSources = 10_000;

/** Instances of a matrix and tasks made from one default share their expressions: each is parsed once. */
export function parseOnce(source: string): Expression | SyntaxProblem {
  const known = parsedSources.get(source);
  if (known !== undefined) return known;
  const parsed = parseExpression(source);
  if (parsedSources.size >= mostParsedSources) parsedSources.clear();
  parsedSources.set(source, parsed);
  return parsed;
}

/** For functions that do not exist, which are reported elsewhere. */
const anyArity: Arity = { minArgs: 0, maxArgs: 255 };

/** The longest expression that GitHub accepts, in UTF-16 units. */
const longestExpression = 21_000;

/** Parses an expression of GitHub's language. Any context and function may be named here; whether it exists is not checked. */
export function parseExpression(source: string): Expression | SyntaxProblem {
  if (source.length > longestExpression) {
    return {
      kind: 'problem',
      problem: `the expression has ${source.length} characters, expected at most ${longestExpression}`,
      offset: 0,
    };
  }
  let offsets = new Map<Token, number>();
  try {
    const { tokens } = new Lexer(source).lex();
    offsets = locate(tokens, source);
    // The parser lets a comma end a list of arguments; GitHub does not.
    const comma = tokens.find(
      ({ type }, index) => type === TokenType.COMMA && tokens[index + 1]?.type === TokenType.RIGHT_PAREN,
    );
    if (comma !== undefined)
      return {
        kind: 'problem',
        problem: 'an argument is missing after ","',
        offset: offsets.get(comma) ?? 0,
      };
    const tree = parse(tokens);
    if (tree === undefined) return { kind: 'problem', problem: 'the expression is empty', offset: 0 };
    const uses = collectUses(tree, (token) => offsets.get(token) ?? 0);
    return {
      kind: 'expression',
      ...uses,
      evaluate: (contexts, functions) => evaluate(tree, uses, contexts, functions),
    };
  } catch (error) {
    const place = error instanceof ExpressionError ? error.pos : undefined;
    const tokens = [...offsets.keys()];
    const index = tokens.findIndex(({ range }) => range.start === place);
    const token = tokens[index];
    const offset = token === undefined ? 0 : (offsets.get(token) ?? 0);
    return syntaxProblem(messageOf(error), offset, tokens[index - 1]?.lexeme);
  }
}

function parse(tokens: Token[]): Expr | undefined {
  const contexts: string[] = [];
  const functions: { name: string; minArgs: number; maxArgs: number }[] = [];
  for (const [index, token] of tokens.entries()) {
    const next = tokens[index + 1]?.type;
    // The lexer undoes only the first doubled quote of a text.
    if (token.type === TokenType.STRING) token.value = token.lexeme.slice(1, -1).replaceAll("''", "'");
    if (token.type !== TokenType.IDENTIFIER) continue;
    // The parser stops at the first name it does not know; letting all pass here lets all be reported.
    if (next === TokenType.LEFT_PAREN)
      functions.push({ name: token.lexeme, ...(hostArity.get(token.lexeme.toLowerCase()) ?? anyArity) });
    else contexts.push(token.lexeme);
  }
  return new Parser(tokens, contexts, functions).parse();
}

/** Where each token stands: nothing but white space is between them. */
function locate(tokens: readonly Token[], source: string): Map<Token, number> {
  let end = 0;
  return new Map(
    tokens.map((token) => {
      while (/\s/.test(source.charAt(end))) end += 1;
      const start = end;
      end += token.lexeme.length;
      return [token, start];
    }),
  );
}
