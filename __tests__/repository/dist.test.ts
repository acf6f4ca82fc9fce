import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { root } from '../support/bundle.ts';

it('dist/, which the tests in action/ and cli/ run, is built from src/ as it is', () => {
  const check = spawnSync(process.execPath, [join(root, 'scripts', 'source-hash.mjs'), '--check'], {
    encoding: 'utf8',
  });
  expect(check).toMatchObject({ status: 0, stdout: '', stderr: '' });
});
