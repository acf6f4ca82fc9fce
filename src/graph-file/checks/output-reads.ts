import type { Task } from '../../model/task.ts';
import type { ContextUse } from '../../language/expressions/expression-types.ts';
import { parseOnce } from '../../language/expressions/parse-expression.ts';
import { isTemplate } from '../../language/expressions/template.ts';
import { templateUses } from '../../language/expressions/template-uses.ts';

/** An expression of a task that reads `needs`. */
export interface NeedRead {
  /** The key of the task where the expression stands: `if`, `env.NAME`, `service.ready.log`. */
  readonly place: string;
  /** The names after `needs`: `['build', 'outputs', 'version']`. */
  readonly path: ContextUse['path'];
  /** Whether the value itself is used, whatever it is: it decides nothing, and has no fallback. */
  readonly bare: boolean;
}

/** What the `if` of a task reads of its needs; nothing in it is bare. */
export function needReadsOfCondition({ condition }: Task): readonly NeedRead[] {
  if (condition === undefined || !mayRead(condition)) return [];
  const parsed = isTemplate(condition) ? undefined : parseOnce(condition);
  const uses =
    parsed === undefined ? templateUses(condition) : parsed.kind === 'problem' ? [] : parsed.contexts;
  return needsAmong(uses).map(({ path }) => ({ place: 'if', path, bare: false }));
}

/** What the expressions of a task, except its `if`, read of its needs. */
export function needReads(task: Task): readonly NeedRead[] {
  const found: NeedRead[] = [];
  for (const [place, text] of templatesOf(task)) {
    if (!mayRead(text)) continue;
    for (const { path, bare } of needsAmong(templateUses(text))) found.push({ place, path, bare });
  }
  return found;
}

function* templatesOf(task: Task): Generator<readonly [place: string, text: string]> {
  const { work, timeout, continueOnError, service } = task;
  yield ['name', task.name];
  for (const [name, text] of task.fileEnv) if (!task.env.has(name)) yield [`env.${name}`, text];
  for (const [name, text] of task.env) yield [`env.${name}`, text];
  // A script cannot read its needs.
  if (work.kind === 'command') for (const word of work.words) yield ['command', word];
  if (task.workingDirectory !== undefined) yield ['working-directory', task.workingDirectory];
  if (timeout?.kind === 'expression') yield ['timeout-minutes', timeout.minutes];
  if (typeof continueOnError === 'string') yield ['continue-on-error', continueOnError];
  if (service === undefined) return;
  const { ready } = service;
  for (const text of ready.templates) yield [`service.ready.${ready.kind}`, text];
}

/** Hardly any text does, and most need not be parsed to know it. */
function mayRead(text: string): boolean {
  return text.toLowerCase().includes('needs');
}

function needsAmong(uses: readonly ContextUse[]): readonly ContextUse[] {
  return uses.filter(({ name }) => name.toLowerCase() === 'needs');
}
