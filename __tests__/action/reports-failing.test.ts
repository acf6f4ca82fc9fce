import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { fileCommandPath, type FinishedStep, runStep, startStep } from '../support/run-action.ts';
import { type Machine, openMachine } from '../support/machine.ts';
import { readResults } from '../support/schedule.ts';

/** One task takes something away; one has printed something before, one prints something after. */
const graph = `name: Reports
defaults: { shell: sh }
tasks:
  before: { run: echo before }
  remover: { needs: before, run: 'echo A=1 >> "$GITHUB_ENV"; rm -rf "$GONE"' }
  after: { needs: remover, run: echo after }
`;

const reportDirectory = (machine: Machine): string => join(machine.directory, 'report');

/** Runs the graph to its end on a machine where the task takes away what `gone` names. */
function runWithout(machine: Machine, gone: string): Promise<FinishedStep> {
  const inputs = { dag: graph, 'report-directory': reportDirectory(machine) };
  return runStep({ machine, inputs, env: { GONE: gone } });
}

/** The messages of the error annotations. */
function errorsOf(step: FinishedStep): readonly string[] {
  return step.annotations.filter(({ name }) => name === 'error').map(({ data }) => data);
}

/** The summary's text, its escapes undone. */
function textOf(summary: string): string {
  return summary
    .replaceAll(/&#(\d+);/g, (_, code) => String.fromCodePoint(Number(code)))
    .replaceAll('\\', '');
}

/** What holds of every step whose tasks succeed and whose reports cannot all be made. */
function expectOrderlyFailure(step: FinishedStep): void {
  expect(step).toMatchObject({ status: 1, signal: null, stderr: '' });
  expect(step.stdout).toContain('Reports ');
}

function resultsOf(step: FinishedStep): Readonly<Record<string, unknown>> {
  const tasks: Record<string, { result: unknown }> = JSON.parse(step.outputs.get('tasks') ?? '{}');
  return Object.fromEntries(Object.entries(tasks).map(([id, { result }]) => [id, result]));
}

const allSucceed = { before: 'success', remover: 'success', after: 'success' };

describe('when a task removes a file of the runner', () => {
  /* oxlint-disable vitest/no-conditional-expect -- what is left to look at depends on which file is gone */
  it.each([
    ['ENV', 'the variables for later steps'],
    ['STEP_SUMMARY', 'the job summary'],
    ['OUTPUT', 'the outputs'],
  ] as const)('GITHUB_%s: the step fails, says so, and makes all other reports', async (name, report) => {
    const machine = openMachine();
    const path = fileCommandPath(machine, name);
    const step = await runWithout(machine, path);
    expectOrderlyFailure(step);
    expect(errorsOf(step)).toEqual([expect.stringContaining(`${report}: `)]);
    expect(errorsOf(step)[0]).toContain(path);
    if (name !== 'OUTPUT') {
      expect(step.outputs.get('result')).toBe('failure');
      expect(resultsOf(step)).toEqual(allSucceed);
    }
    if (name !== 'STEP_SUMMARY') expect(step.summary).toContain('| remover |');
    if (name === 'ENV') expect(textOf(step.summary)).toContain(`${report}: `);
    expect(readResults(reportDirectory(machine)).tasks.map(({ id }) => id)).toEqual(Object.keys(allSucceed));
  });
});

describe('when there is no file for the state', () => {
  it('the graph runs all the same, and the step fails and says why', async () => {
    const machine = openMachine();
    const step = await runStep({
      machine,
      without: 'STATE',
      inputs: { dag: graph, 'report-directory': reportDirectory(machine) },
      env: { GONE: join(machine.directory, 'nothing') },
    });
    expectOrderlyFailure(step);
    expect(errorsOf(step)).toEqual([expect.stringContaining('the state for the post entry: ')]);
    expect(step.outputs.get('result')).toBe('failure');
    expect(resultsOf(step)).toEqual(allSucceed);
    expect(textOf(step.summary)).toMatch(/^## ❌ Reports failed: 3 tasks succeeded\n/);
    expect(textOf(step.summary)).toContain('the state for the post entry: ');
  });
});

describe('when a task removes the report directory', () => {
  it('the step fails, names the logs that are lost, and writes results.json anew', async () => {
    const machine = openMachine();
    const step = await runWithout(machine, reportDirectory(machine));
    expectOrderlyFailure(step);
    expect(errorsOf(step)).toEqual([
      expect.stringMatching(/^the log of task after is incomplete: .*no such file or directory/),
      expect.stringMatching(/^the log of before is gone: /),
    ]);
    expect(resultsOf(step)).toEqual(allSucceed);
    expect(textOf(step.summary)).toMatch(/after: its log is incomplete: .*no such file or directory/);
    expect(textOf(step.summary)).toContain('the log of before is gone');
    expect(readResults(reportDirectory(machine)).tasks.map(({ id }) => id)).toEqual(Object.keys(allSucceed));
  });
});

describe('when the reader of standard output goes away', () => {
  it('the run goes on to its end, and the other reports and standard error say what happened', async () => {
    const machine = openMachine();
    const running = startStep({
      machine,
      inputs: {
        dag: "name: Reports\ntasks: { loud: { shell: sh, run: 'seq 100000' } }",
        'report-directory': reportDirectory(machine),
      },
    });
    await running.printed('Reports');
    running.child.stdout?.destroy();
    const step = await running.done();
    expect(step).toMatchObject({ status: 1, signal: null });
    expect(step.stderr).toMatch(/^rundag: .*standard output cannot be written: EPIPE\n$/m);
    expect(step.stderr).not.toContain('internal error');
    expect(step.outputs.get('result')).toBe('failure');
    expect(resultsOf(step)).toEqual({ loud: 'success' });
    expect(textOf(step.summary)).toContain('standard output cannot be written: EPIPE');
    expect(readResults(reportDirectory(machine)).tasks).toMatchObject([{ id: 'loud', result: 'success' }]);
  });
});

describe('when there is no temporary directory', () => {
  it('nothing runs, and the step says why in one annotation', async () => {
    const machine = openMachine();
    const temp = join(machine.directory, 'nowhere');
    const step = await runStep({
      machine,
      inputs: { dag: graph, 'report-directory': reportDirectory(machine) },
      env: { RUNNER_TEMP: temp, GONE: machine.workspace },
    });
    expect(step).toMatchObject({ status: 1, signal: null, stderr: '' });
    expect(errorsOf(step)).toEqual([
      expect.stringContaining(`temporary directory ${JSON.stringify(temp)}: expected `),
    ]);
    expect(Object.fromEntries(step.outputs)).toEqual({ result: 'failure', tasks: '{}', failed: '[]' });
  });
});
