import { copyFileSync, existsSync, mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { rundagVersion } from '../../src/host/rundag-version.ts';
import { root } from '../support/bundle.ts';
import { type Machine, openMachine, writeFiles } from '../support/machine.ts';
import { runTool } from '../support/npm.ts';

/** What somebody else writes who uses the library: it runs a graph of two units, the second after the first. */
const consumer = `
import { DAG, DAGError, MultiprocessScheduler, type NewVertex, Worker } from 'rundag';

class Sleeper extends Worker<number, undefined> {
  #timer: Promise<void> | undefined;
  override start(): void {
    this.#timer = new Promise((done) => void setTimeout(done, this.data));
  }
  override poll(): boolean {
    throw new Error('not asked');
  }
  override whenEnded(): Promise<void> | undefined {
    return this.#timer;
  }
}

const dag = new DAG<number>();
const first: NewVertex<number> = { data: 2 };
dag.addVertex('first', first);
dag.addVertex('second', { data: 1, predecessors: ['first'] });
// @ts-expect-error: the data of this graph are numbers.
const text: string = dag.get('first');

const order: string[] = [];
const scheduler = new MultiprocessScheduler(
  dag,
  (uid, data, slot) => new Sleeper(uid, data, slot, undefined),
  (worker) => void order.push(\`\${worker.uid} \${worker.data} \${worker.slot}\`),
  { jobs: 2, signal: new AbortController().signal },
);
await scheduler.run();
console.log(JSON.stringify({ order, text, error: new DAGError('a') instanceof Error }));
`;

const consumerSettings = {
  compilerOptions: {
    target: 'ES2023',
    module: 'NodeNext',
    strict: true,
    exactOptionalPropertyTypes: true,
    skipLibCheck: false,
    types: ['node'],
    typeRoots: [join(root, 'node_modules', '@types')],
  },
  files: ['consumer.mts'],
};

const description: unknown = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));

/** The paths in the pack that `npm pack` makes, sorted. */
const packedIn = (report: string): readonly string[] => {
  const [pack]: { readonly files: readonly { readonly path: string }[] }[] = JSON.parse(report);
  return (pack?.files ?? []).map(({ path }) => path).toSorted();
};

/** npm is slow where much else runs: a bound for what hangs, in milliseconds. */
const npmTime = 120_000;

/** Whether it is a file beside the bundle with something that is loaded late. */
const isPart = (path: string): boolean => /^dist\/cli\/\d+\.index\.js$/.test(path);

let clean: (() => void | Promise<void>)[] = [];
let machine: Machine;
let packed: readonly string[];
let folder: string;

beforeAll(() => {
  machine = openMachine((step) => void clean.push(step));
  packed = packedIn(
    runTool('npm', ['pack', '--json', '--pack-destination', machine.directory], machine, root),
  );
  folder = installed('from-tarball', join(machine.directory, `rundag-${rundagVersion}.tgz`));
}, npmTime);

afterAll(async () => {
  for (const step of clean) await step();
  clean = [];
});

/** Installs the package into a new folder, which is returned. */
function installed(name: string, specifier: string): string {
  const place = join(machine.workspace, name);
  writeFiles(place, { 'package.json': '{ "private": true, "type": "module" }' });
  runTool('npm', ['install', '--save-dev', specifier], machine, place);
  return place;
}

/** All that is in a folder's `node_modules`, but npm's own notes. */
const packagesIn = (place: string): readonly string[] =>
  readdirSync(join(place, 'node_modules')).filter((name) => !name.startsWith('.'));

