import type { Expression, SyntaxProblem } from './expression-types.ts';
import { parseExpression } from './parse-expression.ts';

const parsedSources = new Map<string, Expression | SyntaxProblem>();

/** More different expressions than this are in no graph file that a person wrote. */
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
