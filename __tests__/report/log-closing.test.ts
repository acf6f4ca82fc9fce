import { describe, expect, it } from 'vitest';
import { Timeline } from '../../src/report/run/timeline.ts';
import { LogReporter } from '../../src/report/log/log.ts';
import { githubStyle, terminalStyle } from '../../src/report/log/log-style.ts';
import type { Span } from '../../src/report/secrets/pattern-automaton.ts';
import { LogDirectory, logOf } from '../support/logs.ts';
import { aTask, anOutcome, at, exited, retries, Story } from '../support/story.ts';

const directory = new LogDirectory();
const logged = directory.logged.bind(directory);

/** Where `hunter2` stands. */
const places = (text: string): readonly Span[] =>
  [...text.matchAll(/hunter2/gu)].map(({ index }) => ({ start: index, end: index + 7 }));

/** The last three lines of the log of a run that ended so. */
async function verdict(result: 'success' | 'failure' | 'cancelled'): Promise<readonly string[]> {
  const story = new Story([aTask('a')]).runs(0, 1, 'a', 0).finishes(1, result);
  return (await logOf(story, githubStyle(true))).slice(-3);
}

/** Hides `hunter2`, and notes what it is asked about. */
function asked(withPlaces: boolean) {
  const lines: string[] = [];
  const mask = (text: string): string => {
    lines.push(text);
    return text.replaceAll('hunter2', '***');
  };
  return { lines, masker: withPlaces ? { mask, places } : { mask } };
}

describe('what failed comes last', () => {
  it('in the order in which it failed, with its remarks, and one that never started with its reason', async () => {
    const place = { file: 'dag.yml', line: 9, column: 5 };
    const because = { kind: 'bad-expression', problem: 'if: no', at: place } as const;
    const story = new Story([aTask('late'), aTask('early'), aTask('never'), aTask('good')])
      .starts(0, 'late')
      .starts(0, 'early', { slot: 1 })
      .ends(1, 'early', anOutcome(exited(127), logged('early.log', 'early\n')), { slot: 1 })
      .has(1, 'early', 'failure')
      .has(2, 'never', 'failure', because)
      .ends(3, 'late', anOutcome(exited(1), { ...logged('late.log', 'late\n'), tail: ['late'] }))
      .has(3, 'late', 'failure')
      .runs(3, 4, 'good', 0)
      .finishes(4, 'failure');
    const lines = await logOf(story);
    expect(lines.slice(1, 8)).toEqual([
      '▶ late',
      '▶ early',
      '✗ early · 1.0 s · exit code 127',
      '✗ never · bad expression in if: no',
      '✗ late · 3.0 s · exit code 1',
      '▶ good',
      '✓ good · 1.0 s',
    ]);
    expect(lines.slice(8, -2)).toEqual([
      '',
      '━━ ✗ early · exit code 127 after 1.0 s · dag.yml:1 ━━',
      'early',
      '⚠ early: by convention: a command was not found',
      '',
      '━━ ✗ never · bad expression in if: no · dag.yml:9:5 ━━',
      '  no output',
      expect.stringMatching(/^⚠ never: .* at dag\.yml:9:5$/u),
      '',
      '━━ ✗ late · exit code 1 after 3.0 s · dag.yml:1 ━━',
      'late',
      '',
      '✗ early · exit code 127 after 1.0 s · by convention: a command was not found · dag.yml:1',
      '✗ never · bad expression in if: no · dag.yml:9:5',
      '✗ late · exit code 1 after 3.0 s · last line: late · dag.yml:1',
    ]);
  });

  it('has no block for tasks that were lost with their machine', async () => {
    const because = {
      kind: 'given',
      from: { kind: 'lost', where: 'shard 1/2' },
      seconds: undefined,
    } as const;
    const story = new Story([aTask('lost'), aTask('failed')])
      .has(0, 'lost', 'failure', because)
      .runs(0, 1, 'failed', 1)
      .finishes(2, 'failure');
    const lines = await logOf(story, terminalStyle(false));
    expect(lines.filter((line) => line.startsWith('━━ ✗'))).toEqual([
      '━━ ✗ failed · exit code 1 after 1.0 s · dag.yml:1 ━━',
    ]);
    // When it is known, and at the end.
    expect(lines.filter((line) => line.startsWith('✗ lost'))).toHaveLength(2);
  });

  it('also when nothing of it can be read but its last lines', async () => {
    const outcome = { logFile: undefined, logBytes: 9, tail: ['one', '::error::two'] };
    const story = new Story([aTask('a')]).runs(0, 1, 'a', 1, outcome).finishes(1, 'failure');
    expect((await logOf(story)).slice(3, 8)).toEqual([
      '',
      '━━ ✗ a · exit code 1 after 1.0 s · dag.yml:1 ━━',
      '⚠ the log cannot be read (there is no log file); its last lines:',
      'one',
      'Error: two',
    ]);
  });

  it('also one whose attempt was never seen to end', async () => {
    const story = new Story([aTask('a')]).starts(0, 'a').has(1, 'a', 'failure').finishes(1, 'failure');
    expect((await logOf(story)).slice(2, 6)).toEqual([
      '✗ a · 1.0 s',
      '',
      '━━ ✗ a · failed · dag.yml:1 ━━',
      '  no output',
    ]);
  });

  it('and the run is reported as it ended', async () => {
    const dim =
      '\u001b[2m \u001b[0m 1.0 s · sum of task times 1.0 s · CPU bound 0.5 s (2 CPUs) · critical path 1.0 s, the floor: a';
    expect(await verdict('success')).toEqual([
      '',
      '\u001b[32m✓\u001b[0m CI succeeded: 1 task · 1 succeeded',
      dim,
    ]);
    expect(await verdict('failure')).toEqual([
      '',
      '\u001b[31m✗\u001b[0m CI failed: 1 task · 1 succeeded',
      dim,
    ]);
    expect(await verdict('cancelled')).toEqual([
      '',
      '\u001b[31m✗\u001b[0m CI was cancelled: 1 task · 1 succeeded',
      dim,
    ]);
  });
});

