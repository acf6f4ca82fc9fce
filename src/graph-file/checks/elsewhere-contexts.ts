import { writtenUse } from '../../language/expressions/expression-types.ts';

/** What to do instead of reading a context that GitHub's workflows have and a graph file does not; undefined for any other name. */
export function elsewhereAdvice(context: string, path: readonly string[]): string | undefined {
  const last = path.at(-1);
  const variable =
    last === undefined || last === '*' ? 'NAME' : last.toUpperCase().replaceAll(/[^A-Z0-9_]+/g, '_');
  const source = writtenUse({ name: context, path: path.length === 0 ? ['NAME'] : path });
  const bind = `give the step env: ${variable}: \${{ ${source} }}; tasks find it as $${variable} and in env.${variable}`;
  switch (context) {
    case 'steps':
    case 'jobs':
      return path[1] === 'outputs'
        ? `an output of a task is needs.<id>.outputs.${last ?? 'NAME'}; for one of the workflow, there ${bind}`
        : `in the workflow, ${bind}`;
    case 'secrets':
    case 'vars':
    case 'inputs':
      return `in the workflow, ${bind}`;
    case 'job':
      return 'conditions use success(), failure(), cancelled() and always(); results of tasks are in needs.<id>.result';
    case 'strategy':
      return 'the values of the matrix are in matrix.<key>; task.slot tells tasks that run at once apart';
    default:
      return undefined;
  }
}
