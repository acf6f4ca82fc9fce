import type { Variables } from './scope/environment-layers.ts';
import type { StrategyEvaluator } from './matrix/strategy-evaluator.ts';
import { maximalTasks } from '../language/diagnostics/limits.ts';
import { readMatrix, type WrittenMatrix } from './matrix/matrix-values.ts';
import type { Diagnostics } from '../language/diagnostics/diagnostics.ts';
import type { Node } from '../language/diagnostics/node.ts';

/**
 * The matrices of a file. A matrix that many tasks share through an alias is read once, unless its expressions read the
 * variables of the task.
 */
export class Matrices {
  readonly #evaluator: StrategyEvaluator;
  readonly #diagnostics: Diagnostics;
  readonly #shared = new Map<Node, WrittenMatrix | undefined>();
  /** Instances that may still be made. */
  #left = maximalTasks;

  constructor(evaluator: StrategyEvaluator, diagnostics: Diagnostics) {
    this.#evaluator = evaluator;
    this.#diagnostics = diagnostics;
  }

  /**
   * The instances of a task's matrix; undefined when it has mistakes, which are reported, and when there are already too many
   * instances, which the caller that counts the tasks reports.
   */
  of(key: string, matrix: Node, variables: Variables): WrittenMatrix | undefined {
    if (this.#shared.has(matrix)) return this.#shared.get(matrix);
    if (this.#left < 0) return undefined;
    let readsVariables = false;
    const evaluate = this.#evaluator.of(() => {
      readsVariables = true;
      return variables;
    });
    const place = { owner: `task "${key}"`, path: 'strategy.matrix' };
    const instances = readMatrix(matrix, place, evaluate, this.#diagnostics);
    this.#left -= instances?.combinations.length ?? 0;
    if (!readsVariables) this.#shared.set(matrix, instances);
    return instances;
  }
}
