import { checkCondition, checkTemplate } from '../graph-file/check-expression.ts';
import type { LoadHooks } from '../graph-file/hooks.ts';
import { StrategyEvaluator } from '../graph-file/strategy-evaluator.ts';
import { stepEnvironment } from '../worker/environment.ts';
import { runContexts } from './contexts.ts';

/** Gives the loader GitHub's expression language, with the contexts that are known before anything runs. */
export function loadHooks(environment: NodeJS.ProcessEnv): LoadHooks {
  const contexts = runContexts(stepEnvironment(environment, process.platform), {
    platform: process.platform,
    arch: process.arch,
  });
  const evaluator = new StrategyEvaluator(contexts);
  return {
    checkTemplate,
    checkCondition,
    evaluateStrategy: (template, at, variables) => evaluator.evaluate(template, at, variables),
  };
}
