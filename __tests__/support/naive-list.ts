import { createHash } from 'node:crypto';
import { lstatSync, readdirSync, readFileSync, readlinkSync } from 'node:fs';
import { join } from 'node:path';
import type { ListedFile } from '../../src/host/workspace-files/file-listing.ts';

/** A pattern of names and `*`, `**` and `?` alone, as the expression that it is said to be; `!` in front. */
export interface NaivePattern {
  readonly negated: boolean;
  readonly names: readonly string[];
}

export function naivePattern(written: string): NaivePattern {
  const negated = written.startsWith('!');
  const names = (negated ? written.slice(1) : written)
    .split('/')
    .filter((name) => name !== '' && name !== '.');
  return { negated, names };
}

const guarded = new Set(['.git', 'node_modules']);

/**
 * Whether a pattern matches a path or a directory above it, by trying every way to divide the names of the path among those of the
 * pattern, and then the names that follow.
 */
function matchesFrom(pattern: NaivePattern, place: number, path: readonly string[]): boolean {
  const mayPass = (name: string): boolean =>
    pattern.negated || !guarded.has(name) || pattern.names.slice(0, place).includes(name);
  const name = pattern.names[place];
  const [first, ...rest] = path;
  if (name === undefined) return path.every(mayPass);
  if (name === '**' && matchesFrom(pattern, place + 1, path)) return true;
  if (first === undefined) return false;
  if (name === '**') return mayPass(first) && matchesFrom(pattern, place, rest);
  const isLiteral = !/[*?]/.test(name);
  const expression = name.replaceAll('.', '\\.').replaceAll('*', '.*').replaceAll('?', '.');
  if (!new RegExp(`^${expression}$`, 's').test(first) || !(isLiteral || mayPass(first))) return false;
  return matchesFrom(pattern, place + 1, rest);
}

export function naivelyMatches(pattern: NaivePattern, path: string): boolean {
  return matchesFrom(pattern, 0, path.split('/'));
}

/** Whether a list of these patterns has a path: the last pattern that matches it says so. */
export function naivelyTakes(patterns: readonly NaivePattern[], path: string): boolean {
  if (path.startsWith('.rundag-')) return false;
  return patterns.findLast((pattern) => naivelyMatches(pattern, path))?.negated === false;
}

const sha256 = (content: Buffer): string => createHash('sha256').update(content).digest('hex');

/** All files, links and empty directories in a directory, sorted by the bytes of their paths. */
export function everyFile(root: string): readonly ListedFile[] {
  return pathsIn(root, '')
    .toSorted((one, other) => Buffer.compare(Buffer.from(one), Buffer.from(other)))
    .flatMap((path) => fileAt(root, path));
}

/** The paths of all that a directory holds; what Node lists at any depth would follow links. */
function pathsIn(root: string, start: string): readonly string[] {
  return readdirSync(join(root, start), { withFileTypes: true }).flatMap((entry) => {
    const path = start + entry.name;
    return entry.isDirectory() ? [path].concat(pathsIn(root, `${path}/`)) : [path];
  });
}

function fileAt(root: string, path: string): readonly ListedFile[] {
  const absolute = join(root, path);
  const stats = lstatSync(absolute);
  if (stats.isDirectory()) {
    if (readdirSync(absolute).length > 0) return [];
    return [{ kind: 'directory', path, digest: '', size: 0, isExecutable: false }];
  }
  const kind = stats.isSymbolicLink() ? 'link' : 'file';
  const content = kind === 'link' ? readlinkSync(absolute, 'buffer') : readFileSync(absolute);
  const isExecutable = kind === 'file' && (stats.mode & 0o111) !== 0;
  return [{ kind, path, digest: sha256(content), size: content.length, isExecutable }];
}
