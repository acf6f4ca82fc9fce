import { htmlReport } from '../../report/html/html.ts';
import { junitFiles } from '../../report/junit/junit.ts';
import { resultsJson, type ResultsOptions } from '../../report/results/results.ts';
import type { MaskOptions } from '../../report/secrets/mask.ts';
import { traceJson } from '../../report/trace/trace.ts';
import { otlpFile } from '../../report/traces/otlp-file.ts';
import type { TraceSource } from '../../report/traces/otlp.ts';
import type { Delivery } from './deliveries.ts';
import { findMarkedFile } from './marked-files.ts';
import { findReportFile, resultsName } from './report-files.ts';
import { writeWholeFile } from './whole-file.ts';

/** Writes `results.json` into the report directory. */
export function resultsDelivery(options: ResultsOptions): Delivery {
  return {
    name: resultsName,
    deliver: (report) => {
      const { reportDirectory } = report;
      writeWholeFile(reportDirectory, resultsName, resultsJson(report, options), () =>
        findReportFile(reportDirectory, resultsName),
      );
    },
  };
}

/**
 * Writes the files for the programs of others, and the page for people, into the report directory: a delivery for each kind.
 *
 * @param sourceOf whose spans the run's are; asked late
 */
export function furtherDeliveries(
  masking: MaskOptions,
  sourceOf: () => Promise<TraceSource>,
): readonly Delivery[] {
  return [
    {
      name: 'junit.xml',
      deliver: (report) => {
        for (const { name, text } of junitFiles(report, masking))
          writeMarkedFile(report.reportDirectory, name, text);
      },
    },
    {
      name: 'trace.json',
      deliver: (report) => writeMarkedFile(report.reportDirectory, 'trace.json', traceJson(report, masking)),
    },
    {
      name: 'trace.otlp.json',
      deliver: async (report) => {
        const text = otlpFile(report, await sourceOf(), masking);
        writeMarkedFile(report.reportDirectory, 'trace.otlp.json', text);
      },
    },
    {
      name: 'report.html',
      deliver: (report) =>
        writeMarkedFile(report.reportDirectory, 'report.html', htmlReport(report, masking)),
    },
  ];
}

function writeMarkedFile(directory: string, name: string, text: Iterable<string>): void {
  writeWholeFile(directory, name, text, () => findMarkedFile(directory, name));
}
