import { closeSync, openSync, rmSync } from 'node:fs';
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

/**
 * Creates a set of empty `GITHUB_*` files for every attempt, readable by this user alone. No file is used twice: a leftover of an earlier
 * attempt may still have it open. To create and delete a set takes 0.2 to 0.4 ms on ext4 (measured).
 */
export class TaskFileSets {
  readonly #directory: string;
  readonly #platform: NodeJS.Platform;
  readonly #allowance: FileAllowance;
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
    // A task may have removed even the directory of all sets. An existing file is never used for a new one: that fails below.
    makeDirectories(directory, 0o700);
    try {
      for (const variable of taskFileVariables) closeSync(openSync(pathOf(directory, variable), 'wx', 0o600));
    } catch (error) {
      remove(directory);
      throw error;
    }
    return new AttemptFiles(directory, this.#platform, (...written) =>
      this.#allowance.admit(task, ...written),
    );
  }
}

/** Whether there is room for what a task has written. */
type Admit = (files: TaskFiles, bytes: PerTaskFile<number>) => Admission;

/** The `GITHUB_*` files of one attempt. */
export class AttemptFiles {
  /** What the attempt's environment says about them: `GITHUB_OUTPUT` … and their absolute paths. */
  readonly entries: ReadonlyMap<string, string>;
  readonly #directory: string;
  readonly #platform: NodeJS.Platform;
  readonly #admit: Admit;

  /** Use `TaskFileSets.create`. */
  constructor(directory: string, platform: NodeJS.Platform, admit: Admit) {
    this.entries = new Map(taskFileVariables.map((variable) => [variable, pathOf(directory, variable)]));
    this.#directory = directory;
    this.#platform = platform;
    this.#admit = admit;
  }

  /** What the attempt has written: read once it has ended, whether it passed or not, and for a service also when it is ready. */
  read(): TaskFilesReading {
    const found: PerTaskFile<FoundFile> = {
      GITHUB_OUTPUT: this.#find('GITHUB_OUTPUT'),
      GITHUB_ENV: this.#find('GITHUB_ENV'),
      GITHUB_PATH: this.#find('GITHUB_PATH'),
      GITHUB_STATE: this.#find('GITHUB_STATE'),
      GITHUB_STEP_SUMMARY: this.#find('GITHUB_STEP_SUMMARY'),
    };
    const reading: TaskFilesReading = Object.values(found).every((file) => file.kind === 'empty')
      ? { kind: 'files', files: noTaskFiles, refusals: [] }
      : interpretTaskFiles(found, this.#platform);
    return reading.kind === 'files' ? this.#withinAllowance(reading, found) : reading;
  }

  #withinAllowance(
    reading: Extract<TaskFilesReading, { readonly kind: 'files' }>,
    found: PerTaskFile<FoundFile>,
  ): TaskFilesReading {
    const admission = this.#admit(reading.files, {
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

  /** Deletes the files; what cannot be deleted stays where it is. */
  discard(): void {
    remove(this.#directory);
  }

  #find(variable: TaskFileVariable): FoundFile {
    return readUntrustedFile(pathOf(this.#directory, variable), largestTaskFile);
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
