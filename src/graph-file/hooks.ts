import type { Diagnostic } from '../model/diagnostic.ts';
import type { Json } from '../model/json.ts';
import type { Position } from '../model/position.ts';
import type { ForeignValue } from './foreign-values.ts';
import type { Variables } from './environment-layers.ts';

/** The keys whose text may hold `${{ }}` that is evaluated just before the task starts. */
export type TemplatePlace =
  | 'name'
  | 'run'
  | 'command'
  | 'env'
  | 'service'
  | 'working-directory'
  | 'timeout-minutes'
  | 'continue-on-error';

/** What an expression may refer to where it stands. */
export interface ExpressionScope {
  /** Where the text begins: behind an opening quote, on the line after `|`. */
  readonly at: Position;
  /** The ids that `needs` of the task names, as in the file. */
  readonly needs: readonly string[];
  /** Every key that an instance of the task's matrix may have; empty without a matrix. */
  readonly matrixKeys: readonly string[];
  /** What in the matrix others can write; no such value may stand in a script. */
  readonly foreign: readonly ForeignValue[];
  /** The variables of the task. */
  readonly variables: Variables;
  /** The task's `shell` as written; undefined when it states none. */
  readonly shell: string | undefined;
}

/** A text with at least one `${{`. */
export interface TemplateCheck extends ExpressionScope {
  readonly text: string;
  readonly place: TemplatePlace;
}

/** An `if` as written, with or without `${{ }}`, without white space around it. */
export interface ConditionCheck extends ExpressionScope {
  readonly text: string;
}

/** What became of an expression in `strategy`. */
export type StrategyValue =
  | {
      readonly kind: 'value';
      readonly value: Json;
      /** The contexts that others can write and whose text is in the value: `github.event.pull_request.title`. */
      readonly foreign: readonly string[];
    }
  | { readonly kind: 'mistake'; readonly diagnostic: Diagnostic };

/** Evaluates a text with `${{` in the strategy of one task. */
export type StrategyEvaluation = (template: string, at: Position) => StrategyValue;

/** What the loader asks of the expression language, which it does not know itself. */
export interface LoadHooks {
  /** Finds the mistakes in a text; called for each task that has the text, one from `defaults` or an alias too, but not for each instance. */
  readonly checkTemplate?: (check: TemplateCheck) => readonly Diagnostic[];
  /** Finds the mistakes in a condition. */
  readonly checkCondition?: (check: ConditionCheck) => readonly Diagnostic[];
  /** Evaluates a text with `${{` inside `strategy`, before anything runs; asks for the task's variables only to use them. */
  readonly evaluateStrategy?: (template: string, at: Position, variables: () => Variables) => StrategyValue;
}
