import { describe, expect, test } from 'vitest';
import { runGraph } from './graph-run.ts';

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
    expect(finished.task('beside').ending?.result).toBe('skipped');
  });
});
