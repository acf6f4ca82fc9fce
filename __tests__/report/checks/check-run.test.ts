import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import type { AnnotationCommand } from '../../../src/github/workflow-command.ts';
import { everyAnnotation } from '../../../src/report/annotations/annotations.ts';
import { checkAnnotations, filesNamed } from '../../../src/report/checks/check-annotations.ts';
import {
  type CheckPlace,
  type CheckRunBodies,
  checkRunBodies,
} from '../../../src/report/checks/check-run.ts';
import { taskStatuses } from '../../../src/report/checks/task-status.ts';
import type { RunReport } from '../../../src/report/run/run-report.ts';
import { maskOf } from '../../../src/report/secrets/mask.ts';
import { Masker } from '../../../src/report/secrets/masker.ts';
import { bodyProblems, type SentCheckRun } from '../../support/github-api.ts';
import { aTask, anOutcome, at, exited, Story } from '../../support/story.ts';

const place: CheckPlace = {
  name: 'rundag: ci',
  sha: 'a'.repeat(40),
  url: 'https://github.com/shop/shop/actions/runs/7/attempts/1',
  externalId: '7/1/ci/dag',
};

const inside = (file: string): string | undefined => (/^(?:\/|\.\.)|\\/.test(file) ? undefined : file);

/** As if every file that is named with a relative path were in the workspace. */
function bodiesOf(report: RunReport, masker = new Masker()): CheckRunBodies {
  const all = everyAnnotation(report, { masker });
  const paths = new Map(filesNamed(all).map((file) => [file, inside(file)]));
  return checkRunBodies(report, place, checkAnnotations(all, paths, maskOf({ masker })), { masker });
}

/** The body as the server reads it. */
function sent(body: unknown): SentCheckRun {
  const received: SentCheckRun = JSON.parse(JSON.stringify(body));
  return received;
}

const created = (report: RunReport, masker?: Masker): SentCheckRun => sent(bodiesOf(report, masker).create);

const command = (properties: Readonly<Record<string, string>>, message = 'm'): AnnotationCommand => ({
  level: 'error',
  message,
  properties: new Map(Object.entries(properties)),
});

const cause = (headline: string) => ({
  tool: 'tsc',
  headline,
  testName: undefined,
  failures: 1,
  excerpt: [headline],
  firstLine: 1,
  place: { file: 'src/a.ts', line: 3, column: 2, workspacePath: 'src/a.ts' },
});

