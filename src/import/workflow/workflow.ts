import {
  isYamlMap,
  textOfValue,
  type YamlEntry,
  type YamlItem,
  type YamlSource,
  type YamlValue,
} from './yaml-values.ts';
import { isWindowsJob } from './windows-job.ts';

/** `defaults.run` of a workflow or of a job. */
export interface RunDefaults {
  readonly shell: string | undefined;
  readonly workingDirectory: string | undefined;
}

/** A step of a job. */
export interface WorkflowStep {
  readonly id: string | undefined;
  readonly name: string | undefined;
  readonly condition: string | undefined;
  /** The script; undefined for a step with `uses`. */
  readonly run: string | undefined;
  readonly runValue: YamlValue | undefined;
  readonly uses: string | undefined;
  readonly env: readonly YamlEntry[];
  readonly shell: string | undefined;
  readonly workingDirectory: string | undefined;
  readonly timeout: YamlValue | undefined;
  readonly continueOnError: YamlValue | undefined;
  /** The comment lines before it, without `#`. */
  readonly comment: string | undefined;
  /** Its lines as written. */
  readonly source: string;
}

/** A job of a workflow. */
export interface WorkflowJob {
  readonly id: string;
  readonly name: string | undefined;
  readonly nameValue: YamlValue | undefined;
  readonly needs: readonly string[];
  readonly condition: string | undefined;
  /** The workflow that it calls; undefined for a job with steps. */
  readonly uses: string | undefined;
  readonly env: readonly YamlEntry[];
  readonly strategy: YamlValue | undefined;
  readonly hasMatrix: boolean;
  /** The keys that combinations have, in lower case; undefined without a matrix and where expressions make them. */
  readonly matrixKeys: ReadonlySet<string> | undefined;
  readonly timeout: YamlValue | undefined;
  readonly continueOnError: YamlValue | undefined;
  readonly defaults: RunDefaults;
  /** The shell of its scripts when nobody names one; undefined: bash, by GitHub's rules. */
  readonly shellOfMachine: 'pwsh' | undefined;
  /** The expression of each output. */
  readonly outputs: ReadonlyMap<string, string>;
  readonly steps: readonly WorkflowStep[];
  /** The keys that a graph file has no counterpart for: `runs-on`, `container`. */
  readonly others: readonly YamlEntry[];
  readonly comment: string | undefined;
  readonly source: string;
}

/** A workflow, as far as its jobs are about what they run. */
export interface Workflow {
  readonly name: string | undefined;
  readonly env: readonly YamlEntry[];
  readonly defaults: RunDefaults;
  readonly jobs: readonly WorkflowJob[];
  /** The inputs that are declared as booleans. */
  readonly booleanInputs: ReadonlySet<string>;
  /** The keys that say when and with what rights the workflow runs. */
  readonly others: readonly YamlEntry[];
}

const keysOfJobs = new Set(
  'name needs if env strategy timeout-minutes continue-on-error defaults outputs steps uses with secrets'.split(
    ' ',
  ),
);

/** Reads a workflow. What does not have GitHub's form is ignored. */
export function readWorkflow(source: YamlSource): Workflow {
  const entries = source.entries(source.root);
  const value = valueIn(entries);
  return {
    name: textOfValue(value('name')),
    env: source.entries(value('env')),
    defaults: readDefaults(source, value('defaults')),
    jobs: source.entries(value('jobs')).map((entry) => readJob(source, entry)),
    booleanInputs: booleanInputs(source, value('on')),
    others: entries.filter(({ key }) => !['name', 'env', 'defaults', 'jobs'].includes(key)),
  };
}

function valueIn(entries: readonly YamlEntry[]): (key: string) => YamlValue | undefined {
  return (key) => entries.find((entry) => entry.key === key)?.value;
}

function readDefaults(source: YamlSource, defaults: YamlValue | undefined): RunDefaults {
  const run = valueIn(source.entries(valueIn(source.entries(defaults))('run')));
  return { shell: textOfValue(run('shell')), workingDirectory: textOfValue(run('working-directory')) };
}

function booleanInputs(source: YamlSource, on: YamlValue | undefined): ReadonlySet<string> {
  const events = source.entries(on).filter(({ key }) => /^workflow_(?:call|dispatch)$/.test(key));
  const inputs = events.flatMap(({ value }) => source.entries(valueIn(source.entries(value))('inputs')));
  return new Set(
    inputs
      .filter(({ value }) => textOfValue(valueIn(source.entries(value))('type')) === 'boolean')
      .map(({ key }) => key.toLowerCase()),
  );
}

function readJob(source: YamlSource, job: YamlEntry): WorkflowJob {
  const entries = source.entries(job.value);
  const value = valueIn(entries);
  const needs = value('needs');
  const single = textOfValue(needs);
  const strategy = value('strategy');
  const matrix = valueIn(source.entries(strategy))('matrix');
  return {
    id: job.key,
    name: textOfValue(value('name')),
    nameValue: value('name'),
    needs:
      single === undefined ? source.items(needs).flatMap((item) => textOfValue(item.value) ?? []) : [single],
    condition: textOfValue(value('if')),
    uses: textOfValue(value('uses')),
    env: source.entries(value('env')),
    strategy,
    hasMatrix: source.entries(strategy).some(({ key }) => key === 'matrix'),
    matrixKeys: matrixKeys(source, strategy),
    timeout: value('timeout-minutes'),
    continueOnError: value('continue-on-error'),
    defaults: readDefaults(source, value('defaults')),
    shellOfMachine: isWindowsJob(source, value('runs-on'), matrix) ? 'pwsh' : undefined,
    outputs: new Map(
      source.entries(value('outputs')).flatMap(({ key, value: output }) => {
        const text = textOfValue(output);
        return text === undefined ? [] : [[key, text]];
      }),
    ),
    steps: source
      .items(value('steps'))
      .flatMap((item) => (isYamlMap(item.value) ? [readStep(source, item)] : [])),
    others: entries.filter(({ key }) => !keysOfJobs.has(key)),
    comment: job.comment,
    source: job.source,
  };
}

function matrixKeys(source: YamlSource, strategy: YamlValue | undefined): ReadonlySet<string> | undefined {
  const matrix = source.entries(strategy).find(({ key }) => key === 'matrix');
  if (!isYamlMap(matrix?.value)) return undefined;
  const entries = source.entries(matrix?.value);
  const include = entries.find(({ key }) => key === 'include');
  if (include?.source.includes('${{') === true || entries.some(({ key }) => key.includes('${{')))
    return undefined;
  const added = source.items(include?.value).flatMap(({ value }) => source.entries(value));
  const own = entries.filter(({ key }) => key !== 'include' && key !== 'exclude');
  return new Set([...own, ...added].map(({ key }) => key.toLowerCase()));
}

function readStep(source: YamlSource, item: YamlItem): WorkflowStep {
  const value = valueIn(source.entries(item.value));
  const text = (key: string): string | undefined => textOfValue(value(key));
  const uses = text('uses');
  return {
    id: text('id'),
    name: text('name'),
    condition: text('if'),
    run: uses === undefined ? text('run') : undefined,
    runValue: value('run'),
    uses,
    env: source.entries(value('env')),
    shell: text('shell'),
    workingDirectory: text('working-directory'),
    timeout: value('timeout-minutes'),
    continueOnError: value('continue-on-error'),
    comment: item.comment,
    source: item.source,
  };
}
