import { lstatSync } from 'node:fs';
import { join } from 'node:path';
import { isHtmlOfRun, isJunitOfRun, isOtlpOfRun, isTraceOfRun } from '../../report/results/file-marks.ts';
import { readBeginning } from '../../task-files/read-untrusted-file.ts';

/** Files of a report of which nothing is read back: how they begin shows that a run wrote them. */
const kinds: readonly {
  readonly names: RegExp;
  readonly isOfRun: (beginning: string) => boolean;
}[] = [
  { names: /^junit(?:-[1-9]\d{0,5})?\.xml$/, isOfRun: isJunitOfRun },
  { names: /^trace\.json$/, isOfRun: isTraceOfRun },
  { names: /^trace\.otlp\.json$/, isOfRun: isOtlpOfRun },
  { names: /^report\.html$/, isOfRun: isHtmlOfRun },
];

/** Those that every report has. */
export const markedNames: readonly string[] = ['junit.xml', 'trace.json', 'trace.otlp.json', 'report.html'];

/** As much of a file as shows its mark, in bytes. */
const beginning = 256;

/** Whether a report may have a marked file of this name. */
export function isMarkedName(name: string): boolean {
  return kinds.some(({ names }) => names.test(name));
}

/** What was found in the place of a marked file. */
export type FoundMarkedFile =
  | { readonly kind: 'nothing' }
  | { readonly kind: 'own' }
  /** Something that no run wrote, and what it is, for people. */
  | { readonly kind: 'foreign'; readonly found: string };

/** Checks whether a marked file is there, and whether a run wrote it. */
export function findMarkedFile(directory: string, name: string): FoundMarkedFile {
  const path = join(directory, name);
  if (lstatSync(path, { throwIfNoEntry: false }) === undefined) return { kind: 'nothing' };
  const kind = kinds.find(({ names }) => names.test(name));
  const file = readBeginning(path, beginning);
  switch (file.kind) {
    case 'content':
      return kind?.isOfRun(Buffer.from(file.bytes).toString('utf8')) === true
        ? { kind: 'own' }
        : { kind: 'foreign', found: 'one that Rundag did not write' };
    case 'empty':
      return { kind: 'foreign', found: 'one that is empty' };
    case 'unreadable':
      return { kind: 'foreign', found: `something else (${file.problem})` };
  }
}
