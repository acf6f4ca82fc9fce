import { reportInternalError } from './internal-error.ts';

/**
 * Lets this process end with the status that a program gives, or with 1 and an explanation when it rejects. It ends by
 * itself once nothing is left to do: ended by force, Node 24 can hang after heavy output (nodejs/node#54918).
 */
export async function endWith(program: Promise<number>): Promise<void> {
  try {
    process.exitCode = await program;
  } catch (error) {
    reportInternalError(error);
  }
}