describe('tasks that never started', () => {
  const because = { kind: 'closed', cause: { kind: 'signal', signal: 'SIGINT' } } as const;
  const place = { file: 'dag.yml', line: 9, column: 5 };
  const ids = Array.from({ length: 50 }, (_, index) => `t${index}`);

  it('are all named where there are fifty, and counted nowhere', async () => {
    const story = new Story(ids.map((id) => aTask(id)));
    for (const id of ids) story.has(1, id, 'cancelled', because);
    const lines = await logOf(story.finishes(2, 'cancelled'));
    expect(lines.slice(1, 51)).toEqual(ids.map((id) => `⊘ ${id} · not started: interrupted by SIGINT`));
    expect(lines.slice(51, -2)).toEqual([
      '',
      '⊘ 50 tasks cancelled: interrupted by SIGINT · t0, t1, t2 and 47 more',
    ]);
  });

  it('are named where they failed, however many others there are, and are not counted with them', async () => {
    const story = new Story([...ids, 'other', 'bad'].map((id) => aTask(id)));
    for (const id of [...ids, 'other']) story.has(1, id, 'cancelled', because);
    story.has(1, 'bad', 'failure', { kind: 'bad-expression', problem: 'if: no', at: place });
    const lines = await logOf(story.finishes(2, 'failure'));
    expect(lines.slice(51, 53)).toEqual([
      '✗ bad · bad expression in if: no',
      '⊘ 1 more task did not start: results.json names it',
    ]);
  });

  it('hide none that ran, and are counted in a dim line', async () => {
    const story = new Story([...ids, 'other', 'good'].map((id) => aTask(id)));
    for (const id of [...ids, 'other']) story.has(1, id, 'cancelled', because);
    const lines = await logOf(story.runs(1, 2, 'good', 0).finishes(2, 'cancelled'), githubStyle(true));
    expect(lines.slice(51, 54)).toEqual([
      '\u001b[36m▶\u001b[0m good',
      '\u001b[32m✓\u001b[0m good · 1.0 s',
      '\u001b[2m⊘\u001b[0m 1 more task did not start: results.json names it',
    ]);
  });
});

