import type { AttemptOutcome } from '../../src/model/outcome.ts';
import type { Task } from '../../src/model/task.ts';
import type { RunReport } from '../../src/report/run/run-report.ts';
import { findCause } from './find-cause.ts';
import { failureText } from './failures.ts';
import { makeInstance } from './make-task.ts';
import { aTask, anOutcome, exited, retries, Story } from './story.ts';

/** What a run of a size is made of. */
export interface RunSize {
  readonly tasks: number;
  /** CPUs; every task holds one. */
  readonly slots: number;
  /** So many tasks fail, as real tools do; at most as many as there are packages. */
  readonly failures: number;
}

/** Outputs of real tools that fail, by the kind of task that they are likely in. */
const recorded: Readonly<Record<string, readonly string[]>> = {
  lint: ['eslint', 'clippy', 'flake8'],
  types: ['gcc-make', 'go-build', 'cargo-build'],
  unit: ['go-test', 'cargo-test', 'ava', 'django-test'],
  e2e: ['curl-refused', 'ctest-timeout'],
};

/** What `unit` is an instance of a matrix for. */
const nodes = [18, 20, 22, 24];

/** The tasks of a package, in the order of the file: numbers are the instances of `unit`. */
const kinds = ['build', 'lint', 'types', '18', '20', '22', '24', 'e2e'];

/**
 * The report of a run of packages that are built, checked and tested: made at once, without a process, always the same. A task that needs one
 * that failed is skipped, and one task in 40 passes at its second attempt.
 */
export function sizedRun({ tasks: count, slots, failures }: RunSize): RunReport {
  const tasks = makeTasks(count);
  const broken = brokenOf(tasks, failures);
  const story = new Story(tasks, {
    title: 'CI',
    graphFile: 'ci/rundag.yml',
    parallelism: slots,
    parallelismBecause: `${slots} usable CPUs`,
  });
  const done = new Map<string, number>();
  const fates = new Map<string, 'success' | 'failure' | 'skipped'>();
  const free = Array.from({ length: slots }, () => 0);
  for (const [index, task] of tasks.entries()) {
    const bad = task.needs.find((need) => fates.get(need) !== 'success');
    const ready = task.needs.reduce((latest, need) => Math.max(latest, done.get(need) ?? 0), 0);
    if (bad !== undefined) {
      fates.set(task.id, 'skipped');
      done.set(task.id, ready);
      story.has(ready, task.id, 'skipped', { kind: 'need', task: bad, result: fates.get(bad) ?? 'failure' });
      continue;
    }
    const slot = free.indexOf(Math.min(...free));
    const start = Math.max(ready, free[slot] ?? 0) + 0.02;
    const tool = broken.get(task.id);
    const isFlaky = tool === undefined && index % 40 === 13;
    const seconds = 0.4 + ((index * 7919) % 97) / 11 + (task.id.endsWith('e2e') ? 6 : 0);
    const end = start + seconds;
    free[slot] = end;
    done.set(task.id, end);
    fates.set(task.id, tool === undefined ? 'success' : 'failure');
    const outcome = tool === undefined ? outcomeOf(task, index) : failureOf(tool);
    if (isFlaky)
      story
        .starts(start, task.id, { slot })
        .ends(start + seconds / 3, task.id, failureOf('ava'), { slot, retryInSeconds: 0 });
    const attempt = isFlaky ? 2 : 1;
    story
      .starts(isFlaky ? start + seconds / 3 : start, task.id, { slot, attempt })
      .ends(end, task.id, outcome, { slot, attempt })
      .has(end, task.id, tool === undefined ? 'success' : 'failure');
  }
  const last = [...done.values()].reduce((latest, at) => Math.max(latest, at), 0);
  return story.finishes(last + 0.01, failures > 0 ? 'failure' : 'success').report();
}

function makeTasks(count: number): readonly Task[] {
  const tasks = [aTask('install', { at: { file: 'ci/rundag.yml', line: 3, column: 3 } })];
  for (let index = 1; index < count; index += 1) {
    const number = Math.floor((index - 1) / kinds.length);
    const kind = kinds[(index - 1) % kinds.length] ?? 'build';
    tasks.push(taskOf(`pkg-${number}`, number, kind, index));
  }
  return tasks;
}

function taskOf(name: string, number: number, kind: string, index: number): Task {
  const at = { file: 'ci/rundag.yml', line: 4 + index, column: 3 };
  const earlier = number % 3 === 0 ? [] : [...new Set([number - 1, Math.floor(number / 2)])];
  if (kind === 'build')
    return aTask(`${name}-build`, {
      at,
      needs: ['install', ...earlier.map((other) => `pkg-${other}-build`)],
    });
  if (kind === 'lint' || kind === 'types') return aTask(`${name}-${kind}`, { at, needs: ['install'] });
  if (kind === 'e2e')
    return aTask(`${name}-e2e`, { at, needs: nodes.map((node) => `${name}-unit (${node})`) });
  const node = Number(kind);
  return aTask(`${name}-unit (${node})`, {
    at,
    key: `${name}-unit`,
    needs: [`${name}-build`],
    matrix: makeInstance(`${name}-unit`, nodes.indexOf(node), nodes.length, {
      values: new Map([['node', node]]),
    }),
    retry: retries(1),
  });
}

/** The tasks that fail, spread over the packages, each with the tool that it fails in. */
function brokenOf(tasks: readonly Task[], failures: number): ReadonlyMap<string, string> {
  const broken = new Map<string, string>();
  const packages = Math.ceil((tasks.length - 1) / kinds.length);
  for (let index = 0; index < failures; index += 1) {
    const number = Math.floor((index * packages) / failures);
    const kind = (['unit', 'lint', 'types', 'unit', 'e2e'] as const)[index % 5] ?? 'unit';
    const tools = recorded[kind] ?? [];
    const id = kind === 'unit' ? `pkg-${number}-unit (20)` : `pkg-${number}-${kind}`;
    const last = tasks.at(-1)?.id ?? 'install';
    const known = tasks.some((task) => task.id === id) ? id : last;
    broken.set(known, tools[index % tools.length] ?? 'go-test');
  }
  return broken;
}

function outcomeOf({ id }: Task, index: number): AttemptOutcome {
  const tail = Array.from(
    { length: index % 30 },
    (_, line) => `\u001b[32m✓\u001b[39m ${id}: step ${line + 1} of ${index % 30}`,
  );
  return anOutcome(exited(0), {
    tail,
    logBytes: 10_000,
    logFile: `/report/logs/${id.replaceAll(/[^\w.()-]/g, '_')}.log`,
    usage: { cpuSeconds: 0.3 + (index % 13) / 3, peakBytes: 30_000_000 + (index % 50) * 10_000_000 },
  });
}

/** How an attempt ends that runs a tool as it was recorded. */
function failureOf(tool: string): AttemptOutcome {
  const lines = failureText(tool, 'output.txt').replaceAll('\r\n', '\n').split('\n');
  return anOutcome(exited(1), {
    tail: lines.slice(-100),
    head: lines.slice(0, 5),
    cause: findCause(lines),
    logBytes: 10_000,
    logFile: `/report/logs/${tool}.log`,
    usage: { cpuSeconds: 2.5, peakBytes: 210_000_000 },
  });
}
