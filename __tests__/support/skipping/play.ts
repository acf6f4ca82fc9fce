import { execFileSync } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TaskId } from '../../../src/model/task.ts';
import { treeOf } from '../archives.ts';
import { plainEnvironment } from '../bundle.ts';
import { Dice } from './dice.ts';
import { edited, putInto, spoilOutputs, touchAll } from './edits.ts';
import { type Damaged, damage } from './faults.ts';
import { toolText } from './graph-text.ts';
import { type RememberedRun, type RunPlace, runRemembering } from './remembered-run.ts';
import { homesOf, places, randomSituation, type RandomTask, type Situation } from './situation.ts';

/** What came of a case. */
export interface Played {
  /** What differed between a run with history and a clean one; none in a case that holds. */
  readonly differences: readonly string[];
  /** What was done, a line each. */
  readonly story: readonly string[];
  readonly runs: number;
  readonly given: number;
  readonly ran: number;
}

/** Ways to disturb a case that take more than this process. */
export interface Disturbances {
  /** Starts a run in a process of its own, and kills it at some moment; resolves when nothing of it is left. */
  readonly killedRun?: (place: RunPlace, dice: Dice) => Promise<void>;
}

/**
 * Plays one case: a random graph in a workspace, and several times some edits, perhaps a fault, a run with history there and one without
 * in a copy. Both have to leave the same.
 */
export async function play(seed: number, disturbances: Disturbances = {}): Promise<Played> {
  const dice = new Dice(seed);
  const directory = mkdtempSync(join(tmpdir(), 'rundag-skipping-'));
  try {
    return await new Case(dice, directory, disturbances).play();
  } finally {
    rmSync(directory, { recursive: true, force: true, maxRetries: 5 });
  }
}

class Case {
  readonly #dice: Dice;
  readonly #directory: string;
  readonly #disturbances: Disturbances;
  readonly #story: string[] = [];
  readonly #differences: string[] = [];
  readonly #earlier: Situation[] = [];
  #now: Situation;
  #counts = { runs: 0, given: 0, ran: 0 };

  constructor(dice: Dice, directory: string, disturbances: Disturbances) {
    this.#dice = dice;
    this.#directory = directory;
    this.#disturbances = disturbances;
    this.#now = randomSituation(dice);
  }

