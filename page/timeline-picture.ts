import type { TaskData } from '../src/report/html/page-data.ts';
import type { PageState } from './page-state.ts';
import type { Bar } from './run-model.ts';
import { barBefore, type Span, ticks, tickText } from './timeline-scale.ts';

/** The height of a lane and of the axis, in pixels. */
export const laneHeight = 26;
export const axisHeight = 24;

/** A bar narrower than this has no label. */
const narrow = 26;

/** What is seen of the timeline, in pixels of the style. */
export interface View {
  readonly span: Span;
  readonly width: number;
  readonly height: number;
  /** Where the bars begin: left of it the lanes have their names. */
  readonly gutter: number;
  /** How far the lanes are scrolled. */
  readonly top: number;
}

/** What stands out. */
export interface Focus {
  readonly hovered: Bar | undefined;
  /** The bar that arrows have reached, while the timeline has the focus. */
  readonly reached: Bar | undefined;
}

/** Colours by their names in the style. */
export type Palette = (name: string) => string;

/** The later is drawn over the earlier: what deserves a look is never hidden by what does not. */
const worst: readonly TaskData['verdict'][] = ['tolerated', 'failure'];
const layers: readonly (readonly TaskData['verdict'][])[] = [
  ['success', 'skipped'],
  ['cancelled', 'unfinished', 'flaky'],
  worst,
];

/** The mark above a failed bar that has no room for its symbol, in pixels. */
const markWidth = 7;

/** The place of a moment. */
export function placeOf({ span, width, gutter }: View, moment: number): number {
  return gutter + ((moment - span.from) / (span.to - span.from)) * (width - gutter);
}

/** The moment of a place. */
export function momentAt({ span, width, gutter }: View, x: number): number {
  return span.from + ((x - gutter) / Math.max(1, width - gutter)) * (span.to - span.from);
}

/** Draws the axis and the lanes that are seen. */
export function drawTimeline(
  context: CanvasRenderingContext2D,
  state: PageState,
  view: View,
  focus: Focus,
  palette: Palette,
): void {
  const { width, height, top } = view;
  context.clearRect(0, 0, width, height);
  context.textBaseline = 'middle';
  context.font = `12px ${palette('--font')}`;
  const { lanes } = state.model.data;
  const first = Math.max(0, Math.floor(top / laneHeight));
  const last = Math.min(lanes.length, Math.ceil((top + height - axisHeight) / laneHeight));
  drawAxis(context, view, palette);
  context.save();
  context.beginPath();
  context.rect(0, axisHeight, width, height - axisHeight);
  context.clip();
  for (let lane = first; lane < last; lane += 1) {
    const y = axisHeight + lane * laneHeight - top;
    drawLane(context, state, lane, y, view, palette);
  }
  for (const bar of [focus.hovered, focus.reached])
    if (bar !== undefined) outline(context, bar, view, palette, bar === focus.reached);
  context.restore();
}

function drawAxis(context: CanvasRenderingContext2D, view: View, palette: Palette): void {
  const { span, width, height, gutter } = view;
  const moments = ticks(span, Math.max(2, (width - gutter) / 90));
  const isFine = (moments[1] ?? 1) - (moments[0] ?? 0) < 1;
  context.fillStyle = palette('--muted');
  context.strokeStyle = palette('--line');
  context.lineWidth = 1;
  context.textAlign = 'center';
  for (const moment of moments) {
    const x = Math.round(placeOf(view, moment)) + 0.5;
    context.beginPath();
    context.moveTo(x, axisHeight - 4);
    context.lineTo(x, height);
    context.stroke();
    const text = tickText(moment, isFine);
    const half = context.measureText(text).width / 2;
    context.fillText(text, Math.min(x, width - half - 2), axisHeight / 2);
  }
}

function drawLane(
  context: CanvasRenderingContext2D,
  state: PageState,
  lane: number,
  y: number,
  view: View,
  palette: Palette,
): void {
  const { data, bars } = state.model;
  const { name = '', machine = '' } = data.lanes[lane] ?? {};
  const isFirst = lane === 0 || data.lanes[lane - 1]?.machine !== machine;
  context.strokeStyle = palette('--line');
  context.beginPath();
  context.moveTo(isFirst ? 0 : view.gutter, y + 0.5);
  context.lineTo(view.width, y + 0.5);
  context.stroke();
  context.fillStyle = palette('--muted');
  context.textAlign = 'left';
  context.fillText(fitted(context, name, view.gutter - 8), 4, y + laneHeight / 2);
  context.save();
  context.beginPath();
  context.rect(view.gutter, y, view.width - view.gutter, laneHeight);
  context.clip();
  const seen = seenBars(bars[lane] ?? [], view.span);
  for (const layer of layers) {
    let drawnTo = -Infinity;
    let marked = -Infinity;
    for (const bar of seen) {
      if (!layer.includes(bar.verdict)) continue;
      const right = placeOf(view, bar.to);
      // What would be no wider than what stands there already adds nothing.
      if (right < drawnTo + 0.5) continue;
      drawBar(context, state, bar, y, view, palette);
      const left = placeOf(view, bar.from);
      const isFound = state.found === undefined || state.found.has(bar.task);
      if (layer === worst && isFound && right - left < narrow && left - marked > markWidth) {
        drawMark(context, (left + right) / 2, y, palette);
        marked = left;
      }
      drawnTo = Math.max(right, left + 1);
    }
  }
  context.restore();
}

