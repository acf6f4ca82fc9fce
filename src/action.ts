import { endWith } from './app/end-with.ts';
import { performAction } from './app/perform-action.ts';
import { StandardOutput } from './host/standard-output.ts';

void endWith(
  performAction(process.env, {
    output: new StandardOutput(process.stdout),
    errors: new StandardOutput(process.stderr),
  }),
);
