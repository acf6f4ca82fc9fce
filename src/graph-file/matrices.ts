import type { Variables } from './scope/environment-layers.ts';
import type { StrategyEvaluator } from './matrix/strategy-evaluator.ts';
import { maximalTasks } from './diagnostics/limits.ts';
import { readMatrix, type WrittenMatrix } from './matrix/matrix-values.ts';
import type { Diagnostics } from './diagnostics/diagnostics.ts';
import type { Node } from './diagnostics/node.ts';

/**
 * The matrices of a file. One that many tasks share through an alias is read once, unless its expressions read the
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
   * The instances of a task's matrix; undefined when it has mistakes, which are told, and when there are too many
   * instances already, which is told by who counts the tasks.
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
