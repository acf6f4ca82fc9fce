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
  TokenType,
  Unary,
} from './expression.ts';
import { exactNumber } from './expression-data.ts';
import type { ContextUse, StatusNeed, Use } from './expression-types.ts';

/** What becomes of the value of a part of an expression. */
type Role = Pick<ContextUse, 'carried' | 'bare'>;

/** It is only tested. */
const decides: Role = { carried: false, bare: false };

/** What an expression names. */
export interface Uses {
  readonly contexts: ContextUse[];
  readonly functions: Use[];
  readonly resultWords: Use[];
  readonly statusNeeds: StatusNeed[];
}

/** Everything that an expression names; number literals are replaced by ones whose text is GitHub's. */
export function collectUses(tree: Expr, offsetOf: (token: Token) => number): Uses {
  const uses: Uses = { contexts: [], functions: [], resultWords: [], statusNeeds: [] };

  function visit(node: Expr, role: Role): void {
    if (node instanceof Literal) node.literal = exactNumber(node.literal);
    // The only negation is that of truth, and a comparison is either true or false too.
    else if (node instanceof Unary) visit(node.expr, decides);
    else if (node instanceof Grouping) visit(node.group, role);
    else if (node instanceof Logical) visitLogical(node, role);
    else if (node instanceof Binary) {
      for (const side of [node.left, node.right]) visit(side, decides);
      compare(node.left, node.right);
      compare(node.right, node.left);
    } else if (node instanceof FunctionCall) {
      const name = node.functionName.lexeme;
      uses.functions.push({ name, offset: offsetOf(node.functionName) });
      const isGiven = givenArguments(name, node.args.length);
      const bare = role.bare && name.toLowerCase() !== 'case';
      const asksForTasks = /^(?:success|failure)$/i.test(name);
      if (asksForTasks) noteStatusNeeds(node);
      for (const [index, argument] of node.args.entries()) {
        // Anything but an id is a mistake there, whatever it names.
        if (asksForTasks && !(argument instanceof Literal)) continue;
        visit(argument, isGiven(index) ? { ...role, bare } : decides);
      }
      const [list, item] = node.args;
      if (name.toLowerCase() === 'contains' && list !== undefined && item !== undefined) compare(list, item);
    } else if (node instanceof ContextAccess || node instanceof IndexAccess) visitAccess(node, role);
  }

  function noteStatusNeeds({ functionName, args }: FunctionCall): void {
    const offset = offsetOf(functionName);
    for (const argument of args) {
      const isText = argument instanceof Literal && argument.literal.kind === data.Kind.String;
      uses.statusNeeds.push({
        function: functionName.lexeme,
        name: isText ? argument.literal.coerceString() : undefined,
        offset: isText ? offsetOf(argument.token) : offset,
      });
    }
  }

  function visitLogical({ operator, args }: Logical, { carried }: Role): void {
    for (const [index, argument] of args.entries()) {
      // Of all but the last operand, `&&` yields only what is not true: nothing, false, 0 or an empty text.
      const isGiven = operator.type === TokenType.OR || index === args.length - 1;
      visit(argument, { carried: carried && isGiven, bare: false });
    }
  }

  function visitAccess(node: ContextAccess | IndexAccess, role: Role): void {
    const { root, steps } = unwind(node);
    for (const step of steps) visit(step, decides);
    if (root instanceof ContextAccess) {
      const { lexeme: name } = root.name;
      uses.contexts.push({ name, path: fixedPath(steps), ...role, offset: offsetOf(root.name) });
    } else visit(root, role);
  }

  function compare(result: Expr, word: Expr): void {
    if (!(word instanceof Literal) || word.literal.kind !== data.Kind.String) return;
    const { root, steps } = unwind(result);
    const isResult = steps.length === 2 && fixedPath(steps)[1]?.toLowerCase() === 'result';
    if (!isResult || !(root instanceof ContextAccess) || root.name.lexeme.toLowerCase() !== 'needs') return;
    uses.resultWords.push({ name: word.literal.coerceString(), offset: offsetOf(word.token) });
  }

  visit(tree, { carried: true, bare: true });
  uses.contexts.sort((left, right) => left.offset - right.offset);
  return uses;
}

/** Of which arguments, from 0, the value of a function can have text in it. */
function givenArguments(name: string, count: number): (index: number) => boolean {
  switch (name.toLowerCase()) {
    case 'contains':
    case 'startswith':
    case 'endswith':
      return () => false;
    case 'case':
      // A condition before each value, and one more value.
      return (index) => index % 2 === 1 || index === count - 1;
    default:
      return () => true;
  }
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
