import { expect, it } from 'vitest';
import { runStep } from '../support/run-action.ts';
import { numbers } from '../support/graphs.ts';
import { readResults } from '../support/schedule.ts';

const count = 90;
/** What one task writes: with its name a little more. */
const bytes = 1_000_000;

it('tasks that write more outputs together than a run may hold fail by name, and nothing runs out of memory', async () => {
  const tasks = Object.fromEntries(
    numbers(count).map((number) => [`t${number}`, { command: ['sh', 'write.sh'] }]),
  );
  const step = await runStep({
    inputs: { dag: JSON.stringify({ name: 'Much', tasks }) },
    files: { 'write.sh': `echo "big=$(head -c ${bytes} /dev/zero | tr '\\0' x)" >> "$GITHUB_OUTPUT"\n` },
    // A third of what the outputs of all would take: strings, their copies in reports, and the JSON made of them.
    env: { NODE_OPTIONS: '--max-old-space-size=192' },
  });
  expect(step).toMatchObject({ status: 1, signal: null, stderr: '' });
  const admitted = Math.floor((64 * 1024 ** 2) / (bytes + 'big=\n'.length + 128));
  const { run, tasks: ended } = readResults(step.outputs.get('report-directory') ?? '');
  expect(run.counts).toEqual({ success: admitted, failure: count - admitted, cancelled: 0, skipped: 0 });
  const failed = ended.filter(({ result }) => result === 'failure');
  for (const { why } of failed)
    expect(why).toMatch(
      /^GITHUB_OUTPUT: expected at most the [\d,]+ bytes that are left \(all tasks of a run may write 67,108,864 bytes .* found 1,000,133: write large data to a file of your own and pass its path$/,
    );
  expect(JSON.parse(step.outputs.get('failed') ?? '')).toEqual(failed.map(({ id }) => id));
  const verdict = `${count - admitted} of ${count} tasks failed, ${admitted} succeeded`;
  expect(step.summary.startsWith(`## ❌ Much failed: ${verdict}\n`)).toBe(true);
}, 120_000);
