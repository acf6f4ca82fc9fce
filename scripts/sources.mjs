// What src/ says, for scripts: its files are TypeScript, which Node 20 does not read.

import { execFileSync } from 'node:child_process';
import { mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

/** The directory of the repository. */
export const root = resolve(dirname(fileURLToPath(import.meta.url)), '..');

/**
 * Calls `use` with what a file of src/ exports; `name` is its path there, without an ending. It is compiled to a temporary
 * directory, without a look at its types, and may import no package.
 */
export async function withSource(name, use) {
  const workshop = realpathSync(mkdtempSync(join(tmpdir(), 'rundag-sources-')));
  try {
    const tsc = join(root, 'node_modules', 'typescript', 'bin', 'tsc');
    execFileSync(process.execPath, [tsc, '-p', root, '--noCheck', '--outDir', workshop], {
      stdio: 'inherit',
    });
    writeFileSync(join(workshop, 'package.json'), '{ "type": "module" }');
    return use(await import(pathToFileURL(join(workshop, `${name}.js`)).href));
  } finally {
    rmSync(workshop, { recursive: true, force: true });
  }
}
