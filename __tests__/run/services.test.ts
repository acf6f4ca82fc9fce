import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { startCommand } from '../support/run-command.ts';
import { openMachine } from '../support/machine.ts';
import { heldScript, openRemote } from '../support/remote.ts';
import { type FinishedGraph, runGraph, startGraph } from '../support/graph-run.ts';
import {
  freePort,
  isAlive,
  journalOf,
  makePipe,
  openPipe,
  openWebServer,
  serverFile,
  signal,
  tell,
} from '../support/service-fixtures.ts';

/** The tasks' results, by id. */
const resultsOf = ({ report }: FinishedGraph): Record<string, string | undefined> =>
  Object.fromEntries([...report.tasks].map(([id, task]) => [id, task.ended?.result]));

const terminationOf = (finished: FinishedGraph, id: string, attempt = 1) =>
  finished.task(id).attempts[attempt - 1]?.ended?.outcome.termination;

describe('a service gets ready', () => {
  test('by HTTP: its dependents reach it, it is stopped after the last, and its output is in the report', async () => {
    const port = await freePort();
    const finished = await runGraph(
      `
      tasks:
        web:
          run: exec "$NODE" server.mjs web port=${port}
          service: {ready: {http: "http://127.0.0.1:${port}/health", interval-seconds: 0.02}}
        one: {needs: web, run: "curl -sS http://127.0.0.1:${port}/; ${tell('one')}"}
        two: {needs: one, run: "${tell('two')}"}
        three: {needs: [web, two], run: "${tell('three')}"}
      `,
      { files: serverFile },
    );
    expect(resultsOf(finished)).toEqual({ web: 'success', one: 'success', two: 'success', three: 'success' });
    expect(journalOf(finished.machine)).toEqual([
      'web starts',
      'web listens',
      'one',
      'two',
      'three',
      'web ends by SIGTERM',
    ]);
    expect(finished.output('one')).toContain('it is web');
    expect(finished.output('web')).toBe('web listens\n');
    expect(finished.log).toMatch(/● web is ready after [0-9.]+ s\n/);
    expect(finished.log).toMatch(/✓ web · [0-9.]+ s · stopped, no longer needed\nweb listens\n/);
    const [web] = finished.results.tasks;
    expect(web?.['ready-seconds']).toBeGreaterThan(0);
    expect(web?.attempts[0]?.log).toBe('logs/web.log');
    expect(finished.problems).toEqual([]);
  });

  test.each(['127.0.0.1', '[::1]'])('by TCP on %s', async (host) => {
    const port = await freePort();
    const finished = await runGraph(
      `
      tasks:
        db:
          run: exec "$NODE" server.mjs db port=${port} host=${host.replaceAll(/[[\]]/g, '')}
          service: {ready: {tcp: ${port}, interval-seconds: 0.02}}
        unit: {needs: db, run: "curl -sS -g http://${host}:${port}/"}
      `,
      { files: serverFile },
    );
    expect(resultsOf(finished)).toEqual({ db: 'success', unit: 'success' });
    expect(finished.output('unit')).toBe('it is db');
    expect(journalOf(finished.machine)).toEqual(['db starts', 'db listens', 'db ends by SIGTERM']);
  });

  test('by a line of its output, at once: nobody waits for the next question', async () => {
    const finished = await runGraph(
      `
      tasks:
        db:
          run: exec "$NODE" server.mjs db say='ready to accept connections'
          service: {ready: {log: "^ready to (accept|take)", interval-seconds: 600}}
        unit: {needs: db, run: 'curl -sS "http://127.0.0.1:$(cat db.port)"'}
      `,
      { files: serverFile },
    );
    expect(resultsOf(finished)).toEqual({ db: 'success', unit: 'success' });
    expect(finished.output('unit')).toBe('it is db');
  });

  test('by a line that it coloured, and by one that it did not end', async () => {
    const finished = await runGraph(`
      tasks:
        coloured:
          run: printf '\\033[32mready on \\033[1mhttp\\033[39m\\n'; exec sleep 1000
          service: {ready: {log: '^ready on http$', interval-seconds: 600}}
        prompt:
          run: printf 'starting\\nlistening on 3000'; exec sleep 1000
          service: {ready: {log: '^listening', interval-seconds: 600}}
        use: {needs: [coloured, prompt], run: "true"}
    `);
    expect(resultsOf(finished)).toEqual({ coloured: 'success', prompt: 'success', use: 'success' });
    expect(finished.output('prompt')).toBe('starting\nlistening on 3000');
  });

  test('by a command, which runs where the service runs and leaves no log of its own', async () => {
    const machine = openMachine();
    makePipe(machine, 'go');
    const running = startGraph(
      `
      tasks:
        db:
          run: cat go; echo up; touch "$PLACE/up"; exec sleep 1000
          env: {PLACE: inside}
          working-directory: .
          service:
            ready: {command: [bash, -c, 'echo asked >> asked; echo "not yet"; cat "$PLACE/up"'], interval-seconds: 0.02}
        unit: {needs: db, run: "${tell('unit')}"}
      `,
      { machine, files: { 'inside/keep': '' } },
    );
    await running.event('attempt-started', 'db');
    await openPipe(machine, 'go');
    const finished = await running.finished;
    expect(resultsOf(finished)).toEqual({ db: 'success', unit: 'success' });
    expect(existsSync(join(machine.workspace, 'asked'))).toBe(true);
    expect(readdirSync(join(finished.report.reportDirectory, 'logs')).toSorted()).toEqual(['db.log']);
  });

  test('with a redirect, and not with a status from 400', async () => {
    const [moved, broken] = [await freePort(), await freePort()];
    const finished = await runGraph(
      `
      tasks:
        moved:
          run: exec "$NODE" server.mjs moved port=${moved} status=302
          service: {ready: {http: "http://localhost:${moved}/", interval-seconds: 0.02}}
        broken:
          run: exec "$NODE" server.mjs broken port=${broken} status=503
          service: {ready: {http: "http://127.0.0.1:${broken}/", timeout-seconds: 2, interval-seconds: 0.02}}
      `,
      { files: serverFile },
    );
    expect(resultsOf(finished)).toEqual({ moved: 'success', broken: 'failure' });
    expect(terminationOf(finished, 'broken')).toEqual({
      kind: 'not-ready',
      afterSeconds: 2,
      lastProblem: `http://127.0.0.1:${broken}/ answers with status 503`,
    });
  });

  test('by what the expressions of its ready come to in each attempt', async () => {
    const port = await freePort();
    const finished = await runGraph(
      `
      tasks:
        web:
          env: {PORT: ${port}}
          run: exec "$NODE" server.mjs web port=$PORT status=401 say="attempt $RUNDAG_ATTEMPT"
          service: {ready: {http: 'http://localhost:\${{ env.PORT }}/', status: [2xx, 401], interval-seconds: 0.02}}
        other:
          run: exec "$NODE" server.mjs other say="attempt $RUNDAG_ATTEMPT"
          retries: 1
          service: {ready: {log: "^attempt \${{ task.attempt }}$"}}
        wrong: {run: exec sleep 1000, service: {ready: {tcp: '\${{ env.NO_PORT }}'}}}
      `,
      { files: serverFile },
    );
    expect(resultsOf(finished)).toEqual({ web: 'success', other: 'success', wrong: 'failure' });
    expect(finished.log).toContain('expected a port from 1 to 65535, found ""');
  });

  test('although nobody needs it: then it is stopped', async () => {
    const finished = await runGraph(
      `
      tasks:
        db: {run: 'exec "$NODE" server.mjs db', service: {ready: {log: listens}}}
      `,
      { files: serverFile },
    );
    expect(resultsOf(finished)).toEqual({ db: 'success' });
    expect(journalOf(finished.machine)).toEqual(['db starts', 'db listens', 'db ends by SIGTERM']);
    expect(finished.log).toContain(
      '⚠ db: no task needs this service: it is stopped as soon as it is ready\n',
    );
  });
});

