import { resultsJson, type ResultsOptions } from '../../report/results/results.ts';
import type { MaskOptions } from '../../report/secrets/mask.ts';
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
 * Writes the files for the programs of others, and the page for people, into the report directory: a delivery for each kind. What writes one is loaded when it is its turn.
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
      deliver: async (report) => {
        const { junitFiles } = await import('../../report/junit/junit.ts');
        for (const { name, text } of junitFiles(report, masking))
          writeMarkedFile(report.reportDirectory, name, text);
      },
    },
    {
      name: 'trace.json',
      deliver: async (report) => {
        const { traceJson } = await import('../../report/trace/trace.ts');
        writeMarkedFile(report.reportDirectory, 'trace.json', traceJson(report, masking));
      },
    },
    {
      name: 'trace.otlp.json',
      deliver: async (report) => {
        const { otlpFile } = await import('../../report/traces/otlp-file.ts');
        const text = otlpFile(report, await sourceOf(), masking);
        writeMarkedFile(report.reportDirectory, 'trace.otlp.json', text);
      },
    },
    {
      name: 'report.html',
      deliver: async (report) => {
        const { htmlReport } = await import('../../report/html/html.ts');
        writeMarkedFile(report.reportDirectory, 'report.html', htmlReport(report, masking));
      },
    },
  ];
}

function writeMarkedFile(directory: string, name: string, text: Iterable<string>): void {
  writeWholeFile(directory, name, text, () => findMarkedFile(directory, name));
}
