import { usesStatusFunction } from '../../language/expressions/condition.ts';
import { type Use, writtenUse } from '../../language/expressions/expression-types.ts';
import { type Replacements, rewriteExpression, wholeExpression } from '../expressions/rewrite.ts';
import { both, isAlwaysTrue, readStepCondition, type StepCondition } from '../expressions/step-condition.ts';
import type { ExpressionSite, References } from './references.ts';

/** The `if` of a task. */
export interface TaskCondition {
  /** Undefined when there is none. */
  readonly source: string | undefined;
  /** Whether it includes what the `if` of its only step requires, so that the script need not check. */
  readonly isGuardTaken: boolean;
}

/**
 * The `if` of a task: that of the job for the first one, and what the step requires. A step that may be skipped is skipped by its
 * script, since what needs a skipped task is skipped; only a task that no other waits for is skipped itself.
 */
export function taskCondition(site: ExpressionSite, references: References, isLeaf: boolean): TaskCondition {
  const { plan, segment } = site;
  const [step] = segment.steps;
  const own = step === undefined || step.condition.kind === 'other' ? undefined : step.condition.guard;
  const canTake = isLeaf && segment.steps.length === 1 && step?.tellsOutcome !== true;
  const guard = canTake && own !== undefined ? rewriteExpression(own, references.at(site)) : undefined;
  const ofJob = readStepCondition(plan.job.condition);
  if (plan.segments[0] === segment) {
    const source =
      plan.job.condition === undefined
        ? undefined
        : rewriteCondition(plan.job.condition, references.at(site));
    if (guard === undefined || ofJob.kind !== 'success') return { source, isGuardTaken: false };
    return { source: both(ofJob.guard === undefined ? undefined : source, guard), isGuardTaken: true };
  }
  const base =
    segment.kind === 'main' ? mainCondition(site, ofJob.kind === 'success') : sideCondition(site, references);
  return { source: guard === undefined ? base : both(base, guard), isGuardTaken: guard !== undefined };
}

/** Where the job runs in spite of what went wrong before it, its steps ignore that. */
function mainCondition(site: ExpressionSite, isPlain: boolean): string | undefined {
  return isPlain ? undefined : statusOf('success', site);
}

/** The `if` of a step that runs whatever failed, unless the job did not start. */
function sideCondition(site: ExpressionSite, references: References): string {
  const { job, segments } = site.plan;
  const condition = site.segment.steps[0]?.condition;
  const asked = askedOf(condition, site, references);
  if (job.needs.length === 0 && job.condition === undefined) return asked;
  const result = writtenUse({ name: 'needs', path: [segments[0]?.id ?? '', 'result'] });
  return both(asked, `${result} != 'skipped'`);
}

function askedOf(condition: StepCondition | undefined, site: ExpressionSite, references: References): string {
  if (condition?.kind === 'always') return condition.status;
  if (condition?.kind !== 'other' || site.segment.kind !== 'side') return 'always()';
  return rewriteExpression(
    condition.source,
    references.at({ ...site, status: (call) => statusCall(call, site) }),
  );
}

/** The value of a step's status function, from the results of the steps before it, for places that allow no status function. */
export function statusByResults({ name }: Use, { plan, segment, needs }: ExpressionSite): string {
  const before = plan.segments.filter(({ index, kind }) => index < segment.index && kind !== 'side');
  const failures = before.map(
    ({ id }) => `${writtenUse({ name: 'needs', path: [id, 'result'] })} == 'failure'`,
  );
  const word = name.toLowerCase();
  if (word === 'always' || word === 'cancelled') return word === 'always' ? 'true' : 'false';
  for (const { id } of before) needs.add(id);
  if (failures.length === 0) return word === 'success' ? 'true' : 'false';
  return `${word === 'success' ? '!' : ''}(${failures.join(' || ')})`;
}

function statusCall({ name }: Use, site: ExpressionSite): string | undefined {
  const word = name.toLowerCase();
  return word === 'success' || word === 'failure' ? statusOf(word, site) : undefined;
}

/** `success()` or `failure()` of a step: of the steps before it, whatever happened before the job. */
function statusOf(name: 'success' | 'failure', { plan, segment }: ExpressionSite): string {
  const certain = plan.segments.filter(
    ({ index, kind }) => index < segment.index && (name === 'failure' || kind !== 'side'),
  );
  return `${name}(${certain.map(({ id }) => `'${id}'`).join(', ')})`;
}

function rewriteCondition(condition: string, replacements: Replacements): string | undefined {
  if (isAlwaysTrue(condition)) return usesStatusFunction(condition) ? 'always()' : undefined;
  const whole = wholeExpression(condition);
  if (whole !== undefined) return rewriteExpression(whole, replacements);
  return rewriteExpression(condition, replacements);
}
