import { readdirSync, readFileSync, rmSync, statSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Dice } from './dice.ts';

/** What of a store is damaged. */
export type Damaged = 'history' | 'archive' | 'index' | 'everything';

const nameOf = {
  history: /[0-9a-f]{32}\.json$/,
  archive: /\.tar\.gz$/,
  index: /\/files$/,
  everything: /./,
} satisfies Record<Damaged, RegExp>;

/** Damages files of a history directory: one of them, or all, cut short, changed in the middle, replaced or gone. */
export function damage(historyDirectory: string, what: Damaged, dice: Dice): void {
  const files = filesIn(historyDirectory).filter((file) => nameOf[what].test(file));
  if (files.length === 0) return;
  for (const file of dice.happens(0.5) ? files : [dice.one(files)]) damageFile(file, dice);
}

function damageFile(file: string, dice: Dice): void {
  const { size } = statSync(file);
  switch (dice.below(4)) {
    case 0:
      return truncateSync(file, dice.below(size + 1));
    case 1: {
      const bytes = readFileSync(file);
      const place = dice.below(Math.max(1, size));
      bytes[place] = ((bytes[place] ?? 0) + 1 + dice.below(255)) % 256;
      return writeFileSync(file, bytes);
    }
    case 2:
      return writeFileSync(file, 'something else\n');
    default:
      return rmSync(file);
  }
}

function filesIn(directory: string): readonly string[] {
  try {
    return readdirSync(directory, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name))
      .toSorted();
  } catch {
    // Nothing has been kept yet.
    return [];
  }
}
