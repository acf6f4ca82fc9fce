import type { TextPosition } from '../../language/diagnostics/text-position.ts';
import type { TemplatePlace } from '../../language/expressions/expression-places.ts';
import type { ForeignValue } from './foreign-values.ts';
import type { Node } from '../../language/diagnostics/node.ts';
import type { Variables } from './environment-layers.ts';

/** What an expression may refer to. */
export interface ExpressionScope {
  /** Where the text begins: behind an opening quote, on the line after `|`. */
  readonly at: TextPosition;
  /** The ids that `needs` of the task names, as in the file. */
  readonly needs: readonly string[];
  /** Every key that an instance of the task's matrix may have; empty without a matrix. */
  readonly matrixKeys: readonly string[];
  /** The values of the matrix that others can write; none may stand in a script. */
  readonly foreign: readonly ForeignValue[];
  /** The values of unknown keys of the task and around it, each of which is reported: one may hold its matrix or its needs. */
  readonly strangers: readonly Node[];
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
