import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import {
  endingOf,
  LineWatch,
  logText,
  makeFifo,
  openWorkbench,
  testEnvironment,
  write,
  type Workbench,
} from '../support/workbench.ts';

let bench: Workbench;
beforeEach(async () => {
  bench = await openWorkbench();
});
afterEach(async () => {
  await bench.close();
});

describe('the end of a command', () => {
  it.each([0, 1, 2, 126, 127, 137, 255])('is its exit code %i', async (code) => {
    const ending = await bench.run(`exit ${code}`);
    expect(ending.termination).toEqual({ kind: 'exited', code });
    expect(ending.logFile).toBeUndefined();
  });

  it.each(['SIGTERM', 'SIGKILL', 'SIGSEGV', 'SIGUSR1'])(
    'is the signal %s that it died of',
    async (signal) => {
      const ending = await bench.run(`kill -${signal.slice(3)} $$`);
      expect(ending.termination).toEqual({ kind: 'signalled', signal });
    },
  );

  it('is that of the first command that fails, as in GitHub’s default shell', async () => {
    const ending = await bench.run('echo one\nfalse\necho two');
    expect(ending.termination).toEqual({ kind: 'exited', code: 1 });
    expect(ending.tail).toEqual(['one']);
  });

  it('is that of the last command of a pipe, unless bash is asked for by name', async () => {
    const script = 'false | true';
    expect((await bench.run(script)).termination).toEqual({ kind: 'exited', code: 0 });
    const worker = bench.start('', { work: { kind: 'script', script, shell: 'bash' } });
    expect((await endingOf(worker)).termination).toEqual({ kind: 'exited', code: 1 });
  });

  it('leaves no script behind', async () => {
    await bench.run('true');
    const files = readdirSync(bench.supervisor.temporaryDirectory);
    expect(files.filter((name) => name.startsWith('script'))).toEqual([]);
  });
});

describe('what a command gets', () => {
  it('is exactly its words', async () => {
    const words = ['', 'a b', '"q"', "'", '\\', '$HOME', '*', 'ä€\u{1f600}', '-n', 'line\nbreak'];
    const program = 'process.stdout.write(JSON.stringify(process.argv.slice(1)))';
    const ending = await bench.run([process.execPath, '-e', program, '--', ...words]);
    expect(JSON.parse(logText(ending) === '' ? '' : readFileSync(ending.logFile ?? '', 'utf8'))).toEqual(
      words,
    );
  });

  it('is exactly its environment and a token', async () => {
    const env = testEnvironment({ A: 'x y', B: '', C: 'line\nbreak', __proto__x: '1' });
    const program = 'process.stdout.write(JSON.stringify(process.env))';
    const ending = await bench.run([process.execPath, '-e', program], { env });
    const json: unknown = JSON.parse(logText(ending));
    const seen = new Map(Object.entries(json ?? {}));
    expect(seen.get('RUNDAG_TOKEN')).toMatch(new RegExp(`^${bench.supervisor.runToken}\\.\\d+\\.$`));
    seen.delete('RUNDAG_TOKEN');
    expect(seen).toEqual(new Map(env));
  });

  it('has the token of an outer run before its own', async () => {
    const ending = await bench.run('echo "$RUNDAG_TOKEN"', {
      env: testEnvironment({ RUNDAG_TOKEN: 'outer.1.' }),
    });
    expect(logText(ending)).toMatch(/^outer\.1\. [\da-f]{32}\.\d+\.\n$/);
  });

  it('is an ended standard input', async () => {
    expect((await bench.run('cat; echo end')).tail).toEqual(['end']);
  });

  it('is its directory', async () => {
    expect((await bench.run('pwd -P', { workingDirectory: '/usr' })).tail).toEqual(['/usr']);
  });

  it('is a program of its own PATH', async () => {
    write(join(bench.directory, 'mine'), '#!/bin/sh\necho mine\n', 0o755);
    const env = testEnvironment({ PATH: `${bench.directory}:/usr/bin:/bin` });
    expect((await bench.run(['mine'], { env })).tail).toEqual(['mine']);
    expect((await bench.run(['./mine'])).tail).toEqual(['mine']);
    const ending = await bench.run(['mine']);
    expect(ending.termination.kind).toBe('could-not-start');
  });

  it('is sh where there is no bash', async () => {
    const only = write(join(bench.directory, 'sh'), '#!/bin/sh\necho this sh: "$@"\n', 0o755);
    const ending = await bench.run('irrelevant', { env: testEnvironment({ PATH: join(only, '..') }) });
    expect(ending.tail[0]).toMatch(/^this sh: -e .*script-\d+\.sh$/);
  });
});

