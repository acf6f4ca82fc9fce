import { closeSync, fstatSync, mkdirSync, openSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { noTaskFiles } from '../model/outcome.ts';
import { readTaskFile, type FileMark, type FoundFile } from './read-task-file.ts';
import {
  interpretTaskFiles,
  largestTaskFile,
  taskFileVariables,
  type PerTaskFile,
  type TaskFileVariable,
  type TaskFilesReading,
} from './task-file-contents.ts';

/** A directory with one file for each variable. */
interface FileSet {
  readonly directory: string;
  /** What each file was like when it was made. */
  readonly marks: PerTaskFile<FileMark>;
}

/** The files' names in the directory of their set. */
const fileNames: PerTaskFile<string> = {
  GITHUB_OUTPUT: 'output',
  GITHUB_ENV: 'env',
  GITHUB_PATH: 'path',
  GITHUB_STATE: 'state',
  GITHUB_STEP_SUMMARY: 'summary.md',
};

/**
 * Gives every attempt a set of empty `GITHUB_*` files of its own, readable by this user alone.
 *
 * A set whose attempt is dead, as far as can be seen, and never touched it is as good as new and is given out again:
 * making five files on ext4 was measured at 0.1 to 2 ms. It gets a new path then: what hides from every trace and
 * still writes to the path that it was told reaches nobody.
 */
export class TaskFilePool {
  readonly #directory: string;
  readonly #platform: NodeJS.Platform;
  readonly #unused: FileSet[] = [];
  #given = 0;

  /** The directory is made with the sets. */
  constructor(directory: string, platform: NodeJS.Platform = process.platform) {
    this.#directory = directory;
    this.#platform = platform;
  }

  /** A set of empty files; throws the system's error when one cannot be made, and leaves none behind. */
  take(): AttemptFiles {
    const directory = join(this.#directory, String(this.#given++));
    const unused = this.#unused.pop();
    const files = unused === undefined ? makeSet(directory) : moveSet(unused, directory);
    return new AttemptFiles(files, this.#platform, () => this.#unused.push(files));
  }
}

/** The `GITHUB_*` files of one attempt. */
export class AttemptFiles {
  /** What the attempt's environment says of them: `GITHUB_OUTPUT` … and their absolute paths. */
  readonly entries: ReadonlyMap<string, string>;
  readonly #files: FileSet;
  readonly #platform: NodeJS.Platform;
  readonly #giveBack: () => void;
  #untouched = false;

  /** Use `TaskFilePool.take`. */
  constructor(files: FileSet, platform: NodeJS.Platform, giveBack: () => void) {
    this.entries = new Map(taskFileVariables.map((variable) => [variable, pathOf(files, variable)]));
    this.#files = files;
    this.#platform = platform;
    this.#giveBack = giveBack;
  }

  /** What the attempt wrote; to be called once it has ended, whether it passed or not. */
  read(): TaskFilesReading {
    const found: PerTaskFile<FoundFile> = {
      GITHUB_OUTPUT: this.#find('GITHUB_OUTPUT'),
      GITHUB_ENV: this.#find('GITHUB_ENV'),
      GITHUB_PATH: this.#find('GITHUB_PATH'),
      GITHUB_STATE: this.#find('GITHUB_STATE'),
      GITHUB_STEP_SUMMARY: this.#find('GITHUB_STEP_SUMMARY'),
    };
    const all = Object.values(found);
    this.#untouched = all.every((file) => file.kind === 'empty' && file.untouched);
    if (all.every((file) => file.kind === 'empty'))
      return { kind: 'files', files: noTaskFiles, refusals: [] };
    return interpretTaskFiles(found, this.#platform);
  }

  /**
   * Ends the use of these files, once: they are deleted, or given to a later attempt when `read` found them untouched
   * and no process of this attempt is known to live on. What cannot be deleted stays where it is.
   */
  discard(options: { readonly everyProcessEnded: boolean }): void {
    if (this.#untouched && options.everyProcessEnded) this.#giveBack();
    else remove(this.#files.directory);
  }

  #find(variable: TaskFileVariable): FoundFile {
    return readTaskFile(pathOf(this.#files, variable), this.#files.marks[variable], largestTaskFile);
  }
}

function pathOf({ directory }: Pick<FileSet, 'directory'>, variable: TaskFileVariable): string {
  return join(directory, fileNames[variable]);
}

function makeSet(directory: string): FileSet {
  const make = (variable: TaskFileVariable): FileMark => {
    const descriptor = openSync(pathOf({ directory }, variable), 'wx', 0o600);
    try {
      return fstatSync(descriptor);
    } finally {
      closeSync(descriptor);
    }
  };
  // A task may have taken away even the directory of all sets. An existing set is never made again: it fails below.
  mkdirSync(directory, { recursive: true, mode: 0o700 });
  try {
    const marks = {
      GITHUB_OUTPUT: make('GITHUB_OUTPUT'),
      GITHUB_ENV: make('GITHUB_ENV'),
      GITHUB_PATH: make('GITHUB_PATH'),
      GITHUB_STATE: make('GITHUB_STATE'),
      GITHUB_STEP_SUMMARY: make('GITHUB_STEP_SUMMARY'),
    };
    return { directory, marks };
  } catch (error) {
    remove(directory);
    throw error;
  }
}

/** The set in its new place; another one when a task has taken it away meanwhile. */
function moveSet({ directory, marks }: FileSet, to: string): FileSet {
  try {
    renameSync(directory, to);
  } catch {
    return makeSet(to);
  }
  return { directory: to, marks };
}

function remove(directory: string): void {
  try {
    rmSync(directory, { recursive: true, force: true });
  } catch {
    // The directory of all sets goes with the run, and nobody is given this path again.
  }
}
