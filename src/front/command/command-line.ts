import { keepInspectorShut } from '../../host/signals.ts';
import { StandardOutput } from '../../host/standard-output.ts';
import { TerminalScreen } from '../../host/terminal-screen.ts';
import { rundagVersion } from '../../host/rundag-version.ts';
import { currentDirectory } from '../current-directory.ts';
import { endWith } from '../end-with.ts';
import { performCommand } from './perform-command.ts';
import { hasColours, isLive } from './terminal-manners.ts';

/** Does what this process's arguments ask for, and ends it. */
export async function runCommandLine(): Promise<void> {
  keepInspectorShut();
  const { env: environment, stdout, stderr } = process;
  await endWith(
    (output) =>
      performCommand(process.argv.slice(2), {
        output,
        errors: new StandardOutput(stderr, false),
        screen: isLive(environment, stdout.isTTY) ? new TerminalScreen(stdout) : undefined,
        errorsOnScreen: stderr.isTTY,
        colour: hasColours(environment, stdout.isTTY),
        errorsColour: hasColours(environment, stderr.isTTY),
        directory: currentDirectory(),
        environment,
        version: rundagVersion,
      }),
    2,
  );
}
