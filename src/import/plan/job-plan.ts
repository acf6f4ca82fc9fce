import { readStepCondition, type StepCondition } from '../expressions/step-condition.ts';
import { readsWithinScript } from './same-task.ts';
import { guardLine, shellKind } from './shell-text.ts';
import { stepSlug, TaskIds } from './task-ids.ts';
import type { Workflow, WorkflowJob, WorkflowStep } from '../workflow/workflow.ts';
import { textOfValue } from '../workflow/yaml-values.ts';

/** How a job becomes tasks: one for each step with `run`, one for the job, or whichever keeps its meaning best. */
export type ImportForm = 'auto' | 'per-step' | 'per-job';

/** A step with `run`, and what decides how it becomes a part of a task. */
export interface PlannedStep {
  readonly step: WorkflowStep;
  /** The shell that it runs in, by its own key, the defaults or the machine. */
  readonly shell: string | undefined;
  readonly condition: StepCondition;
  /** Whether another step reads how this one ended, which the task's result would not show. */
  readonly tellsOutcome: boolean;
}

/** Consecutive steps that become one task. */
export interface StepGroup {
  readonly id: string;
  readonly steps: readonly PlannedStep[];
  /** `always`: it runs whatever failed. `side`: a task that may be skipped, so no other waits for it. */
  readonly kind: 'main' | 'always' | 'side';
  /** The tasks of the same job that it waits for. */
  readonly after: readonly string[];
  /** Its place among the tasks of the job, from 0. */
  readonly index: number;
}

/** What a job becomes. */
export interface JobPlan {
  readonly job: WorkflowJob;
  /** The keys that its combinations have, in lower case; undefined without a matrix and where expressions make them. */
  readonly matrixKeys: ReadonlySet<string> | undefined;
  /** Empty for a job without a step that has `run`. */
  readonly segments: readonly StepGroup[];
  /** The tasks that others wait for when they need the job. */
  readonly ends: readonly string[];
}

/** Plans some jobs of a workflow, in the order of the file. */
export function planJobs(
  workflow: Workflow,
  jobs: readonly WorkflowJob[],
  form: ImportForm,
): readonly JobPlan[] {
  const ids = new TaskIds();
  const read = new Set(jobs.flatMap(resultsReadBy));
  const groups = jobs.map((job) => {
    const isOne = form === 'per-job' || (form === 'auto' && isBestAsOne(job, read));
    return { job, groups: groupSteps(workflow, job, isOne) };
  });
  // A job that becomes one task keeps its id, whatever the others are called.
  const own = new Map(
    groups.filter(({ groups: { length } }) => length === 1).map(({ job }) => [job.id, ids.reserve(job.id)]),
  );
  return groups.map(({ job, groups: steps }) => {
    const idOf = (group: readonly PlannedStep[], index: number): string => {
      const step = group[0]?.step;
      const slug = step === undefined ? 'task' : stepSlug(step, index + 1);
      return own.get(job.id) ?? ids.reserve(jobs.length === 1 ? slug : `${job.id}:${slug}`);
    };
    const isNeeded = jobs.some(({ needs }) => needs.includes(job.id));
    return planOf(job, steps, idOf, isNeeded);
  });
}

function planOf(
  job: WorkflowJob,
  groups: readonly (readonly PlannedStep[])[],
  idOf: (group: readonly PlannedStep[], index: number) => string,
  isNeeded: boolean,
): JobPlan {
  const isGated = job.needs.length > 0 || job.condition !== undefined;
  const segments: StepGroup[] = [];
  let ends: readonly string[] = [];
  for (const [index, steps] of groups.entries()) {
    const id = idOf(steps, index);
    const [first] = segments;
    const isLeaf = index === groups.length - 1 && !isNeeded;
    const kind = first === undefined ? 'main' : kindOf(steps, isLeaf);
    const start = isGated && first !== undefined ? [first.id] : [];
    const after = kind === 'main' ? ends : [...new Set([...start, ...ends])];
    segments.push({ id, steps, kind, after, index });
    if (kind !== 'side') ends = [id];
  }
  return { job, matrixKeys: job.matrixKeys, segments, ends };
}

