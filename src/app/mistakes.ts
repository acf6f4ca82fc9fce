import { type Diagnostic, formatDiagnostic } from '../model/diagnostic.ts';

/** What is wrong with what the user gave: with the graph file, at a place in it, or with anything around it. */
export type Mistake =
  | { readonly kind: 'in-graph'; readonly diagnostic: Diagnostic }
  | {
      readonly kind: 'elsewhere';
      /** Says what was expected, what was found and what to do. */ readonly message: string;
    };

/** The mistake as text; may have several lines. */
export function formatMistake(mistake: Mistake): string {
  return mistake.kind === 'in-graph' ? formatDiagnostic(mistake.diagnostic) : mistake.message;
}

/** Mistakes that have no place in the graph file. */
export function elsewhere(messages: readonly string[]): readonly Mistake[] {
  return messages.map((message) => ({ kind: 'elsewhere', message }));
}
