import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from 'vitest';
import { escapeMarkdown } from '../../src/report/words/escape.ts';
import type { Machine } from './machine.ts';

/** Where the golden files lie. */
export const goldenDirectory = join(import.meta.dirname, '..', 'golden');

/**
 * What differs from run to run, and what stands for it in a golden file; in this order. What stands there is of the same form, so that
 * a page is drawn as a real one is.
 */
const placeholders: readonly (readonly [pattern: RegExp, placeholder: string])[] = [
  // What would make it shorter is told of a run of a second, and these take about as long.
  [/\n### What would make it shorter\n.*?<\/sub>\n/gs, ''],
  [/(?<="insight":)\{.*?\}(?=,"closed-by")/g, 'null'],
  // Measured times have one decimal, which a drawing writes as a reference; those that a graph states may have one too.
  [/\b\d+ min(?: \d+ s)?\b|\b\d+\.\d s\b/g, '0.0 s'],
  [/\b\d+#46;\d s\b/g, '0#46;0 s'],
  [/\b\d{4}-\d\d-\d\d \d\d:\d\d:\d\d\.\d{3}, \d+ms/g, '2000-01-01 00:00:00.000, 100ms'],
  [/(?<=axisFormat ).*/g, '%S.%L'],
  [/(?<="started-at":")[^"]+/g, '2000-01-01T00:00:00.000Z'],
  [
    /(?<="(?:seconds|task-seconds|cpu-bound-seconds|ready-seconds|started|ended|cpu-seconds|peak-bytes)":)[\d.]+/g,
    '0',
  ],
  // Which of the two bounds is the longer is measured as well.
  [/, the floor(?=\) · critical path)|(?<=critical path 0\.0 s), the floor/g, ''],
  // How much of a label fits into its bar, and whether it has one of its own, depends on times.
  [
    /(?<="displayMode": "compact"[^`]*todayMarker off\n)[^`]*/g,
    '  section slot 0\n    (bars) :2000-01-01 00:00:00.000, 100ms\n',
  ],
  // Of chains that take about as long any may be the longest.
  [/(?<=critical path(?: \(◆\))?,? 0\.0 s(?:, the floor)?: ).*/gi, '(the longest chain)'],
  [/(?<= {4}. )◆ /gu, ''],
  [/(?<= )==>(?= t\d)/g, '-->'],
  [/(?<="critical-path":\{"seconds":0,"tasks":)\[[^\]]*\]/g, '[]'],
  [/(?<="pid":"?)\d+/g, '0'],
  [/(?<=process )\d+\b/g, '0'],
  // It has the number of a process in it.
  [/(?<="logs\/leaky\.log","log-bytes":)\d+/g, '26'],
  [/(?<="processes":")[a-z-]+/g, 'keepers'],
  [/(?<=PATH is )[^\s"<]+/g, '/bin'],
];

/** What is to be masked is told at once, and the log follows when it can: such lines are moved to the top. */
function masksFirst(text: string): string {
  const lines = text.split('\n');
  return [...lines.filter(isMask), ...lines.filter((line) => !isMask(line))].join('\n');
}

function isMask(line: string): boolean {
  return line.startsWith('::add-mask::');
}

/** A text of a run on this machine without what differs from run to run: times, pids, and places. */
export function normalise(text: string, machine: Machine): string {
  const places = text
    // A golden file is read by people: what begins a colour is shown.
    .replaceAll('\u001b', '␛')
    .replaceAll(machine.workspace, '/workspace')
    .replaceAll(escapeMarkdown(machine.workspace), escapeMarkdown('/workspace'));
  return placeholders.reduce(
    (plain, [pattern, placeholder]) => plain.replaceAll(pattern, placeholder),
    masksFirst(places),
  );
}

/** Compares a text with the golden file of that name, or writes the file by `npm run golden`. */
export async function expectGolden(text: string, name: string): Promise<void> {
  const file = join(goldenDirectory, name);
  const missing = existsSync(file) ? '' : ': there is no such file';
  const advice = `${name} in __tests__/golden is not what the run gives${missing}. If the run is as it should be: npm run bundle && npm run golden, and review what differs`;
  try {
    await expect(text).toMatchFileSnapshot(file);
  } catch (error) {
    if (error instanceof Error) error.message = `${advice}\n${error.message}`;
    throw error;
  }
}
