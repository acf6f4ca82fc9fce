import { languageFunctions, statusFunctions } from './expression-functions.ts';

/** The keys whose text may hold `${{ }}` that is evaluated just before the task starts. */
export type TemplatePlace =
  | 'name'
  | 'run'
  | 'command'
  | 'env'
  | 'service'
  | 'working-directory'
  | 'timeout-minutes'
  | 'continue-on-error'
  | 'inputs'
  | 'outputs'
  | 'junit';

/** Where in a graph file an expression may stand. */
export type ExpressionPlace = TemplatePlace | 'if' | 'strategy';

/** Every context that a graph file knows, in lower case. */
export const contextNames = ['needs', 'matrix', 'env', 'github', 'runner', 'task'] as const;

/** What may be named in a place, as it is written. */
export interface Vocabulary {
  readonly contexts: readonly string[];
  readonly functions: readonly string[];
  /** The fields of `task` that are known there. */
  readonly taskFields: readonly string[];
}

const anywhere: Vocabulary = {
  contexts: contextNames,
  functions: [...languageFunctions, 'hashFiles'],
  taskFields: ['id', 'slot', 'attempt', 'cpus'],
};

/** What may be named in a place. */
export function vocabularyOf(place: ExpressionPlace): Vocabulary {
  if (place === 'if') {
    // Before a task starts it has no slot and no attempt.
    return {
      ...anywhere,
      functions: [...anywhere.functions, ...statusFunctions],
      taskFields: ['id', 'cpus'],
    };
  }
  // What a task reads and makes is asked before it has a slot, and may not differ between attempts.
  if (place === 'inputs' || place === 'outputs') return { ...anywhere, taskFields: ['id', 'cpus'] };
  // The values of these are the author's own: nothing that somebody else wrote can become shell code.
  if (place === 'run') return { ...anywhere, contexts: ['matrix', 'runner', 'task'] };
  // Matrices are expanded before anything runs.
  if (place === 'strategy')
    return { contexts: ['env', 'github', 'runner'], functions: languageFunctions, taskFields: [] };
  return anywhere;
}
