/** How many lines of output a report shows of a cause that is folded, or alone. */
export const foldedLines = 24;

/** How many causes are open in a report, and with how many lines of output each: together they fill the first screen, by the number of causes. */
export function openings(causes: number): { readonly open: number; readonly lines: number } {
  if (causes === 1) return { open: 1, lines: foldedLines };
  if (causes === 2) return { open: 2, lines: 11 };
  if (causes === 3) return { open: 3, lines: 6 };
  if (causes <= 5) return { open: 2, lines: 8 };
  return { open: 2, lines: 5 };
}