/** The bars of a lane of which something is in the part of the time. */
function seenBars(bars: readonly Bar[], { from, to }: Span): readonly Bar[] {
  return bars.slice(Math.max(0, barBefore(bars, from)), barBefore(bars, to) + 1);
}

function drawBar(
  context: CanvasRenderingContext2D,
  { model, selected, found }: PageState,
  bar: Bar,
  y: number,
  view: View,
  palette: Palette,
): void {
  const left = Math.max(view.gutter - 4, placeOf(view, bar.from));
  const right = Math.min(view.width + 4, Math.max(placeOf(view, bar.to), left + 1.5));
  const width = right - left;
  const { task, verdict } = bar;
  context.globalAlpha = found === undefined || found.has(task) ? 1 : 0.18;
  context.fillStyle = palette(`--bar-${verdict}`);
  const [top, height] = [y + 4, laneHeight - 8];
  context.beginPath();
  if (width < 5) context.rect(left, top, width, height);
  else context.roundRect(left + 0.5, top, width - 1, height, 3);
  context.fill();
  if (width >= 5) {
    context.strokeStyle = palette(`--edge-${verdict}`);
    context.setLineDash(verdict === 'cancelled' || verdict === 'unfinished' ? [3, 2] : []);
    context.stroke();
    context.setLineDash([]);
  }
  if (task.isCritical) {
    context.fillStyle = palette('--text');
    context.fillRect(left, y + laneHeight - 3, width, 2);
  }
  if (width >= narrow) {
    const start = Math.max(left, view.gutter);
    const attempt = task.tries > 1 && bar.repeated !== true ? ` · attempt ${bar.attempt}` : '';
    const text = `${model.data.verdicts[verdict].symbol} ${task.label}${attempt}`;
    context.fillStyle = palette(`--ink-${verdict}`);
    context.textAlign = 'left';
    context.fillText(fitted(context, text, right - start - 8), start + 5, y + laneHeight / 2 + 0.5);
  }
  context.globalAlpha = 1;
  if (task === selected) {
    context.strokeStyle = palette('--accent');
    context.lineWidth = 2;
    context.strokeRect(left, y + 2, Math.max(3, width), laneHeight - 4);
    context.lineWidth = 1;
  }
}

/** Marks a bar without a colour. */
function drawMark(context: CanvasRenderingContext2D, middle: number, y: number, palette: Palette): void {
  context.fillStyle = palette('--text');
  context.beginPath();
  context.moveTo(middle - markWidth / 2, y);
  context.lineTo(middle + markWidth / 2, y);
  context.lineTo(middle, y + 4);
  context.fill();
}

function outline(
  context: CanvasRenderingContext2D,
  bar: Bar,
  view: View,
  palette: Palette,
  isReached: boolean,
): void {
  const left = placeOf(view, bar.from);
  const y = axisHeight + bar.lane * laneHeight - view.top;
  context.strokeStyle = palette(isReached ? '--accent' : '--text');
  context.lineWidth = isReached ? 3 : 1.5;
  context.strokeRect(left - 1, y + 2, Math.max(4, placeOf(view, bar.to) - left + 2), laneHeight - 4);
  context.lineWidth = 1;
}

/** As much of a text as has room, with `…` where something is cut; nothing when not even that. */
function fitted(context: CanvasRenderingContext2D, text: string, room: number): string {
  if (context.measureText(text).width <= room) return text;
  const characters = Array.from(text);
  let [few, many] = [0, characters.length];
  while (many - few > 1) {
    const middle = (few + many) >> 1;
    const part = `${characters.slice(0, middle).join('')}…`;
    if (context.measureText(part).width <= room) few = middle;
    else many = middle;
  }
  return few === 0 ? '' : `${characters.slice(0, few).join('')}…`;
}
