import { describe, expect, it } from 'vitest';
import type { DebugNote, OwnerFacts } from '../../src/model/debug-note.ts';
import { noTaskFiles } from '../../src/model/outcome.ts';
import { commandForm, DebugReporter, plainForm } from '../../src/report/debug/debug-reporter.ts';
import { githubStyle, terminalStyle } from '../../src/report/log/log-style.ts';
import type { RunEvent } from '../../src/report/run/event.ts';
import { Masker } from '../../src/report/secrets/masker.ts';
import { anOutcome, aTask, at, exited, Story } from '../support/story.ts';

/** What a debug reporter writes of the events. */
function written(
  events: readonly RunEvent[],
  make: (sink: { write(text: string | Uint8Array): void }) => DebugReporter = (sink) =>
    new DebugReporter(sink, plainForm, terminalStyle(false)),
): readonly string[] {
  let text = '';
  const reporter = make({ write: (more) => void (text += String(more)) });
  for (const event of events) reporter.on(event);
  return text.split('\n').slice(0, -1);
}

const debug = (note: DebugNote, task?: string): RunEvent => ({ type: 'debug', at: at(0), task, note });

const finished = (seconds: number): RunEvent => ({ type: 'run-ended', at: at(seconds), result: 'success' });

describe('a debug reporter', () => {
  it('says what comes of each event, with the seconds since the start and the task', () => {
    const usage = { cpuSeconds: 2.56, peakBytes: 1500 * 1024 ** 2 };
    const story = new Story([aTask('a'), aTask('b', { needs: ['a'] })])
      .starts(0.5, 'a')
      .ends(1.25, 'a', anOutcome(exited(1), { logBytes: 12 }), { retryInSeconds: 5 })
      .starts(6.25, 'a', { attempt: 2, slot: 1 })
      .ends(7, 'a', anOutcome(exited(0), { usage }), { attempt: 2, slot: 1 })
      .has(7, 'a', 'success')
      .has(7, 'b', 'skipped', { kind: 'condition', source: 'false' })
      .tell({ type: 'run-closed', at: at(8), cause: { kind: 'signal', signal: 'SIGINT' } })
      .tell({ type: 'secret', at: at(8), task: 'a', value: 'hunter2' })
      .tell({ type: 'heartbeat', at: at(40) })
      .finishes(9.1234, 'success');
    expect(written(story.events)).toEqual([
      'debug +0.000 s 2 tasks, CPU budget 2 (2 usable CPUs), reports in /report',
      'debug +0.500 s a: attempt 1 starts in slot 0',
      'debug +1.250 s a: attempt 1 in slot 0 has ended: exit code 1, 12 bytes of output: attempt 2 follows in 5 s',
      'debug +6.250 s a: attempt 2 starts in slot 1',
      'debug +7.000 s a: attempt 2 in slot 1 has ended: exit code 0, 0 bytes of output, 2.6 s of CPU time, at most 1,500 MiB in one process',
      'debug +7.000 s a: success: its last attempt says so',
      'debug +7.000 s b: skipped: if is false: false',
      'debug +8.000 s nothing more starts: interrupted by SIGINT',
      'debug +8.000 s a: a value is masked from now on',
      'debug +9.123 s the run ends: success',
    ]);
  });

  it('names what an attempt wrote to its files, and never a value', () => {
    const files = {
      outputs: new Map([
        ['token', 'hunter2'],
        ['port', '1'],
      ]),
      env: new Map([['PASSWORD', 'hunter2']]),
      path: ['/hunter2', '/other'],
      summary: 'hunter2',
    };
    const lines = written(
      new Story([aTask('a')]).starts(0, 'a').ends(0, 'a', anOutcome(exited(0), { files })).events,
    );
    expect(lines.slice(3)).toEqual([
      'debug +0.000 s a: GITHUB_OUTPUT was read: token, port',
      'debug +0.000 s a: GITHUB_ENV was read: PASSWORD',
      'debug +0.000 s a: GITHUB_PATH was read: 2 directories',
      'debug +0.000 s a: GITHUB_STEP_SUMMARY was read: 7 characters',
    ]);
    expect(lines.join('\n')).not.toContain('hunter2');
  });

  it.each<[note: DebugNote, lines: readonly string[]]>([
    [
      {
        kind: 'host',
        node: 'v24.0.0',
        platform: 'linux',
        arch: 'x64',
        cpus: '2 usable CPUs',
        freeMemoryBytes: 3 * 1024 ** 3,
        processes: { kind: 'keepers' },
      },
      [
        'Node v24.0.0 on linux x64, 2 usable CPUs, 3,072 MiB of memory free',
        'processes are held by keepers, one for each running task',
      ],
    ],
    [
      {
        kind: 'waits',
        reasons: [
          { kind: 'needs', tasks: ['b', 'c'] },
          { kind: 'services', tasks: ['db'] },
        ],
      },
      ['waits: b, c have not ended; db is not ready'],
    ],
    [{ kind: 'more-wait', count: 1 }, ['1 more task waits']],
    [{ kind: 'more-wait', count: 99_990 }, ['99,990 more tasks wait']],
    [{ kind: 'looks-up' }, ['could start: its result is looked up first']],
    [{ kind: 'asks', patterns: ['**/*.lock', 'x'] }, ['waits: its if hashes the files of **/*.lock, x']],
    [
      { kind: 'inherits', env: ['A', 'B'], directories: 1 },
      ['gets from what it needs: A, B; 1 directory before PATH'],
    ],
    [
      { kind: 'ready-files', files: { ...noTaskFiles, outputs: new Map([['port', '1']]) } },
      ['GITHUB_OUTPUT was read: port'],
    ],
    [{ kind: 'exports', env: ['A'], directories: 0 }, ['later steps get: A']],
    [{ kind: 'exports', env: [], directories: 0 }, []],
    [
      {
        kind: 'launch',
        attempt: 1,
        program: '/usr/bin/env',
        args: ['-i', 'two words', '', '$HOME'],
        directory: '/w',
      },
      ['attempt 1 runs in /w: /usr/bin/env -i "two words" "" "$HOME"'],
    ],
    [
      { kind: 'process', attempt: 2, process: { pid: 7, command: 'sleep 9' }, trace: 'session' },
      ['process 7 (sleep 9) belongs to attempt 2: it is in the session'],
    ],
    [
      { kind: 'more-processes', attempt: 2 },
      ['more processes belong to attempt 2, which are not listed one by one'],
    ],
    [
      {
        kind: 'commands',
        attempt: 1,
        counts: [
          { name: 'add-mask', fate: 'obeyed', count: 1 },
          { name: 'group', fate: 'disarmed', count: 2000 },
        ],
      },
      ['workflow commands of attempt 1: add-mask obeyed, group disarmed 2,000 times'],
    ],
    [
      { kind: 'ready-files', files: { ...noTaskFiles, path: ['/bin'], summary: 's' } },
      ['GITHUB_PATH was read: 1 directory', 'GITHUB_STEP_SUMMARY was read: 1 character'],
    ],
    [{ kind: 'ready-files', files: noTaskFiles }, []],
    [{ kind: 'inherits', env: [], directories: 2 }, ['gets from what it needs: 2 directories before PATH']],
    [{ kind: 'exports', env: [], directories: 1 }, ['later steps get: 1 directory before PATH']],
    [{ kind: 'exports', env: ['A'], directories: 1 }, ['later steps get: A; 1 directory before PATH']],
    [
      {
        kind: 'launch',
        attempt: 3,
        program: '/opt/a b/c',
        args: ['--x=1,2', 'user@host:%+/a_b.c-d', 'a b', '"', 'é'],
        directory: '/w x',
      },
      ['attempt 3 runs in /w x: "/opt/a b/c" --x=1,2 user@host:%+/a_b.c-d "a b" "\\"" "é"'],
    ],
    [
      { kind: 'process', attempt: 1, process: { pid: 7, command: 'sh' }, trace: 'token' },
      ['process 7 (sh) belongs to attempt 1: the token is in its environment'],
    ],
    [
      { kind: 'process', attempt: 1, process: { pid: 7, command: 'sh' }, trace: 'group' },
      ['process 7 (sh) belongs to attempt 1: it is in the process group'],
    ],
    [
      { kind: 'process', attempt: 1, process: { pid: 7, command: 'sh' }, trace: 'root' },
      ['process 7 (sh) belongs to attempt 1: it is the command itself'],
    ],
    [
      { kind: 'process', attempt: 1, process: { pid: 7, command: 'sh' }, trace: 'pipe' },
      ['process 7 (sh) belongs to attempt 1: it holds the pipe of the output'],
    ],
    [
      { kind: 'process', attempt: 1, process: { pid: 7, command: 'sh' }, trace: 'descendant' },
      ['process 7 (sh) belongs to attempt 1: it descends from one that does'],
    ],
    [
      { kind: 'process', attempt: 1, process: { pid: 8, command: 'sh' }, trace: 'keeper' },
      ['process 8 (sh) belongs to attempt 1: it descends from its keeper'],
    ],
    [
      {
        kind: 'commands',
        attempt: 1,
        counts: [{ name: 'resume', fate: 'obeyed', count: 2 }],
      },
      ['workflow commands of attempt 1: resume obeyed 2 times'],
    ],
  ])('has words for %j', (note, lines) => {
    expect(written([debug(note, 'a')])).toEqual(lines.map((line) => `debug +0.000 s a: ${line}`));
  });

  it.each<[processes: OwnerFacts, line: string]>([
    [
      { kind: 'process-table', fifos: true, table: 'proc' },
      'processes are held as children, output comes through one FIFO, what they start is found in /proc',
    ],
    [
      { kind: 'process-table', fifos: false, table: 'ps' },
      'processes are held as children, output comes through two pipes, what they start is found by ps',
    ],
    [
      { kind: 'process-table', fifos: false, table: 'none' },
      'processes are held as children, output comes through two pipes, what they start is not seen',
    ],
  ])('says what the machine gives: %j', (processes, line) => {
    const note: DebugNote = {
      kind: 'host',
      node: 'v20.0.0',
      platform: 'darwin',
      arch: 'arm64',
      cpus: '3 usable CPUs',
      freeMemoryBytes: 1.9 * 1024 ** 2,
      processes,
    };
    expect(written([debug(note)])).toEqual([
      'debug +0.000 s Node v20.0.0 on darwin arm64, 3 usable CPUs, 1 MiB of memory free',
      `debug +0.000 s ${line}`,
    ]);
  });

  it('says why there are no keepers, and by what a jobserver is found', () => {
    expect(written([debug({ kind: 'jobserver', makeFlags: '-j --jobserver-auth=60,61' })])).toEqual([
      'debug +0.000 s a jobserver lends the CPUs that no task holds: MAKEFLAGS=-j --jobserver-auth=60,61',
    ]);
    expect(written([debug({ kind: 'no-keepers', problem: 'there is no perl' })])).toEqual([
      'debug +0.000 s processes are not held by keepers: there is no perl',
    ]);
  });

  it('says how each task got its result', () => {
    const signal = { kind: 'signal', signal: 'SIGTERM' } as const;
    const ids = ['ran', 'forgiven', 'all', 'known', 'idle', 'needy', 'late', 'db'];
    const story = new Story(ids.map((id) => aTask(id)))
      .has(1, 'ran', 'failure')
      .has(1, 'forgiven', 'success', { kind: 'ran' }, true)
      .has(1, 'all', 'success', { kind: 'join' })
      .has(1, 'known', 'success', { kind: 'given', from: { kind: 'earlier-attempt', attempt: 1 } })
      .has(1, 'idle', 'success', { kind: 'unused' })
      .has(1, 'needy', 'skipped', { kind: 'need', task: 'ran', result: 'failure' })
      .has(1, 'late', 'cancelled', { kind: 'closed', cause: signal })
      .tell({ type: 'service-ready', at: at(2), task: 'db', seconds: 1 });
    expect(written(story.events).slice(1)).toEqual([
      'debug +1.000 s ran: failure: its last attempt says so',
      'debug +1.000 s forgiven: success: continue-on-error forgives its last attempt',
      'debug +1.000 s all: success: its needs were met',
      'debug +1.000 s known: success: its result is given, and it is not run',
      'debug +1.000 s idle: success: not started: the results of all tasks that need it are given',
      'debug +1.000 s needy: skipped: its need ran failed',
      'debug +1.000 s late: cancelled: interrupted by SIGTERM',
      'debug +2.000 s db: is ready: what needs it may start',
    ]);
  });

  it('says when the next attempt follows', () => {
    const story = new Story([aTask('a')])
      .starts(0, 'a')
      .ends(1, 'a', anOutcome({ kind: 'timed-out', afterSeconds: 1 }, { logBytes: 1 }), {
        retryInSeconds: 0,
      });
    expect(written(story.events).at(-1)).toBe(
      'debug +1.000 s a: attempt 1 in slot 0 has ended: timed out after 1 s, 1 byte of output: attempt 2 follows at once',
    );
  });

  it('writes an event at a time, and nothing of what the log says anyway', () => {
    const pieces: string[] = [];
    const reporter = new DebugReporter(
      { write: (piece) => void pieces.push(String(piece)) },
      plainForm,
      terminalStyle(false),
    );
    const properties = new Map<string, string>();
    const process = { pid: 7, command: 'node' };
    const silent: readonly RunEvent[] = [
      { type: 'task-annotation', at: 0, task: 'a', command: { level: 'error', message: 'm', properties } },
      { type: 'task-matcher', at: 0, task: 'a', command: { name: 'add-matcher', properties, data: 'd' } },
      { type: 'leftover', at: 0, task: 'a', attempt: 1, process, survives: undefined },
      { type: 'warning', at: 0, message: 'm', task: 'a' },
      { type: 'heartbeat', at: 0 },
      debug({ kind: 'exports', env: [], directories: 0 }),
    ];
    for (const event of silent) reporter.on(event);
    expect(pieces).toEqual([]);
    const files = { ...noTaskFiles, env: new Map([['A', '1']]), path: ['/bin'] };
    reporter.on(debug({ kind: 'ready-files', files }));
    expect(pieces).toHaveLength(1);
    expect(reporter.name).toBe('debug');
  });

  it('begins to count at the first event, and never counts below nothing', () => {
    expect(written([finished(9), finished(11.5), finished(8)])).toEqual([
      'debug +0.000 s the run ends: success',
      'debug +2.500 s the run ends: success',
      'debug +0.000 s the run ends: success',
    ]);
  });

  it('cuts what is long', () => {
    const args = ['x'.repeat(5000)];
    const [line = ''] = written([debug({ kind: 'launch', attempt: 1, program: '/p', args, directory: '/' })]);
    expect(line).toHaveLength('debug '.length + 1000);
    expect(line.endsWith('x…')).toBe(true);
    const env = Array.from({ length: 1000 }, (_, index) => `V${index}`);
    expect(written([debug({ kind: 'inherits', env, directories: 0 })])[0]).toMatch(/V19 and 980 more$/);
  });

  it('masks what is secret before the line is cut, and keeps it one line', () => {
    const masker = new Masker();
    masker.add('hunter2\nhunter3');
    const note: DebugNote = {
      kind: 'launch',
      attempt: 1,
      program: '/bin/echo',
      args: ['hunter3', 'a\u001b[2Jb\nc'],
      directory: '/hunter2',
    };
    const lines = written(
      [debug(note, 'hunter2')],
      (sink) => new DebugReporter(sink, plainForm, terminalStyle(false), { masker }),
    );
    expect(lines).toEqual(['debug +0.000 s ***: attempt 1 runs in /***: /bin/echo *** "a\\u001b[2Jb\\nc"']);
  });

  it('shows no half of a secret where a line is cut', () => {
    const masker = new Masker();
    masker.add('hunter2');
    const note: DebugNote = {
      kind: 'launch',
      attempt: 1,
      program: '/p',
      // Behind the beginning of the line, the secret stands across its last place.
      args: [`${'x'.repeat(1000 - '+0.000 s attempt 1 runs in /: /p '.length - 3)}hunter2${'y'.repeat(9)}`],
      directory: '/',
    };
    const [line] = written(
      [debug(note)],
      (sink) => new DebugReporter(sink, plainForm, terminalStyle(false), { masker }),
    );
    expect(line).toMatch(/x\*\*…$/);
  });

  it('writes commands of GitHub’s log that can be nothing else', () => {
    const lines = written(
      [debug({ kind: 'asks', patterns: ['100%', '::error::x', '##[error]x', 'a\nb'] }, '::t')],
      (sink) => new DebugReporter(sink, commandForm, githubStyle(false)),
    );
    expect(lines).toEqual([
      '::debug::+0.000 s ::t: waits: its if hashes the files of 100%25, ::error::x, ##[\\error]x, a b',
    ]);
  });
});
