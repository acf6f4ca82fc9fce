import { type Diagnostic, formatDiagnostic } from '../model/diagnostic.ts';
import { excerptLines } from '../report/annotations/excerpt.ts';
import { makePaint, type Paint } from '../report/log/paint.ts';

/** What is wrong with what the user gave: with the graph file, at a place in it, or with anything around it. */
export type InputProblem =
  | {
      readonly kind: 'diagnostic';
      readonly diagnostic: Diagnostic;
      /** The line of the graph file that it is about; empty when there is none. */
      readonly sourceLine: string;
    }
  | {
      readonly kind: 'problem';
      /** Says what was expected, what was found and what to do. */ readonly message: string;
    };

/** How many diagnostics are shown with their line; the rest only with their place. */
const mostExcerpts = 100;

/**
 * The problems as text, a line each: the message with its place, the line of the file with a mark under the place, then
 * expected, found and hint. `ownLine` makes each line harmless where it is read.
 */
export function problemLines(
  problems: readonly InputProblem[],
  ownLine: (text: string) => string,
  paint: Paint = makePaint(false),
): readonly string[] {
  return problems.flatMap((problem, index) => {
    if (problem.kind === 'problem') return problem.message.split('\n').map(ownLine);
    const { diagnostic, sourceLine } = problem;
    const [first = '', ...details] = formatDiagnostic(diagnostic).split('\n').map(ownLine);
    const excerpt =
      index < mostExcerpts
        ? excerptLines(sourceLine, { ...diagnostic.at, length: diagnostic.length }, ownLine, paint)
        : [];
    return [paint('bold', first), ...excerpt, ...details];
  });
}

/** The messages as problems without a place. */
export function unplaced(messages: readonly string[]): readonly InputProblem[] {
  return messages.map((message) => ({ kind: 'problem', message }));
}
