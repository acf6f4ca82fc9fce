import { describe } from 'vitest';
import { startStep } from '../support/run-action.ts';
import { testGraphKinds } from '../support/graph-kinds.ts';

describe('the action', () => {
  testGraphKinds(({ machine, graph, slots, reportDirectory, env }) =>
    startStep({
      machine,
      env,
      inputs: { dag: graph, 'max-parallel': String(slots), 'report-directory': reportDirectory },
    }),
  );
});
