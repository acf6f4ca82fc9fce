/* oxlint-disable no-unsafe-type-assertion -- what a keyword's argument is, the keyword says */

/** The part of JSON Schema, draft 7, that the graph file's schema uses; any other keyword is an error. */
type Schema = Readonly<Record<string, unknown>>;

const annotations = new Set(['$schema', 'title', 'description']);

/** Whether the value is valid by the schema. */
export function isValid(schema: Schema, value: unknown): boolean {
  return Object.entries(schema).every(([keyword, argument]) => {
    if (annotations.has(keyword)) return true;
    const check = keywords.get(keyword);
    if (check === undefined) throw new Error(`unknown keyword ${keyword}`);
    return check(argument as never, value, schema);
  });
}

type Check = (argument: never, value: unknown, schema: Schema) => boolean;

const isObject = (value: unknown): value is Schema =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const matches = (pattern: string, text: string) => new RegExp(pattern, 'u').test(text);

const keywords = new Map<string, Check>([
  ['type', (types: string | readonly string[], value) => [types].flat().some((type) => hasType(type, value))],
  ['enum', (values: readonly unknown[], value) => values.includes(value)],
  ['minimum', (bound: number, value) => typeof value !== 'number' || value >= bound],
  ['maximum', (bound: number, value) => typeof value !== 'number' || value <= bound],
  ['exclusiveMinimum', (bound: number, value) => typeof value !== 'number' || value > bound],
  ['minLength', (bound: number, value) => typeof value !== 'string' || value.length >= bound],
  ['pattern', (pattern: string, value) => typeof value !== 'string' || matches(pattern, value)],
  ['minItems', (bound: number, value) => !Array.isArray(value) || value.length >= bound],
  ['items', (items: Schema, value) => !Array.isArray(value) || value.every((item) => isValid(items, item))],
  ['minProperties', (bound: number, value) => !isObject(value) || Object.keys(value).length >= bound],
  [
    'required',
    (keys: readonly string[], value) => !isObject(value) || keys.every((key) => Object.hasOwn(value, key)),
  ],
  [
    'propertyNames',
    (names: Schema, value) => !isObject(value) || Object.keys(value).every((key) => isValid(names, key)),
  ],
  [
    'properties',
    (properties: Readonly<Record<string, Schema>>, value) =>
      !isObject(value) ||
      Object.entries(properties).every(
        ([key, part]) => !Object.hasOwn(value, key) || isValid(part, value[key]),
      ),
  ],
  [
    'patternProperties',
    (patterns: Readonly<Record<string, Schema>>, value) =>
      !isObject(value) ||
      Object.entries(patterns).every(([pattern, part]) =>
        Object.entries(value).every(([key, child]) => !matches(pattern, key) || isValid(part, child)),
      ),
  ],
  [
    'additionalProperties',
    (rest: Schema | boolean, value, { properties = {}, patternProperties = {} }) =>
      !isObject(value) ||
      Object.entries(value).every(
        ([key, child]) =>
          Object.hasOwn(properties as Schema, key) ||
          Object.keys(patternProperties as Schema).some((pattern) => matches(pattern, key)) ||
          (typeof rest === 'boolean' ? rest : isValid(rest, child)),
      ),
  ],
  ['allOf', (parts: readonly Schema[], value) => parts.every((part) => isValid(part, value))],
  ['anyOf', (parts: readonly Schema[], value) => parts.some((part) => isValid(part, value))],
  ['oneOf', (parts: readonly Schema[], value) => parts.filter((part) => isValid(part, value)).length === 1],
  ['not', (part: Schema, value) => !isValid(part, value)],
]);

function hasType(type: string, value: unknown): boolean {
  switch (type) {
    case 'null':
      return value === null;
    case 'array':
      return Array.isArray(value);
    case 'object':
      return isObject(value);
    case 'integer':
      return Number.isInteger(value);
    default:
      return typeof value === type;
  }
}
