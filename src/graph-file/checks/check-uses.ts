import { nearest } from '../../model/nearest.ts';
import type { Result } from '../../model/outcome.ts';
import { bindAdvice } from './bind-advice.ts';
import type { Problem } from '../../language/diagnostics/diagnostics.ts';
import { elsewhereAdvice } from './elsewhere-contexts.ts';
import type { Node } from '../../language/diagnostics/node.ts';
import { statusFunctions } from '../../language/expressions/expression-functions.ts';
import { operatorAdvice, valueWordAdvice } from '../../language/expressions/foreign-words.ts';
import {
  contextNames,
  type ExpressionPlace,
  vocabularyOf,
} from '../../language/expressions/expression-places.ts';
import {
  type ContextUse,
  type Expression,
  type Use,
  writtenUse,
} from '../../language/expressions/expression-types.ts';
import { foreignProblem } from './foreign-problem.ts';
import type { ExpressionScope } from '../scope/expression-scope.ts';
import { isTemplate } from '../../language/expressions/template.ts';
import { lateProblem } from './late-variables.ts';

/** Where an expression stands and what it may name there. */
export interface UseSurroundings extends Omit<ExpressionScope, 'at'> {
  readonly place: ExpressionPlace;
  /** As written, for advice that repeats it. */
  readonly source: string;
}

const results: readonly Result[] = ['success', 'failure', 'cancelled', 'skipped'];

/** Every name in an expression that is not valid there, with its place in the expression. */
export function checkUses(
  expression: Expression,
  surroundings: UseSurroundings,
): readonly { readonly problem: Problem; readonly offset: number }[] {
  const found: { problem: Problem; offset: number }[] = [];
  const check = <Each extends Use>(uses: readonly Each[], problemOf: (use: Each) => Problem | undefined) => {
    for (const use of uses) {
      const problem = problemOf(use);
      if (problem !== undefined) found.push({ problem, offset: use.offset });
    }
  };
  check(expression.functions, (use) => functionProblem(use, surroundings.place));
  check(expression.contexts, (use) => contextProblem(use, surroundings));
  check(expression.resultWords, ({ name }) =>
    isAmong(name, results)
      ? undefined
      : { message: `no task has the result "${name}"`, expected: listed(results), ...meant(name, results) },
  );
  return found;
}

function functionProblem({ name }: Use, place: ExpressionPlace): Problem | undefined {
  const allowed = vocabularyOf(place).functions;
  if (isAmong(name, allowed)) return undefined;
  if (isAmong(name, statusFunctions)) {
    return {
      message: `${name}() can be used in "if" only`,
      hint: 'read the result of a need: needs.<id>.result',
    };
  }
  if (isAmong(name, ['hashFiles'])) return { message: `${name}() cannot be used in ${place}` };
  const foreign = operatorAdvice(name);
  const hint = foreign === undefined ? meant(name, allowed) : { hint: foreign };
  return { message: `unknown function "${name}"`, expected: listed(allowed), ...hint };
}

function contextProblem(use: ContextUse, surroundings: UseSurroundings): Problem | undefined {
  const { place, source, shell } = surroundings;
  const context = use.name.toLowerCase();
  const { contexts: allowed, functions: allowedFunctions, taskFields } = vocabularyOf(place);
  if (!isAmong(context, contextNames)) {
    const advice = elsewhereAdvice(context, use.path);
    if (advice !== undefined) return { message: `a graph file has no "${use.name}"`, hint: advice };
    return {
      message: `unknown context "${use.name}"`,
      expected: listed(allowed),
      ...nameHint(use.name, allowedFunctions),
    };
  }
  if (!isAmong(context, allowed)) {
    return {
      message: `"${context}" cannot be used in ${place}`,
      expected: listed(allowed),
      hint:
        place === 'run'
          ? bindAdvice(source, use, shell)
          : 'strategy is evaluated before the run: use values that are known by then',
    };
  }
  switch (context) {
    case 'needs':
      return needProblem(use.path, surroundings);
    case 'matrix':
      return matrixProblem(use.path, surroundings) ?? inScript(use, surroundings);
    case 'task':
      return taskProblem(use.path, taskFields) ?? inScript(use, surroundings);
    case 'env':
      return place === 'if' ? lateProblem(use, surroundings.variables) : undefined;
    case 'github':
      return use.path[0]?.toLowerCase() === 'token'
        ? {
            message: 'a graph file has no "github.token"',
            hint: 'in the workflow, give the step env: GITHUB_TOKEN: ${{ github.token }}; tasks find it as $GITHUB_TOKEN',
          }
        : undefined;
    default:
      return undefined;
  }
}

