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
