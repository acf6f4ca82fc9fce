// The hash of everything that dist/ is made from: dist/sources.sha256 holds that of the last build, so that a stale dist/
// is known in no time. That dist/ is what the build gives, byte for byte, is for `node scripts/build.mjs --check` to say.
//
//   node scripts/source-hash.mjs --check   fails when dist/ was built from other sources

import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = resolve(dirname(fileURLToPath(import.meta.url)), '..');

/** The file in dist/ that holds the hash. */
export const hashFile = 'sources.sha256';

/** SHA-256 over the names and contents of the sources, in hexadecimal. */
export function sourceHash() {
  const sources = readdirSync(join(root, 'src'), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts'))
    .map((name) => `src/${name.replaceAll('\\', '/')}`);
  const hash = createHash('sha256');
  const others = [
    'package-lock.json',
    'tsconfig.json',
    'scripts/build.mjs',
    'scripts/bundled-packages.mjs',
    'scripts/declarations.mjs',
  ];
  for (const name of [...sources, ...others].toSorted((a, b) => (a < b ? -1 : Number(a > b)))) {
    const text = readFileSync(join(root, name), 'utf8').replaceAll('\r\n', '\n');
    hash.update(`${name}\0${Buffer.byteLength(text)}\0${text}`);
  }
  return hash.digest('hex');
}

if (process.argv[1] === fileURLToPath(import.meta.url) && process.argv.includes('--check')) {
  const file = join(root, 'dist', hashFile);
  const built = existsSync(file) ? readFileSync(file, 'utf8').trim() : 'nothing';
  if (built !== sourceHash()) {
    console.error('dist/ was not built from src/ as it is now: run npm run bundle and commit dist/');
    process.exitCode = 1;
  }
}
