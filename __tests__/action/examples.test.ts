import { describe, expect, it } from 'vitest';
import { runStep } from '../support/run-action.ts';
import { copyExamples, examples } from '../support/examples.ts';
import { openMachine } from '../support/machine.ts';

// The examples want bash and python3, which Windows need not have.
describe.skipIf(process.platform === 'win32')('the action', () => {
  it.each(examples)('runs the example $name', { timeout: 300_000 }, async ({ file, result, failed }) => {
    const machine = openMachine();
    copyExamples(machine);
    const step = await runStep({ machine, inputs: { 'dag-file': file } });
    expect({ stderr: step.stderr, failed: step.outputs.get('failed') }).toEqual({
      stderr: '',
      failed: JSON.stringify(failed),
    });
    expect(step.outputs.get('result')).toBe(result);
    expect(step.status).toBe(result === 'success' ? 0 : 1);
    expect(step.annotations.filter(({ name }) => name === 'error')).toHaveLength(failed.length);
  });
});
