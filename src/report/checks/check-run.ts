import type { Json } from '../../model/json.ts';
import type { Instant } from '../../model/outcome.ts';
import type { RunReport } from '../run/run-report.ts';
import { maskOf, type MaskOptions } from '../secrets/mask.ts';
import { stableName } from './api-text.ts';
import { type CheckAnnotation, type CheckAnnotations, mostInRequest } from './check-annotations.ts';
import { checkSummary, checkText, checkTitle } from './check-text.ts';

/** Where the checks of a run belong, and how they are called. */
export interface CheckPlace {
  /** Of the check run; statuses have it before the names of their tasks. Neither masked nor cut. */
  readonly name: string;
  /** The commit that is checked. */
  readonly sha: string;
  /** The page of the workflow run; undefined where nobody says what it is. */
  readonly url: string | undefined;
  /** Tells the step of this run from all others. */
  readonly externalId: string;
}

/** The most characters of the name of a check run: it stands in the list of a pull request. */
const longestName = 200;

/** What the API is sent for a check run (https://docs.github.com/rest/checks/runs). */
export interface CheckRunBodies {
  /** Creates it, with the first annotations. */
  readonly create: Json;
  /** The same without annotations, for when they are refused; undefined when there are none. */
  readonly withoutAnnotations: Json | undefined;
  /** Each adds as many of the others as one request may have. */
  readonly updates: readonly Json[];
}

/** The check run of a run that has ended. */
export function checkRunBodies(
  report: RunReport,
  place: CheckPlace,
  annotations: CheckAnnotations,
  options: MaskOptions = {},
): CheckRunBodies {
  const mask = maskOf(options);
  const output = {
    title: checkTitle(report, mask),
    summary: checkSummary(report, annotations, place.url, mask),
    text: checkText(report, mask),
  };
  const facts = {
    name: stableName(place.name, mask, longestName),
    head_sha: place.sha,
    ...(place.url === undefined ? {} : { details_url: place.url }),
    external_id: place.externalId,
    status: 'completed',
    conclusion: conclusionOf(report),
    started_at: timeText(report.startedAt),
    completed_at: timeText(report.ended?.at ?? report.startedAt),
  };
  const [first, ...more] = batches(annotations.placed);
  return {
    create: { ...facts, output: { ...output, ...(first === undefined ? {} : { annotations: first }) } },
    withoutAnnotations: first === undefined ? undefined : { ...facts, output },
    updates: more.map((batch) => ({ output: { ...output, annotations: batch } })),
  };
}

/** In the words of the API. A run in which every task was skipped has found nothing out; branch protection takes that for a success. */
function conclusionOf({ ended, counts, tasks }: RunReport): 'success' | 'failure' | 'cancelled' | 'neutral' {
  switch (ended?.result) {
    case 'success':
      return counts.skipped === tasks.size ? 'neutral' : 'success';
    case 'cancelled':
      return 'cancelled';
    case 'failure':
    case undefined:
      return 'failure';
  }
}

function timeText(at: Instant): string {
  return new Date(Math.round(at)).toISOString();
}

/** Each a JSON value of its own. */
function batches(annotations: readonly CheckAnnotation[]): readonly Json[] {
  const all: Json[] = [];
  for (let start = 0; start < annotations.length; start += mostInRequest)
    all.push(annotations.slice(start, start + mostInRequest));
  return all;
}
