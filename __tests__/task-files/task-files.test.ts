import { execFileSync } from 'node:child_process';
import {
  appendFileSync,
  closeSync,
  chmodSync,
  existsSync,
  linkSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  openSync,
  readdirSync,
  renameSync,
  rmSync,
  statSync,
  symlinkSync,
  truncateSync,
  writeFileSync,
  writeSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { noTaskFiles } from '../../src/model/outcome.ts';
import { taskFileVariables, type TaskFileVariable } from '../../src/task-files/task-file-contents.ts';
import { FileAllowance } from '../../src/task-files/file-allowance.ts';
import { type AttemptFiles, TaskFileSets } from '../../src/task-files/task-files.ts';

let directory: string;
let sets: TaskFileSets;

beforeEach(() => {
  directory = mkdtempSync(join(tmpdir(), 'rundag-task-files-'));
  sets = new TaskFileSets(join(directory, 'files'), 'linux');
});
afterEach(() => rmSync(directory, { recursive: true, force: true }));

function pathOf(files: AttemptFiles, variable: TaskFileVariable): string {
  const path = files.entries.get(variable);
  if (path === undefined) throw new Error(`no ${variable}`);
  return path;
}

function pathsOf(files: AttemptFiles): readonly string[] {
  return [...files.entries.values()];
}

/** Files with the given contents. */
function written(contents: Readonly<Partial<Record<TaskFileVariable, string>>>): AttemptFiles {
  const files = sets.create('t');
  for (const [variable, content] of Object.entries(contents)) {
    writeFileSync(files.entries.get(variable) ?? '', content);
  }
  return files;
}

describe('the files of an attempt', () => {
  it('exist, are empty, and are for this user alone', () => {
    const files = sets.create('t');
    expect([...files.entries.keys()]).toEqual([...taskFileVariables]);
    for (const path of files.entries.values()) {
      const stats = statSync(path);
      expect([stats.size, stats.mode & 0o777]).toEqual([0, 0o600]);
      expect(statSync(dirname(path)).mode & 0o777).toBe(0o700);
    }
  });

  it('are not those of another attempt that has not ended', () => {
    const paths = [sets.create('t'), sets.create('t')].flatMap((files) => pathsOf(files));
    expect(new Set(paths).size).toBe(2 * taskFileVariables.length);
  });

  it('hold what the task wrote', () => {
    const files = written({
      GITHUB_OUTPUT: 'a=1\na=2\nb<<E\nx\ny\nE\n',
      GITHUB_ENV: '\uFEFFA=1\nCI=no\n',
      GITHUB_PATH: '/opt/a\n/opt/b\n',
      GITHUB_STATE: 's=t',
      GITHUB_STEP_SUMMARY: '# Done\n',
    });
    expect(files.read()).toEqual({
      kind: 'files',
      refusals: [],
      files: {
        outputs: new Map([
          ['a', '2'],
          ['b', 'x\ny'],
        ]),
        env: new Map([
          ['A', '1'],
          ['CI', 'no'],
        ]),
        path: ['/opt/a', '/opt/b'],
        summary: '# Done\n',
      },
    });
  });

  it('count as empty when they are gone, with or without their directory', () => {
    const files = written({ GITHUB_OUTPUT: 'a=1' });
    rmSync(pathOf(files, 'GITHUB_ENV'));
    expect(files.read()).toMatchObject({ kind: 'files', files: { outputs: new Map([['a', '1']]) } });
    rmSync(dirname(pathOf(files, 'GITHUB_ENV')), { recursive: true });
    expect(files.read()).toEqual({ kind: 'files', files: noTaskFiles, refusals: [] });
    files.discard();
  });

  it('take no memory for a task that wrote nothing', () => {
    const reading = sets.create('t').read();
    expect(reading.kind === 'files' && reading.files).toBe(noTaskFiles);
  });

  it('may be replaced by other regular files', () => {
    const files = sets.create('t');
    const path = pathOf(files, 'GITHUB_OUTPUT');
    rmSync(path);
    writeFileSync(path, 'a=1');
    expect(files.read()).toMatchObject({ files: { outputs: new Map([['a', '1']]) } });
  });

  it('may have exactly 1 MiB', () => {
    const value = 'x'.repeat(1_048_576 - 2);
    expect(written({ GITHUB_OUTPUT: `a=${value}` }).read()).toMatchObject({
      files: { outputs: new Map([['a', value]]) },
    });
  });
});

describe('a bad file', () => {
  it('is all that is told of the files, with file and line', () => {
    const files = written({ GITHUB_OUTPUT: 'a=1', GITHUB_ENV: 'A=1\nB', GITHUB_STEP_SUMMARY: 'x' });
    expect(files.read()).toEqual({
      kind: 'bad',
      termination: { kind: 'bad-task-file', file: 'GITHUB_ENV', line: 2, problem: "Invalid format 'B'" },
    });
  });

  it('is one of more than 1 MiB', () => {
    const files = sets.create('t');
    truncateSync(pathOf(files, 'GITHUB_STATE'), 1_048_577);
    expect(files.read()).toMatchObject({
      termination: {
        file: 'GITHUB_STATE',
        line: undefined,
        problem:
          'expected at most 1048576 bytes, found 1048577: write large data to a file of your own and pass its path',
      },
    });
  });

  it.runIf(process.platform !== 'win32').each<[string, (path: string) => void]>([
    ['a symbolic link', (path) => symlinkSync('/etc/hostname', path)],
    ['a symbolic link', (path) => symlinkSync('nowhere', path)],
    ['a FIFO', (path) => execFileSync('mkfifo', [path])],
    ['a directory', (path) => mkdirSync(path)],
  ])('is %s in its place, which is neither followed nor waited for', (found, put) => {
    const files = sets.create('t');
    const path = pathOf(files, 'GITHUB_PATH');
    rmSync(path);
    put(path);
    expect(files.read()).toEqual({
      kind: 'bad',
      termination: {
        kind: 'bad-task-file',
        file: 'GITHUB_PATH',
        line: undefined,
        problem: `expected a regular file, found ${found}`,
      },
    });
    files.discard();
    expect(existsSync(path)).toBe(false);
  });

  it.runIf(process.platform !== 'win32' && process.getuid?.() !== 0)('is one that may not be read', () => {
    const files = written({ GITHUB_OUTPUT: 'a=1' });
    chmodSync(pathOf(files, 'GITHUB_OUTPUT'), 0);
    expect(files.read()).toMatchObject({ termination: { problem: expect.stringContaining('EACCES') } });
  });

  it.each<[TaskFileVariable, string, number | undefined]>([
    ['GITHUB_ENV', 'A=1\nB=\0', 2],
    ['GITHUB_ENV', 'A\0=1', 1],
    ['GITHUB_PATH', '/a\n/b\0', undefined],
  ])('is %s with a NUL, which no process could be given: %j', (file, content, line) => {
    const problem = 'expected text that a process can be given, found a NUL character';
    expect(written({ [file]: content }).read()).toMatchObject({ termination: { file, line, problem } });
  });
});

describe('what goes no further', () => {
  it('are the names that the runner refuses or overwrites; the rest of the file stands', () => {
    const content = 'node_options=x\nA=1\nGITHUB_TOKEN=x\nRUNNER_TEMP<<E\n/\nE\ngithub_x=lower\n';
    const reading = written({ GITHUB_ENV: content }).read();
    expect(reading).toMatchObject({
      files: {
        env: new Map([
          ['A', '1'],
          ['github_x', 'lower'],
        ]),
      },
      refusals: [
        expect.stringMatching(/^GITHUB_ENV, line 1: node_options /),
        expect.stringMatching(/^GITHUB_ENV, line 3: GITHUB_TOKEN /),
        expect.stringMatching(/^GITHUB_ENV, line 4: RUNNER_TEMP /),
      ],
    });
  });

  it('are such names in any case on Windows', () => {
    const windows = new TaskFileSets(join(directory, 'windows'), 'win32').create('t');
    writeFileSync(pathOf(windows, 'GITHUB_ENV'), 'github_x=1\r\nA=2\r\n');
    expect(windows.read()).toMatchObject({
      files: { env: new Map([['A', '2']]) },
      refusals: [expect.any(String)],
    });
  });

  it('is a summary of more than 1 MiB; it does not fail the task', () => {
    const files = written({ GITHUB_OUTPUT: 'a=1' });
    truncateSync(pathOf(files, 'GITHUB_STEP_SUMMARY'), 1_048_577);
    expect(files.read()).toMatchObject({
      files: { summary: '', outputs: new Map([['a', '1']]) },
      refusals: [
        'GITHUB_STEP_SUMMARY is dropped: it has 1048577 bytes, and the runner takes at most 1048576',
      ],
    });
  });

  it('is a summary for which those of other tasks have left no room', () => {
    sets = new TaskFileSets(join(directory, 'files'), 'linux', new FileAllowance(1000, 10));
    expect(written({ GITHUB_STEP_SUMMARY: '12345678' }).read()).toMatchObject({ refusals: [] });
    const files = sets.create('u');
    writeFileSync(pathOf(files, 'GITHUB_STEP_SUMMARY'), '123');
    writeFileSync(pathOf(files, 'GITHUB_OUTPUT'), 'a=1');
    writeFileSync(pathOf(files, 'GITHUB_ENV'), 'CI=1\nGITHUB_X=1');
    expect(files.read()).toEqual({
      kind: 'files',
      files: {
        ...noTaskFiles,
        outputs: new Map([['a', '1']]),
        env: new Map([['CI', '1']]),
      },
      refusals: [
        expect.stringMatching(/^GITHUB_ENV, line 2: GITHUB_X /),
        'GITHUB_STEP_SUMMARY is dropped: it has 3 bytes, and the summaries of all tasks of a run may have 10 together, 2 of which are left',
      ],
    });
  });
});

describe('what all tasks of a run write together', () => {
  it('is bounded: the task that goes past the bound fails, and its file is named', () => {
    sets = new TaskFileSets(join(directory, 'files'), 'linux', new FileAllowance(300));
    expect(written({ GITHUB_OUTPUT: 'a=1' }).read()).toMatchObject({ kind: 'files' });
    const files = sets.create('u');
    writeFileSync(pathOf(files, 'GITHUB_ENV'), `A=${'x'.repeat(40)}`);
    expect(files.read()).toEqual({
      kind: 'bad',
      termination: {
        kind: 'bad-task-file',
        file: 'GITHUB_ENV',
        line: undefined,
        problem: expect.stringMatching(/^expected at most the 169 bytes that are left .*, found 170: /),
      },
    });
  });

  it('counts of one task what its last attempt wrote', () => {
    sets = new TaskFileSets(join(directory, 'files'), 'linux', new FileAllowance(200));
    for (let attempt = 0; attempt < 3; attempt += 1)
      expect(written({ GITHUB_OUTPUT: 'a=1' }).read()).toMatchObject({ kind: 'files' });
  });
});

describe('after an attempt', () => {
  it('what still has a file open writes to nobody else’s', () => {
    const files = sets.create('t');
    const descriptor = openSync(pathOf(files, 'GITHUB_OUTPUT'), 'a');
    files.read();
    files.discard();
    const next = sets.create('t');
    writeSync(descriptor, 'stolen=1\n');
    closeSync(descriptor);
    expect(next.read()).toEqual({ kind: 'files', files: noTaskFiles, refusals: [] });
  });

  it('the files are deleted, and the next have other paths', () => {
    const files = sets.create('t');
    appendFileSync(pathOf(files, 'GITHUB_PATH'), '/a\n');
    files.read();
    files.discard();
    expect(readdirSync(join(directory, 'files'))).toEqual([]);
    expect(pathsOf(sets.create('t'))).not.toEqual(pathsOf(files));
  });

  it('files that it left as they were are the next one’s when nothing of it is alive, at other paths', () => {
    const files = sets.create('t');
    const inode = statSync(pathOf(files, 'GITHUB_ENV')).ino;
    expect(files.read().kind).toBe('files');
    files.discard(true);
    expect(pathsOf(files).some((path) => existsSync(path))).toBe(true);
    const next = sets.create('u');
    expect(statSync(pathOf(next, 'GITHUB_ENV')).ino).toBe(inode);
    expect(pathsOf(next).filter((path) => pathsOf(files).includes(path))).toEqual([]);
    expect(pathsOf(files).some((path) => existsSync(path))).toBe(false);
    expect(next.read()).toEqual({ kind: 'files', files: noTaskFiles, refusals: [] });
  });

  it.each<[what: string, meddle: (path: string, directory: string) => void]>([
    ['written to', (path) => appendFileSync(path, 'a=1')],
    ['closed to others', (path) => chmodSync(path, 0o444)],
    ['given a second name', (path) => linkSync(path, join(directory, 'second'))],
    [
      'replaced by another',
      (path) => (renameSync(path, join(directory, 'old')), writeFileSync(path, '', { mode: 0o600 })),
    ],
    ['replaced by a link', (path) => (rmSync(path), symlinkSync('/dev/null', path))],
    ['removed', (path) => rmSync(path)],
    ['moved and put back', (path) => (renameSync(path, `${path}.old`), renameSync(`${path}.old`, path))],
    ['joined by another', (_, set) => writeFileSync(join(set, 'more'), '')],
    ['removed with their directory', (_, set) => rmSync(set, { recursive: true })],
    ['in a directory with other rights', (_, set) => chmodSync(set, 0o777)],
    ['behind a link', (_, set) => (renameSync(set, `${set}-moved`), symlinkSync(`${set}-moved`, set))],
  ])('files that were %s are nobody else’s', (_, meddle) => {
    const files = sets.create('t');
    const path = pathOf(files, 'GITHUB_OUTPUT');
    meddle(path, dirname(path));
    files.read();
    files.discard(true);
    expect(existsSync(path)).toBe(false);
    const next = sets.create('u');
    for (const each of pathsOf(next)) {
      const { size, mode, nlink } = lstatSync(each);
      expect([size, mode & 0o777, nlink]).toEqual([0, 0o600, 1]);
    }
    expect(readdirSync(dirname(pathsOf(next)[0] ?? '')).toSorted()).toEqual([
      'env',
      'output',
      'path',
      'state',
      'summary.md',
    ]);
  });

  it('files that were left untouched and removed later are made again', () => {
    const files = sets.create('t');
    files.read();
    files.discard(true);
    rmSync(join(directory, 'files'), { recursive: true });
    expect(pathsOf(sets.create('u')).every((path) => existsSync(path))).toBe(true);
  });

  it('files whose directory is gone with all that was in it are made anew', () => {
    sets.create('t');
    rmSync(join(directory, 'files'), { recursive: true });
    expect(pathsOf(sets.create('t')).every((path) => existsSync(path))).toBe(true);
  });
});

describe('when files cannot be made', () => {
  it('the error is the system’s own and none is left behind', () => {
    mkdirSync(join(directory, 'files'), { recursive: true });
    writeFileSync(join(directory, 'files', '0'), 'in the way');
    expect(() => sets.create('t')).toThrow('EEXIST');
    expect(readdirSync(join(directory, 'files'))).toEqual(['0']);
  });

  it('none is left of those that were made before', () => {
    mkdirSync(join(directory, 'files', '0'), { recursive: true });
    writeFileSync(join(directory, 'files', '0', 'env'), 'put here by somebody else');
    expect(() => sets.create('t')).toThrow('EEXIST');
    expect(readdirSync(join(directory, 'files'))).toEqual([]);
  });
});
