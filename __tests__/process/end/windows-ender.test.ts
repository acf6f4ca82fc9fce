import { chmodSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { type RunProgram, WindowsEnder } from '../../../src/process/end/windows-ender.ts';
import { treeOf } from '../../support/process-rows.ts';

const own = treeOf(1, { root: process.pid });
const note = { pid: process.pid, command: '(the task itself)' };

describe('what taskkill says', () => {
  it.each<[Awaited<ReturnType<RunProgram>>, string | undefined]>([
    [{ code: 0, output: '' }, undefined],
    [{ code: 128, output: 'not found' }, undefined],
    [{ code: 1, output: ' Access is denied.\r\n' }, 'taskkill ended with exit code 1: Access is denied.'],
    [undefined, 'W:\\System32\\taskkill.exe could not be started'],
  ])('%j', async (result, reason) => {
    const report = await new WindowsEnder('W:', () => Promise.resolve(result)).end(own);
    expect(report).toEqual(
      reason === undefined
        ? { ended: [note], survivors: [] }
        : { ended: [], survivors: [{ ...note, reason }] },
    );
  });

  it.each([
    ['W:\\Win', 'W:\\Win'],
    [undefined, 'C:\\Windows'],
  ])('comes from the Windows of %s', async (systemRoot, found) => {
    vi.stubEnv('SystemRoot', systemRoot);
    const asked: string[] = [];
    const ender = new WindowsEnder(undefined, (program) => {
      asked.push(program);
      return Promise.resolve({ code: 0, output: '' });
    });
    vi.unstubAllEnvs();
    await ender.end(own);
    expect(asked).toEqual([`${found}\\System32\\taskkill.exe`]);
  });

  it('is not asked for a root that is not known', async () => {
    const ender = new WindowsEnder('W:', () => Promise.reject(new Error('not to be called')));
    expect(await ender.end(treeOf(1))).toEqual({ ended: [], survivors: [] });
    expect(await ender.look()).toEqual([]);
    ender.shortenGrace();
  });
});

describe.skipIf(process.platform === 'win32')('the program itself', () => {
  let directory: string;
  beforeEach(() => {
    directory = mkdtempSync(join(tmpdir(), 'rundag-taskkill-'));
  });
  afterEach(() => rmSync(directory, { recursive: true }));

  /** An ender whose `taskkill.exe` is this script, of a Windows that lies in the directory. */
  function enderWith(script: string | undefined): WindowsEnder {
    const file = `${join(directory, 'W')}\\System32\\taskkill.exe`;
    if (script !== undefined) writeFileSync(file, `#!/bin/sh\n${script}\n`);
    if (script !== undefined) chmodSync(file, 0o755);
    return new WindowsEnder(join(directory, 'W'));
  }

  it('ends the root', async () => {
    const child = spawn('sleep', ['1000'], { stdio: 'ignore' });
    const exited = once(child, 'exit');
    const report = await enderWith('[ "$1 $3 $4" = "/PID /T /F" ] && kill -9 "$2"').end(
      treeOf(1, { root: child.pid }),
    );
    expect(report).toMatchObject({ ended: [{ pid: child.pid }], survivors: [] });
    expect(await exited).toEqual([null, 'SIGKILL']);
  });

  it.each([
    ['cat; echo out; echo err >&2; exit 3', /^taskkill ended with exit code 3: (?:out\nerr|err\nout)$/],
    ['kill -9 $$', /^taskkill ended with exit code -1: $/],
    [undefined, /taskkill\.exe could not be started$/],
  ])('tells all that it said: %j', async (script, reason) => {
    const { survivors } = await enderWith(script).end(own);
    expect(survivors).toEqual([{ ...note, reason: expect.stringMatching(reason) }]);
  });
});
