import { variableName } from '../../graph-file/checks/bind-advice.ts';
import { vocabularyOf } from '../../language/expressions/expression-places.ts';
import type { PlannedStep } from '../plan/job-plan.ts';
import { contextsOf, mapExpressions, type Replacements, rewriteExpression } from '../expressions/rewrite.ts';
import { outputOfTask } from '../plan/same-task.ts';
import { readOutput, readVariable, shellKind } from '../plan/shell-text.ts';

/** The fields of `github` that every task has as `GITHUB_<FIELD>` with the same value. */
const defaultVariables = new Set(
  `action_path actor actor_id api_url base_ref event_name event_path graphql_url head_ref job ref ref_name ref_protected ref_type
   repository repository_id repository_owner repository_owner_id run_attempt run_id run_number server_url sha triggering_actor
   workflow workflow_ref workflow_sha workspace`.split(/\s+/),
);

/** The variables that replace expressions in the scripts of one task. */
export class ScriptVariables {
  readonly #bound = new Map<string, string>();
  readonly #taken: Set<string>;

  /** @param taken the variables that the task has already, in any case */
  constructor(taken: Iterable<string>) {
    this.#taken = new Set([...taken].map((name) => name.toLowerCase()));
  }

  /** The variable with the value of an expression of the graph file; the same expression has one. */
  bind(expression: string, wanted?: string): string {
    const known = [...this.#bound].find(([, bound]) => bound === expression)?.[0];
    if (known !== undefined) return known;
    const use = contextsOf(expression)[0];
    const base = wanted ?? (use === undefined ? 'VALUE' : variableName(use.name.toLowerCase(), use.path));
    let name = base.replaceAll('-', '_');
    for (let count = 2; this.#taken.has(name.toLowerCase()); count += 1) name = `${base}_${count}`;
    this.#taken.add(name.toLowerCase());
    this.#bound.set(name, expression);
    return name;
  }

  /** Names and expressions, in the order in which they were bound. */
  get all(): ReadonlyMap<string, string> {
    return this.#bound;
  }
}

/** What is needed to rewrite the scripts of a task. */
export interface ScriptSurroundings {
  readonly replacements: Replacements;
  readonly variables: ScriptVariables;
  /** Whether values of the matrix may come from others, so that they may not stand in a script. */
  readonly isMatrixForeign: boolean;
  /** Where a step runs, as written; undefined for the workspace. */
  readonly directoryOf: (step: PlannedStep) => string | undefined;
}

/**
 * Replaces the expressions that may not stand in a script by variables. `sameTask` are the ids of the steps before it in the
 * same script, in lower case.
 */
export function rewriteScript(
  script: string,
  shell: string | undefined,
  { replacements, variables, isMatrixForeign }: ScriptSurroundings,
  sameTask: ReadonlySet<string> = new Set(),
): { readonly text: string | undefined; readonly problems: string[] } {
  const kind = shellKind(shell);
  const problems: string[] = [];
  let isPossible = true;
  const mayStay = (expression: string): boolean =>
    contextsOf(expression).every(({ name }) => {
      const context = name.toLowerCase();
      return vocabularyOf('run').contexts.includes(context) && !(isMatrixForeign && context === 'matrix');
    });
  // How a variable is read depends on what is before it in the resulting script.
  const text = mapExpressions(script, (source, before) => {
    const output = outputOfTask(source, sameTask);
    const expression = output === undefined ? rewriteExpression(source, replacements) : source;
    if (expression === "''") return '';
    if (output === undefined && mayStay(expression)) return `\${{ ${expression} }}`;
    const read =
      output === undefined
        ? readVariable(nameOf(expression, variables), kind, before)
        : readOutput(output, before);
    if (read !== undefined) return read;
    isPossible = false;
    problems.push(`no variable can stand for \${{ ${source} }} there`);
    return '';
  });
  return { text: isPossible ? text.replaceAll(/''("\$\{\w+\}")''/g, '$1') : undefined, problems };
}

function nameOf(expression: string, variables: ScriptVariables): string {
  const plain = /^env\.([A-Za-z_]\w*)$/.exec(expression)?.[1];
  if (plain !== undefined) return plain;
  const field = /^github\.(\w+)$/i.exec(expression)?.[1]?.toLowerCase();
  return field !== undefined && defaultVariables.has(field)
    ? `GITHUB_${field.toUpperCase()}`
    : variables.bind(expression);
}
