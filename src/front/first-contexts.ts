import type { Contexts } from '../graph-file/expressions/expression-types.ts';
import { runContexts } from '../run/task/contexts.ts';
import { stepEnvironment } from '../run/task/environment.ts';

/** The contexts that are known before anything runs: those of the step, from its environment. */
export function firstContexts(environment: NodeJS.ProcessEnv): Contexts {
  const { platform, arch } = process;
  return runContexts(stepEnvironment(environment, platform), { platform, arch });
}
