import { closeSync, openSync, readdirSync, readFileSync, readlinkSync, writeSync } from 'node:fs';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { hideVariables } from '../../src/host/hide-variables.ts';

vi.mock(import('node:fs'), { spy: true });

const onLinux = process.platform === 'linux';

/** What every process of this user can see of the environment that this one was started with. */
const seen = (): Buffer => readFileSync('/proc/self/environ');

/** Puts the environment back as it was: `env_start` is the 50th field of `/proc/self/stat`, the second is in brackets. */
function restore(block: Buffer): void {
  const fields = readFileSync('/proc/self/stat', 'latin1')
    .replace(/^.*\) /su, '')
    .split(' ');
  const memory = openSync('/proc/self/mem', 'r+');
  writeSync(memory, block, 0, block.length, Number(fields[50 - 3]));
  closeSync(memory);
}

/** The entries of an environment. */
const entriesOf = (block: Buffer): readonly string[] => block.toString('latin1').split('\0').slice(0, -1);

/** The name of the variable in an entry. */
const nameOf = (entry: string | undefined): string => entry?.split('=', 1)[0] ?? '';

/** Where something is written, and how many bytes, when the system tells this of the process and of its environment. */
function writtenAt(stat: string, name = 'A', environment = 'A=1\0'): readonly unknown[] {
  const places: unknown[] = [];
  vi.mocked(readFileSync).mockReturnValueOnce(stat).mockReturnValueOnce(Buffer.from(environment));
  vi.mocked(writeSync).mockImplementation((...values: readonly unknown[]) =>
    places.push([values[4], values[3]]),
  );
  hideVariables([name]);
  for (const mocked of [vi.mocked(readFileSync), vi.mocked(writeSync)]) mocked.mockReset();
  return places;
}

/** The fields of a program's state up to the one that tells where its environment is. */
const statOf = (program: string, address: string): string =>
  `1 (${program}) S ${'7 '.repeat(46)}${address} 9 9`;

describe('variables that are hidden', () => {
  let before: Buffer = Buffer.alloc(0);
  beforeEach(() => {
    if (onLinux) before = seen();
    vi.stubEnv('RUNDAG_TEST_HIDDEN', 'x');
  });
  afterEach(() => {
    if (onLinux && !seen().equals(before)) restore(before);
    vi.unstubAllEnvs();
    vi.restoreAllMocks();
  });

  test('are gone from this process, and no others are', () => {
    vi.stubEnv('RUNDAG_TEST_SHOWN', 'y');
    hideVariables(['RUNDAG_TEST_HIDDEN', 'RUNDAG_TEST_NOT_THERE']);
    expect([process.env['RUNDAG_TEST_HIDDEN'], process.env['RUNDAG_TEST_SHOWN']]).toEqual([undefined, 'y']);
  });

  describe.runIf(onLinux)('on Linux', () => {
    test('are gone from what the system shows of this process, to the last byte, and no others', () => {
      const all = entriesOf(before);
      expect(all.every((entry) => nameOf(entry) !== '')).toBe(true);
      // The first, the last and one between: each is found by its whole name.
      const hidden = [all[0], all[Math.floor(all.length / 2)], all.at(-1)].map(nameOf);
      for (const name of hidden) vi.stubEnv(name, process.env[name]);
      hideVariables([...hidden, 'RUNDAG_TEST_NOT_THERE']);
      const expected = all.map((entry) =>
        hidden.includes(nameOf(entry)) ? '\0'.repeat(entry.length) : entry,
      );
      expect(seen().toString('latin1')).toBe(expected.map((entry) => `${entry}\0`).join(''));
    });

    test('leave the others alone where they are not among them, and no file open', () => {
      hideVariables([]);
      hideVariables(['RUNDAG_TEST_NOT_THERE', '']);
      expect(seen().equals(before)).toBe(true);
      const open = readdirSync('/proc/self/fd').map((name) => {
        try {
          return readlinkSync(`/proc/self/fd/${name}`);
        } catch {
          return '';
        }
      });
      expect(open.filter((path) => path.endsWith('/mem'))).toEqual([]);
    });

    test.each(['node', 'a b', 'a) b (c', ')) '])(
      'are looked for where the system says that the environment begins: %j',
      (program) => expect(writtenAt(statOf(program, '4096'))).toEqual([[4096, 3]]),
    );

    test.each([
      ['B', 'ä=ü\0B=1\0', [4096 + 6, 3]],
      ['ä', 'B=é\0ä=ü=\n\0', [4096 + 5, 7]],
      ['B', 'A=1\0B=12', [4096 + 4, 4]],
    ])('are counted in bytes, and the last one may have no end: %j in %j', (name, environment, expected) =>
      expect(writtenAt(statOf('node', '4096'), name, environment)).toEqual([expected]),
    );

    test.each([statOf('node', '0'), statOf('node', '-1'), '1 (node) S 7', ''])(
      'are left where the system does not say where the environment begins: %j',
      (stat) => expect(writtenAt(stat)).toEqual([]),
    );

    test('are gone from this process alone where the system is another', () => {
      const name = nameOf(entriesOf(before)[0]);
      vi.stubEnv(name, process.env[name]);
      vi.spyOn(process, 'platform', 'get').mockReturnValue('darwin');
      hideVariables([name]);
      expect([process.env[name], seen().equals(before)]).toEqual([undefined, true]);
    });
  });
});
