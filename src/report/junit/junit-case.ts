import type { TestState } from '../../model/outcome.ts';
import { xmlAttributes } from './xml.ts';

/** What a case says of a failure, or of why it was skipped. */
export interface JunitRemark {
  /** `skipped` has a message alone. */
  readonly element: 'failure' | 'error' | 'skipped' | 'flakyFailure' | 'rerunFailure';
  readonly message: string;
  readonly type: string | undefined;
  /** Text of XML; empty when there is nothing but the message. */
  readonly body: string;
}

/** One `testcase`; its texts are masked, in one line, and not escaped. */
export interface JunitCase {
  readonly state: TestState;
  readonly name: string;
  readonly className: string;
  readonly file: string | undefined;
  readonly line: number | undefined;
  readonly seconds: number;
  /** Made when they are written: the texts of all failures together may be long. */
  readonly remarks: () => readonly JunitRemark[];
}

/** The element `testcase`, with a line end. */
export function caseElement({ name, className, file, line, seconds, remarks }: JunitCase): string {
  const attributes = xmlAttributes([
    ['name', name],
    ['classname', className],
    ['file', file],
    ['line', line],
    ['time', secondsText(seconds)],
  ]);
  const children = remarks().map((remark) => `      ${remarkElement(remark)}\n`);
  return children.length === 0
    ? `    <testcase${attributes}/>\n`
    : `    <testcase${attributes}>\n${children.join('')}    </testcase>\n`;
}

/** Seconds to the millisecond, as readers of JUnit XML expect them. */
export function secondsText(seconds: number): string {
  return seconds.toFixed(3);
}

function remarkElement({ element, message, type, body }: JunitRemark): string {
  const attributes = xmlAttributes([
    ['message', message],
    ['type', type],
  ]);
  if (body === '') return `<${element}${attributes}/>`;
  // Those two have an element for the text, by the schema of Maven Surefire, where they come from.
  const isRetry = element === 'flakyFailure' || element === 'rerunFailure';
  const text = isRetry ? `<stackTrace>${body}</stackTrace>` : body;
  return `<${element}${attributes}>${text}</${element}>`;
}
