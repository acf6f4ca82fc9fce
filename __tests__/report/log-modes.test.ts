import { appendFileSync, writeFileSync } from 'node:fs';
import { beforeEach, describe, expect, test } from 'vitest';
import { parseWorkflowCommand } from '../../src/github/workflow-command.ts';
import { LogReporter } from '../../src/report/log/log.ts';
import { githubStyle, terminalStyle } from '../../src/report/log/log-style.ts';
import { Timeline } from '../../src/report/run/timeline.ts';
import { LogDirectory, logOf } from '../support/logs.ts';
import { aTask, anOutcome, at, exited, retries, Story } from '../support/story.ts';
import { readWorkflowLog } from '../support/workflow-log.ts';

const directory = new LogDirectory();

/** The lines between the first one and the blank one before the end. */
const middle = (lines: readonly string[]): readonly string[] => lines.slice(1, lines.lastIndexOf(''));

const threeKinds = (): Story =>
  new Story([aTask('good'), aTask('bad'), aTask('forgiven')])
    .runs(0, 1, 'good', 0, directory.logged('good.log', 'all is well\n'))
    .runs(0, 1, 'bad', 1, directory.logged('bad.log', 'broken\n'))
    .starts(0, 'forgiven')
    .ends(1, 'forgiven', anOutcome(exited(1), directory.logged('forgiven.log', 'half broken\n')))
    .has(1, 'forgiven', 'success', { kind: 'ran' }, true)
    .finishes(1, 'failure');

const live = (told: Story, style = terminalStyle(false)) => logOf(told, style, { mode: 'live' });

describe('a log of failures alone', () => {
  test('has the output of tasks that failed, forgiven or not, and a line for all others', async () => {
    expect(middle(await logOf(threeKinds(), githubStyle(false), { mode: 'failures' }))).toEqual([
      '▶ good',
      '✓ good · 1.0 s',
      '▶ bad',
      '✗ bad · 1.0 s · exit code 1',
      '▶ forgiven',
      '::group::⚠ forgiven · 1.0 s · exit code 1, tolerated (continue-on-error) · slot 0',
      'half broken',
      '::endgroup::',
      '',
      '━━ ✗ bad · exit code 1 after 1.0 s · dag.yml:1 ━━',
      'broken',
    ]);
  });

  test('has the problem matchers that a task added for others', async () => {
    const matcher = directory.path('gcc.json');
    writeFileSync(matcher, '{}');
    const add = `::add-matcher::${matcher}`;
    const command = parseWorkflowCommand(add);
    if (command === undefined) throw new Error('it is a command');
    const told = new Story([aTask('setup'), aTask('bad')])
      .starts(0, 'setup')
      .tell({ type: 'task-matcher', at: at(0), task: 'setup', command })
      .ends(1, 'setup', anOutcome(exited(0), directory.logged('setup.log', `hello\n${add}\n`)))
      .has(1, 'setup', 'success')
      .runs(1, 2, 'bad', 1, directory.logged('bad.log', 'a.c:3: boom\n'))
      .finishes(2, 'failure');
    const lines = await logOf(told, githubStyle(false), { mode: 'failures' });
    expect(lines.slice(1, 4)).toEqual(['▶ setup', '✓ setup · 1.0 s', add]);
    expect(lines.indexOf(add)).toBeLessThan(lines.indexOf('a.c:3: boom'));
  });
});

