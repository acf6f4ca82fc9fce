import { formatPosition } from '../../model/diagnostic.ts';
import type { Problem } from '../../language/diagnostics/diagnostics.ts';
import type { Variables } from '../scope/environment-layers.ts';
import { vocabularyOf } from '../../language/expressions/expression-places.ts';
import { type ContextUse, writtenUse } from '../../language/expressions/expression-types.ts';
import { Spellings } from '../scope/spellings.ts';
import { isTemplate } from '../../language/expressions/template.ts';
import { templateUses } from '../../language/expressions/template-uses.ts';

/** The fields that a task has only once it has started, which is after its `if` was evaluated. */
const lateFields = vocabularyOf('env').taskFields.filter(
  (field) => !vocabularyOf('if').taskFields.includes(field),
);

/** The variables of a task by what of them is known only once it has started. */
interface LateVariables {
  readonly names: Spellings;
  /** What a late variable reads, perhaps through others, `task.attempt`; undefined for one that is known early. */
  readonly sources: ReadonlyMap<string, string | undefined>;
}

/** Tasks without an `env` of their own share their variables. */
const known = new WeakMap<Variables, LateVariables>();

/** What is wrong with reading `env` in an `if`, when the variable's value comes from what a task has only once it has started. */
export function lateProblem({ path: [written] }: ContextUse, variables: Variables): Problem | undefined {
  if (written === undefined) return undefined;
  const { names, sources } = known.get(variables) ?? readLate(variables);
  const name = names.find(written) ?? written;
  const source = sources.get(name);
  const found = variables.found.get(name);
  if (source === undefined || found === undefined) return undefined;
  return {
    message: `"env.${name}" cannot be used in if: its value comes from ${source}`,
    expected: 'values that are known before the task starts',
    found: `${found.value} at ${formatPosition(found.textAt)}`,
    hint: `a task has ${lateFields.join(' and ')} only once it has started`,
  };
}

/** Visits the variables in the order of their evaluation, in which each sees those before it. */
function readLate(variables: Variables): LateVariables {
  const names = new Spellings([]);
  const sources = new Map<string, string | undefined>();
  const late = { names, sources };
  for (const [name, text] of [...variables.file, ...variables.own]) {
    const source = isTemplate(text) ? lateSource(text, late) : undefined;
    names.add(name);
    sources.set(name, source);
  }
  known.set(variables, late);
  return late;
}

function lateSource(text: string, { names, sources }: LateVariables): string | undefined {
  for (const use of templateUses(text)) {
    const context = use.name.toLowerCase();
    const [field] = use.path;
    if (field === undefined) continue;
    if (context === 'task' && lateFields.includes(field.toLowerCase())) return writtenUse(use);
    const source = context === 'env' ? sources.get(names.find(field) ?? field) : undefined;
    if (source !== undefined) return source;
  }
  return undefined;
}
