// ARTIFACT_LIBRARY is a directory with @actions/artifact in its node_modules.
import { readdirSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join, resolve } from 'node:path';

const { INPUT_NAME: name, INPUT_PATH: path, INPUT_OVERWRITE: overwrite } = process.env;
const { default: client } = createRequire(join(process.env.ARTIFACT_LIBRARY, 'x.js'))('@actions/artifact');

function filesIn(directory) {
  return readdirSync(directory, { withFileTypes: true })
    .filter((entry) => !entry.name.startsWith('.'))
    .flatMap((entry) => {
      const file = join(directory, entry.name);
      return entry.isDirectory() ? filesIn(file) : [file];
    });
}

if (overwrite === 'true') {
  // As a rule there is none.
  await client.deleteArtifact(name).catch((error) => console.log(`not deleted: ${error.message}`));
}
const root = resolve(path);
const { id, size } = await client.uploadArtifact(name, filesIn(root), root);
console.log(`uploaded ${name}: ${size} bytes, id ${id}`);
