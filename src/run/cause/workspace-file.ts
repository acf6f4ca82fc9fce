import { realpath, stat } from 'node:fs/promises';
import { isAbsolute, join, relative, resolve, sep } from 'node:path';
import { fileURLToPath } from 'node:url';

/** Where a name of a file may have been meant. */
export interface NamedFrom {
  /** The task's working directory; absolute. */
  readonly directory: string;
  /** The directory of all tasks that name none; absolute. Undefined: the workspace. */
  readonly base?: string | undefined;
  /** Where the paths of files begin that reports name; absolute. */
  readonly workspace: string;
}

/** Where an attempt ran. */
export interface AttemptPlaces extends NamedFrom {
  /** Where the scripts of tasks lie while they run; absolute. */
  readonly scripts: string;
}

/** Where the files of a class or package are that is named without its root. */
const sourceRoots = ['src/test/java', 'src/main/java', 'src/test/kotlin', 'src/main/kotlin'];

/** So many leading directories of a name are left out at most when it is looked for: it may begin with a module or a package. */
const mostLeftOut = 6;

/**
 * The path from the workspace, with `/` between its parts, of the file that a tool has named; undefined when there is no such
 * regular file in the workspace. Never rejects.
 */
export async function workspaceFile(named: string, from: NamedFrom): Promise<string | undefined> {
  const file = asPath(named);
  if (file === undefined || file.includes('\0')) return undefined;
  for (const candidate of isAbsolute(file) ? absolute(file) : relatives(file, from)) {
    const path = await inside(candidate, from.workspace);
    if (path !== undefined) return path;
  }
  return undefined;
}

function asPath(named: string): string | undefined {
  if (!named.startsWith('file:')) return named;
  try {
    return fileURLToPath(named);
  } catch {
    return undefined;
  }
}

function absolute(file: string): readonly string[] {
  return [file];
}

/** The places that a relative name may mean, the most likely first. */
function relatives(file: string, { directory, base, workspace }: NamedFrom): readonly string[] {
  const bases = [...new Set([directory, base ?? workspace, workspace])];
  const parts = file.split(/[\\/]/);
  const shorter = parts
    .slice(1, 1 + mostLeftOut)
    .map((_, index) => parts.slice(index + 1))
    .filter((rest) => rest.length > 0 && parts[0] !== '..');
  const names = [parts, ...shorter].map((rest) => rest.join(sep));
  const roots = /\.(?:java|kt)$/.test(file) ? sourceRoots : [];
  return [
    ...names.flatMap((name) => bases.map((from) => resolve(from, name))),
    ...roots.flatMap((root) => bases.map((from) => join(from, root, file))),
  ];
}

async function inside(file: string, workspace: string): Promise<string | undefined> {
  const path = pathFrom(workspace, file) ?? pathFrom(await realPath(workspace), file);
  if (path === undefined) return undefined;
  try {
    return (await stat(join(workspace, path))).isFile() ? path.split(sep).join('/') : undefined;
  } catch {
    return undefined;
  }
}

/** The path from one to the other; undefined when that leads out of it. */
function pathFrom(workspace: string, file: string): string | undefined {
  const path = relative(workspace, file);
  return path === '' || path === '..' || path.startsWith(`..${sep}`) || isAbsolute(path) ? undefined : path;
}

async function realPath(path: string): Promise<string> {
  try {
    return await realpath(path);
  } catch {
    return path;
  }
}
