// The repository in which tools skip what has not changed: packages of source files, with a task each.

import { mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { randomNumbers } from '../graphs/shapes.mjs';
import { commitAll } from '../tools/support.mjs';

/** What stays out of the repository: what tasks make, and what tools keep. */
const ignored = 'out/\n.turbo/\n.wireit/\n';

/** `count` packages, each of which needs up to two earlier ones, none of them far away, and one of five none. */
export function packages(count) {
  const random = randomNumbers(20_261_128);
  return Array.from({ length: count }, (_, index) => {
    const needs = new Set();
    if (index >= 5 && random() < 0.8)
      for (let one = 0; one < 2; one += 1)
        needs.add(`p${index - 1 - Math.floor(random() * Math.min(index, 40))}`);
    return { id: `p${index}`, needs: [...needs] };
  });
}

/** A package and all that need it, however far away. */
export function withDependents(all, id) {
  const found = new Set([id]);
  // A package needs earlier ones alone.
  for (const one of all) if (one.needs.some((need) => found.has(need))) found.add(one.id);
  return found;
}

/** Writes so many source files for each package, of 1 to 9 KB, in five directories. */
export function plantSources(root, all, perPackage) {
  all.forEach(({ id }, index) => {
    const source = join(root, 'packages', id, 'src');
    for (let place = 0; place < 5; place += 1) mkdirSync(join(source, `d${place}`), { recursive: true });
    for (let file = 0; file < perPackage; file += 1) {
      const text = `export const n${file} = ${index};\n`.repeat(40 + ((file * 37 + index * 11) % 280));
      writeFileSync(join(source, `d${file % 5}`, `file-${file}.ts`), text);
    }
  });
  writeFileSync(join(root, '.gitignore'), ignored);
}

/** Makes it a repository with one commit, and git know the times of all files. */
export function commit(root) {
  git(root, 'init', '--quiet');
  // It would go on in the background, in what is moved away next.
  git(root, 'config', 'gc.auto', '0');
  commitAll(root);
  git(root, 'update-index', '--refresh');
}

/** The same commit as a checkout by git at the same path, with nothing of the old one but what the tools `keep`. */
export function checkOutAgain(root, keep) {
  const old = mkdtempSync(`${root}-old-`);
  renameSync(root, join(old, 'tree'));
  git(old, 'clone', '--quiet', '--no-hardlinks', join(old, 'tree'), root);
  for (const path of keep) renameSync(join(old, 'tree', path), join(root, path));
  rmSync(old, { recursive: true });
}

/** Adds a line to one of a package's files. */
export function edit(root, id, text) {
  writeFileSync(join(root, 'packages', id, 'src', 'd1', 'file-1.ts'), `// ${text}\n`, { flag: 'a' });
}

function git(directory, ...args) {
  const { status, stderr } = spawnSync('git', args, { cwd: directory, encoding: 'utf8' });
  if (status !== 0) throw new Error(`git ${args.join(' ')}: ${stderr}`);
}
