/** An annotation that a task asked for with `::error::`, `::warning::` or `::notice::`. */
export interface AnnotationCommand {
  readonly level: 'error' | 'warning' | 'notice';
  /** Unescaped; may have many lines. */
  readonly message: string;
  /** `file`, `line`, `endLine`, `col`, `endColumn`, `title` as given, unescaped. */
  readonly properties: ReadonlyMap<string, string>;
}

/** One workflow command as the runner reads it from a line of output. */
export interface WorkflowCommand {
  /** In lower case. */
  readonly name: string;
  readonly properties: ReadonlyMap<string, string>;
  /** What follows the command, unescaped. */
  readonly data: string;
}
