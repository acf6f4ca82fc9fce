import { closeSync, lstatSync, openSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { noTaskFiles, type TaskFiles } from '../model/outcome.ts';
import type { TaskId } from '../model/task.ts';
import { type Admission, FileAllowance } from './file-allowance.ts';
import { makeDirectories } from '../host/make-directories.ts';
import { readUntrustedFile, type FoundFile } from './read-untrusted-file.ts';
import {
  interpretTaskFiles,
  largestTaskFile,
  taskFileVariables,
  type PerTaskFile,
  type TaskFileVariable,
  type TaskFilesReading,
} from './task-file-contents.ts';

/** The names of the files in the directory of their set. */
const fileNames: PerTaskFile<string> = {
  GITHUB_OUTPUT: 'output',
  GITHUB_ENV: 'env',
  GITHUB_PATH: 'path',
  GITHUB_STATE: 'state',
  GITHUB_STEP_SUMMARY: 'summary.md',
};

/** A directory with empty files, and what both look like as they were made. */
interface EmptySet {
  readonly directory: string;
  readonly looks: string;
}

/**
 * Gives every attempt a set of empty `GITHUB_*` files of its own, readable by this user alone. Their paths are used once: whatever
 * comes later to a path that it was given finds nothing there. Files that an attempt has left as they were are given to a later one under
 * new paths, provided that nothing of the first is alive, which might have them open: making and removing a set takes seventeen
 * calls of the system, and renaming its directory one.
 */
export class TaskFileSets {
  readonly #directory: string;
  readonly #platform: NodeJS.Platform;
  readonly #allowance: FileAllowance;
  readonly #untouched: EmptySet[] = [];
  #given = 0;

  /** The directory is made when it is first needed. The allowance bounds what all sets together hold. */
  constructor(
    directory: string,
    platform: NodeJS.Platform = process.platform,
    allowance: FileAllowance = new FileAllowance(),
  ) {
    this.#directory = directory;
    this.#platform = platform;
    this.#allowance = allowance;
  }

  /** A set of empty files for an attempt of a task; throws the system's error when one cannot be made, and leaves none behind. */
  create(task: TaskId): AttemptFiles {
    const directory = join(this.#directory, String(this.#given++));
    const set = this.#renamed(directory) ?? made(directory);
    return new AttemptFiles(set, this.#platform, {
      admit: (...written) => this.#allowance.admit(task, ...written),
      untouched: (empty) => this.#untouched.push(empty),
    });
  }

  /** A set that was left untouched, at a new path; undefined when there is none. */
  #renamed(directory: string): EmptySet | undefined {
    const set = this.#untouched.pop();
    if (set === undefined) return undefined;
    try {
      renameSync(set.directory, directory);
      return { ...set, directory };
    } catch {
      // A task has removed it meanwhile, and maybe all of them.
      return undefined;
    }
  }
}

function made(directory: string): EmptySet {
  // A task may have taken away even the directory of all sets. An existing file is never taken for a new one: it fails below.
  makeDirectories(directory, 0o700);
  try {
    for (const variable of taskFileVariables) closeSync(openSync(pathOf(directory, variable), 'wx', 0o600));
    return { directory, looks: looksOf(directory) };
  } catch (error) {
    remove(directory);
    throw error;
  }
}

/**
 * Which files they are and how many names they have, who may do what with them, that they are empty, and when an entry of their directory
 * last changed: all that a task could have changed for the next one.
 */
function looksOf(directory: string): string {
  const { ino, mode, uid, gid, mtimeMs } = lstatSync(directory);
  const files = taskFileVariables.map((variable) => {
    const file = lstatSync(pathOf(directory, variable));
    return `${file.ino} ${file.mode} ${file.uid} ${file.gid} ${file.nlink} ${file.size}`;
  });
  return [`${ino} ${mode} ${uid} ${gid} ${mtimeMs}`, ...files].join('\n');
}

/** What the files of an attempt get from all sets. */
interface SetsHost {
  /** Whether there is room for what a task has written. */
  admit(files: TaskFiles, bytes: PerTaskFile<number>): Admission;
  /** A set may be given to another attempt. */
  untouched(set: EmptySet): void;
}