  async play(): Promise<Played> {
    for (const name of ['work', 'flags', 'temp']) mkdirSync(join(this.#directory, name));
    writeFileSync(join(this.#directory, 'tool.sh'), toolText);
    putInto(this.#workspace, this.#now, undefined);
    for (const { id } of this.#dice.some(this.#now.tasks, 0.15)) this.#raise('fail', id);
    const rounds = 3 + this.#dice.below(3);
    for (let round = 0; round < rounds && this.#differences.length === 0; round += 1) {
      if (round > 0) this.#edit(round);
      await this.#disturb();
      await this.#compare();
    }
    return { differences: this.#differences, story: this.#story, ...this.#counts };
  }

  get #workspace(): string {
    return join(this.#directory, 'work');
  }

  #raise(flag: 'fail' | 'once' | 'edit', id: TaskId, content = ''): void {
    this.#story.push(`flag ${flag} ${id} ${content}`);
    writeFileSync(join(this.#directory, 'flags', `${flag}-${id}`), content);
  }

  #edit(round: number): void {
    const before = this.#now;
    this.#earlier.push(before);
    const edits = this.#dice.below(3);
    for (let edit = 0; edit < edits; edit += 1) this.#now = edited(this.#now, this.#dice, round * 10 + edit);
    if (this.#dice.happens(0.2)) {
      this.#now = this.#dice.one(this.#earlier);
      this.#story.push('back to an earlier state');
    }
    // As far as a checkout would.
    const isFresh = this.#dice.happens(0.15);
    putInto(this.#workspace, this.#now, isFresh ? undefined : before);
    this.#story.push(`edited${isFresh ? ', written again' : ''}: ${changesText(before, this.#now)}`);
    if (this.#dice.happens(0.2)) touchAll(this.#workspace);
    if (this.#dice.happens(0.35)) {
      this.#story.push('outputs spoilt');
      spoilOutputs(this.#workspace, this.#now, this.#dice);
    }
    if (this.#dice.happens(0.3)) rmSync(join(this.#directory, 'flags'), { recursive: true });
    mkdirSync(join(this.#directory, 'flags'), { recursive: true });
    // Two instances would take the same flag.
    const single = this.#now.tasks.filter(({ isMatrix, kind }) => !isMatrix && kind === 'task');
    for (const { id } of this.#dice.some(
      single.filter(({ retries }) => retries),
      0.3,
    ))
      this.#raise('once', id);
    const texts = places.filter((place) => this.#now.sources.get(place)?.kind === 'file');
    if (this.#dice.happens(0.15) && texts.length > 0 && single.length > 0)
      this.#raise('edit', this.#dice.one(single).id, this.#dice.one(texts));
  }

  async #disturb(): Promise<void> {
    const { killedRun } = this.#disturbances;
    if (this.#dice.happens(0.2)) {
      const what = this.#dice.one<Damaged>(['history', 'archive', 'archive', 'index', 'everything']);
      this.#story.push(`damaged: ${what}`);
      damage(this.#place.historyDirectory, what, this.#dice);
    }
    if (killedRun !== undefined && this.#dice.happens(0.3)) {
      this.#story.push('a run is killed');
      await killedRun(this.#place, this.#dice);
    }
  }

  get #place(): RunPlace {
    return placeIn(this.#directory, this.#directory, this.#now.cached);
  }

  async #compare(): Promise<void> {
    const copy = join(this.#directory, 'copy');
    rmSync(copy, { recursive: true, force: true });
    mkdirSync(copy);
    for (const name of ['work', 'flags']) execFileSync('cp', ['-a', join(this.#directory, name), copy]);
    mkdirSync(join(copy, 'temp'));
    // Of what is edited while tasks read it, another run may see something else.
    const mayDiffer = readdirSync(join(copy, 'flags')).some((flag) => flag.startsWith('edit-'));
    const force = this.#dice.happens(0.05);
    const run = await runRemembering(this.#place, {
      ...(force ? { options: new Map([['force', 'true']]) } : {}),
      cpus: 1 + this.#dice.below(4),
    });
    const clean = await runRemembering(placeIn(copy, this.#directory, this.#now.cached), {
      options: new Map([['history', 'off']]),
    });
    this.#counts.runs += 1;
    this.#counts.given += run.given.length;
    this.#counts.ran += run.ran.length;
    this.#story.push(
      `run: ran ${run.ran.join(' ')}; given ${run.given.join(' ')}`,
      ...run.warnings,
      ...run.explanations,
      ...run.notices,
    );
    if (!mayDiffer)
      this.#differences.push(
        ...differences(
          { run, workspace: this.#workspace },
          { run: clean, workspace: join(copy, 'work') },
          this.#now.tasks,
        ),
      );
    if (force && run.given.length > 0) this.#differences.push('results were given by force');
    this.#afterEdits();
  }

  /** What tasks have edited while they ran is the situation now. */
  #afterEdits(): void {
    const sources = new Map(this.#now.sources);
    for (const [place, source] of sources) {
      if (source.kind !== 'file') continue;
      const content = contentOf(join(this.#workspace, place));
      if (content !== undefined && content !== source.content) sources.set(place, { ...source, content });
    }
    this.#now = { ...this.#now, sources };
  }
}

/** Where a run takes place that has the files in one directory, and the tool in another. */
function placeIn(directory: string, shared: string, cached: string): RunPlace {
  const plain = Object.entries(plainEnvironment()).flatMap(([name, value]) =>
    value === undefined ? [] : [[name, value] as const],
  );
  return {
    workspace: join(directory, 'work'),
    temp: join(directory, 'temp'),
    historyDirectory: join(shared, 'history'),
    environment: {
      ...Object.fromEntries(plain),
      TOOL: join(shared, 'tool.sh'),
      FLAGS: join(directory, 'flags'),
      V_C: cached,
      NOISE: randomUUID(),
    },
  };
}

interface Seen {
  readonly run: RememberedRun;
  readonly workspace: string;
}

function differences(one: Seen, clean: Seen, tasks: readonly RandomTask[]): readonly string[] {
  const found: string[] = [];
  const expectSame = (what: string, left: unknown, right: unknown): void => {
    const [is, expected] = [JSON.stringify(left), JSON.stringify(right)];
    if (is !== expected) found.push(`${what}: is ${is}, in a clean run ${expected}`);
  };
  const succeeded = new Set<TaskId>();
  for (const [id, { ended }] of clean.run.report.tasks) {
    const other = one.run.task(id).ended;
    expectSame(`${id} result`, [other?.result, other?.tolerated], [ended?.result, ended?.tolerated]);
    if (ended?.result !== 'success') continue;
    succeeded.add(id);
    for (const part of ['outputs', 'env'] as const)
      expectSame(`${id} ${part}`, [...one.run.filesOf(id)[part]], [...clean.run.filesOf(id)[part]]);
  }
  for (const task of tasks) {
    const ids = task.isMatrix ? [`${task.id} (1)`, `${task.id} (2)`] : [task.id];
    if (!ids.every((id) => succeeded.has(id))) continue;
    for (const home of homesOf(task))
      expectSame(home, madeAt(task, one.workspace, home), madeAt(task, clean.workspace, home));
  }
  return found;
}

/** What there is of the files that a task states as its outputs. */
function madeAt({ making }: RandomTask, workspace: string, home: string): unknown {
  const parts = { directory: /^/, files: /^(?:r|s)(?:\/|$)/, modules: /^node_modules(?:\/|$)/ };
  if (making === 'nothing' || making === 'unstated') return [];
  if (!existsSync(join(workspace, home))) return 'nothing';
  return [...treeOf(workspace, home)].filter(([path]) => parts[making].test(path.slice(home.length + 1)));
}

function contentOf(path: string): string | undefined {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    // It is not a file.
    return undefined;
  }
}

function changesText(before: Situation, now: Situation): string {
  const changes = places.flatMap((place) => {
    const source = now.sources.get(place);
    return source === before.sources.get(place) ? [] : [`${place} ${JSON.stringify(source)}`];
  });
  if (before.cached !== now.cached) changes.push(`V_C ${now.cached}`);
  for (const task of now.tasks)
    if (!before.tasks.includes(task)) changes.push(`task ${JSON.stringify({ ...task, env: [...task.env] })}`);
  if (before.fileEnv !== now.fileEnv) changes.push(`env ${JSON.stringify([...now.fileEnv])}`);
  return changes.join('; ');
}
