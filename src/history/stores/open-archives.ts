import { join } from 'node:path';
import type { ArchiveStore } from './archive-store.ts';
import { BudgetedArchives } from './budgeted-archives.ts';
import type { ChosenStore } from './open-store.ts';

/**
 * Opens the store of archives that stands beside a store of histories, which keeps its budget. What it takes is loaded only now, and
 * nothing is asked before the first archive.
 * @param secondsForEach how long one archive may take
 */
export async function openArchives(choice: ChosenStore, secondsForEach?: number): Promise<ArchiveStore> {
  return new BudgetedArchives(await openUnbounded(choice), { writes: choice.writes, secondsForEach });
}

async function openUnbounded(choice: ChosenStore): Promise<ArchiveStore> {
  switch (choice.kind) {
    case 'directory': {
      const { DirectoryArchives } = await import('./directory-archives.ts');
      return new DirectoryArchives(join(choice.directory, 'archives'));
    }
    case 'cache-service': {
      const { CacheArchives } = await import('./cache-archives.ts');
      return new CacheArchives(choice.access);
    }
    case 'url': {
      const { UrlArchives } = await import('./url-archives.ts');
      const base = new URL(choice.base);
      base.pathname = `${base.pathname.replace(/\/$/, '')}/archives`;
      return new UrlArchives({ base, authorization: choice.authorization });
    }
  }
}
