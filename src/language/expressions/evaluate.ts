import type { Json } from '../../model/json.ts';
import { messageOf } from '../../model/message-of.ts';
import { shortJson } from './expression-data.ts';
import type { Contexts, HostFunctions, Value } from './expression-types.ts';
import { parseOnce } from './parse-expression.ts';
import { isTemplate, splitTemplate } from './template.ts';

/** The result of an evaluation; `offset` is where in the text the expression that failed begins. */
export type Evaluated<T> =
  | { readonly kind: 'value'; readonly value: T }
  | { readonly kind: 'problem'; readonly problem: string; readonly offset: number };

/** The text with its expressions replaced by their values, which are joined with it by GitHub's rules for text. */
export function evaluateTemplate(
  text: string,
  contexts: Contexts,
  functions: HostFunctions,
): Evaluated<string> {
  if (!isTemplate(text)) return { kind: 'value', value: text };
  const parts = evaluateSegments(text, contexts, functions);
  return parts.kind === 'problem' ? parts : { kind: 'value', value: parts.value.map(asText).join('') };
}

/** The value that a text stands for: that of its expression when it is nothing but one, else a text. */
export function evaluateJson(text: string, contexts: Contexts, functions: HostFunctions): Evaluated<Json> {
  const parts = evaluateSegments(text, contexts, functions);
  if (parts.kind === 'problem') return parts;
  const [first] = parts.value;
  const isWhole = parts.value.length === 1 && first !== undefined && typeof first !== 'string';
  return { kind: 'value', value: isWhole ? first.json() : parts.value.map(asText).join('') };
}

/** `evaluateJson` where only true and false will do, as for GitHub's `continue-on-error`. */
export function evaluateBoolean(
  text: string,
  contexts: Contexts,
  functions: HostFunctions,
): Evaluated<boolean> {
  const evaluated = evaluateJson(text, contexts, functions);
  if (evaluated.kind === 'problem') return evaluated;
  if (typeof evaluated.value === 'boolean') return { kind: 'value', value: evaluated.value };
  return unfit(evaluated.value, 'true or false', 'compare it (== true), or read a text with fromJSON()');
}

/** `evaluateJson` where only a number above 0 will do, as for `timeout-minutes`. */
export function evaluatePositiveNumber(
  text: string,
  contexts: Contexts,
  functions: HostFunctions,
): Evaluated<number> {
  const evaluated = evaluateJson(text, contexts, functions);
  if (evaluated.kind === 'problem') return evaluated;
  const { value } = evaluated;
  if (typeof value === 'number' && value > 0 && Number.isFinite(value)) return { kind: 'value', value };
  return unfit(value, 'a number above 0', 'read a text with fromJSON()');
}

/** The value of one expression, without `${{ }}`. */
export function evaluateExpression(
  source: string,
  contexts: Contexts,
  functions: HostFunctions,
): Evaluated<Value> {
  const parsed = parseOnce(source);
  if (parsed.kind === 'problem') return { kind: 'problem', problem: parsed.problem, offset: parsed.offset };
  try {
    return { kind: 'value', value: parsed.evaluate(contexts, functions) };
  } catch (error) {
    return { kind: 'problem', problem: messageOf(error), offset: 0 };
  }
}

function evaluateSegments(
  text: string,
  contexts: Contexts,
  functions: HostFunctions,
): Evaluated<readonly (string | Value)[]> {
  const split = splitTemplate(text);
  if (split.kind === 'unclosed')
    return { kind: 'problem', problem: '"${{" is never closed', offset: split.offset };
  const parts: (string | Value)[] = [];
  for (const segment of split.segments) {
    if (segment.kind === 'literal') {
      parts.push(segment.text);
      continue;
    }
    const evaluated = evaluateExpression(segment.source, contexts, functions);
    if (evaluated.kind === 'problem') return { ...evaluated, offset: segment.offset + evaluated.offset };
    parts.push(evaluated.value);
  }
  return { kind: 'value', value: parts };
}

function asText(part: string | Value): string {
  return typeof part === 'string' ? part : part.text;
}

function unfit(found: Json, expected: string, advice: string): Evaluated<never> {
  return {
    kind: 'problem',
    problem: `expected ${expected}, found ${shortJson(found)}: ${advice}`,
    offset: 0,
  };
}
