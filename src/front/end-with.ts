import { StandardOutput } from '../host/standard-output.ts';
import { reportInternalError } from './internal-error.ts';
import { StartError } from '../run/start-error.ts';

/**
 * Runs a program on the standard output and lets this process end with the status that it gives, or with `problemStatus`
 * and an explanation when it throws or rejects: for a `StartError` a line. The process ends by itself once nothing is left
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
    // Nobody may listen any more.
    process.stderr.on('error', () => undefined);
    if (error instanceof StartError) process.stderr.write(`${error.message}\n`);
    else reportInternalError(error);
  }
  if (output?.abandoned === true) process.exit();
}
