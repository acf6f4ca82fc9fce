/** Tells of an error that nobody expected, with all that helps to find it. */
export function reportInternalError(error: unknown): void {
  const text = error instanceof Error ? (error.stack ?? error.message) : String(error);
  // On standard output nothing may be left to write to, and the log of a step takes both.
  process.stderr.write(
    `rundag: internal error: please report this at the project's issue tracker\n${text}\n`,
  );
}