describe('the colours of the log', () => {
  it('are those of what a line is about', async () => {
    const story = new Story([
      ...['ok', 'bad', 'gone', 'skipped'].map((id) => aTask(id)),
      aTask('again', { retry: retries(1) }),
    ])
      .starts(0, 'ok')
      .tell({ type: 'service-ready', at: at(1), task: 'ok', seconds: 1 })
      .ends(2, 'ok', anOutcome(exited(0)))
      .has(2, 'ok', 'success')
      .starts(2, 'again')
      .ends(3, 'again', anOutcome(exited(1)), { retryInSeconds: 0 })
      .tell({ type: 'run-closed', at: at(3), cause: { kind: 'fail-fast', task: 'bad' } })
      .tell({ type: 'heartbeat', at: at(3) })
      .tell({ type: 'warning', at: at(3), message: 'look', task: undefined })
      .has(3, 'skipped', 'skipped', { kind: 'condition', source: 'false' });
    const paints = (await logOf(story, githubStyle(true))).map((line) => {
      const [, start = '', end = ''] = line.split('\u001b[');
      return `${start.replace('m', ' ')} ${end.replace('0m ', '').split(/[ :]/u, 1)[0]}`;
    });
    expect(paints).toEqual([
      '1 ● CI',
      '36 ▶ ok',
      '32 ● ok',
      '32 ✓ ok',
      '36 ▶ again',
      '33 ↻ again',
      '33 ■ nothing',
      '2 … nothing',
      '33 ⚠ look',
      '2 ↷ skipped',
    ]);
  });

  it('are those of the attempts in a folded part, and of failures', async () => {
    const story = new Story([aTask('a', { retry: retries(1) }), aTask('b')])
      .starts(0, 'a')
      .ends(1, 'a', anOutcome(exited(1), logged('1.log', 'one\n')), { retryInSeconds: 0 })
      .starts(1, 'a', { attempt: 2 })
      .ends(2, 'a', anOutcome(exited(0), logged('2.log', 'two\n')), { attempt: 2 })
      .has(2, 'a', 'success')
      .runs(2, 3, 'b', 1)
      .finishes(3, 'failure');
    const lines = await logOf(story, githubStyle(true));
    expect(lines).toContain('::group::\u001b[33m↻\u001b[0m a · 2.0 s · passed on attempt 2 · slot 0');
    expect(lines).toContain('\u001b[1m━━\u001b[0m a · attempt 1 of 2 · exit code 1 · 1.0 s');
    expect(lines).toContain('\u001b[31m✗\u001b[0m b · 1.0 s · exit code 1');
    expect(lines).toContain('\u001b[31m━━ ✗\u001b[0m b · exit code 1 after 1.0 s · dag.yml:1 ━━');
    expect(lines).toContain('\u001b[2m \u001b[0m no output');
  });

  it('are yellow for all that deserves a look beside the results', async () => {
    const process = { pid: 7, command: 'node' };
    const story = new Story([aTask('a'), aTask('b')])
      .runs(0, 1, 'a', 0, { leftovers: [process] })
      .runs(1, 2, 'b', 0, { logFile: undefined, logBytes: 9, tail: ['last'] })
      .tell({ type: 'leftover', at: at(3), task: 'a', attempt: 1, process, survives: undefined });
    const lines = await logOf(story, githubStyle(true));
    expect(lines.filter((line) => line.includes('⚠'))).toEqual([
      '\u001b[33m⚠\u001b[0m a: left process 7 (node) running',
      '\u001b[33m⚠\u001b[0m the log cannot be read (there is no log file); its last lines:',
      '\u001b[33m⚠\u001b[0m a: process 7 (node) ran on and was ended with the run',
    ]);
  });
});

