/** A place in a graph file, as editors and GitHub annotations count it. */
export interface Position {
  /** The path as the user gave it, or `dag` for an inline graph. */
  readonly file: string;
  /** From 1. */
  readonly line: number;
  /** From 1, in UTF-16 units. */
  readonly column: number;
}

/** The position as compilers print it: `file:line:column`. */
export function formatPosition(position: Position): string {
  return `${position.file}:${position.line}:${position.column}`;
}

/** One mistake in what the user wrote: enough to fix it without reading any documentation. */
export interface Diagnostic {
  /** What is wrong, in one line without a full stop: `unknown key "need" in task "lint"`. */
  readonly message: string;
  /** What is valid there: `one of name, needs, run`. */
  readonly expected?: string;
  /** What stands there instead: `"need"`. */
  readonly found?: string;
  readonly at: Position;
  /** How much of the line it is about, in UTF-16 units, when that is less than the word or value that begins there. */
  readonly length?: number;
  /** The next step: `did you mean "needs"?`. */
  readonly hint?: string;
}

/** The diagnostic as text: `file:line:column: message`, then expected, found and hint, each on a line of its own. */
export function formatDiagnostic(diagnostic: Diagnostic): string {
  const lines = [`${formatPosition(diagnostic.at)}: ${diagnostic.message}`];
  if (diagnostic.expected !== undefined) lines.push(`  expected: ${diagnostic.expected}`);
  if (diagnostic.found !== undefined) lines.push(`  found: ${diagnostic.found}`);
  if (diagnostic.hint !== undefined) lines.push(`  hint: ${diagnostic.hint}`);
  return lines.join('\n');
}
