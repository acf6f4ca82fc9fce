import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, normalize, sep } from 'node:path';
import { describe, expect, it } from 'vitest';
import { shortestCycle } from '../src/graph/cycle.ts';

/** Which folders of src a file of each folder may import from, beside its own. */
const allowedFolders = new Map<string, readonly string[]>([
  ['model', []],
  ['graph', ['model']],
  ['graph-file', ['model', 'graph']],
  ['scheduler', ['model', 'graph']],
  ['worker', ['model', 'scheduler']],
  ['report', ['model', 'graph', 'scheduler/simulate.ts']],
  ['host', ['model', 'report/reporter.ts']],
  ['app', ['model', 'graph', 'graph-file', 'scheduler', 'worker', 'report', 'host']],
  ['.', ['model', 'graph', 'graph-file', 'scheduler', 'worker', 'report', 'host', 'app']],
]);

/** The files that alone may import a package: one, or two where one would be too long. */
const packageImporters = new Map<string, readonly string[]>([
  ['yaml', ['graph-file/parse-document.ts', 'graph-file/document.ts']],
  ['@actions/expressions', ['graph-file/expression.ts']],
  ['@actions/exec', ['worker/exec-worker.ts']],
  ['@actions/core', ['host/github.ts']],
  ['minimatch', ['host/hash-pattern.ts']],
]);

const source = join(import.meta.dirname, '..', 'src');

interface Import {
  readonly from: string;
  readonly specifier: string;
}

const files = readdirSync(source, { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.ts'))
  .map((file) => file.split(sep).join('/'))
  .toSorted();

const imports: readonly Import[] = files.flatMap((from) => {
  const text = readFileSync(join(source, from), 'utf8');
  const specifiers = [
    ...text.matchAll(/^(?:import|export)\b[^;]*?\bfrom\s+'([^']+)'|\bimport\('([^']+)'\)/gm),
  ];
  return specifiers.map((match) => ({ from, specifier: match[1] ?? match[2] ?? '' }));
});

const relativeImports = imports
  .filter(({ specifier }) => specifier.startsWith('.'))
  .map(({ from, specifier }) => ({
    from,
    to: normalize(join(dirname(from), specifier))
      .split(sep)
      .join('/'),
  }));

/** The package that a specifier is about: `@actions/expressions/ast` is a part of `@actions/expressions`. */
function packageName(specifier: string): string {
  return specifier
    .split('/')
    .slice(0, specifier.startsWith('@') ? 2 : 1)
    .join('/');
}

describe('the layout of src', () => {
  it('has only folders that the table of imports knows', () => {
    expect(new Set(files.map((file) => dirname(file)))).toEqual(new Set(allowedFolders.keys()));
  });

  it('imports only what is there', () => {
    expect(relativeImports.filter(({ to }) => !files.includes(to))).toEqual([]);
  });

  it('imports across folders only where the table allows it', () => {
    const forbidden = relativeImports.filter(({ from, to }) => {
      const allowed = [dirname(from), ...(allowedFolders.get(dirname(from)) ?? [])];
      return !allowed.some((place) => to === place || dirname(to) === place);
    });
    expect(forbidden).toEqual([]);
  });

  it('has no import circle', () => {
    const importsOf = new Map(
      files.map((file) => [file, relativeImports.filter(({ from }) => from === file).map(({ to }) => to)]),
    );
    expect(shortestCycle(files, (file) => importsOf.get(file) ?? [])).toBeUndefined();
  });

  it('imports each package only in the files that the table names', () => {
    const packages = imports
      .filter(({ specifier }) => !specifier.startsWith('.') && !specifier.startsWith('node:'))
      .map(({ from, specifier }) => ({ from, name: packageName(specifier) }));
    const table = [...packageImporters].flatMap(([name, importers]) =>
      importers.map((from) => ({ from, name })),
    );
    expect(new Set(packages.map((one) => JSON.stringify(one)))).toEqual(
      new Set(table.map((one) => JSON.stringify(one))),
    );
  });

  it('has no file over 300 lines', () => {
    const long = files.filter((file) => readFileSync(join(source, file), 'utf8').split('\n').length > 301);
    expect(long).toEqual([]);
  });

  it('ends the process by force in one place, when output is given up: process.exit loses output and can hang', () => {
    expect(
      files.filter((file) => /\bprocess\.(?:exit|abort)\(/.test(readFileSync(join(source, file), 'utf8'))),
    ).toEqual(['app/end-with.ts']);
  });
});
