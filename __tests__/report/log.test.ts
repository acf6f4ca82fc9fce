import { openSync, writeSync, closeSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parseWorkflowCommand } from '../../src/github/workflow-command.ts';
import { LogReporter } from '../../src/report/log/log.ts';
import { EventDispatcher } from '../../src/report/run/dispatch.ts';
import { Timeline } from '../../src/report/run/timeline.ts';
import { githubStyle, terminalStyle } from '../../src/report/log/log-style.ts';
import { LogDirectory, logOf } from '../support/logs.ts';
import { aTask, anOutcome, at, exited, retries, Story } from '../support/story.ts';

const directory = new LogDirectory();
const logged = directory.logged.bind(directory);

describe('the log on GitHub', () => {
  it('folds what succeeded, puts failed output last and open, and closes with the verdict', async () => {
    const story = new Story([
      aTask('lint'),
      aTask('unit'),
      aTask('build'),
      aTask('deploy', { needs: ['unit'] }),
    ])
      .starts(0, 'lint')
      .starts(0, 'unit', { slot: 1 })
      .ends(2, 'unit', anOutcome(exited(1), logged('unit.log', 'one\ntwo failed\n')), { slot: 1 })
      .has(2, 'unit', 'failure')
      .has(2, 'deploy', 'skipped', { kind: 'need', task: 'unit', result: 'failure' })
      .ends(3.2, 'lint', anOutcome(exited(0), logged('lint.log', 'all good\nno line end')))
      .has(3.2, 'lint', 'success')
      .runs(4, 5, 'build', 0)
      .finishes(6, 'failure');
    expect(await logOf(story)).toEqual([
      '● CI: 4 tasks, 2 at a time (2 usable CPUs)',
      '▶ lint',
      '▶ unit',
      '✗ unit · 2.0 s · exit code 1',
      '↷ deploy · skipped: unit failed',
      '::group::✓ lint · 3.2 s · slot 0',
      'all good',
      'no line end',
      '::endgroup::',
      '▶ build',
      '✓ build · 1.0 s',
      '',
      '━━ ✗ unit · exit code 1 after 2.0 s · dag.yml:1 ━━',
      'one',
      'two failed',
      '',
      '✗ unit · exit code 1 after 2.0 s · dag.yml:1',
      '↷ 1 task skipped: unit failed · deploy',
      '✗ CI failed: 4 tasks · 2 succeeded, 1 failed, 1 skipped',
      '  6.0 s · sum of task times 6.2 s · CPU bound 3.1 s (2 CPUs) · critical path 3.2 s, the floor: lint',
    ]);
  });

  it('says nothing of joins', async () => {
    const story = new Story([aTask('all')]).has(1, 'all', 'success', { kind: 'join' });
    expect(await logOf(story)).toHaveLength(1);
  });

  it('names the first 50 tasks that do not start, and counts the others', async () => {
    const ids = Array.from({ length: 1060 }, (_, index) => `t${index}`);
    const story = new Story([aTask('broken'), ...ids.map((id) => aTask(id))])
      .tell({ type: 'run-closed', at: at(1), cause: { kind: 'signal', signal: 'SIGINT' } })
      .runs(0, 1, 'broken', 1);
    const because = { kind: 'closed', cause: { kind: 'signal', signal: 'SIGINT' } } as const;
    for (const id of ids) story.has(1, id, 'cancelled', because);
    story.finishes(2, 'cancelled');
    const lines = await logOf(story);
    const named = ids.slice(0, 50).map((id) => `⊘ ${id} · not started: interrupted by SIGINT`);
    expect(lines.filter((line) => line.startsWith('⊘ t'))).toEqual(named);
    const [count] = lines.flatMap((line, index) =>
      line.includes('more tasks did not start') ? [index] : [],
    );
    expect(lines[count ?? 0]).toBe('⊘ 1,010 more tasks did not start: results.json names them');
    // Before what failed, which is last.
    expect(lines.slice((count ?? 0) + 1, -2)).toEqual([
      '',
      '━━ ✗ broken · exit code 1 after 1.0 s · dag.yml:1 ━━',
      '  no output',
      '',
      '✗ broken · exit code 1 after 1.0 s · dag.yml:1',
      '⊘ 1,060 tasks cancelled: interrupted by SIGINT · t0, t1, t2 and 1,057 more',
    ]);
  });

  it('names the first 50 given results too, and every task that was skipped beside them', async () => {
    const ids = Array.from({ length: 295 }, (_, index) => `t${index}`);
    const story = new Story([...ids, 'broken', 'deploy'].map((id) => aTask(id)));
    const from = { kind: 'earlier-attempt', attempt: 1 } as const;
    for (const id of ids) story.has(0, id, 'success', { kind: 'given', from, seconds: 1 });
    story.runs(0, 1, 'broken', 1).has(1, 'deploy', 'skipped', {
      kind: 'need',
      task: 'broken',
      result: 'failure',
    });
    const lines = await logOf(story.finishes(2, 'failure'));
    expect(lines.filter((line) => line.startsWith('✓ t'))).toHaveLength(50);
    expect(lines).toContain('  245 more results are given: results.json names them');
    expect(lines).toContain('↷ deploy · skipped: broken failed');
    expect(lines.join('\n')).not.toContain('did not start');
  });

  it('tells every attempt of a retried task, in its group when the last one passed', async () => {
    const story = new Story([aTask('unit', { name: 'Unit tests', retry: retries(2) })])
      .starts(0, 'unit', { name: 'Unit tests' })
      .ends(1, 'unit', anOutcome(exited(1), logged('1.log', 'broken\n')), { retryInSeconds: 5 })
      .starts(6, 'unit', { attempt: 2, name: 'Unit tests' })
      .ends(7.5, 'unit', anOutcome(exited(0), logged('2.log', 'fixed\n')), { attempt: 2 })
      .has(7.5, 'unit', 'success');
    expect((await logOf(story)).slice(1)).toEqual([
      '▶ Unit tests',
      '↻ Unit tests · attempt 1 of 3 · exit code 1 · 1.0 s · next in 5 s',
      '▶ Unit tests · attempt 2 of 3',
      '::group::↻ Unit tests · 2.5 s · passed on attempt 2 · slot 0',
      '━━ Unit tests · attempt 1 of 3 · exit code 1 · 1.0 s',
      'broken',
      '━━ Unit tests · attempt 2 of 3 · exit code 0 · 1.5 s',
      'fixed',
      '::endgroup::',
    ]);
  });

  it('shows each attempt of a task that failed to the last under its own heading', async () => {
    const story = new Story([aTask('unit', { retry: retries(1) })])
      .starts(0, 'unit')
      .ends(1, 'unit', anOutcome(exited(1), logged('1.log', 'first\n')), { retryInSeconds: 0 })
      .starts(1, 'unit', { attempt: 2 })
      .ends(2, 'unit', anOutcome(exited(137), logged('2.log', 'second\n')), { attempt: 2 })
      .has(2, 'unit', 'failure')
      .finishes(2, 'failure');
    expect((await logOf(story)).slice(2)).toEqual([
      '↻ unit · attempt 1 of 2 · exit code 1 · 1.0 s · next at once',
      '▶ unit · attempt 2 of 2',
      '✗ unit · 2.0 s · exit code 137 · 2 attempts',
      '',
      '━━ ✗ unit · attempt 1 of 2 · exit code 1 · 1.0 s · dag.yml:1 ━━',
      'first',
      '',
      '━━ ✗ unit · exit code 137 after 1.0 s, attempt 2 of 2 · dag.yml:1 ━━',
      'second',
      '⚠ unit: by convention: a process was killed with SIGKILL; the machine probably ran out of memory',
      '',
      '✗ unit · exit code 137 after 1.0 s, attempt 2 of 2 · by convention: a process was killed with SIGKILL; the machine probably ran out of memory · dag.yml:1',
      '✗ CI failed: 1 task · 1 failed',
      '  2.0 s · sum of task times 2.0 s · CPU bound 1.0 s (2 CPUs) · critical path 2.0 s, the floor: unit',
    ]);
  });

  it('says of a failed task without output that there is none', async () => {
    const story = new Story([aTask('a')]).runs(0, 1, 'a', 1).finishes(1, 'failure');
    expect((await logOf(story)).slice(3, 6)).toEqual([
      '',
      '━━ ✗ a · exit code 1 after 1.0 s · dag.yml:1 ━━',
      '  no output',
    ]);
  });

  it('names what was stopped, cancelled, tolerated, left behind or not written whole', async () => {
    const cause = { kind: 'fail-fast', task: 'a' } as const;
    const process = { pid: 7, command: 'node server.js' };
    const story = new Story([aTask('a'), aTask('b'), aTask('c'), aTask('server', { leaveRunning: true })])
      .tell({ type: 'run-closed', at: at(1), cause })
      .starts(0, 'a')
      .ends(
        1,
        'a',
        anOutcome({ kind: 'cancelled', cause }, { ...logged('a.log', 'half'), leftovers: [process] }),
      )
      .has(1, 'a', 'cancelled')
      .has(1, 'b', 'cancelled', { kind: 'closed', cause })
      .starts(1, 'c')
      .ends(
        2,
        'c',
        anOutcome(exited(2), {
          logProblem: 'no space left on device',
          survivors: [{ ...process, reason: 'in D state' }],
        }),
      )
      .has(2, 'c', 'success', { kind: 'ran' }, true)
      .starts(2, 'server')
      .ends(3, 'server', anOutcome(exited(0), { leftovers: [process] }))
      .has(3, 'server', 'success')
      .tell({ type: 'warning', at: at(3), message: 'two tasks set X', task: 'a' });
    expect((await logOf(story)).slice(1)).toEqual([
      '■ nothing more starts: a failed (fail-fast)',
      '▶ a',
      '::group::⊘ a · 1.0 s · cancelled: a failed (fail-fast) · slot 0',
      'half',
      '::endgroup::',
      '⚠ a: left process 7 (node server.js) running',
      '⊘ b · not started: a failed (fail-fast)',
      '▶ c',
      '⚠ c · 1.0 s · exit code 2, tolerated (continue-on-error)',
      '⚠ c: its log is incomplete: no space left on device',
      '⚠ c: process 7 (node server.js) could not be ended: in D state',
      '▶ server',
      '✓ server · 1.0 s',
      '⚠ server: leaves process 7 (node server.js) running, as asked',
      '⚠ a: two tasks set X',
    ]);
  });

  it('says of a service when it is ready, and that it was stopped', async () => {
    const story = new Story([aTask('db', { name: 'Database' })])
      .starts(0, 'db')
      .tell({ type: 'service-ready', at: at(1.25), task: 'db', seconds: 1.25 })
      .ends(3, 'db', anOutcome({ kind: 'stopped' }))
      .has(3, 'db', 'success');
    expect((await logOf(story)).slice(1)).toEqual([
      '▶ Database',
      '● Database is ready after 1.3 s',
      '✓ Database · 3.0 s · stopped, no longer needed',
    ]);
  });

  it('says what became of processes that were left running', async () => {
    const process = { pid: 7, command: 'node' };
    const leftoverEvents = { type: 'leftover', at: at(9), attempt: 1, process } as const;
    const story = new Story([aTask('a'), aTask('server', { leaveRunning: true })])
      .tell({ ...leftoverEvents, task: 'a', survives: undefined })
      .tell({ ...leftoverEvents, task: 'server', survives: undefined })
      .tell({ ...leftoverEvents, task: 'a', survives: 'in D state' });
    expect((await logOf(story)).slice(1)).toEqual([
      '⚠ a: process 7 (node) ran on and was ended with the run',
      '⚠ server: process 7 (node) runs on, as asked',
      '⚠ a: process 7 (node) could not be ended: in D state',
    ]);
  });

  it('says on a heartbeat what runs, the longest first, and how far the run is', async () => {
    const story = new Story([aTask('a'), aTask('b'), aTask('c')])
      .runs(0, 1, 'a', 0)
      .starts(0, 'b', { slot: 1 })
      .starts(1, 'c')
      .tell({ type: 'heartbeat', at: at(65) });
    expect((await logOf(story)).at(-1)).toBe(
      '… still running: b (1 min 5 s), c (1 min 4 s) · 1 of 3 tasks done',
    );
  });

  it('lets no output and no name command the runner', async () => {
    const hostile =
      '::error::x\rok\r::add-mask::y\r\n  ::stop-commands::z\nbefore ##[group]w\n::endgroup::\n';
    const name = 'a\n::error::n ##[error]m %0A::warning::w';
    const story = new Story([aTask('good', { name }), aTask('bad', { name })])
      .starts(0, 'good', { name })
      .ends(1, 'good', anOutcome(exited(0), logged('good.log', hostile)))
      .has(1, 'good', 'success')
      .starts(1, 'bad', { name })
      .ends(2, 'bad', anOutcome(exited(1), logged('bad.log', hostile)))
      .has(2, 'bad', 'failure')
      .finishes(2, 'failure');
    const lines = await logOf(story);
    const commands = lines.filter((line) => parseWorkflowCommand(line) !== undefined);
    expect(commands).toHaveLength(2);
    expect(commands[0]).toMatch(/^::group::✓ a ::error::n .*%250A::warning::w \(good\) · 1\.0 s · slot 0$/u);
    expect(commands[1]).toBe('::endgroup::');
    expect(lines.filter((line) => line === 'ok')).toHaveLength(2);
  });

  it('shows bytes that are not UTF-8 as U+FFFD and characters whole that lie across two reads', async () => {
    const filler = 'x'.repeat(65_534);
    const content = Buffer.concat([Buffer.from(`${filler}😀\n`), Buffer.from([0xff, 0xfe, 0x0a])]);
    const story = new Story([aTask('a')]).runs(0, 1, 'a', 0, logged('a.log', content));
    const lines = await logOf(story);
    expect(lines.slice(3, 5)).toEqual([`${filler}😀`, '\uFFFD\uFFFD']);
  });

  it('falls back on the last lines when the log file is gone', async () => {
    const outcome = { logFile: directory.path('gone.log'), logBytes: 9, tail: ['::error::x', 'end'] };
    const lines = await logOf(new Story([aTask('a')]).runs(0, 1, 'a', 0, outcome));
    expect(lines[3]).toContain('⚠ the log cannot be read (ENOENT');
    expect(parseWorkflowCommand(lines[4] ?? '')).toBeUndefined();
    expect(lines.slice(5)).toEqual(['end', '::endgroup::']);
  });

  it('says when clean-ups may still start', async () => {
    const story = new Story([aTask('a'), aTask('b', { condition: 'always()' })])
      .runs(0, 1, 'a', 1)
      .tell({ type: 'run-closed', at: at(1), cause: { kind: 'fail-fast', task: 'a' } })
      .starts(1, 'b')
      .tell({ type: 'run-closed', at: at(2), cause: { kind: 'signal', signal: 'SIGINT' } });
    const closed = (await logOf(story)).filter((line) => line.startsWith('■'));
    expect(closed).toEqual([
      '■ nothing more starts but clean-ups (if: always(), failure()): a failed (fail-fast)',
      '■ nothing more starts: interrupted by SIGINT',
    ]);
  });

  it('shows nothing that came into a log file after its attempt had ended', async () => {
    const outcome = { ...logged('a.log', 'said\nlate secret\n'), logBytes: 'said\n'.length };
    const lines = await logOf(new Story([aTask('a')]).runs(0, 1, 'a', 0, outcome));
    expect(lines.slice(3)).toEqual(['said', '::endgroup::']);
  });

  it('shows nothing of a log from the place on where it is withheld, and says so', async () => {
    const outcome = anOutcome(
      { kind: 'too-many-masks', problem: 'no room' },
      { ...logged('a.log', 'said\n::add-mask::secret\nsecret\n'), withheldFrom: 'said\n'.length },
    );
    const story = new Story([aTask('a')]).starts(0, 'a').ends(1, 'a', outcome).has(1, 'a', 'failure');
    const lines = await logOf(story.tell({ type: 'run-ended', at: at(1), result: 'failure' }));
    expect(lines).toContain('said');
    expect(lines.join('\n')).not.toContain('secret');
    expect(lines.join('\n')).toMatch(
      /a: what it printed from the ::add-mask:: on .* is not shown.* is in .*a\.log alone/,
    );
  });

  it('says that there is no output where all of it is withheld', async () => {
    const outcome = anOutcome(
      { kind: 'too-many-masks', problem: 'no room' },
      { ...logged('a.log', '::add-mask::secret\n'), withheldFrom: 0 },
    );
    const story = new Story([aTask('a')]).starts(0, 'a').ends(1, 'a', outcome).has(1, 'a', 'failure');
    const lines = await logOf(story.tell({ type: 'run-ended', at: at(1), result: 'failure' }));
    expect(lines.join('\n')).toContain('no output');
    expect(lines.join('\n')).not.toContain('secret');
  });

  it('masks what it prints when it is given a masker', async () => {
    const masker = { mask: (text: string): string => text.replaceAll('hunter2', '***') };
    const story = new Story([aTask('a', { name: 'with hunter2' })])
      .starts(0, 'a', { name: 'with hunter2' })
      .ends(1, 'a', anOutcome(exited(0), logged('a.log', 'token hunter2\n')))
      .has(1, 'a', 'success');
    const lines = await logOf(story, githubStyle(false), { masker });
    expect(lines).toContain('token ***');
    expect(lines.join('\n')).not.toContain('hunter2');
  });
});

