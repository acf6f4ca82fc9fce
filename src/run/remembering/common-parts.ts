import type { FingerprintParts } from '../../history/fingerprint/fingerprint.ts';
import { printedBy } from '../../host/printed-by.ts';
import type { CommonInputs } from '../../model/task.ts';
import type { Environment } from '../task/contexts.ts';

/** What counts for every task, or the tool that does not say its version. */
export type CommonParts =
  | { readonly kind: 'parts'; readonly parts: FingerprintParts }
  | { readonly kind: 'problem'; readonly problem: string };

/** What counts for every task of a graph: the system, the variables that its `cache` names, and what its tools print. */
export async function commonParts(
  { env, tools }: CommonInputs,
  step: Environment,
  workspace: string,
): Promise<CommonParts> {
  const parts = new Map<string, readonly string[]>([
    ['system', [process.platform, process.arch, step.get('ImageOS') ?? '']],
  ]);
  for (const name of env) {
    const value = step.get(name);
    parts.set(`cache.env ${name}`, value === undefined ? [] : [value]);
  }
  const printed = await Promise.all(
    tools.map((tool) => printedBy(tool, Object.fromEntries(step), workspace)),
  );
  for (const [index, tool] of tools.entries()) {
    const told = printed[index];
    if (told?.kind === 'problem')
      return { kind: 'problem', problem: `cache.tools: ${JSON.stringify(tool)}: ${told.problem}` };
    if (told?.kind === 'text') parts.set(`cache.tools ${tool}`, [told.text]);
  }
  return { kind: 'parts', parts };
}