describe('output', () => {
  it('keeps the order of the two streams', async () => {
    const script = 'for i in $(seq 200); do echo o$i; echo e$i >&2; done';
    const ending = await bench.run(script);
    const expected = Array.from({ length: 200 }, (_, index) => `o${index + 1}\ne${index + 1}\n`).join('');
    expect(logText(ending)).toBe(expected);
    expect(ending.logBytes).toBe(expected.length);
    expect(ending.tail).toHaveLength(100);
  });

  it('can be opened by name', async () => {
    expect(logText(await bench.run('echo a; echo b > /dev/stderr; echo c > /dev/stdout; echo d'))).toBe(
      'a\nb\nc\nd\n',
    );
  });

  it('is passed on while the command runs', async () => {
    const gate = makeFifo(join(bench.directory, 'gate'));
    const watch = new LineWatch();
    const worker = bench.start(`echo waiting; read answer < ${gate}; echo got "$answer"`, {
      onLine: watch.onLine,
    });
    let over = false;
    void worker.ended.then(() => (over = true));
    await watch.begins('waiting');
    expect(over).toBe(false);
    writeFileSync(gate, 'it\n');
    await watch.begins('got it');
    const ending = await endingOf(worker);
    expect(ending.termination).toEqual({ kind: 'exited', code: 0 });
  });

  it('is whole for every byte there is, a last line without end included', async () => {
    const bytes = Buffer.from(Array.from({ length: 256 }, (_, byte) => byte));
    write(join(bench.directory, 'bytes'), '');
    writeFileSync(join(bench.directory, 'bytes'), bytes);
    const ending = await bench.run('cat bytes; printf last');
    expect(logText(ending)).toBe(bytes.toString('latin1') + 'last');
    expect(ending.tail.at(-1)?.endsWith('last')).toBe(true);
  });

  it('says that a line was too long, and keeps it in the log', async () => {
    const ending = await bench.run('head -c 3000000 /dev/zero | tr "\\0" x; echo; echo after');
    expect(ending.logBytes).toBe(3_000_007);
    expect(ending.tail).toEqual([
      "[a line of 3,000,000 bytes is left out here: the task's log file has it]",
      'after',
    ]);
  });

  it('goes on when whoever reads its lines fails', async () => {
    const ending = await bench.run('echo 1; echo 2', {
      onLine: () => {
        throw new Error('reader');
      },
    });
    expect(ending.termination).toEqual({ kind: 'exited', code: 0 });
    expect(logText(ending)).toBe('1\n2\n');
    expect(bench.warnings).toHaveLength(1);
  });

  it('names a log that cannot be written and lets the task go on', async () => {
    const ending = await bench.run('echo 1; echo 2; exit 3', { logName: 'no/such/directory.log' });
    expect(ending.termination).toEqual({ kind: 'exited', code: 3 });
    expect(ending.logProblem).toContain('no such file or directory (ENOENT)');
    expect(ending.logFile).toBeUndefined();
    expect(ending.tail).toEqual(['1', '2']);
  });

  it('of many at once is whole', async () => {
    const script = 'head -c 1048576 /dev/zero | tr "\\0" "$LETTER"';
    const endings = await Promise.all(
      ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h'].map((LETTER) =>
        bench.run(script, { env: testEnvironment({ LETTER }) }),
      ),
    );
    for (const [index, ending] of endings.entries())
      expect(logText(ending) === 'abcdefgh'.charAt(index).repeat(1_048_576)).toBe(true);
  });
});

function openDescriptors(): number {
  return readdirSync('/proc/self/fd').length;
}

async function runSome(): Promise<void> {
  await Promise.all(Array.from({ length: 20 }, () => bench.run('echo x')));
  await Promise.all(Array.from({ length: 5 }, () => bench.run(['no-such-program'])));
  await Promise.all(Array.from({ length: 5 }, () => bench.run('echo x; exit 1')));
}

describe('attempts', () => {
  it('give back every descriptor', async () => {
    await runSome();
    const before = openDescriptors();
    await runSome();
    await runSome();
    expect(openDescriptors()).toBe(before);
  });
});
