/** A family of shells: how a script reads a variable in it. */
export type ShellKind = 'posix' | 'powershell' | 'cmd' | 'other';

const otherPrograms =
  /^(?:python|pypy|node|deno|bun|perl|ruby|php|fish|nu|elvish|xonsh|tclsh|rscript|julia|elixir|java|dotnet|ghci?|runghc)[0-9.]*$/;

/** The family of a `shell` as written; without one it is bash nearly everywhere. */
export function shellKind(shell: string | undefined): ShellKind {
  const program = shell
    ?.trim()
    .split(/\s/)[0]
    ?.replace(/^.*[/\\]/, '')
    .replace(/\.exe$/i, '')
    .toLowerCase();
  if (program === 'pwsh' || program === 'powershell') return 'powershell';
  if (program === 'cmd') return 'cmd';
  // Wrappers such as "msys2 {0}" are shells like sh far more often than not.
  return program !== undefined && otherPrograms.test(program) ? 'other' : 'posix';
}

/**
 * How a script gets the value of a variable at the end of `before`, the script so far; undefined where it cannot, as in a
 * here-document whose delimiter is quoted.
 */
export function readVariable(name: string, kind: ShellKind, before: string): string | undefined {
  switch (kind) {
    case 'posix':
      return expansionAt(`\${${name}}`, before);
    case 'powershell':
      return isInSingleQuotes(lastLine(before)) ? undefined : `\${env:${name}}`;
    case 'cmd':
      return `%${name}%`;
    case 'other':
      return undefined;
  }
}

/** How a script of a POSIX shell gets what an earlier part of it has written to `GITHUB_OUTPUT`; undefined where it cannot. */
export function readOutput(name: string, before: string): string | undefined {
  return expansionAt(`$(output ${name})`, before);
}

function expansionAt(expansion: string, before: string): string | undefined {
  switch (posixPlace(before)) {
    case 'quoted document':
      return undefined;
    case 'single quotes':
      // Leaves the quotes, and re-enters them.
      return `'"${expansion}"'`;
    case 'plain':
      return expansion;
  }
}

/** The first lines of a script that end it with success unless a variable is `true`; undefined for an unknown shell. */
export function guardLine(name: string, kind: ShellKind, shell: string | undefined): string | undefined {
  switch (kind) {
    case 'posix':
      return `[ "$${name}" = true ] || exit 0`;
    case 'powershell':
      return `if ($env:${name} -ne 'true') { exit 0 }`;
    case 'cmd':
      return `if not "%${name}%"=="true" exit /b 0`;
    case 'other':
      return /^python[0-9.]*$/.test(shell?.trim().split(/\s/)[0] ?? '')
        ? `import os, sys\nif os.environ['${name}'] != 'true': sys.exit()`
        : undefined;
  }
}

function lastLine(text: string): string {
  return text.slice(text.lastIndexOf('\n') + 1);
}

function isInSingleQuotes(line: string): boolean {
  return (line.replaceAll(/"[^"]*"/g, '').split("'").length - 1) % 2 === 1;
}

type Place = 'plain' | 'single quotes' | 'quoted document';

/** The lexical state at the end of a script of a POSIX shell. */
function posixPlace(script: string): Place {
  // `$(`, `"` and `'` that are open, the innermost last; `(` is kept so that its `)` does not end a `$(`.
  const open: string[] = [];
  const documents: { readonly delimiter: string; readonly isQuoted: boolean }[] = [];
  for (let index = 0; index < script.length; index += 1) {
    const character = script[index] ?? '';
    const inner = open.at(-1);
    if (inner === "'") {
      if (character === "'") open.pop();
    } else if (character === '\\') index += 1;
    else if (character === '"') {
      if (inner === '"') open.pop();
      else open.push('"');
    } else if (script.startsWith('$(', index)) {
      open.push('(');
      index += 1;
    } else if (inner === '"') continue;
    else if (character === "'") open.push("'");
    else if (character === '(') open.push('(');
    else if (character === ')') {
      // The `)` of a pattern in `case` closes nothing.
      if (inner === '(') open.pop();
    } else if (character === '#' && /^$|[\s;(]/.test(script[index - 1] ?? '')) {
      // An apostrophe in a comment opens nothing.
      const end = script.indexOf('\n', index);
      if (end < 0) return 'plain';
      index = end - 1;
    } else if (script.startsWith('<<', index) && !script.startsWith('<<<', index)) {
      const found = /^<<-?\s*(['"\\]?)([\w.-]+)/.exec(script.slice(index));
      if (found !== null) {
        documents.push({ delimiter: found[2] ?? '', isQuoted: found[1] !== '' });
        index += found[0].length - 1 + (found[1] === '' || found[1] === '\\' ? 0 : 1);
      }
    } else if (script.startsWith('<<<', index)) index += 2;
    else if (character === '\n' && documents.length > 0) {
      const end = endOfDocuments(script, index + 1, documents);
      if (typeof end !== 'number') return end.isQuoted ? 'quoted document' : 'plain';
      index = end - 1;
      documents.length = 0;
    }
  }
  return open.at(-1) === "'" ? 'single quotes' : 'plain';
}

/** Where the here-documents that begin at an offset are over, or the one in which the script ends. */
function endOfDocuments(
  script: string,
  start: number,
  documents: readonly { readonly delimiter: string; readonly isQuoted: boolean }[],
): number | { readonly isQuoted: boolean } {
  let from = start;
  for (const document of documents) {
    for (;;) {
      const end = script.indexOf('\n', from);
      if (end < 0) return document;
      const line = script.slice(from, end);
      from = end + 1;
      if (line.trim() === document.delimiter) break;
    }
  }
  return from;
}
