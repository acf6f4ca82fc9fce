#!/usr/bin/env node
import { currentDirectory } from './front/current-directory.ts';
import { endWith } from './front/end-with.ts';
import { performCommand } from './front/command/perform-command.ts';
import { version } from './front/version.ts';
import { keepInspectorShut } from './host/signals.ts';
import { StandardOutput } from './host/standard-output.ts';

keepInspectorShut();
void endWith(
  (output) =>
    performCommand(process.argv.slice(2), {
      output,
      errors: new StandardOutput(process.stderr),
      colour: process.stdout.isTTY && process.env['NO_COLOR'] === undefined,
      errorsColour: process.stderr.isTTY && process.env['NO_COLOR'] === undefined,
      directory: currentDirectory(),
      environment: process.env,
      version,
    }),
  2,
);
