/** The parts of GitHub's own expression language that the rest of this folder is built on; nothing else imports the package. */
export { data, Evaluator, type Expr, ExpressionError, Lexer, Parser } from '@actions/expressions';
export {
  Binary,
  ContextAccess,
  FunctionCall,
  Grouping,
  IndexAccess,
  Literal,
  Logical,
  Star,
  Unary,
} from '@actions/expressions/ast';
export { FilteredArray } from '@actions/expressions/filtered_array';
export { type Token, TokenType } from '@actions/expressions/lexer';
export { equals, truthy } from '@actions/expressions/result';
