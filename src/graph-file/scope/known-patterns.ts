import type { Position } from '../../model/diagnostic.ts';
import type { Json } from '../../model/json.ts';
import { evaluateTemplate } from '../../language/expressions/evaluate.ts';
import type { Contexts } from '../../language/expressions/expression-types.ts';
import { isTemplate, splitTemplate } from '../../language/expressions/template.ts';
import { templateUses } from '../../language/expressions/template-uses.ts';
import type { TaskKeys } from '../keys/task-keys.ts';
import { type PatternKey, patternsIn } from './file-patterns.ts';

/** A task of the file whose patterns are asked for. */
export interface PatternTask {
  readonly key: string;
  /** What the file says of the task itself. */
  readonly own: TaskKeys;
  /** The same with the defaults under it. */
  readonly keys: TaskKeys;
  /** The ids in the file of the tasks that it needs. */
  readonly needKeys: readonly string[];
  readonly ids: readonly string[];
  /** The values of each instance, in the order of `ids`; undefined without a matrix. */
  readonly instances: { readonly combinations: readonly ReadonlyMap<string, Json>[] } | undefined;
}

/** A pattern whose whole text is known before the run, and where it stands. */
export interface KnownPattern {
  /** The task or the instance. */
  readonly id: string;
  readonly pattern: string;
  readonly at: Position;
}

/** The patterns of a key that are known before the run, instance by instance: those without expressions, or with `matrix` alone. */
export function* knownPatterns(
  { keys, ids, instances }: PatternTask,
  name: PatternKey,
): Generator<KnownPattern> {
  const found = keys[name]?.value ?? [];
  for (const [index, id] of ids.entries()) {
    const values = instances?.combinations[index];
    for (const each of found) {
      for (const pattern of patternsIn(knownText(each.value, values) ?? ''))
        yield { id, pattern, at: each.at };
    }
  }
}

const noFunctions = new Map<never, never>();

/** The text with the values of a matrix in place of its expressions; undefined when these read anything else. */
export function knownText(
  template: string,
  values: ReadonlyMap<string, Json> | undefined,
): string | undefined {
  if (!isTemplate(template)) return template;
  if (values === undefined || templateUses(template).some((use) => use.name.toLowerCase() !== 'matrix'))
    return undefined;
  const contexts: Contexts = new Map([['matrix', () => values]]);
  const evaluated = evaluateTemplate(template, contexts, noFunctions);
  return evaluated.kind === 'value' ? evaluated.value : undefined;
}

/** The patterns of a text as far as they are known without its expressions, each of which stands as one letter, part of a name. */
export function outlines(text: string): readonly string[] {
  const split = splitTemplate(text);
  if (split.kind === 'unclosed') return [];
  return patternsIn(
    split.segments.map((segment) => (segment.kind === 'literal' ? segment.text : 'x')).join(''),
  );
}
