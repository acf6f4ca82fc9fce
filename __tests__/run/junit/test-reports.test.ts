import { mkdirSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { describe, expect, test } from 'vitest';
import { junitFiles } from '../../../src/report/junit/junit.ts';
import { lastOutcome } from '../../../src/report/run/run-report.ts';
import type { FinishedGraph } from '../../support/graph-run.ts';
import { runGraph } from '../../support/graph-run.ts';
import { openMachine } from '../../support/machine.ts';

const suite = (name: string, inside = ''): string =>
  `<testsuite name="s"><testcase name="${name}">${inside}</testcase></testsuite>`;

/** The names of the cases that the task's last attempt reported. */
const namesOf = (finished: FinishedGraph, task: string): readonly string[] | undefined =>
  lastOutcome(finished.task(task))?.tests?.cases.map(({ name }) => name);

const warningsOf = ({ report }: FinishedGraph): readonly string[] =>
  report.warnings.map(({ task, message }) => `${task}: ${message}`);

const junitOf = ({ report }: FinishedGraph): string =>
  junitFiles(report)
    .map(({ text }) => [...text].join(''))
    .join('');

describe.skipIf(process.platform === 'win32')('the test reports of a task', { timeout: 60_000 }, () => {
  test("of Node's own test runner are in every report: the case, what was expected, and where", async () => {
    const finished = await runGraph(
      `tasks:
  unit:
    command: [node, --test, --test-reporter=junit, --test-reporter-destination=reports/unit.xml, cart.test.mjs]
    junit: reports/*.xml
`,
      {
        files: {
          'reports/.gitkeep': '',
          'cart.test.mjs': `import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
describe('cart', () => {
  test('is empty', () => {});
  test('adds the tax', () => assert.equal(3, 4));
  test('ships', { skip: 'later' }, () => {});
});
`,
        },
      },
    );
    expect(warningsOf(finished)).toEqual([]);
    const outcome = lastOutcome(finished.task('unit'));
    expect(outcome?.tests?.counts).toEqual({ passed: 1, failed: 1, error: 0, skipped: 1 });
    expect(outcome?.cause).toMatchObject({
      testName: expect.stringContaining('adds the tax') as unknown,
      place: { line: 5, workspacePath: 'cart.test.mjs' },
    });
    const text = junitOf(finished);
    expect(text).toMatch(/<testsuite name="dag" tests="4" failures="2" errors="0" skipped="1"/);
    expect(text).toMatch(/<testcase name="adds the tax" classname="rundag\.dag\.unit\.[^"]*"/);
  });

  test('of an earlier run, of an earlier attempt and of another task are passed over, and stay', async () => {
    const machine = openMachine();
    mkdirSync(join(machine.workspace, 'r'));
    writeFileSync(join(machine.workspace, 'r', 'old.xml'), suite('old', '<failure/>'));
    // An earlier run is longer ago than the clock of a file system lags behind.
    await setTimeout(50);
    const finished = await runGraph(
      `tasks:
  first: {run: 'cp template.xml r/first.xml', junit: 'r/*.xml'}
  again:
    needs: first
    retries: 1
    run: 'if [ $RUNDAG_ATTEMPT = 1 ]; then cp template.xml r/one.xml; exit 1; else cp -p template.xml r/two.xml; fi'
    junit: 'r/*.xml'
  nothing: {needs: again, run: ls r, junit: ['r/*.xml', '!r/x.xml']}
`,
      { machine, files: { 'template.xml': suite('new') } },
    );
    expect(namesOf(finished, 'first')).toEqual(['new']);
    const { attempts } = finished.task('again');
    expect(attempts.map(({ ended }) => ended?.outcome.tests?.cases.length)).toEqual([1, 1]);
    expect(namesOf(finished, 'nothing')).toBeUndefined();
    expect(warningsOf(finished)).toEqual([
      'nothing: junit: expected a file that the task wrote and that matches "r/*.xml", "!r/x.xml"; found only 4 files from before it started',
    ]);
    expect(finished.output('nothing')).toBe('first.xml\nold.xml\none.xml\ntwo.xml\n');
  });

  test('count by when they were written, whatever time their programs gave them', async () => {
    const finished = await runGraph(
      `tasks:
  a: {run: 'cp template.xml r.xml; touch -d 2001-01-01 r.xml', junit: r.xml}
`,
      { files: { 'template.xml': suite('new') } },
    );
    expect(namesOf(finished, 'a')).toEqual(['new']);
  });

  test('that are rewritten in place count again', async () => {
    const machine = openMachine();
    const path = join(machine.workspace, 'r.xml');
    writeFileSync(path, suite('old'));
    utimesSync(path, new Date(), new Date(Date.now() + 3_600_000));
    const graph = `tasks: {a: {run: 'cp template.xml r.xml', junit: r.xml}, b: {needs: a, run: 'cp template.xml r.xml', junit: r.xml}}`;
    const finished = await runGraph(graph, { machine, files: { 'template.xml': suite('new') } });
    expect([namesOf(finished, 'a'), namesOf(finished, 'b')]).toEqual([['new'], ['new']]);
  });

  test('that are no XML are one warning, and the others count', async () => {
    const finished = await runGraph(
      `tasks:
  a:
    run: mkdir r; cp good.xml r/c.xml; echo '<testsuite>' > r/a.xml; echo text > r/b.xml; ln -s /etc/passwd r/l.xml; mkfifo r/p.xml
    junit: r/*
`,
      { files: { 'good.xml': suite('good', '<error message="no fixture"/>') } },
    );
    expect(namesOf(finished, 'a')).toEqual(['good']);
    expect(warningsOf(finished)).toEqual([
      'a: junit: "r/a.xml" is not read to its end: unclosed root tag, line: 1 (and 1 more problem)',
    ]);
    // The task passed: what its report says makes it no failure, nor a cause.
    expect(finished.task('a').ended?.result).toBe('success');
    expect(lastOutcome(finished.task('a'))?.cause).toBeUndefined();
  });

  test('may be in the encoding that they state', async () => {
    const utf16 = Buffer.from(`\ufeff<?xml version="1.0" encoding="UTF-16"?>${suite('één')}`, 'utf16le');
    const finished = await runGraph(
      `tasks:
  a: {run: 'node write.mjs', junit: ['*.xml']}
`,
      {
        files: {
          'write.mjs': `import { writeFileSync } from 'node:fs';
writeFileSync('a.xml', Buffer.from(${JSON.stringify([...utf16])}));
writeFileSync('b.xml', Buffer.from('<?xml version="1.0" encoding="ISO-8859-1"?>${suite('\\u00e9')}', 'latin1'));
writeFileSync('c.xml', '\\ufeff${suite('ü')}');
writeFileSync('d.xml', '<?xml version="1.0" encoding="klingon"?>${suite('x')}');
`,
        },
      },
    );
    expect(namesOf(finished, 'a')).toEqual(['één', 'é', 'ü']);
    expect(warningsOf(finished)).toEqual([
      'a: junit: "d.xml" is not read to its end: its encoding "klingon" is not known',
    ]);
  });

  test('are bounded in number, and all of a huge one is counted', async () => {
    const finished = await runGraph(
      `tasks:
  many: {run: node many.mjs, junit: many/*.xml}
  huge: {run: node huge.mjs, junit: huge.xml}
`,
      {
        files: {
          'many.mjs': `import { mkdirSync, writeFileSync } from 'node:fs';
mkdirSync('many');
for (let n = 0; n < 1002; n += 1) writeFileSync('many/' + n + '.xml', ${JSON.stringify(suite('x'))});
`,
          'huge.mjs': `import { writeFileSync } from 'node:fs';
writeFileSync('huge.xml', '<testsuite name="s">' + '<testcase name="x"/>'.repeat(30_000) + '<testcase name="y"><failure message="m"/></testcase></testsuite>');
process.exitCode = 1;
`,
        },
      },
    );
    expect(namesOf(finished, 'many')).toHaveLength(1000);
    expect(warningsOf(finished)).toEqual([
      'many: junit: expected at most 1,000 files and 64 MiB of test reports; found 1,002 files: the rest is not read',
    ]);
    expect(namesOf(finished, 'huge')).toHaveLength(20_001);
    expect(lastOutcome(finished.task('huge'))?.tests?.counts).toMatchObject({ passed: 30_000, failed: 1 });
    expect(lastOutcome(finished.task('huge'))?.cause).toMatchObject({ testName: 's > y', headline: 'm' });
  });
});
