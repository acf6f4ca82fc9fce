import { nearest } from '../../model/nearest.ts';
import type { Graph } from '../../model/task.ts';
import { tasksNamed } from '../../report/checks/task-status.ts';
import type { Settings } from '../settings/settings.ts';

/** Each status is a request, and GitHub allows some 80 a minute that create something. */
const mostChecks = 50;

/** What is wrong with the settings for checks, a line each: names of no task of this graph, and what no token is. The token is in no message. */
export function checkProblems(
  { tasks }: Graph,
  { checks, githubToken = '' }: Pick<Settings, 'checks' | 'githubToken'>,
): readonly string[] {
  const problems: string[] = [];
  if (/[^\x21-\x7e]/.test(githubToken))
    problems.push(
      'input "github-token": expected a token, without white space; found another text: write ${{ github.token }}',
    );
  if (checks.length > mostChecks)
    problems.push(
      `input "checks": expected at most ${mostChecks} tasks; found ${checks.length}: name those that are required`,
    );
  const known = tasks.flatMap(({ id, key }) => [key, id]);
  for (const name of checks.slice(0, mostChecks)) {
    if (tasksNamed(tasks, name).length > 0) continue;
    const suggestion = nearest(name, known);
    const advice = name.includes('*')
      ? 'a status that is required has one name; write each'
      : suggestion === undefined
        ? 'name a task of the graph that the targets do not leave out'
        : `did you mean ${JSON.stringify(suggestion)}?`;
    problems.push(
      `input "checks": expected the id of a task; found ${JSON.stringify(name)}, which is none of this run: ${advice}`,
    );
  }
  return problems;
}
