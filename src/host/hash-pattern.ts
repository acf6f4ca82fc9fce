import { homedir } from 'node:os';
import { Minimatch, type MinimatchOptions } from 'minimatch';

/** A pattern of `hashFiles`, ready to be asked; all paths are absolute and written with `/`. */
export interface HashPattern {
  /** Files that it matches are taken out instead of in. */
  readonly negated: boolean;
  /** The directory, or the one file, in which its matches are. */
  readonly searchPath: string;
  readonly matchesFile: (path: string) => boolean;
  /** Whether anything below this directory may match. */
  readonly mayMatchBelow: (directory: string) => boolean;
}

/** As `@actions/glob` asks it: `*` matches names with a leading dot, `{}` and `!()` mean themselves. */
const options: MinimatchOptions = {
  dot: true,
  nobrace: true,
  nocase: process.platform === 'win32',
  nocomment: true,
  noext: true,
  nonegate: true,
};

/**
 * The patterns in the arguments of a `hashFiles`, one to a line; empty lines and comments (`#`) say nothing. Relative
 * ones start at the workspace. A pattern on a directory matches everything in it. Throws on `.` and `..` within a
 * pattern. The rules are those of `@actions/glob`.
 */
export function readHashPatterns(lines: readonly string[], workspace: string): readonly HashPattern[] {
  return lines
    .flatMap((text) => text.split(/\r?\n/))
    .map((line) => line.trim())
    .filter((line) => line !== '' && !line.startsWith('#'))
    .map((line) => readPattern(line, workspace));
}

/** A path with `/` between its parts, on Windows too. */
export function withSlashes(path: string): string {
  return process.platform === 'win32' ? path.replaceAll('\\', '/') : path;
}

function readPattern(line: string, workspace: string): HashPattern {
  const marks = /^(?:!\s*)*/.exec(line)?.[0] ?? '';
  const rooted = atRoot(withSlashes(line.slice(marks.length)).replaceAll(/\/{2,}/g, '/'), workspace, line);
  const path = rooted.length > 1 ? rooted.replace(/\/$/, '') : rooted;
  const segments = path.split('/');
  const everything = segments.at(-1) === '**' && rooted === path;
  const below = new Minimatch(everything ? path : `${path === '/' ? '' : path}/**`, options);
  // A pattern that ends in a slash is on directories: only what is in them is a file.
  const itself = everything || rooted !== path ? below : new Minimatch(path, options);
  const mayMatch = new Minimatch(below.pattern, { ...options, partial: true });
  return {
    negated: marks.replaceAll(/\s/g, '').length % 2 === 1,
    searchPath: literalPrefix(segments),
    // With a slash behind it, a file matches `file/**`: so it is in `@actions/glob`.
    matchesFile: (file) => itself.match(file) || below.match(everything ? `${file}/` : file),
    mayMatchBelow: (directory) => mayMatch.match(directory),
  };
}

function atRoot(pattern: string, workspace: string, line: string): string {
  if (pattern === '') throw new Error(`hashFiles: pattern ${JSON.stringify(line)} is empty`);
  if (pattern.split('/').some((segment, index) => segment === '..' || (segment === '.' && index > 0))) {
    throw new Error(
      `hashFiles: pattern ${JSON.stringify(line)} has a "." or ".." in it: expected a path without`,
    );
  }
  if (/^(?:[A-Za-z]:)?\//.test(pattern)) return pattern;
  if (/^~(?:\/|$)/.test(pattern)) return escapeGlob(withSlashes(homedir())) + pattern.slice(1);
  const relative = /^\.(?:\/|$)/.test(pattern) ? pattern.slice(1) : `/${pattern}`;
  return escapeGlob(workspace) + relative;
}

function escapeGlob(path: string): string {
  const escaped = process.platform === 'win32' ? path : path.replaceAll('\\', '\\\\');
  return escaped
    .replaceAll(/\[(?=[^/]+\])/g, '[[]')
    .replaceAll('?', '[?]')
    .replaceAll('*', '[*]');
}

/** The path as far as no part of it is a pattern. */
function literalPrefix(segments: readonly string[]): string {
  const literals: string[] = [];
  for (const segment of segments) {
    const literal = asLiteral(segment);
    if (literal === undefined) break;
    literals.push(literal);
  }
  return literals.join('/') || '/';
}

/** An escaped character, a set of one, something that matches more than one name, any other character. */
const parts = /\\(.)|\[(?:\\(.)|([^\]\\]))\]|(\[(?:\\.|[^\]])+\]|[*?])|(.)/gs;

/** A part of a pattern that matches one name only, as that name; undefined when it may match others. */
function asLiteral(segment: string): string | undefined {
  let literal = '';
  for (const [, escaped, single, plainSingle, wild, other] of segment.matchAll(parts)) {
    if (wild !== undefined) return undefined;
    literal += escaped ?? single ?? plainSingle ?? other ?? '';
  }
  return literal;
}
