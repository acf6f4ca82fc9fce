import { describe, expect, test } from 'vitest';
import { graphIn, mistakesIn } from '../support/load-text.ts';

/** More items than are composed at once, several times. */
const count = 2500;

const lines = (line: (index: number) => string): string =>
  Array.from({ length: count }, (_, index) => line(index)).join('');

/** A task of the file with mistakes. */
const faulty = (index: number): string =>
  index === 3 || index === 2400 ? `  t${index}: {rum: x}\n` : `  t${index === 2300 ? 7 : index}: {run: x}\n`;

const unknown = (line: number, id: number): string =>
  `g.yml:${line}:${line < 1000 ? 8 : 11}: unknown key "rum" in task "t${id}"`;

// Long maps are composed in parts while they are read: nothing of that may be seen.
describe('a map of thousands of items', () => {
  test('is read whole, each item at its place', () => {
    const { tasks } = graphIn(`tasks:\n${lines((index) => `  t${index}: {run: echo ${index}}\n`)}`);
    expect(tasks.map(({ id }) => id)).toEqual(Array.from({ length: count }, (_, index) => `t${index}`));
    expect(tasks.map(({ at }) => at)).toEqual(
      Array.from({ length: count }, (_, index) => ({ file: 'g.yml', line: index + 2, column: 3 })),
    );
    expect(tasks.map(({ work }) => work)).toEqual(
      Array.from({ length: count }, (_, index) => ({
        kind: 'script',
        script: `echo ${index}`,
        shell: undefined,
      })),
    );
  });

  test('may have blank lines, comments, blocks and long maps in it', () => {
    const { tasks } = graphIn(
      `# first\ntasks:\n${lines(
        (index) =>
          `\n  # of ${index}\n  t${index}: # behind\n    run: |\n      one\n\n      two # ${index}\n    # last\n`,
      )}  long:\n    run: 'true'\n    env:\n${lines((index) => `      V${index}: ${index}\n`)}`,
    );
    expect(tasks).toHaveLength(count + 1);
    expect(tasks[count - 1]?.work).toMatchObject({ script: `one\n\ntwo # ${count - 1}\n` });
    expect(tasks[count - 1]?.at.line).toBe(8 * (count - 1) + 5);
    expect([...(tasks.at(-1)?.env ?? [])]).toEqual(
      Array.from({ length: count }, (_, index) => [`V${index}`, String(index)]),
    );
  });

  test('at the left edge too', () => {
    const { tasks } = graphIn(`${lines((index) => `x-${index}: ${index}\n`)}tasks: {a: {run: make}}\n`);
    expect(tasks.map(({ at }) => at)).toEqual([{ file: 'g.yml', line: count + 1, column: 9 }]);
  });

  test('has its anchors and merged keys', () => {
    const { tasks } = graphIn(
      `x-all: &all {cpus: 2}\ntasks:\n${lines((index) =>
        index === 0
          ? '  t0: &first {run: first, <<: *all}\n'
          : `  t${index}: {<<: *first, needs: ${index === 1 ? 't0' : '[t0, t1]'}}\n`,
      )}`,
    );
    expect(tasks.at(-1)).toMatchObject({ work: { script: 'first' }, cpus: 2, needs: ['t0', 't1'] });
  });

  test('has its mistakes where they are, and each once', () => {
    const told = mistakesIn(`tasks:\n${lines(faulty)}`)
      .split('\n')
      .filter((line) => line.startsWith('g.yml'));
    expect(told).toEqual([unknown(5, 3), 'g.yml:2302:3: duplicate key "t7"', unknown(2402, 2400)]);
  });

  test('says where it is itself', () => {
    const told = mistakesIn(`name:\n${lines((index) => `  k${index}: x\n`)}tasks: {a: {}}\n`);
    expect(told).toMatch(/^g\.yml:2:3: wrong value for "name" in the graph file\n/);
  });

  test('that is not YAML is reported once, at its place', () => {
    const told = mistakesIn(
      `tasks:\n${lines((index) => (index === 1200 ? '  t1200: [\n' : `  t${index}: {}\n`))}`,
    );
    expect(told.split('\n').filter((line) => line.startsWith('g.yml')).length).toBeGreaterThan(0);
    expect(told).toMatch(/^g\.yml:120[2-4]:/);
  });
});