describe('the package for npm', { timeout: npmTime }, () => {
  it('holds the command line, the library with its types, and the schema', () => {
    expect(packed.filter(isPart)).not.toEqual([]);
    expect(packed.filter((path) => !path.endsWith('.d.ts') && !isPart(path))).toEqual([
      'CHANGELOG.md',
      'LICENSE',
      'README.md',
      'dist/cli/index.js',
      'dist/library/index.js',
      'dist/licenses.txt',
      'package.json',
      'schema/events.schema.json',
      'schema/results.schema.json',
      'schema/rundag.schema.json',
    ]);
    const declarations = packed.filter((path) => path.endsWith('.d.ts'));
    expect(declarations).toContain('dist/library/index.d.ts');
    expect(declarations.filter((path) => !path.startsWith('dist/library/'))).toEqual([]);
  });

  it('wants no other package, and runs nothing when it is installed', () => {
    for (const kind of ['dependencies', 'peerDependencies', 'optionalDependencies', 'private'])
      expect(description).not.toHaveProperty(kind);
    // With one of these, npm installs all development dependencies before it packs a package from Git.
    for (const script of ['preinstall', 'install', 'postinstall', 'build', 'prepack', 'prepare'])
      expect(description).not.toHaveProperty(['scripts', script]);
  });

  it('is a command: npx rundag', () => {
    expect(packagesIn(folder)).toEqual(['rundag']);
    expect(runTool('npx', ['rundag', '--version'], machine, folder)).toBe(`${rundagVersion}\n`);
    writeFiles(folder, {
      'rundag.yml': 'tasks: {a: {command: [node, -p, 6 * 7]}, b: {needs: a, command: [node, -p, 7 * 8]}}',
    });
    const log = runTool('npx', ['rundag'], machine, folder);
    expect(log).toMatch(/^42$/m);
    expect(log).toMatch(/^56$/m);
    expect(log).toContain('2 tasks · 2 succeeded');
  });

  it('is a library with types that want nothing but those of Node', () => {
    writeFiles(folder, { 'consumer.mts': consumer, 'tsconfig.json': JSON.stringify(consumerSettings) });
    const tsc = join(root, 'node_modules', 'typescript', 'bin', 'tsc');
    expect(runTool('node', [tsc, '--pretty', 'false'], machine, folder)).toBe('');
    expect(JSON.parse(runTool('node', ['consumer.mjs'], machine, folder))).toEqual({
      order: ['first 2 0', 'second 1 0'],
      text: 2,
      error: true,
    });
  });

  it('gives the schema by its name', () => {
    const name = 'rundag/schema/rundag.schema.json';
    const script = `console.log(import.meta.resolve(${JSON.stringify(name)}))`;
    const url = runTool('node', ['--input-type=module', '--eval', script], machine, folder).trim();
    const file = join(folder, 'node_modules', ...name.split('/'));
    expect(url).toBe(pathToFileURL(file).href);
    expect(readFileSync(file)).toEqual(readFileSync(join(root, 'schema', 'rundag.schema.json')));
  });

  it('is the same from Git, with no other package installed on the way: npx github:…', () => {
    const repository = join(machine.directory, 'repository');
    for (const path of [...packed, 'package-lock.json', 'dist/index.js']) {
      mkdirSync(dirname(join(repository, path)), { recursive: true });
      copyFileSync(join(root, path), join(repository, path));
    }
    const git = (...args: readonly string[]): string =>
      runTool('git', ['-c', 'user.name=a', '-c', 'user.email=a@localhost', ...args], machine, repository);
    git('init', '--quiet', '--initial-branch=main');
    git('add', '--all');
    git('commit', '--quiet', '--message', 'All');

    const fromGit = installed('from-git', `git+${pathToFileURL(repository).href}`);
    expect(packagesIn(fromGit)).toEqual(['rundag']);
    const files = readdirSync(join(fromGit, 'node_modules', 'rundag'), {
      recursive: true,
      withFileTypes: true,
    }).filter((entry) => entry.isFile());
    expect(files).toHaveLength(packed.length);
    expect(existsSync(join(fromGit, 'node_modules', 'rundag', 'dist', 'index.js'))).toBe(false);
    expect(runTool('npx', ['rundag', '--version'], machine, fromGit)).toBe(`${rundagVersion}\n`);
  });
});
