import { realpath } from 'node:fs/promises';
import { relative, resolve, sep } from 'node:path';
import type { GraphSettings } from './load.ts';

/** Where a repository has its workflows and its own actions, whose steps can have a graph written in them. */
const stepPlaces: readonly string[] = ['.github/workflows', '.github/actions', 'action.yml', 'action.yaml'];

/**
 * The file with the graph, and what it leads to when it is a link; of a graph that is written in a step the places of workflows and
 * actions, since nobody tells which of them has the step. From the directory that patterns start at, with `/` between their parts.
 *
 * @param base the directory that the path of the graph file starts at; absolute
 */
export async function graphPlaces(
  { source, workingDirectory }: Pick<GraphSettings, 'source' | 'workingDirectory'>,
  base: string,
): Promise<readonly string[]> {
  const places = source.kind === 'file' ? [source.path] : stepPlaces;
  const realDirectory = await realOf(workingDirectory);
  const found = places.map(async (path) => {
    const place = resolve(base, path);
    return [relative(workingDirectory, place), relative(realDirectory, await realOf(place))];
  });
  return (await Promise.all(found)).flat().map((path) => path.replaceAll(sep, '/'));
}

/** Where a path leads to; itself where there is nothing. */
async function realOf(path: string): Promise<string> {
  return await realpath(path).catch(() => path);
}
