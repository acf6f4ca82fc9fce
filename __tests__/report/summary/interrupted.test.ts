import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { renderInterrupted } from '../../../src/report/summary/interrupted.ts';
import type { Journal } from '../../../src/report/run/journal.ts';

const journal = (different: Partial<Journal> = {}): Journal => ({
  title: 'CI',
  tasks: ['install', 'lint', 'unit', 'build', 'deploy'],
  running: ['unit'],
  results: new Map([
    ['install', 'success'],
    ['lint', 'failure'],
  ]),
  given: new Set(),
  ...different,
});
const nothing = { ended: [], survivors: [] };

describe('the summary of a run that was killed', () => {
  test('names what was running, what had not started, and what had ended how', () => {
    expect(renderInterrupted(journal(), nothing)).toBe(
      [
        '## ❌ CI was killed',
        '',
        'The action was ended by force before the run was over: 2 of 5 tasks had ended.',
        '',
        '- **running when it was killed** (1): unit',
        '- **not started** (2): build, deploy',
        '- **ended: failure** (1): lint',
        '- **ended: success** (1): install',
        '',
      ].join('\n'),
    );
  });

  test('says which results were given', () => {
    const text = renderInterrupted(journal({ given: new Set(['install', 'lint']) }), nothing);
    expect(text).toContain('2 of 5 tasks had ended, of which 2 were not run.\n');
    expect(text).toContain('- **not run, since their results are given** (2): install, lint\n');
  });

  test('names the processes that were still there by their programs: an argument may be a secret', () => {
    const text = renderInterrupted(journal(), {
      ended: [{ pid: 41, command: '/usr/bin/node server.js --token=s3cret' }],
      survivors: [{ pid: 42, command: 'mount s3cret', reason: 'it waits inside the kernel' }],
    });
    expect(text).toContain(
      '- **processes that were still there and were ended now** (1): 41 &#47;usr&#47;bin&#47;node\n',
    );
    expect(text).toContain(
      '- **processes that could not be ended** (1): 42 mount&#58; it waits inside the kernel\n',
    );
    expect(text).not.toContain('s3cret');
  });

  test('says so when nothing is known', () => {
    expect(renderInterrupted(undefined, { ended: [{ pid: 7, command: 'sleep' }], survivors: [] })).toBe(
      [
        '## ❌ The run was killed',
        '',
        'The action was ended by force, and how far it got is not known: no task had been started, or its journal was removed.',
        '',
        '- **processes that were still there and were ended now** (1): 7 sleep',
        '',
      ].join('\n'),
    );
  });

  test('stays short however many tasks there are, and counts what it leaves out', () => {
    const tasks = Array.from({ length: 100_000 }, (_, index) => `task-${index}`);
    const text = renderInterrupted(journal({ tasks, running: [], results: new Map() }), nothing);
    expect(text).toContain('- **not started** (100000): task-0, task-1,');
    expect(text).toContain('task-49 and 99,950 more\n');
    expect(text.length).toBeLessThan(2000);
  });

  test('takes names of any kind for mere text', () => {
    const hostile = '</li><script>x</script>\n\n# heading [link](javascript:x) @someone #1 `code` | ![i](x)';
    fc.assert(
      fc.property(fc.oneof(fc.constant(hostile), fc.string()), (name) => {
        const text = renderInterrupted(
          journal({ title: name, tasks: [name], running: [name], results: new Map() }),
          { ended: [{ pid: 1, command: name }], survivors: [] },
        );
        // Three items, a heading and a paragraph: no name begins another line, none opens a tag or a link.
        expect(text.split('\n').filter((line) => line !== '')).toHaveLength(4);
        expect(text.replaceAll('**', '')).not.toMatch(/[<>@[\]`|*]/);
      }),
    );
  });
});
