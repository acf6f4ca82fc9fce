import type { Json } from '../model/json.ts';
import type { MatrixGroup } from '../model/task.ts';
import type { Found } from './form.ts';
import type { LoadHooks } from './hooks.ts';
import type { Mistakes } from './mistakes.ts';
import type { TaskKeys } from './task-keys.ts';

/** What `strategy` says of a matrix beside its values. */
export type StrategyLimits = Pick<MatrixGroup, 'maxParallel' | 'failFast'>;

/**
 * `max-parallel` and `fail-fast` of a task with their expressions evaluated; mistakes are told, and then the default
 * stands for the value. As on GitHub a `max-parallel` of 0 is no limit.
 */
export function readLimits(
  strategy: NonNullable<TaskKeys['strategy']>['value'] | undefined,
  owner: string,
  hooks: LoadHooks,
  mistakes: Mistakes,
): StrategyLimits {
  const known = <T extends Json>(
    key: string,
    found: Found<T | string> | undefined,
    fits: (value: Json) => value is T,
    expected: string,
  ): T | undefined => {
    if (found === undefined || typeof found.value !== 'string') return found?.value;
    const result = hooks.evaluateMatrix?.(found.value, found.textAt);
    if (result?.kind === 'mistake') {
      mistakes.add(result.diagnostic);
    } else if (result !== undefined) {
      if (fits(result.value)) return result.value;
      mistakes.add({
        message: `wrong value for "strategy.${key}" in ${owner}`,
        expected,
        found: JSON.stringify(result.value),
        at: found.textAt,
      });
    }
    return undefined;
  };
  const maxParallel = known('max-parallel', strategy?.['max-parallel'], isCount, 'a whole number ≥ 0');
  const failFast = known('fail-fast', strategy?.['fail-fast'], isFlag, 'true or false');
  return { maxParallel: maxParallel === 0 ? undefined : maxParallel, failFast: failFast ?? true };
}

function isCount(value: Json): value is number {
  return typeof value === 'number' && Number.isSafeInteger(value) && value >= 0;
}

function isFlag(value: Json): value is boolean {
  return typeof value === 'boolean';
}
