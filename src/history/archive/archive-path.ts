/** The directories that a restore unpacks in, beside what it restores; what a killed restore has left is found by the name. */
export const unpackDirectory = /^\.rundag-restore-[0-9a-f]{32}$/;

/** A link's text of more bytes is none that a system would take. */
export const longestLink = 64 * 1024;

/**
 * Why a path may not be one of an archive: what was expected and found; undefined when it may. Paths are from the workspace, with `/`.
 * On Windows a name must also be one that stands for a file there, and for that file alone: `aux.c` is a device, `a.` is `a`.
 */
export function problemOfPath(path: string, platform: NodeJS.Platform): string | undefined {
  const names = path.split('/');
  const found = JSON.stringify(path.slice(0, 200));
  if (path.includes('\0') || names.some((name) => name === '' || name === '.' || name === '..'))
    return `expected a path inside the workspace, with a name between every two slashes; found ${found}`;
  if (unpackDirectory.test(names[0] ?? ''))
    return `expected a path outside the directories of a restore; found ${found}`;
  if (platform === 'win32' && names.some((name) => !isWindowsName(name)))
    return `expected names that Windows has for files; found ${found}`;
  return undefined;
}

/** As "Naming Files, Paths, and Namespaces" in Microsoft's documentation has it. */
function isWindowsName(name: string): boolean {
  return (
    !/[<>:"\\|?*\p{Cc}]|[. ]$/u.test(name) &&
    !/^(?:con|prn|aux|nul|conin\$|conout\$|(?:com|lpt)[\d\u00B9\u00B2\u00B3])(?:\s*\..*|\s*)$/i.test(name)
  );
}

/**
 * Why a link may not be in an archive: what was expected and found; undefined when it may. It may go up from its own directory, as far as
 * the workspace, and then only down: what it goes down through may be a link, so what is above that is unknown.
 */
export function problemOfLink(path: string, text: string, platform: NodeJS.Platform): string | undefined {
  const found = `${JSON.stringify(path.slice(0, 200))} → ${JSON.stringify(text.slice(0, 200))}`;
  const steps = (platform === 'win32' ? text.replaceAll('\\', '/') : text).split('/');
  const isAbsolute = steps[0] === '' || (platform === 'win32' && text.includes(':'));
  if (isAbsolute || text.includes('\0') || Buffer.byteLength(text) > longestLink)
    return `expected a relative link that stays in the workspace; found ${found}`;
  const going = steps.filter((step) => step !== '' && step !== '.');
  const down = going.findIndex((step) => step !== '..');
  const up = down === -1 ? going.length : down;
  if (up > path.split('/').length - 1) return `expected a link that stays in the workspace; found ${found}`;
  if (going.slice(up).includes('..')) return `expected a link that goes up only at its start; found ${found}`;
  return undefined;
}

/** The directories above a path, the workspace itself left out, the nearest first: `a/b` and `a` of `a/b/c`. */
export function directoriesAbove(path: string): readonly string[] {
  const above: string[] = [];
  for (let end = path.lastIndexOf('/'); end > 0; end = path.lastIndexOf('/', end - 1))
    above.push(path.slice(0, end));
  return above;
}

/** All directories above some paths, each once, and before those that are in it. */
export function directoriesOf(entries: Iterable<{ readonly path: string }>): ReadonlySet<string> {
  const directories = new Set<string>();
  for (const { path } of entries) {
    const above = directoriesAbove(path);
    if (above[0] === undefined || directories.has(above[0])) continue;
    for (const directory of above.toReversed()) directories.add(directory);
  }
  return directories;
}
