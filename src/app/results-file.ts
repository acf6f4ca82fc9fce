import { closeSync, mkdirSync, renameSync, rmSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import type { MaskOptions } from '../report/mask.ts';
import { resultsJson } from '../report/results.ts';
import type { RunReport } from '../report/run-report.ts';
import { openAnew } from '../worker/open-anew.ts';
import type { Delivery } from './deliveries.ts';

/** The file in the report directory with everything about the run. */
export const resultsName = 'results.json';

/** Writes `results.json` into the report directory, which is made anew when it has been removed; whole or not at all. */
export function resultsDelivery(masking: MaskOptions): Delivery {
  return { name: resultsName, deliver: (report) => writeResultsFile(report, masking) };
}

function writeResultsFile(report: RunReport, options: MaskOptions): void {
  mkdirSync(report.reportDirectory, { recursive: true });
  const path = join(report.reportDirectory, resultsName);
  const unfinished = `${path}.part`;
  try {
    const descriptor = openAnew(unfinished, 0o644);
    try {
      for (const text of joined(resultsJson(report, options))) writeFully(descriptor, text);
    } finally {
      closeSync(descriptor);
    }
    renameSync(unfinished, path);
  } catch (error) {
    // Half a document helps nobody.
    rmSync(unfinished, { force: true });
    throw error;
  }
}

/** At least this much is written at once, in UTF-16 units: a call of the system for each task takes longer than all else. */
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

/** A disk that is nearly full takes a part first, and refuses the rest. */
function writeFully(descriptor: number, text: string): void {
  const bytes = Buffer.from(text);
  for (let from = 0; from < bytes.length;) from += writeSync(descriptor, bytes, from);
}
