import { lstatSync } from 'node:fs';
import { join } from 'node:path';
import { readJournal } from '../../report/run/journal.ts';
import { readResults } from '../../report/results/results.ts';
import { readUntrustedFile } from '../../task-files/read-untrusted-file.ts';
import { isLogOf, logsFolder } from './log-names.ts';

/** The file in the report directory that says everything about the run. */
export const resultsName = 'results.json';

/** What a file of this name is called until it is whole. */
export function unfinishedName(name: string): string {
  return `${name}.part`;
}

/** The journal: what happens in the run, a line each. From it the post entry and the next run learn how far a run came that was killed. */
export const journalName = 'events.ndjson';

/** A file that tells of a run's logs. */
type ReportFile = typeof resultsName | typeof journalName;

/** What such a file says of the run that wrote it. */
interface OwnReport {
  /** Whether the run has, or may have, a log of this name. */
  readonly namesLog: (file: string) => boolean;
  /** The ids of the processes that it left running, as far as they are known. */
  readonly leftRunning: readonly number[];
}

/** What was found in the place of such a file. */
export type FoundReportFile =
  | { readonly kind: 'nothing' }
  | ({ readonly kind: 'own' } & OwnReport)
  /** Something that no run wrote, and what it is, for people. */
  | { readonly kind: 'foreign'; readonly found: string };

/** What the text of each says; undefined when no run wrote it. */
const readers: Readonly<Record<ReportFile, (text: string) => OwnReport | undefined>> = {
  [resultsName]: (text) => {
    const results = readResults(text);
    if (results === undefined) return undefined;
    const paths = new Set(results.logs);
    return { namesLog: (file) => paths.has(`${logsFolder}/${file}`), leftRunning: results.leftRunning };
  },
  // The journal of a killed run breaks off: which attempts there were is not known.
  [journalName]: (text) => {
    const journal = readJournal(text);
    return journal === undefined ? undefined : { namesLog: isLogOf(journal.tasks), leftRunning: [] };
  },
};

/** In bytes; the longest text that Node can hold is a little longer. */
const largest = 500_000_000;

/** Checks whether a report's file is there, and whether a run wrote it: only its content shows that. */
export function findReportFile(directory: string, name: ReportFile): FoundReportFile {
  const path = join(directory, name);
  if (lstatSync(path, { throwIfNoEntry: false }) === undefined) return { kind: 'nothing' };
  const file = readUntrustedFile(path, largest);
  switch (file.kind) {
    case 'content': {
      const report = readers[name](Buffer.from(file.bytes).toString('utf8'));
      return report === undefined
        ? { kind: 'foreign', found: 'one that Rundag did not write' }
        : { kind: 'own', ...report };
    }
    case 'empty':
      return { kind: 'foreign', found: 'one that is empty' };
    case 'too-large':
      return { kind: 'foreign', found: `one of ${file.size} bytes, which is too long to be looked into` };
    case 'unreadable':
      return { kind: 'foreign', found: `something else (${file.problem})` };
  }
}
