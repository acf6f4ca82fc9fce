// Keeps schema/rundag.schema.json, which editors read, in step with the decoder of graph files.
//
//   node scripts/schema.mjs           writes the schema
//   node scripts/schema.mjs --check   writes nothing; fails when the schema is not what src/graph-file gives
//
// The description that both are made of is TypeScript, which Node 20 does not read: it is compiled to a temporary
// directory.  That types are right is checked elsewhere.

import { execFileSync } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  realpathSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { format, resolveConfig } from 'prettier';

const root = resolve(dirname(fileURLToPath(import.meta.url)), '..');
const shipped = join(root, 'schema', 'rundag.schema.json');

/** The schema as src/ describes it. */
async function describedSchema() {
  const workshop = realpathSync(mkdtempSync(join(tmpdir(), 'rundag-schema-')));
  try {
    const tsc = join(root, 'node_modules', 'typescript', 'bin', 'tsc');
    execFileSync(process.execPath, [tsc, '-p', root, '--noCheck', '--outDir', workshop], {
      stdio: 'inherit',
    });
    writeFileSync(join(workshop, 'package.json'), '{ "type": "module" }');
    const { graphFileSchema } = await import(pathToFileURL(join(workshop, 'graph-file', 'schema.js')).href);
    return graphFileSchema();
  } finally {
    rmSync(workshop, { recursive: true, force: true });
  }
}

const wanted = await format(JSON.stringify(await describedSchema()), {
  ...(await resolveConfig(shipped)),
  filepath: shipped,
});
// A checkout on Windows may have CRLF.
const found = existsSync(shipped) ? readFileSync(shipped, 'utf8').replaceAll('\r\n', '\n') : undefined;

if (!process.argv.includes('--check')) {
  mkdirSync(dirname(shipped), { recursive: true });
  writeFileSync(shipped, wanted);
} else if (found === wanted) {
  console.log('schema/rundag.schema.json is what src/graph-file gives');
} else {
  console.error(
    'schema/rundag.schema.json is not what src/graph-file gives: run node scripts/schema.mjs and commit it',
  );
  process.exitCode = 1;
}
