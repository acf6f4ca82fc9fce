import { rmSync, writeFileSync } from 'node:fs';
import { beforeEach, describe, expect, it } from 'vitest';
import type { RunEvent } from '../../src/report/run/event.ts';
import { parseWorkflowCommand, type WorkflowCommand } from '../../src/github/workflow-command.ts';
import { githubStyle, terminalStyle } from '../../src/report/log/log-style.ts';
import { maximumMatchers } from '../../src/report/log/matcher-relay.ts';
import { LogDirectory, logOf } from '../support/logs.ts';
import { aTask, anOutcome, at, exited, retries, Story } from '../support/story.ts';

const directory = new LogDirectory();

/** The command that stands in a line; fails the test when there is none. */
function aCommand(line: string): WorkflowCommand {
  const command = parseWorkflowCommand(line);
  if (command === undefined) throw new Error(`no command: ${line}`);
  return command;
}

/** The events of the matcher commands among a task's lines, as they are told while it runs. */
function told(task: string, lines: readonly string[]): readonly RunEvent[] {
  return lines.flatMap((line) => {
    const command = parseWorkflowCommand(line);
    if (command?.name.endsWith('-matcher') !== true) return [];
    return [{ type: 'task-matcher', at: at(0), task, command }];
  });
}

/** A run of the tasks a and b in which this happens. */
function storyOf(...events: readonly RunEvent[]): Story {
  const whole = new Story([aTask('a', { retry: retries(1) }), aTask('b')]);
  for (const event of events) whole.tell(event);
  return whole;
}

/** The task's attempts, each with its exit code, what it said, and how much of that its log has. */
function ran(
  task: string,
  attempts: readonly { readonly code: number; readonly said: readonly string[]; readonly kept?: number }[],
): readonly RunEvent[] {
  const story = new Story([]);
  for (const [index, { code, said, kept = said.length }] of attempts.entries()) {
    const log = directory.logged(`${task}.${index}.log`, `${said.slice(0, kept).join('\n')}\n`);
    const retryInSeconds = index + 1 < attempts.length ? 0 : undefined;
    story.starts(0, task, { attempt: index + 1 });
    for (const event of told(task, said)) story.tell(event);
    story.ends(1, task, anOutcome(exited(code), log), { attempt: index + 1, retryInSeconds });
  }
  return story.has(1, task, attempts.at(-1)?.code === 0 ? 'success' : 'failure').events.slice(1);
}

