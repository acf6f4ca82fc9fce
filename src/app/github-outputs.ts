import { addPath, appendSummary, exportVariable, setOutput } from '../host/github.ts';
import type { MaskOptions } from '../report/mask.ts';
import { failedOutput, tasksOutput } from '../report/outputs.ts';
import type { RunReport } from '../report/run-report.ts';
import { renderSummary } from '../report/summary.ts';
import type { MergedTaskFiles } from '../worker/merge-task-files.ts';
import type { Delivery } from './deliveries.ts';

/** The outputs of a step that ran no task. */
export function setEmptyOutputs(result: 'success' | 'failure'): void {
  setOutput('result', result);
  setOutput('tasks', '{}');
  setOutput('failed', '[]');
}

/** The job summary of a run. */
export function summaryDelivery(report: RunReport, masking: MaskOptions): Delivery {
  return { name: 'the job summary', deliver: () => appendSummary(renderSummary(report, masking)) };
}

/** What the outputs have no room for, in words. */
export function leftOutOfOutputs(report: RunReport): readonly string[] {
  const outputs = [
    ['tasks', tasksOutput(report)],
    ['failed', failedOutput(report)],
  ] as const;
  return outputs.flatMap(([name, { leftOut }]) =>
    leftOut === undefined
      ? []
      : [`the output "${name}" has no room for ${leftOut}: results.json in the report directory has it all`],
  );
}

/** What a run leaves for the later steps of the job: outputs, variables, directories of PATH. */
export function jobDeliveries(report: RunReport, merged: MergedTaskFiles): readonly Delivery[] {
  return [
    {
      name: 'the variables for later steps',
      deliver: () => {
        for (const [name, value] of merged.env) exportVariable(name, value);
        for (const directory of merged.path) addPath(directory);
      },
    },
    {
      name: 'the outputs',
      deliver: () => {
        setOutput('tasks', tasksOutput(report).text);
        setOutput('failed', failedOutput(report).text);
        setOutput('report-directory', report.reportDirectory);
      },
    },
  ];
}
