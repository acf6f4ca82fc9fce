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
  /** Whether it stands for several tasks: its box has double sides. */
  readonly isGroup?: boolean;
  /** Those of its needs whose arrows are thick. */
  readonly thickNeeds?: ReadonlySet<string>;
}

/** How a drawing lies on the page. */
export interface DrawingStyle {
  readonly direction: 'LR' | 'TD';
  /** Mermaid's own settings, as the text of its `init` directive. */
  readonly init?: string;
  /** What a screen reader says of the drawing; plain words in one line, without any that users chose. */
  readonly description?: string;
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
 * A Mermaid flowchart with an arrow from each need to its dependent; undefined when it would pass Mermaid's limits. Nodes are named by
 * number, so no id or label can be anything but text.
 */
export function drawMermaid(
  tasks: readonly DrawnTask[],
  { direction, init, description }: DrawingStyle = { direction: 'LR' },
): string | undefined {
  const nodes = new Map(tasks.map(({ id }, number) => [id, `t${number}`]));
  const lines = [
    ...(init === undefined ? [] : [`%%{init: ${init}}%%`]),
    `flowchart ${direction}`,
    ...(description === undefined ? [] : [`  accDescr: ${description}`]),
  ];
  let characters = 0;
  const fits = (line: string): boolean => {
    lines.push(line);
    characters += line.length + 1;
    return characters <= mermaidLimits.characters;
  };
  for (const [number, { label, duration, result, isGroup }] of tasks.entries()) {
    const text = [label, duration].filter((part) => part !== undefined).map(escapeMermaid);
    const colour = result === undefined ? '' : `:::${result}`;
    // Without blanks the text of a box with double sides touches its inner lines.
    const box = isGroup === true ? `[["#160;${text.join('<br/>')}#160;"]]` : `["${text.join('<br/>')}"]`;
    if (!fits(`  t${number}${box}${colour}`)) return undefined;
  }
  let edges = 0;
  for (const [from, to, isThick] of edgesOf(tasks)) {
    edges += 1;
    const arrow = isThick ? '==>' : '-->';
    if (edges > mermaidLimits.edges || !fits(`  ${nodes.get(from) ?? ''} ${arrow} ${nodes.get(to) ?? ''}`))
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

function* edgesOf(
  tasks: readonly DrawnTask[],
): Generator<readonly [need: string, dependent: string, isThick: boolean]> {
  const drawn = new Set(tasks.map(({ id }) => id));
  for (const { id, needs, thickNeeds } of tasks)
    for (const need of needs) if (drawn.has(need)) yield [need, id, thickNeeds?.has(need) === true];
}
