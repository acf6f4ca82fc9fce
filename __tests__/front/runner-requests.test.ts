import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Writable } from 'node:stream';
import { expect, onTestFinished, test } from 'vitest';
import { RunnerRequests } from '../../src/front/action/runner-requests.ts';
import { StandardOutput } from '../../src/host/standard-output.ts';
import type { RunEvent } from '../../src/report/run/event.ts';
import { parseWorkflowCommand } from '../../src/github/workflow-command.ts';
import { EventDispatcher } from '../../src/report/run/dispatch.ts';
import { Timeline } from '../../src/report/run/timeline.ts';
import { githubStyle } from '../../src/report/log/log-style.ts';
import { LogReporter } from '../../src/report/log/log.ts';
import { aTask, anOutcome, at, exited, Story } from '../support/story.ts';

/** A stream that is full at once and takes one piece in each turn of the event loop. */
class SlowStream extends Writable {
  taken = '';

  constructor() {
    super({ highWaterMark: 1, decodeStrings: true });
  }

  override _write(piece: Buffer, _encoding: string, done: () => void): void {
    setImmediate(() => {
      this.taken += piece.toString();
      done();
    });
  }
}

/** What is written for an event. */
function written(event: RunEvent): string {
  let text = '';
  const requests = new RunnerRequests({ write: (piece) => void (text += String(piece)) });
  requests.on(event);
  return text;
}

test.each(['s3cret', 'two\nlines', 'a%0Ab::error::c\r\n', '', '%25'])(
  'the runner reads the secret %j as it was given, from one line',
  (value) => {
    const line = written({ type: 'secret', at: 0, task: 'a', value });
    expect(line.indexOf('\n')).toBe(line.length - 1);
    expect(parseWorkflowCommand(line.trimEnd())).toEqual({
      name: 'add-mask',
      properties: new Map(),
      data: value,
    });
  },
);

test('a value is handed on once, however often it is given', () => {
  let text = '';
  const requests = new RunnerRequests({ write: (piece) => void (text += String(piece)) });
  for (const value of ['one', 'two', 'one', 'one']) requests.on({ type: 'secret', at: 0, task: 'a', value });
  expect(text).toBe('::add-mask::one\n::add-mask::two\n');
});

test('whatever the log says stands after the masks that were asked for before, however slow its reader is', async () => {
  const directory = mkdtempSync(join(tmpdir(), 'rundag-masks-'));
  onTestFinished(() => rmSync(directory, { recursive: true }));
  const stream = new SlowStream();
  const output = new StandardOutput(stream);
  const dispatcher = new EventDispatcher(
    new Timeline(),
    [new RunnerRequests(output), new LogReporter(output, githubStyle(false))],
    () => at(9),
  );
  const secrets = Array.from({ length: 60 }, (_, index) => `secret-${index}-${'x'.repeat(40)}`);
  const content = secrets.join('\n');
  const logFile = join(directory, 'a.log');
  writeFileSync(logFile, content);
  const story = new Story([aTask('a'), aTask('b')]).starts(0, 'a');
  for (const value of secrets) story.tell({ type: 'secret', at: at(1), task: 'a', value });
  story
    .ends(2, 'a', anOutcome(exited(0), { logFile, logBytes: content.length }))
    .has(2, 'a', 'success')
    .starts(3, 'b', { name: `with ${secrets[7]}` });
  for (const event of story.events) dispatcher.dispatch(event);
  await dispatcher.close();
  await output.flush();
  const places = secrets.map((value) => [
    stream.taken.indexOf(`::add-mask::${value}\n`),
    stream.taken.indexOf(value),
  ]);
  expect(stream.taken).toContain(`▶ with ${secrets[7]}`);
  expect(stream.taken.indexOf('::group::')).toBeGreaterThan(0);
  for (const [mask = -1, first = -1] of places) expect([mask >= 0, first - mask]).toEqual([true, 12]);
});

test('nothing else is said', () => {
  expect(written({ type: 'heartbeat', at: 0 })).toBe('');
  const command = { name: 'add-matcher', properties: new Map<string, string>(), data: 'matcher.json' };
  expect(written({ type: 'task-matcher', at: 0, task: 'a', command })).toBe('');
  expect(written({ type: 'warning', at: 0, message: '::error::x', task: undefined })).toBe('');
});
