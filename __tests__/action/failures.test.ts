import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { actionFile, type FinishedStep, runStep } from '../support/run-action.ts';
import { type Machine, openMachine } from '../support/machine.ts';
import { readResults } from '../support/schedule.ts';
import { commandsNamed } from '../support/workflow-log.ts';

// build ─▶ unit ─▶ package ─▶ publish        flaky
//   └────▶ style (may fail) ─▶ docs          broken (retried in vain)
//                                └─────────▶ green: a join of docs and flaky
const graph = `name: Trials
defaults: { shell: sh }
tasks:
  build:
    run: |
      echo building
      echo version=1.2.3 >> "$GITHUB_OUTPUT"
      printf 'notes<<END\\nfirst line\\nsecond = line\\nEND\\n' >> "$GITHUB_OUTPUT"
      echo '## Built **well**' >> "$GITHUB_STEP_SUMMARY"
  unit:
    name: Unit tests
    needs: build
    run: |
      echo 'testing'
      echo 'expected 4, got 5' >&2
      exit 3
  package: { needs: unit, run: echo never }
  publish: { needs: package, run: echo never }
  style:
    needs: build
    continue-on-error: true
    run: echo untidy; exit 1
  docs: { needs: style, run: echo documented }
  flaky: { retries: 1, run: 'echo "attempt $RUNDAG_ATTEMPT"; test "$RUNDAG_ATTEMPT" -eq 2' }
  broken: { retries: 2, run: 'echo "attempt $RUNDAG_ATTEMPT"; exit 7' }
  missing: { command: [no-such-program-anywhere] }
  killed: { run: kill -KILL $$ }
  green: { needs: [docs, flaky] }
`;

/** The number of the line on which a task stands. */
function lineOf(id: string): string {
  return String(graph.split('\n').findIndex((line) => line.startsWith(`  ${id}:`)) + 1);
}

let step: FinishedStep;
const clean: Parameters<Machine['atEnd']>[0][] = [];

beforeAll(async () => {
  const machine = openMachine((one) => clean.unshift(one));
  step = await runStep({
    machine,
    files: { 'ci/dag.yml': graph },
    inputs: { 'dag-file': 'ci/dag.yml', 'report-directory': 'the/report', 'max-parallel': '2' },
  });
});

afterAll(async () => {
  for (const one of clean) await one();
});

