import { indented, keptComment } from '../draft/draft.ts';
import type { JobPlan, StepGroup } from '../plan/job-plan.ts';
import type { WorkflowJob, WorkflowStep } from '../workflow/workflow.ts';

/** Says which parts of a job belong to the job that runs the graph. */
export function jobComment(plan: JobPlan, isNamed: boolean): readonly string[] {
  const { job } = plan;
  const lines = [...keptComment(job.comment)];
  if (isNamed)
    lines.push(`Job ${job.id}${job.name === undefined || job.name === job.id ? '' : ` (${job.name})`}.`);
  if (job.others.length > 0) {
    const [only, ...more] = job.others;
    const isShort = more.length === 0 && only?.source.includes('\n') === false;
    lines.push(`For the job that runs this graph:${isShort ? ` ${only.source}` : ''}`);
    if (!isShort) for (const { source } of job.others) lines.push(...indented(source));
  }
  const machine = job.others.find(({ key }) => key === 'runs-on');
  if (machine?.source.includes('matrix.') === true)
    lines.push(
      'The matrix does not choose the machine here: keep its values for machines in a matrix of the workflow.',
    );
  if (job.others.some(({ key }) => key === 'services'))
    lines.push(
      'Services stay containers of that job; or make each a task with the key service, which starts it.',
    );
  if (job.uses !== undefined) lines.push(...calledWorkflow(job));
  else if (plan.segments.length === 0) lines.push('It has no step with run, so it gives no task.');
  return lines;
}

function calledWorkflow(job: WorkflowJob): readonly string[] {
  return [
    'It calls another workflow: leave it a job of the workflow, or import the jobs of the one that it calls.',
    ...indented(job.source),
  ];
}

/** Says what becomes of the steps with `uses`, by the task before which they stand; those at the end are under undefined. */
export function actionComments({
  job,
  segments,
}: JobPlan): ReadonlyMap<StepGroup | undefined, readonly string[]> {
  const waiting: WorkflowStep[] = [];
  const found = new Map<StepGroup | undefined, readonly string[]>();
  let hasRun = false;
  for (const step of job.steps) {
    if (step.run === undefined) {
      waiting.push(step);
      continue;
    }
    const segment = segments.find(({ steps }) => steps.some((each) => each.step === step));
    const place = hasRun ? 'between' : 'before';
    hasRun = true;
    if (waiting.length > 0) found.set(segment, [...(found.get(segment) ?? []), ...actions(waiting, place)]);
    waiting.length = 0;
  }
  if (waiting.length > 0) found.set(undefined, actions(waiting, hasRun ? 'after' : 'before'));
  return found;
}

function actions(steps: readonly WorkflowStep[], place: 'before' | 'between' | 'after'): readonly string[] {
  const [it, stays] = steps.length === 1 ? ['This action', 'stays a step'] : ['These actions', 'stay steps'];
  const reason = {
    before: `${it} ${stays} of the workflow, before the one that runs this graph:`,
    between: `${it} ran here. Make ${steps.length === 1 ? 'it a step' : 'them steps'} before or after the graph, or write what ${steps.length === 1 ? 'it does' : 'they do'} as a command:`,
    after: `${it} ${stays} of the workflow, after the one that runs this graph:`,
  }[place];
  return [
    reason,
    ...steps.flatMap((step) => [
      ...keptComment(step.comment).map((line) => `  # ${line}`),
      ...indented(step.source, '- '),
    ]),
  ];
}
