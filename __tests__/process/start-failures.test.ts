import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { explainStartError } from '../../src/process/start/start-refusal.ts';
import {
  openWorkbench,
  testEnvironment,
  write,
  type OrderOptions,
  type Workbench,
} from '../support/workbench.ts';

let bench: Workbench;
beforeEach(async () => {
  bench = await openWorkbench();
});
afterEach(async () => {
  await bench.close();
});

async function refusal(work: string | readonly string[], options?: OrderOptions): Promise<[string, string]> {
  const { termination, logFile } = await bench.run(work, options);
  if (termination.kind !== 'could-not-start') throw new Error(`it ended as ${JSON.stringify(termination)}`);
  expect(logFile).toBeUndefined();
  return [termination.cause, termination.fix];
}

describe('a task that cannot start says why and what to do', () => {
  it.each<[string, string | readonly string[], OrderOptions, RegExp, RegExp]>([
    ['no program', ['no-such-program'], {}, /no program "no-such-program": looked in PATH/, /install it/],
    ['no path', ['./no/such'], {}, /no program "\.\/no\/such": looked in \/.*\/no\/such$/, /spelling/],
    ['an empty word', ['', 'x'], {}, /first word of the command is empty/, /expression/],
    ['a directory for a program', ['/usr'], {}, /\/usr cannot be run: it is a directory/, /chmod/],
    [
      'no shell',
      'true',
      { env: new Map([['PATH', '/nowhere']]) },
      /no bash in PATH; no sh/,
      /into the PATH of the step or into GITHUB_PATH/,
    ],
    [
      'no directory',
      'true',
      { workingDirectory: '/no/such' },
      /\/no\/such does not exist/,
      /working-directory/,
    ],
    [
      'a file for a directory',
      'true',
      { workingDirectory: '/etc/passwd' },
      /is not a directory/,
      /working-directory/,
    ],
    ['NUL in a value', 'true', { env: testEnvironment({ A: 'a\0b' }) }, /variable A contains a NUL/, /file/],
    ['NUL in a word', ['echo', 'a\0b'], {}, /word 2 of the command contains a NUL/, /file/],
    ['a bad name', 'true', { env: testEnvironment({ 'A=B': '' }) }, /"A=B" is not a name/, /rename/],
    [
      'a long value',
      'true',
      { env: testEnvironment({ A: 'x'.repeat(131_070) }) },
      /variable A is 131,073 bytes long; Linux takes at most 131,072/,
      /file/,
    ],
    ['a long word', ['echo', '€'.repeat(50_000)], {}, /word 2 of the command is 150,001 bytes/, /file/],
    [
      'an unknown signal',
      'true',
      { service: { stopSignal: 'SIGNONE', stopSeconds: 1 } },
      /SIGNONE is not a signal/,
      /stop-signal/,
    ],
  ])('%s', async (_what, work, options, cause, fix) => {
    const [found, advice] = await refusal(work, options);
    expect(found).toMatch(cause);
    expect(advice).toMatch(fix);
  });

  it('a value of the longest length that Linux takes', async () => {
    const env = testEnvironment({ A: 'x'.repeat(131_072 - 3) });
    expect((await bench.run('echo ${#A}', { env })).tail).toEqual(['131069']);
  });

  it('an unknown shell', async () => {
    const work = { kind: 'script', script: 'true', shell: 'fish' } as const;
    const worker = bench.start('', { work });
    expect((await worker.ended).termination).toMatchObject({ cause: '"fish" is not a shell' });
  });

  it('more in all than the system takes', async () => {
    const env = testEnvironment(
      Object.fromEntries(Array.from({ length: 60 }, (_, index) => [`V${index}`, 'x'.repeat(120_000)])),
    );
    const [cause] = await refusal('true', { env });
    expect(cause).toMatch(/together larger than the system allows \(argument list too long \(E2BIG\)\)/);
  });

  it('no execute permission', async () => {
    write(join(bench.directory, 'plain'), '#!/bin/sh\n', 0o644);
    expect((await refusal(['./plain']))[0]).toMatch(/plain cannot be run: it has no execute permission/);
  });

  it('an interpreter that is not there, its line end shown', async () => {
    write(join(bench.directory, 'script'), '#!/bin/bash\r\necho\r\n', 0o755);
    expect((await refusal(['./script']))[0]).toMatch(
      /asks for the interpreter "\/bin\/bash\\r", which does not exist/,
    );
  });

  it.each([
    ['EMFILE', /no more file descriptors/, /ulimit -n/],
    ['EAGAIN', /takes no more processes/, /ulimit -u/],
    ['ENOMEM', /not enough memory/, /max-parallel/],
    ['ENOEXEC', /not a program for this machine/, /#!\/bin\/sh/],
    ['EACCES', /must not be run/, /noexec/],
    ['ENOSPC', /could not be written/, /make room/],
    ['EWHATEVER', /could not be started: strange \(EWHATEVER\)/, /./],
  ])('%s from the system', (code, cause, fix) => {
    const refused = explainStartError(Object.assign(new Error('strange'), { code }), '/bin/sh', '/');
    expect(refused.cause).toMatch(cause);
    expect(refused.fix).toMatch(fix);
  });
});
