import { workspaceFile } from '../../run/cause/workspace-file.ts';
import { everyAnnotation } from '../../report/annotations/annotations.ts';
import { checkAnnotations, filesNamed } from '../../report/checks/check-annotations.ts';
import { checkRunBodies } from '../../report/checks/check-run.ts';
import { taskStatuses } from '../../report/checks/task-status.ts';
import type { RunReport } from '../../report/run/run-report.ts';
import { maskOf, type MaskOptions } from '../../report/secrets/mask.ts';
import { isSharded } from '../shards/shard-settings.ts';
import type { Settings } from '../settings/settings.ts';
import { checkSourceIn } from './check-source.ts';
import type { ChecksOrder } from './post-checks.ts';

/** What is to be sent about a run, and what there is to say about that; or why nothing can be. */
export type OrderedChecks =
  | { readonly kind: 'order'; readonly order: ChecksOrder; readonly notices: readonly string[] }
  | { readonly kind: 'problem'; readonly problem: string };

/** Makes all that is sent about a run that has ended. Files that annotations name are looked for in the workspace, which is absolute. */
export async function orderChecks(
  report: RunReport,
  settings: Pick<Settings, 'checks' | 'checkName' | 'jobMatrix' | 'shard' | 'shards' | 'merge'>,
  environment: NodeJS.ProcessEnv,
  workspace: string,
  masking: MaskOptions,
): Promise<OrderedChecks> {
  const source = checkSourceIn(environment, settings);
  if (source.kind === 'problem') return source;
  const { place, api } = source;
  const all = everyAnnotation(report, masking);
  const paths = new Map<string, string | undefined>();
  for (const file of filesNamed(all))
    paths.set(file, await workspaceFile(file, { directory: workspace, workspace }));
  const annotations = checkAnnotations(all, paths, maskOf(masking));
  // Which tasks a shard has changes with their times; only the merge has a status for each under one name.
  const isShard = isSharded(settings) && settings.merge === undefined;
  return {
    kind: 'order',
    order: {
      api,
      sha: place.sha,
      checkRun: checkRunBodies(report, place, annotations, masking),
      statuses: isShard ? [] : taskStatuses(report, settings.checks, place, masking),
    },
    notices:
      isShard && settings.checks.length > 0
        ? ['checks: a shard makes no statuses; those are made by the step with "merge"']
        : [],
  };
}
