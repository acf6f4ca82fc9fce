import { mkdirSync, mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { setUpSecondsBefore } from '../../src/host/machine/job-start.ts';

const directories: string[] = [];
afterEach(() => {
  for (const directory of directories.splice(0)) rmSync(directory, { recursive: true, force: true });
});

/** A runner's work directory, with actions that were fetched. */
function runner(): { readonly environment: NodeJS.ProcessEnv; readonly bornAt: number } {
  const work = mkdtempSync(join(tmpdir(), 'rundag-job-'));
  directories.push(work);
  mkdirSync(join(work, '_actions'));
  mkdirSync(join(work, '_temp'));
  const environment = { GITHUB_ACTIONS: 'true', RUNNER_TEMP: join(work, '_temp') };
  return { environment, bornAt: statSync(join(work, '_actions')).birthtimeMs };
}

describe('the set-up of a job', () => {
  it('is known from the directory of its actions, which the runner makes at its start', () => {
    const { environment, bornAt } = runner();
    // Something later in the job adds a file.
    mkdirSync(join(environment['RUNNER_TEMP'] ?? '', '..', '_actions', 'later'));
    expect(setUpSecondsBefore(bornAt + 42_000, environment)).toBe(42);
  });

  it('is not known outside of a job, without such a directory, or where its time says nothing', () => {
    const { environment, bornAt } = runner();
    expect(setUpSecondsBefore(bornAt + 1, {})).toBeUndefined();
    expect(setUpSecondsBefore(bornAt + 1, { RUNNER_TEMP: environment['RUNNER_TEMP'] })).toBeUndefined();
    expect(
      setUpSecondsBefore(bornAt + 1, { GITHUB_ACTIONS: 'true', RUNNER_TEMP: '/nowhere/_temp' }),
    ).toBeUndefined();
    expect(setUpSecondsBefore(bornAt - 5000, environment)).toBeUndefined();
    expect(setUpSecondsBefore(bornAt + 6 * 24 * 3600 * 1000, environment)).toBeUndefined();
  });
});
