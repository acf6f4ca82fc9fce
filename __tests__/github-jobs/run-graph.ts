import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Result } from '../../src/model/outcome.ts';
import type { Situation } from './workflow.ts';

/** A task as `results.json` has it. */
export interface TaskResult {
  readonly id: string;
  readonly key: string;
  /** As the run shows it: its expressions are evaluated when it has run. */
  readonly name: string;
  readonly needs: readonly string[];
  readonly result: Result;
  readonly attempts: readonly unknown[];
}

/** What a run of the program came to. */
export interface GraphRun {
  readonly status: number | null;
  readonly output: string;
  readonly tasks: readonly TaskResult[];
}

const pathOf = (path: string): string => fileURLToPath(new URL(path, import.meta.url));

/** Runs `graphs/NAME.yml` in a situation with the program that users have, as many tasks at once as there are. */
export async function runGraph(graph: string, situation: Situation): Promise<GraphRun> {
  const directory = mkdtempSync(join(tmpdir(), 'github-jobs-'));
  try {
    const report = join(directory, 'report');
    const eventPath = join(directory, 'event.json');
    writeFileSync(eventPath, JSON.stringify(situation.event ?? {}));
    const program = [process.execPath, pathOf('../../dist/cli/index.js')];
    const options = ['--max-parallel', '100', '--report-directory', report];
    const { status, output } = await collect(
      // The program takes the place of the shell, so that its tasks know whom to send the signal that cancels it.
      spawn(
        'bash',
        ['-c', 'RUN_PID=$$ exec "$@"', 'bash', ...program, pathOf(`graphs/${graph}.yml`), ...options],
        {
          cwd: directory,
          stdio: ['ignore', 'pipe', 'pipe'],
          env: {
            PATH: process.env['PATH'],
            HOME: process.env['HOME'],
            RUNNER_TEMP: directory,
            GITHUB_WORKSPACE: directory,
            GITHUB_EVENT_PATH: eventPath,
            ...situation.environment,
            BASH_ENV: pathOf('behaviour.sh'),
            FAILS: (situation.fails ?? []).join('\n'),
            RUNNING: (situation.running ?? []).join('\n'),
            CANCEL_DURING: situation.cancelDuring ?? '',
          },
        },
      ),
    );
    if (status === 2) throw new Error(output);
    const results: { readonly tasks: readonly TaskResult[] } = JSON.parse(
      readFileSync(join(report, 'results.json'), 'utf8'),
    );
    return { status, output, tasks: results.tasks };
  } finally {
    rmSync(directory, { recursive: true, force: true });
  }
}

function collect(child: ReturnType<typeof spawn>): Promise<{ status: number | null; output: string }> {
  const pieces: Buffer[] = [];
  child.stdout?.on('data', (piece: Buffer) => pieces.push(piece));
  child.stderr?.on('data', (piece: Buffer) => pieces.push(piece));
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('close', (status) => resolve({ status, output: Buffer.concat(pieces).toString() }));
  });
}
