import { execFile } from 'node:child_process';

/** The files that differ from a commit, or why that cannot be told. */
export type GitChanges =
  | { readonly kind: 'files'; readonly files: readonly string[] }
  /** What was expected and found, and what to do. */
  | { readonly kind: 'problem'; readonly problem: string };

/** The list of a million files is shorter, in bytes. */
const longestList = 256 * 1024 ** 2;

/**
 * The files in a directory, and below it, that differ from where its branch left a commit: committed, staged, changed or new in the working
 * tree; paths are from the directory, with `/` between their parts. Files that git ignores are not among them.
 */
export async function changesSince(ref: string, directory: string): Promise<GitChanges> {
  try {
    const commit = (
      await git(['rev-parse', '--verify', '--quiet', '--end-of-options', `${ref}^{commit}`], directory)
    ).trim();
    const base = (await git(['merge-base', commit, 'HEAD'], directory)).trim();
    const options = ['--name-only', '--no-renames', '--relative', '--no-ext-diff', '-z'];
    const changed = await git(['diff', ...options, base, '--'], directory);
    const untracked = await git(['ls-files', '--others', '--exclude-standard', '-z'], directory);
    const files = [...changed.split('\0'), ...untracked.split('\0')].filter((path) => path !== '');
    return { kind: 'files', files: [...new Set(files)] };
  } catch (error) {
    return { kind: 'problem', problem: problemOf(error, ref) };
  }
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
