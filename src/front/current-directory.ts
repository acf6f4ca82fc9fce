import { messageOf } from '../model/message-of.ts';
import { StartError } from '../run/run.ts';

/** The absolute path of this process's current directory. Throws a `StartError` when there is none: it has been deleted, for example. */
export function currentDirectory(): string {
  try {
    return process.cwd();
  } catch (error) {
    throw new StartError(
      `current directory: expected one that exists; found ${messageOf(error)}: go to another directory, and start again from there`,
    );
  }
}
