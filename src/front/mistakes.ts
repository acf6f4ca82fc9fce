import { type Diagnostic, formatDiagnostic } from '../model/diagnostic.ts';
import { excerptLines } from '../report/annotations/excerpt.ts';
import { makePaint, type Paint } from '../report/log/paint.ts';

/** What is wrong with what the user gave: with the graph file, at a place in it, or with anything around it. */
export type Mistake =
  | {
      readonly kind: 'in-graph';
      readonly diagnostic: Diagnostic;
      /** The line of the graph file at which it is told; empty when there is none. */
      readonly sourceLine: string;
    }
  | {
      readonly kind: 'elsewhere';
      /** Says what was expected, what was found and what to do. */ readonly message: string;
    };

/** How many mistakes are shown with their line; the rest, of a file that is wrong all over, only with their place. */
const mostExcerpts = 100;

/**
 * The mistakes as text, a line each: the message with its place, the line of the file with a mark under the place, then
 * expected, found and hint. `ownLine` makes each line harmless where it is read.
 */
export function mistakeLines(
  mistakes: readonly Mistake[],
  ownLine: (text: string) => string,
  paint: Paint = makePaint(false),
): readonly string[] {
  return mistakes.flatMap((mistake, index) => {
    if (mistake.kind === 'elsewhere') return mistake.message.split('\n').map(ownLine);
    const { diagnostic, sourceLine } = mistake;
    const [first = '', ...details] = formatDiagnostic(diagnostic).split('\n').map(ownLine);
    const excerpt =
      index < mostExcerpts
        ? excerptLines(sourceLine, { ...diagnostic.at, length: diagnostic.length }, ownLine, paint)
        : [];
    return [paint('bold', first), ...excerpt, ...details];
  });
}

/** Mistakes that have no place in the graph file. */
export function elsewhere(messages: readonly string[]): readonly Mistake[] {
  return messages.map((message) => ({ kind: 'elsewhere', message }));
}
