import * as glob from '@actions/glob';
import * as fc from 'fast-check';
import { afterAll, afterEach, beforeAll, describe, expect, test, vi } from 'vitest';
import { WorkspaceFiles } from '../../src/host/workspace-files/workspace-files.ts';
import { hashOf, HashWorkspace } from '../support/hash-workspace.ts';

const workspace = new HashWorkspace();
const home = process.cwd();

let asked: WorkspaceFiles;

/** The hash; rejects with what is wrong. */
async function hashFiles(values: readonly string[]): Promise<string> {
  // Each test changes the files.
  asked.filesMayHaveChanged();
  const answer = await asked.ask(values).answer;
  if (answer?.kind === 'hash') return answer.hash;
  throw new Error(answer?.problem);
}

/** The hash, or that there is none: a pattern below a file cannot be looked for. */
async function outcome(hash: () => Promise<string>): Promise<string> {
  try {
    return await hash();
  } catch {
    return 'rejected';
  }
}

beforeAll(() => {
  asked = new WorkspaceFiles(workspace.path);
});

afterEach(() => {
  process.chdir(home);
  vi.restoreAllMocks();
});

afterAll(() => asked.close());

describe('hashFiles', () => {
  test('is answered for all arguments together, the later ones overruling the earlier', async () => {
    expect(await hashFiles(['lib/**/*.rb\n!lib/foo/*.rb', '.npmrc'])).toBe(
      hashOf('lib/foo/deep/three.rb', 'lib/one.rb', '.npmrc'),
    );
    expect(await hashFiles(['nothing/**'])).toBe('');
  });

  test('follows links when the first argument says so, in any case', async () => {
    expect(await hashFiles(['link-to-a/**/c.txt'])).toBe('');
    expect(await hashFiles(['--Follow-Symbolic-Links', 'link-to-a/**/c.txt'])).toBe(hashOf('a/b/c.txt'));
    expect(await hashFiles(['--follow-symbolic-links'])).toBe('');
  });

  test.each([
    [
      ['--follow', 'x'],
      'hashFiles: expected the option --follow-symbolic-links or a pattern, found "--follow"',
    ],
    [['a/../b'], 'hashFiles: pattern "a/../b" has a "." or ".." in it: expected a path without'],
    [['!'], 'hashFiles: pattern "!" is empty'],
  ])('refuses %j', async (patterns, message) => {
    await expect(hashFiles(patterns)).rejects.toThrow(message);
  });
});

describe('hashFiles beside @actions/glob', () => {
  test('gives the same hash for any patterns', async () => {
    // It takes relative patterns from the current directory, and writes debug commands.
    process.chdir(workspace.path);
    vi.spyOn(process.stdout, 'write').mockReturnValue(true);
    const segment = fc.oneof(
      fc.constantFrom(
        '**',
        '*',
        'a',
        'b',
        'lib',
        'foo',
        '*.rb',
        '*.txt',
        'package-lock.json',
        '?.txt',
        '[a-l]*',
        '[!l]*',
      ),
      fc.constantFrom(
        '.npmrc',
        '[[]x]',
        '\\[x]',
        'a[*]',
        'a\\*',
        '{curly}',
        '*.{rb,txt}',
        '[bc].txt',
        'link-to-*',
        '[]',
        'o[n]e.rb',
      ),
    );
    const pattern = fc
      .tuple(
        fc.constantFrom('', '', '', '!', '!!', '! '),
        fc.constantFrom('', '', './', `${workspace.path.replace('[', '[[]')}/`),
        fc.array(segment, { minLength: 1, maxLength: 4 }),
        fc.constantFrom('', '', '/'),
      )
      .map(([bang, start, segments, end]) => bang + start + segments.join('/') + end);
    await fc.assert(
      fc.asyncProperty(
        fc.array(pattern, { minLength: 1, maxLength: 4 }),
        fc.boolean(),
        async (patterns, follow) => {
          const reference = () =>
            glob.hashFiles(patterns.join('\n'), workspace.path, { followSymbolicLinks: follow });
          const values = follow ? ['--follow-symbolic-links', ...patterns] : patterns;
          expect(await outcome(() => hashFiles(values))).toBe(await outcome(reference));
        },
      ),
      { numRuns: 400 },
    );
  });
});
