import { type Node, valueOf } from '../../language/diagnostics/node.ts';
import { asHint } from '../../language/forms/strangers.ts';
import { flagAdvice, textOf, type ValueAdvice } from '../../language/forms/value-advice.ts';

const atTheTop = 'at the top of the file';

/** For an input that is a map, as Nx has them. */
export const patternAdvice: ValueAdvice = (node) => {
  if (node.kind !== 'map') return undefined;
  const written = (key: string): string | undefined => {
    const value = valueOf(node, key);
    return value === undefined ? undefined : asHint(value);
  };
  const variable = written('env');
  if (variable !== undefined) return `write ${atTheTop} cache: {env: [${variable}]}`;
  if (valueOf(node, 'runtime') !== undefined)
    return `write ${atTheTop} cache: {tools: [${wordsOf(node, 'runtime')}]}`;
  if (valueOf(node, 'fileset') !== undefined) return 'write the pattern alone';
  if (valueOf(node, 'externalDependencies') !== undefined)
    return 'name the lockfile, such as package-lock.json';
  if (valueOf(node, 'dependentTasksOutputFiles') !== undefined)
    return 'the outputs of a need count when it is remembered: remove it; else name the files';
  return 'write a pattern, such as src/**';
};

function wordsOf(node: Node, key: string): string {
  const value = node.kind === 'map' ? valueOf(node, key) : undefined;
  const text = value === undefined ? '' : textOf(value);
  return /^[\w ./-]+$/.test(text) ? text : '…';
}

/** For `inputs` that are a map, as those of a workflow or an action, or nothing. */
export const inputsAdvice: ValueAdvice = (node) =>
  node.kind === 'map'
    ? 'inputs are files that the task reads: write patterns, such as [src/**]; values stand in env'
    : 'write [] for a task that reads no files';

/** For `outputs` that are a map, as those of a GitHub job, or nothing. */
export const outputsAdvice: ValueAdvice = (node) =>
  node.kind === 'map'
    ? 'what a task writes to GITHUB_OUTPUT is its outputs: remove it'
    : 'write [] for a task that makes no files';

/** For `cache` of a task that is not true or false. */
export const flagOfCacheAdvice: ValueAdvice = (node) => {
  const has = (key: string) => node.kind === 'map' && valueOf(node, key) !== undefined;
  if (has('env') || has('tools')) return `env and tools stand ${atTheTop}: cache: {env: […], tools: […]}`;
  return (
    flagAdvice(node) ??
    'what the task reads and makes stands in inputs and outputs; to keep other files, use actions/cache as a step before the graph'
  );
};

/** For `cache` of the file that is not a map. */
export const commonCacheAdvice: ValueAdvice = (node) => {
  if (node.kind === 'list')
    return 'write cache: {env: […], tools: […]}: names of variables, and command lines';
  if (node.kind === 'scalar' && node.value === false)
    return 'to run every task each time write defaults: {cache: false}, or give the step history: off';
  return 'each task states its inputs and outputs; here write cache: {env: […], tools: […]}';
};

/** For a name in `cache.env` that no variable has. */
export const nameAdvice: ValueAdvice = (node) => {
  const text = textOf(node);
  const name = /^(?:\$\{?|%)([A-Za-z_]\w*)[}%]?$/.exec(text)?.[1] ?? /^([A-Za-z_]\w*)=/.exec(text)?.[1];
  if (name !== undefined) return `write its name alone: ${name}`;
  if (text.includes('*') || text.startsWith('!')) return 'a name matches itself only: write each name';
  return text.trim().includes(' ') ? `write a list: [${text.trim().split(/\s+/).join(', ')}]` : undefined;
};
