import { describe, expect, it } from 'vitest';
import type { RunReport } from '../../src/report/run/run-report.ts';
import { annotationsOf } from '../../src/report/annotations/annotations.ts';
import { junitFiles } from '../../src/report/junit/junit.ts';
import { everyAnnotation } from '../../src/report/annotations/annotations.ts';
import { checkAnnotations } from '../../src/report/checks/check-annotations.ts';
import { checkRunBodies } from '../../src/report/checks/check-run.ts';
import { htmlReport } from '../../src/report/html/html.ts';
import { failureText } from '../../src/report/log/closing-lines.ts';
import { resultsJson } from '../../src/report/results/results.ts';
import { renderSummary } from '../../src/report/summary/summary.ts';
import { renderGantt } from '../../src/report/summary/pictures/gantt.ts';
import { traceJson } from '../../src/report/trace/trace.ts';
import { timesText } from '../../src/report/words/closing-words.ts';
import { readPage } from '../support/html-page.ts';
import { mergingStory } from '../support/merged-story.ts';
import { aTask, exited, Story, taskOf } from '../support/story.ts';

const whole = ['build', 'unit', 'lint', 'e2e'].map((id) =>
  aTask(id, { needs: id === 'unit' || id === 'e2e' ? ['build'] : [] }),
);
const part = (...ids: readonly string[]): Story => new Story(whole.filter(({ id }) => ids.includes(id)));
const printed = ['first <b>', '::error::no command', 'src/a.ts(3,7): error TS2322: `x` | y'];
const cause = {
  tool: 'tsc',
  headline: 'src/a.ts(3,7): error TS2322: x',
  testName: undefined,
  failures: 2,
  excerpt: ['src/a.ts(3,7): error TS2322: `x` | y'],
  firstLine: 3,
  place: { file: 'src/a.ts', line: 3, column: 7, workspacePath: 'src/a.ts' },
};

/** On the first shard `build` and `unit`, which fails; on the second `build` and `lint`; the merge runs `e2e`. */
function report(): RunReport {
  const first = part('build', 'unit')
    .runs(0, 10, 'build', 0)
    .runs(10, 40, 'unit', 3, { tail: printed, logBytes: 90, cause })
    .finishes(41, 'failure');
  const second = part('build', 'lint')
    .runs(0, 12, 'build', 0)
    .runs(12, 20, 'lint', 0)
    .finishes(21, 'success');
  return mergingStory(whole, [first, second], 60).runs(61, 69, 'e2e', 0).finishes(70, 'failure').report();
}
const mask = (text: string): string => text;

