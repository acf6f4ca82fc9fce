import type { Json } from '../../src/model/json.ts';
import type { Result } from '../../src/model/outcome.ts';

/** A job as GitHub plans it. */
export interface Job {
  readonly needs?: readonly string[];
  /** For a job with a matrix: its instances in GitHub's order, each as the job's id and its values; else the job's id is the only one. */
  readonly instances?: readonly string[];
  /** What GitHub shows for each instance that it runs; without it, the same as `instances`. */
  readonly names?: readonly string[];
  /** For a job with a matrix; GitHub's default is true. */
  readonly failFast?: boolean;
}

/** Jobs by id, in the order of the file. */
export type Jobs = { readonly [id: string]: Job };

/**
 * How a job ends. `not run` is for what waits in a run that is cancelled and has no `if` that lets it run: GitHub says
 * that it does not run, but not whether it is shown as skipped or as cancelled.
 */
export type Ending = Result | 'not run';

/** What triggers a workflow, what its scripts meet, and how GitHub then has every job end. */
export interface Situation {
  readonly title: string;
  /** Variables of the run: `GITHUB_*` as the runner sets them, and those that the scripts of the graph read. */
  readonly environment?: { readonly [name: string]: string };
  /** `github.event`. */
  readonly event?: Json;
  /** Instances whose script fails. */
  readonly fails?: readonly string[];
  /** Instances that are running when others fail, and are cancelled for that. */
  readonly running?: readonly string[];
  /** Instances that are running when the workflow is cancelled. */
  readonly cancelDuring?: readonly string[];
  /** Jobs of which the plan is another one than in the other situations. */
  readonly jobs?: Jobs;
  /** By the id of an instance, or of a job for all of its instances that are not named themselves. */
  readonly endings: { readonly [id: string]: Ending };
}

/** The `jobs:` of a workflow, and the plan that GitHub makes of them. */
export interface Workflow {
  /** The file `graphs/NAME.yml`. */
  readonly graph: string;
  readonly jobs: Jobs;
  readonly situations: readonly Situation[];
}

/** The same ending for all of these. */
export function all(ending: Ending, ids: readonly string[]): Situation['endings'] {
  return Object.fromEntries(ids.map((id) => [id, ending]));
}
