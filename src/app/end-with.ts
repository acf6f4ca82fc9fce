import { reportInternalError } from './internal-error.ts';
import { StartError } from './start-error.ts';

/**
 * Runs a program and lets this process end with the status that it gives, or with `problemStatus` and an explanation when it throws or
 * rejects: for a `StartError` a line. The process ends by itself once nothing is left to do: ended by force, Node 24 can hang after
 * heavy output (nodejs/node#54918).
 */
export async function endWith(program: () => Promise<number>, problemStatus: 1 | 2): Promise<void> {
  try {
    process.exitCode = await program();
  } catch (error) {
    process.exitCode = problemStatus;
    // Nobody may listen any more.
    process.stderr.on('error', () => undefined);
    if (error instanceof StartError) process.stderr.write(`${error.message}\n`);
    else reportInternalError(error);
  }
}
