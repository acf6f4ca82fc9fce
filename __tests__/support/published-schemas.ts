import { lstatSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv, type ValidateFunction } from 'ajv';
import { root } from './bundle.ts';
import { readOtlp } from './otlp-file.ts';

type Schema = Readonly<Record<string, unknown>>;

/** The schema as it is published: another version of it may have more. */
export function publishedSchema(name: 'results' | 'events' | 'rundag'): Schema {
  const schema: Schema = JSON.parse(readFileSync(join(root, 'schema', `${name}.schema.json`), 'utf8'));
  return schema;
}

/** The same without room for anything that it does not name: what this version writes has to be in it. */
function closed(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(closed);
  if (typeof value !== 'object' || value === null) return value;
  const parts = Object.fromEntries(Object.entries(value).map(([key, part]) => [key, closed(part)]));
  return 'required' in parts ? { ...parts, additionalProperties: false } : parts;
}

const compiled = new Map<string, ValidateFunction>();

function validatorOf(name: 'results' | 'events'): ValidateFunction {
  const known = compiled.get(name);
  if (known !== undefined) return known;
  const schema = closed(publishedSchema(name));
  if (typeof schema !== 'object' || schema === null) throw new Error(`${name} has no schema`);
  const made = new Ajv({ strict: true, allowUnionTypes: true }).compile(schema);
  compiled.set(name, made);
  return made;
}

/** What is wrong with a document by the published schema, and with what that does not name; nothing when it is valid. */
export function schemaProblems(name: 'results' | 'events', document: unknown): readonly string[] {
  const validate = validatorOf(name);
  if (validate(document)) return [];
  return (validate.errors ?? []).map(({ instancePath, message }) => `${instancePath}: ${message}`);
}

/** The same of all lines of a text; each has to be whole. */
export function eventsProblems(text: string): readonly string[] {
  return text
    .split('\n')
    .slice(0, -1)
    .flatMap((line) => schemaProblems('events', JSON.parse(line)).map((problem) => `${problem} in ${line}`));
}

/** Fails for a report directory whose files are not what is published; files that are not there are passed over. */
export function checkReportDirectory(directory: string): void {
  if (lstatSync(directory, { throwIfNoEntry: false })?.isDirectory() !== true) return;
  const read = (name: string): string | undefined =>
    lstatSync(join(directory, name), { throwIfNoEntry: false })?.isFile() === true
      ? readFileSync(join(directory, name), 'utf8')
      : undefined;
  const results = read('results.json');
  const trace = read('trace.otlp.json');
  if (trace !== undefined) readOtlp(trace);
  const problems = [
    ...(results?.includes('"rundag-results"') === true ? schemaProblems('results', JSON.parse(results)) : []),
    ...eventsProblems(read('events.ndjson') ?? ''),
  ];
  if (problems.length > 0)
    throw new Error(`${directory} is not what schema/ publishes:\n${problems.slice(0, 10).join('\n')}`);
}
