import { performAction } from './app/perform-action.ts';
import { reportInternalError } from './app/internal-error.ts';
import { StandardOutput } from './host/standard-output.ts';

// The process ends by itself: ended by force it can hang on Node 24 after heavy output (nodejs/node#54918).
const output = new StandardOutput();
performAction(process.env, output).then(
  (status) => {
    process.exitCode = status;
  },
  (error: unknown) => reportInternalError(error),
);
