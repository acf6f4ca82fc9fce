import { spawnSync } from 'node:child_process';
import { expect, test } from 'vitest';
import { runGraph } from '../support/graph-run.ts';

/** The README's way to run something before every script. */
const prelude = `set -u\ngreet() { echo "hello $1"; }\n`;

test.each(['bash -e -o pipefail', 'sh -e'])(
  'a default shell with %s reads a file before each script, which keeps its line numbers and exit code',
  async (shell) => {
    const finished = await runGraph(
      `
      defaults:
        shell: ${shell} -c ". ci/prelude.sh; . '{0}'"
      tasks:
        works: {run: greet works}
        strict: {run: 'echo "$NOPE"; echo not reached'}
        line: {run: "greet first\\n\\nno-such-command\\necho not reached"}
        code: {run: "if true; then\\n  exit 7\\nfi"}
        child: {run: "sh -c 'greet child'"}
        own: {shell: sh, run: greet own}
        command: {command: [echo, as it is]}
      `,
      { files: { 'ci/prelude.sh': prelude } },
    );
    const code = (id: string): unknown => finished.task(id).attempts[0]?.ended?.outcome.termination;
    expect(finished.output('works')).toBe('hello works\n');
    expect(finished.output('command')).toBe('as it is\n');
    expect(finished.output('strict')).toMatch(/NOPE/);
    expect(finished.output('strict')).not.toMatch(/not reached/);
    expect(finished.output('line')).toMatch(
      /^hello first\n.*script-\d+\.sh: line 3: no-such-command|: 3: .*no-such-command/,
    );
    expect(finished.output('line')).not.toMatch(/not reached/);
    expect(code('line')).toEqual({ kind: 'exited', code: 127 });
    expect(code('code')).toEqual({ kind: 'exited', code: 7 });
    expect(code('child')).toEqual({ kind: 'exited', code: 127 });
    expect(code('own')).toEqual({ kind: 'exited', code: 127 });
  },
);

test('one that fails, or is not there, fails the task and its script is not run', async () => {
  const finished = await runGraph(
    `
    tasks:
      fails: {shell: "bash -e -c \\". ci/prelude.sh; . '{0}'\\"", run: echo ran}
      gone: {shell: "bash -e -c \\". ci/gone.sh; . '{0}'\\"", run: echo ran}
      gone-for-sh: {shell: "sh -e -c \\". ci/gone.sh; . '{0}'\\"", run: echo ran}
    `,
    { files: { 'ci/prelude.sh': 'false\n' } },
  );
  for (const id of ['fails', 'gone', 'gone-for-sh']) {
    expect(finished.task(id).ended?.result).toBe('failure');
    expect(finished.output(id)).not.toMatch(/^ran$/m);
  }
  expect(finished.output('gone')).toContain('ci/gone.sh: No such file or directory');
});

const hasPython = spawnSync('python', ['--version']).status === 0;

test.runIf(hasPython)('python does it in its own words', async () => {
  const finished = await runGraph(
    `
    tasks:
      a:
        shell: python -c "exec(open('ci/prelude.py').read()); exec(compile(open('{0}').read(), '{0}', 'exec'))"
        run: |
          greet()

          raise ValueError("here")
    `,
    { files: { 'ci/prelude.py': 'def greet():\n    print("hello", flush=True)\n' } },
  );
  expect(finished.output('a')).toMatch(/^hello\n[^]*script-\d+\.py", line 3[^]*ValueError: here\n$/);
});
