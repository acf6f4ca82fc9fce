import { evaluateTemplate } from '../../language/expressions/evaluate.ts';
import type { Contexts, HostFunctions } from '../../language/expressions/expression-types.ts';
import type { Task } from '../../model/task.ts';
import type { TaskVariables } from './contexts.ts';
import type { Position } from '../../model/diagnostic.ts';

/** That an expression of a task could not be evaluated. */
export class BadExpression extends Error {
  /** Where the value of its key stands. */
  readonly at: Position;

  /** @param key as in the file: `run`, `env.NAME` */
  constructor(task: Task, key: string, problem: string) {
    super(`${key}: ${problem}`);
    this.at = task.places.get(key) ?? task.at;
  }
}

/**
 * The variables of a task, evaluated in the order of the file: each sees those before it. `contextsWith` gives the
 * contexts with the variables so far.
 *
 * @throws BadExpression for one that cannot be evaluated, unless the task has its own value for it
 */
export function evaluateVariables(
  task: Task,
  contextsWith: (variables: TaskVariables) => Contexts,
  functions: HostFunctions,
): TaskVariables {
  const file = new Map<string, string>();
  const own = new Map<string, string>();
  const contexts = contextsWith({ file, own });
  for (const [name, template] of task.fileEnv) {
    const evaluated = evaluateTemplate(template, contexts, functions);
    if (evaluated.kind === 'value') file.set(name, evaluated.value);
    else if (!task.env.has(name)) throw new BadExpression(task, `env.${name}`, evaluated.problem);
  }
  for (const [name, template] of task.env) {
    const evaluated = evaluateTemplate(template, contexts, functions);
    if (evaluated.kind === 'problem') throw new BadExpression(task, `env.${name}`, evaluated.problem);
    own.set(name, evaluated.value);
  }
  return { file, own };
}
