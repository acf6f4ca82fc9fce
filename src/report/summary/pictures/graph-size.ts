import { depthsOf, type Knots } from './graph-condense.ts';

/** Where a drawing has to fit: GitHub scales a drawing down to the width of its summary, and lets it be as tall as it comes. */
const page = { width: 900, height: 1000 };

/** The smallest scale at which labels of 16 pixels are read without effort. */
const smallestScale = 0.6;

/** More arrows than these are a thicket, long before Mermaid refuses them. */
const mostArrows = 200;

/** More boxes than these do not fit, however they lie. */
const mostBoxes = 150;

/**
 * Mermaid's settings of all drawings of graphs, in pixels. Its own (50 between boxes and between ranks, 15 around a label) are for a page with one drawing: with these
 * more fits on a screen. Labels are bounded, so none is to be broken into lines, as they are beyond its 200.
 */
const settings = { nodeSpacing: 12, rankSpacing: 42, padding: 8, wrappingWidth: 400 };

/** What Mermaid draws with these settings, in pixels as Chromium shows them. */
const box = {
  /** Width of a character of 16 pixels, on average. */
  character: 8.2,
  /** What a box is wider than its label, also one with double sides. */
  padding: 40,
  /** A box with a label of one line. */
  height: 46,
  /** What an arrow takes up in a rank that it passes: it keeps apart as boxes do. */
  line: settings.nodeSpacing,
};

/** The text of Mermaid's `init` directive for all drawings of graphs. */
export const graphInit = `{"flowchart": {${Object.entries(settings)
  .map(([name, pixels]) => `"${name}": ${pixels}`)
  .join(', ')}}}`;

/** How a drawing is best laid out. */
export interface Layout {
  readonly direction: 'LR' | 'TD';
  /** What GitHub scales it by to fit its page; at most 1. */
  readonly scale: number;
  /** Pixels on the page, about. */
  readonly height: number;
}

interface Rank {
  readonly widths: number[];
  /** Arrows that pass by on their way to a later rank. */
  passing: number;
}

/** The layout in which the drawing is most legible; undefined when it would be too large, or too dense, in any. */
export function layoutOf(
  knots: Knots,
  lengthOf: (key: string) => number,
  room: typeof page = page,
): Layout | undefined {
  if (knots.size > mostBoxes) return undefined;
  let arrows = 0;
  for (const { needs } of knots.values()) arrows += needs.size;
  if (arrows > mostArrows) return undefined;
  const ranks = ranksOf(knots, lengthOf);
  const layouts = (['LR', 'TD'] as const)
    .map((direction) => sized(direction, ranks, room))
    .filter(({ scale, height }) => scale >= smallestScale && height <= room.height);
  return layouts.toSorted((one, other) => other.scale - one.scale || one.height - other.height)[0];
}

function ranksOf(knots: Knots, lengthOf: (key: string) => number): readonly Rank[] {
  const depths = depthsOf(knots);
  const ranks: Rank[] = [];
  const rankAt = (depth: number): Rank => (ranks[depth] ??= { widths: [], passing: 0 });
  for (const { key, needs } of knots.values()) {
    const depth = depths.get(key) ?? 0;
    rankAt(depth).widths.push(lengthOf(key) * box.character + box.padding);
    for (const need of needs)
      for (let passed = (depths.get(need) ?? 0) + 1; passed < depth; passed += 1) rankAt(passed).passing += 1;
  }
  return ranks;
}

function sized(direction: Layout['direction'], ranks: readonly Rank[], room: typeof page): Layout {
  const isLeftToRight = direction === 'LR';
  let along = 0;
  let across = 0;
  for (const { widths, passing } of ranks) {
    const sizes = isLeftToRight ? widths.map(() => box.height) : widths;
    const total = sizes.reduce((sum, size) => sum + size + settings.nodeSpacing, 0) + passing * box.line;
    across = Math.max(across, total);
    along += (isLeftToRight ? Math.max(0, ...widths) : box.height) + settings.rankSpacing;
  }
  const [width, height] = isLeftToRight ? [along, across] : [across, along];
  const scale = Math.min(1, room.width / Math.max(1, width));
  return { direction, scale, height: height * scale };
}
