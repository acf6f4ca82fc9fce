import { chmodSync, chownSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { execRefuses } from '../../src/process/start/exec-handle.ts';
import { openWorkbench, type Workbench, write } from '../support/workbench.ts';

/** A user that nobody is, and a group. */
const nobody = 65_534;

let bench: Workbench;
beforeEach(async () => {
  bench = await openWorkbench();
});
afterEach(async () => {
  await bench.close();
});

describe('what a task needs to start', () => {
  it('is made anew when another has emptied the temporary directory', async () => {
    const { temporaryDirectory } = bench.supervisor;
    await bench.run(`rm -rf ${temporaryDirectory}/*`);
    expect(readdirSync(temporaryDirectory)).toEqual([]);
    expect((await bench.run('echo one')).tail).toEqual(['one']);
    rmSync(temporaryDirectory, { recursive: true });
    const ending = await bench.run(['echo', 'two']);
    expect(ending).toMatchObject({ termination: { kind: 'exited', code: 0 }, tail: ['two'] });
  });
});

// Only root can give files away, and become somebody else.
describe.skipIf(process.getuid?.() !== 0)('another user', () => {
  it('may own a program that root runs', async () => {
    const program = write(join(bench.directory, 'program'), '#!/bin/sh\necho "$0: $*"\nexit 3\n', 0o700);
    chownSync(program, nobody, nobody);
    expect(execRefuses(program)).toBe(true);
    const ending = await bench.run([program, 'a b', '"c"']);
    expect(ending).toMatchObject({ termination: { kind: 'exited', code: 3 }, tail: [`${program}: a b "c"`] });
  });

  it('may run the shell of a script', async () => {
    chmodSync(bench.directory, 0o711);
    const shell = `setpriv --reuid=${nobody} --clear-groups bash -e {0}`;
    const ending = await bench.run('', { work: { kind: 'script', script: 'id -u', shell } });
    expect(ending).toMatchObject({ termination: { kind: 'exited', code: 0 }, tail: [String(nobody)] });
  });
});