describe('a task that failed on another machine', () => {
  // A command is shown as the runner would show it.
  const shown = printed.map((line) => line.replace('::error::', 'Error: '));

  it('is told as one that failed here, with its machine', () => {
    const unit = taskOf(report(), 'unit');
    expect(unit.attempts).toMatchObject([
      { machine: 'shard 1/2', slot: 0, ended: { outcome: { termination: exited(3), tail: printed, cause } } },
    ]);
    expect(failureText(report(), unit, mask)).toBe(
      'unit · exit code 3 on shard 1/2 after 30.0 s · error TS2322: x (and 1 more) · src/a.ts:3',
    );
  });

  it('shows its lines, harmless, in the summary, the annotation and junit.xml', () => {
    const summary = renderSummary(report());
    expect(summary).toContain('exit code 3 on shard 1/2');
    expect(summary).toContain(['```text', ...shown, '```'].join('\n'));
    expect(summary).not.toContain('It printed nothing');
    const [annotation] = annotationsOf(report());
    expect(annotation).toMatchObject({ level: 'error', message: expect.stringContaining('error TS2322') });
    expect([...(annotation?.properties ?? [])]).toEqual(
      expect.arrayContaining([
        ['file', 'src/a.ts'],
        ['line', '3'],
        ['title', 'unit failed: failed on shard 1/2: exit code 3'],
      ]),
    );
    const junit = [...(junitFiles(report())[0]?.text ?? [])].join('');
    expect(junit).toContain('first &lt;b&gt;');
    expect(junit).toContain('failures="1"');
  });

  it('shows its machine and its lines in report.html', () => {
    const { text, logs } = readPage([...htmlReport(report())].join(''));
    expect(text).toContain(shown.join('\n'));
    expect(text.replaceAll(/\s+/g, ' ')).toContain('unit · exit code 3 on shard 1/2 · error TS2322: x');
    expect(logs['1']?.tails).toEqual([[1, shown.join('\n')]]);
  });

  it('shows its machine and its lines in the check run, with an annotation at its place', () => {
    const all = everyAnnotation(report());
    const annotations = checkAnnotations(all, new Map([['src/a.ts', 'src/a.ts']]), mask);
    const place = { name: 'rundag: ci', sha: 'a'.repeat(40), url: undefined, externalId: '1' };
    const { output } = Object(checkRunBodies(report(), place, annotations).create);
    expect(output.title).toBe('unit: exit code 3 · error TS2322: x (and 1 more) · src/a.ts:3');
    expect(output.summary).toContain('exit code 3 on shard 1/2');
    expect(output.summary).toContain(['```text', ...shown, '```'].join('\n'));
    expect(output.annotations).toMatchObject([
      { path: 'src/a.ts', start_line: 3, annotation_level: 'failure', raw_details: shown.join('\n') },
    ]);
  });

  it('has its cause, its exit code and its machine in results.json', () => {
    const document = JSON.parse([...resultsJson(report())].join(''));
    const [build, unit] = document.tasks;
    expect(unit).toMatchObject({
      'exit-code': 3,
      seconds: 30,
      attempts: [{ machine: 'shard 1/2', started: 10, ended: 40, cause: { headline: cause.headline } }],
    });
    expect(build).toMatchObject({
      attempts: [{ machine: 'shard 1/2' }],
      'also-ran': [{ machine: 'shard 2/2', ended: 12 }],
    });
    expect(document.run).toMatchObject({
      'merge-started': 60,
      'repeated-seconds': 12,
      seconds: 70,
      machines: [
        { name: 'shard 1/2', report: 'reports/1', cpus: 2, started: 0, ended: 41, 'set-up-seconds': 30 },
        { name: 'shard 2/2', started: 0, ended: 21 },
      ],
    });
  });
});

describe('the times of a merged run', () => {
  it('are those of all machines together', () => {
    const { wallSeconds, taskSeconds, repeatedSeconds, allCpus, cpuBoundSeconds, criticalPath } = report();
    expect({ wallSeconds, taskSeconds, repeatedSeconds, allCpus }).toEqual({
      wallSeconds: 70,
      taskSeconds: 10 + 30 + 8 + 8,
      repeatedSeconds: 12,
      allCpus: 4,
    });
    expect(cpuBoundSeconds).toBe(56 / 4);
    expect(criticalPath).toEqual({ path: ['build', 'unit'], seconds: 40 });
    expect(timesText(report())).toBe(
      '1 min 10 s (2 machines of 21.0 s to 41.0 s, 19.0 s until the merge, which took 10.0 s) · sum of task times 56.0 s, 12.0 s more for tasks that ran on several machines · CPU bound 14.0 s (4 CPUs) · critical path 40.0 s, the floor: build → unit',
    );
  });

  it('are drawn in a lane for each machine, with what ran twice in both', () => {
    const { mermaid = '' } = renderGantt(report(), mask) ?? {};
    const rows = mermaid
      .split('\n')
      .slice(6)
      .map((line) => line.trim().replace(/,.*/u, ''));
    expect(rows).toEqual([
      'section shard 1/2 slot 0',
      '✓ ◆ build :active',
      '✗ ◆ unit :crit',
      'section shard 2/2 slot 0',
      '✓ ◆ build :active',
      '✓ lint :active',
      'section merge slot 0',
      '✓ e2e :active',
      '',
    ]);
  });

  it('are processes of their own in trace.json, and no task waits for the merge to tell its result', () => {
    const { traceEvents } = JSON.parse([...traceJson(report())].join(''));
    const processes = traceEvents.filter(({ name }: { name: string }) => name === 'process_name');
    expect(processes.map(({ args }: { args: { name: string } }) => args.name)).toEqual([
      'shard 1/2',
      'shard 2/2',
      'merge',
      'waiting to start',
      'critical path',
    ]);
    const builds = traceEvents.filter(
      ({ ph, name }: { ph: string; name: string }) => ph === 'X' && name === '✓ build',
    );
    expect(builds.map(({ pid }: { pid: number }) => pid)).toEqual([10, 11]);
    expect(JSON.stringify(traceEvents)).not.toContain('unit: waits');
  });
});
