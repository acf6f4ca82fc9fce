/**
 * How much of a line a mistake at `start` is about, in UTF-16 units, at least 1: a text in quotes, what stands in
 * brackets, a whole value where one begins, else a word. The beginning of a line that `isCut` is missing.
 */
export function markedLength(line: string, start: number, isCut: boolean): number {
  const before = line.slice(0, start);
  const rest = line.slice(start);
  if (insideExpression.test(before)) return lengthOf(word, rest);
  const indent = /^\s+/.exec(rest);
  if (indent !== null) return indent[0].length;
  const first = rest.charAt(0);
  if (first === '"' || first === "'") return quotedLength(rest, first);
  if (first === '{' || first === '[') return bracketedLength(rest);
  if (!valueBegins.test(before)) return lengthOf(word, rest);
  return lengthOf(isCut || isInFlow(before, rest) ? flowValue : blockValue, rest);
}

const insideExpression = /\$\{\{(?:(?!\}\})[^])*$/;

/** What stands before a value: nothing, a sign of YAML, or a tag or an anchor. */
const valueBegins = /(?:^|[[{]|[:?,-][ \t])[ \t]*$|(?:^|[ \t])[&!][\w./:!-]*[ \t]+$/;

/** A value on one line ends before `: ` and ` #`; inside { } and [ ] also before a sign. Expressions may contain anything. */
const blockValue = /^(?:\$\{\{[^]*?\}\}|:(?=\S)|[ \t](?!#)|[^\s:])+/;
const flowValue = /^(?:\$\{\{[^]*?\}\}|:(?=[^\s,[\]{}])|[ \t](?!#)|[^\s:,[\]{}])+/;

/** A word in a text or an expression. */
const word = /^(?:[\w.-]+|[^\s\w,()[\]{}]+)/;

function quotedLength(text: string, mark: string): number {
  const closed = mark === '"' ? /^"(?:\\.|[^"\\])*"/ : /^'(?:''|[^'])*'(?!')/;
  return closed.exec(text)?.[0].length ?? Math.max(1, text.trimEnd().length);
}

function lengthOf(pattern: RegExp, text: string): number {
  return Math.max(1, (pattern.exec(text)?.[0] ?? '').trimEnd().length);
}

/** The length up to the bracket that closes the first one, or to the end when none does. */
function bracketedLength(text: string): number {
  let depth = 0;
  for (let index = 0; index < text.length; index += 1) {
    depth += depthChange(text.charAt(index));
    if (depth === 0) return index + 1;
  }
  return text.trimEnd().length;
}

/** Whether a bracket is open at the place: one of the line, or of a line before it that closes on this one. */
function isInFlow(before: string, rest: string): boolean {
  let depth = 0;
  for (const character of before) depth = Math.max(0, depth + depthChange(character));
  if (depth > 0) return true;
  for (const character of rest) {
    depth += depthChange(character);
    if (depth < 0) return true;
  }
  return false;
}

function depthChange(character: string): -1 | 0 | 1 {
  if (character === '{' || character === '[') return 1;
  return character === '}' || character === ']' ? -1 : 0;
}
