import { drawDot, drawMermaid, mermaidLimits } from '../../graph/draw.ts';
import type { Graph } from '../../model/task.ts';
import { counted } from '../../report/words/words.ts';
import type { Answer, GraphQuestion } from '../run/front-door.ts';
import type { Command } from './arguments.ts';

/** What a command asks about a graph, without a run. */
export function questionOf(
  command: Extract<Command, { readonly kind: 'validate' | 'list' | 'draw' }>,
): GraphQuestion {
  switch (command.kind) {
    case 'validate':
      return {
        about: 'whole',
        answer: ({ tasks }, graphFile) => ({
          kind: 'text',
          text: `${graphFile ?? 'dag'} is valid: ${counted(tasks.length, 'task')}\n`,
        }),
      };
    case 'list':
      return { about: 'part', answer: (graph) => ({ kind: 'text', text: listText(graph) }) };
    case 'draw':
      return { about: 'part', answer: (graph) => drawingOf(graph, command.language) };
  }
}

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
    return `${`${id.padEnd(width)}  ${facts.join(' · ')}`.trimEnd()}\n`;
  });
  return lines.join('');
}

function drawingOf({ tasks }: Graph, language: 'mermaid' | 'dot'): Answer {
  const drawn = new Set(tasks.map(({ id }) => id));
  const nodes = tasks.map(({ id, needs }) => ({
    id,
    label: id,
    needs: needs.filter((need) => drawn.has(need)),
  }));
  const text = language === 'dot' ? drawDot(nodes) : drawMermaid(nodes);
  if (text !== undefined) return { kind: 'text', text };
  const { edges, characters } = mermaidLimits;
  const message = `--graph mermaid: expected a graph that Mermaid can draw (at most ${edges} edges and ${characters} characters); found ${counted(tasks.length, 'task')}: use --graph dot, or name targets`;
  return { kind: 'problem', message };
}
