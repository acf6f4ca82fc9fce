import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { type FinishedStep, runStep } from '../support/run-action.ts';
import { mistakeLines, wrongGraphs } from '../bundles/wrong-graphs.ts';
import { commandsNamed } from '../support/workflow-log.ts';

const file = 'ci/wrong.yml';

function expectNothingRun(step: FinishedStep): void {
  expect(step).toMatchObject({ status: 1, stderr: '', summary: '' });
  expect(Object.fromEntries(step.outputs)).toEqual({ result: 'failure', tasks: '{}', failed: '[]' });
  expect(existsSync(join(step.machine.workspace, 'ran'))).toBe(false);
  expect(readdirSync(step.machine.temp)).toEqual(['_runner_file_commands']);
}

describe('a graph file with mistakes', () => {
  it.each(wrongGraphs(file))('$name', async ({ text, mistakes }) => {
    const step = await runStep({ files: { [file]: text }, inputs: { 'dag-file': file } });
    expectNothingRun(step);
    expect(step.log.text.filter((line) => line !== '')).toEqual(mistakeLines(file, { text, mistakes }));
    expect(step.log.commands.map((one) => [one.name, Object.fromEntries(one.properties), one.data])).toEqual(
      mistakes.map(({ line, column, message, details }) => [
        'error',
        { file, line: String(line), col: String(column), title: 'mistake in the graph' },
        [message, ...details].join('\n'),
      ]),
    );
  });
});

describe('an inline graph with mistakes', () => {
  it.each(wrongGraphs('dag'))('$name', async ({ text, mistakes }) => {
    // An inline graph that is empty is none.
    const dag = text === '' ? '{}' : text;
    const step = await runStep({ inputs: { dag } });
    expectNothingRun(step);
    expect(step.annotations.map(({ properties }) => [...properties.keys()])).toEqual(
      mistakes.map(() => ['title']),
    );
    if (text === '') return;
    expect(step.log.text.filter((line) => line !== '')).toEqual(mistakeLines('dag', { text, mistakes }));
    expect(step.annotations.map(({ data }) => data.split('\n')[0])).toEqual(
      mistakes.map(({ line, column, message }) => `dag:${line}:${column}: ${message}`),
    );
  });
});

describe('very many mistakes', () => {
  it('are all in the log, and ten annotations say so', async () => {
    const tasks = Array.from({ length: 40 }, (_, number) => `  t${number}: { rum: touch ran }`);
    const step = await runStep({
      files: { [file]: `tasks:\n${tasks.join('\n')}\n` },
      inputs: { 'dag-file': file },
    });
    expectNothingRun(step);
    const errors = commandsNamed(step.log, 'error');
    expect(errors).toHaveLength(10);
    expect(errors[9]?.data).toMatch(/^\d+ more errors; the log has them all:/);
    for (const number of tasks.keys()) {
      expect(step.log.text).toContain(
        `${file}:${number + 2}:${`  t${number}: { `.length + 1}: unknown key "rum" in task "t${number}"`,
      );
    }
  });

  it('cannot command the runner', async () => {
    const hostile = '"::error::x\\r::stop-commands::y\\n##[add-path]/evil\\u2028"';
    const step = await runStep({
      files: { [file]: `tasks:\n  a: { needs: [${hostile}], ${hostile}: 1, run: touch ran }\n` },
      inputs: { 'dag-file': file },
    });
    expectNothingRun(step);
    expect(new Set(step.log.commands.map(({ name }) => name))).toEqual(new Set(['error']));
    for (const { properties } of step.log.commands) expect(properties.get('file')).toBe(file);
  });
});
