import { describe, expect, test } from 'vitest';
import { runGraph } from '../support/graph-run.ts';

describe('what a task writes to GITHUB_ENV', () => {
  test('is in the env context of those that need it, transitively, under their own env', async () => {
    const finished = await runGraph(`
      tasks:
        setup: {run: "printf 'MODE=fast\\\\nTWICE=exported\\\\n' >> $GITHUB_ENV"}
        between: {needs: setup}
        after:
          needs: between
          if: env.MODE == 'fast'
          env: {SEEN: "\${{ env.MODE }}", TWICE: own}
          command: [echo, "\${{ env.SEEN }} \${{ env.TWICE }}"]
        beside: {if: env.MODE == 'fast', run: echo it is not needed}
    `);
    expect(finished.output('after')).toBe('fast own\n');
    expect(finished.task('beside').ended?.result).toBe('skipped');
  });

  test('is over the env of the file, as on GitHub, in the environment and in expressions, and under the env of a task', async () => {
    const finished = await runGraph(`
      env: {VERSION: dev, BUILD: "v\${{ env.VERSION }}"}
      tasks:
        version: {run: "echo VERSION=1.2.3 >> $GITHUB_ENV"}
        after: {needs: version, if: env.VERSION == '1.2.3', run: "echo $VERSION $BUILD"}
        words: {needs: version, command: [echo, "\${{ env.VERSION }} \${{ env.BUILD }}"]}
        own: {needs: version, env: {VERSION: own}, run: "echo $VERSION"}
        beside: {run: "echo $VERSION $BUILD"}
    `);
    const outputs = ['after', 'words', 'own', 'beside'].map((id) => finished.output(id).trim());
    expect(outputs).toEqual(['1.2.3 v1.2.3', '1.2.3 v1.2.3', 'own', 'dev vdev']);
  });

  test('gives way to the env of the defaults', async () => {
    const finished = await runGraph(`
      defaults: {env: {VERSION: fixed}}
      tasks:
        version: {run: "echo VERSION=1.2.3 >> $GITHUB_ENV"}
        after: {needs: version, run: "echo $VERSION"}
    `);
    expect(finished.output('after')).toBe('fixed\n');
  });
});

describe('what a task that fails anyway writes against the format', () => {
  test('is dropped, and this is reported; the task failed for its own reason', async () => {
    const finished = await runGraph(`
      tasks:
        a: {run: 'printf "x=1\\nnonsense\\n" >> $GITHUB_OUTPUT; exit 3'}
    `);
    expect(finished.task('a').attempts[0]?.ended?.outcome.termination).toEqual({ kind: 'exited', code: 3 });
    expect(finished.tasks['a']).toMatchObject({ outputs: {} });
    expect(finished.log).toContain(
      "what it wrote is dropped: GITHUB_OUTPUT line 2: Invalid format 'nonsense'",
    );
  });
});
