import { mostInFileOrder, readingRanks, type TaskData } from '../src/report/html/page-data.ts';
import type { PageTask } from './run-model.ts';

/** By what a table can be sorted. */
export type SortKey = 'label' | 'verdict' | 'start' | 'seconds' | 'attempts' | 'slots' | 'why';

/** The order of a table; undefined: nobody asked for one. */
export type Sorting = { readonly key: SortKey; readonly isDown: boolean } | undefined;

/** What is looked for. */
export interface Question {
  /** Words that all have to be in what is known of a task, in any case. */
  readonly words: string;
  /** Results that count; none: all of them. */
  readonly verdicts: ReadonlySet<TaskData['verdict']>;
}

/** Whether something is looked for at all. */
export function isAsked({ words, verdicts }: Question): boolean {
  return words.trim() !== '' || verdicts.size > 0;
}

/** The tasks that a question is about, in the order given. */
export function findTasks(tasks: readonly PageTask[], { words, verdicts }: Question): readonly PageTask[] {
  const all = words
    .toLowerCase()
    .split(/\s+/)
    .filter((word) => word !== '');
  return tasks.filter(
    (task) =>
      (verdicts.size === 0 || verdicts.has(task.verdict)) &&
      all.every((word) => task.searched.includes(word)),
  );
}

/** The tasks as a table shows them; those that have no value for what it is sorted by come last. */
export function sortTasks(tasks: readonly PageTask[], sorting: Sorting): readonly PageTask[] {
  if (sorting === undefined)
    return tasks.length <= mostInFileOrder
      ? tasks
      : tasks.toSorted((one, other) => readingRanks[one.verdict] - readingRanks[other.verdict]);
  const { key, isDown } = sorting;
  const sign = isDown ? -1 : 1;
  const valued = tasks.map((task) => ({ task, value: valueOf(task, key) }));
  return valued
    .toSorted((one, other) => {
      if (one.value === undefined || other.value === undefined)
        return Number(one.value === undefined) - Number(other.value === undefined);
      return sign * compared(one.value, other.value);
    })
    .map(({ task }) => task);
}

const names = new Intl.Collator('en', { numeric: true });

function compared(one: string | number, other: string | number): number {
  return typeof one === 'number' && typeof other === 'number'
    ? one - other
    : names.compare(String(one), String(other));
}

function valueOf(task: PageTask, key: SortKey): string | number | undefined {
  switch (key) {
    case 'label':
      return task.label;
    case 'verdict':
      return readingRanks[task.verdict];
    case 'start':
      return task.start;
    case 'seconds':
      return task.tries === 0 ? undefined : task.seconds;
    case 'attempts':
      return task.tries === 0 ? undefined : task.tries;
    case 'slots':
      return task.slots;
    case 'why':
      return task.why;
  }
}
