// ARTIFACT_LIBRARY is a directory with @actions/artifact in its node_modules.
import { createRequire } from 'node:module';
import { join, resolve } from 'node:path';

const { INPUT_PATTERN: pattern, INPUT_PATH: path } = process.env;
const { default: client } = createRequire(join(process.env.ARTIFACT_LIBRARY, 'x.js'))('@actions/artifact');

const fits = new RegExp(`^${pattern.split('*').map(escaped).join('.*')}$`);

function escaped(text) {
  return text.replaceAll(/[\\^$.*+?()[\]{}|-]/g, String.raw`\$&`);
}

const { artifacts } = await client.listArtifacts({ latest: true });
for (const { id, name } of artifacts.filter((artifact) => fits.test(artifact.name))) {
  await client.downloadArtifact(id, { path: join(resolve(path), name) });
  console.log(`downloaded ${name}`);
}
