/** A JSON Schema, draft 7. */
export type PublishedSchema = { readonly [keyword: string]: unknown };

/** Any text; `description` says what it is. */
export function textPart(description: string): PublishedSchema {
  return { type: 'string', description };
}

/** A number that is not negative. */
export function amountSchema(description: string, type: 'number' | 'integer' = 'number'): PublishedSchema {
  return { type, minimum: 0, description };
}

/** True or false. */
export function flagSchema(description: string): PublishedSchema {
  return { type: 'boolean', description };
}

/** One of the words that the record has as its keys: of a union all, since the type of the record asks for them. */
export function wordSchema<Word extends string>(
  words: Readonly<Record<Word, true>>,
  description: string,
): PublishedSchema {
  return { enum: Object.keys(words), description };
}

/** The same or null. */
export function orNull(schema: PublishedSchema): PublishedSchema {
  const { description, ...rest } = schema;
  return { ...(description === undefined ? {} : { description }), anyOf: [rest, { type: 'null' }] };
}

/** A list of these. */
export function listPart(items: PublishedSchema, description?: string): PublishedSchema {
  return { type: 'array', items, ...(description === undefined ? {} : { description }) };
}

/** An object that has all of these, and may have more in a later version; those named in `optional` may be left out. */
export function objectSchema(
  properties: Readonly<Record<string, PublishedSchema>>,
  {
    optional = [],
    description,
  }: { readonly optional?: readonly string[]; readonly description?: string } = {},
): PublishedSchema {
  return {
    type: 'object',
    ...(description === undefined ? {} : { description }),
    required: Object.keys(properties).filter((name) => !optional.includes(name)),
    properties,
  };
}
