import { closeSync, openSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { MaskOptions } from '../../report/secrets/mask.ts';
import { resultsJson } from '../../report/results/results.ts';
import type { RunReport } from '../../report/run/run-report.ts';
import { makeDirectories } from '../../host/make-directories.ts';
import type { Delivery } from './deliveries.ts';
import { findReportFile, resultsName, unfinishedName } from './report-files.ts';
import { writeFully } from './journal-file.ts';

/**
 * Writes `results.json` into the report directory, which is made again if it was removed: whole or not at all, and never over
 * a file that no run wrote.
 */
export function resultsDelivery(masking: MaskOptions): Delivery {
  return { name: resultsName, deliver: (report) => writeResultsFile(report, masking) };
}

function writeResultsFile(report: RunReport, options: MaskOptions): void {
  const { reportDirectory } = report;
  makeDirectories(reportDirectory);
  const unfinished = join(reportDirectory, unfinishedName);
  const descriptor = openSync(unfinished, 'wx', 0o644);
  try {
    try {
      for (const text of joined(resultsJson(report, options))) writeFully(descriptor, text);
    } finally {
      closeSync(descriptor);
    }
    const before = findReportFile(reportDirectory, resultsName);
    if (before.kind === 'foreign')
      throw new Error(
        `expected nothing else that writes a file of this name to ${reportDirectory}; found ${before.found}: let the tasks write elsewhere, or name another report directory`,
      );
    renameSync(unfinished, join(reportDirectory, resultsName));
  } catch (error) {
    // Half a document is of no use.
    rmSync(unfinished, { force: true });
    throw error;
  }
}

/** At least this much is written at once, in UTF-16 units: one system call for each task would take longer than everything else. */
const leastWritten = 256 * 1024;

function* joined(pieces: Iterable<string>): Generator<string> {
  let text = '';
  for (const piece of pieces) {
    text += piece;
    if (text.length < leastWritten) continue;
    yield text;
    text = '';
  }
  yield text;
}
