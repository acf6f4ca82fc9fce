import type { ImportForm } from '../../import/plan/job-plan.ts';
import { type OptionShape, parseOptions } from './parse-options.ts';

/** What a `rundag import` asks for. */
export interface ImportCommand {
  readonly kind: 'import';
  /** Path of the workflow, from the current directory. */
  readonly workflow: string;
  /** Ids of jobs; all of them when there are none. */
  readonly jobs: readonly string[];
  readonly form: ImportForm;
  /** Path of the file to write; standard output without it. */
  readonly output: string | undefined;
}

/** What `rundag import --help` prints. */
export const importHelpText = `Usage: rundag import WORKFLOW [JOB...] [options]

Prints a graph file with the jobs of a workflow as tasks: all of its jobs, or those that are named.
A step with run becomes a task that needs the one before it. A job with a matrix, one that may fail and one whose
result is read become one task each. What has no place in a graph file becomes a comment that says what to do.

Options:
  -o, --output FILE         write the graph file there; nothing that exists is replaced
      --per-step            a task for each step, of every job
      --per-job             a task for each job, with the scripts of its steps one after another
  -h, --help                print this
`;

const options: readonly OptionShape[] = [
  { name: 'output', short: 'o', value: 'FILE' },
  { name: 'per-step' },
  { name: 'per-job' },
  { name: 'help', short: 'h' },
];

/** The command that the arguments after the word `import` ask for. */
export function importCommandFromArguments(
  argv: readonly string[],
):
  | ImportCommand
  | { readonly kind: 'import-help' }
  | { readonly kind: 'problems'; readonly problems: readonly string[] } {
  const given = parseOptions(argv, options);
  if (given.kind === 'problems') return given;
  const { texts, positionals } = given;
  if (texts.has('help')) return { kind: 'import-help' };
  const [workflow, ...jobs] = positionals;
  if (workflow === undefined)
    return problem(
      'import: expected the path of a workflow; found none: rundag import .github/workflows/ci.yml (a task called import is run by rundag -- import)',
    );
  if (texts.has('per-step') && texts.has('per-job'))
    return problem('options --per-step and --per-job: expected at most one of them; found both');
  const form = texts.has('per-step') ? 'per-step' : texts.has('per-job') ? 'per-job' : 'auto';
  return { kind: 'import', workflow, jobs, form, output: texts.get('output') };
}

function problem(text: string): { readonly kind: 'problems'; readonly problems: readonly string[] } {
  return { kind: 'problems', problems: [text] };
}
