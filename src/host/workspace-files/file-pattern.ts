import { homedir } from 'node:os';
import { GLOBSTAR, Minimatch, type MinimatchOptions } from 'minimatch';

/** One name in a path: itself, what it has to match, or `**`: any number of names. */
export type PathSegment = string | RegExp | typeof anyNames;

/** `**` in a pattern. */
export const anyNames = 0;

/**
 * A parsed pattern; it can be handed to another thread. Paths are written with `/`; those of `hashFiles` are absolute, those of a
 * list start at the workspace.
 */
export interface FilePattern {
  /** As it was written, without white space around it. */
  readonly written: string;
  /** Files that it matches are excluded instead of included. */
  readonly negated: boolean;
  /** The directory, or the one file, in which its matches are; empty text for the workspace of a list. */
  readonly searchPath: string;
  /** The names of a matching path; everything in a matching directory matches as well. */
  readonly segments: readonly PathSegment[];
  /** It ends in a slash: only what lies in a matching directory matches. */
  readonly directoriesOnly: boolean;
  readonly ignoreCase: boolean;
}

/**
 * The most that one question may have, so that its patterns are read in some tens of milliseconds: `minimatch` takes
 * time that grows with the square of the sets (`[`) in a name.
 */
const most = { patterns: 1000, characters: 21_000, sets: 256, setsInName: 16 };

/** The options of `@actions/glob`: `*` matches names with a leading dot, `{}` and `!()` mean themselves. */
const options: MinimatchOptions = {
  dot: true,
  nobrace: true,
  nocase: process.platform === 'win32',
  nocomment: true,
  noext: true,
  nonegate: true,
};

/** Who asks: the first words of what is said about a pattern. */
type Asker = 'hashFiles: ' | '';

/**
 * The patterns in the arguments of a `hashFiles`, one to a line; empty lines and comments (`#`) are skipped. Relative
 * ones start at the workspace. A pattern on a directory matches everything in it. Throws on `.` and `..` within a
 * pattern, and on more patterns than can be read at once. The rules are those of `@actions/glob`.
 */
export function readHashPatterns(lines: readonly string[], workspace: string): readonly FilePattern[] {
  const asker = 'hashFiles: ';
  return readLines(lines, asker).map((line) => readPattern(line, escapeGlob(workspace), asker));
}

/**
 * The patterns of a list, read like those of `hashFiles`, but that all start at the workspace and stay in it. Throws on a pattern that
 * is absolute, starts in the home directory, or has `..` in it.
 */
export function readListPatterns(lines: readonly string[]): readonly FilePattern[] {
  return readLines(lines, '').map((line) => {
    const path = withSlashes(line.replace(marksOfPattern, ''));
    if (isAbsolute.test(path) || inHome.test(path)) {
      throw new Error(
        `pattern ${JSON.stringify(line)} leads out of the workspace: expected a path that starts at the workspace`,
      );
    }
    const pattern = readPattern(line, '', '');
    // The first name is what stands before the first slash.
    const segments = pattern.segments.slice(1);
    return Object.assign(pattern, { searchPath: pattern.searchPath.replace(/^\//, ''), segments });
  });
}

function readLines(lines: readonly string[], asker: Asker): readonly string[] {
  expectAtMost('characters in its patterns', most.characters, lines.join('\n').length, asker);
  const written = lines
    .flatMap((text) => text.split(/\r?\n/))
    .map((line) => line.trim())
    .filter((line) => line !== '' && !line.startsWith('#'));
  expectAtMost('patterns', most.patterns, written.length, asker);
  expectAtMost('"[" in its patterns', most.sets, setsIn(written.join('/')), asker);
  for (const name of written.flatMap((line) => line.split('/')))
    expectAtMost('"[" between two slashes', most.setsInName, setsIn(name), asker);
  return written;
}

function expectAtMost(what: string, count: number, found: number, asker: Asker): void {
  if (found <= count) return;
  throw new Error(`${asker}expected at most ${count} ${what}, found ${found}: use patterns that match more`);
}

function setsIn(text: string): number {
  return text.split('[').length - 1;
}

/** A path with `/` between its parts, on Windows too. */
export function withSlashes(path: string): string {
  return process.platform === 'win32' ? path.replaceAll('\\', '/') : path;
}

/** The `!` before a pattern. */
const marksOfPattern = /^(?:!\s*)*/;

const isAbsolute = /^(?:[A-Za-z]:)?\//;

const inHome = /^~(?:\/|$)/;

/** @param workspace its path as a pattern */
function readPattern(line: string, workspace: string, asker: Asker): FilePattern {
  const marks = marksOfPattern.exec(line)?.[0] ?? '';
  const written = withSlashes(line.slice(marks.length)).replaceAll(/\/{2,}/g, '/');
  const rooted = atRoot(written, workspace, asker + `pattern ${JSON.stringify(line)}`);
  const path = rooted.length > 1 ? rooted.replace(/\/$/, '') : rooted;
  const names = path.split('/');
  return {
    written: line,
    negated: marks.replaceAll(/\s/g, '').length % 2 === 1,
    searchPath: literalPrefix(names),
    segments: path === '/' || path === '' ? [''] : segmentsOf(path),
    directoriesOnly: rooted !== path,
    ignoreCase: options.nocase === true,
  };
}

/** Names as they are, none of them empty, and `**` that no other one follows: all that most patterns are made of, and to read them takes no `minimatch`. */
const isPlain = /^(?!.*(?:\*\*\/\*\*|\/\/))(?:\/|(?:(?<=\/|^)\*\*(?=\/|$))|[\w.@ -])+$/;

function segmentsOf(pattern: string): readonly PathSegment[] {
  if (options.nocase !== true && isPlain.test(pattern))
    return pattern.split('/').map((name) => (name === '**' ? anyNames : name));
  const [segments = []] = new Minimatch(pattern, options).set;
  return segments.map((segment) => {
    if (typeof segment === 'string') return segment;
    return segment === GLOBSTAR ? anyNames : new RegExp(segment.source, segment.flags);
  });
}

function atRoot(pattern: string, workspace: string, named: string): string {
  if (pattern === '') throw new Error(`${named} is empty`);
  if (pattern.split('/').some((segment, index) => segment === '..' || (segment === '.' && index > 0))) {
    throw new Error(`${named} has a "." or ".." in it: expected a path without`);
  }
  if (isAbsolute.test(pattern)) return pattern;
  if (inHome.test(pattern)) return escapeGlob(withSlashes(homedir())) + pattern.slice(1);
  const relative = /^\.(?:\/|$)/.test(pattern) ? pattern.slice(1) : `/${pattern}`;
  return workspace + relative;
}

function escapeGlob(path: string): string {
  const escaped = process.platform === 'win32' ? path : path.replaceAll('\\', '\\\\');
  return escaped
    .replaceAll(/\[(?=[^/]+\])/g, '[[]')
    .replaceAll('?', '[?]')
    .replaceAll('*', '[*]');
}

/** The leading parts of the path that are not patterns. */
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
const parts = /\\(.)|\[(?:\\(.)|([^\]\\]))\]|(\[(?:\\.|[^\]\\])+\]|[*?])|(.)/gs;

/** A part of a pattern that matches one name only, as that name; undefined when it may match others. */
function asLiteral(segment: string): string | undefined {
  if (!/[\\[*?]/.test(segment)) return segment;
  let literal = '';
  for (const [, escaped, single, plainSingle, wild, other] of segment.matchAll(parts)) {
    if (wild !== undefined) return undefined;
    literal += escaped ?? single ?? plainSingle ?? other ?? '';
  }
  return literal;
}
