import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { runCommand } from '../support/run-command.ts';
import { mistakeLines, wrongGraphs } from '../bundles/wrong-graphs.ts';

const file = 'ci/wrong.yml';

describe('a graph file with mistakes', () => {
  it.each(wrongGraphs(file))('$name: tells them all and runs nothing', async ({ text, mistakes }) => {
    const { status, stdout, stderr, machine } = await runCommand({ files: { [file]: text }, args: [file] });
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
    expect(stderr).toBe(`${mistakeLines(file, { text, mistakes }).join('\n')}\n`);
    expect(existsSync(join(machine.workspace, 'ran'))).toBe(false);
    expect(readdirSync(machine.temp)).toEqual([]);
  });

  it.each([[['--validate']], [['--graph', 'dot']], [['--dry-run']]])(
    'tells them also with %j',
    async (options) => {
      const wrong = wrongGraphs(file)[1];
      if (wrong === undefined) throw new Error('there is no such graph');
      const { status, stdout, stderr } = await runCommand({
        files: { [file]: wrong.text },
        args: [file, ...options],
      });
      expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
      expect(stderr).toBe(`${mistakeLines(file, wrong).join('\n')}\n`);
    },
  );
});