describe('the check run', () => {
  it('says in its title of one failed task why, and annotates the place with its last lines', () => {
    const outcome = { cause: cause('expected 3 to be 4'), tail: ['first', 'expected 3 to be 4'] };
    const body = created(
      new Story([aTask('lint'), aTask('unit')])
        .runs(0, 1, 'lint', 0)
        .runs(0, 2, 'unit', 1, outcome)
        .finishes(2, 'failure')
        .report(),
    );
    expect(bodyProblems('POST check-runs', body)).toEqual([]);
    expect(body).toMatchObject({
      name: 'rundag: ci',
      head_sha: place.sha,
      conclusion: 'failure',
      external_id: '7/1/ci/dag',
      output: { title: 'unit: exit code 1 · expected 3 to be 4 · src/a.ts:3' },
    });
    expect(body.output.annotations).toMatchObject([
      {
        path: 'src/a.ts',
        start_line: 3,
        end_line: 3,
        start_column: 2,
        annotation_level: 'failure',
        title: 'unit failed: exit code 1',
        message: 'expected 3 to be 4',
        raw_details: 'first\nexpected 3 to be 4',
      },
    ]);
    expect(body.output.summary).toMatch(/^## ❌ CI failed: 1 of 2 tasks failed/);
    expect(body.output.summary).toContain('attempts/1">The workflow run</a>');
    expect(body.output.text).toContain('| lint |');
  });

  it.each([
    ['success', 'success', 0, 'CI succeeded: 1 task · 1 succeeded in 1.0 s'],
    ['cancelled', 'cancelled', 0, 'CI was cancelled: 1 task · 1 succeeded'],
  ] as const)('of a run with the result %s has the conclusion %s', (result, conclusion, code, title) => {
    const body = created(new Story([aTask('a')]).runs(0, 1, 'a', code).finishes(1, result).report());
    expect(body).toMatchObject({ conclusion, output: { title } });
  });

  it('is neutral where every task was skipped', () => {
    const report = new Story([aTask('a')])
      .has(1, 'a', 'skipped', { kind: 'condition', source: 'false' })
      .finishes(1, 'success')
      .report();
    expect(created(report).conclusion).toBe('neutral');
  });

  it('has a line for each failure where names leave no room for more', () => {
    const ids = Array.from({ length: 8 }, (_none, number) => `t${number}`);
    const long = '"'.repeat(400);
    const aCase = (id: string) => ({
      name: `${id}${long}`,
      group: '',
      state: 'failed' as const,
      seconds: 1,
      file: undefined,
      line: undefined,
      message: long,
      type: '',
      details: '',
    });
    const tests = {
      cases: ids.map(aCase),
      counts: { passed: 0, failed: 8, error: 0, skipped: 0 },
    };
    const story = new Story(ids.map((id) => aTask(id)));
    for (const id of ids) story.runs(0, 1, id, 1, { cause: cause(`wrong in ${id}`), tests });
    const body = created(story.finishes(1, 'failure').report());
    expect(bodyProblems('POST check-runs', body)).toEqual([]);
    const lines = body.output.summary.split('\n').filter((line) => line.startsWith('- ❌ t'));
    expect(lines).toHaveLength(8);
    expect(lines[0]).toBe('- ❌ t0 · exit code 1 · wrong in t0 · src&#47;a.ts&#58;3');
  });

  it('has fifty annotations in each request, a thousand in all, and counts the others', () => {
    const ids = Array.from({ length: 1060 }, (_none, number) => `t${number}`);
    const story = new Story(ids.map((id) => aTask(id)));
    for (const id of ids) story.runs(0, 1, id, 1);
    const { create, withoutAnnotations, updates } = bodiesOf(story.finishes(1, 'failure').report());
    const counts = [create, ...updates].map((body) => sent(body).output.annotations?.length);
    expect(counts).toEqual(Array.from({ length: 20 }, () => 50));
    for (const update of updates) expect(bodyProblems('PATCH check-runs', update)).toEqual([]);
    expect(bodyProblems('POST check-runs', create)).toEqual([]);
    expect(bodyProblems('POST check-runs', withoutAnnotations)).toEqual([]);
    const { output } = sent(create);
    expect(output.summary).toContain('60 annotations at a place left out');
    expect(output.title).toBe('1,060 of 1,060 tasks failed: t0, t1, t2 and 1,057 more');
  });

  it('takes the places that tasks ask for as far as the API does, and lists what has none', () => {
    const story = new Story([aTask('a')]).starts(0, 'a');
    for (const asked of [
      command({ File: 'a.c', Line: '3', endLine: '2', col: '5', endColumn: '4' }),
      command({ file: 'b.c', line: 'x', endLine: '9', col: '5' }, ''),
      command({ FILE: '/usr/include/x.h', line: '1', Title: 'elsewhere' }, 'not @here'),
    ])
      story.tell({ type: 'task-annotation', at: at(0), task: 'a', command: asked });
    const report = story
      .ends(1, 'a', anOutcome(exited(0)))
      .has(1, 'a', 'success')
      .finishes(1, 'success')
      .report();
    const body = created(report);
    expect(bodyProblems('POST check-runs', body)).toEqual([]);
    expect(body.output.annotations).toEqual([
      {
        path: 'a.c',
        start_line: 3,
        end_line: 3,
        start_column: 5,
        end_column: 5,
        annotation_level: 'failure',
        message: 'm',
      },
      { path: 'b.c', start_line: 1, end_line: 9, annotation_level: 'failure', message: 'error' },
    ]);
    expect(body.output.summary).toContain(
      '- error: a · elsewhere · &#47;usr&#47;include&#47;x.h · not &#64;here',
    );
  });
});

/** Everything that a user names or a task prints, hostile and far too long. */
const hostile = fc
  .tuple(
    fc.constantFrom(
      '',
      '</details>',
      '```',
      '| a |',
      '@everyone #1',
      '😀',
      '\u0000\u001b[31m',
      '\u202e',
      '](x)',
    ),
    fc.string({ unit: 'binary', maxLength: 60 }),
    fc.constantFrom(1, 1, 40, 700),
  )
  .map(([mark, text, times]) => `${mark}${text} s3cret-value`.repeat(times));

test('what users name and tasks print is within the limits of the API, masked, and text', () => {
  const masker = new Masker();
  masker.add('s3cret-value');
  fc.assert(
    fc.property(fc.array(hostile, { minLength: 1, maxLength: 12 }), (texts) => {
      const tasks = texts.map((text, number) => aTask(`t${number}`, { name: text }));
      const story = new Story(tasks, { title: texts[0] ?? '' });
      for (const [number, text] of texts.entries())
        story
          .starts(0, `t${number}`, { name: text })
          .ends(
            1,
            `t${number}`,
            anOutcome(exited(1), { cause: number % 2 === 0 ? cause(text) : undefined, tail: [text, text] }),
          )
          .has(1, `t${number}`, 'failure');
      const report = story.finishes(1, 'failure').report();
      const bodies = bodiesOf(report, masker);
      const names = ['t0', ...texts.map((_text, number) => `t${number}`)];
      const statuses = taskStatuses(report, names, { ...place, name: texts[0] ?? '' }, { masker });
      expect(JSON.stringify([bodies, statuses])).not.toContain('s3cret-value');
      expect(bodyProblems('POST check-runs', bodies.create)).toEqual([]);
      for (const { body } of statuses) expect(bodyProblems('POST statuses', body)).toEqual([]);
      const { output } = sent(bodies.create);
      // What begins ends: nothing of it can swallow the rest.
      const opened = output.summary.replaceAll(/^(`{3,})text\n[^]*?^\1$/gm, '');
      expect(opened.match(/<details/g)?.length ?? 0).toBe(opened.match(/<\/details>/g)?.length ?? 0);
      expect(output.summary).toMatch(/^## ❌ /);
    }),
    { numRuns: 60 },
  );
});
