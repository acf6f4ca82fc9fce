import type { Graph } from '../../model/task.ts';

/** What `--list` prints: each task with its name, where that differs from its id, and its needs, in the order of the file. */
export function listText(graph: Graph): string {
  const width = Math.max(0, ...graph.tasks.map(({ id }) => id.length).filter((length) => length <= 40));
  const lines = graph.tasks.map(({ id, name, needs, work, service }) => {
    const facts = [
      ...(name === id || name.includes('${{') ? [] : [name]),
      ...(service === undefined ? [] : ['service']),
      ...(work.kind === 'join' ? ['join'] : []),
      ...(needs.length === 0 ? [] : [`needs ${needs.join(', ')}`]),
    ];
    return `${id.padEnd(width)}  ${facts.join(' · ')}`.trimEnd();
  });
  return `${lines.join('\n')}\n`;
}
