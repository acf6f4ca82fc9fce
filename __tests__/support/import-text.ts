import { firstContexts } from '../../src/front/load.ts';
import { importWorkflow } from '../../src/import/import-workflow.ts';
import type { ImportForm } from '../../src/import/plan/job-plan.ts';
import { formatDiagnostic } from '../../src/model/diagnostic.ts';
import { dedent, graphIn } from './load-text.ts';

/** The graph file that a workflow `ci.yml` becomes, without the lines at its top; fails with the mistakes when there are any. */
export function imported(text: string, jobs: readonly string[] = [], form: ImportForm = 'auto'): string {
  const made = importWorkflow({ bytes: dedent(text), file: 'ci.yml', jobs, form });
  if (made.kind === 'diagnostics') throw new Error(made.diagnostics.map(formatDiagnostic).join('\n'));
  graphIn(made.text, firstContexts({}));
  return made.text.replace(
    /^(?:# (?:yaml-language|Made from|The workflow keeps|All tasks run|have to need one).*\n)*/,
    '',
  );
}

/** The mistakes in a workflow `ci.yml`, as the user reads them; fails when there are none. */
export function importMistakes(text: string | Uint8Array, jobs: readonly string[] = []): string {
  const bytes = typeof text === 'string' ? dedent(text) : text;
  const made = importWorkflow({ bytes, file: 'ci.yml', jobs, form: 'auto' });
  if (made.kind === 'text') throw new Error('expected mistakes, found none');
  return made.diagnostics.map(formatDiagnostic).join('\n');
}