const nothingWritten: TaskFilesReading = { kind: 'files', files: noTaskFiles, refusals: [] };

/** The `GITHUB_*` files of one attempt. */
export class AttemptFiles {
  /** What the attempt's environment says about them: `GITHUB_OUTPUT` … and their absolute paths. */
  readonly entries: ReadonlyMap<string, string>;
  readonly #set: EmptySet;
  readonly #platform: NodeJS.Platform;
  readonly #host: SetsHost;
  /** As of the last reading. */
  #untouched = false;

  /** Use `TaskFileSets.create`. */
  constructor(set: EmptySet, platform: NodeJS.Platform, host: SetsHost) {
    this.entries = new Map(taskFileVariables.map((variable) => [variable, pathOf(set.directory, variable)]));
    this.#set = set;
    this.#platform = platform;
    this.#host = host;
  }

  /** What the attempt has written: read once it has ended, whether it passed or not, and for a service also when it is ready. */
  read(): TaskFilesReading {
    this.#untouched = this.#isUntouched();
    if (this.#untouched) return nothingWritten;
    const found: PerTaskFile<FoundFile> = {
      GITHUB_OUTPUT: this.#find('GITHUB_OUTPUT'),
      GITHUB_ENV: this.#find('GITHUB_ENV'),
      GITHUB_PATH: this.#find('GITHUB_PATH'),
      GITHUB_STATE: this.#find('GITHUB_STATE'),
      GITHUB_STEP_SUMMARY: this.#find('GITHUB_STEP_SUMMARY'),
    };
    const reading: TaskFilesReading = Object.values(found).every((file) => file.kind === 'empty')
      ? nothingWritten
      : interpretTaskFiles(found, this.#platform);
    return reading.kind === 'files' ? this.#withinAllowance(reading, found) : reading;
  }

  #withinAllowance(
    reading: Extract<TaskFilesReading, { readonly kind: 'files' }>,
    found: PerTaskFile<FoundFile>,
  ): TaskFilesReading {
    const admission = this.#host.admit(reading.files, {
      GITHUB_OUTPUT: lengthOf(found.GITHUB_OUTPUT),
      GITHUB_ENV: lengthOf(found.GITHUB_ENV),
      GITHUB_PATH: lengthOf(found.GITHUB_PATH),
      GITHUB_STATE: lengthOf(found.GITHUB_STATE),
      GITHUB_STEP_SUMMARY: lengthOf(found.GITHUB_STEP_SUMMARY),
    });
    switch (admission.kind) {
      case 'admitted':
        return reading;
      case 'no-summary':
        return {
          ...reading,
          files: { ...reading.files, summary: '' },
          refusals: [...reading.refusals, admission.problem],
        };
      case 'refused': {
        const { file, problem } = admission;
        return { kind: 'bad', termination: { kind: 'bad-task-file', file, line: undefined, problem } };
      }
    }
  }

  /**
   * The attempt is over, and was read. Deletes the files, and what cannot be deleted stays where it is; unless they are as they were made and `nothingLeft`
   * of the attempt is alive: then another may have them.
   */
  discard(nothingLeft = false): void {
    if (nothingLeft && this.#untouched) this.#host.untouched(this.#set);
    else remove(this.#set.directory);
  }

  #isUntouched(): boolean {
    try {
      return looksOf(this.#set.directory) === this.#set.looks;
    } catch {
      return false;
    }
  }

  #find(variable: TaskFileVariable): FoundFile {
    return readUntrustedFile(pathOf(this.#set.directory, variable), largestTaskFile);
  }
}

function lengthOf(file: FoundFile): number {
  return file.kind === 'content' ? file.bytes.length : 0;
}

function pathOf(directory: string, variable: TaskFileVariable): string {
  return join(directory, fileNames[variable]);
}

function remove(directory: string): void {
  try {
    rmSync(directory, { recursive: true, force: true });
  } catch {
    // The directory of all sets is deleted with the run, and this path is not used again.
  }
}
