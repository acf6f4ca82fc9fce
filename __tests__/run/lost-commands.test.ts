import { expect, test } from 'vitest';
import { LostCommands } from '../../src/run/task/lost-commands.ts';
import type { LostCommand } from '../../src/process/output/output-commands.ts';
import { makeInstance, makeTask } from '../support/make-task.ts';

function open() {
  const told: string[] = [];
  const lost = new LostCommands(({ id }, message) => told.push(`${id}: ${message}`));
  return { lost, told };
}

test.each<readonly [LostCommand, string]>([
  ['set-output', 'write name=value to the file that the variable GITHUB_OUTPUT names'],
  ['set-env', 'write NAME=value to the file that the variable GITHUB_ENV names'],
  ['add-path', 'write the directory to the file that the variable GITHUB_PATH names'],
  ['save-state', 'a task has no post step that could read it: write an output, or a file'],
])('a warning says once what to do instead of printing ::%s', (command, advice) => {
  const { lost, told } = open();
  lost.printed(makeTask('a'), command);
  lost.printed(makeTask('a'), command);
  expect(told).toEqual([`a: it prints "::${command}", which has no effect in a task: ${advice}`]);
});

test('each command is told of, and each task; the instances of a matrix are one task', () => {
  const { lost, told } = open();
  const instances = [0, 1].map((index) =>
    makeTask(`unit (${index})`, [], { key: 'unit', matrix: makeInstance('unit', index, 2) }),
  );
  for (const task of [...instances, makeTask('b')]) {
    lost.printed(task, 'set-env');
    lost.printed(task, 'add-path');
  }
  expect(told.map((message) => message.replace(/, which .*/, ''))).toEqual([
    'unit (0): it prints "::set-env"',
    'unit (0): it prints "::add-path"',
    'b: it prints "::set-env"',
    'b: it prints "::add-path"',
  ]);
});
