import type { MachineElsewhere } from '../../model/outcome.ts';
import type { RunReport } from '../run/run-report.ts';
import { formatDuration } from './duration.ts';
import { counted } from './words.ts';

/** `12.3 s`; of a merged run `6 min 2 s (4 machines of 4 min 40 s to 5 min 2 s, 57.0 s until the merge, which took 3.2 s)`. */
export function wallText(report: RunReport): string {
  const { wallSeconds, machines, startedAt, startedHereAt } = report;
  const wall = formatDuration(wallSeconds);
  if (machines.length === 0) return wall;
  const merge = Math.max(0, wallSeconds - (startedHereAt - startedAt) / 1000);
  const lastEnd = machines.reduce((last, { endedAt }) => Math.max(last, endedAt), 0);
  const way = Math.max(0, startedHereAt - lastEnd) / 1000;
  const count = counted(machines.length, 'machine');
  return `${wall} (${count} of ${lengthsText(machines)}, ${formatDuration(way)} until the merge, which took ${formatDuration(merge)})`;
}

/** `, 12.0 s more for tasks that ran on several machines`; empty when none did. */
export function repeatedText({ repeatedSeconds }: RunReport): string {
  if (repeatedSeconds < 0.05) return '';
  return `, ${formatDuration(repeatedSeconds)} more for tasks that ran on several machines`;
}

/** `4 machines of 2 CPUs, and the merge on 2`; where machines differ `4 machines of 2 to 8 CPUs`. */
export function machinesText({ machines, parallelism }: RunReport): string {
  const counts = machines.map(({ cpus }) => cpus);
  const [least, most] = [Math.min(...counts), Math.max(...counts)];
  const each = least === most ? counted(most, 'CPU') : `${least} to ${counted(most, 'CPU')}`;
  return `${counted(machines.length, 'machine')} of ${each}, and the merge on ${parallelism}`;
}

/** `4 min 40 s to 5 min 2 s`. */
function lengthsText(machines: readonly MachineElsewhere[]): string {
  const seconds = machines.map(({ startedAt, endedAt }) => (endedAt - startedAt) / 1000);
  const [least, most] = [formatDuration(Math.min(...seconds)), formatDuration(Math.max(...seconds))];
  return least === most ? most : `${least} to ${most}`;
}
