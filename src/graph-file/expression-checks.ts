import type { Variables } from './environment-layers.ts';
import type { Found } from './form.ts';
import type { LoadHooks, TemplatePlace } from './hooks.ts';
import type { Mistakes } from './mistakes.ts';
import type { TaskKeys } from './task-keys.ts';
import { isTemplate } from './template.ts';

/** What the expressions of a task may refer to. */
interface Scope {
  readonly needs: readonly string[];
  readonly matrixKeys: readonly string[];
}

/** Tells the mistakes in every expression of a task but those in its matrix. */
export function checkExpressions(
  keys: TaskKeys,
  env: Variables,
  scope: Scope,
  hooks: LoadHooks,
  mistakes: Mistakes,
): void {
  const check = (place: TemplatePlace, found: Found<unknown> | undefined): void => {
    if (typeof found?.value !== 'string' || !isTemplate(found.value)) return;
    for (const diagnostic of hooks.checkTemplate?.({
      text: found.value,
      place,
      at: found.textAt,
      ...scope,
    }) ?? []) {
      mistakes.add(diagnostic);
    }
  };
  check('name', keys.name);
  check('run', keys.run);
  for (const word of keys.command?.value ?? []) check('command', word);
  for (const variable of env.found.values()) check('env', variable);
  check('working-directory', keys['working-directory']);
  check('timeout-minutes', keys['timeout-minutes']);
  check('continue-on-error', keys['continue-on-error']);
  if (keys.if === undefined) return;
  const { value, textAt } = keys.if;
  // Line ends around it, as a block with | has, are no part of a condition.
  for (const diagnostic of hooks.checkCondition?.({ text: value.trim(), at: textAt, ...scope }) ?? [])
    mistakes.add(diagnostic);
}