describe('a service never gets ready', () => {
  test('the log, the summary and the annotation say what was last found, what to do, and what it printed', async () => {
    const port = await freePort();
    const finished = await runGraph(
      `
      tasks:
        db:
          run: |
            echo "recovering, 12 % done"
            exec sleep 1000
          service: {ready: {tcp: ${port}, timeout-seconds: 0.5, interval-seconds: 0.02}}
        unit: {needs: db, run: "true"}
      `,
    );
    const why = `not ready after 0.5 s: nothing listens on port ${port}`;
    const hint =
      "look at what the service printed; if it only takes longer, raise timeout-seconds under its service's ready";
    expect(resultsOf(finished)).toEqual({ db: 'failure', unit: 'skipped' });
    expect(finished.log).toMatch(new RegExp(`\n✗ db · [0-9.]+ s · ${why}\n`));
    expect(finished.log).toMatch(
      new RegExp(`\n━━ ✗ db · ${why} · .+:[0-9]+ ━━\nrecovering, 12 % done\n⚠ db: ${hint}\n`),
    );
    expect(finished.log).toContain('↷ unit · skipped: db failed\n');
    expect(finished.summary).toContain(
      [
        `<summary>❌ <b>db</b> · ${why} · <b>${hint.replace("'", '&#39;')}</b> · <code>dag.yml:3</code> · held back 1 task</summary>`,
        '',
        '```text',
        'recovering, 12 % done',
      ].join('\n'),
    );
    expect(finished.annotations).toEqual([
      {
        level: 'error',
        message: `${hint}\nrecovering, 12 % done`,
        properties: new Map([
          ['file', 'dag.yml'],
          ['line', '3'],
          ['col', '9'],
          ['title', `db failed: ${why}`],
        ]),
      },
    ]);
  });

  test('because it takes connections and answers nothing', async () => {
    const port = await openWebServer(undefined);
    const finished = await runGraph(`
      tasks:
        web:
          run: exec sleep 1000
          service: {ready: {http: "http://127.0.0.1:${port}/", timeout-seconds: 0.5}}
      `);
    expect(terminationOf(finished, 'web')).toEqual({
      kind: 'not-ready',
      afterSeconds: 0.5,
      lastProblem: `http://127.0.0.1:${port}/ has not answered`,
    });
  });

  test('because the command that asks hangs: it is ended with the service, however stubborn', async () => {
    const finished = await runGraph(
      `
      tasks:
        db:
          run: exec "$NODE" server.mjs db
          service:
            ready:
              command: [bash, -c, 'trap "" TERM; echo $$ > probe.pid; while :; do sleep 1000; done']
              timeout-seconds: 1
              interval-seconds: 0.02
      `,
      { files: serverFile, settings: { graceSeconds: 0.2 } },
    );
    expect(terminationOf(finished, 'db')).toEqual({
      kind: 'not-ready',
      afterSeconds: 1,
      lastProblem: 'bash -c trap "" TERM; echo $$ > probe.pid; while :; do sleep 1000; done has not answered',
    });
    expect(isAlive(finished.machine, 'probe.pid')).toBe(false);
    expect(isAlive(finished.machine, 'db.pid')).toBe(false);
  });

  test('because the command that asks cannot start', async () => {
    const finished = await runGraph(`
      tasks:
        db:
          run: exec sleep 1000
          service: {ready: {command: [no-such-program, --now], timeout-seconds: 0.5, interval-seconds: 0.02}}
      `);
    expect(terminationOf(finished, 'db')).toMatchObject({
      lastProblem: expect.stringMatching(
        /^no-such-program --now: could not start: there is no program "no-such-program"/,
      ),
    });
  });

  test('because no line matches', async () => {
    const finished = await runGraph(`
      tasks:
        db:
          run: echo listening; exec sleep 1000
          service: {ready: {log: "^Listening", timeout-seconds: 0.5}}
      `);
    expect(terminationOf(finished, 'db')).toEqual({
      kind: 'not-ready',
      afterSeconds: 0.5,
      lastProblem: 'no line of its output matches ^Listening',
    });
  });

  test('because its pattern takes for ever: others go on meanwhile, and its time counts', async () => {
    const finished = await runGraph(`
      tasks:
        stuck:
          run: echo ${'a'.repeat(40)}b; echo ready; exec sleep 1000
          service: {ready: {log: '^(a+)+$', timeout-seconds: 3, interval-seconds: 0.05}}
        quick: {run: "${tell('quick')}"}
        after: {needs: quick, run: "${tell('after')}"}
    `);
    expect(resultsOf(finished)).toEqual({ stuck: 'failure', quick: 'success', after: 'success' });
    expect(terminationOf(finished, 'stuck')).toMatchObject({
      kind: 'not-ready',
      afterSeconds: 3,
      lastProblem: expect.stringMatching(
        /^no line of its output matches \^\(a\+\)\+\$; the pattern has been at one line for [0-9.]+ s$/,
      ),
    });
  });

  test('while its pattern takes for ever a signal is heard', async () => {
    const remote = await openRemote();
    const running = startCommand({
      args: ['dag.yml'],
      env: remote.env,
      files: {
        'dag.yml': `
tasks:
  stuck:
    run: |
      echo ${'a'.repeat(40)}b
      ${heldScript.replaceAll('\n', '\n      ')}
    service: {ready: {log: '^(a+)+$', timeout-seconds: 3600}}
`,
      },
    });
    await remote.next();
    running.child.kill('SIGINT');
    const { status, stdout } = await running.finished;
    expect(status).toBe(130);
    expect(stdout).toMatch(/⊘ stuck · .* · cancelled: interrupted by SIGINT\n/);
  });

  test('before it is tried again and gets ready: it is flaky', async () => {
    const finished = await runGraph(`
      tasks:
        db:
          run: |
            if [ "$RUNDAG_ATTEMPT" = 1 ]; then echo stuck; else echo up; fi
            exec sleep 1000
          retries: 2
          service: {ready: {log: up, timeout-seconds: 1}}
        unit: {needs: db, run: "true"}
      `);
    expect(resultsOf(finished)).toEqual({ db: 'success', unit: 'success' });
    expect(finished.task('db').flaky).toBe(true);
    expect(finished.output('db', 1)).toBe('stuck\n');
    expect(finished.output('db', 2)).toBe('up\n');
    expect(finished.log).toMatch(
      /\n↻ db · attempt 1 of 3 · not ready after 1 s: no line of its output matches up · [0-9.]+ s · next at once\n/,
    );
  });
});