describe('a masker', () => {
  it('hides secrets on a terminal too, whether it knows their places or not', async () => {
    for (const withPlaces of [false, true]) {
      const { masker } = asked(withPlaces);
      const story = new Story([aTask('a')]).runs(0, 1, 'a', 0, logged('a.log', 'plain\nis hunter2\n'));
      expect((await logOf(story, terminalStyle(false), { masker })).slice(3)).toEqual(['plain', 'is ***']);
    }
  });

  it.each([
    ['that knows no places is asked about every line', false, ['plain', 'is hunter2', '::group::x', 'more']],
    [
      'that knows the places is asked about those lines, and those that may be commands',
      true,
      ['is hunter2', '::group::x'],
    ],
  ])('%s', async (_what, withPlaces, expected) => {
    const { lines, masker } = asked(withPlaces);
    const content = 'plain\nis hunter2\n::group::x\nmore\n';
    const story = new Story([aTask('a')]).runs(0, 1, 'a', 0, logged('a.log', content));
    expect((await logOf(story, githubStyle(false), { masker })).slice(3)).toEqual([
      'plain',
      'is ***',
      '\\::group::x',
      'more',
      '::endgroup::',
    ]);
    expect(lines.filter((line) => content.split('\n').includes(line))).toEqual(expected);
  });
});

it('writes a piece only when the one before has been taken, and has written all when an event is dealt with', async () => {
  const process = { pid: 7, command: 'node' };
  const cause = { kind: 'signal', signal: 'SIGINT' } as const;
  const ids = Array.from({ length: 60 }, (_, index) => `t${index}`);
  const story = new Story([
    aTask('bad', { retry: retries(1) }),
    aTask('gone'),
    aTask('good', { retry: retries(1) }),
    aTask('silent'),
    ...ids.map((id) => aTask(id)),
  ])
    .starts(0, 'bad')
    .ends(1, 'bad', anOutcome(exited(1), logged('1.log', 'one\n')), { retryInSeconds: 0 })
    .starts(1, 'bad', { attempt: 2 })
    .ends(2, 'bad', anOutcome(exited(127), { ...logged('2.log', 'two\n'), leftovers: [process] }), {
      attempt: 2,
    })
    .has(2, 'bad', 'failure')
    .runs(2, 3, 'gone', 1, { logFile: undefined, logBytes: 9, tail: ['last'] })
    .starts(3, 'good')
    .tell({ type: 'service-ready', at: at(3), task: 'good', seconds: 1 })
    .ends(4, 'good', anOutcome(exited(1), logged('3.log', 'three\n')), { retryInSeconds: 0 })
    .starts(4, 'good', { attempt: 2 })
    .ends(5, 'good', anOutcome(exited(0), { ...logged('4.log', 'four\n'), leftovers: [process] }), {
      attempt: 2,
    })
    .has(5, 'good', 'success')
    .runs(5, 6, 'silent', 1)
    .tell({ type: 'heartbeat', at: at(6) })
    .tell({ type: 'run-closed', at: at(6), cause })
    .tell({ type: 'warning', at: at(6), message: 'look', task: 'good' })
    .tell({ type: 'leftover', at: at(6), task: 'good', attempt: 2, process, survives: undefined });
  for (const id of ids) story.has(6, id, 'cancelled', { kind: 'closed', cause });
  story.finishes(7, 'cancelled');
  let [pending, most, pieces] = [0, 0, 0];
  const write = async (): Promise<void> => {
    pieces += 1;
    pending += 1;
    most = Math.max(most, pending);
    await new Promise((resolve) => setImmediate(resolve));
    pending -= 1;
  };
  const log = new LogReporter({ write }, githubStyle(false));
  const timeline = new Timeline();
  for (const event of story.events) {
    timeline.on(event);
    await log.on(event, timeline)?.();
    expect(pending).toBe(0);
  }
  expect(most).toBe(1);
  expect(pieces).toBeGreaterThan(80);
});
