import { StandardOutput } from '../host/standard-output.ts';
import { StartError } from '../run/run.ts';

/**
 * Runs a program on the standard output and lets this process end with the status that it returns, or with `problemStatus`
 * and an explanation when it throws or rejects: one line for a `StartError`. The process ends by itself once nothing is left
 * to do: ended by force, Node 24 can hang after heavy output (nodejs/node#54918). Only what an abandoned output would wait
 * for is not waited for.
 */
export async function endWith(
  program: (output: StandardOutput) => Promise<number>,
  problemStatus: 1 | 2,
): Promise<void> {
  let output: StandardOutput | undefined;
  try {
    output = new StandardOutput(process.stdout);
    process.exitCode = await program(output);
  } catch (error) {
    process.exitCode = problemStatus;
    // The reader may be gone.
    process.stderr.on('error', () => undefined);
    if (error instanceof StartError) process.stderr.write(`${error.message}\n`);
    else reportInternalError(error);
  }
  if (output?.abandoned === true) process.exit();
}

/** Prints an unexpected error, with all that helps to find its cause. */
function reportInternalError(error: unknown): void {
  const text = error instanceof Error ? (error.stack ?? error.message) : String(error);
  // On standard output nothing may be left to write to, and the log of a step takes both.
  process.stderr.write(
    `rundag: internal error: please report this at the project's issue tracker\n${text}\n`,
  );
}
