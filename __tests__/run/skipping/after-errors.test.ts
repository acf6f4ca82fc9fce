import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { DirectoryArchives } from '../../../src/history/stores/directory-archives.ts';
import { ArchivedOutputs } from '../../../src/run/remembering/archived-outputs.ts';
import { openMachine } from '../../support/machine.ts';
import { openMemoryBench } from '../../support/skipping/memory-bench.ts';

const never = new AbortController().signal;

test('an archive that cannot be written keeps no later one from being kept', async () => {
  const { directory, workspace, temp } = openMachine();
  const store = new DirectoryArchives(join(directory, 'archives'));
  const way = join(temp, 'way');
  const archived = new ArchivedOutputs(store, workspace, way);
  writeFileSync(join(workspace, 'a'), '1');
  const files = { entries: [{ path: 'a', kind: 'file' }], log: undefined } as const;
  // A file stands where archives are packed.
  writeFileSync(way, '');
  expect(await archived.keep(files, never)).toMatchObject({ kind: 'notice' });
  rmSync(way);
  const kept = await archived.keep(files, never);
  if (kept.kind !== 'kept') throw new Error(kept.kind);
  rmSync(way, { recursive: true });
  writeFileSync(way, '');
  expect(await archived.restore(kept.archive, [], never)).toMatchObject({ kind: 'not-restored' });
  rmSync(way);
  rmSync(join(workspace, 'a'));
  expect(await archived.restore(kept.archive, [], never)).toEqual({ kind: 'restored' });
  expect(readFileSync(join(workspace, 'a'), 'utf8')).toBe('1');
  await archived.close();
  expect(existsSync(way)).toBe(false);
});

test('a tool that does not say its version is told of once, and nothing is remembered', async () => {
  const { run } = openMemoryBench(`
    cache: {tools: ['exit 3']}
    tasks:
      a: {run: 'true', inputs: [in.txt], outputs: []}
      b: {run: 'true', inputs: [in.txt], outputs: []}
  `);
  const first = await run();
  expect(first.warnings).toEqual([expect.stringContaining('no task is remembered: cache.tools: "exit 3"')]);
  expect(first.notices).toEqual([]);
  expect((await run()).ran.toSorted()).toEqual(['a', 'b']);
});
