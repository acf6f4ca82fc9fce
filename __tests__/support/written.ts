import { existsSync, readFileSync, watch } from 'node:fs';
import { basename, dirname } from 'node:path';

/** Fulfilled when a file, which may not be there yet, has the text in it. Its directory has to be there. */
export async function written(path: string, text: string): Promise<void> {
  const isThere = (): boolean => existsSync(path) && readFileSync(path, 'utf8').includes(text);
  await new Promise<void>((found) => {
    const watcher = watch(dirname(path), (_, name) => {
      if (name === basename(path)) look();
    });
    const look = (): void => {
      if (!isThere()) return;
      watcher.close();
      found();
    };
    look();
  });
}
