import { type ContextUse, type Use, writtenUse } from '../../language/expressions/expression-types.ts';
import type { JobPlan, StepGroup } from '../plan/job-plan.ts';
import { type Replacements, rewriteExpression, wholeExpression } from '../expressions/rewrite.ts';
import type { StepEnvironment } from '../expressions/step-environment.ts';
import type { Workflow, WorkflowStep } from '../workflow/workflow.ts';

/** Where an expression stands, and what is recorded about it. */
export interface ExpressionSite {
  readonly plan: JobPlan;
  readonly segment: StepGroup;
  /** Whether it is evaluated before anything runs, as in `strategy`. */
  readonly isEarly?: boolean;
  /** Receives the tasks that are read. */
  readonly needs: Set<string>;
  /** Receives what cannot be read, and why. */
  readonly problems: Set<string>;
  /** The outputs of jobs that this is a part of: one that refers to itself would never end. */
  readonly within?: readonly string[];
  /** What the status functions become; without it they stay. */
  readonly status?: (call: Use) => string | undefined;
}

/** How many steps a chain of job outputs that refer to one another is followed. */
const mostOutputs = 5;

/** Finds what a graph file has in place of what a workflow's expressions name. */
export class References {
  readonly #workflow: Workflow;
  readonly #plans: ReadonlyMap<string, JobPlan>;
  readonly #environment: StepEnvironment;

  constructor(workflow: Workflow, plans: readonly JobPlan[], environment: StepEnvironment) {
    this.#workflow = workflow;
    this.#plans = new Map(plans.map((plan) => [plan.job.id.toLowerCase(), plan]));
    this.#environment = environment;
  }

  /** The plan of a job; undefined for one that is not imported. */
  planOf(id: string): JobPlan | undefined {
    return this.#plans.get(id.toLowerCase());
  }

  /** What is replaced where an expression stands. */
  at(site: ExpressionSite): Replacements {
    return {
      context: (use) => this.#context(use, site),
      ...(site.status === undefined ? {} : { status: site.status }),
    };
  }

  #context(use: ContextUse, site: ExpressionSite): string | undefined {
    const [first, second] = use.path;
    switch (use.name.toLowerCase()) {
      case 'secrets':
        if (first === undefined || first === '*')
          return cannot(site, use, 'all secrets at once cannot be read');
        return first.toLowerCase() === 'github_token' ? this.#token() : this.#variable(first, use);
      case 'vars':
        if (first === undefined || first === '*')
          return cannot(site, use, 'all variables at once cannot be read');
        return this.#variable(first, use);
      case 'inputs':
        if (first === undefined || first === '*')
          return cannot(site, use, 'all inputs at once cannot be read');
        return this.#workflow.booleanInputs.has(first.toLowerCase())
          ? `(${this.#variable(first, use)} == 'true')`
          : this.#variable(first, use);
      case 'github':
        return first?.toLowerCase() === 'token' ? this.#token() : undefined;
      case 'job':
        if (first === 'services' || first === 'container')
          return this.#variable(use.path.slice(first === 'services' ? 1 : 0).join('_'), use);
        return cannot(
          site,
          use,
          'read the results of tasks, needs.<id>.result, or success() and failure() in an if',
        );
      case 'strategy':
        return cannot(site, use, 'the values of the matrix are in matrix.<key>');
      case 'steps':
        return first === undefined || first === '*'
          ? cannot(site, use, 'name the tasks that are read, needs.<id>')
          : this.#step(first, use, site);
      case 'needs':
        return first === undefined || first === '*' || second === undefined
          ? undefined
          : this.#need(first, use, site);
      case 'matrix':
        return first === undefined ||
          first === '*' ||
          site.plan.matrixKeys?.has(first.toLowerCase()) !== false
          ? undefined
          : cannot(site, use, 'no combination of the matrix has it, nor does the workflow');
      default:
        return undefined;
    }
  }

  #variable(wanted: string, { name, path }: Pick<ContextUse, 'name' | 'path'>): string {
    return `env.${this.#environment.variable(wanted, writtenUse({ name, path }))}`;
  }

  #token(): string {
    return `env.${this.#environment.variable('GITHUB_TOKEN', 'github.token')}`;
  }

  #step(id: string, use: ContextUse, site: ExpressionSite): string {
    const { job, segments } = site.plan;
    const step = job.steps.find((each) => each.id?.toLowerCase() === id.toLowerCase());
    if (step === undefined) return cannot(site, use, 'the job has no step of that id');
    if (step.run === undefined) return this.#variable(`${id}_${use.path.at(-1) ?? ''}`, use);
    const segment = segments.find(({ steps }) => steps.some((each) => each.step === step));
    if (segment === undefined || segment.index >= site.segment.index)
      return cannot(site, use, 'it is the output of a step that runs later, or of the same task');
    if (site.isEarly === true) return this.#variable(`${id}_${use.path.at(-1) ?? ''}`, use);
    site.needs.add(segment.id);
    return fieldOf(segment, step, use.path.slice(1)) ?? cannot(site, use, 'a task has outputs and a result');
  }

  #need(id: string, use: ContextUse, site: ExpressionSite): string | undefined {
    const { job } = site.plan;
    if (!job.needs.some((need) => need.toLowerCase() === id.toLowerCase()))
      return cannot(
        site,
        use,
        `the job ${job.id} does not need that job, so the workflow cannot read it either`,
      );
    const plan = this.planOf(id);
    const [, field, name] = use.path;
    const output =
      name === undefined
        ? undefined
        : (plan?.job.outputs.get(name) ?? plan?.job.outputs.get(name.toLowerCase()));
    // A job that is not imported has ended before the graph runs; what is evaluated early has to come from such jobs.
    if (plan === undefined || plan.segments.length === 0 || site.isEarly === true)
      return this.#variable(`${id}_${name ?? field ?? ''}`, use);
    if (field?.toLowerCase() === 'result') return resultOf(plan, site);
    if (field?.toLowerCase() !== 'outputs' || name === undefined)
      return cannot(site, use, 'name the output that is read');
    if (output === undefined) return cannot(site, use, `the job ${id} has no output of that name`);
    const source = wholeExpression(output);
    const last = plan.segments.at(-1);
    if (source === undefined || last === undefined)
      return cannot(site, use, `the output ${name} of the job ${id} is more than one expression: ${output}`);
    const { within = [] } = site;
    if (within.length > mostOutputs)
      return cannot(site, use, `the output ${name} of the job ${id} is made of too many others`);
    // As if it came after the last step of that job.
    const segment = { ...last, index: plan.segments.length };
    const inner = rewriteExpression(
      source,
      this.at({ plan, segment, needs: site.needs, problems: site.problems, within: [...within, id] }),
    );
    // An output is a text, whatever the expression gives.
    return /^needs[\w.'[\]:-]+$/.test(inner) ? inner : `format('{0}', ${inner})`;
  }
}

