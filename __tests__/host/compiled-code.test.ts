import { mkdtempSync, readdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { execFileSync } from 'node:child_process';
import module from 'node:module';
import { expect, test } from 'vitest';
import { root } from '../support/bundle.ts';

const keepsCode = 'enableCompileCache' in module;

test.runIf(keepsCode).each([
  ['are kept for the next start on a terminal', {}, true],
  ['are not kept on a machine of CI', { CI: 'true' }, false],
])('the compiled parts of the command line %s', (_, environment, kept) => {
  const home = mkdtempSync(join(tmpdir(), 'rundag-home-'));
  const { PATH } = process.env;
  const output = execFileSync(process.execPath, [join(root, 'dist/cli/index.js'), '--version'], {
    env: { PATH, HOME: home, ...environment },
    encoding: 'utf8',
  });
  expect(output).toMatch(/^\d+\.\d+\.\d+\n$/);
  const found = readdirSync(home, { recursive: true, encoding: 'utf8' });
  expect(found.some((path) => path.startsWith(join('.cache', 'rundag', 'compiled', '/')))).toBe(kept);
});
