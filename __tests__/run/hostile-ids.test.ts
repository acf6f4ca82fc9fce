import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { parseTargets } from '../../src/front/settings/setting-values.ts';
import { selectTargets } from '../../src/front/targets.ts';
import { drawDot, drawMermaid } from '../../src/graph/draw.ts';
import { graphOf, runGraph } from '../support/graph-run.ts';

/** Ids as other task runners have them, and ids that would be something else where they become a name. */
const yaml = `
tasks:
  '@app/web#build': {run: 'echo "v=1" >> "$GITHUB_OUTPUT"; echo "$RUNDAG_TASK"'}
  //#lint: {command: [printenv, RUNDAG_TASK]}
  ../../up: {run: 'echo "$RUNDAG_TASK"; exit 1', continue-on-error: true}
  con.x: {run: 'echo "$RUNDAG_TASK"'}
  a: {run: 'echo "$RUNDAG_TASK"; exit 1', retries: 1, continue-on-error: true}
  a.attempt-2: {run: 'echo "$RUNDAG_TASK"'}
  .hidden: {run: 'echo "$RUNDAG_TASK"'}
  test:unit:
    needs: ['@app/web#build', //#lint, a.attempt-2]
    if: success('@APP/web#build') && needs['a.attempt-2'].result == 'success'
    strategy: {matrix: {n: [1, b/c]}}
    env: {V: "\${{ needs['@app/web#build'].outputs.v }}"}
    run: echo "$RUNDAG_TASK $V"
  a:b: {run: 'echo "$RUNDAG_TASK"'}
  a/b: {run: 'echo "$RUNDAG_TASK"'}
  all.green: {needs: [test:unit, a:b, a/b]}
`;

const ids = [
  '@app/web#build',
  '//#lint',
  '../../up',
  'con.x',
  'a',
  'a.attempt-2',
  '.hidden',
  'test:unit (1)',
  'test:unit (b/c)',
  'a:b',
  'a/b',
  'all.green',
];

test('ids with : / . # @ are the same everywhere, and have a log of their own', async () => {
  const finished = await runGraph(yaml);
  expect([...finished.report.tasks.keys()]).toEqual(ids);
  expect(Object.keys(finished.tasks)).toEqual(ids);
  expect(finished.results.tasks.map(({ id }) => id)).toEqual(ids);
  expect(new Set(Object.values(finished.tasks).map(({ result }) => result))).toEqual(new Set(['success']));

  for (const id of ids.filter((each) => each !== 'all.green')) {
    const [task, value] = id.startsWith('test:unit') ? [id, ' 1'] : [id, ''];
    expect(finished.output(id, finished.task(id).attempts.length)).toBe(`${task}${value}\n`);
  }
  const logs = finished.results.tasks.flatMap(({ attempts }) => attempts.map(({ log }) => log ?? ''));
  expect(new Set(logs.map((log) => log.toLowerCase())).size).toBe(12);
  for (const log of logs) {
    expect(log).toMatch(/^logs\/[A-Za-z0-9_()][A-Za-z0-9_.()-]*\.log$/);
    expect(log).not.toMatch(/^logs\/con\./);
    expect(existsSync(join(finished.report.reportDirectory, log))).toBe(true);
  }

  const titles = finished.annotations.map(({ properties }) => properties.get('title') ?? '');
  expect(titles.some((title) => title.startsWith('../../up failed'))).toBe(true);
  // No id mentions anybody or begins another line or cell.
  expect(finished.summary).toContain('| &#64;app&#47;web&#35;build | ✅ success |');
  expect(finished.summary).toContain('["✓ #64;app#47;web#35;build · ');
  expect(finished.summary).toMatch(/^ {4}✓ test#58;unit \(1\) :active,/m);
});

test('they are targets, and nodes of drawings', () => {
  const graph = graphOf(yaml);
  const chosenBy = (text: string) => {
    const selection = selectTargets(graph, parseTargets(text));
    return selection.kind === 'graph' ? selection.graph.tasks.map(({ id }) => id) : selection.messages;
  };
  expect(chosenBy('//#lint, ../../up')).toEqual(['//#lint', '../../up']);
  expect(chosenBy('test:unit (b/c)')).toEqual([
    '@app/web#build',
    '//#lint',
    'a.attempt-2',
    'test:unit (b/c)',
  ]);
  const drawn = graph.tasks.map(({ id, needs }) => ({ id, label: id, needs }));
  expect(drawMermaid(drawn)).toContain('  t1["#47;#47;#35;lint"]\n');
  expect(drawDot(drawn)).toContain('  "@app/web#build" -> "test:unit (1)";\n');
});
