import { fingerprintOf } from '../../history/fingerprint/fingerprint.ts';
import { inputDigests, mostInputs } from '../../history/fingerprint/input-digests.ts';
import { type FileListing, listedFiles } from '../../host/workspace-files/file-listing.ts';
import type { Task } from '../../model/task.ts';
import type { Exports } from '../../task-files/exports.ts';
import type { Preparation } from '../task/attempt-preparation.ts';
import type { CommonParts } from './common-parts.ts';
import { type FileLists, unmatchedText } from './file-lists.ts';
import { type KnownTasks, needStates } from './need-states.ts';
import { taskParts } from './task-parts.ts';
import type { TaskState } from './why-again.ts';

/** What is known of a task whose inputs were looked at. */
export interface LookedAt {
  readonly state: TaskState;
  /** The digest of the list of its input files. */
  readonly listing: string;
}

/** What a task depends on, or why that cannot be told. */
export type Look =
  | { readonly kind: 'looked'; readonly looked: LookedAt }
  /** A task that it needs may have made anything. */
  | { readonly kind: 'needs-unknown'; readonly because: string }
  | {
      readonly kind: 'problem';
      readonly problem: string;
      /** It keeps every task from being remembered. */
      readonly concernsAll: boolean;
    }
  /** The run does not want it any more. */
  | { readonly kind: 'dropped' };

const emptyInputs = 'it is not remembered: every pattern of its inputs is empty once evaluated';

/** What a look needs of the run. */
export interface LookTools {
  readonly common: CommonParts;
  readonly lists: FileLists;
  /** Absolute. */
  readonly workspace: string;
  readonly exportsFor: (task: Task) => Exports;
  readonly known: KnownTasks;
}

/** Looks at all that a task depends on, when its needs have ended. */
export async function lookAt(
  task: Task,
  preparation: Preparation,
  { common, lists, workspace, exportsFor, known }: LookTools,
  signal: AbortSignal,
): Promise<Look> {
  const { inputs } = preparation;
  if (inputs === undefined) return { kind: 'problem', problem: emptyInputs, concernsAll: false };
  if (common.kind === 'problem')
    return { kind: 'problem', problem: `no task is remembered: ${common.problem}`, concernsAll: true };
  const states = needStates(task, inputs, known);
  if (states.kind === 'unknown') {
    const { need } = states;
    return {
      kind: 'needs-unknown',
      because: `it needs ${need}, which ran and is not remembered: state what ${need} makes as its outputs, and these among the inputs`,
    };
  }
  const list = await lists.files(inputs, { files: true }, signal);
  if (list.kind === 'dropped') return list;
  if (list.kind === 'problem' || list.files.unmatched.length > 0) {
    const problem = list.kind === 'problem' ? list.problem : unmatchedText('inputs', list.files);
    return { kind: 'problem', problem: `it is not remembered: ${problem}`, concernsAll: false };
  }
  const parts = taskParts(task, preparation, workspace, {
    inputs: list.files.digest,
    needs: states.needs,
    exports: exportsFor(task),
    common: common.parts,
  });
  const inputsNow = inputsOf(list.files);
  const state = {
    ...fingerprintOf(parts),
    get inputs() {
      return inputsNow();
    },
  };
  return { kind: 'looked', looked: { state, listing: list.files.digest } };
}

/** The digests of inputs, reckoned when they are asked for: a task whose result is given never asks. A long list is not kept for that. */
function inputsOf(files: FileListing): () => ReadonlyMap<string, string> {
  return files.count > mostInputs ? always(inputDigests(digestsIn(files))) : later(files);
}

function always(inputs: ReadonlyMap<string, string>): () => ReadonlyMap<string, string> {
  return () => inputs;
}

function later(files: FileListing): () => ReadonlyMap<string, string> {
  let known: ReadonlyMap<string, string> | undefined;
  return () => (known ??= inputDigests(digestsIn(files)));
}

/** The digest of each file, with what else of it counts. */
function digestsIn(files: FileListing): ReadonlyMap<string, string> {
  const digests = new Map<string, string>();
  for (const { path, digest, isExecutable, kind } of listedFiles(files)) {
    // The end of a digest may be left out.
    const letter = kind === 'link' ? 'l' : isExecutable ? 'x' : 'f';
    digests.set(path, `${letter}${digest}`);
  }
  return digests;
}
