import { mkdtempSync, readdirSync } from 'node:fs';
import { homedir, tmpdir } from 'node:os';
import { join, sep } from 'node:path';
import { execFileSync } from 'node:child_process';
import module from 'node:module';
import { expect, test } from 'vitest';
import { userCacheDirectory } from '../../src/host/compiled-code.ts';
import { root } from '../support/bundle.ts';

const withSlashes = (path: string): string => path.split(sep).join('/');

test.each<readonly [NodeJS.Platform, NodeJS.ProcessEnv, string]>([
  ['linux', { HOME: '/home/a' }, '/home/a/.cache/rundag'],
  ['linux', { HOME: '/home/a', XDG_CACHE_HOME: '/caches' }, '/caches/rundag'],
  ['linux', { HOME: '/home/a', XDG_CACHE_HOME: 'relative' }, '/home/a/.cache/rundag'],
  ['linux', { HOME: '/home/a', XDG_CACHE_HOME: '' }, '/home/a/.cache/rundag'],
  ['linux', {}, `${homedir()}/.cache/rundag`],
  ['darwin', { HOME: '/Users/a', XDG_CACHE_HOME: '/caches' }, '/Users/a/Library/Caches/rundag'],
  ['win32', { LOCALAPPDATA: '/local' }, '/local/rundag/cache'],
  ['win32', {}, `${homedir()}/AppData/Local/rundag/cache`],
])('on %s with %j caches are in %s', (platform, environment, directory) => {
  expect(withSlashes(userCacheDirectory(environment, platform))).toBe(withSlashes(directory));
});

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
  expect(found.some((path) => withSlashes(path).startsWith('.cache/rundag/compiled/'))).toBe(kept);
});
