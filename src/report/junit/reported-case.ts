import type { TestCase, TestState } from '../../model/outcome.ts';
import type { TaskReport } from '../run/run-report.ts';
import { lastLines } from '../words/last-lines.ts';
import { shownText } from '../words/plain-text.ts';
import type { JunitCase, JunitRemark } from './junit-case.ts';
import { type CaseSurroundings, longestName } from './task-case.ts';
import { xmlLines, xmlText } from './xml.ts';

const elements: Readonly<Record<TestState, JunitRemark['element'] | undefined>> = {
  passed: undefined,
  failed: 'failure',
  error: 'error',
  skipped: 'skipped',
};

/**
 * A case of a report that the task wrote, as its tool has it. Its class begins with the task's id, so that the instances of a matrix, which
 * run the same cases, are told apart.
 */
export function reportedCase(
  { task, ended }: TaskReport,
  testCase: TestCase,
  { title, mask, room }: CaseSurroundings,
): JunitCase {
  const { name, group, file, line, seconds = 0 } = testCase;
  const shown = (text: string): string => shownText(text, mask, longestName);
  // As for the task itself.
  const isTolerated =
    ended?.tolerated === true && (testCase.state === 'failed' || testCase.state === 'error');
  const state = isTolerated ? 'skipped' : testCase.state;
  return {
    state,
    name: shown(name),
    className: shown(`rundag.${title}.${task.id}${group === '' ? '' : `.${group}`}`),
    file: file === undefined ? undefined : shown(file),
    line,
    seconds,
    remarks: () => {
      const element = elements[state];
      if (element === undefined) return [];
      const details = lastLines(testCase.details.split('\n'), mask, {
        lines: 1000,
        lineLength: 2000,
        size: room,
        sizeOf: (text) => xmlText(text).length,
      });
      return [
        {
          element,
          message: shown(`${isTolerated ? 'tolerated (continue-on-error): ' : ''}${testCase.message}`),
          type: element === 'skipped' || testCase.type === '' ? undefined : shown(testCase.type),
          body: element === 'skipped' ? '' : xmlLines(details),
        },
      ];
    },
  };
}
