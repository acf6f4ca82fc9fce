import { writtenUse } from './expression-types.ts';

/** What to do instead of reading a context that GitHub's workflows have and a graph file does not; undefined for any other name. */
export function elsewhereAdvice(context: string, path: readonly string[]): string | undefined {
  const last = path.at(-1);
  const variable =
    last === undefined || last === '*' ? 'NAME' : last.toUpperCase().replaceAll(/[^A-Z0-9_]+/g, '_');
  const source = writtenUse({ name: context, path: path.length === 0 ? ['NAME'] : path });
  switch (context) {
    case 'secrets':
    case 'vars':
    case 'inputs':
    case 'steps':
    case 'jobs':
      return `in the workflow, give the step env: ${variable}: \${{ ${source} }}; tasks find it as $${variable} and in env.${variable}`;
    case 'job':
      return 'conditions use success(), failure(), cancelled() and always(); results of tasks are in needs.<id>.result';
    case 'strategy':
      return 'the values of the matrix are in matrix.<key>; task.slot tells tasks that run at once apart';
    default:
      return undefined;
  }
}
