import {
  appendFileSync,
  chmodSync,
  existsSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  rmSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import type { Dice } from './dice.ts';
import { graphText } from './graph-text.ts';
import { homesOf, places, randomTask, type RandomTask, type Situation, type Source } from './situation.ts';

/** Puts a situation into a workspace: what is there already, and as it should be, is not touched. */
export function putInto(workspace: string, now: Situation, before: Situation | undefined): void {
  for (const place of places) {
    const source = now.sources.get(place);
    if (source === before?.sources.get(place) && source !== undefined) continue;
    rmSync(join(workspace, place), { recursive: true, force: true });
  }
  for (const [place, source] of now.sources)
    if (source !== before?.sources.get(place)) putOne(join(workspace, place), source);
  writeFileSync(join(workspace, 'rundag.yml'), graphText(now));
}

function putOne(path: string, source: Source): void {
  mkdirSync(dirname(path), { recursive: true });
  switch (source.kind) {
    case 'file':
      writeFileSync(path, source.content);
      if (source.isExecutable) chmodSync(path, 0o755);
      return;
    case 'link':
      return symlinkSync(source.to, path);
    case 'directory':
      mkdirSync(path);
      writeFileSync(join(path, 'inner'), 'inner\n');
  }
}

/** What a person does to sources, graph and environment between two runs. */
export function edited(now: Situation, dice: Dice, count: number): Situation {
  const place = dice.one(places);
  const source = now.sources.get(place);
  const mayBecomeDirectory = !place.endsWith('.md');
  const set = (changed: Source | undefined): Situation => {
    const sources = new Map(now.sources);
    if (changed === undefined) sources.delete(place);
    else sources.set(place, changed);
    return { ...now, sources };
  };
  const changeTask = (change: (task: RandomTask) => Partial<RandomTask>): Situation => {
    const chosen = dice.one(now.tasks).id;
    const tasks = now.tasks.map((task) => (task.id === chosen ? { ...task, ...change(task) } : task));
    return { ...now, tasks };
  };
  switch (dice.below(16)) {
    case 0:
    case 1:
    case 2:
    case 3:
      // Often of the same size as what was there.
      return set({ kind: 'file', content: `${place} ${dice.below(4)}\n`, isExecutable: dice.happens(0.2) });
    case 4:
      return source?.kind === 'file' ? set({ ...source, isExecutable: !source.isExecutable }) : now;
    case 5:
      return set(undefined);
    case 6:
      return set({ kind: 'link', to: dice.one(['nowhere', 'b.txt']) });
    case 7:
      return mayBecomeDirectory ? set({ kind: 'directory' }) : now;
    case 8:
      return changeTask(({ salt }) => ({ salt: (salt + 1 + dice.below(2)) % 3 }));
    case 9:
      return changeTask(() => ({
        env: new Map(dice.happens(0.5) ? [['V_X', dice.one(['own', 'file'])]] : []),
      }));
    case 10:
      return changeTask(({ readings }) => ({
        readings: readings === undefined ? undefined : readings.slice(dice.below(2)),
      }));
    case 11:
      return changeTask(({ exports }) => ({ exports: exports === undefined ? 'V_X' : undefined }));
    case 12:
      return { ...now, cached: dice.one(['c', 'd']) };
    case 13: {
      const fileEnv = new Map(now.fileEnv);
      if (!fileEnv.delete('V_X')) fileEnv.set('V_X', dice.one(['file', 'own']));
      return { ...now, fileEnv };
    }
    case 14:
      return { ...now, tasks: [...now.tasks, randomTask(dice, `u${count}`, now.tasks)] };
    default:
      return changeTask(({ declaresNeeds }) => ({ declaresNeeds: !declaresNeeds }));
  }
}

/** Touches what nobody may notice: times. */
export function touchAll(workspace: string): void {
  const when = new Date(Date.now() + 5000);
  for (const name of readdirSync(join(workspace, 'src')))
    if (lstatSync(join(workspace, 'src', name)).isFile())
      utimesSync(join(workspace, 'src', name), when, when);
}

/** Does something to what a task has made, as a person or a tool may. */
export function spoilOutputs(workspace: string, { tasks }: Situation, dice: Dice): void {
  const made = tasks
    .filter(({ making }) => making !== 'nothing')
    .flatMap((task) => homesOf(task).map((home) => ({ home: join(workspace, home), making: task.making })));
  if (made.length === 0) return;
  const { home, making } = dice.one(made);
  const place = making === 'modules' ? join(home, 'node_modules', 'm') : join(home, 'r');
  if (dice.happens(0.2)) return rmSync(join(workspace, 'out'), { recursive: true, force: true });
  if (dice.happens(0.3) || making === 'unstated') return rmSync(home, { recursive: true, force: true });
  if (!existsSync(place)) return;
  switch (dice.below(5)) {
    case 0:
      return appendFileSync(place, 'by hand\n');
    case 1:
      return chmodSync(place, 0o755);
    case 2:
      rmSync(place);
      return symlinkSync('/etc', place);
    case 3:
      rmSync(place);
      mkdirSync(join(place, 'deep'), { recursive: true });
      return;
    default:
      return writeFileSync(join(dirname(place), 'extra'), 'by hand\n');
  }
}
