import { lstatSync, readdirSync } from 'node:fs';
import { join, relative, resolve, sep } from 'node:path';
import { withCommas } from '../../model/with-commas.ts';
import { readUntrustedFile } from '../../task-files/read-untrusted-file.ts';
import { resultsName } from '../reports/report-files.ts';
import { type FoundShard, type ParsedShard, parseShard } from './parse-shard.ts';
import { ShardsTogether } from './shards-together.ts';

/** The largest `results.json` of a shard that is read, in bytes: that of 100,000 tasks has some 80 MB. */
const largestResults = 200_000_000;

/** The most that all of them have together, in bytes: that of a million tasks. */
const largestTogether = 1_000_000_000;

/** The most directories that are looked into: more than the shards of any run in all of its attempts. */
const mostDirectories = 10_000;

/** The reports that were found, and what is wrong with the other directories. */
export interface FoundShards {
  readonly shards: readonly FoundShard[];
  readonly problems: readonly string[];
  /** What there is to say besides, a line each. */
  readonly notes: readonly string[];
}

/** Reads the reports in all directories that fit the patterns, in which `*` stands for any part of a name. */
export function findShards(patterns: readonly string[], base: string): FoundShards {
  const shards: FoundShard[] = [];
  const problems: string[] = [];
  const together = new ShardsTogether();
  const seen = new Set<string>();
  let bytesLeft = largestTogether;
  for (const pattern of patterns) {
    const { directories, links } = directoriesOf(pattern, base);
    for (const link of links)
      problems.push(
        `merge: ${shownPath(link, base)}: expected a directory; found a symbolic link, which is not followed`,
      );
    if (directories.length === 0)
      problems.push(
        `merge: expected directories with reports of shards; found none that ${JSON.stringify(pattern)} fits: let each job of the matrix upload its report directory, and download them all`,
      );
    for (const directory of directories) {
      if (seen.has(directory)) continue;
      seen.add(directory);
      const shown = shownPath(directory, base);
      if (seen.size > mostDirectories) {
        problems.push(
          `merge: expected at most ${withCommas(mostDirectories)} directories; found ${shown} as well`,
        );
        break;
      }
      const { read, bytes } = readShard(directory, bytesLeft);
      bytesLeft -= bytes;
      const admitted = read.kind === 'shard' ? together.admit(read.report) : read;
      if (admitted.kind === 'admitted') shards.push({ directory: shown, report: admitted.report });
      else problems.push(`merge: ${shown}: ${admitted.problem}`);
    }
  }
  return { shards, problems, notes: together.notes };
}

/** What a report says, and how many bytes that took. */
function readShard(
  directory: string,
  bytesLeft: number,
): { readonly read: ParsedShard; readonly bytes: number } {
  const limit = Math.min(largestResults, bytesLeft);
  const file = readUntrustedFile(join(directory, resultsName), limit);
  switch (file.kind) {
    case 'content':
      return { read: withAdvice(parseShard(file.bytes, process.platform)), bytes: file.bytes.length };
    case 'empty':
      return problem(
        `expected ${resultsName} of a shard; found none: its run was ended before it could report, or this is no report directory`,
      );
    case 'too-large':
      return problem(
        file.size > largestResults
          ? `expected at most ${withCommas(largestResults)} bytes of ${resultsName}; found ${withCommas(file.size)}`
          : `expected at most ${withCommas(largestTogether)} bytes of ${resultsName} in all reports together; found more: divide the graph`,
      );
    case 'unreadable':
      return problem(`${resultsName} ${file.problem}`);
  }
}

/** A report may be damaged, of a run that was no shard, or of another version: all of these need the same. */
function withAdvice(read: ParsedShard): ParsedShard {
  return read.kind === 'shard'
    ? read
    : {
        kind: 'problem',
        problem: `${read.problem}: run its job again, as a shard and with this version of Rundag, or leave it out`,
      };
}

function problem(text: string): { readonly read: ParsedShard; readonly bytes: number } {
  return { read: { kind: 'problem', problem: text }, bytes: 0 };
}

/** The directories that a pattern fits, in alphabetical order, and the links that it fits. A pattern without `*` stands for itself. */
function directoriesOf(
  pattern: string,
  base: string,
): { readonly directories: readonly string[]; readonly links: readonly string[] } {
  const parts = resolve(base, pattern).split(sep);
  let found: readonly string[] = [parts[0] === '' ? sep : `${parts[0]}${sep}`];
  const links = new Set<string>();
  const firstPattern = parts.findIndex((part) => part.includes('*'));
  for (const [place, part] of parts.entries()) {
    if (place === 0 || part === '') continue;
    found = part.includes('*')
      ? found.flatMap((directory) => fitting(directory, part))
      : found.map((directory) => join(directory, part));
    // What comes before the first pattern is the user's own.
    if (place < parts.length - 1 && (firstPattern < 0 || place < firstPattern)) continue;
    for (const path of found) if (kindOf(path) === 'link') links.add(path);
    found = found.filter((path) => kindOf(path) === 'directory');
  }
  return { directories: found, links: [...links] };
}

function fitting(directory: string, part: string): readonly string[] {
  const fits = new RegExp(`^${part.split('*').map(escaped).join('[^]*')}$`);
  let entries: readonly string[];
  try {
    entries = readdirSync(directory);
  } catch {
    return [];
  }
  return entries
    .filter((name) => fits.test(name) && !name.startsWith('.'))
    .map((name) => join(directory, name))
    .toSorted();
}

function escaped(text: string): string {
  return text.replaceAll(/[\\^$.*+?()[\]{}|]/g, '\\$&');
}

function kindOf(path: string): 'directory' | 'link' | 'other' {
  try {
    const stats = lstatSync(path);
    return stats.isDirectory() ? 'directory' : stats.isSymbolicLink() ? 'link' : 'other';
  } catch {
    // Whatever is there, nothing can be read from it.
    return 'other';
  }
}

function shownPath(directory: string, base: string): string {
  const path = relative(base, directory);
  const shown = path.startsWith('..') ? directory : path.replaceAll(sep, '/');
  // Another machine has named it: a message stays on one line.
  return /[\p{Cc}\u2028\u2029]/u.test(shown) ? JSON.stringify(shown) : shown;
}
