import type { Diagnostic, Position } from '../../model/diagnostic.ts';
import type { AnnotationCommand } from '../../github/workflow-command.ts';
import { annotation, annotationLevels, propertyOf, withinQuota } from './annotation.ts';
import { blameCounts, byBlame, notRunByReason } from '../findings/not-run.ts';
import { failureAnnotation, placeOfFailure } from './failure-annotation.ts';
import { type Mask, maskOf, type MaskOptions } from '../secrets/mask.ts';
import { processRemarks, remarkText } from '../words/processes.ts';
import { failed, type RunReport, taskLabel, type TaskReport } from '../run/run-report.ts';
import { attemptText } from '../words/task-words.ts';

/**
 * The annotations of a run, at most ten of each level, which is as many as the runner keeps of a step.
 *
 * Our own come before those that tasks asked for. Errors: failed tasks, first those that kept the most others from running. Warnings:
 * tolerated failures, processes that could not be ended, leftovers, flaky tasks, then the run's own warnings, as of slow tasks.
 */
export function annotationsOf(report: RunReport, options: MaskOptions = {}): readonly AnnotationCommand[] {
  const all = everyAnnotation(report, options).map(({ command }) => command);
  return annotationLevels.flatMap((level) =>
    withinQuota(
      level,
      all.filter((one) => one.level === level),
    ),
  );
}

/** An annotation, and what it is about. */
export interface FoundAnnotation {
  /** Masked. */
  readonly command: AnnotationCommand;
  /** The task whose failure it tells; undefined for all others. */
  readonly failed: TaskReport | undefined;
  /** The task that asked for it; undefined for all others. */
  readonly askedBy: TaskReport | undefined;
}

/** The same, as many as there are. */
export function everyAnnotation(report: RunReport, options: MaskOptions = {}): readonly FoundAnnotation[] {
  const mask = maskOf(options);
  const tasks = [...report.tasks.values()];
  const found = (command: AnnotationCommand, facts: Partial<FoundAnnotation> = {}): FoundAnnotation => ({
    command: masked(command, mask),
    failed: undefined,
    askedBy: undefined,
    ...facts,
  });
  const failures = byBlame(tasks.filter(failed), blameCounts(notRunByReason(report)));
  const remarks = [
    ...processWarnings(report, tasks),
    ...flakyWarnings(report, tasks),
    ...runWarnings(report),
  ];
  return [
    ...failures.map((task) => found(failureAnnotation(report, task, mask), { failed: task })),
    ...remarks.map((command) => found(command)),
    ...tasks.flatMap((task) => askedFor(report, task).map((command) => found(command, { askedBy: task }))),
  ];
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

/** What a task asked for, without errors at the very place where its failure is told. */
function askedFor(report: RunReport, task: TaskReport): readonly AnnotationCommand[] {
  if (task.annotations.length === 0 || !failed(task)) return task.annotations;
  const place = placeOfFailure(report, task);
  return task.annotations.filter((command) => {
    const file = propertyOf(command, 'file')?.replaceAll('\\', '/') ?? '';
    const isThere = file === place?.file || file.endsWith(`/${place?.file ?? '/'}`);
    return command.level !== 'error' || !isThere || propertyOf(command, 'line') !== String(place?.line);
  });
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
