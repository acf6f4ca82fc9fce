import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { runCommand } from '../support/run-command.ts';
import { copyExamples, examples } from '../support/examples.ts';
import { openMachine } from '../support/machine.ts';
import { readResults } from '../support/schedule.ts';

// The examples want bash and python3, which Windows need not have.
describe.skipIf(process.platform === 'win32')('the command line', () => {
  it.each(examples)(
    'runs the example $name',
    { timeout: 300_000 },
    async ({ file, part, result, failed }) => {
      const machine = openMachine();
      copyExamples(machine);
      const args = [file, ...part, '--report-directory', 'report'];
      const { status, stderr } = await runCommand({ machine, args });
      expect(stderr).toBe('');
      const { run, tasks } = readResults(join(machine.workspace, 'report'));
      expect(tasks.filter((task) => task.result === 'failure').map(({ id }) => id)).toEqual(failed);
      expect(tasks.map(({ id }) => id)).toEqual(expect.arrayContaining([...part]));
      expect(run.result).toBe(result);
      expect(status).toBe(result === 'success' ? 0 : 1);
    },
  );
});
