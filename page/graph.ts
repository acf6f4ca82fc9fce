import { cutText } from '../src/report/words/plain-text.ts';
import { withCommas } from '../src/model/with-commas.ts';
import { draw, make } from './dom.ts';
import { chooseGraph, type GraphBox, type GraphChoice } from './graph-choice.ts';
import { boxHeight, boxWidth, type Layout, layOut, type Point } from './graph-layout.ts';
import { addressOf, type PageState } from './page-state.ts';
import type { RunModel } from './run-model.ts';

/** Characters of a label in a box, for which `boxWidth` has room; what is wider all the same is cut at its edge. */
const longestLabel = 25;

/** Characters of the label of what is left out: its digits and signs are narrower than most letters. */
const longestRest = 31;

/** Characters of a matrix's name that are shown however long the counts behind it are. */
const leastOfName = 4;

/** Pixels between the edge of a box and where its label is cut, and from there to the label. */
const inset = 4;
const indent = 4;

/** How round a box is, in pixels; a little less than the frame around the drawing (6 in `style.css`). */
const corner = 5;

/** The head of an arrow, from its tip: 6 pixels long, 4 to both sides. */
const arrowHead = 'm-6 -4l6 4l-6 4';

/** A drawing that is in the page. */
interface Drawing {
  readonly choice: GraphChoice;
  readonly layout: Layout;
  readonly links: readonly SVGAElement[];
}

/** Draws the graph into the page, and again when another task is opened. */
export function openGraph(place: HTMLElement, state: PageState): void {
  const caption = make('p', { class: 'small' });
  const frame = make('div', { class: 'graph' });
  place.append(caption, frame);
  let drawing: Drawing | undefined;
  const redraw = (): void => {
    const choice = chooseGraph(state.model, state.selected);
    place.hidden = choice.boxes.length === 0;
    caption.textContent = choice.caption;
    drawing = drawChoice(choice, state);
    frame.replaceChildren(pictureOf(drawing));
    const middle = drawing.choice.boxes.findIndex((box) => isOpen(box, state));
    const box = drawing.layout.boxes[middle];
    if (box !== undefined) frame.scrollLeft = box.x + boxWidth / 2 - frame.clientWidth / 2;
  };
  frame.addEventListener('keydown', (event) => {
    const next = drawing === undefined ? undefined : linkBeside(drawing, event);
    if (next === undefined) return;
    event.preventDefault();
    next.focus();
  });
  state.onSelect(redraw);
  redraw();
}

function isOpen({ kind, tasks }: GraphBox, { selected }: PageState): boolean {
  return kind !== 'more' && selected !== undefined && tasks.includes(selected);
}

function drawChoice(choice: GraphChoice, state: PageState): Drawing {
  const layout = layOut(choice.boxes.length, choice.edges);
  const links = choice.boxes.map((box, place) => {
    const { x = 0, y = 0 } = layout.boxes[place] ?? {};
    return boxLink(box, { x, y }, state);
  });
  return { choice, layout, links };
}

function pictureOf({ choice, layout, links }: Drawing): SVGElement {
  const { width, height, edges } = layout;
  const lines = edges.map((points, index) => {
    const [from = 0, to = 0] = choice.edges[index] ?? [];
    const isCritical = [from, to].every((box) => choice.boxes[box]?.tasks.some((task) => task.isCritical));
    return draw('path', { d: pathThrough(points), class: isCritical ? 'edge critical' : 'edge' });
  });
  return draw(
    'svg',
    { width, height, viewBox: `0 0 ${width} ${height}`, role: 'group', 'aria-label': choice.caption },
    ...lines,
    ...links,
  );
}

/** A curve through places, level where it meets each; at its end the head of an arrow. */
function pathThrough(points: readonly Point[]): string {
  const [first, ...rest] = points;
  if (first === undefined) return '';
  let from = first;
  const parts = rest.map((to) => {
    const middle = (from.x + to.x) / 2;
    const part = `C${middle} ${from.y} ${middle} ${to.y} ${to.x} ${to.y}`;
    from = to;
    return part;
  });
  return `M${first.x} ${first.y}${parts.join('')}${arrowHead}`;
}