describe('a service ends by itself', () => {
  test('before it is ready: a failure with its output', async () => {
    const port = await freePort();
    const finished = await runGraph(`
      tasks:
        db:
          run: |
            echo "data directory is not empty" >&2
            exit 3
          service: {ready: {tcp: ${port}, interval-seconds: 600}}
        unit: {needs: db, run: "true"}
      `);
    expect(resultsOf(finished)).toEqual({ db: 'failure', unit: 'skipped' });
    expect(terminationOf(finished, 'db')).toEqual({
      kind: 'ended-early',
      code: 3,
      signal: undefined,
      beforeReady: true,
    });
    expect(finished.log).toMatch(
      /\n━━ ✗ db · ended before it was ready: exit code 3 after [0-9.]+ s · .+:[0-9]+ ━━\ndata directory is not empty\n/,
    );
    expect(finished.annotations).toHaveLength(1);
    expect(finished.annotations[0]).toMatchObject({ level: 'error', message: 'data directory is not empty' });
  });

  test('because it became a daemon: what to do is said, and the daemon is ended', async () => {
    const finished = await runGraph(
      `
      tasks:
        db:
          run: '"$NODE" server.mjs db & while [ ! -s db.port ]; do sleep 0.01; done'
          service: {ready: {tcp: 1, interval-seconds: 600}}
      `,
      { files: serverFile },
    );
    const hint =
      'a service has to go on running until it is stopped: start the server in the foreground, not as a daemon';
    expect(resultsOf(finished)).toEqual({ db: 'failure' });
    expect(finished.log).toContain(`⚠ db: ${hint}\n`);
    expect(finished.summary).toContain(`<b>${hint}</b>`);
    expect(isAlive(finished.machine, 'db.pid')).toBe(false);
  });

  test('while dependents run: they go on, those to come are skipped, and the run fails with its output', async () => {
    const remote = await openRemote();
    const running = startGraph(
      `
      tasks:
        db: {run: 'exec "$NODE" server.mjs db', retries: 3, service: {ready: {log: listens}}}
        one: {needs: db, run: ${JSON.stringify(heldScript)}}
        two: {needs: [db, one], run: "true"}
      `,
      { files: serverFile, env: remote.env },
    );
    const one = await remote.next();
    signal(running.machine, 'db.pid', 'SIGKILL');
    await running.event('task-ended', 'db');
    one.end(0);
    const finished = await running.finished;
    expect(resultsOf(finished)).toEqual({ db: 'failure', one: 'success', two: 'skipped' });
    expect(finished.task('db').attempts).toHaveLength(1);
    expect(finished.report.ended?.result).toBe('failure');
    expect(finished.log).toMatch(
      /\n━━ ✗ db · ended while still needed: killed by SIGKILL after [0-9.]+ s · .+:[0-9]+ ━━\ndb listens\n/,
    );
    expect(finished.log).toContain('⚠ db: not ended by this run; the machine probably ran out of memory\n');
  });
});

