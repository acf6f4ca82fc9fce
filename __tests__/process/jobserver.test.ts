import {
  chmodSync,
  closeSync,
  constants,
  existsSync,
  mkdirSync,
  mkdtempSync,
  openSync,
  readSync,
  rmSync,
  writeFileSync,
  writeSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { Jobserver, type JobserverHolder } from '../../src/process/jobserver/jobserver.ts';
import { jobserverStyle, knowsFifos } from '../../src/process/jobserver/make-style.ts';

let directory: string;

beforeEach(() => {
  directory = mkdtempSync(join(tmpdir(), 'rundag-jobserver-'));
});
afterEach(() => {
  rmSync(directory, { recursive: true, force: true });
});

/** A jobserver with a client of its pipe, which has no other. */
function open(budget: number) {
  const jobserver = Jobserver.open(directory, budget, new Map(), 'fifo');
  if (typeof jobserver === 'string') throw new Error(jobserver);
  const path = jobserver.makeFlags.replace('-j --jobserver-auth=fifo:', '');
  const client = openSync(path, constants.O_RDWR | constants.O_NONBLOCK);
  const take = (): number => {
    try {
      return readSync(client, Buffer.alloc(1000), 0, 1000, null);
    } catch {
      return 0;
    }
  };
  const give = (count: number): void => void writeSync(client, '+'.repeat(count));
  /** How many tokens are in the pipe. */
  const there = (): number => {
    const count = take();
    if (count > 0) give(count);
    return count;
  };
  const borrower = (cpus: number): JobserverHolder => ({
    cpus,
    env: new Map([['MAKEFLAGS', jobserver.makeFlags]]),
  });
  const close = (): void => {
    jobserver.close();
    closeSync(client);
  };
  return { jobserver, borrower, take, give, there, close };
}

describe.skipIf(process.platform === 'win32')('the tokens', () => {
  test('are the CPUs that no task holds', () => {
    const { jobserver, borrower, there, close } = open(4);
    expect(there()).toBe(0);
    jobserver.began(borrower(1));
    expect(there()).toBe(3);
    jobserver.began({ cpus: 2, env: new Map() });
    expect(there()).toBe(1);
    jobserver.began(borrower(1));
    expect(there()).toBe(0);
    jobserver.over({ cpus: 2, env: new Map() });
    expect(there()).toBe(2);
    close();
  });

  test('are whole, whatever tasks hold of a CPU', () => {
    const { jobserver, borrower, there, close } = open(2);
    for (let count = 0; count < 10; count += 1) jobserver.began(borrower(0.1));
    expect(there()).toBe(1);
    jobserver.began(borrower(0.5));
    expect(there()).toBe(0);
    jobserver.over(borrower(0.5));
    jobserver.over(borrower(0.1));
    expect(there()).toBe(1);
    close();
  });

  test('are none when tasks hold more than there is', () => {
    const { jobserver, borrower, there, close } = open(1);
    jobserver.began(borrower(1));
    jobserver.began(borrower(1));
    expect(there()).toBe(0);
    close();
  });

  test('are none while no task borrows, whatever others hold', () => {
    const { jobserver, borrower, there, close } = open(4);
    vi.useFakeTimers();
    jobserver.began({ cpus: 1, env: new Map([['MAKEFLAGS', '-j2']]) });
    expect(there()).toBe(0);
    jobserver.began(borrower(1));
    expect(there()).toBe(2);
    jobserver.over(borrower(1));
    expect(there()).toBe(0);
    // Nothing that is lent is needed.
    expect(vi.getTimerCount()).toBe(0);
    vi.useRealTimers();
    close();
  });

  test('that are all there are not waited for', () => {
    const { jobserver, borrower, there, close } = open(4);
    vi.useFakeTimers();
    jobserver.began(borrower(1));
    jobserver.began({ cpus: 2, env: new Map() });
    expect(there()).toBe(1);
    expect(vi.getTimerCount()).toBe(0);
    vi.useRealTimers();
    close();
  });

  test('are as many as fit into a pipe', () => {
    const { jobserver, borrower, take, close } = open(1_000_000);
    jobserver.began(borrower(1));
    let count = 0;
    for (let taken = take(); taken > 0; taken = take()) count += taken;
    expect(count).toBe(4096);
    close();
  });

  test('that are lent when a task starts are taken back when they come, and are there again when it is over', async () => {
    const { jobserver, borrower, take, give, there, close } = open(4);
    jobserver.began(borrower(1));
    expect(take()).toBe(3);
    jobserver.began({ cpus: 2, env: new Map() });
    give(3);
    await vi.waitFor(() => expect(there()).toBe(1));
    jobserver.over({ cpus: 2, env: new Map() });
    expect(there()).toBe(3);
    close();
  });

  test('that a killed client never gave back are there again when nobody borrows', () => {
    const { jobserver, borrower, take, there, close } = open(4);
    jobserver.began(borrower(1));
    expect(take()).toBe(3);
    jobserver.over(borrower(1));
    jobserver.began(borrower(1));
    expect(there()).toBe(3);
    close();
  });

  test('that come back late, from one that outlived its task, are not lent beside the new ones', () => {
    const { jobserver, borrower, take, give, there, close } = open(4);
    jobserver.began(borrower(1));
    expect(take()).toBe(3);
    jobserver.over(borrower(1));
    give(3);
    jobserver.began(borrower(1));
    expect(there()).toBe(3);
    close();
  });
});

describe.skipIf(process.platform === 'win32')('the pipe', () => {
  test('is for this user only, and gone when the run is over', () => {
    const { jobserver, close } = open(2);
    expect(existsSync(join(directory, 'jobserver'))).toBe(true);
    expect(jobserver.stdioWith(['ignore', 5, 5])).toEqual(['ignore', 5, 5]);
    close();
    expect(existsSync(join(directory, 'jobserver'))).toBe(false);
  });

  test('is inherited as descriptors 60 and 61, beside those that the child has anyway', () => {
    const jobserver = Jobserver.open(directory, 2, new Map(), 'descriptors');
    if (typeof jobserver === 'string') throw new Error(jobserver);
    expect(jobserver.makeFlags).toBe('-j --jobserver-fds=60,61 --jobserver-auth=60,61');
    const stdio = jobserver.stdioWith(['ignore', 'pipe', 5]);
    expect(stdio).toHaveLength(62);
    expect(stdio.slice(0, 3)).toEqual(['ignore', 'pipe', 5]);
    expect(new Set(stdio.slice(3, 60))).toEqual(new Set(['ignore']));
    expect(stdio.slice(60)).toEqual([expect.any(Number), expect.any(Number)]);
    jobserver.close();
  });

  test('is none on Windows', () => {
    vi.spyOn(process, 'platform', 'get').mockReturnValue('win32');
    const opened = Jobserver.open(directory, 2, new Map(), 'fifo');
    vi.restoreAllMocks();
    expect(opened).toBe('there is none for Windows');
  });

  test('that cannot be made is told with the reason', () => {
    expect(Jobserver.open(join(directory, 'missing'), 2, new Map(), 'fifo')).toMatch(/No such file/);
  });
});

describe('the style', () => {
  test.each([
    ['GNU Make 4.4.1\nBuilt for x86_64-pc-linux-gnu\n', true],
    ['GNU Make 4.4\n', true],
    ['GNU Make 4.10\n', true],
    ['GNU Make 5.0\n', true],
    ['GNU Make 10.1\n', true],
    ['not GNU Make 4.4\n', false],
    ['GNU Make 4.3\n', false],
    ['GNU Make 3.81\n', false],
    ['bmake 20200710\n', false],
    ['', false],
  ])('of a make that says %j: FIFOs %s', (version, knows) => {
    expect(knowsFifos(version)).toBe(knows);
  });

  test.skipIf(process.platform === 'win32').each([
    ['no make', [], 'fifo'],
    ['a new one', ['make 4.4.1'], 'fifo'],
    ['an old one', ['make 4.3'], 'descriptors'],
    ['a new one before an old one', ['make 4.4.1', 'make 4.3'], 'descriptors'],
    ['an old gmake', ['make 4.4.1', 'gmake 4.2'], 'descriptors'],
    ['one that does not answer', ['make'], 'descriptors'],
  ] as const)('is what each make on PATH understands: %s', (_, makes, style) => {
    const path = makes.map((make, index) => {
      const [name, version] = make.split(' ');
      const place = join(directory, String(index));
      mkdirSync(place);
      const program = join(place, name ?? '');
      writeFileSync(
        program,
        // It is asked for nothing else, and gets nothing of the environment.
        `#!/bin/sh\n[ "$*" = --version ] && [ -z "$HOME$MAKEFLAGS" ] || exit 1\n${version === undefined ? 'exit 1' : `echo 'GNU Make ${version}'`}\n`,
      );
      chmodSync(program, 0o755);
      return place;
    });
    expect(jobserverStyle(new Map([['PATH', path.join(':')]]))).toBe(style);
  });

  test('is that of FIFOs where there is no PATH', () => {
    expect(jobserverStyle(new Map())).toBe('fifo');
  });

  test.skipIf(process.platform === 'win32')('is the old one where a make cannot be run', () => {
    writeFileSync(join(directory, 'make'), '#!/no/such\n', { mode: 0o755 });
    expect(jobserverStyle(new Map([['PATH', directory]]))).toBe('descriptors');
  });
});