/** What waits for a skipped task is skipped: so a step that others follow is skipped by its own script, where that is possible. */
function kindOf([first]: readonly PlannedStep[], isLeaf: boolean): StepGroup['kind'] {
  switch (first?.condition.kind) {
    case 'always':
      return 'always';
    case 'other':
      return isLeaf || guardLine('RUN_IF', shellKind(first.shell), first.shell) === undefined
        ? 'side'
        : 'always';
    case 'success':
    case undefined:
      return 'main';
  }
}

/**
 * Whether a job is better as one task: what needs a matrix waits for all of its instances, only a single task can be tolerated as a
 * whole, and only the result of a single task is that of the job.
 */
function isBestAsOne(job: WorkflowJob, read: ReadonlySet<string>): boolean {
  return job.hasMatrix || mayFail(job) || read.has(job.id.toLowerCase());
}

/** Whether the text of a job reads all of its needs at once: `needs.*.result`, `toJSON(needs)`. */
export function readsAllNeeds(source: string): boolean {
  return /\bneeds\s*\.\s*\*|\(\s*needs\s*\)/i.test(source);
}

/** The jobs whose results a job reads, in lower case. */
function resultsReadBy({ source, needs }: WorkflowJob): readonly string[] {
  const named = [...source.matchAll(/\bneeds(?:\.([\w-]+)|\[\s*'([\w-]+)'\s*\])\s*\.\s*result/gi)].map(
    ([, plain, quoted]) => plain ?? quoted ?? '',
  );
  const readsAll = readsAllNeeds(source);
  return [...named, ...(readsAll ? needs : [])].map((id) => id.toLowerCase());
}

/** Whether a job or a step may fail, for all that is known before it runs. */
export function mayFail({ continueOnError }: Pick<WorkflowStep, 'continueOnError'>): boolean {
  return continueOnError !== undefined && textOfValue(continueOnError) !== 'false';
}

function groupSteps(
  workflow: Workflow,
  job: WorkflowJob,
  isOne: boolean,
): readonly (readonly PlannedStep[])[] {
  const groups: PlannedStep[][] = [];
  for (const step of job.steps) {
    if (step.run === undefined) continue;
    const condition = readStepCondition(step.condition);
    const shell = step.shell ?? job.defaults.shell ?? workflow.defaults.shell ?? job.shellOfMachine;
    const isRead = job.steps.some(
      (other) => other !== step && readsField(other, step.id, 'outcome|conclusion'),
    );
    const mayDiffer = mayFail(step) || condition.kind === 'other' || condition.guard !== undefined;
    const planned = {
      step,
      shell,
      condition,
      tellsOutcome: isRead && mayDiffer && shellKind(shell) === 'posix',
    };
    const last = groups.at(-1);
    if (isOne && last !== undefined && last.every((each) => mayJoin(each, planned, job))) last.push(planned);
    else groups.push([planned]);
  }
  return groups;
}

/** Whether two steps can be parts of one script without a change of meaning. */
function mayJoin(earlier: PlannedStep, later: PlannedStep, job: WorkflowJob): boolean {
  const isPart = ({ step, shell, condition, tellsOutcome }: PlannedStep): boolean =>
    shellKind(shell) === 'posix' &&
    condition.kind === 'success' &&
    !tellsOutcome &&
    !mayFail(step) &&
    step.timeout === undefined &&
    !job.steps.some((other) => readsField(other, step.id, 'outcome|conclusion'));
  return (
    isPart(earlier) &&
    isPart(later) &&
    isSameShell(earlier.shell, later.shell) &&
    readsWithinScript(later.step, guardOf(later), earlier.step.id)
  );
}

/** Without a shell it is bash too, but without pipefail, which a script can set for a part of it. */
function isSameShell(left: string | undefined, right: string | undefined): boolean {
  return (left ?? 'bash') === (right ?? 'bash');
}

function guardOf({ condition }: PlannedStep): string | undefined {
  return condition.kind === 'other' ? undefined : condition.guard;
}

/** Whether a step reads such fields of another. */
function readsField({ source }: WorkflowStep, id: string | undefined, fields: string): boolean {
  if (id === undefined || !/^[\w-]+$/.test(id)) return false;
  return new RegExp(
    `\\bsteps(?:\\s*\\.\\s*${id}|\\[\\s*'${id}'\\s*\\])\\s*\\.\\s*(?:${fields})\\b`,
    'i',
  ).test(source);
}
