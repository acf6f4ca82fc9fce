import {
  Binary,
  ContextAccess,
  data,
  type Expr,
  FunctionCall,
  Grouping,
  IndexAccess,
  Literal,
  Logical,
  Star,
  type Token,
  Unary,
} from './expression.ts';
import { exactNumber } from './expression-data.ts';
import type { ContextUse, Use } from './expression-types.ts';

/** What an expression names. */
export interface Uses {
  readonly contexts: ContextUse[];
  readonly functions: Use[];
  readonly resultWords: Use[];
}

/** Everything that an expression names; numbers in it learn to be written as GitHub does. */
export function collectUses(tree: Expr, offsetOf: (token: Token) => number): Uses {
  const uses: Uses = { contexts: [], functions: [], resultWords: [] };

  function visit(node: Expr): void {
    if (node instanceof Literal) node.literal = exactNumber(node.literal);
    else if (node instanceof Unary) visit(node.expr);
    else if (node instanceof Grouping) visit(node.group);
    else if (node instanceof Logical) node.args.forEach(visit);
    else if (node instanceof Binary) {
      [node.left, node.right].forEach(visit);
      compare(node.left, node.right);
      compare(node.right, node.left);
    } else if (node instanceof FunctionCall) {
      const name = node.functionName.lexeme;
      uses.functions.push({ name, offset: offsetOf(node.functionName) });
      node.args.forEach(visit);
      const [list, item] = node.args;
      if (name.toLowerCase() === 'contains' && list !== undefined && item !== undefined) compare(list, item);
    } else if (node instanceof ContextAccess || node instanceof IndexAccess) visitAccess(node);
  }

  function visitAccess(node: ContextAccess | IndexAccess): void {
    const { root, steps } = unwind(node);
    for (const step of steps) visit(step);
    if (root instanceof ContextAccess) {
      uses.contexts.push({ name: root.name.lexeme, path: fixedPath(steps), offset: offsetOf(root.name) });
    } else visit(root);
  }

  function compare(result: Expr, word: Expr): void {
    if (!(word instanceof Literal) || word.literal.kind !== data.Kind.String) return;
    const { root, steps } = unwind(result);
    const isResult = steps.length === 2 && fixedPath(steps)[1]?.toLowerCase() === 'result';
    if (!isResult || !(root instanceof ContextAccess) || root.name.lexeme.toLowerCase() !== 'needs') return;
    uses.resultWords.push({ name: word.literal.coerceString(), offset: offsetOf(word.token) });
  }

  visit(tree);
  uses.contexts.sort((left, right) => left.offset - right.offset);
  return uses;
}

/** `a.b['c']` as its root and what follows it, in order. */
function unwind(node: Expr): { readonly root: Expr; readonly steps: readonly Expr[] } {
  const steps: Expr[] = [];
  let root = node;
  for (; root instanceof IndexAccess; root = root.expr) steps.unshift(root.index);
  return { root, steps };
}

function fixedPath(steps: readonly Expr[]): readonly string[] {
  const path: string[] = [];
  for (const step of steps) {
    if (step instanceof Star) path.push('*');
    else if (step instanceof Literal) path.push(step.literal.coerceString());
    else break;
  }
  return path;
}
