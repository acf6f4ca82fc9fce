// How fast lists of files are answered: 20,000 files of some KB, 200 lists with all of them, none twice.
//
//   npm run bench:files
//   npm run bench:files -- --files 5000 --lists 50

import { mkdirSync, mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { WorkspaceFiles } from '../src/host/workspace-files/workspace-files.ts';

const { values } = parseArgs({
  options: { files: { type: 'string', default: '20000' }, lists: { type: 'string', default: '200' } },
});
const files = Number(values.files);
const lists = Number(values.lists);
const perList = Math.ceil(files / lists);

/** Of each list its directory, with two patterns that take files in, and one that takes some out. */
const patternsOf = (index) => [`packages/p${index}/src/**`, `packages/p${index}/*.json`, '!**/*.md'];

/** Writes the tree: packages of source files in five directories each, 1 to 8 KB a file, and one thing that is left out. */
function plant(root) {
  for (let list = 0; list < lists; list += 1) {
    const home = join(root, 'packages', `p${list}`);
    for (let directory = 0; directory < 5; directory += 1)
      mkdirSync(join(home, 'src', `d${directory}`), { recursive: true });
    mkdirSync(join(home, 'node_modules'));
    writeFileSync(join(home, 'package.json'), `{"name":"p${list}"}`);
    for (let file = 1; file < perList; file += 1) {
      const text = `export const n${file} = ${list};\n`.repeat(40 + ((file * 37 + list * 11) % 280));
      writeFileSync(join(home, 'src', `d${file % 5}`, `file-${file}.ts`), text);
    }
  }
}

/** Asks for all lists at once; the milliseconds until all are answered, and what was found. */
async function listAll(index) {
  const begun = performance.now();
  const answers = await Promise.all(
    Array.from({ length: lists }, (_, list) => index.list(patternsOf(list)).answer),
  );
  const milliseconds = performance.now() - begun;
  const found = answers.map((answer) => {
    if (answer?.kind !== 'files') throw new Error(answer?.problem ?? 'dropped');
    return answer.files;
  });
  return {
    milliseconds,
    count: found.reduce((sum, { count }) => sum + count, 0),
    digests: found.map(({ digest }) => digest),
  };
}

const top = mkdtempSync(join(tmpdir(), 'rundag-bench-files-'));
try {
  const root = join(top, 'workspace');
  const keepIn = join(top, 'kept', 'files');
  plant(root);
  const measured = new Map();
  const first = new WorkspaceFiles(root, { keepIn });
  measured.set('all files are read (their directories are in memory)', await listAll(first));
  first.filesMayHaveChanged();
  measured.set('again in the same process, files may have changed', await listAll(first));
  measured.set('again, nothing can have changed', await listAll(first));
  const closing = performance.now();
  await first.close();
  const closed = performance.now() - closing;
  // What was read right after it was written is read again once.
  const second = new WorkspaceFiles(root, { keepIn });
  measured.set('in another process, known from the file', await listAll(second));
  await second.close();
  for (const [what, { milliseconds, count, digests }] of measured) {
    if (digests.join() !== [...measured.values()][0].digests.join())
      throw new Error(`other digests: ${what}`);
    console.log(`${milliseconds.toFixed(0).padStart(6)} ms  ${what}: ${count} files in ${lists} lists`);
  }
  console.log(
    `${closed.toFixed(0).padStart(6)} ms  to keep the index: ${(statSync(keepIn).size / 1e6).toFixed(1)} MB`,
  );
} finally {
  rmSync(top, { recursive: true, force: true });
}
