import { spawnSync } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { plainEnvironment, root } from '../support/bundle.ts';
import { openMachine, writeFiles } from '../support/machine.ts';

/** What an entry does that a shell starts in some odd state; `$entry` in the script is `node` with the entry's file. */
function startOddly(bundle: 'cli/index.js' | 'index.js' | 'post/index.js', script: string) {
  const { workspace, temp } = openMachine();
  writeFiles(workspace, { 'graph.yml': 'tasks: {a: {run: echo a}}' });
  mkdirSync(join(workspace, 'deleted'));
  const { status, stdout, stderr } = spawnSync(
    '/bin/bash',
    ['-c', `entry() { "$NODE" "$BUNDLE" "$@"; }; ${script}`],
    {
      cwd: workspace,
      env: {
        ...plainEnvironment(),
        TMPDIR: temp,
        NODE: process.execPath,
        BUNDLE: join(root, 'dist', bundle),
        'INPUT_DAG-FILE': 'graph.yml',
      },
      encoding: 'utf8',
    },
  );
  return { status, stdout, stderr };
}

const inDeletedDirectory = 'graph="$PWD/graph.yml"; cd deleted; rmdir ../deleted;';
const noDirectory =
  'current directory: expected one that exists; found ENOENT: no such file or directory, uv_cwd: go to another directory, and start again from there\n';

describe.skipIf(process.platform !== 'linux')(
  'whatever fails before the first task is a line and a status',
  () => {
    test('a current directory that was deleted', () => {
      const ended = startOddly('cli/index.js', `${inDeletedDirectory} entry "$graph"`);
      expect(ended).toEqual({ status: 2, stdout: '', stderr: noDirectory });
      const step = startOddly('index.js', `${inDeletedDirectory} entry`);
      expect(step).toEqual({ status: 1, stdout: '', stderr: noDirectory });
    });

    test('a current directory that was deleted is nothing to a step with a workspace, nor to the post entry', () => {
      const step = startOddly(
        'index.js',
        `export GITHUB_WORKSPACE=$PWD INPUT_SUMMARY=false; ${inDeletedDirectory} entry`,
      );
      expect(step).toMatchObject({ status: 0, stderr: '' });
      const post = startOddly('post/index.js', `${inDeletedDirectory} entry`);
      expect(post).toEqual({ status: 0, stdout: '', stderr: '' });
    });

    const full = 'rundag: standard output cannot be written: ENOSPC\n';
    test.each([
      '--help',
      '--version',
      'graph.yml --validate',
      'graph.yml --dry-run',
      'graph.yml --graph dot',
    ])('an answer that cannot be written: %s', (args) => {
      const ended = startOddly('cli/index.js', `entry ${args} > /dev/full`);
      expect(ended).toEqual({ status: 2, stdout: '', stderr: full });
    });

    test('a reader that has gone', () => {
      // The shell reads the status of its only job, which has started when nobody reads any more.
      const ended = startOddly(
        'cli/index.js',
        'exec 3> >(:); reader=$!; while kill -0 $reader 2>/dev/null; do :; done; entry graph.yml --graph dot >&3',
      );
      expect(ended).toEqual({
        status: 2,
        stdout: '',
        stderr: 'rundag: standard output cannot be written: EPIPE\n',
      });
    });

    test('a plan of a step that cannot be written', () => {
      const step = startOddly('index.js', 'env INPUT_DRY-RUN=true "$NODE" "$BUNDLE" > /dev/full');
      expect(step).toEqual({ status: 1, stdout: '', stderr: full });
    });

    test.each([
      ['a graph file that is not there', 'entry none.yml', 2],
      ['an option that is none', 'entry --none', 2],
      ['a run', 'entry graph.yml', 0],
    ])('with nothing open at all the status still tells: %s', (_, command, status) => {
      const ended = startOddly('cli/index.js', `${command} <&- >&- 2>&-`);
      expect(ended).toEqual({ status, stdout: '', stderr: '' });
    });

    test.each([
      ['no standard error', 'entry none.yml 2> /dev/full', 2],
      ['no home, and no other variable', 'env -i "$NODE" "$BUNDLE" graph.yml > /dev/null', 0],
      ['an argument that is no text', "entry $'\\xff\\xfe.yml' 2> /dev/null", 2],
    ])('%s', (_, script, status) => {
      expect(startOddly('cli/index.js', script)).toEqual({ status, stdout: '', stderr: '' });
    });

    test.each(['/nonexistent', '/proc', '/dev/null'])('a temporary directory that is none: %s', (place) => {
      const ended = startOddly('cli/index.js', `TMPDIR=${place} entry graph.yml`);
      expect(ended).toMatchObject({ status: 2, stdout: '' });
      expect(ended.stderr).toMatch(new RegExp(`^temporary directory "${place}": expected [^\\n]*\\n$`));
    });
  },
);
