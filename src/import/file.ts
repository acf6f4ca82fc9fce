import { blankLine, type DraftEntry, type FileDraft, type TaskDraft } from './draft/draft.ts';
import { type ImportForm, type JobPlan, planJobs } from './plan/job-plan.ts';
import { neededTasks, References } from './tasks/references.ts';
import { rewriteTemplate } from './expressions/rewrite.ts';
import { StepEnvironment } from './expressions/step-environment.ts';
import { importJob } from './tasks/tasks.ts';
import { importVariables } from './tasks/variables.ts';
import type { RunDefaults, Workflow, WorkflowJob } from './workflow/workflow.ts';
import { textOfValue, textValue, type YamlEntry } from './workflow/yaml-values.ts';

/** Where the schema of graph files is, for editors. */
const schema = 'https://raw.githubusercontent.com/rundag/rundag/v1/schema/rundag.schema.json';

/** The graph file that some jobs of a workflow become; without tasks when none of their steps has `run`. */
export function importFile(
  workflow: Workflow,
  jobs: readonly WorkflowJob[],
  { file, form }: { readonly file: string; readonly form: ImportForm },
): FileDraft {
  const environment = new StepEnvironment(ownVariables(workflow, jobs));
  const plans = planJobs(workflow, jobs, form);
  const references = new References(workflow, plans, environment);
  const [only] = plans.length === 1 ? plans : [];
  const isHoisted =
    only !== undefined &&
    only.job.env.every(({ source }) => !/\b(?:needs|matrix|steps|strategy|job)\b/.test(source));
  const defaults =
    only === undefined ? workflow.defaults : { ...workflow.defaults, ...stated(only.job.defaults) };
  const surroundings = {
    workflow,
    references,
    hasJobs: plans.length > 1,
    hoisted: new Set(isHoisted ? [only] : []),
    defaults,
    needed: neededTasks(plans, references),
  };

  const tasks: TaskDraft[] = [];
  let pending: readonly string[] = [];
  for (const plan of plans) {
    const job = importJob(plan, surroundings, pending);
    tasks.push(...job.tasks);
    pending = job.tasks.length === 0 ? [...job.closing, blankLine] : [];
    const last = tasks.at(-1);
    if (job.tasks.length > 0 && last !== undefined && job.closing.length > 0)
      tasks.splice(-1, 1, { ...last, closing: job.closing });
  }
  const last = tasks.at(-1);
  if (last !== undefined && pending.length > 0)
    tasks.splice(-1, 1, {
      ...last,
      closing: [...last.closing, ...(last.closing.length > 0 ? [blankLine] : []), ...pending.slice(0, -1)],
    });

  const env = fileVariables(workflow, isHoisted ? only.job.env : [], references, plans);
  const entries: DraftEntry[] = [];
  const name = only?.job.name ?? workflow.name;
  if (name !== undefined && !name.includes('${{'))
    entries.push({ key: 'name', value: textValue(name), comment: [] });
  if (env.length > 0) entries.push({ key: 'env', value: env, comment: [] });
  const keys = [
    { key: 'shell', text: defaults.shell },
    { key: 'working-directory', text: defaults.workingDirectory },
  ].flatMap(({ key, text }): DraftEntry[] =>
    text === undefined ? [] : [{ key, value: textValue(text), comment: [] }],
  );
  if (keys.length > 0) entries.push({ key: 'defaults', value: keys, comment: [] });
  return { comment: heading(workflow, file, environment), entries, tasks };
}

function stated({ shell, workingDirectory }: RunDefaults): Partial<RunDefaults> {
  return {
    ...(shell === undefined ? {} : { shell }),
    ...(workingDirectory === undefined ? {} : { workingDirectory }),
  };
}

/** The variables that the workflow and its jobs set, by name in lower case, with their values. */
function ownVariables(workflow: Workflow, jobs: readonly WorkflowJob[]): ReadonlyMap<string, string> {
  const all = [
    ...workflow.env,
    ...jobs.flatMap(({ env, steps }) => [...env, ...steps.flatMap((step) => step.env)]),
  ];
  return new Map(all.map(({ key, value }) => [key.toLowerCase(), textOfValue(value) ?? '']));
}

function fileVariables(
  workflow: Workflow,
  hoisted: readonly YamlEntry[],
  references: References,
  plans: readonly JobPlan[],
): readonly DraftEntry[] {
  const all = [...workflow.env.filter(({ key }) => !hoisted.some((entry) => entry.key === key)), ...hoisted];
  const plan = plans.find(({ segments }) => segments.length > 0);
  const segment = plan?.segments[0];
  if (plan === undefined || segment === undefined) return [];
  const problems = new Set<string>();
  const replacements = references.at({ plan, segment, needs: new Set(), problems });
  return importVariables(all, (text) => rewriteTemplate(text, replacements), problems);
}

/** Says where the file comes from, and what the step that runs it has to pass on. */
function heading(workflow: Workflow, file: string, environment: StepEnvironment): readonly string[] {
  const lines = [
    `yaml-language-server: $schema=${schema}`,
    `Made from ${file} by "rundag import". What could not be carried over is a comment where it stood.`,
  ];
  if (workflow.others.length > 0)
    lines.push(`The workflow keeps ${workflow.others.map(({ key }) => key).join(', ')}.`);
  lines.push(
    'All tasks run in the job that runs this graph, in one checkout and some at once: those that write the same files (two of npm ci)',
    'have to need one another, or to share a pool of 1.',
  );
  if (environment.all.size === 0) return lines;
  return [
    ...lines,
    'Its step has to give what only a workflow can read:',
    '  - uses: rundag/rundag@v1',
    '    env:',
    ...[...environment.all].map(([name, source]) => `      ${name}: \${{ ${source} }}`),
  ];
}
