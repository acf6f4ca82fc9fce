import { spawnSync } from 'node:child_process';
import { copyFileSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { root } from '../support/bundle.ts';
import { openMachine, writeFiles } from '../support/machine.ts';

const ready = `# Changelog

## [Unreleased]

## [1.2.3] - 2026-11-27

### Added

- A thing.

### Fixed

- Another.

## [1.2.2] - 2026-01-01

- Older.
`;

/** Asks the script of a checkout with this version and this changelog. */
function ask(
  args: readonly string[],
  { version = '1.2.3', changelog = ready, input = '' } = {},
): { readonly status: number | null; readonly stdout: string; readonly stderr: string } {
  const { workspace } = openMachine();
  mkdirSync(join(workspace, 'scripts'));
  copyFileSync(join(root, 'scripts', 'release.mjs'), join(workspace, 'scripts', 'release.mjs'));
  writeFiles(workspace, { 'package.json': JSON.stringify({ version }), 'CHANGELOG.md': changelog });
  const script = join(workspace, 'scripts', 'release.mjs');
  const { status, stdout, stderr } = spawnSync(process.execPath, [script, ...args], {
    encoding: 'utf8',
    input,
  });
  return { status, stdout, stderr };
}

describe('a release', () => {
  it('is ready when the tag, the version and the changelog agree', () => {
    expect(ask(['check', 'v1.2.3'])).toEqual({ status: 0, stdout: 'ready for v1.2.3\n', stderr: '' });
    const crlf = ready.replaceAll('\n', '\r\n');
    expect(ask(['check', 'v1.2.3'], { changelog: crlf })).toMatchObject({ status: 0 });
    const preview = ready.replace('1.2.3', '1.2.3-rc.1');
    expect(ask(['check', 'v1.2.3-rc.1'], { version: '1.2.3-rc.1', changelog: preview })).toMatchObject({
      status: 0,
    });
  });

  it('has as its notes what the changelog says of it', () => {
    const notes = '### Added\n\n- A thing.\n\n### Fixed\n\n- Another.\n';
    expect(ask(['notes', 'v1.2.3'])).toEqual({ status: 0, stdout: notes, stderr: '' });
  });

  it.each([
    ['another version', { version: '1.2.2' }, 'package.json: expected the version 1.2.3; found 1.2.2'],
    [
      'no section',
      { changelog: ready.replace('[1.2.3]', '[1.2.4]') },
      'CHANGELOG.md: expected a section «## [1.2.3] - YYYY-MM-DD» with entries; found none',
    ],
    [
      'a section without entries',
      { changelog: ready.replaceAll(/^- A.*$/gm, '') },
      'CHANGELOG.md: expected a section «## [1.2.3] - YYYY-MM-DD» with entries; found none',
    ],
    [
      'a section without a date',
      { changelog: ready.replace(' - 2026-11-27', ' - soon') },
      'CHANGELOG.md: expected « - YYYY-MM-DD» after [1.2.3]; found « - soon»',
    ],
    [
      'entries that were left behind',
      { changelog: ready.replace('[Unreleased]\n', '[Unreleased]\n\n- More.\n') },
      'CHANGELOG.md: expected nothing under [Unreleased]; move its entries under [1.2.3]',
    ],
    [
      'no place for what comes next',
      { changelog: ready.replace('## [Unreleased]', '') },
      'CHANGELOG.md: expected an empty section «## [Unreleased]»; found none',
    ],
  ])('is not ready with %s', (_, given, problem) => {
    expect(ask(['check', 'v1.2.3'], given)).toEqual({ status: 1, stdout: '', stderr: `${problem}\n` });
  });

  it('tells all that is missing at once', () => {
    const { stderr } = ask(['check', 'v2.0.0'], { changelog: '' });
    expect(stderr.trim().split('\n')).toHaveLength(3);
  });

  it.each([['v1.2'], ['1.2.3'], ['v1.2.3.4'], ['v01.2.3'], ['v1.2.3-'], ['']])('is not named %j', (tag) => {
    expect(ask(['check', tag])).toMatchObject({ status: 2, stdout: '' });
  });

  it.each([
    ['v1.2.3', ['v1.2.3', 'v1.2.2', 'v1.1.9', 'v1'], 'v1\n'],
    ['v1.10.0', ['v1.9.9', 'v1.10.0'], 'v1\n'],
    ['v1.2.3', ['v2.0.0', 'v2'], 'v1\n'],
    ['v1.2.3', ['v1.2.4-rc.1', 'v1.next', 'nightly', ''], 'v1\n'],
    ['v0.1.0', [], 'v0\n'],
    ['v1.2.3', ['v1.2.10'], ''],
    ['v1.2.3', ['v1.3.0'], ''],
    ['v1.3.0-rc.1', ['v1.2.3'], ''],
  ])('%s among %j moves %j', (tag, tags, moved) => {
    expect(ask(['major', tag], { input: tags.join('\n') })).toEqual({
      status: 0,
      stdout: moved,
      stderr: '',
    });
  });
});
