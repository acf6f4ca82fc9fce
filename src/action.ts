import { endWith } from './front/end-with.ts';
import { performAction } from './front/action/perform-action.ts';
import { keepInspectorShut } from './host/signals.ts';
import { StandardOutput } from './host/standard-output.ts';

keepInspectorShut();
void endWith(
  (output) => performAction(process.env, { output, errors: new StandardOutput(process.stderr, false) }),
  1,
);
