import { expect, test } from 'vitest';
import { makeDeliveries } from '../../src/run/reports/deliveries.ts';
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
