import { type DraftEntry, indented, keptComment, note, type TaskDraft } from '../draft/draft.ts';
import { mayFail, type JobPlan, readsAllNeeds, type StepGroup } from '../plan/job-plan.ts';
import { actionComments, jobComment } from './left-out.ts';
import { endsOf, type ExpressionSite, type References } from './references.ts';
import { type Replacements, rewriteTemplate } from '../expressions/rewrite.ts';
import { importScript, type ImportedScript, joinScripts } from '../scripts/scripts.ts';
import { isAlwaysTrue, type StepCondition } from '../expressions/step-condition.ts';
import { ScriptVariables } from '../scripts/script-variables.ts';
import { importVariables } from './variables.ts';
import { runEntry } from './run-entry.ts';
import { statusByResults, taskCondition } from './task-condition.ts';
import { holdsExpression, importStrategy } from './strategy.ts';
import type { RunDefaults, Workflow } from '../workflow/workflow.ts';
import { listValue, mapTexts, printPair, textValue, type YamlValue } from '../workflow/yaml-values.ts';

/** What all tasks of a workflow have in common. */
export interface TaskSurroundings {
  readonly workflow: Workflow;
  readonly references: References;
  /** Whether the file has tasks of more than one job. */
  readonly hasJobs: boolean;
  /** Jobs whose variables stand at the top of the file. */
  readonly hoisted: ReadonlySet<JobPlan>;
  /** `defaults` of the file. */
  readonly defaults: RunDefaults;
  /** The tasks that some other task waits for. */
  readonly needed: ReadonlySet<string>;
}

/** The tasks of a job, and what else to say about it. */
export function importJob(
  plan: JobPlan,
  surroundings: TaskSurroundings,
  pending: readonly string[],
): {
  readonly tasks: readonly TaskDraft[];
  /** Comment lines after the job's last task. */
  readonly closing: readonly string[];
} {
  const comments = actionComments(plan);
  const opening = [...pending, ...jobComment(plan, surroundings.hasJobs)];
  const tasks = plan.segments.map((segment, index): TaskDraft => {
    const { entries, comment } = new TaskBuilder(plan, segment, surroundings).build();
    return {
      id: segment.id,
      comment: [...(index === 0 ? opening : []), ...(comments.get(segment) ?? []), ...comment],
      entries,
      closing: [],
    };
  });
  const last = comments.get(undefined) ?? [];
  return { tasks, closing: tasks.length === 0 ? [...opening, ...last] : last };
}

/** Makes one task. */
class TaskBuilder {
  readonly #plan: JobPlan;
  readonly #segment: StepGroup;
  readonly #surroundings: TaskSurroundings;
  readonly #needs = new Set<string>();
  readonly #problems = new Set<string>();
  readonly #remarks: string[] = [];

  constructor(plan: JobPlan, segment: StepGroup, surroundings: TaskSurroundings) {
    this.#plan = plan;
    this.#segment = segment;
    this.#surroundings = surroundings;
  }

