import { saveState } from '../../host/github.ts';
import { messageOf } from '../../model/message-of.ts';

/** What the main entry leaves for the post entry, by name. */
export interface PostState {
  readonly 'run-token': string;
  readonly 'report-directory': string;
  /** `true` once every report is made. */
  readonly finished: string;
  /** Why the log was not printed to its end although every report is made; empty when it was. */
  readonly 'unprinted-log': string;
  /** What of a history is still to be kept, as `LeftHistory`; empty when there is nothing. */
  readonly history: string;
  /** What is still to be sent to GitHub's API, as `LeftFile`; empty when there is nothing. */
  readonly checks: string;
}

/** Leaves values for the post entry; returns the problem, if there is one: the run can go on without. */
export function leaveState(values: Partial<PostState>): readonly string[] {
  try {
    for (const [name, value] of Object.entries(values)) saveState(name, value);
    return [];
  } catch (error) {
    return [`the state for the post entry: ${messageOf(error)}`];
  }
}