describe('a graph with failures', () => {
  it('makes the step fail, and says nothing on standard error', () => {
    expect(step).toMatchObject({ status: 1, signal: null, stderr: '' });
  });

  it('has outputs that the runner can read', () => {
    // Only a plan has shards.
    const outputs = Object.keys(actionFile.outputs).filter((name) => name !== 'shards');
    expect([...step.outputs.keys()].toSorted()).toEqual(outputs.toSorted());
    expect(step.outputs.get('result')).toBe('failure');
    expect(JSON.parse(step.outputs.get('failed') ?? '')).toEqual(['unit', 'broken', 'missing', 'killed']);
    expect(step.outputs.get('report-directory')).toBe(join(step.machine.workspace, 'the', 'report'));
    const tasks: Record<string, { seconds: number }> = JSON.parse(step.outputs.get('tasks') ?? '');
    const seconds = expect.any(Number);
    const ran = {
      result: 'success',
      'exit-code': 0,
      signal: null,
      attempts: 1,
      flaky: false,
      seconds,
      given: null,
      outputs: {},
    };
    const skipped = { ...ran, result: 'skipped', 'exit-code': null, attempts: 0, seconds: 0 };
    expect(tasks).toEqual({
      build: { ...ran, outputs: { version: '1.2.3', notes: 'first line\nsecond = line' } },
      unit: { ...ran, result: 'failure', 'exit-code': 3 },
      package: skipped,
      publish: skipped,
      style: { ...ran, 'exit-code': 1 },
      docs: ran,
      flaky: { ...ran, attempts: 2, flaky: true },
      broken: { ...ran, result: 'failure', 'exit-code': 7, attempts: 3 },
      missing: { ...ran, result: 'failure', 'exit-code': null },
      killed: { ...ran, result: 'failure', 'exit-code': null, signal: 'SIGKILL' },
      green: { ...skipped, result: 'success', 'exit-code': null },
    });
    expect(Object.keys(tasks)[0]).toBe('build');
    expect(Object.keys(tasks).at(-1)).toBe('green');
  });

  it('has an error for each failed task at its place in the graph file', () => {
    const errors = step.annotations.filter(({ name }) => name === 'error');
    expect(
      errors.map(({ properties }) => [properties.get('file'), properties.get('line'), properties.get('col')]),
    ).toEqual([
      ['ci/dag.yml', lineOf('unit'), '3'],
      ['ci/dag.yml', lineOf('broken'), '3'],
      ['ci/dag.yml', lineOf('missing'), '3'],
      ['ci/dag.yml', lineOf('killed'), '3'],
    ]);
    expect(errors.map(({ properties }) => properties.get('title'))).toEqual([
      'Unit tests failed: exit code 3',
      expect.stringMatching(/^broken failed: exit code 7/),
      expect.stringMatching(/^missing failed: .*no-such-program-anywhere/),
      expect.stringMatching(/^killed failed: .*SIGKILL/),
    ]);
    expect(errors[0]?.data).toBe('testing\nexpected 4, got 5');
    expect(errors[1]?.data).toBe('attempt 3');
  });

  it('warns of the tolerated failure and of the flaky task', () => {
    const warnings = step.annotations.filter(({ name }) => name === 'warning');
    expect(warnings.map(({ properties }) => properties.get('title'))).toEqual([
      'style failed: exit code 1, tolerated (continue-on-error)',
      'flaky is flaky',
    ]);
  });

  it('has a summary with verdict, table, failures, timeline, graph, and what tasks wrote for it', () => {
    const { summary } = step;
    expect(summary).toMatch(
      /^## ❌ Trials failed: 4 of 11 tasks failed, 2 were skipped, 5 succeeded \(1 failed but tolerated, 1 flaky\)\n/,
    );
    const headings = summary.match(/^###? .*$/gm);
    expect(headings).toEqual(
      expect.arrayContaining(['### Failed', '### Tasks', '### Timeline', '### Graph']),
    );
    expect(summary).toContain('expected 4, got 5');
    expect(summary).toContain('## Built **well**');
    expect(summary).toMatch(/^\| Unit tests \| ❌ failure \| .* \| 1 \| [01] \| exit code 3 \|$/m);
    expect(summary).toMatch(/^\| package \| .* skipped \|/m);
    expect(summary.match(/^```mermaid$/gm)).toHaveLength(2);
  });

  it('writes results.json and a log for each attempt', () => {
    const directory = step.outputs.get('report-directory') ?? '';
    const { run, tasks } = readResults(directory);
    expect(run).toMatchObject({
      result: 'failure',
      counts: { success: 5, failure: 4, cancelled: 0, skipped: 2 },
    });
    expect(tasks.map(({ id }) => id)).toEqual(Object.keys(JSON.parse(step.outputs.get('tasks') ?? '')));
    const log = (name: string): string => readFileSync(join(directory, 'logs', name), 'utf8');
    expect(log('unit.log')).toBe('testing\nexpected 4, got 5\n');
    expect(log('broken.log')).toBe('attempt 1\n');
    expect(log('broken.attempt-3.log')).toBe('attempt 3\n');
    expect(existsSync(join(directory, 'logs', 'package.log'))).toBe(false);
  });

  it('puts the output of failed tasks last and not in a group', () => {
    const lines = step.stdout.split('\n');
    const last = (text: string): number => lines.findLastIndex((line) => line.includes(text));
    const closed = last('::endgroup::');
    expect(closed).toBeGreaterThan(last('documented'));
    expect(last('expected 4, got 5')).toBeGreaterThan(closed);
    expect(last('Trials failed: 11 tasks')).toBeGreaterThan(last('expected 4, got 5'));
    expect(commandsNamed(step.log, 'group')).toHaveLength(commandsNamed(step.log, 'endgroup').length);
  });
});