  build(): { readonly entries: readonly DraftEntry[]; readonly comment: readonly string[] } {
    const { job } = this.#plan;
    const { steps } = this.#segment;
    const [only] = steps;
    const single = steps.length === 1 && only !== undefined ? only : undefined;
    for (const need of this.#segment.after) this.#needs.add(need);
    if (this.#isFirst) this.#addNeedsOfJob();
    this.#remarkTruths();

    const condition = taskCondition(
      this.#site,
      this.#surroundings.references,
      !this.#surroundings.needed.has(this.#segment.id),
    );
    const strategy = job.strategy === undefined || !job.hasMatrix ? undefined : this.#strategy(job.strategy);
    const env = this.#env();
    const told = new Set(env.flatMap(({ comment }) => comment));
    const script = this.#script(
      env.map(({ key }) => key),
      condition.isGuardTaken,
    );
    const timeout = single?.step.timeout ?? job.timeout;
    const shell = steps.every((step) => step.shell === only?.shell) ? only?.shell : undefined;
    const bound = [...script.variables.all].map(([name, expression]): DraftEntry => ({
      key: name,
      value: textValue(`\${{ ${expression} }}`),
      comment: [],
    }));
    const variables = [...env, ...bound];
    const directory = single === undefined ? undefined : this.#directoryOf(single);
    const name = this.#name();

    const entries: DraftEntry[] = [];
    const add = (
      key: string,
      value: YamlValue | readonly DraftEntry[] | undefined,
      comment: readonly string[] = [],
    ): void => {
      if (value !== undefined) entries.push({ key, value, comment });
    };
    add('name', name);
    const needs = [...this.#needs];
    add(
      'needs',
      needs.length === 0 ? undefined : needs.length === 1 ? textValue(needs.join('')) : listValue(needs),
    );
    add('if', optionalText(condition.source?.replaceAll(/\s*\n\s*/g, ' ')));
    add('strategy', strategy);
    add('env', variables.length === 0 ? undefined : variables);
    add(
      'shell',
      shell === this.#surroundings.defaults.shell || script.text === undefined
        ? undefined
        : optionalText(shell),
    );
    add('working-directory', directory);
    add(
      'timeout-minutes',
      timeout && this.#value(timeout),
      this.#timeoutComment(single?.step.timeout !== undefined),
    );
    entries.push(...this.#tolerance());
    entries.push(runEntry(script.text, single?.step.runValue));
    return {
      entries,
      comment: [
        ...(single === undefined ? [] : keptComment(single.step.comment)),
        ...this.#remarks,
        ...[...this.#problems].filter((problem) => !told.has(problem)),
        ...script.problems,
      ],
    };
  }

  #tolerance(): readonly DraftEntry[] {
    const { job, segments } = this.#plan;
    const [first, ...more] = this.#segment.steps;
    const own = more.length === 0 ? first?.step.continueOnError : undefined;
    const tolerance = own ?? job.continueOnError;
    if (tolerance === undefined) return [];
    const value = this.#value(tolerance);
    if (own !== undefined || segments.length === 1) return [{ key: 'continue-on-error', value, comment: [] }];
    if (!this.#isFirst || !mayFail(job)) return [];
    // What needs a tolerated task runs, where the later steps of a job that has failed do not.
    const reason =
      'Left out: this job is several tasks here, and what needs a task that may fail runs after its failure. Say it of each that may:';
    return [note([reason, ...indented(printPair('continue-on-error', value).join('\n'))])];
  }

  get #isFirst(): boolean {
    return this.#plan.segments[0] === this.#segment;
  }

  get #site(): ExpressionSite {
    return { plan: this.#plan, segment: this.#segment, needs: this.#needs, problems: this.#problems };
  }

  get #replacements(): Replacements {
    return this.#surroundings.references.at(this.#site);
  }

  #value(value: YamlValue): YamlValue {
    return mapTexts(value, (text) => rewriteTemplate(text, this.#replacements));
  }

  #addNeedsOfJob(): void {
    for (const id of this.#plan.job.needs) {
      const ends = endsOf(id, this.#surroundings.references, new Set());
      const needed = this.#surroundings.references.planOf(id);
      const all = readsAllNeeds(this.#plan.job.source) ? (needed?.segments.map((each) => each.id) ?? []) : [];
      for (const end of [...ends, ...all]) this.#needs.add(end);
      if (needed === undefined)
        this.#remarks.push(
          `It needs the job ${id}, which is not in this file: let the job that runs this graph need it.`,
        );
      else if (needed.segments.length === 0)
        this.#remarks.push(
          `It needs the job ${id}, which gives no task: what that does has to be done before this graph runs.`,
        );
    }
  }

  #remarkTruths(): void {
    const ofSteps = this.#segment.steps.map(({ step }) => step.condition);
    for (const condition of [this.#isFirst ? this.#plan.job.condition : undefined, ...ofSteps])
      if (isAlwaysTrue(condition))
        this.#remarks.push(
          `The workflow's if is always true, since text beside \${{ }} turns all of it into a text: ${condition}`,
        );
  }

  #strategy(strategy: YamlValue): YamlValue {
    const replacements = this.#surroundings.references.at({ ...this.#site, isEarly: true });
    if (!this.#isFirst)
      this.#remarks.push(
        'Each instance waits for all instances of the task above, where a step waits for its own job only.',
      );
    return importStrategy(strategy, replacements, this.#plan.job.source, (remark) =>
      this.#remarks.push(remark),
    );
  }

  #env(): readonly DraftEntry[] {
    const { job } = this.#plan;
    const [first] = this.#segment.steps;
    const own = this.#segment.steps.length === 1 ? (first?.step.env ?? []) : [];
    const ofJob = this.#surroundings.hoisted.has(this.#plan)
      ? []
      : job.env.filter(({ key }) => !own.some((each) => each.key === key));
    return importVariables(
      [...ofJob, ...own],
      (text) => rewriteTemplate(text, this.#replacements),
      this.#problems,
    );
  }

  #script(
    taken: readonly string[],
    isGuardTaken: boolean,
  ): ImportedScript & { readonly variables: ScriptVariables } {
    const { job } = this.#plan;
    const { steps } = this.#segment;
    const names = [...this.#surroundings.workflow.env, ...job.env, ...steps.flatMap(({ step }) => step.env)];
    const variables = new ScriptVariables([...taken, ...names.map(({ key }) => key)]);
    const surroundings = {
      replacements: this.#surroundings.references.at({
        ...this.#site,
        status: (call) => statusByResults(call, this.#site),
      }),
      variables,
      isMatrixForeign: job.strategy !== undefined && holdsExpression(job.strategy),
      directoryOf: (step: StepGroup['steps'][number]) =>
        step.step.workingDirectory ?? job.defaults.workingDirectory,
    };
    const [first] = steps;
    if (steps.length > 1 || first === undefined) return { ...joinScripts(steps, surroundings), variables };
    return {
      ...importScript({ ...first, condition: this.#guarded(first, isGuardTaken) }, surroundings),
      variables,
    };
  }

  /** What is left for the script to check. */
  #guarded({ condition }: StepGroup['steps'][number], isGuardTaken: boolean): StepCondition {
    if (isGuardTaken || (condition.kind === 'other' && this.#segment.kind === 'side'))
      return { kind: 'success', guard: undefined };
    return condition.kind === 'other' ? { kind: 'success', guard: condition.source } : condition;
  }

  #directoryOf({ step }: StepGroup['steps'][number]): YamlValue | undefined {
    const { defaults } = this.#surroundings;
    const directory = step.workingDirectory ?? this.#plan.job.defaults.workingDirectory;
    return directory === undefined || directory === defaults.workingDirectory
      ? undefined
      : textValue(rewriteTemplate(directory, this.#replacements));
  }

  #name(): YamlValue | undefined {
    const { job, segments } = this.#plan;
    const [first] = this.#segment.steps;
    if (segments.length === 1 && job.nameValue !== undefined) return this.#value(job.nameValue);
    const name = this.#segment.steps.length === 1 && segments.length > 1 ? first?.step.name : undefined;
    if (name === undefined) return undefined;
    const full = this.#surroundings.hasJobs ? `${job.name ?? job.id} / ${name}` : name;
    return textValue(rewriteTemplate(full, this.#replacements));
  }

  #timeoutComment(isOwn: boolean): readonly string[] {
    return isOwn || !this.#isFirst || this.#plan.segments.length === 1
      ? []
      : ['for each task; in the workflow, for all steps of the job together'];
  }
}

function optionalText(text: string | undefined): YamlValue | undefined {
  return text === undefined ? undefined : textValue(text);
}
