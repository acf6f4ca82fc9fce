import { expect, test } from 'vitest';
import { heldScript, openRemote } from '../support/remote.ts';
import { runGraph, startGraph } from '../support/graph-run.ts';
import { makePipe, openPipe } from '../support/service-fixtures.ts';
import { openMachine } from '../support/machine.ts';

const warnings = (running: { readonly events: readonly object[] }) =>
  running.events.filter((event) => 'type' in event && event.type === 'warning');

test('an attempt that runs longer than slow-after-minutes is warned of once, while it runs', async () => {
  const remote = await openRemote();
  const running = startGraph(
    `
    tasks:
      slow: {slow-after-minutes: 0.001, run: ${JSON.stringify(heldScript)}}
    `,
    { env: remote.env },
  );
  const task = await remote.next();
  await running.event('warning', 'slow');
  task.end(0);
  const finished = await running.finished;
  expect(warnings(finished)).toMatchObject([{ task: 'slow', message: 'runs longer than 0.06 s' }]);
  expect(finished.log).toContain('⚠ slow: runs longer than 0.06 s\n');
  expect(finished.summary).toContain('slow: runs longer than 0.06 s'.replaceAll(':', '&#58;'));
  expect(finished.annotations).toMatchObject([{ level: 'warning', message: 'runs longer than 0.06 s' }]);
  expect(finished.report.ended?.result).toBe('success');
});

test('each attempt has its own time, and what ends before it is not warned of', async () => {
  const finished = await runGraph(`
    tasks:
      quick: {slow-after-minutes: 60, run: exit 1, retries: 1}
      never: {slow-after-minutes: 35000, run: "true"}
    `);
  expect(warnings(finished)).toEqual([]);
});

test('a service is slow when it takes long to get ready, not when its dependents do', async () => {
  const remote = await openRemote();
  const machine = openMachine();
  makePipe(machine, 'go');
  const running = startGraph(
    `
    tasks:
      late:
        slow-after-minutes: 0.04
        run: cat go; echo up; exec sleep 1000
        service: {ready: {log: up}}
      prompt:
        slow-after-minutes: 0.03
        run: echo up; exec sleep 1000
        service: {ready: {log: up}}
      unit: {needs: [late, prompt], run: ${JSON.stringify(heldScript)}}
    `,
    { machine, env: remote.env },
  );
  // By then the time of the other is over as well.
  await running.event('warning', 'late');
  await openPipe(machine, 'go');
  (await remote.next()).end(0);
  expect(warnings(await running.finished)).toMatchObject([{ task: 'late' }]);
});
