import type { ProcessNote, Result, Survivor } from '../../model/outcome.ts';
import { escapeMarkdown } from '../words/escape.ts';
import type { Journal } from '../run/journal.ts';
import { withCommas } from '../../model/with-commas.ts';
import { counted, listed } from '../words/words.ts';

/** What was found after a run that did not finish, and what became of it. */
export interface Aftermath {
  readonly ended: readonly ProcessNote[];
  readonly survivors: readonly Survivor[];
}

/** The most tasks or processes named in a line. */
const longestList = 50;

const order: readonly Result[] = ['failure', 'cancelled', 'skipped', 'success'];

/**
 * The summary of a run whose action was killed: what had ended, what had not, and which processes were still there.
 * Without a journal only the last of these is known.
 */
export function renderInterrupted(journal: Journal | undefined, { ended, survivors }: Aftermath): string {
  const title = journal === undefined ? 'The run' : escapeMarkdown(journal.title);
  return [
    `## ❌ ${title} was killed`,
    '',
    ...(journal === undefined ? [unknown, ''] : progress(journal)),
    ...item('processes that were still there and were ended now', ended.map(processText)),
    ...item(
      'processes that could not be ended',
      survivors.map((one) => `${processText(one)}: ${one.reason}`),
    ),
    '',
  ].join('\n');
}

const unknown =
  'The action was ended by force, and how far it got is not known: no task had been started, or its journal was removed.';

function progress({ tasks, running, results, given }: Journal): readonly string[] {
  const known = new Set([...running, ...results.keys()]);
  const unstarted = tasks.filter((task) => !known.has(task));
  const byResult = order.flatMap((result) =>
    item(
      `ended: ${result}`,
      tasks.filter((task) => results.get(task) === result),
    ),
  );
  return [
    `The action was ended by force before the run was over: ${results.size} of ${counted(tasks.length, 'task')} had ended${given.size === 0 ? '' : `, of which ${withCommas(given.size)} ${given.size === 1 ? 'was' : 'were'} not run`}.`,
    '',
    ...item('running when it was killed', running),
    ...item('not started', unstarted),
    ...byResult,
    ...item('not run, since their results are given', [...given]),
  ];
}

/** A list item with a bounded number of names; nothing when there are none. */
function item(label: string, names: readonly string[]): readonly string[] {
  if (names.length === 0) return [];
  return [`- **${label}** (${names.length}): ${escapeMarkdown(listed(names, longestList))}`];
}

/** Its program alone: arguments may hold a secret, and the process that knew the secrets is gone. */
function processText({ pid, command }: ProcessNote): string {
  return `${pid} ${command.split(' ', 1)[0] ?? ''}`;
}