function needProblem(
  path: readonly string[],
  { needs, strangers }: Pick<UseSurroundings, 'needs' | 'strangers'>,
): Problem | undefined {
  const [id] = path;
  if (id !== undefined && strangers.some((value) => isNamedIn(value, id))) return undefined;
  if (id !== undefined && id !== '*' && !isAmong(id, needs)) {
    const dotted = needs.find((need) =>
      `${path.join('.')}.`.toLowerCase().startsWith(`${need.toLowerCase()}.`),
    );
    const near = nearest(id, needs);
    return {
      message: `${needOf(id)} is read, but the task does not need "${id}"`,
      ...(needs.length === 0 ? {} : { expected: listed(needs) }),
      hint:
        dotted !== undefined
          ? `an id with a dot stands in brackets: ${needOf(dotted)}`
          : near === undefined
            ? `add ${id} to its needs`
            : `did you mean "${near}"? if not, add ${id} to its needs`,
    };
  }
  return fieldProblem(writtenUse({ name: 'needs', path: path.slice(0, 1) }), path.slice(1), [
    'result',
    'outputs',
  ]);
}

function needOf(id: string): string {
  return writtenUse({ name: 'needs', path: [id] });
}

function inScript(use: ContextUse, { place, source, foreign, shell }: UseSurroundings): Problem | undefined {
  return place === 'run' ? foreignProblem(use, source, foreign, shell) : undefined;
}

function matrixProblem(
  path: readonly string[],
  { matrixKeys: keys, strangers }: Pick<UseSurroundings, 'matrixKeys' | 'strangers'>,
): Problem | undefined {
  if (strangers.some(mayHoldMatrix)) return undefined;
  if (keys.length > 0) return fieldProblem('matrix', path, keys);
  return { message: '"matrix" is read, but the task has no matrix', hint: 'give it strategy: {matrix: {…}}' };
}

/** Whether a value is an id, or has it among its items. */
function isNamedIn(value: Node, id: string): boolean {
  const items = value.kind === 'list' ? value.items : [value];
  return items.some((item) => item.kind === 'scalar' && isAmong(item.text, [id]));
}

/** Whether a value under a key that is not known may be what the task wants for its matrix. */
function mayHoldMatrix(value: Node): boolean {
  return value.kind !== 'scalar' || isTemplate(value.text);
}

function taskProblem(path: readonly string[], known: readonly string[]): Problem | undefined {
  const problem = fieldProblem('task', path, known);
  if (problem === undefined || !isAmong(path[0] ?? '', ['slot', 'attempt'])) return problem;
  return { ...problem, hint: 'a task has them only once it has started' };
}

function fieldProblem(
  owner: string,
  [field]: readonly string[],
  known: readonly string[],
): Problem | undefined {
  if (field === undefined || field === '*' || isAmong(field, known)) return undefined;
  return { message: `${owner} has no "${field}"`, expected: listed(known), ...meant(field, known) };
}

/** A hint for the name of a context that does not exist: a function that is not called, or a slip. */
function nameHint(word: string, functions: readonly string[]): { readonly hint?: string } {
  const exact = functions.find((each) => each.toLowerCase() === word.toLowerCase());
  if (exact !== undefined) return { hint: `a function is called with parentheses: ${call(exact)}` };
  const value = valueWordAdvice(word);
  if (value !== undefined) return { hint: value };
  const near = nearest(word, [...contextNames, ...functions]);
  if (near === undefined) return {};
  return { hint: isAmong(near, functions) ? `did you mean ${call(near)}?` : `did you mean "${near}"?` };
}

function call(name: string): string {
  return isAmong(name, statusFunctions) ? `${name}()` : `${name}(…)`;
}

function isAmong(name: string, names: readonly string[]): boolean {
  return names.some((each) => each.toLowerCase() === name.toLowerCase());
}

function listed(names: readonly string[]): string {
  return names.length === 1 ? `${names[0]}` : `one of ${names.join(', ')}`;
}

function meant(word: string, names: readonly string[]): { readonly hint?: string } {
  const near = nearest(word, names);
  return near === undefined ? {} : { hint: `did you mean "${near}"?` };
}
