import type { Diagnostics } from '../../language/diagnostics/diagnostics.ts';
import type { MapEntry, Node } from '../../language/diagnostics/node.ts';

const keysOfWorkflows: ReadonlySet<string> = new Set([
  'on',
  'permissions',
  'concurrency',
  'run-name',
  'jobs',
]);

const keysOfJobs: ReadonlySet<string> = new Set(['runs-on', 'steps', 'uses']);

/** Says that a file is a whole workflow, and what becomes of its parts; each key that has to change is reported too. */
export function tellPastedWorkflow(root: Node, diagnostics: Diagnostics): void {
  if (root.kind !== 'map' || !root.entries.some(hasJobs)) return;
  const first = root.entries.find(({ key }) => keysOfWorkflows.has(key));
  if (first === undefined) return;
  diagnostics.add({
    message: 'this is a workflow, not a graph',
    expected: 'a map with the key tasks; the workflow that runs the graph is another file',
    at: first.keyAt,
    hint: 'rundag import makes a graph file of it: jobs become tasks, the steps of a job that have run one task each or lines of one run; steps that have uses stay in the workflow, before or after the step that runs the graph',
  });
}

function hasJobs({ key, value }: MapEntry): boolean {
  if (key !== 'jobs' || value.kind !== 'map') return false;
  return value.entries.some(
    ({ value: job }) => job.kind === 'map' && job.entries.some((entry) => keysOfJobs.has(entry.key)),
  );
}
