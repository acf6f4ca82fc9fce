import { createHash } from 'node:crypto';
import { mkdirSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { EndSignals } from '../../src/host/signals.ts';
import { type Machine, openMachine } from '../support/machine.ts';
import { heldScript, openRemote } from '../support/remote.ts';
import { runGraph, startGraph } from '../support/graph-run.ts';

const sha256 = (content: string | Buffer): Buffer => createHash('sha256').update(content).digest();
const hashOf = (content: string): string => sha256(sha256(content)).toString('hex');

let machine: Machine;
let signals: EndSignals;
beforeEach(() => {
  machine = openMachine();
  signals = new EndSignals();
});
afterEach(() => signals.close());

/** A file without content that takes minutes to read. */
function hugeFile(name: string): void {
  writeFileSync(join(machine.workspace, name), '');
  truncateSync(join(machine.workspace, name), 300 * 2 ** 30);
}

/** Directories with a thousand million paths to a file, by way of links. */
function endlessWalk(name: string): void {
  const top = join(machine.workspace, name);
  for (let level = 30; level >= 0; level -= 1) {
    mkdirSync(join(top, `${level}`), { recursive: true });
    writeFileSync(join(top, `${level}`, 'file'), '');
    if (level < 30)
      for (const side of ['a', 'b']) symlinkSync(join(top, `${level + 1}`), join(top, `${level}`, side));
  }
}

test('what an earlier task wrote is in the hash that an if, a variable and a script see', async () => {
  const finished = await runGraph(`
    tasks:
      write: {run: printf 1 > lock; printf 9 > other}
      again: {needs: write, run: printf 2 > lock}
      asks:
        needs: again
        if: hashFiles('lock') == '${hashOf('2')}' && hashFiles('missing') == ''
        name: "lock \${{ hashFiles('lock') }}"
        env: {LOCK: "\${{ hashFiles('lock') }}", BOTH: "\${{ hashFiles('lock') }} \${{ hashFiles('other') }}"}
        run: echo $LOCK $BOTH
      not: {needs: again, if: "hashFiles('lock') == ''", run: echo never}
    `);
  expect(finished.output('asks')).toBe(`${hashOf('2')} ${hashOf('2')} ${hashOf('9')}\n`);
  expect(finished.task('asks').name).toBe(`lock ${hashOf('2')}`);
  expect(finished.task('not').ended?.result).toBe('skipped');
});

test('each attempt of a task sees what the one before it left', async () => {
  const finished = await runGraph(`
    tasks:
      grow: {retries: 1, env: {H: "\${{ hashFiles('grown') }}"}, run: 'echo "<$H>"; printf 1 >> grown; exit $RUNDAG_ATTEMPT'}
    `);
  expect([finished.output('grow', 1), finished.output('grow', 2)]).toEqual(['<>\n', `<${hashOf('1')}>\n`]);
});

test('a hash that cannot be made fails its task, and no other', async () => {
  const finished = await runGraph(`
    tasks:
      bad: {run: "echo \${{ task.id }}", env: {H: "\${{ hashFiles('a/../b') }}"}}
      condition: {if: "hashFiles('a/../b') == ''", run: echo never}
      good: {run: echo good}
    `);
  expect(finished.task('bad').ended?.because).toMatchObject({
    kind: 'bad-expression',
    problem: 'env.H: hashFiles: pattern "a/../b" has a "." or ".." in it: expected a path without',
  });
  expect(finished.task('condition').ended?.because).toMatchObject({ kind: 'bad-expression' });
  expect(finished.task('good').ended?.result).toBe('success');
});

// Windows knows no such signals, and asks for a right to make links.
describe.skipIf(process.platform === 'win32')('a walk that does not end', () => {
  const ways: readonly [string, string, () => void][] = [
    ['a huge file', "hashFiles('huge')", () => hugeFile('huge')],
    [
      'more files than can be walked',
      "hashFiles('--follow-symbolic-links', 'walk/0/**')",
      () => endlessWalk('walk'),
    ],
    [
      'a hostile pattern',
      `hashFiles('${'a*'.repeat(100)}b')`,
      () => writeFileSync(join(machine.workspace, 'a'.repeat(250)), ''),
    ],
  ];

  test.each(ways)('holds up neither another task nor a signal: %s', async (_what, expression, prepare) => {
    prepare();
    const remote = await openRemote();
    const running = startGraph(
      `
      tasks:
        first: {run: "true"}
        hashed: {needs: first, env: {H: "\${{ ${expression} }}"}, run: echo never}
        asked: {needs: first, if: "${expression} == ''", run: echo never}
        other: {needs: first, run: ${JSON.stringify(heldScript)}}
        limited: {needs: first, timeout-minutes: 0.005, run: sleep 100}
        last: {needs: other, run: echo last}
      `,
      { machine, signals, env: remote.env },
    );
    (await remote.next()).end(0);
    await running.event('task-ended', 'last');
    await running.event('task-ended', 'limited');
    process.emit('SIGINT', 'SIGINT');
    const finished = await running.finished;
    expect(finished.report.ended?.result).toBe('cancelled');
    expect(
      Object.fromEntries(Object.entries(finished.tasks).map(([id, { result }]) => [id, result])),
    ).toEqual({
      first: 'success',
      hashed: 'cancelled',
      asked: 'cancelled',
      other: 'success',
      limited: 'failure',
      last: 'success',
    });
    expect(finished.task('hashed').attempts[0]?.ended?.outcome.termination.kind).toBe('cancelled');
  });

  test('a clean-up waits for its answer, and a second signal ends that too', async () => {
    hugeFile('huge');
    writeFileSync(join(machine.workspace, 'small'), '1');
    const remote = await openRemote();
    const running = startGraph(
      `
      tasks:
        held: {run: ${JSON.stringify(heldScript)}}
        tidy: {needs: held, if: "always() && hashFiles('small') != ''", run: echo tidy}
        never: {needs: tidy, if: "always() && hashFiles('huge') != ''", run: echo never}
      `,
      { machine, signals, env: remote.env },
    );
    await remote.next();
    process.emit('SIGINT', 'SIGINT');
    await running.event('task-ended', 'tidy');
    process.emit('SIGINT', 'SIGINT');
    const finished = await running.finished;
    expect(finished.output('tidy')).toBe('tidy\n');
    expect(finished.task('never').ended?.result).toBe('cancelled');
  });

  test('fail-fast ends it', async () => {
    hugeFile('huge');
    const finished = await runGraph(
      `
      tasks:
        hashed: {env: {H: "\${{ hashFiles('huge') }}"}, run: echo never}
        bad: {run: exit 1}
      `,
      { machine, settings: { failFast: true } },
    );
    expect(finished.task('hashed').ended?.result).toBe('cancelled');
  });
});