/** What a task has for a field of the step that it was made from; undefined where it has nothing. */
function fieldOf(
  segment: StepGroup,
  step: WorkflowStep,
  [field, name]: readonly string[],
): string | undefined {
  const planned = segment.steps.find((each) => each.step === step);
  switch (field?.toLowerCase()) {
    case 'outputs':
      return writtenUse({
        name: 'needs',
        path: [segment.id, 'outputs', ...(name === undefined ? [] : [name])],
      });
    case 'outcome':
      return writtenUse({
        name: 'needs',
        path: planned?.tellsOutcome === true ? [segment.id, 'outputs', 'outcome'] : [segment.id, 'result'],
      });
    case 'conclusion':
      return planned?.tellsOutcome === true && planned.step.continueOnError === undefined
        ? writtenUse({ name: 'needs', path: [segment.id, 'outputs', 'outcome'] })
        : writtenUse({ name: 'needs', path: [segment.id, 'result'] });
    case undefined:
    default:
      return undefined;
  }
}

/** An expression with the result of a job, made from those of its tasks by GitHub's rule for a matrix. */
function resultOf({ segments }: JobPlan, { needs }: ExpressionSite): string {
  for (const { id } of segments) needs.add(id);
  const results = segments.map(({ id }) => writtenUse({ name: 'needs', path: [id, 'result'] }));
  if (results.length === 1) return results.join('');
  const is = (word: string): string => `(${results.map((result) => `${result} == '${word}'`).join(' || ')})`;
  return `case(${is('failure')}, 'failure', ${is('cancelled')}, 'cancelled', ${is('success')}, 'success', 'skipped')`;
}

/** Records that something cannot be read; the empty text takes its place. */
function cannot({ problems }: ExpressionSite, use: ContextUse, reason: string): string {
  problems.add(`${writtenUse(use)} is the empty text here: ${reason}`);
  return "''";
}

/** The tasks for which some other task waits. */
export function neededTasks(plans: readonly JobPlan[], references: References): ReadonlySet<string> {
  const within = plans.flatMap(({ segments }) => segments.flatMap(({ after }) => after));
  const between = plans.flatMap(({ job }) =>
    job.needs.flatMap((need) => endsOf(need, references, new Set())),
  );
  return new Set([...within, ...between]);
}

/** The tasks to wait for in place of a job; for a job without tasks, those that it waits for. */
export function endsOf(id: string, references: References, seen: Set<string>): readonly string[] {
  if (seen.has(id)) return [];
  seen.add(id);
  const plan = references.planOf(id);
  if (plan === undefined) return [];
  return plan.segments.length > 0
    ? plan.ends
    : plan.job.needs.flatMap((need) => endsOf(need, references, seen));
}
