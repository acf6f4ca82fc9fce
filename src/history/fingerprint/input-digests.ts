import { createHash } from 'node:crypto';

/** So many digests of inputs are kept of a task: more files are taken together by their directories. */
export const mostInputs = 300;

/** So many hexadecimal digits of each. */
const keptDigits = 12;

/**
 * Digests of input files, for the question which of them changed: of each, or of whole directories (which end in a slash) where there are
 * more than 300.
 *
 * @param files the digest of each file by its path, with `/` between its parts, sorted
 */
export function inputDigests(files: ReadonlyMap<string, string>): ReadonlyMap<string, string> {
  let depth = Infinity;
  if (files.size > mostInputs) {
    const depths = [...files.keys()].map((path) => path.split('/').length - 1);
    depth = depths.reduce((most, each) => Math.max(most, each), 0);
    while (depth > 0 && directoriesAt([...files.keys()], depth).size > mostInputs) depth -= 1;
  }
  if (depth === Infinity)
    return new Map([...files].map(([path, digest]) => [path, digest.slice(0, keptDigits)]));
  const together = new Map<string, ReturnType<typeof createHash>>();
  for (const [path, digest] of files) {
    const directory = directoryAt(path, depth);
    let hash = together.get(directory);
    if (hash === undefined) together.set(directory, (hash = createHash('sha256')));
    hash.update(`${Buffer.byteLength(path)}:${path}${digest}`);
  }
  return new Map([...together].map(([name, hash]) => [name, hash.digest('hex').slice(0, keptDigits)]));
}

function directoriesAt(paths: readonly string[], depth: number): ReadonlySet<string> {
  return new Set(paths.map((path) => directoryAt(path, depth)));
}

/** The directory of a path, or the one above it that lies so many names below the workspace. */
function directoryAt(path: string, depth: number): string {
  const names = path.split('/').slice(0, -1).slice(0, depth);
  return names.map((name) => `${name}/`).join('');
}

/** Which inputs differ between two states, sorted. */
export interface InputChanges {
  readonly changed: readonly string[];
  readonly added: readonly string[];
  readonly removed: readonly string[];
}

/** What has become of the inputs since an earlier state; undefined when their digests cannot be compared. */
export function inputChanges(
  before: ReadonlyMap<string, string>,
  now: ReadonlyMap<string, string>,
): InputChanges | undefined {
  if (before.size === 0 || takesDirectories(before) !== takesDirectories(now)) return undefined;
  return {
    changed: [...now.keys()].filter((path) => before.has(path) && before.get(path) !== now.get(path)),
    added: [...now.keys()].filter((path) => !before.has(path)),
    removed: [...before.keys()].filter((path) => !now.has(path)),
  };
}

function takesDirectories(digests: ReadonlyMap<string, string>): boolean {
  return [...digests.keys()].some((path) => path === '' || path.endsWith('/'));
}
