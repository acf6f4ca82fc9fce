import { describe, expect, test } from 'vitest';
import { memoryBytes } from '../../src/graph-file/keys/words.ts';
import { graphFileSchema } from '../../src/graph-file/schema.ts';
import { graphIn, mistakesIn, taskOf } from '../support/load-text.ts';
import { saidBy } from '../support/probes.ts';

describe('an amount of memory', () => {
  test.each([
    ['1B', 1],
    ['2kb', 2000],
    ['2 KiB', 2048],
    ['512MB', 512e6],
    ['1.5 GiB', 1.5 * 1024 ** 3],
    ['1tb', 1e12],
    ['1TiB', 1024 ** 4],
    ['0.5B', 1],
    ['1.0005KB', 1001],
  ])('%j is %d bytes', (written, bytes) => {
    expect(memoryBytes(written)).toBe(bytes);
  });

  test.each([
    '',
    '5',
    '5G',
    '0B',
    '0.4B',
    '5iB',
    '9999999TB',
    ' 1GB',
    '1GB ',
    '1  GB',
    '-1GB',
    '1.GB',
    '1PB',
  ])('%j is none', (written) => {
    expect(memoryBytes(written)).toBeUndefined();
  });
});

/** A task with these keys. */
const taskWith = (keys: string) => taskOf(graphIn(`tasks: {a: {run: x, ${keys}}}\n`), 'a');

describe('what a task has of its keys', () => {
  test.each([
    ['retries: 2', { max: 2, delaySeconds: 0, backoff: 'fixed', onExitCodes: undefined }],
    [
      'retries: {max: 1, delay-seconds: 1.5}',
      { max: 1, delaySeconds: 1.5, backoff: 'fixed', onExitCodes: undefined },
    ],
    [
      'retries: {max: 1, backoff: exponential, on-exit-codes: 137}',
      { max: 1, delaySeconds: 0, backoff: 'exponential', onExitCodes: [137] },
    ],
    ['priority: 0', { max: 0, delaySeconds: 0, backoff: 'fixed', onExitCodes: undefined }],
  ])('%s', (keys, retry) => {
    expect(taskWith(keys).retry).toEqual(retry);
  });

  test.each([
    ['continue-on-error: {exit-codes: 2}', { exitCodes: [2] }],
    ['continue-on-error: {exit-codes: [2, 3]}', { exitCodes: [2, 3] }],
    ['continue-on-error: true', true],
    ['continue-on-error: "${{ env.A }}"', '${{ env.A }}'],
    ['priority: 0', false],
  ])('%s', (keys, tolerated) => {
    expect(taskWith(keys).continueOnError).toEqual(tolerated);
  });

  test.each([
    ['tcp: 80', { kind: 'tcp', port: 80 }],
    [
      'http: "http://a"',
      { kind: 'http', url: 'http://a', statuses: [{ from: 200, to: 399 }], insecure: false },
    ],
    [
      'http: "http://a", status: [2xx, 401], insecure: true',
      {
        kind: 'http',
        url: 'http://a',
        statuses: [
          { from: 200, to: 299 },
          { from: 401, to: 401 },
        ],
        insecure: true,
      },
    ],
    ['log: up', { kind: 'log', pattern: 'up' }],
    ['command: [a, 1, ""]', { kind: 'command', words: ['a', '1', ''] }],
  ])('service: {ready: {%s}}', (ready, probe) => {
    const found = taskWith(`service: {ready: {${ready}}}`);
    expect({ ...found.service, ready: saidBy(found.service?.ready) }).toEqual({
      ready: probe,
      timeoutSeconds: 60,
      intervalSeconds: 0.5,
      stopSignal: 'SIGTERM',
      stopSeconds: undefined,
    });
    expect(found.cpus).toBe(0);
  });

  test('each text has its place, which messages of the run name', () => {
    const { places } = taskOf(
      graphIn(
        'env: {F: 1}\ntasks:\n  a:\n    run: "x"\n    env: {A: 1}\n    service: {ready: {log: up, timeout-seconds: 1}}\n',
      ),
      'a',
    );
    expect([...places].map(([key, { line, column }]) => [key, line, column])).toEqual([
      ['run', 4, 11],
      ['env', 5, 10],
      ['service', 6, 14],
      ['service.ready.log', 6, 28],
      ['service.ready.timeout-seconds', 6, 49],
      ['env.F', 1, 10],
      ['env.A', 5, 14],
    ]);
  });

  test('a join has no service, though the defaults have one', () => {
    const graph = graphIn('defaults: {service: {ready: {tcp: 1}}}\ntasks: {a: {run: x}, b: {needs: a}}\n');
    expect(graph.tasks.map(({ service, cpus }) => [service?.ready.kind, cpus])).toEqual([
      ['tcp', 0],
      [undefined, 1],
    ]);
  });
});

test('a condition that a merge puts under two keys of one place is reported in the order of the file', () => {
  expect(mistakesIn('x: &x {run: a, command: [b]}\ntasks: {a: {<<: *x}}\n')).toContain(
    'g.yml:1:16: "run" and "command" stand together in task "a"',
  );
  expect(mistakesIn('tasks: {a: {command: [b], run: a}}\n')).toContain(
    'g.yml:1:27: "run" and "command" stand together in task "a"',
  );
});

test('the schema of graph files says what it is', () => {
  expect(graphFileSchema()).toMatchObject({
    $schema: 'http://json-schema.org/draft-07/schema#',
    title: 'Rundag graph file',
  });
});

test('keys that need another one, or exclude each other, are reported with it', () => {
  expect(mistakesIn('tasks: {a: {run: x, service: {ready: {tcp: 1, status: 200}}}}\n')).toBe(
    'g.yml:1:47: "service.ready" in task "a" has "status" but none of http\n  expected: http\n  hint: it is about the answers of http',
  );
  expect(mistakesIn('tasks: {a: {run: x, service: {ready: {tcp: 1, http: "http://a", log: b}}}}\n')).toBe(
    'g.yml:1:65: "service.ready" in task "a" has 3 keys where one is allowed\n  expected: exactly one of tcp, http, log, command\n  found: tcp, http, log',
  );
});

test('a task may be called as a key of tasks is', () => {
  expect(
    graphIn('tasks: {run: {run: x}, needs: {needs: run}, env: {run: y}}\n').tasks.map(({ id }) => id),
  ).toEqual(['run', 'needs', 'env']);
});
