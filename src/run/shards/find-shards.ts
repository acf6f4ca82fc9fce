import { type Dirent, lstatSync, readdirSync } from 'node:fs';
import { join, relative, resolve, sep } from 'node:path';
import { readUntrustedFile } from '../../task-files/read-untrusted-file.ts';
import { resultsName } from '../reports/report-files.ts';
import type { FoundShard } from './merge-shards.ts';
import { parseShard } from './parse-shard.ts';

/** The largest `results.json` of a shard that is read, in bytes: that of 100,000 tasks has some 80 MB. */
const largestResults = 200_000_000;

/** The most directories that are looked into: more than the shards of any run in all of its attempts. */
const mostDirectories = 10_000;

/** The reports that were found, and what is wrong with the other directories. */
export interface FoundShards {
  readonly shards: readonly FoundShard[];
  readonly problems: readonly string[];
}

/** Reads the reports in all directories that fit the patterns, in which `*` stands for any part of a name. */
export function findShards(patterns: readonly string[], base: string): FoundShards {
  const shards: FoundShard[] = [];
  const problems: string[] = [];
  for (const pattern of patterns) {
    const directories = directoriesOf(pattern, base);
    if (directories.length === 0)
      problems.push(
        `merge: expected directories with reports of shards; found none that ${JSON.stringify(pattern)} fits: let each job of the matrix upload its report directory, and download them all`,
      );
    for (const directory of directories) {
      const shown = shownPath(directory, base);
      if (shards.some((known) => known.directory === shown)) continue;
      const read = readShard(directory);
      if (read.kind === 'shard') shards.push({ directory: shown, report: read.report });
      else problems.push(`merge: ${shown}: ${read.problem}`);
    }
  }
  return { shards, problems };
}

function readShard(directory: string): ReturnType<typeof parseShard> {
  const file = readUntrustedFile(join(directory, resultsName), largestResults);
  switch (file.kind) {
    case 'content':
      return parseShard(Buffer.from(file.bytes).toString('utf8'), process.platform);
    case 'empty':
      return {
        kind: 'problem',
        problem: `expected ${resultsName} of a shard; found none: its run was ended before it could report, or this is no report directory`,
      };
    case 'too-large':
      return {
        kind: 'problem',
        problem: `expected at most ${largestResults} bytes of ${resultsName}; found ${file.size}`,
      };
    case 'unreadable':
      return { kind: 'problem', problem: `${resultsName} ${file.problem}` };
  }
}

/** The directories that a pattern fits, in alphabetical order; links are not followed. A pattern without `*` stands for itself. */
function directoriesOf(pattern: string, base: string): readonly string[] {
  const parts = resolve(base, pattern).split(sep);
  let found: readonly string[] = [parts[0] === '' ? sep : `${parts[0]}${sep}`];
  for (const part of parts.slice(1)) {
    if (part === '') continue;
    found = part.includes('*')
      ? found.flatMap((directory) => fitting(directory, part))
      : found.map((directory) => join(directory, part));
  }
  return found.filter(isDirectory).slice(0, mostDirectories);
}

function fitting(directory: string, part: string): readonly string[] {
  const fits = new RegExp(`^${part.split('*').map(escaped).join('[^]*')}$`);
  let entries: readonly Dirent[];
  try {
    entries = readdirSync(directory, { withFileTypes: true });
  } catch {
    return [];
  }
  return entries
    .filter((entry) => entry.isDirectory() && fits.test(entry.name) && !entry.name.startsWith('.'))
    .map(({ name }) => join(directory, name))
    .toSorted();
}

function escaped(text: string): string {
  return text.replaceAll(/[\\^$.*+?()[\]{}|]/g, '\\$&');
}

function isDirectory(path: string): boolean {
  try {
    return lstatSync(path).isDirectory();
  } catch {
    // Whatever is there, nothing can be read from it.
    return false;
  }
}

function shownPath(directory: string, base: string): string {
  const path = relative(base, directory);
  return path.startsWith('..') ? directory : path.replaceAll(sep, '/');
}