describe('problem matchers', () => {
  const remove = '::remove-matcher owner=gcc::';
  let add: string;
  beforeEach(() => {
    const file = directory.path('gcc.json');
    writeFileSync(file, '{}');
    add = `::add-matcher::${file}`;
  });

  it('come and go where the output that they are for is shown, and nowhere else', async () => {
    const [early, late] = [
      ran('a', [{ code: 0, said: [add, 'main.c:3: boom', remove] }]),
      ran('b', [{ code: 0, said: ['other'] }]),
    ];
    expect((await logOf(storyOf(...early.slice(0, 3), ...late, ...early.slice(3)))).slice(1)).toEqual([
      '▶ a',
      '▶ b',
      '::group::✓ b · 1.0 s · slot 0',
      'other',
      '::endgroup::',
      '::group::✓ a · 1.0 s · slot 0',
      add,
      'main.c:3: boom',
      remove,
      '::endgroup::',
    ]);
  });

  it('come once with the output of a failed task, at the end', async () => {
    const lines = await logOf(
      storyOf(...ran('a', [{ code: 1, said: [add, 'main.c:3: boom', remove] }])).finishes(2, 'failure'),
    );
    expect(lines.slice(1, 8)).toEqual([
      '▶ a',
      '✗ a · 1.0 s · exit code 1',
      '',
      '━━ ✗ a · exit code 1 after 1.0 s · dag.yml:1 ━━',
      add,
      'main.c:3: boom',
      remove,
    ]);
    expect(lines.slice(8).filter((line) => parseWorkflowCommand(line) !== undefined)).toEqual([]);
  });

  it('stay when their task does not take them back, and go for each attempt where it took them back', async () => {
    const lines = await logOf(
      storyOf(
        ...ran('a', [
          { code: 1, said: [add, 'one', remove, 'after'], kept: 2 },
          { code: 0, said: ['two', add] },
        ]),
      ),
    );
    expect(lines.slice(4)).toEqual([
      '::group::↻ a · 2.0 s · passed on attempt 2 · slot 0',
      '━━ a · attempt 1 of 2 · exit code 1 · 1.0 s',
      add,
      'one',
      remove,
      '━━ a · attempt 2 of 2 · exit code 0 · 1.0 s',
      'two',
      add,
      '::endgroup::',
    ]);
  });

  it('pass only where their task gave them while it ran', async () => {
    const events = ran('a', [{ code: 0, said: ['::stop-commands::t', add, '::t::'] }]);
    const asked = events.filter(({ type }) => type !== 'task-matcher');
    const lines = await logOf(storyOf(...asked));
    expect(lines.slice(3)).toEqual(['\\::stop-commands::t', `\\${add}`, '\\::t::', '::endgroup::']);
  });

  it('that are not there any more are named and fail no step', async () => {
    rmSync(directory.path('gcc.json'));
    const lines = await logOf(storyOf(...ran('a', [{ code: 0, said: [add, 'main.c:3: boom', remove] }])));
    expect(lines.slice(3, 6)).toEqual([
      `\\${add} [has no effect: the file no longer exists]`,
      'main.c:3: boom',
      remove,
    ]);
  });

  it('go also when only the last lines of a log can be shown', async () => {
    const events = ran('a', [{ code: 0, said: [add, 'main.c:3: boom', remove] }]);
    rmSync(directory.path('a.0.log'));
    const lines = await logOf(storyOf(...events));
    expect(lines[3]).toContain('⚠ the log cannot be read (ENOENT');
    expect(lines.slice(4)).toEqual([add, remove, '::endgroup::']);
  });

  it('go after the late output of a failed task where a task after it took them back', async () => {
    const story = storyOf(...ran('a', [{ code: 1, said: [add, 'boom'] }]))
      .starts(2, 'b')
      .tell({ type: 'task-matcher', at: at(2), task: 'b', command: aCommand(remove) })
      .ends(3, 'b', anOutcome(exited(0), directory.logged('b.log', `${remove}\n`)))
      .has(3, 'b', 'success')
      .finishes(4, 'failure');
    const lines = await logOf(story);
    expect(lines.filter((line) => line.includes('-matcher'))).toEqual([remove, add, remove]);
    expect(lines.slice(lines.indexOf(add))).toEqual([add, 'boom', remove, '', ...lines.slice(-3)]);
  });

  it('beyond the first thousand of an attempt are text, and the log says once that they have no effect', async () => {
    const said = [...Array.from({ length: maximumMatchers }, () => add), remove, remove, 'main.c:3: boom'];
    const lines = await logOf(storyOf(...ran('a', [{ code: 0, said }])), githubStyle(true));
    expect(lines.slice(3, 3 + maximumMatchers).every((line) => line === add)).toBe(true);
    expect(lines.slice(3 + maximumMatchers)).toEqual([
      `\\${remove}`,
      `\\${remove}`,
      'main.c:3: boom',
      '\u001b[33m⚠\u001b[0m a: 2 problem matcher commands of this attempt have no effect: only the first 1,000 are obeyed',
      '::endgroup::',
    ]);
  });

  // Where each of them costs a copy of the annotations these take far longer than that.
  it('cost no more when their task gave many annotations', { timeout: 5000 }, async () => {
    const story = new Story([aTask('a')]).starts(0, 'a');
    const annotation = { level: 'notice', message: 'x', properties: new Map<string, string>() } as const;
    const count = 60_000;
    for (let index = 0; index < count; index++) {
      story.tell({ type: 'task-annotation', at: at(0), task: 'a', command: annotation });
    }
    const command = aCommand(add);
    for (let index = 0; index < count; index++) {
      story.tell({ type: 'task-matcher', at: at(0), task: 'a', command });
    }
    story.ends(1, 'a', anOutcome(exited(0), directory.logged('a.log', 'x\n'))).has(1, 'a', 'success');
    expect(await logOf(story)).toContain(
      '⚠ a: 59,000 problem matcher commands of this attempt have no effect: only the first 1,000 are obeyed',
    );
  });

  it('are text on a terminal', async () => {
    const events = ran('a', [{ code: 0, said: [add, 'boom', remove], kept: 2 }]);
    expect((await logOf(storyOf(...events), terminalStyle(false))).slice(3)).toEqual([add, 'boom']);
  });
});
