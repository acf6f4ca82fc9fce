import { chmodSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { endAsRoot, giveUpAfter, survivalReason } from '../../../src/process/end/survival.ts';
import { FifoLines } from '../../support/fifo-lines.ts';

let directory: string;
let asked: FifoLines;
const path = process.env['PATH'];
beforeEach(() => {
  directory = mkdtempSync(join(tmpdir(), 'rundag-sudo-'));
  asked = new FifoLines(join(directory, 'asked'));
});
afterEach(() => {
  process.env['PATH'] = path;
  asked.close();
  rmSync(directory, { recursive: true });
});

function sudoThat(does: string): void {
  const file = join(directory, 'sudo');
  writeFileSync(file, `#!/bin/sh\necho "$*" >"${asked.path}"\n${does}\n`);
  chmodSync(file, 0o755);
  process.env['PATH'] = `${directory}:${path}`;
}

describe.skipIf(process.platform === 'win32')('a signal to processes of another user', () => {
  it.each([
    ['exit 0', true],
    ['exit 1', false],
    ['kill -9 $$', false],
  ])('is sent by sudo, which never asks; `%s`: %s', async (does, sent) => {
    sudoThat(does);
    expect(await endAsRoot('TERM', [7, 8])).toBe(sent);
    expect(await asked.next()).toBe('-n kill -s TERM -- 7 8');
  });

  it('is not waited for longer than 2 s', async () => {
    sudoThat('trap "" TERM; exec sleep 1000');
    expect(await endAsRoot('KILL', [7])).toBe(false);
  });

  it('is not sent where there is no sudo', async () => {
    process.env['PATH'] = directory;
    expect(await endAsRoot('TERM', [7])).toBe(false);
  });

  it('is not sent to more than a command line takes, and that is no error', async () => {
    sudoThat('exit 0');
    expect(
      await endAsRoot(
        'TERM',
        Array.from({ length: 500_000 }, () => 1_234_567),
      ),
    ).toBe(false);
  });
});

describe('why a process has survived', () => {
  it.each([
    [true, true, 'it belongs to another user, and this user may not end it'],
    [
      false,
      true,
      'it waits inside the kernel, for a disk or a network file system perhaps, and cannot be ended until that answers',
    ],
    [false, false, 'it was still there 5 s after the first SIGKILL'],
  ])('refused: %s, in the kernel: %s', (refused, waitsInKernel, reason) => {
    expect(survivalReason({ refused, waitsInKernel })).toBe(reason);
    expect(giveUpAfter).toBe(5000);
  });
});
