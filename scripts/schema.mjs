// Keeps schema/rundag.schema.json, which editors read, in step with the decoder of graph files.
//
//   node scripts/schema.mjs           writes the schema
//   node scripts/schema.mjs --check   writes nothing; fails when the schema is not what src/graph-file gives

import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { format, resolveConfig } from 'prettier';
import { root, withSource } from './sources.mjs';

const shipped = join(root, 'schema', 'rundag.schema.json');

const described = await withSource('graph-file/schema', ({ graphFileSchema }) => graphFileSchema());
const wanted = await format(JSON.stringify(described), {
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
