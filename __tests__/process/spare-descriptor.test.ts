import { execFile } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { holdSpare, withSpare } from '../../src/process/system/spare-descriptor.ts';

const exhausted = Object.assign(new Error('none left'), { code: 'EMFILE' });

describe('withSpare', () => {
  it('gives what the work gives', () => {
    expect(withSpare(() => 7)).toBe(7);
  });

  it('lets other errors pass', () => {
    expect(() =>
      withSpare(() => {
        throw new Error('something else');
      }),
    ).toThrow('something else');
  });

  it('is no help when nothing was set aside', () => {
    let calls = 0;
    const work = (): never => {
      calls += 1;
      throw exhausted;
    };
    expect(() => withSpare(work)).toThrow(exhausted);
    expect(calls).toBe(1);
  });
});

const openDescriptors = (): number => readdirSync('/proc/self/fd').length;

describe.skipIf(process.platform !== 'linux')('a descriptor that was set aside', () => {
  let before: number;
  beforeAll(() => {
    before = openDescriptors();
    holdSpare();
    holdSpare();
  });

  it('is one', () => {
    expect(openDescriptors()).toBe(before + 1);
  });

  it.each(['EMFILE', 'ENFILE'])('is given up for work that fails with %s, until that is done', (code) => {
    const seen: number[] = [];
    const work = (): string => {
      seen.push(openDescriptors());
      if (seen.length === 1) throw Object.assign(new Error('none left'), { code });
      return 'done';
    };
    expect(withSpare(work)).toBe('done');
    expect(seen).toEqual([before + 1, before]);
    expect(openDescriptors()).toBe(before + 1);
  });

  it('is there again when the work fails with it too', () => {
    let calls = 0;
    const work = (): never => {
      calls += 1;
      throw exhausted;
    };
    expect(() => withSpare(work)).toThrow(exhausted);
    expect([calls, openDescriptors()]).toEqual([2, before + 1]);
  });

  it.each(['EACCES', undefined])('is no help against %s', (code) => {
    let calls = 0;
    const work = (): never => {
      calls += 1;
      throw Object.assign(new Error('not for want of one'), { code });
    };
    expect(() => withSpare(work)).toThrow('not for want of one');
    expect(calls).toBe(1);
  });
});

// In a process of its own: it takes every descriptor that there is.
const program = `
import { openSync } from 'node:fs';
import { linuxProcesses } from ${JSON.stringify(resolve('src/process/system/process-table-linux.ts'))};
linuxProcesses.now();
for (let left = true; left;) try { openSync('/dev/null', 'r'); } catch { left = false; }
const looks = [1, 2].map(() => [...linuxProcesses.scan()]);
const parent = looks.map((rows) => rows.find(({ pid }) => pid === process.ppid));
console.log(JSON.stringify(parent.map((row) => row !== undefined && linuxProcesses.environment(row) !== '')));
`;

/** Node runs TypeScript by itself from 22.18 on, and from 23.6. */
const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
const runsTypeScript = major > 23 || (major === 23 && minor >= 6) || (major === 22 && minor >= 18);

describe.skipIf(process.platform !== 'linux' || !runsTypeScript)(
  'a process without a free descriptor',
  () => {
    const directory = mkdtempSync(join(tmpdir(), 'rundag-spare-'));
    const file = join(directory, 'look.mjs');
    beforeAll(() => writeFileSync(file, program));
    afterAll(() => rmSync(directory, { recursive: true }));

    it('still sees which processes there are, again and again', async () => {
      const { stdout } = await promisify(execFile)('prlimit', ['--nofile=64', process.execPath, file]);
      expect(JSON.parse(stdout)).toEqual([true, true]);
    });
  },
);
