import type { Diagnostic } from '../../model/diagnostic.ts';
import { placeInText, type TextPosition } from '../../language/diagnostics/text-position.ts';
import { checkUses } from './check-uses.ts';
import type { Problem } from '../../language/diagnostics/diagnostics.ts';
import { noVariables } from '../scope/environment-layers.ts';
import { parseOnce } from '../../language/expressions/parse-expression.ts';
import type { ExpressionPlace } from '../../language/expressions/expression-places.ts';
import type { ConditionCheck, ExpressionScope, TemplateCheck } from '../scope/expression-scope.ts';
import { isTemplate, splitTemplate } from '../../language/expressions/template.ts';

/** Every mistake in the expressions of a text; none for a text without any. `placeInText` says how exact the places are. */
export function checkTemplate({ text, place, ...scope }: TemplateCheck): readonly Diagnostic[] {
  return isTemplate(text) ? checkSegments(text, place, scope) : [];
}

/**
 * Every mistake in an `if`, written with or without `${{ }}`. Text beside `${{ }}` is one: GitHub makes a text of the
 * whole, and a text that is not empty is true, whatever the expression says.
 */
export function checkCondition({ text, ...scope }: ConditionCheck): readonly Diagnostic[] {
  if (text.trim() === '') return [];
  if (!isTemplate(text)) return checkSource(text, 0, { text, place: 'if', scope });
  const split = splitTemplate(text);
  const diagnostics = checkSegments(text, 'if', scope);
  if (split.kind === 'unclosed' || split.segments.length === 1) return diagnostics;
  const trap: Diagnostic = {
    message: 'this condition is always true: text beside ${{ }} turns all of it into a text',
    expected: 'one expression and nothing beside it',
    at: placeInText(scope.at, text, 0),
    hint: 'leave the inner ${{ and }} out, or put the whole condition into one ${{ }}',
  };
  return [trap, ...diagnostics];
}

/** Every mistake in an expression inside `strategy`, which is evaluated before anything runs. */
export function checkStrategyTemplate(text: string, at: TextPosition): readonly Diagnostic[] {
  return checkSegments(text, 'strategy', {
    at,
    needs: [],
    matrixKeys: [],
    foreign: [],
    strangers: [],
    variables: noVariables,
    shell: undefined,
  });
}

interface Site {
  readonly text: string;
  readonly place: ExpressionPlace;
  readonly scope: ExpressionScope;
}

function checkSegments(text: string, place: ExpressionPlace, scope: ExpressionScope): readonly Diagnostic[] {
  const split = splitTemplate(text);
  if (split.kind === 'unclosed') {
    return [
      {
        message: '"${{" is never closed',
        expected: '"}}" after the expression',
        at: placeInText(scope.at, text, split.offset),
        hint: "a text in an expression ends with ' before }} can close it",
      },
    ];
  }
  return split.segments.flatMap((segment) =>
    segment.kind === 'expression' ? checkSource(segment.source, segment.offset, { text, place, scope }) : [],
  );
}

function checkSource(source: string, start: number, { text, place, scope }: Site): readonly Diagnostic[] {
  const diagnostic = (problem: Problem, offset: number): Diagnostic => ({
    ...problem,
    at: placeInText(scope.at, text, start + offset),
  });
  const parsed = parseOnce(source);
  if (parsed.kind === 'problem') {
    const { kind: _, problem: cause, offset, ...more } = parsed;
    const found = source === '' ? {} : { found: source };
    const problem = { message: `bad expression: ${cause}`, ...found, ...more };
    return [diagnostic(problem, offset)];
  }
  return checkUses(parsed, { ...scope, place, source }).map(({ problem, offset }) =>
    diagnostic(problem, offset),
  );
}
