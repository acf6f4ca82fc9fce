import { keepInspectorShut } from '../../host/signals.ts';
import { StandardOutput } from '../../host/standard-output.ts';
import { currentDirectory } from '../current-directory.ts';
import { endWith } from '../end-with.ts';
import { performCommand } from './perform-command.ts';

/** Rundag's version; a test holds it against `package.json`. */
export const version = '0.1.0';

/** Does what this process's arguments ask for, and ends it. */
export async function runCommandLine(): Promise<void> {
  keepInspectorShut();
  await endWith(
    (output) =>
      performCommand(process.argv.slice(2), {
        output,
        errors: new StandardOutput(process.stderr, false),
        colour: process.stdout.isTTY && process.env['NO_COLOR'] === undefined,
        errorsColour: process.stderr.isTTY && process.env['NO_COLOR'] === undefined,
        directory: currentDirectory(),
        environment: process.env,
        version,
      }),
    2,
  );
}
