import type { Insight, MachineAdvice, OnMachines, SetUp } from '../run/insight.ts';
import type { RunReport } from '../run/run-report.ts';
import { formatDuration } from '../words/duration.ts';
import { counted } from '../words/words.ts';

/** A run that is shorter with its set-up is not asked about, in seconds, where no number of machines pays. */
const shortestAsked = 300;

/** How many times as many machines are spoken of at most, where none pays. */
const mostTimes = 4;

/** The critical path is what keeps several machines from paying when it takes this part of the run. */
const mostOfRun = 0.6;

/** What there is to say about several machines: one sentence without its full stop, and the lines of a workflow where it advises several. Not masked, not escaped. */
export interface DivisionWords {
  readonly text: string;
  readonly workflow: { readonly title: string; readonly lines: readonly string[] } | undefined;
}

/** What several machines would do for a run; undefined when there is nothing to say. */
export function divisionWords(report: RunReport, { machines }: Insight): DivisionWords | undefined {
  const text = machines && divisionText(report, machines);
  if (machines === undefined || text === undefined) return undefined;
  const { advised, now } = machines;
  if (advised === undefined || advised.machines === 1) return { text, workflow: undefined };
  const title = now.machines === 1 ? 'The workflow for that' : 'The workflow for so many';
  return { text, workflow: { title, lines: divisionLines(advised) } };
}

/** `On 3 machines: 4 min 10 s instead of 9 min 30 s, 18 billed minutes instead of 10; 30 s of set-up on each is in it`; undefined when there is nothing to say. */
function divisionText(report: RunReport, { setUp, now, tried, advised }: MachineAdvice): string | undefined {
  if (advised !== undefined) {
    const where = now.machines === 1 ? '' : ` on ${counted(now.machines, 'machine')}`;
    return `On ${counted(advised.machines, 'machine')}: ${comparison(advised, now, where)}; ${setUpText(setUp)}`;
  }
  if (now.seconds < shortestAsked) return undefined;
  // More than that are beside the question.
  const [first, ...others] = tried.filter(({ machines }) => machines <= mostTimes * now.machines);
  if (first === undefined) return undefined;
  const best = others.reduce((least, one) => (one.seconds < least.seconds ? one : least), first);
  const what = now.machines === 1 ? 'More machines do' : 'Another number of machines does';
  const why =
    report.criticalPath.seconds >= mostOfRun * now.seconds
      ? `no machine makes the critical path of ${formatDuration(report.criticalPath.seconds)} shorter`
      : 'each needs its set-up, and runs what its tasks need';
  return `${what} not pay: on ${best.machines} it would take ${comparison(best, now, '')}, since ${why}; ${setUpText(setUp)}`;
}

function comparison(there: OnMachines, now: OnMachines, where: string): string {
  const times = `${formatDuration(there.seconds)} instead of ${formatDuration(now.seconds)}${where}`;
  return `${times}, ${counted(there.billedMinutes, 'billed minute')} instead of ${now.billedMinutes}`;
}

function setUpText({ seconds, isMeasured }: SetUp): string {
  return isMeasured
    ? `${formatDuration(seconds)} of set-up on each is in it, as measured in this run`
    : `${formatDuration(seconds)} of set-up on each is in it, a guess`;
}

/** The lines of a workflow that run the graph on so many machines; the same as in docs/several-machines.md. */
function divisionLines({ machines }: OnMachines): readonly string[] {
  const numbers = Array.from({ length: machines }, (_, place) => place + 1);
  return [
    'jobs:',
    '  test:',
    '    runs-on: ubuntu-latest',
    `    strategy: { fail-fast: false, matrix: { shard: [${numbers.join(', ')}] } }`,
    '    steps:',
    '      - uses: actions/checkout@v6',
    '      - uses: rundag/rundag@v1',
    `        with: { shard: '\${{ matrix.shard }}/${machines}', report-directory: report }`,
    '      - if: always()',
    '        uses: actions/upload-artifact@v6',
    "        with: { name: 'report-${{ matrix.shard }}', path: report, overwrite: true }",
    '  report: # the required check',
    '    needs: test',
    '    if: always()',
    '    runs-on: ubuntu-latest',
    '    steps:',
    '      - uses: actions/checkout@v6',
    '      - uses: actions/download-artifact@v7',
    '        with: { pattern: report-*, path: reports }',
    '      - { uses: rundag/rundag@v1, with: { merge: reports/* } }',
  ];
}
