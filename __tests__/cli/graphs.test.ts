import { describe } from 'vitest';
import { startCommand } from '../support/run-command.ts';
import { testGraphKinds } from '../support/graph-kinds.ts';

describe('the command line', () => {
  testGraphKinds(({ machine, graph, slots, reportDirectory, env }) =>
    startCommand({
      machine,
      env,
      files: { 'graph.yml': graph },
      args: ['graph.yml', '--max-parallel', String(slots), '--report-directory', reportDirectory],
    }),
  );
});
