import { expect, test } from 'vitest';
import { RunnerRequests } from '../../src/app/runner-requests.ts';
import type { RunEvent } from '../../src/model/event.ts';
import { parseWorkflowCommand } from '../../src/model/workflow-command.ts';

/** What is written for an event. */
function written(event: RunEvent): string {
  let text = '';
  const requests = new RunnerRequests({ write: (piece) => void (text += String(piece)) });
  void requests.on(event);
  return text;
}

test.each(['s3cret', 'two\nlines', 'a%0Ab::error::c\r\n', '', '%25'])(
  'the runner reads the secret %j as it was given, from one line',
  (value) => {
    const line = written({ type: 'secret', at: 0, value });
    expect(line.indexOf('\n')).toBe(line.length - 1);
    expect(parseWorkflowCommand(line.trimEnd())).toEqual({
      name: 'add-mask',
      properties: new Map(),
      data: value,
    });
  },
);

test.each([
  { name: 'add-matcher', properties: new Map<string, string>(), data: '.github/matcher.json' },
  { name: 'remove-matcher', properties: new Map([['owner', 'tsc, 5: "x"']]), data: '' },
])('a matcher is handed on: $name', (command) => {
  const line = written({ type: 'task-matcher', at: 0, task: 'a', command });
  expect(parseWorkflowCommand(line.trimEnd())).toEqual(command);
});

test('nothing else is said', () => {
  expect(written({ type: 'heartbeat', at: 0 })).toBe('');
  expect(written({ type: 'warning', at: 0, message: '::error::x', task: undefined })).toBe('');
});
