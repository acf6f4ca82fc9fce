import { expect } from 'vitest';
import { summaryBytes } from '../../src/report/summary/summary.ts';

/** The cells of every row of every table, without heads. */
export function rowsOf(markdown: string): readonly (readonly string[])[] {
  return markdown
    .split('\n')
    .filter((line, index, lines) => line.startsWith('|') && !isHead(line) && !isHead(lines[index + 1] ?? ''))
    .map((line) =>
      line
        .split(/(?<!\\)\|/u)
        .slice(1, -1)
        .map((cell) => cell.trim()),
    );
}

/** Whether the line is the one under the names of a table's columns. */
function isHead(line: string): boolean {
  return line.startsWith('| ---');
}

/** The Mermaid blocks, in order. */
export function mermaidOf(markdown: string): readonly string[] {
  return [...markdown.matchAll(/^```mermaid\n(.*?)^```$/gmsu)].map(([, block]) => block ?? '');
}

/** Fails when the runner or GitHub would refuse the summary or one of its drawings. */
export function expectWithinLimits(markdown: string): void {
  expect(Buffer.byteLength(markdown)).toBeLessThanOrEqual(summaryBytes);
  for (const block of mermaidOf(markdown)) {
    expect(block.length).toBeLessThan(50_000);
    expect(block.match(/[-=]{2}>/gu)?.length ?? 0).toBeLessThanOrEqual(500);
  }
}
