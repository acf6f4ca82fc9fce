import { createHash } from 'node:crypto';

/** Whose history it is: of one step of one job of one workflow, or of one graph in one working copy. */
export type HistoryOwner = (
  | {
      readonly kind: 'step';
      /** `GITHUB_WORKFLOW_REF`: the workflow's file with its repository, and the ref behind `@`, which does not count. */
      readonly workflowRef: string;
      /** `GITHUB_JOB`. */
      readonly job: string;
      /** The job's matrix leg, as `toJSON(matrix)` writes it; `null` without a matrix. */
      readonly matrix: string;
      /** `GITHUB_ACTION`: the step's id, or a name that the runner made for it. */
      readonly step: string;
      /** The graph's name, or its file from the workspace; empty for a graph that is written in the workflow. */
      readonly graph: string;
    }
  | {
      readonly kind: 'terminal';
      /** The root of the repository, or the directory of the graph where there is none; absolute. */
      readonly root: string;
      /** The graph's file, from there. */
      readonly graph: string;
    }
) & {
  /** As Node names them: `linux`, `x64`. */
  readonly system: string;
  readonly architecture: string;
};

/**
 * The owner of the history of the step that this process runs for, but for its system and architecture.
 *
 * @param environment of the runner
 * @param matrix as `toJSON(matrix)` writes it; empty outside of a job
 * @param graph the graph's name, or its file from the workspace; empty for a graph that is written in the workflow
 */
export function stepIn(
  environment: NodeJS.ProcessEnv,
  matrix: string,
  graph: string,
): Omit<Extract<HistoryOwner, { readonly kind: 'step' }>, 'system' | 'architecture'> {
  const variable = (name: string): string => environment[name] ?? '';
  return {
    kind: 'step',
    // `act` does not know the file.
    workflowRef:
      variable('GITHUB_WORKFLOW_REF') || `${variable('GITHUB_REPOSITORY')}/${variable('GITHUB_WORKFLOW')}`,
    job: variable('GITHUB_JOB'),
    matrix,
    step: variable('GITHUB_ACTION'),
    graph,
  };
}

/** How a history is called where it is kept. */
export interface HistoryIdentity {
  /** For people: at most 40 of `a` to `z`, `0` to `9` and `-`; others may have the same. */
  readonly name: string;
  /** SHA-256 of all that tells owners apart, in hexadecimal. */
  readonly hash: string;
  /** Both: a name for files and keys, of which no other is the start. */
  readonly text: string;
}

/** The identity of an owner's history: the same in every run of it, and of no other owner. */
export function historyIdentity(owner: HistoryOwner): HistoryIdentity {
  const { system, architecture } = owner;
  switch (owner.kind) {
    case 'step': {
      const workflow = owner.workflowRef.replace(/@refs\/.*$/s, '');
      const parts = [workflow, owner.job, owner.matrix.trim(), owner.step, owner.graph];
      const file = lastPart(workflow).replace(/\.ya?ml$/, '');
      return identityOf(`${file}-${owner.job}`, ['step', ...parts, system, architecture]);
    }
    case 'terminal': {
      const { root, graph } = owner;
      return identityOf(lastPart(root), ['terminal', root, graph, system, architecture]);
    }
  }
}

function identityOf(name: string, parts: readonly string[]): HistoryIdentity {
  const readable = readableName(name);
  const hash = createHash('sha256');
  // With its length before it, no part can pass for the end of the one before.
  for (const part of parts) hash.update(`${Buffer.byteLength(part)}:${part}`);
  const digest = hash.digest('hex');
  return { name: readable, hash: digest, text: `${readable}-${digest}` };
}

/** Lower case, since keys of GitHub's cache service differ by more than their case. */
function readableName(text: string): string {
  const words = text.toLowerCase().match(/[a-z0-9]+/g) ?? [];
  return words.join('-').slice(0, 40).replace(/-$/, '') || 'graph';
}

function lastPart(path: string): string {
  return path.split(/[\\/]/).findLast((part) => part !== '') ?? '';
}
