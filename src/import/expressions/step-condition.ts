import { conditionSource, usesStatusFunction } from '../../language/expressions/condition.ts';
import { parseOnce } from '../../language/expressions/parse-expression.ts';

/** What the `if` of a step requires. */
export type StepCondition =
  /** That all steps before it succeeded, as without an `if`. */
  | { readonly kind: 'success'; readonly guard: string | undefined }
  /** Nothing, or only that the run is not cancelled: the step runs whatever failed. `status` is the call. */
  | {
      readonly kind: 'always';
      readonly status: 'always()' | '!cancelled()';
      readonly guard: string | undefined;
    }
  /** That something failed, or a mixture of these; the whole expression. */
  | { readonly kind: 'other'; readonly source: string };

const alwaysWords: ReadonlyMap<string, 'always()' | '!cancelled()'> = new Map([
  ['always()', 'always()'],
  ['success()||failure()', '!cancelled()'],
  ['failure()||success()', '!cancelled()'],
  ['!cancelled()', '!cancelled()'],
]);

/** Reads the `if` of a step. `guard` is the part that is not a status function; undefined when there is none. */
export function readStepCondition(condition: string | undefined): StepCondition {
  const source = conditionSource((condition ?? '').trim()).source.trim();
  if (source === '' || source === 'success()') return { kind: 'success', guard: undefined };
  if (!usesStatusFunction(source)) return { kind: 'success', guard: source };
  for (const { status, rest } of splitsOf(source)) {
    const word = status.replaceAll(/\s/g, '').replace(/^\((.*)\)$/, '$1');
    const isWhole = rest === undefined || (isConjunct(rest) && !usesStatusFunction(rest));
    if (!isWhole) continue;
    if (word === 'success()') return { kind: 'success', guard: rest };
    const always = alwaysWords.get(word);
    if (always !== undefined) return { kind: 'always', status: always, guard: rest };
  }
  return { kind: 'other', source };
}

/** The status function and what `&&` joins to it, before or after it. */
function splitsOf(source: string): readonly { readonly status: string; readonly rest: string | undefined }[] {
  const status = String.raw`\(?\s*(?:!\s*cancelled\(\)|(?:success|always|failure)\(\)(?:\s*\|\|\s*(?:success|failure)\(\))?)\s*\)?`;
  const first = new RegExp(`^(${status})\\s*&&\\s*([^]+)$`).exec(source);
  const last = new RegExp(`^([^]+?)\\s*&&\\s*(${status})$`).exec(source);
  return [
    { status: source, rest: undefined },
    ...(first === null ? [] : [{ status: first[1] ?? '', rest: first[2] }]),
    ...(last === null ? [] : [{ status: last[2] ?? '', rest: last[1] }]),
  ];
}

/** Whether a text can be taken out of an `&&`: `||` outside of parentheses binds less tightly. */
function isConjunct(text: string): boolean {
  if (parseOnce(text).kind === 'problem') return false;
  const flat = text.replaceAll(/'(?:[^']|'')*'/g, "''");
  let depth = 0;
  for (const [index, character] of Array.from(flat).entries()) {
    if (character === '(' || character === '[') depth += 1;
    if (character === ')' || character === ']') depth -= 1;
    if (depth === 0 && flat.startsWith('||', index)) return false;
  }
  return true;
}

/** The expression as one that gives `true` or `false` and nothing else. */
export function asTruth(source: string): string {
  const isTruth =
    !/&&|\|\|/.test(source) &&
    (/[=!]=|[<>]/.test(source) || /^!|^(?:contains|startsWith|endsWith)\(/i.test(source));
  return isTruth ? source : `!!(${source})`;
}

function inParentheses(source: string): string {
  return isConjunct(source) ? source : `(${source})`;
}

/** Two conditions that both have to hold; the first one may be missing. */
export function both(first: string | undefined, second: string): string {
  if (first === undefined) return second;
  return `${inParentheses(first)} && ${inParentheses(second)}`;
}
