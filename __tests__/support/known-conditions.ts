import type { Judge, Standing } from '../../src/plan/verdict.ts';

/** Conditions with their meaning; as on GitHub, one without a status function also asks for success. */
const meanings = new Map<string, (standing: Standing) => boolean>([
  ['success()', ({ success }) => success],
  ['failure()', ({ failure }) => failure],
  ['cancelled()', ({ cancelled }) => cancelled],
  ['!cancelled()', ({ cancelled }) => !cancelled],
  ['always()', () => true],
  ['true', ({ success }) => success],
  ['false', () => false],
]);

/** Every condition that `judge` knows, and one that it finds bad. */
export const conditions: readonly string[] = [...meanings.keys(), 'nonsense('];

/** Whether a condition, in this standing, lets its task run; undefined: it cannot be evaluated. */
export function holds(source: string, standing: Standing): boolean | undefined {
  return meanings.get(source)?.(standing);
}

/** Judges a few conditions by a table. */
export const judge: Judge = (task, standing) => {
  const answer = holds(task.condition ?? 'success()', standing);
  if (answer === undefined) return { kind: 'bad', problem: 'it is nonsense', at: task.at };
  return { kind: answer ? 'run' : 'skip' };
};
