import type { Diagnostic } from '../../model/diagnostic.ts';

/** What is wrong with a name in an expression; whoever knows where the expression stands adds the place. */
export type Complaint = Omit<Diagnostic, 'at'>;
