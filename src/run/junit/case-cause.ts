import type { FailureCause, NamedPlace } from '../../model/failure-cause.ts';
import { failedCases, type TestCase, type TestReport } from '../../model/outcome.ts';
import { withoutControls } from '../../report/words/plain-text.ts';

/** Lines of an excerpt, and characters of a line, as every cause has them. */
const mostLines = 12;
const longestLine = 500;

/** What some runners write instead of what was expected. */
const empty = /^(?:failed|failure|error|test failure|test failed|testcodefailure)?\.?$/i;

/**
 * The cause of a failure, from the first case that failed: what the output shows, as long as that names the case or a place; undefined when
 * neither shows anything. A cause of the output without a case gets the one of the reports that says the same.
 */
export function withReports(cause: FailureCause | undefined, reports: TestReport): FailureCause | undefined {
  const failed = reports.cases.filter(({ state }) => state === 'failed' || state === 'error');
  const [first] = failed;
  if (first === undefined || cause?.testName !== undefined) return cause;
  if (cause?.place === undefined) return causeOf(first, failedCases(reports));
  const same = failed.find(({ message, details }) => `${message}\n${details}`.includes(cause.headline));
  return same === undefined ? cause : { ...cause, testName: nameOf(same) };
}

function causeOf(found: TestCase, failures: number): FailureCause {
  const message = linesOf(found.message);
  const details = linesOf(found.details);
  const excerpt = details.length === 0 ? message : details;
  const headline = message.find(says) ?? details.find(says) ?? found.type;
  return {
    tool: 'JUnit report',
    headline: headline.trim() === '' ? 'failed' : headline.trim(),
    testName: nameOf(found),
    failures,
    excerpt: excerpt.slice(0, mostLines),
    firstLine: undefined,
    place: placeIn([...message, ...details]) ?? ownPlace(found),
  };
}

function says(line: string): boolean {
  return !empty.test(line.trim());
}

function nameOf({ group, name }: TestCase): string | undefined {
  const [outer = '', inner = ''] = [group, name].map((part) => linesOf(part)[0]?.trim());
  // Many runners begin the name of the case with that of its class.
  if (inner !== '' && inner.startsWith(outer)) return inner;
  const both = [outer, inner].filter((part) => part !== '').join(' > ');
  return both === '' ? undefined : both;
}

/** The lines of a text without colours and control characters, and without empty ones at either end. */
function linesOf(text: string): readonly string[] {
  const lines = text
    .split(/\r\n|[\r\n\u2028\u2029]/u)
    .map((line) => withoutControls(line).trimEnd().slice(0, longestLine));
  const first = lines.findIndex((line) => line !== '');
  return first < 0 ? [] : lines.slice(first, lines.findLastIndex((line) => line !== '') + 1);
}

/** `test/a.test.ts:14:3`, `C:\a.cs:14`, `file:///a.mjs:3:1`, `a.py:14: AssertionError`; the length of a line bounds the search. */
const place = /((?:\b[A-Za-z]:)?[^\s()[\]"'<>:,]+\.[A-Za-z]\w{0,9}):(\d{1,7})(?::(\d{1,5}))?/g;

/** `File "a.py", line 14` of Python, and of others `in a.php on line 14`. */
const placeInWords = /(?:File "|in )([^"]+?\.\w{1,9})"?,? (?:on )?line (\d{1,7})/;

/** What the frames of libraries and of the runtime have in their paths. */
const foreign = /node_modules|site-packages|^node:|internal[\\/]|\/rustc\/|\/\.cargo\//;

/** The first place that is not of a library. */
function placeIn(lines: readonly string[]): NamedPlace | undefined {
  for (const line of lines) {
    const words = placeInWords.exec(line);
    const found = [
      ...Array.from(line.matchAll(place), ([, file, number, column]) => ({ file, number, column })),
      ...(words === null ? [] : [{ file: words[1], number: words[2], column: undefined }]),
    ];
    for (const { file = '', number, column } of found) {
      if (foreign.test(file) || Number(number) === 0) continue;
      return {
        // Of a URL there is left what begins with three slashes.
        file: file.replace(/^\/{3}/, '/'),
        line: Number(number),
        column: column === undefined || Number(column) === 0 ? undefined : Number(column),
      };
    }
  }
  return undefined;
}

/** A case that failed with the place that its message or its details name, when its report gives none: readers point there. */
export function withOwnPlace(found: TestCase): TestCase {
  if (found.line !== undefined || (found.state !== 'failed' && found.state !== 'error')) return found;
  const named = placeIn([...linesOf(found.message), ...linesOf(found.details)]);
  return named === undefined ? found : { ...found, file: named.file, line: named.line };
}

function ownPlace({ file, line }: TestCase): NamedPlace | undefined {
  return file === undefined || line === undefined ? undefined : { file, line, column: undefined };
}
