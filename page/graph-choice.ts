import { readingRanks } from '../src/report/html/page-data.ts';
import { withCommas } from '../src/model/with-commas.ts';
import type { PageTask, RunModel } from './run-model.ts';

/** A graph of at most so many boxes is drawn whole. */
const mostWhole = 36;

/** Boxes beside the task in the middle on either side, and one step further. */
const mostNear = 10;
const mostFar = 6;

/** Boxes of the critical path, where no task is open. */
const mostOnPath = 16;

/** A box of the drawing. */
export interface GraphBox {
  readonly label: string;
  /** What it stands for: one task, instances of a matrix, or others for which there is no room; the one to open comes first. */
  readonly tasks: readonly PageTask[];
  readonly kind: 'task' | 'matrix' | 'more';
}

/** What of a graph is drawn. */
export interface GraphChoice {
  readonly boxes: readonly GraphBox[];
  /** From what is needed to what needs it, by the places of boxes; none twice. */
  readonly edges: readonly (readonly [from: number, to: number])[];
  /** What it shows, for people. */
  readonly caption: string;
}

/** What to draw: a small graph whole, of a large one what the open task needs and what needs it, and where none is open the critical path. */
export function chooseGraph(model: RunModel, selected: PageTask | undefined): GraphChoice {
  const units = unitsOf(model.tasks, undefined);
  if (units.size <= mostWhole)
    return drawn(
      new Map([...units.keys()].map((unit) => [unit, boxOf(units.get(unit) ?? [])])),
      units,
      'The whole graph.',
    );
  return selected === undefined ? pathChoice(model, units) : nearChoice(model, selected);
}

/** The tasks that share a box, by a name of the box: the instances of a matrix do, except the one in the middle. */
function unitsOf(
  tasks: readonly PageTask[],
  middle: PageTask | undefined,
): ReadonlyMap<string, readonly PageTask[]> {
  const units = new Map<string, PageTask[]>();
  for (const task of tasks) {
    const unit = unitOf(task, middle);
    const known = units.get(unit);
    if (known === undefined) units.set(unit, [task]);
    else known.push(task);
  }
  return units;
}

function unitOf(task: PageTask, middle: PageTask | undefined): string {
  return task.matrix === undefined || task === middle ? `task ${task.place}` : `matrix ${task.matrix}`;
}

function pathChoice(model: RunModel, units: ReadonlyMap<string, readonly PageTask[]>): GraphChoice {
  const path = model.data.path.flatMap((place) => model.tasks[place] ?? []);
  const names = [...new Set(path.map((task) => unitOf(task, undefined)))];
  const kept = names.slice(-mostOnPath);
  const boxes = new Map(kept.map((unit) => [unit, boxOf(units.get(unit) ?? [])]));
  const cut = kept.length < names.length ? `, its last ${kept.length} boxes` : '';
  return drawn(boxes, units, `The critical path${cut}. Open a task to see what it needs and what needs it.`);
}

function nearChoice(model: RunModel, middle: PageTask): GraphChoice {
  const units = unitsOf(model.tasks, middle);
  const boxes = new Map([[unitOf(middle, middle), boxOf([middle])]]);
  const needed = new Set<PageTask>();
  let leftOut = 0;
  for (const [side, next] of [
    ['needs', needsOf],
    ['dependents', dependentsOf],
  ] as const) {
    let from: readonly PageTask[] = [middle];
    for (const most of [mostNear, mostFar]) {
      const names = new Set(from.flatMap((task) => next(model, task)).map((task) => unitOf(task, middle)));
      const fresh = [...names]
        .filter((unit) => !boxes.has(unit))
        .map((unit) => [unit, units.get(unit) ?? []] as const);
      const kept = fresh.toSorted(([, one], [, other]) => weight(one) - weight(other)).slice(0, most);
      const rest = fresh.filter((unit) => !kept.includes(unit)).flatMap(([, tasks]) => tasks);
      for (const [unit, tasks] of kept) boxes.set(unit, boxOf(tasks));
      if (side === 'needs') for (const [, tasks] of fresh) for (const task of tasks) needed.add(task);
      if (rest.length > 0 && most === mostNear) boxes.set(`more ${side}`, moreBox(rest));
      else leftOut += rest.length;
      from = kept.flatMap(([, tasks]) => tasks);
    }
  }
  const further = leftOut === 0 ? '' : `, without ${withCommas(leftOut)} more two steps away`;
  return drawn(boxes, units, `What ${middle.label} needs and what needs it, two steps far${further}.`, {
    middle,
    needed,
  });
}

function needsOf({ tasks }: RunModel, task: PageTask): readonly PageTask[] {
  return task.needs.flatMap((place) => tasks[place] ?? []);
}

function dependentsOf({ tasks }: RunModel, task: PageTask): readonly PageTask[] {
  return task.dependents.flatMap((place) => tasks[place] ?? []);
}

/** What deserves a look comes first, then what is on the critical path. */
function weight(tasks: readonly PageTask[]): number {
  const [first] = byRank(tasks);
  return first === undefined
    ? 0
    : readingRanks[first.verdict] * 2 - Number(tasks.some(({ isCritical }) => isCritical));
}

function byRank(tasks: readonly PageTask[]): readonly PageTask[] {
  return tasks.toSorted((one, other) => readingRanks[one.verdict] - readingRanks[other.verdict]);
}

function boxOf(tasks: readonly PageTask[]): GraphBox {
  const sorted = byRank(tasks);
  const [first] = sorted;
  if (first === undefined) return { label: '', tasks, kind: 'more' };
  if (tasks.length === 1) return { label: first.label, tasks: sorted, kind: 'task' };
  return { label: first.matrix ?? first.label, tasks: sorted, kind: 'matrix' };
}

function moreBox(tasks: readonly PageTask[]): GraphBox {
  return { label: `${withCommas(tasks.length)} more`, tasks: byRank(tasks), kind: 'more' };
}

/** The task in the middle of a drawing, and those on the side of what it needs. */
interface Around {
  readonly middle: PageTask;
  readonly needed: ReadonlySet<PageTask>;
}

/** The choice of these boxes, by their names, with the edges between them. */
function drawn(
  boxes: ReadonlyMap<string, GraphBox>,
  units: ReadonlyMap<string, readonly PageTask[]>,
  caption: string,
  around?: Around,
): GraphChoice {
  const all = [...boxes.values()];
  const placeOf = new Map<PageTask, number>();
  for (const [place, { tasks }] of all.entries()) for (const task of tasks) placeOf.set(task, place);
  const byPlace = new Map([...units.values()].flat().map((task) => [task.place, task]));
  const edges = new Map<string, readonly [number, number]>();
  for (const [task, to] of placeOf) {
    for (const need of task.needs) {
      const needed = byPlace.get(need);
      const from = needed === undefined ? undefined : placeOf.get(needed);
      if (from === undefined || from === to) continue;
      if (around !== undefined && task !== around.middle && needed !== around.middle) {
        // What there is no room for is drawn for the sake of the task in the middle alone.
        if (all[from]?.kind === 'more' || all[to]?.kind === 'more') continue;
        // A way past it says nothing of it.
        if (needed !== undefined && around.needed.has(needed) && !around.needed.has(task)) continue;
      }
      edges.set(`${from} ${to}`, [from, to]);
    }
  }
  return { boxes: all, edges: [...edges.values()], caption };
}
