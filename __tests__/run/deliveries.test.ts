import { expect, test } from 'vitest';
import { leftOut, makeDeliveries, unasked } from '../../src/run/reports/deliveries.ts';
import type { RunReport } from '../../src/report/run/run-report.ts';
import { aTask, Story } from '../support/story.ts';

const report = new Story([aTask('a')]).runs(0, 1, 'a', 0).finishes(1, 'success').report();

test('all are made in order, one after the other, whatever becomes of the others', async () => {
  const made: string[] = [];
  const problems = await makeDeliveries(
    report,
    [],
    [
      {
        name: 'first',
        deliver: async () => {
          await Promise.resolve();
          made.push('first');
        },
      },
      {
        name: 'second',
        deliver: () => {
          throw new Error('disk full');
        },
      },
      { name: 'third', deliver: () => Promise.reject(new Error('gone')) },
      { name: 'fourth', deliver: () => void made.push('fourth') },
    ],
  );
  expect(made).toEqual(['first', 'fourth']);
  expect(problems).toEqual(['second: disk full', 'third: gone']);
});

test('each gets the report as it stands: with what went wrong before, and then as no success', async () => {
  const seen: RunReport[] = [];
  const look = { name: 'look', deliver: (given: RunReport) => void seen.push(given) };
  const fail = {
    name: 'fail',
    deliver: () => {
      throw new Error('no room');
    },
  };
  await makeDeliveries(report, [], [look, fail, look]);
  await makeDeliveries(report, ['the log is not whole'], [look]);
  const told = seen.map(({ ended, warnings }) => [ended?.result, warnings.map(({ message }) => message)]);
  expect(told).toEqual([
    ['success', []],
    ['failure', ['fail: no room']],
    ['failure', ['the log is not whole']],
  ]);
});

const failing = (name: string, message: string) => ({
  name,
  deliver: () => {
    throw new Error(message);
  },
});

test('a problem that is known already is reported once', async () => {
  const problems = await makeDeliveries(report, ['the log: disk full'], [failing('the log', 'disk full')]);
  expect(problems).toEqual(['the log: disk full']);
});

/** The report that a delivery gets of a run when this went wrong before. */
async function reportAfter(problem: string, story: Story): Promise<RunReport> {
  const seen: RunReport[] = [];
  await makeDeliveries(
    story.report(),
    [problem],
    [{ name: 'look', deliver: (given) => void seen.push(given) }],
  );
  const [given] = seen;
  if (given === undefined) throw new Error('it was not delivered');
  return given;
}

test('a problem that the report warns of already is not reported twice', async () => {
  const story = new Story([aTask('a')])
    .tell({ type: 'warning', at: 1, message: 'disk full', task: 'a' })
    .finishes(1, 'success');
  const { warnings, ended } = await reportAfter('disk full', story);
  expect(warnings).toEqual([{ message: 'disk full', task: 'a' }]);
  expect(ended?.result).toBe('failure');
});

test.each(['failure', 'cancelled'] as const)('a run that ended with %s stays that', async (result) => {
  const { ended, warnings } = await reportAfter('disk full', new Story([aTask('a')]).finishes(1, result));
  expect([ended?.result, warnings]).toEqual([result, [{ message: 'disk full', task: undefined }]]);
});

test('a run that has no result gets none', async () => {
  const { ended } = await reportAfter('disk full', new Story([aTask('a')]));
  expect(ended).toBeUndefined();
});

test('one that nobody asked for is told of when it fails, and the run is as it was', async () => {
  const told: string[] = [];
  const seen: RunReport[] = [];
  const look = { name: 'look', deliver: (given: RunReport) => void seen.push(given) };
  const problems = await makeDeliveries(
    report,
    [],
    [...unasked([failing('junit.xml', 'disk full'), look], (problem) => told.push(problem)), look],
  );
  expect(problems).toEqual([]);
  expect(told).toEqual(['junit.xml: disk full']);
  expect(seen).toEqual([report, report]);
});

test('one for which there is no time fails without being made, and says so', async () => {
  const made = { name: 'junit.xml', deliver: () => expect.unreachable() };
  expect(await makeDeliveries(report, [], leftOut([made]))).toEqual([
    'junit.xml: left out, since the time of the cancelled run was over',
  ]);
});
