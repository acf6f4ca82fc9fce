import { describe, expect, test } from 'vitest';
import { openMachine } from '../support/machine.ts';
import { type FinishedGraph, runGraph } from '../support/graph-run.ts';
import { isAlive, makePipe } from '../support/service-fixtures.ts';

/** The tasks' results, by id. */
const resultsOf = ({ report }: FinishedGraph): Record<string, string | undefined> =>
  Object.fromEntries([...report.tasks].map(([id, task]) => [id, task.ended?.result]));

describe('what a service has written when it gets ready', () => {
  test('reaches the tasks that need it, directly or not: outputs, env and path; a last line without its end too', async () => {
    const finished = await runGraph(
      `
      tasks:
        web:
          run: |
            echo WEB=here >> "$GITHUB_ENV"
            mkdir bin; printf '#!/bin/sh\\necho found\\n' > bin/tool; chmod +x bin/tool
            echo "$PWD/bin" >> "$GITHUB_PATH"
            printf 'host=localhost\\nport=8' >> "$GITHUB_OUTPUT"
            echo up
            exec sleep 1000
          service: {ready: {log: up}}
        one:
          needs: web
          if: needs.web.outputs.port == '8' && env.WEB == 'here'
          env: {PORT: "\${{ needs.web.outputs.port }}"}
          run: echo "$PORT $WEB"; tool
        two: {needs: one, run: "echo $WEB; tool"}
      `,
    );
    expect(resultsOf(finished)).toEqual({ web: 'success', one: 'success', two: 'success' });
    expect(finished.output('one')).toBe('8 here\nfound\n');
    expect(finished.output('two')).toBe('here\nfound\n');
  });

  test('is all that they see, however late they start; the report has what it wrote until its end', async () => {
    const machine = openMachine();
    makePipe(machine, 'go');
    const finished = await runGraph(
      `
      tasks:
        web:
          run: |
            echo port=1 >> "$GITHUB_OUTPUT"
            echo up
            cat go
            echo port=2 >> "$GITHUB_OUTPUT"
            echo WEB=late >> "$GITHUB_ENV"
            touch written
            exec sleep 1000
          service: {ready: {log: up}}
        one: {needs: web, run: 'echo > go; while [ ! -e written ]; do sleep 0.01; done'}
        two: {needs: [web, one], env: {PORT: "\${{ needs.web.outputs.port }}"}, run: 'echo "$PORT $WEB"'}
        three: {needs: two, run: 'echo "$WEB"'}
      `,
      { machine },
    );
    expect(finished.output('two')).toBe('1 \n');
    expect(finished.output('three')).toBe('\n');
    const files = finished.task('web').attempts[0]?.ended?.outcome.files;
    expect(files?.outputs).toEqual(new Map([['port', '2']]));
    expect(files?.env).toEqual(new Map([['WEB', 'late']]));
  });

  test('and breaks the format fails it as it fails any task: nothing that needs it starts, and nothing of it is left', async () => {
    const finished = await runGraph(`
      tasks:
        web:
          run: |
            echo $$ > web.pid
            echo nonsense >> "$GITHUB_OUTPUT"
            echo up
            exec sleep 1000
          retries: 2
          service: {ready: {log: up}}
        one: {needs: web, run: "true"}
    `);
    expect(resultsOf(finished)).toEqual({ web: 'failure', one: 'skipped' });
    expect(finished.task('web').attempts.map(({ ended }) => ended?.outcome.termination)).toEqual([
      { kind: 'bad-task-file', file: 'GITHUB_OUTPUT', line: 1, problem: "Invalid format 'nonsense'" },
    ]);
    expect(finished.events.some(({ type }) => type === 'service-ready')).toBe(false);
    expect(isAlive(finished.machine, 'web.pid')).toBe(false);
  });

  test('and goes no further is reported once', async () => {
    const finished = await runGraph(`
      tasks:
        web:
          run: |
            echo NODE_OPTIONS=--trace-gc >> "$GITHUB_ENV"
            echo up
            exec sleep 1000
          service: {ready: {log: up}}
        use: {needs: web, run: "true"}
    `);
    const warnings = finished.events.flatMap((event) => (event.type === 'warning' ? [event.message] : []));
    expect(warnings).toEqual([expect.stringContaining('NODE_OPTIONS')]);
  });
});
