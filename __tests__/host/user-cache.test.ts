import { homedir } from 'node:os';
import { expect, test } from 'vitest';
import { userCacheDirectory, userHome } from '../../src/host/user-cache.ts';

test.each<readonly [NodeJS.Platform, NodeJS.ProcessEnv, string, string | undefined]>([
  ['linux', {}, '/home/a', '/home/a/.cache/rundag'],
  ['linux', { XDG_CACHE_HOME: '/caches' }, '/home/a', '/caches/rundag'],
  ['linux', { XDG_CACHE_HOME: '/caches' }, '', '/caches/rundag'],
  ['linux', { XDG_CACHE_HOME: 'relative' }, '/home/a', '/home/a/.cache/rundag'],
  ['linux', { XDG_CACHE_HOME: '' }, '/home/a', '/home/a/.cache/rundag'],
  ['linux', {}, '', undefined],
  ['darwin', { XDG_CACHE_HOME: '/caches' }, '/Users/a', '/Users/a/Library/Caches/rundag'],
  [
    'win32',
    { LOCALAPPDATA: String.raw`C:\Local`, XDG_CACHE_HOME: '/caches' },
    '',
    String.raw`C:\Local\rundag\cache`,
  ],
  ['win32', { LOCALAPPDATA: 'Local' }, String.raw`C:\a`, undefined],
  ['win32', {}, String.raw`C:\a`, undefined],
])('on %s with %j and the home %j caches are in %j', (platform, environment, home, directory) => {
  expect(userCacheDirectory(environment, platform, home)).toBe(directory);
});

test('a home is what the system says', () => {
  expect(userHome()).toBe(homedir());
});
