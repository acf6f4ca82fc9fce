import type { Json } from '../../model/json.ts';

/** What an expression reads: JSON, or a map of such values with any keys. */
export type ContextValue = Json | ReadonlyMap<string, ContextValue>;

/** The contexts of an evaluation by name, in lower case; each is evaluated only when an expression reads it. */
export type Contexts = Pick<ReadonlyMap<string, () => ContextValue>, 'get'>;

/** The contexts with another value for one of them. */
export function withContext(contexts: Contexts, name: string, value: () => ContextValue): Contexts {
  return { get: (each) => (each === name ? value : contexts.get(each)) };
}

/** A function that is not part of the language: texts in, one value out; it may throw an error that says why it cannot. */
export type HostFunction = (...values: readonly string[]) => Json;

/** Such functions by name, in lower case. */
export type HostFunctions = Pick<ReadonlyMap<string, HostFunction>, 'get'>;

/** The value of an expression. */
export interface Value {
  /** As GitHub joins it with text: null is empty, an object is `Object`, a list is `Array`. */
  readonly text: string;
  /** Whether an `if` holds: it is not null, false, 0, NaN or empty text. */
  readonly truthy: boolean;
  /** As JSON. */
  readonly json: () => Json;
}

/** Something that an expression names, and where the name stands in it, from 0. */
export interface Use {
  readonly name: string;
  readonly offset: number;
}

/** A task that `success('id')` or `failure('id')` asks for. */
export interface StatusNeed {
  readonly function: string;
  readonly name: string | undefined;
  readonly offset: number;
}

/** A context that an expression reads. */
export interface ContextUse extends Use {
  /** The names after it, up to the first that is computed: `['build', 'outputs', 'version']`; `*` for all. */
  readonly path: readonly string[];
  /**
   * Whether text of it can be in the value of the expression. What is only compared or tested is not:
   * `github.ref == 'x' && 'a' || 'b'` reveals nothing of `github`.
   */
  readonly carried: boolean;
  /**
   * Whether the value is always read and always used as it is. It is not where it only decides something, where it has
   * a fallback, or where something else decides whether it is read: `x == 1`, `x || 'none'`, `a && x`.
   */
  readonly bare: boolean;
}

/** A context and the names after it, as it can be written: `needs.build.result`, `needs['test:unit'].result`. */
export function writtenUse({ name, path }: Pick<ContextUse, 'name' | 'path'>): string {
  return path.reduce((written, key) => {
    // What the lexer takes for a word (`@actions/expressions`), and `.*`.
    const isWord = key === '*' || /^[A-Za-z_][A-Za-z0-9_-]*$/.test(key);
    return isWord ? `${written}.${key}` : `${written}['${key.replaceAll("'", "''")}']`;
  }, name);
}

/** A parsed expression. */
export interface Expression {
  readonly kind: 'expression';
  /** In the order of the text. */
  readonly contexts: readonly ContextUse[];
  readonly functions: readonly Use[];
  /** Texts that are compared with the `result` of a need. */
  readonly resultWords: readonly Use[];
  /** What `success(…)` and `failure(…)` are given; the name is undefined where it is computed. */
  readonly statusNeeds: readonly StatusNeed[];
  /** Throws an error whose message says what went wrong. Names are found regardless of case. */
  readonly evaluate: (contexts: Contexts, functions: HostFunctions) => Value;
}

/** Why a text is not an expression, and where in it, from 0. */
export interface SyntaxProblem {
  readonly kind: 'problem';
  readonly problem: string;
  readonly offset: number;
  readonly hint?: string;
}
