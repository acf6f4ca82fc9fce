import type { Bar } from './run-model.ts';

/** The part of the time that a timeline shows, in seconds; `to` is after `from`. */
export interface Span {
  readonly from: number;
  readonly to: number;
}

/** The shortest part of the time that can be looked at, in seconds. */
const shortest = 0.01;

/** The part of the time after a zoom by a factor (above 1: closer) around a moment, within the whole. */
export function zoomed({ from, to }: Span, factor: number, around: number, whole: number): Span {
  const length = Math.min(whole, Math.max(Math.min(shortest, whole), (to - from) / factor));
  const part = (around - from) / (to - from);
  return within({ from: around - part * length, to: around + (1 - part) * length }, whole);
}

/** The part of the time so many seconds later, within the whole. */
export function moved({ from, to }: Span, seconds: number, whole: number): Span {
  return within({ from: from + seconds, to: to + seconds }, whole);
}

/** A part of the same length in which a bar can be seen, moved no more than needed. */
export function showing(span: Span, { from, to }: Pick<Bar, 'from' | 'to'>, whole: number): Span {
  const length = span.to - span.from;
  if (from >= span.from && to <= span.to) return span;
  if (to - from >= length) return moved(span, from - span.from, whole);
  return moved(span, from < span.from ? from - length * 0.1 - span.from : to + length * 0.1 - span.to, whole);
}

function within({ from, to }: Span, whole: number): Span {
  const length = Math.min(to - from, whole);
  const start = Math.max(0, Math.min(from, whole - length));
  return { from: start, to: start + length };
}

/** Round moments for an axis, at most so many, in seconds. */
export function ticks({ from, to }: Span, most: number): readonly number[] {
  const wanted = (to - from) / Math.max(1, most);
  const step = steps.find((one) => one >= wanted) ?? Math.ceil(wanted / 86_400) * 86_400;
  const first = Math.ceil(from / step - 1e-9);
  const count = Math.floor(to / step + 1e-9) - first + 1;
  return Array.from({ length: Math.max(0, count) }, (_, index) => (first + index) * step);
}

const steps = [
  0.001, 0.002, 0.005, 0.01, 0.02, 0.05, 0.1, 0.2, 0.5, 1, 2, 5, 10, 15, 30, 60, 120, 300, 600, 900, 1800,
  3600, 7200, 10_800, 21_600, 43_200, 86_400,
];

/** A moment of an axis: `0:00`, `12:30`, `1:02:30`; where moments are less than a second apart `3.25 s`. */
export function tickText(seconds: number, isFine: boolean): string {
  if (isFine) return `${Number(seconds.toFixed(3))} s`;
  const whole = Math.round(seconds);
  const [hours, minutes, rest] = [Math.floor(whole / 3600), Math.floor(whole / 60) % 60, whole % 60];
  return hours > 0 ? `${hours}:${pad(minutes)}:${pad(rest)}` : `${minutes}:${pad(rest)}`;
}

function pad(number: number): string {
  return String(number).padStart(2, '0');
}

/** The place of the last bar that begins at a moment or before it; -1 when none does. */
export function barBefore(bars: readonly Bar[], moment: number): number {
  let [low, high] = [-1, bars.length];
  while (high - low > 1) {
    const middle = (low + high) >> 1;
    if ((bars[middle]?.from ?? Infinity) <= moment) low = middle;
    else high = middle;
  }
  return low;
}

/** The bar at a moment, or the nearest within so many seconds; undefined when none is there. */
export function barAt(bars: readonly Bar[], moment: number, tolerance: number): Bar | undefined {
  const before = barBefore(bars, moment);
  const distance = (bar: Bar | undefined): number =>
    bar === undefined ? Infinity : Math.max(bar.from - moment, moment - bar.to, 0);
  const [nearest] = [bars[before], bars[before + 1]].toSorted(
    (one, other) => distance(one) - distance(other),
  );
  return distance(nearest) <= tolerance ? nearest : undefined;
}
