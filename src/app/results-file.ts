import { closeSync, openSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import type { MaskOptions } from '../report/mask.ts';
import { resultsJson } from '../report/results.ts';
import type { RunReport } from '../report/run-report.ts';
import type { Delivery } from './deliveries.ts';

/** Writes `results.json` into the report directory. */
export function resultsDelivery(report: RunReport, masking: MaskOptions): Delivery {
  return { name: 'results.json', deliver: () => writeResultsFile(report, masking) };
}

function writeResultsFile(report: RunReport, options: MaskOptions): void {
  const descriptor = openSync(join(report.reportDirectory, 'results.json'), 'w');
  try {
    for (const piece of resultsJson(report, options)) writeSync(descriptor, piece);
  } finally {
    closeSync(descriptor);
  }
}
