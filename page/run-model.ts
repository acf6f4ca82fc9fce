import type { AttemptData, PageData, TaskData } from '../src/report/html/page-data.ts';

/** A task of the run, with what follows from the others. */
export interface PageTask extends TaskData {
  /** Its place among all tasks. */
  readonly place: number;
  /** The places of those that need it. */
  readonly dependents: readonly number[];
  readonly isCritical: boolean;
  /** How many attempts its result comes from: those on other machines are not counted. */
  readonly tries: number;
  /** Since the start of the run; undefined when it never started. */
  readonly start: number | undefined;
  /** What a search looks at, in lower case. */
  readonly searched: string;
}

/** A bar of the timeline. */
export interface Bar extends AttemptData {
  readonly task: PageTask;
}

/** All that the page knows of the run. */
export interface RunModel {
  readonly data: PageData;
  readonly tasks: readonly PageTask[];
  readonly byKey: ReadonlyMap<string, PageTask>;
  /** For each lane its bars, by their start; none overlap but in a lane that many slots share. */
  readonly bars: readonly (readonly Bar[])[];
  /** How long the run took, more than 0. */
  readonly seconds: number;
}

/** Works out what the data say of each task. */
export function readModel(data: PageData): RunModel {
  const dependents = data.tasks.map((): number[] => []);
  for (const [place, { needs }] of data.tasks.entries())
    for (const need of needs) dependents[need]?.push(place);
  const path = new Set(data.path);
  const tasks = data.tasks.map((task, place): PageTask => ({
    ...task,
    place,
    dependents: dependents[place] ?? [],
    isCritical: path.has(place),
    tries: task.attempts.filter(({ repeated }) => repeated !== true).length,
    start: task.attempts.find(({ repeated }) => repeated !== true)?.from,
    searched: [task.label, task.key, task.why, task.said, task.where, task.reason].join('\n').toLowerCase(),
  }));
  const bars = data.lanes.map((): Bar[] => []);
  for (const task of tasks)
    for (const attempt of task.attempts) bars[attempt.lane]?.push({ ...attempt, task });
  for (const lane of bars) lane.sort((one, other) => one.from - other.from);
  const ends = bars.map((lane) => lane.at(-1)?.to ?? 0);
  return {
    data,
    tasks,
    byKey: new Map(tasks.map((task) => [task.key, task])),
    bars,
    seconds: ends.reduce((most, end) => Math.max(most, end), Math.max(data.seconds, 0.001)),
  };
}
