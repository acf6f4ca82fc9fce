import { spawnSync } from 'node:child_process';
import { parseArgs } from 'node:util';

/**
 * The command line of a script: `--node PATH` (or the variable NODE24, or the Node that runs the script) and a number for each name
 * in `defaults`: `--trials 30`.
 */
export function settings(defaults) {
  const options = Object.fromEntries(
    Object.entries(defaults).map(([name, value]) => [name, { type: 'string', default: String(value) }]),
  );
  const { values } = parseArgs({ options: { node: { type: 'string' }, ...options } });
  for (const name of Object.keys(defaults)) {
    if (!/^\d+$/.test(values[name])) throw new Error(`--${name} takes a number, not ${values[name]}`);
  }
  const node = values.node ?? process.env.NODE24 ?? process.execPath;
  const version = spawnSync(node, ['--version'], { encoding: 'utf8' }).stdout.trim();
  const numbers = Object.keys(defaults).map((name) => [name, Number(values[name])]);
  return { node, version, ...Object.fromEntries(numbers) };
}

/** Median and largest of numbers, for a cell of a table. */
export function spread(numbers, unit, digits = 2) {
  if (numbers.length === 0) return '–';
  const sorted = numbers.toSorted((left, right) => left - right);
  const median = sorted[Math.floor(sorted.length / 2)];
  const show = (number) => `${number.toFixed(digits)} ${unit}`.trim();
  return `median ${show(median)}, most ${show(sorted.at(-1))}`;
}

/** Collects what was promised and what was seen, and prints it as a Markdown table; broken promises decide the exit code. */
export class Figures {
  #rows = [];
  #broken = [];

  /** A promise that held `good` times of `all`; `problems` say of the others what was seen. */
  add(promise, good, all, seen, problems = []) {
    this.#rows.push([promise, `${good} of ${all}`, seen]);
    if (good < all || all === 0) this.#broken.push(promise);
    for (const problem of problems.slice(0, 20)) console.log(`  broken: ${promise}: ${problem}`);
  }

  print(title) {
    console.log(`\n${title}\n`);
    const rows = [['promise', 'held', 'seen'], ...this.#rows];
    const widths = [0, 1, 2].map((column) => Math.max(...rows.map((row) => row[column].length)));
    const line = (row) => `| ${row.map((cell, column) => cell.padEnd(widths[column])).join(' | ')} |`;
    const [head, ...body] = rows;
    console.log(
      [line(head), `| ${widths.map((width) => '-'.repeat(width)).join(' | ')} |`, ...body.map(line)].join(
        '\n',
      ),
    );
    process.exitCode = this.#broken.length === 0 ? 0 : 1;
  }
}
