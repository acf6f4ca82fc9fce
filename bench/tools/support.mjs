// What the descriptions of tools share.

import { spawnSync } from 'node:child_process';
import { chmodSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { onPath } from '../suite/place.mjs';

/** How to get a tool that is missing. */
export const setUp = 'node bench/setup.mjs';

/** Writes a file, with the folders above it. */
export function write(directory, name, text, mode = 0o644) {
  const path = join(directory, name);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
  chmodSync(path, mode);
}

/** The same with a value as JSON. */
export const writeJson = (directory, name, value) => write(directory, name, JSON.stringify(value));

/** The first thing that looks like a version in what a command prints. */
export function versionPrinted(...words) {
  const [program, ...args] = words;
  const { stdout } = spawnSync(program, args, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] });
  return /\d+(\.\d+)+|\b\d{8}\b/.exec(stdout ?? '')?.[0] ?? 'unknown';
}

/** A tool that is one program; it is looked up by `locate`, and missing with the `remedy`. */
export const byProgram = (locate, remedy) => ({
  find(place) {
    const program = locate(place);
    return program === undefined
      ? { missing: remedy }
      : { program, version: versionPrinted(program, '--version') };
  },
});

/** A tool that is a script of an npm package, run by the Node of `place`. */
export const byScript = (name, path) => ({
  find(place) {
    const program = place.npm(`${name}/${path}`);
    return program === undefined ? { missing: setUp } : { program, version: place.npmVersion(name) };
  },
});

/** The same tool, missing where there is no git. */
export const wantingGit = (tool) => ({
  ...tool,
  find: (place) => (onPath('git') === undefined ? { missing: 'install git' } : tool.find(place)),
});

/** Makes the directory a repository with one commit. */
export function commitAll(directory) {
  const git = (...args) => spawnSync('git', args, { cwd: directory, stdio: 'ignore' });
  git('init', '--quiet', '.');
  git('add', '--all');
  git('-c', 'user.name=bench', '-c', 'user.email=bench@localhost', 'commit', '--quiet', '--message', 'bench');
}
