import type { HistoryIdentity } from '../../history/file/identity.ts';
import type { RunOfResults } from '../../history/file/merge-history.ts';
import { largestHistory, writeHistory } from '../../history/file/history-text.ts';
import { parseHistory } from '../../history/file/parse-history.ts';
import { openStore } from '../../history/stores/open-store.ts';
import { messageOf } from '../../model/message-of.ts';
import { settingsFromInputs } from './inputs.ts';
import { leaveFile, type LeftFile, receiveLeftFile } from './left-file.ts';
import { leaveState } from './post-state.ts';
import type { KeptHistory } from '../memory.ts';
import { chosenStore } from '../open-history.ts';

/** A history that the main entry of a cancelled step had no time to keep. */
interface LeftHistory {
  readonly file: LeftFile;
  readonly identity: HistoryIdentity;
  readonly run: RunOfResults;
}

/** Leaves a history for the post entry; returns whether it will be found there. */
export function leaveHistory(
  { history, identity, run }: KeptHistory,
  environment: NodeJS.ProcessEnv,
): boolean {
  const file = leaveFile('history.json', writeHistory(history), environment);
  if (file === undefined) return false;
  const left: LeftHistory = { file, identity, run };
  return leaveState({ history: JSON.stringify(left) }).length === 0;
}

/** Keeps what the main entry has left; returns what there is to say about that, in one line. */
export async function keepLeftHistory(
  state: string,
  environment: NodeJS.ProcessEnv,
  workspace: string,
): Promise<string | undefined> {
  // The variables of this process are hidden by now.
  const input = (name: string): string => environment[`INPUT_${name.toUpperCase()}`] ?? '';
  const asked = settingsFromInputs(input, workspace);
  if (asked.kind === 'problems') return undefined;
  const choice = chosenStore(asked.settings, { asker: 'action', environment });
  if (choice.kind === 'none' || choice.kind === 'notice' || choice.kind === 'problem') return undefined;
  try {
    // Only the main entry and this one can write the state of the step.
    const { file, identity, run }: LeftHistory = JSON.parse(state);
    const found = receiveLeftFile(file, largestHistory);
    const parsed = found === undefined ? undefined : parseHistory(found);
    if (parsed?.kind !== 'history')
      return 'the history is not kept: what the main entry left is gone, or was changed';
    const store = await openStore(choice, { identity, ...run });
    const saved = await store.save(parsed.history, new AbortController().signal);
    return saved.kind === 'notice' ? saved.notice : undefined;
  } catch (error) {
    return `the history could not be kept: ${messageOf(error)}`;
  }
}
