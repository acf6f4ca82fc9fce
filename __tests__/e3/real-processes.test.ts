import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { expect, test } from 'vitest';
import { DAG } from '../../src/e3/dag.ts';
import { MultiprocessScheduler } from '../../src/e3/multiprocess-scheduler.ts';
import { Worker } from '../../src/e3/worker.ts';

/** Runs a Node program that writes its number and exits with it. The scheduler has to ask whether it still runs. */
class ProcessWorker extends Worker<number, NodeJS.ProcessEnv> {
  declare process: ChildProcess | undefined;
  output = '';

  override start(): void {
    const child = spawn(
      process.execPath,
      ['-e', 'process.stdout.write(process.env.NUMBER); process.exitCode = +process.env.NUMBER'],
      {
        env: { ...this.env, NUMBER: `${this.data}` },
        stdio: ['ignore', 'pipe', 'inherit'],
      },
    );
    child.stdout.setEncoding('utf8').on('data', (text: string) => {
      this.output += text;
    });
    this.process = child;
  }

  override poll(): boolean {
    return this.process?.exitCode === null || this.process?.stdout?.closed === false;
  }
}

/** The same, but it tells when it has ended. */
class NotifyingProcessWorker extends ProcessWorker {
  override async whenEnded(): Promise<void> {
    if (this.process !== undefined) await once(this.process, 'close');
  }

  override poll(): boolean {
    throw new Error('not asked');
  }
}

test.each([
  ['are asked', () => ProcessWorker],
  ['notify', () => NotifyingProcessWorker],
  ['do the one or the other', (data: number) => (data % 2 === 0 ? ProcessWorker : NotifyingProcessWorker)],
])('a graph of processes that %s', async (_, kindOf) => {
  //  0 ─→ 1 ─→ 3 ─→ 5
  //   └─→ 2 ─┘   4 ─┘
  const predecessors = [[], [0], [0], [1, 2], [], [3, 4]];
  const dag = new DAG<number>();
  for (const [data, needs] of predecessors.entries()) {
    dag.addVertex(`p${data}`, { data, predecessors: needs.map((need) => `p${need}`) });
  }
  const ended = new Map<number, { readonly code: number | null | undefined; readonly output: string }>();
  const running = new Set<ProcessWorker>();
  const scheduler = new MultiprocessScheduler(
    dag,
    (uid, data, slot) => {
      for (const need of predecessors[data] ?? []) expect(ended.has(need)).toBe(true);
      const worker = new (kindOf(data))(uid, data, slot, process.env);
      for (const other of running) expect(other.slot).not.toBe(slot);
      running.add(worker);
      expect(running.size).toBeLessThanOrEqual(2);
      return worker;
    },
    (worker) => {
      running.delete(worker);
      ended.set(worker.data, { code: worker.process?.exitCode, output: worker.output });
    },
    { jobs: 2 },
  );
  await scheduler.run();
  expect(new Map([...ended].toSorted(([one], [other]) => one - other))).toEqual(
    new Map(predecessors.map((_needs, data) => [data, { code: data, output: `${data}` }])),
  );
});
