import type { Position } from '../../model/position.ts';
import type { Task } from '../../model/task.ts';

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
