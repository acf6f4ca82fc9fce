import { endWith } from './app/end-with.ts';
import { performAction } from './app/perform-action.ts';
import { keepInspectorShut } from './host/inspector.ts';
import { StandardOutput } from './host/standard-output.ts';

keepInspectorShut();
void endWith(
  () =>
    performAction(process.env, {
      output: new StandardOutput(process.stdout),
      errors: new StandardOutput(process.stderr),
    }),
  1,
);
