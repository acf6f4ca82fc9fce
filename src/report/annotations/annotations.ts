import type { Diagnostic, Position } from '../../model/diagnostic.ts';
import type { AnnotationCommand } from '../../github/workflow-command.ts';
import { annotation, annotationLevels, longestMessage, withinQuota } from './annotation.ts';
import { escapeCommandData } from '../../github/format-command.ts';
import { lastLines } from '../words/last-lines.ts';
import { type Mask, maskOf, type MaskOptions } from '../secrets/mask.ts';
import { processRemarks, remarkText } from '../words/processes.ts';
import { failed, lastOutcome, type RunReport, taskLabel, type TaskReport } from '../run/run-report.ts';
import { attemptText, hintText, whyText } from '../words/task-words.ts';

/**
 * The annotations of a run, at most ten of each level, which is as many as the runner keeps of a step.
 *
 * Our own come before those that tasks asked for. Errors: failed tasks in the graph's order. Warnings: tolerated
 * failures, processes that could not be ended, leftovers, flaky tasks, then the run's own warnings.
 */
export function annotationsOf(report: RunReport, options: MaskOptions = {}): readonly AnnotationCommand[] {
  const mask = maskOf(options);
  const tasks = [...report.tasks.values()];
  const failures = tasks.filter(failed).map((task) => failure(report, task, mask));
  const ours = [
    ...failures,
    ...processWarnings(report, tasks),
    ...flakyWarnings(report, tasks),
    ...runWarnings(report),
  ];
  const theirs = tasks.flatMap((task) => task.annotations);
  const all = [...ours, ...theirs].map((command) => masked(command, mask));
  return annotationLevels.flatMap((level) =>
    withinQuota(
      level,
      all.filter((one) => one.level === level),
    ),
  );
}

/** The mistakes of a graph file, at most ten, each at its place; `graphFile` is undefined for an inline graph. */
export function annotationsOfDiagnostics(
  diagnostics: readonly Diagnostic[],
  graphFile: string | undefined,
): readonly AnnotationCommand[] {
  const errors = diagnostics.map(({ message, expected, found, at, hint }) => {
    const place = graphFile === undefined ? `${at.file}:${at.line}:${at.column}: ` : '';
    const details = [
      ...(expected === undefined ? [] : [`expected: ${expected}`]),
      ...(found === undefined ? [] : [`found: ${found}`]),
      ...(hint === undefined ? [] : [`hint: ${hint}`]),
    ];
    const text = [`${place}${message}`, ...details].join('\n');
    return annotation('error', 'mistake in the graph', text, graphFile === undefined ? undefined : at);
  });
  return withinQuota('error', errors);
}

function failure(report: RunReport, task: TaskReport, mask: Mask): AnnotationCommand {
  const outcome = lastOutcome(task);
  const because = task.ended?.because;
  const at = because?.kind === 'bad-expression' ? because.at : task.task.at;
  const hint = hintText(task);
  const head = hint === undefined ? '' : `${mask(hint)}\n`;
  const lines = lastLines(outcome?.tail ?? [], mask, {
    lines: 30,
    lineLength: 500,
    size: longestMessage - escapedLength(head),
    sizeOf: escapedLength,
  });
  const title = `${taskLabel(task)} failed: ${whyText(task)}`;
  const text = `${head}${lines.join('\n')}`.trimEnd();
  const level = task.ended?.tolerated === true ? 'warning' : 'error';
  return annotation(level, title, text === '' ? title : text, placeIn(report, at));
}

/** The length of a line in a message; its line end becomes the three characters `%0A`. */
function escapedLength(line: string): number {
  return escapeCommandData(line).length + 3;
}

/** One warning for each task whose commands left processes running; first come those with survivors. */
function processWarnings(report: RunReport, tasks: readonly TaskReport[]): readonly AnnotationCommand[] {
  const survivors: AnnotationCommand[] = [];
  const leftovers: AnnotationCommand[] = [];
  for (const task of tasks) {
    const remarks = processRemarks(task).filter(({ kind }) => kind !== 'left-running');
    if (remarks.length === 0) continue;
    const stubborn = remarks.some(({ kind }) => kind === 'survivor');
    const title = stubborn ? 'a process could not be ended' : 'processes left running';
    const text = remarks.map((remark) => remarkText(remark)).join('\n');
    const warning = annotation(
      'warning',
      `${taskLabel(task)}: ${title}`,
      text,
      placeIn(report, task.task.at),
    );
    (stubborn ? survivors : leftovers).push(warning);
  }
  return [...survivors, ...leftovers];
}

function flakyWarnings(report: RunReport, tasks: readonly TaskReport[]): readonly AnnotationCommand[] {
  return tasks
    .filter((task) => task.flaky)
    .map((task) => {
      const attempts = task.attempts.map((attempt) => `attempt ${attempt.attempt}: ${attemptText(attempt)}`);
      return annotation(
        'warning',
        `${taskLabel(task)} is flaky`,
        attempts.join('\n'),
        placeIn(report, task.task.at),
      );
    });
}

function runWarnings(report: RunReport): readonly AnnotationCommand[] {
  return report.warnings.map(({ message, task: id }) => {
    const task = id === undefined ? undefined : report.tasks.get(id);
    return annotation(
      'warning',
      task === undefined ? report.title : taskLabel(task),
      message,
      task === undefined ? undefined : placeIn(report, task.task.at),
    );
  });
}

/** An annotation cannot point into an inline graph. */
function placeIn(report: RunReport, at: Position): Position | undefined {
  return report.graphFile === undefined ? undefined : at;
}

function masked({ level, message, properties }: AnnotationCommand, mask: Mask): AnnotationCommand {
  const entries = [...properties].map(([name, value]) => [name, mask(value)] as const);
  return { level, message: mask(message), properties: new Map(entries) };
}
