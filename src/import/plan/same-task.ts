import type { WorkflowStep } from '../workflow/workflow.ts';
import { textOfValue } from '../workflow/yaml-values.ts';

const read = String.raw`steps\.([\w-]+)\.outputs\.([\w-]+)`;

/** The output that an expression reads, when it is nothing but an output of a step with one of these ids, which are in lower case. */
export function outputOfTask(source: string, ids: ReadonlySet<string>): string | undefined {
  const [, id = '', name] = new RegExp(`^${read}$`, 'i').exec(source.trim()) ?? [];
  return ids.has(id.toLowerCase()) ? name : undefined;
}

/**
 * The line that ends a part of a script of a POSIX shell unless a variable, or an output of an earlier part, meets a condition;
 * undefined for any other condition.
 */
export function outputGuard(guard: string, ids: ReadonlySet<string>): string | undefined {
  const [, variable, equality, value] =
    /^env\.([A-Za-z_]\w*)\s*(==|!=)\s*'([^']*)'$/.exec(guard.trim()) ?? [];
  // Its current value in the script: an earlier part may have set it.
  if (variable !== undefined)
    return `[ "$${variable}" ${equality === '==' ? '=' : '!='} '${value ?? ''}' ] || exit 0`;
  const [, id = '', name = '', sign, text = ''] =
    new RegExp(`^${read}(?:\\s*(==|!=)\\s*'([^']*)')?$`, 'i').exec(guard.trim()) ?? [];
  if (!ids.has(id.toLowerCase())) return undefined;
  const output = `"$(output ${name})"`;
  if (sign === undefined) return `[ -n ${output} ] || exit 0`;
  return `[ ${output} ${sign === '==' ? '=' : '!='} '${text}' ] || exit 0`;
}

/** Whether everything that a step reads of an earlier one can also be read between two parts of one script. */
export function readsWithinScript(
  step: WorkflowStep,
  guard: string | undefined,
  earlier: string | undefined,
): boolean {
  if (earlier === undefined) return true;
  const ids = new Set([earlier.toLowerCase()]);
  const texts = [step.run, step.workingDirectory, ...step.env.map(({ value }) => textOfValue(value))].join(
    '\n',
  );
  const all = countReads(texts, earlier);
  const plain = [...texts.matchAll(new RegExp(`\\$\\{\\{\\s*(${read})\\s*\\}\\}`, 'gi'))];
  const own = plain.filter(([, source = '']) => outputOfTask(source, ids) !== undefined);
  const isGuardRead =
    guard === undefined || countReads(guard, earlier) === 0 || outputGuard(guard, ids) !== undefined;
  return isGuardRead && all === own.length;
}

function countReads(text: string, id: string): number {
  return [...text.matchAll(/\bsteps\s*(?:\.\s*([\w-]+)|\[\s*'([^']*)')/gi)].filter(
    ([, plain, quoted]) => (plain ?? quoted ?? '').toLowerCase() === id.toLowerCase(),
  ).length;
}
