import { matrixVariable } from '../../model/task.ts';
import { formatPosition } from '../../model/diagnostic.ts';
import { bindAdvice, readAdvice } from './bind-advice.ts';
import type { Problem } from '../../language/diagnostics/diagnostics.ts';
import { type ContextUse, writtenUse } from '../../language/expressions/expression-types.ts';
import { type ForeignValue, pathsMeet } from '../scope/foreign-values.ts';

/**
 * What is wrong with reading `matrix` or `task` in a script, where a value becomes a part of the program, when the value
 * is one of these. The id of a task has the values of its matrix in it. `source` is the whole expression, `shell` the task's.
 */
export function foreignProblem(
  use: ContextUse,
  source: string,
  foreign: readonly ForeignValue[],
  shell: string | undefined,
): Problem | undefined {
  const isMatrix = use.name.toLowerCase() === 'matrix';
  const found = foreign.find(({ path }) => pathsMeet(use.path, isMatrix ? path : ['id']));
  if (found === undefined) return undefined;
  const written = writtenUse(use);
  const variable = source.toLowerCase() === written.toLowerCase() ? variableOf(use) : undefined;
  const values = isMatrix ? 'its values' : 'the id has matrix values in it that';
  return {
    message: `"${written}" cannot be used in run: ${values} come from ${found.source}`,
    expected: 'values that the graph file itself states',
    found: `${found.source} at ${formatPosition(found.at)}`,
    hint: variable === undefined ? bindAdvice(source, use, shell) : readAdvice(variable, shell),
  };
}

/** The variable in which every task finds the value; undefined when there is none for just this value. */
function variableOf({ name, path: [key, ...deeper] }: ContextUse): string | undefined {
  if (key === undefined || key === '*' || deeper.length > 0) return undefined;
  if (name.toLowerCase() === 'task') return 'RUNDAG_TASK';
  return matrixVariable(key);
}
