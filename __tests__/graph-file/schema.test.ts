import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { loadGraph } from '../../src/graph-file/load.ts';
import { graphFileSchema } from '../../src/graph-file/schema.ts';
import { formatDiagnostic } from '../../src/model/diagnostic.ts';
import { examples } from './documents.ts';
import { isValid } from '../support/json-schema.ts';

const schema: Readonly<Record<string, unknown>> = { ...graphFileSchema() };

test.each(examples)('decoder and schema agree: $valid for $text', ({ text, valid }) => {
  const loaded = loadGraph({ bytes: text, file: 'g.yml', fallbackName: 'g' });
  const mistakes = loaded.kind === 'diagnostics' ? loaded.diagnostics.map(formatDiagnostic) : [];
  expect({ decoder: mistakes.length === 0, schema: isValid(schema, parse(text)), mistakes }).toEqual({
    decoder: valid,
    schema: valid,
    mistakes: valid ? [] : mistakes,
  });
});

test('every key has a sentence of help', () => {
  const helpless: string[] = [];
  let keys = 0;
  const walk = (part: unknown, path: string): void => {
    if (typeof part !== 'object' || part === null) return;
    // The rules of a map name some of its properties again.
    const isMap = 'additionalProperties' in part;
    for (const [name, child] of Object.entries(part)) {
      if (name !== 'properties' || !isMap) walk(child, `${path}/${name}`);
      else
        for (const [key, property] of Object.entries<{ description?: string }>(child)) {
          keys += 1;
          if (!/^\S.*\.$/.test(property.description ?? '')) helpless.push(`${path}/${key}`);
          walk(property, `${path}/${key}`);
        }
    }
  };
  walk(schema, '');
  expect(helpless).toEqual([]);
  expect(keys).toBeGreaterThan(50);
});

test('the schema is JSON, and says which draft it is', () => {
  expect(JSON.parse(JSON.stringify(schema))).toEqual(schema);
  expect(schema['$schema']).toBe('http://json-schema.org/draft-07/schema#');
});
