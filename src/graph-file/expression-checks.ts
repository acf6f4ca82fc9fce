import { type Diagnostic, formatPosition } from '../model/diagnostic.ts';
import type { Variables } from './scope/environment-layers.ts';
import type { Found } from '../language/forms/form.ts';
import type { ExpressionScope } from './scope/expression-scope.ts';
import type { TemplatePlace } from '../language/expressions/expression-places.ts';
import { checkCondition, checkTemplate } from './checks/check-expression.ts';
import { partOfText } from '../language/diagnostics/text-position.ts';
import { comparePositions, type Diagnostics } from '../language/diagnostics/diagnostics.ts';
import type { TaskKeys } from './keys/task-keys.ts';
import { isTemplate } from '../language/expressions/template.ts';

/** What the expressions of a task may refer to beside its variables. */
type Scope = Pick<ExpressionScope, 'needs' | 'matrixKeys' | 'foreign' | 'strangers'>;

/** Reports the mistakes in every expression of a task except those in its matrix. */
export function checkExpressions(
  keys: TaskKeys,
  env: Variables,
  others: Scope,
  diagnostics: Diagnostics,
): void {
  const scope = { ...others, variables: env, shell: keys.shell?.value };
  const check = (place: TemplatePlace, found: Found<unknown> | undefined): void => {
    if (typeof found?.value !== 'string' || !isTemplate(found.value)) return;
    const checked = checkTemplate({ text: found.value, place, at: found.textAt, ...scope });
    for (const diagnostic of checked) diagnostics.add(withAlias(diagnostic, found));
  };
  check('name', keys.name);
  check('run', keys.run);
  for (const word of keys.command?.value ?? []) check('command', word);
  for (const variable of env.found.values()) check('env', variable);
  check('working-directory', keys['working-directory']);
  check('timeout-minutes', keys['timeout-minutes']);
  check('continue-on-error', keys['continue-on-error']);
  for (const pattern of keys.inputs?.value ?? []) check('inputs', pattern);
  for (const pattern of keys.outputs?.value ?? []) check('outputs', pattern);
  for (const pattern of keys.junit?.value ?? []) check('junit', pattern);
  const ready = keys.service?.value.ready?.value;
  for (const found of [ready?.tcp, ready?.http, ready?.log, ...(ready?.command?.value ?? [])])
    check('service', found);
  if (keys.if === undefined) return;
  const { value, textAt } = keys.if;
  // Line ends around it, as in a block with |, are not part of a condition.
  const text = value.trim();
  const at = partOfText(textAt, value, value.indexOf(text));
  for (const diagnostic of checkCondition({ text, at, ...scope }))
    diagnostics.add(withAlias(diagnostic, keys.if));
}

/** The diagnostic with the place of the alias through which the text is read, if it is: then the text itself stands elsewhere. */
function withAlias(diagnostic: Diagnostic, { at, textAt }: Found<unknown>): Diagnostic {
  if (comparePositions(textAt, at) >= 0) return diagnostic;
  const alias = `the alias at ${formatPosition(at)} stands for this text`;
  const { hint } = diagnostic;
  return { ...diagnostic, hint: hint === undefined ? alias : `${hint}; ${alias}` };
}
