import { setTimeout as pause } from 'node:timers/promises';
import { formatLimit } from '../../report/words/duration.ts';
import type { AskedService, ProbeAsker } from '../../model/probe.ts';
import { PatternSearch } from './pattern-search.ts';

/** Searches what the service prints. */
export function openLog(pattern: string, service: Pick<AskedService, 'found' | 'problem'>): ProbeAsker {
  let matched = false;
  const isSearching = (): boolean => !matched && search.busy;
  const search = new PatternSearch(pattern, {
    found: () => {
      matched = true;
      service.found();
    },
    problem: service.problem,
  });
  return {
    subject: 'its output',
    timesItself: true,
    ask: async () => {
      // Waits until the thread has searched what was printed so far, for a second at most: a pattern may take for ever.
      for (let looks = 0; looks < 50 && isSearching(); looks += 1) await pause(20);
      return matched ? undefined : `no line of its output matches ${pattern}${slowness(search.milliseconds)}`;
    },
    read: (line) => search.read(line),
    readUnended: (line) => search.readUnended(line),
    stop: async () => search.close(),
  };
}

function slowness(milliseconds: number): string {
  return milliseconds === 0
    ? ''
    : `; the pattern has been at one line for ${formatLimit(milliseconds / 1000)}`;
}