describe('services are stopped', () => {
  test('in reverse order of start, each when nothing needs it any more: one that another needs goes last', async () => {
    const finished = await runGraph(
      `
      tasks:
        db: {run: 'exec "$NODE" server.mjs db', service: {ready: {log: listens}}}
        api: {needs: db, run: 'exec "$NODE" server.mjs api', service: {ready: {log: listens}}}
        unit: {needs: api, run: "${tell('unit')}"}
      `,
      { files: serverFile },
    );
    expect(journalOf(finished.machine)).toEqual([
      'db starts',
      'db listens',
      'api starts',
      'api listens',
      'unit',
      'api ends by SIGTERM',
      'db ends by SIGTERM',
    ]);
    expect(resultsOf(finished)).toEqual({ db: 'success', api: 'success', unit: 'success' });
  });

  test('also when the dependents fail', async () => {
    const finished = await runGraph(
      `
      tasks:
        db: {run: 'exec "$NODE" server.mjs db', service: {ready: {log: listens}}}
        unit: {needs: db, run: "exit 1"}
        more: {needs: [unit, db], run: "true"}
      `,
      { files: serverFile },
    );
    expect(journalOf(finished.machine)).toEqual(['db starts', 'db listens', 'db ends by SIGTERM']);
    expect(resultsOf(finished)).toEqual({ db: 'success', unit: 'failure', more: 'skipped' });
  });

  test('with their own signal', async () => {
    const finished = await runGraph(
      `
      tasks:
        db:
          run: exec "$NODE" server.mjs db
          service: {ready: {log: listens}, stop-signal: SIGINT}
      `,
      { files: serverFile },
    );
    expect(journalOf(finished.machine).at(-1)).toBe('db ends by SIGINT');
    expect(resultsOf(finished)).toEqual({ db: 'success' });
  });

  test('by force once their own time is over: one that does not mind its signal was stopped all the same', async () => {
    const finished = await runGraph(
      `
      tasks:
        db:
          run: exec "$NODE" server.mjs db deaf=SIGQUIT
          service: {ready: {log: listens}, stop-signal: SIGQUIT, stop-seconds: 0.3}
      `,
      { files: serverFile, settings: { graceSeconds: 3600 } },
    );
    expect(journalOf(finished.machine).at(-1)).toBe('db ignores SIGQUIT');
    expect(resultsOf(finished)).toEqual({ db: 'success' });
    expect(terminationOf(finished, 'db')).toEqual({ kind: 'stopped' });
    expect(isAlive(finished.machine, 'db.pid')).toBe(false);
  });

  test('by their own signal and time also when they are not ready', async () => {
    const finished = await runGraph(
      `
      tasks:
        db:
          run: trap '' QUIT; echo $$ > db.pid; while :; do sleep 1000; done
          service: {ready: {log: never, timeout-seconds: 0.5}, stop-signal: SIGQUIT, stop-seconds: 0}
      `,
      { settings: { graceSeconds: 3600 } },
    );
    expect(terminationOf(finished, 'db')).toMatchObject({ kind: 'not-ready' });
    expect(isAlive(finished.machine, 'db.pid')).toBe(false);
  });

  test('when the run is cancelled, after the dependents that the cancel ends', async () => {
    const remote = await openRemote();
    const running = startCommand({
      args: ['dag.yml'],
      env: { ...remote.env, NODE: process.execPath },
      files: {
        ...serverFile,
        'dag.yml': `
tasks:
  db: {run: 'exec "$NODE" server.mjs db', service: {ready: {log: listens}}}
  api: {needs: db, run: 'exec "$NODE" server.mjs api', service: {ready: {log: listens}}}
  late: {run: 'exec "$NODE" server.mjs late', service: {ready: {log: never}}}
  unit:
    needs: [api]
    run: |
      trap "${tell('unit ends')}; exit 1" TERM
      ${heldScript.replaceAll('\n', '\n      ')}
  dump: {needs: [db, unit], if: always(), run: "${tell('dump')}"}
`,
      },
    });
    await remote.next();
    running.child.kill('SIGINT');
    const { status, stdout } = await running.finished;
    expect(status).toBe(130);
    expect(stdout).toContain(
      '■ nothing more starts but clean-ups (if: always(), cancelled()): interrupted by SIGINT\n',
    );
    const happened = journalOf(running.machine).filter((line) => !line.startsWith('late'));
    expect(happened.slice(0, 5)).toEqual([
      'db starts',
      'db listens',
      'api starts',
      'api listens',
      'unit ends',
    ]);
    // The clean-up needs the database alone: the other is stopped beside it.
    expect(happened.slice(5, 7).toSorted()).toEqual(['api ends by SIGTERM', 'dump']);
    expect(happened.slice(7)).toEqual(['db ends by SIGTERM']);
    expect(stdout).toMatch(/✓ db · /);
    expect(stdout).toMatch(/⊘ late · /);
  });
});

