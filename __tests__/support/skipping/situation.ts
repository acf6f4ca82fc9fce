import type { Dice } from './dice.ts';

/** Something in the workspace that a person has put there. */
export type Source =
  | { readonly kind: 'file'; readonly content: string; readonly isExecutable: boolean }
  | { readonly kind: 'link'; readonly to: string }
  | { readonly kind: 'directory' };

/** How a task says what it reads, and the shell function that reads just that. */
export interface Reading {
  readonly patterns: readonly string[];
  readonly read: string;
}

/** What a task makes in its directory, and what of it is stated. */
export type Making = 'directory' | 'files' | 'modules' | 'nothing' | 'unstated';

export interface RandomTask {
  readonly id: string;
  readonly kind: 'task' | 'join' | 'service';
  readonly needs: readonly string[];
  /** Undefined: it states no inputs, and reads what its needs make alone. */
  readonly readings: readonly Reading[] | undefined;
  /** Whether what its needs make is among its inputs. */
  readonly declaresNeeds: boolean;
  readonly making: Making;
  /** Its own environment. */
  readonly env: ReadonlyMap<string, string>;
  /** A need whose output `v` is in its environment. */
  readonly asks: string | undefined;
  readonly exports: string | undefined;
  readonly isMatrix: boolean;
  readonly isCached: boolean;
  readonly isTolerated: boolean;
  readonly retries: boolean;
  readonly runsAlways: boolean;
  /** It stands in the command, and so does what the task makes depend on it. */
  readonly salt: number;
}

/** All that decides what a run does. */
export interface Situation {
  readonly sources: ReadonlyMap<string, Source>;
  readonly tasks: readonly RandomTask[];
  readonly fileEnv: ReadonlyMap<string, string>;
  /** The value of the variable that `cache.env` names. */
  readonly cached: string;
}

const readings: readonly Reading[] = [
  // The first, since it would leave out what those before it have.
  { patterns: ['src/**', '!src/**/*.md'], read: "see src ! -name '*.md'" },
  { patterns: ['src/a.txt'], read: 'see src/a.txt' },
  { patterns: ['src/b.txt', 'top.txt'], read: 'see src/b.txt top.txt' },
  { patterns: ['src/**'], read: 'see src' },
  { patterns: ['src/*.txt'], read: 'texts src' },
  { patterns: ['src/d/**'], read: 'see src/d' },
  { patterns: ['src/**/c.txt'], read: "see src -path '*/c.txt'" },
  { patterns: ['lib/**'], read: 'see lib -not -path "*/node_modules/*"' },
  { patterns: ['lib/node_modules/**'], read: 'see lib/node_modules' },
  { patterns: ['src/a.txt\nsrc/b.txt'], read: 'see src/a.txt src/b.txt' },
];

/** Where files can be; none of those in Markdown is ever a directory. */
export const places: readonly string[] = [
  'src/a.txt',
  'src/b.txt',
  'src/n.md',
  'src/d/c.txt',
  'src/d/e/c.txt',
  'src/d/m.md',
  'top.txt',
  'lib/h.txt',
  'lib/node_modules/c.txt',
  'src/new.txt',
];

export function randomSituation(dice: Dice): Situation {
  const count = 2 + dice.below(7);
  const tasks: RandomTask[] = [];
  for (let index = 0; index < count; index += 1) tasks.push(randomTask(dice, `t${index}`, tasks));
  return {
    sources: new Map(
      places
        .filter((place) => place !== 'src/new.txt')
        .map((place) => [place, { kind: 'file', content: `${place} 0\n`, isExecutable: false }]),
    ),
    tasks,
    fileEnv: new Map([
      ['V_F', 'f'],
      ...(dice.happens(0.3) ? ([['V_X', 'file']] satisfies [string, string][]) : []),
    ]),
    cached: 'c',
  };
}

export function randomTask(dice: Dice, id: string, before: readonly RandomTask[]): RandomTask {
  const needs = dice.some(
    before.map((task) => task.id),
    before.length < 3 ? 0.5 : 0.3,
  );
  const kind = dice.happens(0.06) && needs.length > 0 ? 'join' : dice.happens(0.03) ? 'service' : 'task';
  const asks = needs.find((need) => {
    const task = before.find((one) => one.id === need);
    return task?.kind === 'task' && !task.isMatrix;
  });
  return {
    id,
    kind,
    needs,
    readings: dice.happens(0.15) ? undefined : dice.some(readings, 0.25),
    declaresNeeds: dice.happens(0.5),
    making: dice.one(['directory', 'directory', 'directory', 'files', 'modules', 'nothing', 'unstated']),
    env: new Map(dice.happens(0.3) ? [['V_X', dice.one(['own', 'file'])]] : []),
    asks: dice.happens(0.4) ? asks : undefined,
    exports: dice.happens(0.2) ? dice.one(['V_X', `V_${id}`]) : undefined,
    isMatrix: dice.happens(0.15),
    isCached: !dice.happens(0.08),
    isTolerated: dice.happens(0.15),
    retries: dice.happens(0.15),
    runsAlways: dice.happens(0.1),
    salt: 0,
  };
}

/** The directories in which a task makes files, one for each instance. */
export function homesOf({ id, isMatrix, kind }: RandomTask): readonly string[] {
  if (kind !== 'task') return [];
  return isMatrix ? [`out/${id}-1`, `out/${id}-2`] : [`out/${id}`];
}

/** The tasks whose files a task may read: its needs, joins looked through. */
export function readableBy(task: RandomTask, all: readonly RandomTask[]): readonly RandomTask[] {
  const found = new Map<string, RandomTask>();
  const open = new Set(task.needs);
  for (const id of open) {
    const need = all.find((one) => one.id === id);
    if (need === undefined) continue;
    if (need.kind === 'task') found.set(id, need);
    else for (const further of need.needs) open.add(further);
  }
  return [...found.values()];
}
