import { describe, expect, test } from 'vitest';
import { needReads, needReadsOfCondition } from '../../src/graph-file/checks/output-reads.ts';
import type { Task } from '../../src/model/task.ts';
import { graphIn, taskOf } from '../support/load-text.ts';

/** Task `a` of a file; it needs `b`. */
const taskWith = (keys: string): Task =>
  taskOf(graphIn(`tasks: {b: {run: x}, a: {needs: b, ${keys}}}\n`), 'a');

const version = '${{ needs.b.outputs.v }}';
const path = ['b', 'outputs', 'v'];

describe('a read of needs is reported with the key that has it', () => {
  test.each([
    ['name', `run: x, name: "${version}"`],
    ['env.A', `run: x, env: {A: "${version}", B: plain}`],
    ['command', `command: [x, "${version}"]`],
    ['working-directory', `run: x, working-directory: "${version}"`],
    ['timeout-minutes', `run: x, timeout-minutes: "${version}"`],
    ['continue-on-error', `run: x, continue-on-error: "${version}"`],
    ['service.ready.tcp', `run: x, service: {ready: {tcp: "${version}"}}`],
    ['service.ready.http', `run: x, service: {ready: {http: "http://h/${version}"}}`],
    ['service.ready.log', `run: x, service: {ready: {log: "${version}"}}`],
    ['service.ready.command', `run: x, service: {ready: {command: [y, "${version}"]}}`],
  ])('%s', (place, keys) => {
    expect(needReads(taskWith(keys))).toEqual([{ place, path, bare: true }]);
  });

  test('which is that of the file for a variable of the file, unless the task has its own', () => {
    const graph = graphIn(
      `env: {A: "${version}", B: "${version}"}\ntasks: {b: {run: x, env: {A: 1, B: 1}}, a: {needs: b, run: x, env: {B: 1}}}`,
    );
    expect(needReads(taskOf(graph, 'a'))).toEqual([{ place: 'env.A', path, bare: true }]);
    expect(needReads(taskOf(graph, 'b'))).toEqual([]);
  });

  test('all of them, in the order of the keys and of the text', () => {
    const task = taskWith(`command: ["\${{ needs.b.result }}${version}", "${version}"], name: "${version}"`);
    expect(needReads(task)).toEqual([
      { place: 'name', path, bare: true },
      { place: 'command', path: ['b', 'result'], bare: true },
      { place: 'command', path, bare: true },
      { place: 'command', path, bare: true },
    ]);
  });

  test('however the context is written', () => {
    expect(needReads(taskWith('run: x, name: "${{ NEEDS.b.outputs[\'v\'] }}"'))).toEqual([
      { place: 'name', path, bare: true },
    ]);
  });
});

test('a read that only decides something, or that something stands in for, is not bare', () => {
  const task = taskWith(
    'run: x, env: {A: "${{ needs.b.outputs.v == \'1\' }}", B: "${{ needs.b.outputs.v || \'none\' }}"}',
  );
  expect(needReads(task)).toEqual([
    { place: 'env.A', path, bare: false },
    { place: 'env.B', path, bare: false },
  ]);
});

test.each([
  ['other contexts', 'run: x, name: "${{ github.ref }} needs ${{ env.needs }}"'],
  ['no expression', 'run: needs.b.outputs.v, name: needs.b.outputs.v'],
  ['a number of minutes', 'run: x, timeout-minutes: 1, continue-on-error: true'],
  ['a number of a port', 'run: x, service: {ready: {tcp: 1}}'],
])('%s: nothing is read', (_what, keys) => {
  expect(needReads(taskWith(keys))).toEqual([]);
});

describe('what a condition reads of needs', () => {
  test.each([
    ['without signs around it', "needs.b.outputs.v == '1'"],
    ['with them', "${{ needs.b.outputs.v == '1' }}"],
    ['in a text', 'v${{ Needs.b.outputs.v }}'],
    ['beside other contexts', 'github.ref && needs.b.outputs.v && env.A'],
  ])('is reported, and decides alone: %s', (_how, condition) => {
    // A text beside an expression is a mistake in a file, not in a task.
    expect(needReadsOfCondition({ ...taskWith('run: x'), condition })).toEqual([
      { place: 'if', path, bare: false },
    ]);
  });

  test.each([undefined, 'always()', 'env.needs', 'needs.b.outputs.v ==', '${{ needs.b.outputs.v'])(
    'is nothing for %s',
    (condition) => {
      expect(needReadsOfCondition({ ...taskWith('run: x'), condition })).toEqual([]);
    },
  );
});
