import { mkdirSync, mkdtempSync, realpathSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, expect, test } from 'vitest';
import { workspaceFile } from '../../../src/run/cause/workspace-file.ts';

const root = realpathSync(mkdtempSync(join(tmpdir(), 'rundag-workspace-file-')));
afterAll(() => rmSync(root, { recursive: true }));

const workspace = join(root, 'w');
const directory = join(workspace, 'packages', 'web');
for (const path of [
  'w/a.ts',
  'w/cart/cart_test.go',
  'w/packages/web/src/b.ts',
  'w/src/test/java/com/acme/CartTest.java',
  'outside.ts',
]) {
  mkdirSync(dirname(join(root, path)), { recursive: true });
  writeFileSync(join(root, path), '');
}
symlinkSync(workspace, join(root, 'link'));

const find = (file: string, from = { directory, workspace }) => workspaceFile(file, from);

test.each([
  ['src/b.ts', 'packages/web/src/b.ts'],
  ['./src/b.ts', 'packages/web/src/b.ts'],
  ['packages/web/src/b.ts', 'packages/web/src/b.ts'],
  ['a.ts', 'a.ts'],
  ['../../a.ts', 'a.ts'],
  [join(workspace, 'a.ts'), 'a.ts'],
  [pathToFileURL(join(workspace, 'a.ts')).href, 'a.ts'],
  ['example.com/shop/cart/cart_test.go', 'cart/cart_test.go'],
  ['com/acme/CartTest.java', 'src/test/java/com/acme/CartTest.java'],
])('%s is found', async (file, path) => {
  expect(await find(file)).toBe(path);
});

test.each([
  '../../../outside.ts',
  '../outside.ts',
  join(root, 'outside.ts'),
  join(workspace, '..', 'outside.ts'),
  '/etc/passwd',
  'src',
  workspace,
  '.',
  '..',
  '',
  'none.ts',
  'file:',
  'file://elsewhere/%',
  'a.ts\0',
  'x'.repeat(10_000),
  'x/'.repeat(10_000),
  '../../../w/../outside.ts',
])('%j is no file of the workspace', async (file) => {
  expect(await find(file)).toBeUndefined();
});

test('a workspace that is named by a link has its files by their real names too', async () => {
  const link = join(root, 'link');
  expect(await find(join(workspace, 'a.ts'), { directory: link, workspace: link })).toBe('a.ts');
  expect(await find(join(link, 'a.ts'), { directory: link, workspace: link })).toBe('a.ts');
});
