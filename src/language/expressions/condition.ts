import { type Evaluated, evaluateExpression, evaluateTemplate } from './evaluate.ts';
import { statusFunctions } from './expression-functions.ts';
import type { Result } from '../../model/outcome.ts';
import type { Contexts, Expression, HostFunction, HostFunctions } from './expression-types.ts';
import { parseOnce } from './parse-expression.ts';
import { isTemplate, splitTemplate } from './template.ts';

/** What the status functions of an `if` answer for one task. */
export interface Status {
  /** All tasks that it needs, directly or not, succeeded. */
  readonly success: boolean;
  /** One of them failed. */
  readonly failure: boolean;
  /** The run is being cancelled. */
  readonly cancelled: boolean;
  /** The run is closed: only clean-ups still start. */
  readonly closed: boolean;
  /** How a task that it needs, directly or not, has ended, by its id in the file, in upper or lower case; undefined for any other. */
  readonly resultOf: (id: string) => Result | undefined;
}

/**
 * Whether an `if` holds. It may be written with or without `${{ }}`; one that is empty is `success()`, and one that
 * calls no status function holds only when `success()` does too. With ids, `success()` and `failure()` look at these
 * tasks alone, as for GitHub's jobs: all of them succeeded, one of them failed. Text beside `${{ }}` makes a text of the whole,
 * which is true unless it is empty.
 */
export function evaluateCondition(
  text: string,
  contexts: Contexts,
  status: Status,
  functions: HostFunctions,
): Evaluated<boolean> {
  if (text.trim() === '') return { kind: 'value', value: status.success };
  if (!status.success && !usesStatusFunction(text)) return { kind: 'value', value: false };
  const all: HostFunctions = { get: (name) => statusFunction(name, status) ?? functions.get(name) };
  const { source, offset } = conditionSource(text);
  if (isTemplate(source)) {
    const joined = evaluateTemplate(source, contexts, all);
    return joined.kind === 'problem' ? joined : { kind: 'value', value: joined.value !== '' };
  }
  const evaluated = evaluateExpression(source, contexts, all);
  if (evaluated.kind === 'problem') return { ...evaluated, offset: offset + evaluated.offset };
  return { kind: 'value', value: evaluated.value.truthy };
}

/** Whether an `if` calls `success()`, `failure()`, `cancelled()` or `always()`, so that `success()` is not implied. */
export function usesStatusFunction(text: string): boolean {
  return conditionParts(text).some(({ expression }) =>
    expression.functions.some(({ name }) => isStatusFunction(name)),
  );
}

/** The expressions of an `if` that can be parsed, and where each begins in it. */
export function conditionParts(
  text: string,
): readonly { readonly expression: Expression; readonly offset: number }[] {
  const split = isTemplate(text)
    ? splitTemplate(text)
    : ({ kind: 'segments', segments: [{ kind: 'expression', source: text, offset: 0 }] } as const);
  if (split.kind === 'unclosed') return [];
  return split.segments.flatMap((segment) => {
    if (segment.kind === 'literal') return [];
    const parsed = parseOnce(segment.source);
    return parsed.kind === 'expression' ? [{ expression: parsed, offset: segment.offset }] : [];
  });
}

/** An `if` without its outer `${{ }}`, and where the rest begins; unchanged when there is anything beside it. */
export function conditionSource(text: string): { readonly source: string; readonly offset: number } {
  const split = splitTemplate(text);
  if (split.kind === 'unclosed') return { source: text, offset: 0 };
  const [first, ...others] = split.segments;
  return first?.kind === 'expression' && others.length === 0 ? first : { source: text, offset: 0 };
}

function statusFunction(name: string, status: Status): HostFunction | undefined {
  const ended = (result: Result) => (id: string) => status.resultOf(id) === result;
  switch (name) {
    case 'success':
      return (...ids) => (ids.length === 0 ? status.success : !status.closed && ids.every(ended('success')));
    case 'failure':
      return (...ids) => (ids.length === 0 ? status.failure : ids.some(ended('failure')));
    case 'cancelled':
      return () => status.cancelled;
    case 'always':
      return () => true;
    default:
      return undefined;
  }
}

function isStatusFunction(name: string): boolean {
  return statusFunctions.some((each) => each === name.toLowerCase());
}
