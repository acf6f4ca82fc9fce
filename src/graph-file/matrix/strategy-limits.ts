import type { Json } from '../../model/json.ts';
import type { MatrixGroup } from '../../model/task.ts';
import { shortJson } from '../../language/expressions/expression-data.ts';
import type { Found } from '../../language/forms/form.ts';
import type { StrategyEvaluation } from './strategy-evaluator.ts';
import type { Diagnostics } from '../../language/diagnostics/diagnostics.ts';
import type { TaskKeys } from '../keys/task-keys.ts';

/** What `strategy` says about a matrix beside its values. */
export type StrategyLimits = Pick<MatrixGroup, 'maxParallel' | 'failFast'>;

/**
 * `max-parallel` and `fail-fast` of a task, their expressions evaluated; mistakes in these are reported. As on GitHub a
 * `max-parallel` of 0 is no limit.
 */
export function readLimits(
  strategy: NonNullable<TaskKeys['strategy']>['value'] | undefined,
  owner: string,
  evaluation: StrategyEvaluation,
  diagnostics: Diagnostics,
): StrategyLimits {
  const maxParallel = settle(strategy?.['max-parallel'], isCount, evaluation, diagnostics, {
    message: `wrong value for "strategy.max-parallel" in ${owner}`,
    expected: 'a whole number ≥ 0',
  });
  const failFast = settle(strategy?.['fail-fast'], isFlag, evaluation, diagnostics, {
    message: `wrong value for "strategy.fail-fast" in ${owner}`,
    expected: 'true or false',
  });
  return { maxParallel: maxParallel === 0 ? undefined : maxParallel, failFast: failFast ?? true };
}

/** The value as it is written, or that of its expression; undefined when that has a mistake or does not fit. */
function settle<T extends number | boolean>(
  found: Found<T | string> | undefined,
  fits: (value: Json) => value is T,
  evaluation: StrategyEvaluation,
  diagnostics: Diagnostics,
  misfit: { readonly message: string; readonly expected: string },
): T | undefined {
  if (found === undefined) return undefined;
  const { value, textAt: at } = found;
  if (typeof value !== 'string') return value;
  const result = evaluation(value, at);
  if (result.kind === 'value') {
    if (fits(result.value)) return result.value;
    diagnostics.add({ ...misfit, found: shortJson(result.value), at });
  } else {
    diagnostics.add(result.diagnostic);
  }
  return undefined;
}

function isCount(value: Json): value is number {
  return typeof value === 'number' && Number.isSafeInteger(value) && value >= 0;
}

function isFlag(value: Json): value is boolean {
  return typeof value === 'boolean';
}
