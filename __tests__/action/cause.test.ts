import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openMachine, type Machine } from '../support/machine.ts';
import { type FinishedStep, runStep } from '../support/run-action.ts';

// The failure is followed by a long table of things that are fine; the other task prints nothing that marks one.
const graph = `tasks:
  coverage:
    run: |
      echo '✖ adds VAT (2.1ms)'
      echo '  AssertionError: 119 !== 120'
      echo '      at test/vat.test.js:14:10'
      for i in $(seq 60); do echo "file$i.js | 100 | 100 | 100 |"; done
      exit 1
  below:
    working-directory: packages/mail
    run: |
      for i in $(seq 300); do echo "progress $i"; done
      printf '\\033[31msrc/send.ts(3,1): error TS2322: no\\033[0m\\n' >&2
      echo '::add-mask::TS2322'
      exit 2
  script:
    run: |
      echo copying
      for i in $(seq 300); do echo "step $i"; done
      exit 7
  again:
    retries: 1
    run: |
      echo "attempt $RUNDAG_ATTEMPT"
      echo "error: broken $RUNDAG_ATTEMPT"
      exit 1
`;

let step: FinishedStep;
const clean: Parameters<Machine['atEnd']>[0][] = [];

beforeAll(async () => {
  step = await runStep({
    machine: openMachine((one) => clean.unshift(one)),
    files: { 'dag.yml': graph, 'test/vat.test.js': '', 'packages/mail/src/send.ts': '' },
    inputs: { 'dag-file': 'dag.yml', 'report-directory': 'report' },
  });
});

afterAll(async () => {
  for (const one of clean) await one();
});

const annotationOf = (task: string) => {
  const found = step.annotations.find(({ properties }) =>
    properties.get('title')?.startsWith(`${task} failed`),
  );
  if (found === undefined) throw new Error(`${task} has no annotation`);
  const { properties, data } = found;
  return { file: properties.get('file'), line: properties.get('line'), lines: data.split('\n') };
};

describe('a cause that is not at the end of the output', () => {
  it('is the first line of the annotation, at the file that it names', () => {
    const { file, line, lines } = annotationOf('coverage');
    expect([file, line]).toEqual(['test/vat.test.js', '14']);
    expect(lines.slice(0, 4)).toEqual([
      'adds VAT: 119 !== 120',
      '✖ adds VAT (2.1ms)',
      '  AssertionError: 119 !== 120',
      '      at test/vat.test.js:14:10',
    ]);
  });

  it('is in the job summary', () => {
    expect(step.summary).toContain('adds VAT');
    expect(step.summary).toContain('test/vat.test.js:14');
  });

  it('is in results.json', () => {
    const text = readFileSync(join(step.machine.workspace, 'report', 'results.json'), 'utf8');
    expect(JSON.parse(text)).toMatchObject({
      tasks: [
        {
          attempts: [{ cause: { tool: 'node:test', test: 'adds VAT', path: 'test/vat.test.js', line: 14 } }],
        },
        { attempts: [{ cause: { tool: 'tsc', 'first-line': 301, path: 'packages/mail/src/send.ts' } }] },
        { attempts: [{ cause: null }] },
        { attempts: [{ cause: { headline: 'broken 1' } }, { cause: { headline: 'broken 2' } }] },
      ],
    });
  });

  it('is found from the directory of its task, and masked', () => {
    const { file, line, lines } = annotationOf('below');
    expect([file, line]).toEqual(['packages/mail/src/send.ts', '3']);
    expect(lines[0]).toBe('src/send.ts(3,1): error ***: no');
  });

  it('is none where nothing marks one: the first lines are shown, and the last', () => {
    const { file, lines } = annotationOf('script');
    expect(file).toBe('dag.yml');
    expect(lines.slice(0, 6)).toEqual(['copying', 'step 1', 'step 2', 'step 3', '…', 'step 276']);
    expect(lines.at(-1)).toBe('step 300');
  });
});

it('is told from the workspace, wherever the tasks of the step run', async () => {
  const junit =
    '<testsuite><testcase name="adds" file="test/cart.ts" line="9"><failure/></testcase></testsuite>';
  const elsewhere = await runStep({
    files: {
      'apps/shop/dag.yml': `tasks:
  here: { run: 'echo "src/a.ts:1:2: error: no"; exit 1' }
  below: { working-directory: lib, run: 'echo "src/b.ts:3:4: error: no"; exit 1' }
  from-above: { working-directory: lib, run: 'echo "src/a.ts:5:6: error: no"; exit 1' }
  from-root: { run: 'echo "apps/shop/lib/src/b.ts:7:8: error: no"; exit 1' }
  whole: { run: 'echo "$PWD/src/a.ts:9:1: error: no"; exit 1' }
  reported: { run: 'cp report.txt unit.xml; exit 1', junit: unit.xml }
`,
      'apps/shop/src/a.ts': '',
      'apps/shop/lib/src/b.ts': '',
      'apps/shop/test/cart.ts': '',
      'apps/shop/report.txt': junit,
      'lib/src/b.ts': '',
    },
    inputs: {
      'dag-file': 'apps/shop/dag.yml',
      'working-directory': 'apps/shop',
      'report-directory': 'report',
    },
  });
  const places = elsewhere.annotations.map(
    ({ properties }) =>
      `${properties.get('title')?.split(' ')[0]} ${properties.get('file')}:${properties.get('line')}`,
  );
  expect(places.toSorted()).toEqual([
    'below apps/shop/lib/src/b.ts:3',
    'from-above apps/shop/src/a.ts:5',
    'from-root apps/shop/lib/src/b.ts:7',
    'here apps/shop/src/a.ts:1',
    'reported apps/shop/test/cart.ts:9',
    'whole apps/shop/src/a.ts:9',
  ]);
  const results = readFileSync(join(elsewhere.outputs.get('report-directory') ?? '', 'results.json'), 'utf8');
  expect(results).toContain('"path":"apps/shop/src/a.ts"');
});
