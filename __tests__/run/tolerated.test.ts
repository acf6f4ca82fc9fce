import { expect, test } from 'vitest';
import { runGraph } from '../support/graph-run.ts';

/** A task that writes an output and fails with 2, and one that needs it. */
const failingWithTwo = (tolerance: string): string => `
    tasks:
      a:
        run: echo "version=1" >> "$GITHUB_OUTPUT"; exit 2
        continue-on-error: ${tolerance}
      b: {needs: a, env: {V: '\${{ needs.a.result }} \${{ needs.a.outputs.version }}'}, run: echo "$V"}
    `;

test('a failure with an exit code that is named is tolerated as with true, any other is a failure', async () => {
  const [byCode, byAll, byOther] = await Promise.all(
    ['{exit-codes: [1, 2]}', 'true', '{exit-codes: 3}'].map((tolerance) =>
      runGraph(failingWithTwo(tolerance)),
    ),
  );
  for (const finished of [byCode, byAll]) {
    expect(finished?.report.ended?.result).toBe('success');
    expect(finished?.output('b')).toBe('success 1\n');
    expect(finished?.log).toMatch(/\n⚠ a · [0-9.]+ s · exit code 2, tolerated \(continue-on-error\)\n/);
    expect(finished?.task('a').ended).toMatchObject({ result: 'success', tolerated: true });
  }
  expect(byCode?.annotations).toEqual(byAll?.annotations);
  expect(byCode?.annotations.map(({ level }) => level)).toEqual(['warning']);
  expect(byOther?.report.ended?.result).toBe('failure');
  expect(byOther?.task('a').ended).toMatchObject({ result: 'failure', tolerated: false });
  expect(byOther?.task('b').ended?.result).toBe('skipped');
});

test('an exit code counts whatever ended with it, and a timeout has none', async () => {
  const finished = await runGraph(`
    defaults: {continue-on-error: {exit-codes: [137, 7]}}
    tasks:
      killed: {command: [sh, -c, kill -KILL $$]}
      in-script: {run: "sh -c 'kill -KILL $$' || exit $?"}
      service: {command: [sh, -c, exit 7], service: {ready: {tcp: 1}}}
      late: {command: [sleep, '100'], timeout-minutes: 0.005}
      own: {run: exit 7, continue-on-error: false}
    `);
  expect(
    ['killed', 'in-script', 'service', 'late', 'own'].map((id) => finished.task(id).ended?.tolerated),
  ).toEqual([true, true, true, false, false]);
});

test('an instance whose exit code is tolerated does not cancel the others, and is not tried again', async () => {
  const finished = await runGraph(
    `
    tasks:
      m:
        strategy: {matrix: {code: [2, 0, 2]}}
        retries: 3
        continue-on-error: {exit-codes: [2]}
        run: exit "$MATRIX_CODE"
    `,
    { cpus: 1 },
  );
  expect([...finished.report.tasks.values()].map(({ attempts }) => attempts.length)).toEqual([1, 1, 1]);
  expect(finished.report.ended?.result).toBe('success');
  expect(finished.report.closedBy).toBeUndefined();
});