test('a service whose port another process has fails with what it says of that', async () => {
  const port = await openWebServer(200);
  const finished = await runGraph(
    `
    tasks:
      web:
        run: exec "$NODE" server.mjs web port=${port}
        service: {ready: {log: listens}}
      unit: {needs: web, run: "true"}
    `,
    { files: serverFile },
  );
  expect(resultsOf(finished)).toEqual({ web: 'failure', unit: 'skipped' });
  expect(finished.annotations[0]?.message).toContain('EADDRINUSE');
});

describe('what answers before a service has started is not the service', () => {
  test.each([
    ['tcp', (port: number) => `tcp: ${port}`, (port: number) => `port ${port} is taken already`],
    [
      'http',
      (port: number) => `http: "http://127.0.0.1:${port}/"`,
      (port: number) => `http://127.0.0.1:${port}/ answers already`,
    ],
  ])('%s: it fails, and what needs it does not talk to the other', async (_kind, ready, cause) => {
    const port = await openWebServer(200);
    const finished = await runGraph(`
      tasks:
        web: {run: "${tell('web')}; exec sleep 1000", retries: 1, service: {ready: {${ready(port)}}}}
        use: {needs: web, run: "${tell('use')}"}
    `);
    expect(resultsOf(finished)).toEqual({ web: 'failure', use: 'skipped' });
    expect(journalOf(finished.machine)).toEqual([]);
    expect(terminationOf(finished, 'web')).toMatchObject({ kind: 'could-not-start', cause: cause(port) });
    expect(finished.log).toContain('⚠ web: something else listens there, maybe left by an earlier run');
    expect(finished.task('web').attempts).toHaveLength(1);
  });

  test('but a server that only says that it has nothing there does not stand in the way', async () => {
    const port = await openWebServer(404);
    const finished = await runGraph(`
      tasks:
        web:
          run: "${tell('web')}; exec sleep 1000"
          service: {ready: {http: "http://127.0.0.1:${port}/", timeout-seconds: 0.1}}
    `);
    expect(journalOf(finished.machine)).toEqual(['web']);
  });

  test('while it is asked for, the run can be closed: the service never starts', async () => {
    const port = await openWebServer(undefined);
    const finished = await runGraph(
      `
      tasks:
        web: {run: "${tell('web')}; exec sleep 1000", service: {ready: {http: "http://127.0.0.1:${port}/"}}}
        lint: {command: ["false"]}
      `,
      { settings: { failFast: true } },
    );
    expect(resultsOf(finished)).toEqual({ web: 'cancelled', lint: 'failure' });
    expect(journalOf(finished.machine)).toEqual([]);
  });

  test('the attempt before is gone when a service is tried again on the same port', async () => {
    const port = await freePort();
    const finished = await runGraph(
      `
      tasks:
        web:
          run: |
            [ "$RUNDAG_ATTEMPT" = 1 ] && status=503
            exec "$NODE" server.mjs web port=${port} status=\${status:-200}
          retries: 1
          service: {ready: {http: "http://127.0.0.1:${port}/", timeout-seconds: 2, interval-seconds: 0.02}}
        use: {needs: web, run: "true"}
      `,
      { files: serverFile },
    );
    expect(resultsOf(finished)).toEqual({ web: 'success', use: 'success' });
  });

  test('one that was stopped leaves its port to the next', async () => {
    const port = await freePort();
    const finished = await runGraph(
      `
      tasks:
        web:
          strategy: {matrix: {n: [1, 2]}, max-parallel: 1}
          run: exec "$NODE" server.mjs web port=${port}
          service: {ready: {tcp: ${port}, interval-seconds: 0.02}}
      `,
      { files: serverFile },
    );
    expect(resultsOf(finished)).toEqual({ 'web (1)': 'success', 'web (2)': 'success' });
  });
});
