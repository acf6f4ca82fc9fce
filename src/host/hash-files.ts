import { createHash } from 'node:crypto';
import { closeSync, lstatSync, openSync, readdirSync, readSync, realpathSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { type HashPattern, readHashPatterns, withSlashes } from './hash-pattern.ts';

/** How much of a file is in memory at once. */
const bufferBytes = 1 << 20;

const followOption = '--follow-symbolic-links';

/**
 * GitHub's `hashFiles`: the SHA-256, in hexadecimal, of the SHA-256 digests of all files below the workspace that the
 * patterns match, in the order in which GitHub's runner walks them (the runner's `hashFiles` package); empty text
 * when there are none. Later patterns overrule earlier ones, `!` takes out. Links are followed only when the first
 * argument is `--follow-symbolic-links`. What is neither a regular file nor a link that leads nowhere is left out:
 * reading a FIFO would never end. Throws on a pattern that is none and on a file that cannot be read. It is not
 * asynchronous: expressions are evaluated at once.
 */
export function hashFiles(values: readonly string[], workspace: string): string {
  const [option = ''] = values;
  const follow = option.toLowerCase() === followOption;
  if (option.startsWith('--') && !follow) {
    throw new Error(
      `hashFiles: expected the option ${followOption} or a pattern, found ${JSON.stringify(option)}`,
    );
  }
  const root = withSlashes(resolve(workspace));
  const patterns = readHashPatterns(follow ? values.slice(1) : values, root);
  const digests = createHash('sha256');
  let count = 0;
  const buffer = Buffer.allocUnsafe(bufferBytes);
  for (const file of matchingFiles(patterns, root, follow)) {
    digests.update(digestOf(file, buffer));
    count += 1;
  }
  return count === 0 ? '' : digests.digest('hex');
}

function digestOf(file: string, buffer: Buffer): Buffer {
  const hash = createHash('sha256');
  const descriptor = openSync(file, 'r');
  try {
    for (let length = readSync(descriptor, buffer); length > 0; length = readSync(descriptor, buffer)) {
      hash.update(buffer.subarray(0, length));
    }
  } finally {
    closeSync(descriptor);
  }
  return hash.digest();
}

interface Walk {
  readonly patterns: readonly HashPattern[];
  readonly follow: boolean;
}

function* matchingFiles(patterns: readonly HashPattern[], root: string, follow: boolean): Generator<string> {
  for (const start of searchPaths(patterns)) {
    // What is outside of the workspace is never hashed.
    const path = isWithin(root, start) ? root : start;
    if (isWithin(path, root)) yield* walk(path, [], { patterns, follow });
  }
}

/** Where to look, in the order of the patterns; what lies in another search path is found there. */
function searchPaths(patterns: readonly HashPattern[]): readonly string[] {
  const paths = new Set(patterns.filter(({ negated }) => !negated).map(({ searchPath }) => searchPath));
  return [...paths].filter((path) => ![...paths].some((other) => other !== path && isWithin(path, other)));
}

function* walk(path: string, ancestors: readonly string[], context: Walk): Generator<string> {
  const { patterns, follow } = context;
  const kind = kindOf(path, follow);
  if (kind === 'directory') {
    if (!patterns.some(({ negated, mayMatchBelow }) => !negated && mayMatchBelow(path))) return;
    const own = follow ? realpathSync(path) : path;
    // A link that leads back to where it came from would never end.
    if (ancestors.includes(own)) return;
    for (const name of readdirSync(path))
      yield* walk(withSlashes(join(path, name)), [...ancestors, own], context);
  } else if (kind === 'file' && isMatch(path, patterns) && statSync(path).isFile()) yield path;
}

/** Without following links, a link counts as a file. */
function kindOf(path: string, follow: boolean): 'directory' | 'file' | 'nothing' {
  try {
    return (follow ? statSync(path) : lstatSync(path)).isDirectory() ? 'directory' : 'file';
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return 'nothing';
    throw error;
  }
}

function isMatch(path: string, patterns: readonly HashPattern[]): boolean {
  let matched = false;
  for (const { negated, matchesFile } of patterns) if (matchesFile(path)) matched = !negated;
  return matched;
}

function isWithin(path: string, directory: string): boolean {
  return path === directory || path.startsWith(directory === '/' ? '/' : `${directory}/`);
}