describe('a live log', () => {
  let path: string;
  beforeEach(() => {
    path = directory.path('a.log');
    writeFileSync(path, '');
  });

  /** Tells that the task has printed more. */
  function prints(story: Story, task: string, text: string, attempt = 1): Story {
    const logFile = directory.path(`${task}.log`);
    appendFileSync(logFile, text);
    const bytes = written(logFile, text);
    return story.tell({ type: 'task-output', at: at(0), task, attempt, logFile, bytes });
  }

  const sizes = new Map<string, number>();
  function written(file: string, text: string): number {
    const size = (sizes.get(file) ?? 0) + Buffer.byteLength(text);
    sizes.set(file, size);
    return size;
  }

  /** The task ends with all that was written to its log. */
  function ends(story: Story, task: string, code: number): Story {
    const logFile = directory.path(`${task}.log`);
    const outcome = anOutcome(exited(code), { logFile, logBytes: sizes.get(logFile) ?? 0 });
    return story.ends(1, task, outcome).has(1, task, code === 0 ? 'success' : 'failure');
  }

  test('has each line with its task before it, when it has ended, and what failed once more at the end', async () => {
    const story = new Story([aTask('a'), aTask('lint', { name: 'Lint' })]).starts(0, 'a').starts(0, 'lint');
    prints(story, 'a', 'one\ntw');
    prints(story, 'lint', 'clean\n');
    prints(story, 'a', 'o\n');
    ends(ends(story, 'lint', 0), 'a', 1).finishes(2, 'failure');
    expect(middle(await live(story))).toEqual([
      '▶ a',
      '▶ Lint',
      'a │ one',
      'Lint │ clean',
      'a    │ two',
      '✓ Lint · 1.0 s',
      '✗ a · 1.0 s · exit code 1',
      '',
      '━━ ✗ a · exit code 1 after 1.0 s · dag.yml:1 ━━',
      'one',
      'two',
    ]);
  });

  test('has what came last, also without its end, before the line of the end', async () => {
    const story = new Story([aTask('a', { retry: retries(1) })]).starts(0, 'a');
    prints(story, 'a', 'one\n');
    appendFileSync(path, 'the end');
    written(path, 'the end');
    const outcome = anOutcome(exited(1), { logFile: path, logBytes: 11 });
    story.ends(1, 'a', outcome, { retryInSeconds: 0 });
    expect((await live(story)).slice(2)).toEqual([
      'a │ one',
      'a │ the end',
      '↻ a · attempt 1 of 2 · exit code 1 · 1.0 s · next at once',
    ]);
  });

  test('shows nothing of what may not be shown', async () => {
    const story = new Story([aTask('a')]).starts(0, 'a');
    prints(story, 'a', 'one\nsecret\n');
    const outcome = anOutcome(exited(1), { logFile: path, logBytes: 11, withheldFrom: 4 });
    const withheld = new Story([aTask('a')]).starts(0, 'a').ends(1, 'a', outcome).has(1, 'a', 'success');
    expect((await live(withheld)).filter((line) => line.includes('│'))).toEqual(['a │ one']);
  });

  test('masks a line before it is shown', async () => {
    const story = new Story([aTask('a')]).starts(0, 'a');
    prints(story, 'a', 'use hunter2\n');
    const masker = { mask: (text: string) => text.replaceAll('hunter2', '***') };
    const lines = await logOf(story, terminalStyle(false), { mode: 'live', masker });
    expect(lines.at(-1)).toBe('a │ use ***');
  });

  test('keeps colours inside their line, and moves no cursor', async () => {
    const story = new Story([aTask('a', { name: 'na\u001b[2Jme' })]).starts(0, 'a');
    prints(story, 'a', '\u001b[31mred\n\u001b[2J\u001b[1Gclear\rprogress\n');
    expect((await live(story)).slice(2)).toEqual([
      'na [2Jme │ \u001b[31mred\u001b[0m',
      'na [2Jme │ clear',
      'na [2Jme │ progress',
    ]);
  });

  test('says where a line is that is too long', async () => {
    const story = new Story([aTask('a')]).starts(0, 'a');
    prints(story, 'a', `${'x'.repeat(1_100_000)}\n`);
    let text = '';
    const log = new LogReporter({ write: (piece) => void (text += String(piece)) }, terminalStyle(false), {
      mode: 'live',
    });
    const timeline = new Timeline();
    for (const event of story.events) {
      timeline.on(event);
      await log.on(event, timeline)?.();
    }
    expect(text).toContain(`a │ [a line of 1,100,000 bytes is left out here: it is in ${path}]`);
    expect(log.leftOutLines).toBe(1);
  });

  test('goes on when a log cannot be read, and not when nobody takes it', async () => {
    const story = new Story([aTask('a')]).starts(0, 'a').tell({
      type: 'task-output',
      at: at(0),
      task: 'a',
      attempt: 1,
      logFile: directory.path('gone'),
      bytes: 9,
    });
    expect(await live(story)).toHaveLength(2);
    const shown = new Story([aTask('a')]).starts(0, 'a');
    prints(shown, 'a', 'one\n');
    const log = new LogReporter(
      { write: (piece) => (String(piece).includes('one') ? Promise.reject(new Error('EPIPE')) : undefined) },
      terminalStyle(false),
      { mode: 'live' },
    );
    const timeline = new Timeline();
    const told = async (): Promise<void> => {
      for (const event of shown.events) {
        timeline.on(event);
        await log.on(event, timeline)?.();
      }
    };
    await expect(told()).rejects.toThrow('EPIPE');
  });

  describe('on GitHub', () => {
    test('obeys no command in a line, and shows an annotation as the runner does', async () => {
      const story = new Story([aTask('a', { name: '::error::##[group]' })]).starts(0, 'a');
      prints(story, 'a', '::group::x\n::error::one%0Atwo\n##[error]x\n::stop-commands::t\n');
      const lines = await live(story, githubStyle(false));
      expect(readWorkflowLog(lines.join('\n')).commands).toEqual([]);
      expect(lines.slice(2).map((line) => line.split(' │ ')[1])).toEqual([
        '\\::group::x',
        'Error: one',
        'two',
        'Error: x',
        '\\::stop-commands::t',
      ]);
    });

    test('leaves lines for debugging to the runner', async () => {
      const story = new Story([aTask('a')]).starts(0, 'a');
      prints(story, 'a', '::debug::hello\n');
      expect((await live(story, githubStyle(false))).at(-1)).toBe('::debug::hello');
    });

    // What actions/setup-node and its like add for tsc and for GCC.
    const matchers = [
      /^(?:\s+\d+>)?([^\s].*)[(:](\d+)[,:](\d+)(?:\):\s+|\s+-\s+)(error|warning|info)\s+TS(\d+)\s*:\s*(.*)$/,
      /^(.*):(\d+):(\d+):\s+(?:fatal\s+)?(warning|error):\s+(.*)$/,
    ];

    test('gives what a matcher may want once more without a name before it, and only that matches', async () => {
      const story = new Story([aTask('a'), aTask('b')]).starts(0, 'a').starts(0, 'b');
      const found = ['src/a.ts(3,1): error TS2322: wrong', 'src/a.c:3:5: error: wrong'];
      prints(story, 'a', `${found.join('\n')}\n`);
      prints(story, 'b', 'nothing to see\n');
      ends(ends(story, 'a', 0), 'b', 0);
      const lines = await live(story, githubStyle(false));
      expect(lines.slice(3)).toEqual([
        expect.stringMatching(/^a │ src\/a\.ts\(/),
        expect.stringMatching(/^a │ src\/a\.c:/),
        'b │ nothing to see',
        '::group::✓ a · 1.0 s · slot 0',
        ...found,
        '::endgroup::',
        '✓ b · 1.0 s',
      ]);
      for (const matcher of matchers) expect(lines.filter((line) => matcher.test(line))).toHaveLength(1);
    });

    test('gives all once more of a task that has a matcher of its own', async () => {
      const file = directory.path('m.json');
      writeFileSync(file, '{}');
      const command = parseWorkflowCommand(`::add-matcher::${file}`);
      if (command === undefined) throw new Error('it is a command');
      const story = new Story([aTask('a')]).starts(0, 'a');
      prints(story, 'a', `::add-matcher::${file}\nboom\n`);
      story.tell({ type: 'task-matcher', at: at(0), task: 'a', command });
      const lines = await live(ends(story, 'a', 0), githubStyle(false));
      expect(lines.slice(2)).toEqual([
        `a │ \\::add-matcher::${file}`,
        'a │ boom',
        '::group::✓ a · 1.0 s · slot 0',
        `::add-matcher::${file}`,
        'boom',
        '::endgroup::',
      ]);
    });
  });
});
