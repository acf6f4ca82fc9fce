import { execFile } from 'node:child_process';
import { posix } from 'node:path';

/** The files that differ from a commit, or why that cannot be told. */
export type GitChanges =
  | { readonly kind: 'files'; readonly files: readonly string[] }
  /** What was expected and found, and what to do. */
  | { readonly kind: 'problem'; readonly problem: string };

/** The list of a million files is shorter, in bytes. */
const longestList = 256 * 1024 ** 2;

/** The mode of a repository in another one. */
const repositoryMode = '160000';

/**
 * The files in a directory, and below it, that differ from where its branch left a commit: committed, staged, changed or new in the working
 * tree; paths are from the directory, with `/` between their parts. Of a repository in this one, a submodule or one that git does not know,
 * it is told that something in it differs, as `path/`. Files that git ignores are not among them.
 *
 * @param others files that may lie beside the directory: those that differ are told too, by the same paths
 */
export async function changesSince(
  ref: string,
  directory: string,
  others: readonly string[] = [],
): Promise<GitChanges> {
  try {
    const commit = (
      await git(['rev-parse', '--verify', '--quiet', '--end-of-options', `${ref}^{commit}`], directory)
    ).trim();
    const base = (await git(['merge-base', commit, 'HEAD'], directory)).trim();
    const prefix = (await git(['rev-parse', '--show-prefix'], directory)).replace(/\n$/, '');
    const inRepository = others.map((path) => posix.join(prefix, path)).filter((path) => !isAbove(path));
    const where = ['--', '.', ...inRepository.map((path) => `:(top,literal)${path}`)];
    const options = ['--raw', '--no-renames', '--no-ext-diff', '--ignore-submodules=none', '-z'];
    // Whatever the user's settings are, all paths are to be from the root.
    const changed = await git(['-c', 'diff.relative=false', 'diff', ...options, base, ...where], directory);
    const listing = ['ls-files', '--others', '--exclude-standard', '--full-name', '-z'];
    const untracked = await git([...listing, ...where], directory);
    const paths = [...rawPaths(changed), ...untracked.split('\0').filter((path) => path !== '')];
    return { kind: 'files', files: [...new Set(paths.map((path) => fromPrefix(prefix, path)))] };
  } catch (error) {
    return { kind: 'problem', problem: problemOf(error, ref) };
  }
}

/** The paths of `git diff --raw -z`, which are `:mode mode object object letter`, a NUL, a path and a NUL, again and again. */
function* rawPaths(raw: string): Generator<string, void> {
  const fields = raw.split('\0');
  for (let at = 0; at + 1 < fields.length; at += 2) {
    const [facts = '', path = ''] = fields.slice(at, at + 2);
    yield path;
    if (facts.split(' ', 2).some((mode) => mode.endsWith(repositoryMode))) yield `${path}/`;
  }
}

/** A path from the root, as one from the directory of that prefix. */
function fromPrefix(prefix: string, path: string): string {
  return path.startsWith(prefix) ? path.slice(prefix.length) : posix.relative(prefix, path);
}

function isAbove(path: string): boolean {
  return path === '..' || path.startsWith('../') || posix.isAbsolute(path);
}

function problemOf(error: unknown, ref: string): string {
  const said = error instanceof GitError ? error.said : String(error);
  const found = said === '' ? `none that git knows as ${JSON.stringify(ref)}` : said;
  return `expected a commit with which this branch has one in common; found ${found}: fetch it, in a workflow with fetch-depth: 0 of actions/checkout`;
}

class GitError extends Error {
  override readonly name = 'GitError';
  /** What git said, in one line; empty when it said nothing. */
  readonly said: string;

  constructor(said: string) {
    super(said);
    this.said = said;
  }
}

async function git(args: readonly string[], directory: string): Promise<string> {
  return await new Promise((resolve, reject) => {
    const options = { cwd: directory, maxBuffer: longestList, windowsHide: true };
    execFile('git', [...args], options, (error, stdout, stderr) => {
      if (error === null) resolve(stdout);
      else reject(new GitError(stderr.trim().split('\n')[0] ?? ''));
    });
  });
}
