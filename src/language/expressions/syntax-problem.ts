import type { SyntaxProblem } from './expression-types.ts';
import { operatorAdvice } from './foreign-words.ts';

const unexpectedSymbol =
  /^Unexpected symbol: '([\s\S]*?)'(?:\. Located at position (\d+) within expression: [\s\S]*)?$/;

const earlyEnd = /^Unexpected end of expression: '([\s\S]*)'$/;
const wrongCount = /^(Too few|Too many) parameters supplied: '(.*)'$/;

/**
 * A syntax error of the expression parser in our words; `message` is the parser's, `offset` the place of the token it
 * stumbled over, which errors of its lexer give in the message instead, and `before` the token before that.
 */
export function syntaxProblem(message: string, offset: number, before: string | undefined): SyntaxProblem {
  const count = wrongCount.exec(message);
  if (count !== null)
    return { kind: 'problem', problem: `${count[1]?.toLowerCase()} arguments for ${count[2]}()`, offset };
  const end = earlyEnd.exec(message);
  if (end !== null)
    return {
      kind: 'problem',
      problem: `the expression ends too early, after ${JSON.stringify(end[1])}`,
      offset,
    };
  const symbol = unexpectedSymbol.exec(message);
  if (symbol === null)
    return { kind: 'problem', problem: message.charAt(0).toLowerCase() + message.slice(1), offset };
  const [, text = '', position] = symbol;
  if (text === 'EOF') return { kind: 'problem', problem: 'the expression ends too early', offset };
  const hint = hintFor(text, before);
  return {
    kind: 'problem',
    problem: text.startsWith("'") ? 'a text is never closed' : `unexpected ${JSON.stringify(text)}`,
    offset: position === undefined ? offset : Number(position) - 1,
    ...(hint === undefined ? {} : { hint }),
  };
}

function hintFor(text: string, before = ''): string | undefined {
  if (text.startsWith("'")) return "end it with '; a ' inside it is written ''";
  if (text.startsWith('"')) return "texts in expressions stand in single quotes: 'like this'";
  if (text === '>' && before === '<') return 'inequality is written !=';
  const foreign = operatorAdvice(text) ?? operatorAdvice(before);
  if (foreign !== undefined) return foreign;
  if (text === '=') return 'equality is written ==';
  if (text === '&' || text === '|') return `write ${text}${text}`;
  if (/^[\w.-]*[:#@/][\w@/.:#-]+$/.test(text))
    return "a name with such characters stands in brackets: needs['test:unit'].result";
  if (/^[-+*/%]$/.test(text)) return 'the expression language has no arithmetic';
  return undefined;
}
