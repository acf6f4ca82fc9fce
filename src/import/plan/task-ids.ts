import { taskIds } from '../../graph-file/keys/words.ts';
import { isLeftAlone } from '../../language/diagnostics/node.ts';
import type { WorkflowStep } from '../workflow/workflow.ts';

/** The longest id that is made of a name or a command, in characters. */
const longestSlug = 40;

/** Gives out ids of tasks: valid ones, of which no two differ in case only. */
export class TaskIds {
  readonly #taken = new Set<string>();

  /** The id itself where it is valid and free, else a similar one. */
  reserve(wanted: string): string {
    const isId = taskIds.pattern.test(wanted) && !isLeftAlone(wanted);
    const base = isId ? wanted : `task-${slugOf(wanted)}`;
    let id = base;
    for (let count = 2; this.#taken.has(id.toLowerCase()); count += 1) id = `${base}-${count}`;
    this.#taken.add(id.toLowerCase());
    return id;
  }
}

/** A short name for a step, of letters, digits and `-`: from its id, else its name, else its command. */
export function stepSlug(step: WorkflowStep, number: number): string {
  const command = (step.run ?? '').split('\n').find((line) => /^\s*[^#\s]/.test(line)) ?? '';
  const candidates = [step.id ?? '', step.name ?? '', command.split(/[|&;<>]/)[0] ?? ''];
  const slug = candidates.map(slugOf).find((candidate) => /[a-z]/.test(candidate));
  return slug === undefined
    ? `step-${number}`
    : slug.replace(/^(?=[0-9])/, 'step-').replace(/^x-/, 'step-x-');
}

function slugOf(text: string): string {
  const words = text
    .replaceAll(/\$\{\{.*?\}\}/g, ' ')
    .replaceAll(/\$\{?\w+\}?/g, ' ')
    .toLowerCase()
    .split(/[^a-z0-9_]+/)
    .filter((word) => word !== '');
  let slug = '';
  for (const word of words) {
    const longer = slug === '' ? word : `${slug}-${word}`;
    if (longer.length > longestSlug) break;
    slug = longer;
  }
  return (slug === '' ? (words[0] ?? '').slice(0, longestSlug) : slug).replace(/^_+/, '');
}
