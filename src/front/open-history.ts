import { existsSync } from 'node:fs';
import { dirname, join, relative, resolve, sep } from 'node:path';
import { type HistoryIdentity, historyIdentity, stepIn } from '../history/file/identity.ts';
import type { RunOfResults } from '../history/file/merge-history.ts';
import type { ArchiveStore } from '../history/stores/archive-store.ts';
import { chooseStore, type StoreChoice } from '../history/stores/choose-store.ts';
import { openStore } from '../history/stores/open-store.ts';
import { randomToken } from '../host/random-token.ts';
import { userHome } from '../host/user-cache.ts';
import { BegunRun } from './begun-run.ts';
import { isSharded, matrixWithoutShard } from './shards/shard-settings.ts';
import { RunHistory } from '../run/history/run-history.ts';
import type { Asker, GraphSettings } from './load.ts';

/** Who wants a history, and of what. */
export interface HistoryAsker {
  readonly asker: Asker;
  /** As it was before variables were hidden. */
  readonly environment: NodeJS.ProcessEnv;
  /** Absolute; the path of a graph file starts here. */
  readonly base: string;
}

/** The history of a run, or why it has none. */
export type OpenedHistory =
  | {
      readonly kind: 'history';
      readonly history: RunHistory;
      readonly identity: HistoryIdentity;
      /** Opens the store of archives beside it. */
      readonly openArchives: () => Promise<ArchiveStore>;
      /** Whether the logs of tasks may be kept, which have every byte that was printed: only where nobody else reads them. */
      readonly keepsLogs: boolean;
      /** Where the digests of files may be kept between runs, absolute; undefined where files are new each time. */
      readonly indexFile: string | undefined;
      /** Which run began last; undefined where nobody goes on with one of them. */
      readonly begun: BegunRun | undefined;
    }
  /** There is none, and perhaps something to say about that. */
  | { readonly kind: 'none'; readonly notice: string | undefined }
  /** What was asked for makes no sense. */
  | { readonly kind: 'problem'; readonly problem: string };

/** Begins to load the history that the settings ask for. */
export async function openHistory(
  settings: GraphSettings,
  asker: HistoryAsker,
  run: RunOfResults,
): Promise<OpenedHistory> {
  const choice = chosenStore(settings, asker);
  switch (choice.kind) {
    case 'none':
      return { kind: 'none', notice: undefined };
    case 'notice':
      return { kind: 'none', notice: choice.notice };
    case 'problem':
      return choice;
    case 'directory':
    case 'cache-service':
    case 'url': {
      const identity = identityOf(settings, asker);
      const store = await openStore(choice, { identity, ...run });
      return {
        kind: 'history',
        history: new RunHistory(store),
        identity,
        openArchives: async () => {
          const { openArchives } = await import('../history/stores/open-archives.ts');
          return await openArchives(choice);
        },
        keepsLogs: choice.kind === 'directory',
        begun:
          choice.kind === 'directory' && asker.asker === 'command line'
            ? new BegunRun(join(choice.directory, identity.text, 'begun'), choice.writes)
            : undefined,
        indexFile: choice.kind === 'directory' ? join(choice.directory, identity.text, 'files') : undefined,
      };
    }
  }
}

/** Where the settings want the history of a run to be kept. */
export function chosenStore(
  settings: Pick<GraphSettings, 'history' | 'historyDirectory' | 'historyUrl'>,
  { asker, environment }: Pick<HistoryAsker, 'asker' | 'environment'>,
): StoreChoice {
  return chooseStore({
    mode: settings.history,
    directory: settings.historyDirectory,
    url: settings.historyUrl,
    asker,
    environment,
    platform: process.platform,
    home: userHome(),
  });
}

/** The workflow run; on a terminal each run is one of its own. */
export async function runIn({ asker, environment }: HistoryAsker): Promise<RunOfResults> {
  if (asker === 'command line') return { run: await randomToken(), attempt: 1 };
  const { GITHUB_RUN_ID: run = '', GITHUB_RUN_ATTEMPT: attempt } = environment;
  return { run, attempt: Number(attempt) || 1 };
}

function identityOf(settings: GraphSettings, { asker, environment, base }: HistoryAsker): HistoryIdentity {
  const { source, jobMatrix, workingDirectory } = settings;
  const { platform: system, arch: architecture } = process;
  const file = source.kind === 'file' ? resolve(base, source.path) : '';
  if (asker === 'command line') {
    const root = repositoryOf(workingDirectory);
    return historyIdentity({ kind: 'terminal', root, graph: pathFrom(root, file), system, architecture });
  }
  // Outside of GitHub nobody evaluates the default of the input.
  const matrix = jobMatrix.startsWith('${{') ? '' : jobMatrix;
  const graph = file === '' ? '' : pathFrom(base, file);
  const owner = stepIn(environment, matrix, graph);
  if (!isSharded(settings)) return historyIdentity({ ...owner, system, architecture });
  // The jobs that plan, run and merge the parts of one graph have one history.
  const legs = matrixWithoutShard(matrix, settings.shard);
  return historyIdentity({ ...owner, job: 'shards', step: '', matrix: legs, system, architecture });
}

/** The root of the repository that a directory is in; the directory itself where it is in none. */
function repositoryOf(directory: string): string {
  for (let root = directory; ; root = dirname(root)) {
    if (existsSync(join(root, '.git'))) return root;
    if (dirname(root) === root) return directory;
  }
}

function pathFrom(root: string, file: string): string {
  return relative(root, file).replaceAll(sep, '/');
}
