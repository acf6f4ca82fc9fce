import { performAction } from './app/perform-action.ts';
import { reportInternalError } from './app/internal-error.ts';
import { StandardOutput } from './host/standard-output.ts';

// Never process.exit(): on Node 24 it can hang after heavy output (nodejs/node#54918). The process ends by itself.
const output = new StandardOutput();
performAction(process.env, output).then(
  (status) => {
    process.exitCode = status;
  },
  (error: unknown) => reportInternalError(error),
);
