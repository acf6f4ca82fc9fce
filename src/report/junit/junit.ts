import { junitMark } from '../results/file-marks.ts';
import { failedCases, passed, type TestState } from '../../model/outcome.ts';
import { lastOutcome, type RunReport, type TaskReport } from '../run/run-report.ts';
import { maskOf, type MaskOptions } from '../secrets/mask.ts';
import { shownText } from '../words/plain-text.ts';
import { caseElement, type JunitCase, secondsText } from './junit-case.ts';
import { reportedCase } from './reported-case.ts';
import { type CaseSurroundings, longestName, taskCase } from './task-case.ts';
import { xmlAttributes } from './xml.ts';

/** Cases in a file at most: readers hold a whole file in memory, some of them several times. */
export const mostCasesInFile = 5000;

/** Characters that the text of one failure may take at most, of those of all failures, and that each may take however many there are. */
const failureRoom = { most: 64 * 1024, together: 32 * 1024 ** 2, least: 1024 };

/** One of the files. */
export interface JunitFile {
  /** `junit.xml`, `junit-2.xml` … */
  readonly name: string;
  /** In pieces, a case each. */
  readonly text: Iterable<string>;
}

/**
 * The run as JUnit XML: one flat suite, with a case for each task in the graph's order, and after it those of the reports that the task
 * wrote. What does not fit into one file follows in others.
 */
export function junitFiles(report: RunReport, options: MaskOptions = {}): readonly JunitFile[] {
  const tasks = [...report.tasks.values()];
  const mask = maskOf(options);
  const surroundings: CaseSurroundings = {
    title: report.title,
    hasFile: report.graphFile !== undefined,
    mask,
    room: roomFor(tasks),
  };
  const cases = tasks.flatMap((task) => {
    const reported = lastOutcome(task)?.tests?.cases ?? [];
    return [taskCase(task, surroundings)].concat(
      reported.map((one) => reportedCase(task, one, surroundings)),
    );
  });
  const title = shownText(report.title, mask, longestName);
  const count = Math.max(1, Math.ceil(cases.length / mostCasesInFile));
  return Array.from({ length: count }, (_none, index) => ({
    name: index === 0 ? 'junit.xml' : `junit-${index + 1}.xml`,
    text: document(
      report,
      count === 1 ? title : `${title} (${index + 1}/${count})`,
      cases.slice(index * mostCasesInFile, (index + 1) * mostCasesInFile),
    ),
  }));
}

/** The more failures there are, the less each has to say. */
function roomFor(tasks: readonly TaskReport[]): number {
  const { most, together, least } = failureRoom;
  const failures = tasks.reduce((sum, task) => sum + failedAttempts(task) + failedIn(task), 1);
  return Math.min(most, Math.max(least, Math.floor(together / failures)));
}

function failedAttempts({ attempts }: TaskReport): number {
  return attempts.filter(({ ended }) => ended !== undefined && !passed(ended.outcome.termination)).length;
}

function failedIn(task: TaskReport): number {
  const tests = lastOutcome(task)?.tests;
  return tests === undefined ? 0 : failedCases(tests);
}

function* document(report: RunReport, title: string, cases: readonly JunitCase[]): Generator<string> {
  const counts: Record<TestState, number> = { passed: 0, failed: 0, error: 0, skipped: 0 };
  for (const { state } of cases) counts[state] += 1;
  const attributes = xmlAttributes([
    ['name', title],
    ['tests', cases.length],
    ['failures', counts.failed],
    ['errors', counts.error],
    ['skipped', counts.skipped],
    ['time', secondsText(report.wallSeconds)],
  ]);
  // The schema of Jenkins wants a time without a zone.
  const startedAt = new Date(report.startedAt).toISOString().slice(0, 19);
  yield `<?xml version="1.0" encoding="UTF-8"?>\n${junitMark}\n<testsuites${attributes}>\n`;
  yield `  <testsuite${attributes}${xmlAttributes([['timestamp', startedAt]])}>\n`;
  for (const one of cases) yield caseElement(one);
  yield '  </testsuite>\n</testsuites>\n';
}
