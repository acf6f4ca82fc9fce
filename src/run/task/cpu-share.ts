/** How the CPUs are shared with what runs inside tasks. */
export type ShareCpus = 'declared' | 'off' | 'jobserver';

/**
 * Variables by which tools are told how many jobs, threads or workers to run, where they would count the machine's CPUs otherwise. Each is in
 * the documentation of its tool; docs/graph-file.md lists them with it. Not here is what makes parallel what never was: a makefile, CTest.
 */
export const workerVariables = [
  'CARGO_BUILD_JOBS',
  'CMAKE_BUILD_PARALLEL_LEVEL',
  'DOTNET_PROCESSOR_COUNT',
  'GOMAXPROCS',
  'NEXTEST_TEST_THREADS',
  'OMP_NUM_THREADS',
  'PARALLEL_WORKERS',
  'PYTEST_XDIST_AUTO_NUM_WORKERS',
  'RAYON_NUM_THREADS',
  'RUST_TEST_THREADS',
  'VITEST_MAX_WORKERS',
] as const;

/** What decides about a task's share. */
export interface CpuShare {
  /** How many CPUs it has, when its file states that. */
  readonly stated: number | undefined;
  readonly shareCpus: ShareCpus;
  /** MAKEFLAGS of a task that borrows; undefined without a jobserver. */
  readonly makeFlags: string | undefined;
}

/**
 * The variables that tell a task its share; for those that nobody else has set. A stated share is the task's own, also for its make: what it holds
 * is not in the jobserver's pipe. All others may borrow.
 */
export function shareVariables({ stated, shareCpus, makeFlags }: CpuShare): ReadonlyMap<string, string> {
  const variables = new Map<string, string>();
  if (shareCpus === 'off') return variables;
  // A part of a CPU still runs one thing at a time.
  const workers = stated === undefined ? undefined : Math.max(1, Math.floor(stated));
  if (workers !== undefined) for (const name of workerVariables) variables.set(name, String(workers));
  if (makeFlags !== undefined)
    variables.set('MAKEFLAGS', workers === undefined || workers === 1 ? makeFlags : `-j${workers}`);
  return variables;
}
