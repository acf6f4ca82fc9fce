import { addPath, appendSummary, exportVariable, setOutput } from '../../host/github.ts';
import { messageOf } from '../../model/message-of.ts';
import { maskOf, type MaskOptions } from '../../report/secrets/mask.ts';
import { failedOutput, tasksOutput } from '../../report/results/outputs.ts';
import type { RunReport } from '../../report/run/run-report.ts';
import { renderLateNotes } from '../../report/summary/summary-notes.ts';
import { renderSummary } from '../../report/summary/summary.ts';
import type { MergedTaskFiles } from '../../task-files/merge-task-files.ts';
import type { Delivery } from '../../run/reports/deliveries.ts';

/** Sets the outputs of a step that ran no task, and what others it has; returns the problem, if there is one. */
export function setEmptyOutputs(
  result: 'success' | 'failure',
  others: ReadonlyMap<string, string> = new Map(),
): readonly string[] {
  try {
    for (const [name, value] of others) setOutput(name, value);
    setOutput('result', result);
    setOutput('tasks', '{}');
    setOutput('failed', '[]');
    return [];
  } catch (error) {
    return [`${outputsDelivery.name}: ${messageOf(error)}`];
  }
}

/** The job summary of a run. */
export function summaryDelivery(masking: MaskOptions): Delivery {
  return { name: 'the job summary', deliver: (report) => appendSummary(renderSummary(report, masking)) };
}

/** What is added to a summary that is already written, for what went wrong afterwards. */
export function lateSummaryDelivery(problems: readonly string[], masking: MaskOptions): Delivery {
  return {
    name: 'the job summary',
    deliver: () => appendSummary(renderLateNotes(problems, maskOf(masking))),
  };
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

/** The variables and directories of PATH that a run leaves for the later steps of the job. */
export function variablesDelivery(merged: MergedTaskFiles): Delivery {
  return {
    name: 'the variables for later steps',
    deliver: () => {
      for (const [name, value] of merged.env) exportVariable(name, value);
      for (const directory of merged.path) addPath(directory);
    },
  };
}

/** The result again: the last value of an output counts. */
export const resultDelivery: Delivery = {
  name: 'the outputs',
  deliver: (report) => setOutput('result', report.ended?.result ?? 'failure'),
};

/** The outputs of the step. */
export const outputsDelivery: Delivery = {
  name: 'the outputs',
  deliver: (report) => {
    setOutput('result', report.ended?.result ?? 'failure');
    setOutput('tasks', tasksOutput(report).text);
    setOutput('failed', failedOutput(report).text);
    setOutput('report-directory', report.reportDirectory);
  },
};
