// The tables of docs/scale.md.

const withCommas = (number) => String(Math.round(number)).replaceAll(/\B(?=(\d{3})+$)/g, ',');

const length = (seconds) =>
  seconds < 5400 ? `${(seconds / 60).toFixed(1)} min` : `${(seconds / 3600).toFixed(1)} h`;

const line = (cells) => `| ${cells.join(' | ')} |`;

function table(head, rows) {
  return [line(head), line(head.map((_, column) => (column === 0 ? '---' : '---:'))), ...rows.map(line)].join(
    '\n',
  );
}

/** The tables of all graphs, and how they were made. */
export function scaleSection(graphs, { cpu, count, load, version, seconds }) {
  const date = new Date().toISOString().slice(0, 10);
  return `${[
    `Made by \`npm run bench:scale\` on ${date} in ${length(seconds)}: Rundag ${version}, Node ${process.version}, ${count} CPUs of ${cpu}, on which up to ${load.toFixed(1)} processes wanted a CPU.`,
    '### How many machines pay',
    manyPay(graphs),
    ...graphs.flatMap((graph) => [
      `### ${graph.name}, ${withCommas(graph.count)} tasks, ${length(graph.work)} of work`,
      lengthsOf(graph),
    ]),
    '### What planning takes',
    planning(graphs),
  ].join('\n\n')}\n`;
}

function manyPay(graphs) {
  return table(
    ['graph', 'tasks', 'one machine', 'machines that pay', 'then', '`shards: auto`'],
    graphs
      .filter(({ best }) => best !== undefined)
      .map(({ name, count, rows, best }) => [
        name,
        withCommas(count),
        length(rowOf(rows, 1).wall),
        best.pays,
        length(nearest(rows, best.pays).wall),
        best.auto,
      ]),
  );
}

const rowOf = (rows, machines) => rows.find((row) => row.known === 'exact' && row.machines === machines);

/** The row of the greatest number of machines that is not above a number. */
function nearest(rows, machines) {
  return rows.findLast((row) => row.known === 'exact' && row.machines <= machines);
}

const short = (known) => (known.startsWith('ten') ? '30 % off' : known === 'none' ? 'no times' : known);

function lengthsOf({ rows }) {
  const kinds = [...new Set(rows.map(({ known }) => known))];
  const numbers = [...new Set(rows.map(({ machines }) => machines))];
  const of = (known, machines) => rows.find((row) => row.known === known && row.machines === machines);
  return table(
    [
      'machines',
      ...kinds.map((known) => `wall, ${short(known)}`),
      'billed minutes',
      ...kinds.map((known) => `imbalance, ${short(known)}`),
      'tasks run twice',
    ],
    numbers.map((machines) => {
      const all = kinds.map((known) => of(known, machines));
      const walls = all.map(({ wall, isSimulated }) => `${isSimulated ? '' : '≥ '}${length(wall)}`);
      const exact = of('exact', machines);
      return [machines].concat(
        walls,
        withCommas(exact.minutes),
        all.map(({ imbalance }) => imbalance.toFixed(2)),
        withCommas(exact.twice),
      );
    }),
  );
}

function planning(graphs) {
  return table(
    ['graph', 'tasks', 'CPU seconds to divide', 'peak of the process, with all simulations'],
    graphs.map(({ name, count, planning: taken, bytes }) => [
      name,
      withCommas(count),
      taken.toFixed(2),
      `${withCommas(bytes / 1e6)} MB`,
    ]),
  );
}