describe('the log on a terminal', () => {
  it('has the same structure without commands, and colours when asked', async () => {
    const story = new Story([aTask('lint')])
      .runs(0, 1, 'lint', 0, logged('a.log', '::error::x\n'))
      .finishes(1, 'success');
    expect(await logOf(story, terminalStyle(false))).toEqual([
      '● CI: 1 task, 2 at a time (2 usable CPUs)',
      '▶ lint',
      '✓ lint · 1.0 s',
      '::error::x',
      '',
      '✓ CI succeeded: 1 task · 1 succeeded',
      '  1.0 s · sum of task times 1.0 s · CPU bound 0.5 s (2 CPUs) · critical path 1.0 s, the floor: lint',
    ]);
    expect((await logOf(story, terminalStyle(true)))[2]).toBe('\u001b[32m✓\u001b[0m lint · 1.0 s');
  });
});

describe('a large log', () => {
  const megabytes = 50;

  it('goes through in pieces, waiting for a slow reader, with one piece in memory', async () => {
    const logFile = directory.path('large.log');
    const file = openSync(logFile, 'w');
    const line = `${'0123456789abcdef'.repeat(8)}\n`;
    const block = line.repeat(Math.floor(1_048_576 / line.length));
    for (let count = 0; count < megabytes; count += 1) writeSync(file, block);
    closeSync(file);
    const logBytes = block.length * megabytes;

    let written = 0;
    let largest = 0;
    let pending = 0;
    let mostPending = 0;
    const sink = {
      write: async (text: string | Uint8Array): Promise<void> => {
        pending += 1;
        mostPending = Math.max(mostPending, pending);
        await new Promise((resolve) => setImmediate(resolve));
        written += text.length;
        largest = Math.max(largest, text.length);
        pending -= 1;
      },
    };
    const log = new LogReporter(sink, githubStyle(false));
    const timeline = new Timeline();
    for (const event of new Story([aTask('a')]).runs(0, 1, 'a', 0, { logFile, logBytes }).events) {
      timeline.on(event);
      await log.on(event, timeline)?.();
    }
    expect(written).toBeGreaterThanOrEqual(logBytes);
    expect(written).toBeLessThan(logBytes + 1000);
    expect(largest).toBeLessThan(2 * 65_536);
    expect(mostPending).toBe(1);
  });

  it('leaves out one line that is too long, names it, and shows the lines around it', async () => {
    const content = `before\n${'x'.repeat(3_000_000)}\nafter\n`;
    const lines = await logOf(new Story([aTask('a')]).runs(0, 1, 'a', 0, logged('a.log', content)));
    expect(lines.slice(3, 6)).toEqual([
      'before',
      `[a line of 3,000,000 bytes is left out here: it is in ${directory.path('a.log')}]`,
      'after',
    ]);
  });

  it('counts the lines that it left out', async () => {
    const log = new LogReporter({ write: () => undefined }, githubStyle(false));
    const story = new Story([aTask('a'), aTask('b')]);
    for (const id of ['a', 'b']) story.runs(0, 1, id, 0, logged(`${id}.log`, `${'x'.repeat(2_000_000)}\n`));
    expect(log.leftOutLines).toBe(0);
    const timeline = new Timeline();
    for (const event of story.events) {
      timeline.on(event);
      await log.on(event, timeline)?.();
    }
    expect([log.name, log.leftOutLines]).toEqual(['log', 2]);
  });
});

