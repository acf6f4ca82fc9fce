import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { isMap, isScalar, parseDocument, type YAMLMap } from 'yaml';
import { firstContexts } from '../../src/front/load.ts';
import { importWorkflow } from '../../src/import/import-workflow.ts';
import type { Graph } from '../../src/model/task.ts';
import { graphIn } from '../support/load-text.ts';

const folder = new URL('../github-jobs/graphs/', import.meta.url);
const names = readdirSync(folder).filter((name) => name.endsWith('.yml'));

/** The tasks of a graph file as the jobs of a workflow, each with a checkout and its script as a step. */
function asWorkflow(text: string): string {
  const document = parseDocument(text);
  const tasks = document.get('tasks');
  if (!isMap<unknown, YAMLMap>(tasks)) throw new Error('expected tasks');
  for (const { key: id, value: job } of tasks.items) {
    if (job === null) continue;
    const run = job.get('run', true);
    const shell = job.get('shell', true);
    for (const key of ['run', 'shell']) job.delete(key);
    job.set('runs-on', 'ubuntu-latest');
    const read = [...text.matchAll(new RegExp(`needs\\.${String(id)}\\.outputs\\.([\\w-]+)`, 'g'))];
    const outputs = read.map(([, name = '']) => [name, `\${{ steps.script.outputs.${name} }}`]);
    if (outputs.length > 0) job.set('outputs', document.createNode(Object.fromEntries(outputs)));
    const step = {
      id: 'script',
      run: isScalar(run) ? run.value : 'true',
      ...(isScalar(shell) ? { shell: shell.value } : {}),
    };
    job.set('steps', document.createNode([{ uses: 'actions/checkout@v6' }, step]));
  }
  document.set('on', 'push');
  document.set('jobs', tasks);
  document.delete('tasks');
  const defaults = document.get('defaults');
  if (isMap(defaults)) document.set('defaults', { run: defaults });
  return document.toString();
}

/** What decides when which task runs. */
function planOf({ tasks }: Graph): unknown {
  return tasks.map((task) => {
    const { id, key, name, needs, condition, matrix, continueOnError, timeout } = task;
    return {
      id,
      key,
      name,
      needs,
      continueOnError,
      timeout,
      condition:
        condition === undefined
          ? ''
          : condition
              .replace(/^\$\{\{(.*)\}\}$/s, '$1')
              .replaceAll(/\s+/g, ' ')
              .trim(),
      matrix: matrix && { ...matrix, values: [...matrix.values] },
    };
  });
}

describe('the jobs of workflows whose plans are known', () => {
  test('there are fourteen', () => {
    expect(names.length).toBe(14);
  });

  test.each(names)('%s gives the same plan', (name) => {
    const text = readFileSync(new URL(name, folder), 'utf8');
    const made = importWorkflow({ bytes: asWorkflow(text), file: name, jobs: [], form: 'auto' });
    if (made.kind === 'diagnostics') throw new Error(JSON.stringify(made.diagnostics));
    expect(made.text).not.toMatch(/Left out|empty text|not carried/);
    const contexts = firstContexts({ GITHUB_EVENT_NAME: 'push', GITHUB_REPOSITORY: 'a/b' });
    expect(planOf(graphIn(made.text, contexts))).toEqual(planOf(graphIn(text, contexts)));
  });
});
