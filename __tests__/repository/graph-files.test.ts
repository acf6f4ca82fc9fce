import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { firstContexts } from '../../src/front/load.ts';
import { graphFileSchema } from '../../src/graph-file/schema.ts';
import { root } from '../support/bundle.ts';
import { graphIn } from '../support/load-text.ts';
import { isValid } from '../support/json-schema.ts';

/** What editors check graph files by. */
const schema: Readonly<Record<string, unknown>> = { ...graphFileSchema() };
const readText = (file: string): string => readFileSync(join(root, file), 'utf8').replaceAll('\r\n', '\n');
const pages = [
  'README.md',
  ...readdirSync(join(root, 'docs'))
    .filter((file) => file.endsWith('.md'))
    .map((file) => `docs/${file}`),
];

/** The graphs in a value of YAML: itself when it has `tasks`, and every inline graph of a step, however deep. */
function graphsIn(value: unknown, text: string): readonly string[] {
  if (typeof value !== 'object' || value === null) return [];
  if ('tasks' in value) return [text];
  return Object.entries(value).flatMap(([key, inner]: [string, unknown]) =>
    key === 'dag' && typeof inner === 'string' ? [inner] : graphsIn(inner, text),
  );
}

const inPages = pages.flatMap((page) =>
  [...readText(page).matchAll(/^```yaml\n(.*?)^```$/gms)]
    .flatMap(([, text = '']) => graphsIn(parse(text), text))
    .map((text, index) => ({ place: `${page}, graph ${index + 1}`, text })),
);
const files = [
  'rundag.yml',
  ...readdirSync(join(root, 'examples'), { recursive: true, encoding: 'utf8' })
    .map((file) => `examples/${file.replaceAll('\\', '/')}`)
    .filter((file) => /^examples\/[^/]+\/[^/]+\.yml$/.test(file)),
];

test('the documentation shows graphs', () => {
  expect(inPages.length).toBeGreaterThan(7);
});

test.each([...inPages, ...files.map((file) => ({ place: file, text: readText(file) }))])(
  '$place has no mistake',
  ({ text }) => {
    expect(graphIn(text, firstContexts({})).tasks.length).toBeGreaterThan(0);
    expect(isValid(schema, parse(text))).toBe(true);
  },
);

test.each(files)('%s names the schema for editors', (file) => {
  const path = '../'.repeat(file.split('/').length - 1) || './';
  expect(readText(file)).toMatch(
    new RegExp(`^# yaml-language-server: \\$schema=${path}schema/rundag\\.schema\\.json\n`),
  );
});

test('the schema that is shipped is what the decoder reads by', () => {
  expect(JSON.parse(readText('schema/rundag.schema.json'))).toEqual(schema);
});

test('docs/graph-file.md tells of every key of the graph file', () => {
  const chapter = readText('docs/graph-file.md');
  const keys = new Set<string>();
  const walk = (part: unknown): void => {
    if (typeof part !== 'object' || part === null) return;
    for (const [name, inner] of Object.entries(part)) {
      if (name === 'properties') for (const key of Object.keys(inner)) keys.add(key);
      walk(inner);
    }
  };
  walk(schema);
  expect(keys.size).toBeGreaterThan(35);
  expect([...keys].filter((key) => !new RegExp(`\`${key}\`|\\b${key}:`).test(chapter))).toEqual([]);
});
