import type { Result } from '../model/outcome.ts';

/** A task as a drawing shows it. */
export interface DrawnTask {
  readonly id: string;
  readonly label: string;
  /** Ids of tasks that are drawn too; others are left out. */
  readonly needs: readonly string[];
  /** Colours the task; undefined for a task that has no result yet. */
  readonly result?: Result | undefined;
  /** Stands under the label. */
  readonly duration?: string | undefined;
}

/** Beyond these Mermaid shows an error instead of the drawing (its `maxEdges` and `maxTextSize`, which GitHub keeps). */
export const mermaidLimits = { edges: 500, characters: 50_000 };

/** Fill and border of each result; dark text on each of them is readable in GitHub's light and dark themes. */
const colours: ReadonlyMap<Result, { readonly fill: string; readonly border: string }> = new Map([
  ['success', { fill: '#aceebb', border: '#1a7f37' }],
  ['failure', { fill: '#ffcecb', border: '#cf222e' }],
  ['cancelled', { fill: '#fae17d', border: '#9a6700' }],
  ['skipped', { fill: '#d1d9e0', border: '#59636e' }],
]);
const textColour = '#1f2328';

/**
 * A Mermaid flowchart, left to right, with an arrow from each need to its dependent; undefined when it would pass
 * Mermaid's limits. Nodes are named by number, so no id or label can be anything but text.
 */
export function drawMermaid(tasks: readonly DrawnTask[]): string | undefined {
  const nodes = new Map(tasks.map(({ id }, number) => [id, `t${number}`]));
  const lines = ['flowchart LR'];
  let characters = 0;
  const fits = (line: string): boolean => {
    lines.push(line);
    characters += line.length + 1;
    return characters <= mermaidLimits.characters;
  };
  for (const [number, { label, duration, result }] of tasks.entries()) {
    const text = [label, duration].filter((part) => part !== undefined).map(escapeMermaid);
    const colour = result === undefined ? '' : `:::${result}`;
    if (!fits(`  t${number}["${text.join('<br/>')}"]${colour}`)) return undefined;
  }
  let edges = 0;
  for (const [from, to] of edgesOf(tasks)) {
    edges += 1;
    if (edges > mermaidLimits.edges || !fits(`  ${nodes.get(from) ?? ''} --> ${nodes.get(to) ?? ''}`))
      return undefined;
  }
  const results = new Set(tasks.map(({ result }) => result));
  for (const [result, { fill, border }] of colours) {
    if (results.has(result))
      lines.push(`  classDef ${result} fill:${fill},stroke:${border},color:${textColour}`);
  }
  const drawing = `${lines.join('\n')}\n`;
  return drawing.length <= mermaidLimits.characters ? drawing : undefined;
}

/** A Graphviz digraph, left to right, with an arrow from each need to its dependent; nodes are named by their ids. */
export function drawDot(tasks: readonly DrawnTask[]): string {
  const lines = [
    'digraph tasks {',
    '  rankdir=LR;',
    '  node [shape=box, style="rounded,filled", fillcolor=white];',
  ];
  for (const { id, label, duration, result } of tasks) {
    const text = duration === undefined ? label : `${label}\n${duration}`;
    const colour = result === undefined ? undefined : colours.get(result);
    const paint = colour === undefined ? '' : `, fillcolor="${colour.fill}", color="${colour.border}"`;
    lines.push(`  ${quoteDot(id)} [label=${quoteDot(text)}${paint}];`);
  }
  for (const [from, to] of edgesOf(tasks)) lines.push(`  ${quoteDot(from)} -> ${quoteDot(to)};`);
  lines.push('}');
  return `${lines.join('\n')}\n`;
}

/** Text as a quoted string of Graphviz; line breaks stay line breaks in a label. */
export function quoteDot(text: string): string {
  return `"${oneLine(text, '\n').replaceAll('\\', '\\\\').replaceAll('"', '\\"').replaceAll('\n', '\\n')}"`;
}

/**
 * Text for a quoted Mermaid label. All of ASCII but letters, digits and blanks becomes Mermaid's `#NN;`, because quotes
 * end the label, `%%` and `---` are directives, and Mermaid reads Markdown, HTML and icon names in labels.
 * It is never empty, because Mermaid refuses an empty label.
 */
export function escapeMermaid(text: string): string {
  const escaped = oneLine(text, ' ')
    .trim()
    .replaceAll(/[!-/:-@[-`{-~]/g, (character) => `#${character.charCodeAt(0)};`);
  return escaped === '' ? '#160;' : escaped;
}

/** Text without controls, direction marks and broken characters; line breaks become `lineBreak`. */
function oneLine(text: string, lineBreak: string): string {
  return text
    .replaceAll(/\r\n|[\n\r\v\f\u0085\u2028\u2029]/g, lineBreak)
    .replaceAll(/[\p{Cc}\p{Bidi_Control}]/gu, (character) => (character === lineBreak ? character : ' '))
    .replaceAll(/\p{Surrogate}/gu, '\uFFFD');
}

function* edgesOf(tasks: readonly DrawnTask[]): Generator<readonly [need: string, dependent: string]> {
  const drawn = new Set(tasks.map(({ id }) => id));
  for (const { id, needs } of tasks) for (const need of needs) if (drawn.has(need)) yield [need, id];
}
