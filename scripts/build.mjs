// Builds lib/ (tsc) and dist/ (ncc) from src/.
//
//   node scripts/build.mjs           writes lib/ and dist/
//   node scripts/build.mjs --check   writes nothing; fails when dist/ is not what src/ gives
//
// Both modes build in a new temporary directory which holds copies of the packages that end up in the bundles, and of the
// bundler: it numbers modules by the paths of their files and of its own loaders from there. So the bytes depend on src/
// and package-lock.json alone, not on where the checkout lies or what lib/ held before.

import { execFileSync } from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  realpathSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join, relative, resolve, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { transformSync } from 'esbuild';
import { bundledPackages, leftOut } from './bundled-packages.mjs';
import { copyDeclarations } from './declarations.mjs';
import { hashFile, sourceHash } from './source-hash.mjs';

const root = resolve(dirname(fileURLToPath(import.meta.url)), '..');

/** Compares names by their UTF-16 units: the same order on every machine. */
const byName = (a, b) => (a < b ? -1 : Number(a > b));

/** What tsc makes of each entry, and the bundle that ncc makes of that. */
const bundles = [
  { entry: 'action.js', bundle: 'index.js', starts: true },
  { entry: 'cli.js', bundle: 'cli/index.js', starts: true },
  { entry: 'post.js', bundle: 'post/index.js', starts: true },
  { entry: 'index.js', bundle: 'library/index.js', starts: false },
];

const bundler = 'node_modules/@vercel/ncc';

/** Copies the bundler and what the bundles are made of, except sources, to `workshop`. */
function furnish(workshop) {
  cpSync(join(root, 'package.json'), join(workshop, 'package.json'));
  const lock = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8'));
  for (const path of [bundler, ...bundledPackages(join(root, 'src'), lock)]) {
    if (!existsSync(join(root, path))) throw new Error(`${path} is missing: run npm ci`);
    cpSync(join(root, path), join(workshop, path), { recursive: true });
  }
  const { file, standIn } = leftOut;
  if (!existsSync(join(workshop, file)))
    throw new Error(`${file} is missing: expected what bundled-packages.mjs leaves out`);
  writeFileSync(join(workshop, file), standIn);
}

/** Compiles src/ to `workshop`/lib. */
function compile(workshop) {
  const tsc = join(root, 'node_modules', 'typescript', 'bin', 'tsc');
  execFileSync(process.execPath, [tsc, '-p', root, '--outDir', join(workshop, 'lib')], { stdio: 'inherit' });
}

/**
 * The same program with less to read: without comments and indentation, and in ASCII alone, which V8 keeps and scans as bytes. Names
 * stay, for the stack of an error that somebody reports. Node starts the action's bundle 17 ms sooner for it.
 */
function condensed(code) {
  return transformSync(code, {
    minifyWhitespace: true,
    minifySyntax: true,
    charset: 'ascii',
    legalComments: 'none',
    lineLimit: 200,
    target: 'node20',
    format: 'esm',
  }).code;
}

/** Bundles `workshop`/lib to `workshop`/dist. */
async function bundle(workshop) {
  const ncc = createRequire(join(workshop, 'package.json'))('@vercel/ncc');
  for (const { entry, bundle: target, starts } of bundles) {
    const input = join(workshop, 'lib', entry);
    const output = join(workshop, 'dist', dirname(target));
    mkdirSync(output, { recursive: true });
    // One after another: the bundler works on one thread.
    const { code, assets } = await ncc(input, {
      esm: true,
      minify: false,
      cache: false,
      sourceMap: false,
      quiet: true,
    });
    writeFileSync(join(workshop, 'dist', target), starts ? condensed(code) : code);
    for (const [name, asset] of Object.entries(assets)) {
      if (name === 'package.json') continue; // the one in dist/ holds for the folders in it too
      mkdirSync(dirname(join(output, name)), { recursive: true });
      const source = starts && name.endsWith('.js') ? condensed(String(asset.source)) : asset.source;
      writeFileSync(join(output, name), source, { mode: asset.permissions });
    }
  }
  copyDeclarations(join(workshop, 'lib'), join(workshop, 'dist', 'library'), 'index');
  // The bundles are ES modules, and beside them there is no other package.json once the action is checked out alone.
  writeFileSync(join(workshop, 'dist', 'package.json'), '{ "type": "module" }\n');
  writeFileSync(join(workshop, 'dist', 'licenses.txt'), licences());
}

/** The licences of all packages that the bundles are made of: a text opens with the package's name on its own line. */
function licences() {
  const lock = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8'));
  return [...bundledPackages(join(root, 'src'), lock)]
    .toSorted(byName)
    .map((path) => {
      const file = readdirSync(join(root, path)).find((name) => /^licen[cs]e/i.test(name));
      if (file === undefined) throw new Error(`${path} has no licence file: expected LICENSE or LICENSE.md`);
      const text = readFileSync(join(root, path, file), 'utf8')
        .replaceAll('\r\n', '\n')
        .trim();
      return `${path.replace(/^.*node_modules\//, '')}\n${lock.packages[path].license}\n${text}\n`;
    })
    .join('\n\n');
}

/** The files under `directory`, with `/` between names, sorted. */
function filesUnder(directory) {
  if (!existsSync(directory)) return [];
  return readdirSync(directory, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(directory, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .toSorted(byName);
}

/** One line for each file of dist/ that is not what the build gives. */
function differences(built, committed) {
  const problems = [];
  const names = new Set([...filesUnder(built), ...filesUnder(committed)]);
  for (const name of [...names].toSorted(byName)) {
    if (!existsSync(join(committed, name))) problems.push(`dist/${name} is missing`);
    else if (!existsSync(join(built, name))) problems.push(`dist/${name} is not made by the build`);
    else if (!readFileSync(join(built, name)).equals(readFileSync(join(committed, name)))) {
      problems.push(`dist/${name} differs from what src/ gives`);
    }
  }
  return problems;
}

const check = process.argv.includes('--check');
const workshop = realpathSync(mkdtempSync(join(tmpdir(), 'rundag-build-')));
try {
  // Before anything is read: what is changed meanwhile makes dist/ stale.
  const hash = sourceHash();
  furnish(workshop);
  compile(workshop);
  process.chdir(workshop);
  await bundle(workshop);
  writeFileSync(join(workshop, 'dist', hashFile), `${hash}\n`);
  process.chdir(root);
  const dist = join(root, 'dist');
  const problems = differences(join(workshop, 'dist'), dist);
  if (check) {
    for (const problem of problems) console.error(problem);
    if (problems.length > 0) {
      console.error('dist/ is not up to date: run npm run bundle and commit dist/');
      process.exitCode = 1;
    } else {
      console.log(`dist/ is up to date: ${filesUnder(dist).join(', ')}`);
    }
  } else {
    for (const folder of ['lib', 'dist']) {
      rmSync(join(root, folder), { recursive: true, force: true });
      cpSync(join(workshop, folder), join(root, folder), { recursive: true });
    }
    console.log(`wrote lib/ and dist/: ${filesUnder(dist).join(', ')}`);
  }
} finally {
  process.chdir(root);
  rmSync(workshop, { recursive: true, force: true });
}
