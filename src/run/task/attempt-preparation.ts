import { resolve } from 'node:path';
import {
  evaluateBoolean,
  type Evaluated,
  evaluatePositiveNumber,
  evaluateTemplate,
} from '../../language/expressions/evaluate.ts';
import type { Contexts, HostFunctions } from '../../language/expressions/expression-types.ts';
import {
  eachPatternProblem,
  isNegated,
  type PatternKey,
  patternsIn,
  patternsProblem,
} from '../../graph-file/scope/file-patterns.ts';
import type { Position } from '../../model/diagnostic.ts';
import type { Task, Work } from '../../model/task.ts';
import type { Template } from '../../model/template.ts';
import type { AskedProbe, ReadTemplate } from '../../model/probe.ts';
import type { Tolerance } from '../../plan/tolerance.ts';
import { BadExpression, evaluateVariables } from './task-variables.ts';
import type { TaskVariables } from './contexts.ts';

/** One attempt of a task with all of its expressions evaluated. */
export interface Preparation {
  readonly name: string;
  readonly work: Work;
  /** Absolute. */
  readonly workingDirectory: string;
  readonly variables: TaskVariables;
  readonly timeoutSeconds: number | undefined;
  readonly continueOnError: Tolerance;
  /**
   * Patterns of the files that it reads, from the workspace; never only negated ones. Undefined: not stated, or every pattern that
   * is stated is empty once evaluated. Then the task cannot be remembered.
   */
  readonly inputs: readonly string[] | undefined;
  /** Patterns of the files that it makes; `[]`: none. Undefined: not stated. */
  readonly outputs: readonly string[] | undefined;
  /** Patterns of the JUnit XML files that it writes. Undefined: not stated. */
  readonly junit: readonly string[] | undefined;
  /** How to learn that it is up; undefined for an ordinary task. */
  readonly ready: AskedProbe | undefined;
}

/** An expression that could not be evaluated, and where it stands. */
export interface PreparationProblem {
  readonly problem: string;
  readonly at: Position;
}

/** An attempt that is ready to run, or why it cannot run. */
export type Prepared =
  | { readonly kind: 'prepared'; readonly preparation: Preparation }
  | ({ readonly kind: 'problem' } & PreparationProblem);

/**
 * Evaluates what a task's file entry says of an attempt; relative directories are taken from `base`.
 * `contextsWith` gives the contexts with the variables evaluated so far: a task's `env` is there for its other keys.
 */
export function prepareAttempt(
  task: Task,
  base: string,
  contextsWith: (variables: TaskVariables) => Contexts,
  functions: HostFunctions,
): Prepared {
  const valueOf = <Value>(key: string, evaluated: Evaluated<Value>): Value => {
    if (evaluated.kind === 'value') return evaluated.value;
    throw new BadExpression(task, key, evaluated.problem);
  };
  try {
    const variables = evaluateVariables(task, contextsWith, functions);
    const contexts = contextsWith(variables);
    const text = (key: string, template: Template): string =>
      valueOf(key, evaluateTemplate(template, contexts, functions));

    const { timeout, continueOnError, workingDirectory } = task;
    const ready = task.service?.ready;
    const inputs = evaluatePatterns(task, 'inputs', text);
    const outputs = evaluatePatterns(task, 'outputs', text);
    const both = outputs?.find((pattern) => !isNegated(pattern) && inputs?.includes(pattern) === true);
    if (both !== undefined)
      throw new BadExpression(task, 'outputs', `${JSON.stringify(both)} is both an input and an output`);
    const preparation = {
      variables,
      name: named(task, text('name', task.name)),
      work: evaluateWork(task.work, text),
      workingDirectory:
        workingDirectory === undefined ? base : resolve(base, text('working-directory', workingDirectory)),
      timeoutSeconds:
        timeout === undefined
          ? undefined
          : timeout.kind === 'seconds'
            ? timeout.seconds
            : 60 * valueOf('timeout-minutes', evaluatePositiveNumber(timeout.minutes, contexts, functions)),
      inputs: inputs?.length === 0 && task.inputs?.length !== 0 ? undefined : inputs,
      outputs,
      junit: evaluatePatterns(task, 'junit', text),
      ready: ready?.evaluate(readingProbe(task, `service.ready.${ready.kind}`, text)),
      continueOnError:
        typeof continueOnError === 'string'
          ? valueOf('continue-on-error', evaluateBoolean(continueOnError, contexts, functions))
          : continueOnError,
    };
    return { kind: 'prepared', preparation };
  } catch (error) {
    if (error instanceof BadExpression) return { kind: 'problem', problem: error.message, at: error.at };
    throw error;
  }
}

/** A name that is blank once evaluated is replaced by the id. */
function named({ id }: Task, name: string): string {
  return name.trim() === '' ? id : name;
}

function evaluateWork(work: Work, text: (key: string, template: Template) => string): Work {
  switch (work.kind) {
    case 'script':
      return { ...work, script: text('run', work.script) };
    case 'command':
      return { ...work, words: work.words.map((word) => text('command', word)) };
    case 'join':
      return work;
  }
}

/** The patterns of a key that are not empty; undefined when it is not stated. An expression may give several, one to a line. */
function evaluatePatterns(
  task: Task,
  key: PatternKey,
  text: (key: string, template: Template) => string,
): readonly string[] | undefined {
  const patterns = task[key]?.flatMap((template) => patternsIn(text(key, template)));
  if (patterns === undefined) return undefined;
  const problem = eachPatternProblem(key, patterns) ?? patternsProblem(patterns);
  if (problem === undefined) return patterns;
  const hint = problem.hint === undefined ? '' : `: ${problem.hint}`;
  throw new BadExpression(task, key, `${problem.message}${hint}`);
}

/** The value of an expression has to be one that the key would accept without it. */
function readingProbe(
  task: Task,
  key: string,
  text: (key: string, template: Template) => string,
): ReadTemplate {
  return (template, meaning, expected) => {
    const written = text(key, template);
    const value = meaning(written);
    if (value === undefined)
      throw new BadExpression(task, key, `expected ${expected}, found ${JSON.stringify(written)}`);
    return value;
  };
}
