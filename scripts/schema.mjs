// Keeps the JSON Schemas in schema/ in step with the sources: that of graph files, which editors read, with their decoder; those of
// results.json and of the lines of events.ndjson with what writes these.
//
//   node scripts/schema.mjs           writes the schemas
//   node scripts/schema.mjs --check   writes nothing; fails when a schema is not what src/ gives

import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { format, resolveConfig } from 'prettier';
import { root, withSource } from './sources.mjs';

/** The file of each schema, and what of src/ gives it. */
const schemas = [
  {
    file: 'rundag.schema.json',
    source: 'graph-file/schema',
    describe: ({ graphFileSchema }) => graphFileSchema(),
  },
  {
    file: 'results.schema.json',
    source: 'report/schemas/results-schema',
    describe: ({ resultsSchema }) => resultsSchema(),
  },
  {
    file: 'events.schema.json',
    source: 'report/schemas/events-schema',
    describe: ({ eventsSchema }) => eventsSchema(),
  },
];

for (const { file, source, describe } of schemas) {
  const shipped = join(root, 'schema', file);
  const described = await withSource(source, describe);
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
    console.log(`schema/${file} is what src/${dirname(source)} gives`);
  } else {
    console.error(
      `schema/${file} is not what src/${dirname(source)} gives: run node scripts/schema.mjs and commit it`,
    );
    process.exitCode = 1;
  }
}
