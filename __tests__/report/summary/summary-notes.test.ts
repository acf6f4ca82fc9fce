import { expect, test } from 'vitest';
import { renderLateNotes, renderNotes } from '../../../src/report/summary/summary-notes.ts';
import { aTask, anOutcome, exited, Story } from '../../support/story.ts';

const asItIs = (text: string): string => text;
const process = { pid: 7, command: 'node' };
const notesOf = (story: Story, bytes = 50_000): string => renderNotes(story.report(), asItIs, bytes);

test('notes are left out where there is nothing to note', () => {
  expect(notesOf(new Story([aTask('a')]).runs(0, 1, 'a', 1))).toBe('');
});

test('notes begin with what could not be ended, then what was left, incomplete logs and warnings', () => {
  const story = new Story([aTask('a', { name: 'A' }), aTask('b')])
    .tell({ type: 'warning', at: 0, message: 'of the run', task: undefined })
    .tell({ type: 'warning', at: 0, message: 'of a task', task: 'a' })
    .tell({ type: 'warning', at: 0, message: 'of another', task: 'gone' })
    .starts(0, 'a')
    .ends(1, 'a', anOutcome(exited(0), { leftovers: [process], logProblem: 'disk full' }))
    .starts(0, 'b', { slot: 1 })
    .ends(1, 'b', anOutcome(exited(0), { survivors: [{ ...process, reason: 'in D state' }] }), { slot: 1 });
  expect(notesOf(story)).toBe(
    [
      '### Notes',
      '',
      '- b&#58; process 7 (node) could not be ended&#58; in D state',
      '- A&#58; left process 7 (node) running',
      '- A&#58; its log is incomplete&#58; disk full',
      '- of the run',
      '- A&#58; of a task',
      '- of another',
      '',
    ].join('\n'),
  );
});

test('notes are cut, counted where they do not fit, and never longer than there is room', () => {
  const story = new Story([aTask('a')]);
  for (let index = 0; index < 10; index += 1)
    story.tell({ type: 'warning', at: 0, message: 'm'.repeat(2000), task: undefined });
  const note = `- ${'m'.repeat(999)}…`;
  const size = Buffer.byteLength(note) + 1;
  expect(notesOf(story, 500 + 3 * size)).toBe(
    ['### Notes', '', note, note, note, '', '_7 more notes left out here: the log has them all._', ''].join(
      '\n',
    ),
  );
  expect(notesOf(story, 500 + 3 * size - 1)).toContain('_8 more notes left out here');
  expect(notesOf(story, 500 + 10 * size)).not.toContain('left out');
});

test('notes that come late stand under a heading of their own', () => {
  expect(renderLateNotes(['the *log* was lost', 'n'.repeat(1001)], asItIs)).toBe(
    `\n### ❌ Not reported as promised\n\n- the &#42;log&#42; was lost\n- ${'n'.repeat(999)}…\n`,
  );
});
