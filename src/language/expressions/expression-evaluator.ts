import type { Json } from '../../model/json.ts';
import { data, Evaluator, type Expr, FilteredArray, type IndexAccess, Star, truthy } from './expression.ts';
import { type Data, Fields, jsonText, toData, jsonOfData } from './expression-data.ts';
import { languageFunctions } from './expression-functions.ts';
import type { Contexts, ContextValue, HostFunctions, Value } from './expression-types.ts';
import type { Uses } from './expression-uses.ts';

const languageFunctionsByName = new Set(languageFunctions.map((name) => name.toLowerCase()));

/** Only hostile values are nested more deeply; GitHub has a limit on nesting as well. */
const deepestJson = 100;

/** The value of a parsed expression; throws an error whose message says what went wrong. */
export function evaluate(tree: Expr, uses: Uses, contexts: Contexts, functions: HostFunctions): Value {
  for (const { name } of uses.functions) {
    const folded = name.toLowerCase();
    if (!languageFunctionsByName.has(folded) && functions.get(folded) === undefined)
      throw new Error(`unknown function "${name}"`);
  }
  const used = new Map<string, ContextValue>();
  for (const { name } of uses.contexts) {
    const value = contexts.get(name.toLowerCase());
    if (value === undefined) throw new Error(`unknown context "${name}"`);
    used.set(name.toLowerCase(), value());
  }
  const result = new WideEvaluator(tree, new Fields(used), definitions(uses, functions)).evaluate();
  return { text: result.coerceString(), truthy: truthy(result), json: () => jsonOfData(result) };
}

/** An evaluator for objects of any size: the package's own passes all fields as arguments, whose number is limited. */
class WideEvaluator extends Evaluator {
  override visitIndexAccess(access: IndexAccess): Data {
    return access.index instanceof Star ? allOf(this.eval(access.expr)) : super.visitIndexAccess(access);
  }
}

/** What `.*` gives: the parts of a value, or of each of its parts when it was made by `.*` itself. */
function allOf(value: Data): FilteredArray {
  const parts = new FilteredArray();
  for (const owner of value instanceof FilteredArray ? value.values() : [value]) {
    if (owner.kind !== data.Kind.Array && owner.kind !== data.Kind.Dictionary) continue;
    for (const part of owner.values()) parts.add(part);
  }
  return parts;
}

type Definition =
  NonNullable<ConstructorParameters<typeof Evaluator>[2]> extends Map<string, infer Each> ? Each : never;

/** The package's own two lose keys like `__proto__`, write numbers as JavaScript does and do not say what is wrong. */
const ownDefinitions = new Map<string, Definition>([
  ['fromjson', define('fromjson', ([text]) => toData(parseJson(text?.coerceString() ?? '')))],
  [
    'tojson',
    define('tojson', ([value]) => new data.StringData(value === undefined ? 'null' : jsonText(value))),
  ],
]);

/** The functions that the package does not have. */
function definitions(uses: Uses, functions: HostFunctions): Map<string, Definition> {
  const found = new Map<string, Definition>();
  for (const use of uses.functions) {
    const name = use.name.toLowerCase();
    const call = functions.get(name);
    const definition =
      ownDefinitions.get(name) ??
      (call && define(name, (values) => toData(call(...values.map((value) => value.coerceString())))));
    if (definition !== undefined) found.set(name, definition);
  }
  return found;
}

function define(name: string, call: (values: Data[]) => Data): Definition {
  return { name, minArgs: 0, maxArgs: Infinity, call: (...values) => call(values) };
}

function parseJson(text: string): Json {
  let value: Json;
  try {
    value = JSON.parse(text);
  } catch {
    // No part of the text may appear: a secret that is cut short could not be masked.
    const found = text.trim() === '' ? 'nothing' : `a text of length ${text.length} that is not JSON`;
    throw new Error(`fromJSON() expects JSON, found ${found}`);
  }
  if (isDeeper(value, deepestJson))
    throw new Error(`fromJSON() expects at most ${deepestJson} levels of lists and objects`);
  return value;
}

function isDeeper(value: Json, levels: number): boolean {
  if (value === null || typeof value !== 'object') return false;
  return levels === 0 || Object.values(value).some((part) => isDeeper(part, levels - 1));
}
