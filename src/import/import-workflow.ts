import { readSourceText } from '../language/diagnostics/source-text.ts';
import { Diagnostics } from '../language/diagnostics/diagnostics.ts';
import { type MapEntry, type Node, valueOf } from '../language/diagnostics/node.ts';
import { readDocument } from '../language/yaml/document.ts';
import type { Diagnostic, Position } from '../model/diagnostic.ts';
import { nearest } from '../model/nearest.ts';
import { importFile } from './file.ts';
import type { ImportForm } from './plan/job-plan.ts';
import { settleDraft } from './draft/settle.ts';
import { readWorkflow } from './workflow/workflow.ts';
import { YamlSource } from './workflow/yaml-values.ts';

/** A workflow, and which parts of it are wanted. */
export interface ImportOrder {
  /** The file's bytes. */
  readonly bytes: Uint8Array | string;
  /** The path as the user gave it. */
  readonly file: string;
  /** Ids of jobs; all jobs when there are none. */
  readonly jobs: readonly string[];
  readonly form: ImportForm;
}

/** The text of a graph file, or why a workflow cannot become one. */
export type Imported =
  | { readonly kind: 'text'; readonly text: string }
  | {
      readonly kind: 'diagnostics';
      readonly diagnostics: readonly Diagnostic[];
      /** A line of the workflow by its number; empty when there is none. */
      readonly lineAt: (line: number) => string;
    };

/** Makes a graph file from the jobs of a workflow; the result loads, whatever is in the workflow. */
export function importWorkflow({ bytes, file, jobs, form }: ImportOrder): Imported {
  const read = readSourceText(bytes, file);
  if (read.kind === 'diagnostic')
    return {
      kind: 'diagnostics',
      diagnostics: [ofWorkflow(read.diagnostic)],
      lineAt: read.source?.lineAt ?? (() => ''),
    };
  const { lineAt, text } = read.source;
  const diagnostics = new Diagnostics();
  const root = readDocument(read.source, diagnostics);
  if (root !== undefined) checkWorkflow(root, jobs, diagnostics);
  if (root === undefined || diagnostics.any)
    return { kind: 'diagnostics', diagnostics: diagnostics.sorted().map(ofWorkflow), lineAt };

  const workflow = readWorkflow(new YamlSource(text));
  const wanted = new Set(jobs);
  const chosen = workflow.jobs.filter(({ id }) => wanted.size === 0 || wanted.has(id));
  const draft = importFile(workflow, chosen, { file, form });
  if (draft.tasks.length === 0) {
    const at = entriesOf(root).find(({ key }) => key === 'jobs')?.keyAt ?? root.at;
    const message = 'no step of these jobs has run, so there is nothing for a graph to run';
    return {
      kind: 'diagnostics',
      lineAt,
      diagnostics: [{ message, expected: 'a job with a step that has run', at }],
    };
  }
  const settled = settleDraft(draft);
  return settled.kind === 'text' ? settled : { ...settled, lineAt: () => '' };
}

function worded(text: string): string {
  return text
    .replaceAll('graph file', 'workflow')
    .replace('the key tasks', 'the key jobs')
    .replace('a graph is', 'a workflow is');
}

/** The reader's diagnostics are worded for graph files. */
function ofWorkflow(diagnostic: Diagnostic): Diagnostic {
  const { expected, hint, ...rest } = diagnostic;
  return {
    ...rest,
    message: worded(diagnostic.message),
    ...(expected === undefined ? {} : { expected: worded(expected) }),
    ...(hint === undefined ? {} : { hint: worded(hint) }),
  };
}

function entriesOf(node: Node | undefined): readonly MapEntry[] {
  return node?.kind === 'map' ? node.entries : [];
}

/** Reports what is not a workflow, and jobs that it does not have. */
function checkWorkflow(root: Node, wanted: readonly string[], diagnostics: Diagnostics): void {
  const jobs = root.kind === 'map' ? valueOf(root, 'jobs') : undefined;
  if (jobs?.kind !== 'map' || jobs.entries.length === 0) {
    const at = jobs?.at ?? root.at;
    diagnostics.add({
      message: 'this is not a workflow',
      expected: 'a map with the key jobs, and jobs in it',
      at,
      ...kindHint(root),
    });
    return;
  }
  for (const { key, value, keyAt } of jobs.entries) checkJob(key, value, keyAt, diagnostics);
  const ids = jobs.entries.map(({ key }) => key);
  for (const id of wanted) {
    if (ids.includes(id)) continue;
    const meant = nearest(id, ids);
    diagnostics.add({
      message: `the workflow has no job ${JSON.stringify(id)}`,
      expected: `one of ${ids.join(', ')}`,
      found: JSON.stringify(id),
      at: entriesOf(root).find(({ key }) => key === 'jobs')?.keyAt ?? root.at,
      ...(meant === undefined ? {} : { hint: `did you mean ${JSON.stringify(meant)}?` }),
    });
  }
}

function checkJob(id: string, job: Node, at: Position, diagnostics: Diagnostics): void {
  if (job.kind !== 'map') {
    diagnostics.add({
      message: `the job ${JSON.stringify(id)} is not a map`,
      expected: 'a map with the key steps or uses',
      at,
    });
    return;
  }
  const steps = valueOf(job, 'steps');
  if (steps !== undefined && steps.kind !== 'list')
    diagnostics.add({
      message: `the steps of the job ${JSON.stringify(id)} are not a list`,
      expected: 'a list of steps',
      at: steps.at,
    });
}

/** What a file that is not a workflow looks like. */
function kindHint(root: Node): { readonly hint?: string } {
  const has = (key: string): boolean => root.kind === 'map' && valueOf(root, key) !== undefined;
  if (has('tasks')) return { hint: 'it has tasks: it looks like a graph file already' };
  if (has('runs'))
    return {
      hint: 'it has runs: it is an action; its steps with run can be put into a job of a workflow and imported from there',
    };
  return {};
}
