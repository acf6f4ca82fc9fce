import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { onTestFinished } from 'vitest';

/** A runner's directories on this machine. */
export interface Machine {
  /** Holds the others, and whatever a test wants to lie beside them. */
  readonly directory: string;
  readonly workspace: string;
  readonly temp: string;
  /** Calls back when the machine is not wanted any more. */
  readonly atEnd: (clean: () => void | Promise<void>) => void;
}

/** Makes the directories of a runner; they go with the test, or when `atEnd` says. */
export function openMachine(atEnd: Machine['atEnd'] = onTestFinished): Machine {
  const directory = mkdtempSync(join(tmpdir(), 'rundag-runner-'));
  const workspace = join(directory, 'work');
  const temp = join(directory, 'temp');
  for (const folder of [workspace, temp]) mkdirSync(folder);
  atEnd(() => rmSync(directory, { recursive: true, force: true, maxRetries: 5 }));
  return { directory, workspace, temp, atEnd };
}

/** Contents of files by their paths. */
export type Files = Readonly<Record<string, string | Uint8Array>>;

/** Puts files into a directory, by their paths in it. */
export function writeFiles(directory: string, files: Files): void {
  for (const [path, content] of Object.entries(files)) {
    const file = join(directory, path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, content);
  }
}