describe('a log whose reader is slow', () => {
  it('says of each event what was known when it happened', async () => {
    const story = new Story([aTask('a', { retry: retries(1) }), aTask('b', { needs: ['a'] })])
      .starts(0, 'a')
      .tell({ type: 'heartbeat', at: at(60) })
      .ends(61, 'a', anOutcome(exited(1)), { retryInSeconds: 0 })
      .starts(61, 'a', { attempt: 2 })
      .ends(62, 'a', anOutcome(exited(0)), { attempt: 2 })
      .has(62, 'a', 'success')
      .runs(62, 63, 'b', 0);
    let text = '';
    let release: (() => void) | undefined;
    const held = new Promise<void>((resolve) => (release = resolve));
    const write = async (piece: string | Uint8Array): Promise<void> => {
      await held;
      text += String(piece);
    };
    const dispatcher = new EventDispatcher(
      new Timeline(),
      [new LogReporter({ write }, githubStyle(false))],
      () => at(99),
    );
    for (const event of story.events) dispatcher.dispatch(event);
    release?.();
    expect(await dispatcher.close()).toEqual([]);
    expect(text.split('\n').slice(0, -1)).toEqual(await logOf(story));
    expect(text).toMatch(/still running: a \([^)]+\) · 0 of 2 tasks done/);
  });
});
