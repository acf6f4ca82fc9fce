import { type Diagnostic, formatPosition, type Position } from '../../model/diagnostic.ts';
import { checkStrategyTemplate } from '../checks/check-expression.ts';
import type { Variables } from '../scope/environment-layers.ts';
import { evaluateJson, evaluateTemplate } from '../../language/expressions/evaluate.ts';
import {
  type Contexts,
  type ContextUse,
  type ContextValue,
  withContext,
} from '../../language/expressions/expression-types.ts';
import { foreignSources, templateUses } from '../../language/expressions/template-uses.ts';
import type { Json } from '../../model/json.ts';
import { Spellings } from '../scope/spellings.ts';
import { isTemplate } from '../../language/expressions/template.ts';

/** The result of an expression in `strategy`. */
export type StrategyValue =
  | {
      readonly kind: 'value';
      readonly value: Json;
      /** The contexts that others can write and whose text is in the value: `github.event.pull_request.title`. */
      readonly foreign: readonly string[];
    }
  | { readonly kind: 'diagnostic'; readonly diagnostic: Diagnostic };

/** Evaluates a text with `${{` in the strategy of one task. */
export type StrategyEvaluation = (template: string, at: Position) => StrategyValue;

/** What is known of a task's variables before anything runs. */
interface KnownVariables {
  readonly values: Map<string, ContextValue>;
  /** All variables, the step's first. */
  readonly names: Spellings;
  /** The names of those whose text is the author's own, as nothing that others can write is in it. */
  readonly stated: Set<string>;
  /** The other variables, by their names in lower case, as expressions find them. */
  readonly unknown: Map<string, UnknownVariable>;
}

interface UnknownVariable {
  readonly name: string;
  /** Why it has no value yet. */
  readonly reason: string;
  readonly hint?: string;
}

const noFunctions = new Map<never, never>();

const tooEarly = {
  reason: 'its value is not known before the run',
  hint: 'strategy is evaluated before the run: use values that are known by then',
};

/**
 * Evaluates what stands in `strategy`, where `env` has the step's variables and over them those of the file, the
 * defaults and the task, as far as their values are known before anything runs. To read another is a mistake.
 */
export class StrategyEvaluator {
  readonly #contexts: Contexts;
  /** Tasks without an `env` of their own share their variables. */
  readonly #known = new WeakMap<Variables, KnownVariables>();

  /** @param contexts those that are the same for all tasks; `env` has the step's variables */
  constructor(contexts: Contexts) {
    this.#contexts = contexts;
  }

  /** Evaluates for a task, whose variables are asked for only when a text reads `env`. */
  of(variables: () => Variables): StrategyEvaluation {
    return (text, at) => this.#evaluate(text, at, variables);
  }

  #evaluate(text: string, at: Position, variables: () => Variables): StrategyValue {
    const uses = environmentUses(text);
    if (uses.length === 0) return evaluateStrategyTemplate(text, at, this.#contexts);
    const of = variables();
    const known = this.#known.get(of) ?? this.#evaluateAll(of);
    this.#known.set(of, known);
    const missing = firstUnknown(uses, known);
    if (missing === undefined)
      return evaluateStrategyTemplate(text, at, this.#contextsWith(known), (use) => isStated(use, known));
    const found = of.found.get(missing.name);
    return {
      kind: 'diagnostic',
      diagnostic: {
        message: `env.${missing.name} cannot be used in strategy: ${missing.reason}`,
        ...(found === undefined ? {} : { found: `${found.value} at ${formatPosition(found.textAt)}` }),
        at,
        ...(missing.hint === undefined ? {} : { hint: missing.hint }),
      },
    };
  }

  #evaluateAll({ file, own, found }: Variables): KnownVariables {
    const step = this.#contexts.get('env')?.();
    const values = new Map<string, ContextValue>(step instanceof Map ? step : []);
    const known: KnownVariables = {
      values,
      names: new Spellings(values.keys()),
      stated: new Set(),
      unknown: new Map(),
    };
    const contexts = this.#contextsWith(known);
    for (const [name, text] of [...file, ...own]) {
      known.unknown.delete(name.toLowerCase());
      const at = found.get(name)?.textAt;
      if (at === undefined) throw new Error(`internal error: the variable ${name} stands nowhere`);
      const isOwn = !isTemplate(text) || foreignSources(text, (use) => isStated(use, known)).length === 0;
      known.names.add(name);
      if (isOwn) known.stated.add(name);
      else known.stated.delete(name);
      if (!isTemplate(text)) known.values.set(name, text);
      else if (
        checkStrategyTemplate(text, at).length > 0 ||
        firstUnknown(environmentUses(text), known) !== undefined
      )
        leaveOut(known, { name, ...tooEarly });
      else {
        const evaluated = evaluateTemplate(text, contexts, noFunctions);
        if (evaluated.kind === 'value') known.values.set(name, evaluated.value);
        else leaveOut(known, { name, reason: `its value cannot be evaluated: ${evaluated.problem}` });
      }
    }
    return known;
  }

  #contextsWith({ values }: KnownVariables): Contexts {
    return withContext(this.#contexts, 'env', () => values);
  }
}

function leaveOut({ values, stated, unknown }: KnownVariables, variable: UnknownVariable): void {
  values.delete(variable.name);
  stated.delete(variable.name);
  unknown.set(variable.name.toLowerCase(), variable);
}

/** The first variable without a value that is read; reading all of them reads each. */
function firstUnknown(
  uses: readonly ContextUse[],
  { values, unknown }: KnownVariables,
): UnknownVariable | undefined {
  for (const { path } of uses) {
    const [name] = path;
    if (name !== undefined && values.has(name)) continue;
    const [first] = unknown.values();
    const found = name === undefined || name === '*' ? first : unknown.get(name.toLowerCase());
    if (found !== undefined) return found;
  }
  return undefined;
}

/** Whether the graph file states the text that is read. */
function isStated({ name, path: [variable] }: ContextUse, { names, stated }: KnownVariables): boolean {
  // A variable may have the name `*`, which in a path stands for all of them.
  if (name.toLowerCase() !== 'env' || variable === undefined || variable === '*') return false;
  return stated.has(names.find(variable) ?? variable);
}

function environmentUses(text: string): readonly ContextUse[] {
  return templateUses(text).filter(({ name }) => name.toLowerCase() === 'env');
}

/** A value inside `strategy`, checked and evaluated before anything runs; `states` tells what the graph file itself states. */
function evaluateStrategyTemplate(
  text: string,
  at: Position,
  contexts: Contexts,
  states: (use: ContextUse) => boolean = () => false,
): StrategyValue {
  const [diagnostic] = checkStrategyTemplate(text, at);
  if (diagnostic !== undefined) return { kind: 'diagnostic', diagnostic };
  const evaluated = evaluateJson(text, contexts, new Map());
  if (evaluated.kind === 'value') return { ...evaluated, foreign: foreignSources(text, states) };
  return {
    kind: 'diagnostic',
    diagnostic: { message: `this cannot be evaluated: ${evaluated.problem}`, found: text, at },
  };
}