function boxLink(box: GraphBox, { x, y }: Point, state: PageState): SVGAElement {
  const { model } = state;
  const [first] = box.tasks;
  const verdict = first?.verdict ?? 'unfinished';
  const label = labelOf(box, model);
  const open = isOpen(box, state);
  const link = draw(
    'a',
    {
      class: `box ${box.kind} ${verdict}${open ? ' open' : ''}`,
      href: first === undefined ? '#' : addressOf(first),
      'aria-label': spoken(box, model),
      'aria-current': open ? 'true' : undefined,
    },
    draw('title', {}, spoken(box, model)),
    draw('rect', { x, y, width: boxWidth, height: boxHeight, rx: corner }),
    // What is inside of it is cut at its edge.
    draw(
      'svg',
      { x: x + inset, y, width: boxWidth - 2 * inset, height: boxHeight },
      draw('text', { x: indent, y: boxHeight / 2, 'dominant-baseline': 'central' }, label),
    ),
  );
  link.addEventListener('click', (event) => {
    if (event.ctrlKey || event.metaKey || event.shiftKey || first === undefined) return;
    event.preventDefault();
    state.select(first);
  });
  return link;
}

/** `✗ e2e`; of several `unit (12: 11 ✓ 1 ✗)`. */
function labelOf(box: GraphBox, { data }: RunModel): string {
  const [first] = box.tasks;
  const mark = box.tasks.some(({ isCritical }) => isCritical) ? '◆ ' : '';
  if (first === undefined || box.kind === 'task') {
    const symbol = first === undefined ? '' : `${data.verdicts[first.verdict].symbol} `;
    return cutText(`${symbol}${mark}${box.label}`, longestLabel);
  }
  const counts = countsOf(box).map(
    ([verdict, count]) => `${withCommas(count)} ${data.verdicts[verdict].symbol}`,
  );
  if (box.kind === 'more') return cutText(`${box.label}: ${counts.join(' ')}`, longestRest);
  const tail = ` (${withCommas(box.tasks.length)}: ${counts.join(' ')})`;
  return `${mark}${cutText(box.label, Math.max(leastOfName, longestLabel - tail.length))}${tail}`;
}

function spoken(box: GraphBox, { data }: RunModel): string {
  const [first] = box.tasks;
  if (first === undefined) return box.label;
  const critical = box.tasks.some(({ isCritical }) => isCritical) ? ', on the critical path' : '';
  if (box.kind === 'task') return `${box.label}: ${data.verdicts[first.verdict].word}${critical}`;
  const counts = countsOf(box).map(
    ([verdict, count]) => `${withCommas(count)} ${data.verdicts[verdict].word}`,
  );
  const what = box.kind === 'more' ? box.label : `${box.label}, a matrix of ${withCommas(box.tasks.length)}`;
  return `${what}: ${counts.join(', ')}${critical}`;
}

function countsOf({ tasks }: GraphBox): readonly (readonly [GraphBox['tasks'][number]['verdict'], number])[] {
  const counts = new Map<GraphBox['tasks'][number]['verdict'], number>();
  for (const { verdict } of tasks) counts.set(verdict, (counts.get(verdict) ?? 0) + 1);
  return [...counts];
}

/** Where an arrow leads from the box that has the focus: along an edge, or to the next box of its column. */
function linkBeside({ choice, layout, links }: Drawing, event: KeyboardEvent): SVGAElement | undefined {
  const place = links.findIndex((link) => link === document.activeElement);
  const box = layout.boxes[place];
  if (box === undefined) return undefined;
  const column = [...layout.boxes.keys()]
    .filter((other) => layout.boxes[other]?.column === box.column)
    .toSorted((one, other) => (layout.boxes[one]?.y ?? 0) - (layout.boxes[other]?.y ?? 0));
  const inColumn = column.indexOf(place);
  switch (event.key) {
    case 'ArrowRight':
      return links[choice.edges.find(([from]) => from === place)?.[1] ?? -1];
    case 'ArrowLeft':
      return links[choice.edges.find(([, to]) => to === place)?.[0] ?? -1];
    case 'ArrowDown':
      return links[column[inColumn + 1] ?? -1];
    case 'ArrowUp':
      return links[column[inColumn - 1] ?? -1];
    default:
      return undefined;
  }
}
