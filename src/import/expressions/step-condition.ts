import { conditionSource, usesStatusFunction } from '../../language/expressions/condition.ts';
import { parseOnce } from '../../language/expressions/parse-expression.ts';
import { isTemplate, splitTemplate } from '../../language/expressions/template.ts';

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

/**
 * Whether a condition is true whatever its expressions give, since text beside `${{ }}` turns all of it into a text. The white space
 * at the end of a block does not count: the author did not mean it.
 */
export function isAlwaysTrue(condition: string | undefined): condition is string {
  if (condition === undefined || !isTemplate(condition)) return false;
  const split = splitTemplate(condition.trim());
  return split.kind === 'segments' && split.segments.length > 1;
}

/** Reads the `if` of a step. `guard` is the part that is not a status function; undefined when there is none. */
export function readStepCondition(condition: string | undefined): StepCondition {
  if (isAlwaysTrue(condition))
    return usesStatusFunction(condition)
      ? { kind: 'always', status: 'always()', guard: undefined }
      : { kind: 'success', guard: undefined };
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
  // What stands in texts, calls and indexes decides nothing: case(a == b, 'x', '') gives a text.
  const flat = withoutBrackets(source.replaceAll(/'(?:[^']|'')*'/g, ''));
  const isTruth =
    !/&&|\|\|/.test(flat) && (/[=!]=|[<>]/.test(flat) || /^!|^(?:contains|startsWith|endsWith)$/i.test(flat));
  return isTruth ? source : `!!(${source})`;
}

function withoutBrackets(text: string): string {
  const flat = text.replaceAll(/\([^()[\]]*\)|\[[^()[\]]*\]/g, '');
  return flat === text ? flat.trim() : withoutBrackets(flat);
}

function inParentheses(source: string): string {
  return isConjunct(source) ? source : `(${source})`;
}

/** Two conditions that both have to hold; the first one may be missing. */
export function both(first: string | undefined, second: string): string {
  if (first === undefined) return second;
  return `${inParentheses(first)} && ${inParentheses(second)}`;
}
