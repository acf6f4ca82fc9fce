import { statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Instant } from '../../model/outcome.ts';

/** A job of GitHub's runs at most six hours, one of a runner of somebody's own five days. */
const longestSetUp = 5 * 24 * 3600;

/**
 * How long before a moment the job began that this process is a step of, in seconds; undefined outside of GitHub's runner, and where it cannot be
 * known. The runner removes `_actions`, beside `RUNNER_TEMP`, at the start of each job, and makes it again for the first action that it
 * fetches (`ActionManager.PrepareActionsAsync`): within a second or two of the job's start, also where the job runs in a container. What
 * GitHub needs to find a runner is not in it.
 */
export function setUpSecondsBefore(at: Instant, environment: NodeJS.ProcessEnv): number | undefined {
  const temporary = environment['RUNNER_TEMP'] ?? '';
  if (environment['GITHUB_ACTIONS'] !== 'true' || temporary === '') return undefined;
  try {
    const { birthtimeMs } = statSync(join(dirname(temporary), '_actions'));
    const seconds = (at - birthtimeMs) / 1000;
    return birthtimeMs > 0 && seconds >= 0 && seconds <= longestSetUp ? seconds : undefined;
  } catch {
    return undefined;
  }
}
