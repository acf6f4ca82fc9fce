import type { ProcessNote, Survivor } from '../../model/outcome.ts';
import { systemProcesses } from '../system/process-table-of.ts';
import type { ProcessTable } from '../system/process-table.ts';
import { pipeName, runDirectory, strayTrees } from './process-tree.ts';
import { Reaper } from './reaper.ts';
import type { EndReport } from './tree-ender.ts';

/** Rescan at most this many times for processes that appear while others are ended. */
const rounds = 5;

/**
 * Ends every process of a run by its token and its pipes, from another process and after the run: what a killed action could not end itself.
 * Says what had to be ended and what could not be. Where the system does not show environments nothing is found.
 */
export async function sweep(
  runToken: string,
  graceSeconds: number,
  table: ProcessTable | undefined = systemProcesses(),
): Promise<EndReport> {
  if (table === undefined) return { ended: [], survivors: [] };
  const reaper = new Reaper(table, runToken);
  const ended = new Map<number, ProcessNote>();
  const survivors = new Map<number, Survivor>();
  for (let round = 0; round < rounds; round += 1) {
    const trees = strayTrees(reaper.strays(0, `/${runDirectory(runToken)}/${pipeName}`));
    if (trees.length === 0) break;
    const reports = await Promise.all(
      trees.map((tree) => reaper.end(tree, { signal: 'SIGTERM', graceMilliseconds: graceSeconds * 1000 })),
    );
    survivors.clear();
    for (const report of reports) {
      for (const note of report.ended) ended.set(note.pid, note);
      for (const survivor of report.survivors) survivors.set(survivor.pid, survivor);
    }
    // They would be met again in every round.
    if (survivors.size > 0) break;
  }
  return { ended: [...ended.values()], survivors: [...survivors.values()] };
}
