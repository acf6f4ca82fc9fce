import { closeSync, openSync, readFileSync, writeSync } from 'node:fs';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { hideVariables } from '../../src/host/hide-variables.ts';

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

describe('variables that are hidden', () => {
  beforeEach(() => void vi.stubEnv('RUNDAG_TEST_HIDDEN', 'x'));
  afterEach(() => void vi.unstubAllEnvs());

  test('are gone from this process, and no others are', () => {
    vi.stubEnv('RUNDAG_TEST_SHOWN', 'y');
    hideVariables(['RUNDAG_TEST_HIDDEN', 'RUNDAG_TEST_NOT_THERE']);
    expect([process.env['RUNDAG_TEST_HIDDEN'], process.env['RUNDAG_TEST_SHOWN']]).toEqual([undefined, 'y']);
  });

  test.runIf(onLinux)(
    'are gone from what the system shows of this process, to the last byte, and no others',
    () => {
      const before = seen();
      const entries = before.toString('latin1').split('\0').slice(0, -1);
      expect(entries.length).toBeGreaterThan(2);
      // The first, the last and one between: each is found by its whole name.
      const hidden = [entries[0], entries[Math.floor(entries.length / 2)], entries.at(-1)].map(
        (entry) => entry?.split('=', 1)[0] ?? '',
      );
      for (const name of hidden) vi.stubEnv(name, process.env[name]);
      try {
        hideVariables([...hidden, 'RUNDAG_TEST_NOT_THERE']);
        const expected = entries
          .map((entry) => (hidden.includes(entry.split('=', 1)[0] ?? '') ? '\0'.repeat(entry.length) : entry))
          .map((entry) => `${entry}\0`)
          .join('');
        expect(seen().toString('latin1')).toBe(expected);
      } finally {
        restore(before);
      }
      expect(seen().equals(before)).toBe(true);
    },
  );

  test.runIf(onLinux)('are not looked for where there are none', () => {
    const before = seen();
    hideVariables([]);
    hideVariables(['RUNDAG_TEST_NOT_THERE', '']);
    expect(seen().equals(before)).toBe(true);
  });
});
