import type { Trace } from '../../model/debug-note.ts';
import type { ProcessNote } from '../../model/outcome.ts';
import type { ProcessRow, ProcessTable } from '../system/process-table.ts';

/** The variable that carries the tokens; a run inside a task of another run adds its own behind the other's. */
export const tokenVariable = 'RUNDAG_TOKEN';

/** The token of one attempt: that of its run, the attempt's number in it, and an end, so that 1 is not found in 12. */
export function attemptToken(runToken: string, serial: number): string {
  return `${runToken}.${serial}.`;
}

/** Everything that one attempt has started, by the traces that it cannot easily shed. */
export interface Tree {
  /** The attempt's number in its run. */
  readonly serial: number;
  /** The command itself; undefined when its pid is not known. */
  root: number | undefined;
  /**
   * Whether `root` is the number of a process group and a session of the attempt's own. After the root's end that number is taken for ours
   * only while a process that is known to be a member still uses it: the system gives a number that nobody uses to somebody else.
   */
  groupIsOurs: boolean;
  /** Whether the root is known to run, because its end would have been told. */
  rootRuns: boolean;
  /** From the table's `now()` before the start: what started earlier is never a member. */
  readonly since: number;
  /** The former name of the pipe that the attempt writes to; undefined once nobody writes to it. */
  pipe: string | undefined;
  /** Processes known to be members, by pid, with their start: they stay members whatever they do to hide. */
  readonly known: Map<number, number>;
  /** Is told of each process when it is first found to be a member, and by what; undefined where nobody debugs. */
  readonly onFound?: ((process: ProcessNote, trace: Trace) => void) | undefined;
}

/** Which tree each process belongs to. */
export type Members = ReadonlyMap<Tree, readonly ProcessRow[]>;

/** Takes the processes that have the run's token, or hold one of its pipes, and belong to none of the trees. */
export interface Stray {
  /** As a tree's. */
  readonly since: number;
  /** What the path of a pipe of the run has in it; undefined when pipes are not looked at, which takes longer than all the rest. */
  readonly pipes: string | undefined;
  /** `serial` is 0 when only a pipe tells of it. */
  take(row: ProcessRow, serial: number): void;
}

/**
 * The members of trees, from one scan: of the same group or session ∪ with the token in the environment ∪ known from before ∪ holding the
 * pipe ∪ descendants of these; never this process, and nothing that started before the tree. A process belongs to one tree.
 */
export function membersOf(
  trees: readonly Tree[],
  table: ProcessTable,
  runToken: string,
  stray?: Stray,
): Members {
  const members = new Map<Tree, ProcessRow[]>(trees.map((tree) => [tree, []]));
  const since = Math.min(stray?.since ?? Infinity, earliest(trees));
  const rows = [...table.scan()].filter((row) => row.start >= since);
  const claimed = new Map<number, Tree>();
  const found: ProcessRow[] = [];
  const claim = (row: ProcessRow, tree: Tree | undefined, trace: Trace | 'known'): boolean => {
    if (tree === undefined || row.start < tree.since || claimed.has(row.pid)) return false;
    claimed.set(row.pid, tree);
    members.get(tree)?.push(row);
    found.push(row);
    if (trace !== 'known') tree.onFound?.({ pid: row.pid, command: table.command(row) }, trace);
    return true;
  };

  claimKnown(trees, rows, claim);
  const bySerial = new Map(trees.map((tree) => [tree.serial, tree]));
  const leaders = leadersOf(trees, found, claimed);
  for (const row of rows) {
    if (claimed.has(row.pid)) continue;
    const serial = serialIn(table.environment(row), runToken);
    if (serial !== undefined) {
      if (!claim(row, bySerial.get(serial), 'token')) stray?.take(row, serial);
      continue;
    }
    const led = leaders.get(row.group) ?? leaders.get(row.session ?? -1) ?? leaders.get(row.pid);
    if (!claim(row, led, ledBy(row, led)) && holdsPipe(row, table, stray?.pipes)) stray?.take(row, 0);
  }
  claimHolders(trees, rows, table, claim);
  const children = byParent(rows);
  for (const row of found)
    for (const child of children.get(row.pid) ?? []) claim(child, claimed.get(row.pid), 'descendant');
  return members;
}

/**
 * Sends SIGKILL to each of the newest processes that a trace of its own shows to be a member, the moment it is met: one that keeps forking
 * is gone before a whole scan is through. Whether there was any.
 */
export function strike(trees: readonly Tree[], table: ProcessTable, runToken: string): boolean {
  const bySerial = new Map(trees.map((tree) => [tree.serial, tree]));
  const byRoot = new Map<number | undefined, Tree>();
  for (const tree of trees) if (tree.groupIsOurs && tree.root !== undefined) byRoot.set(tree.root, tree);
  const since = earliest(trees);
  let met = false;
  for (const row of table.newest()) {
    if (row.start < since) continue;
    const tree =
      byRoot.get(row.group) ??
      byRoot.get(row.session) ??
      byRoot.get(row.parent) ??
      bySerial.get(serialIn(table.environment(row), runToken) ?? -1);
    if (tree === undefined || row.start < tree.since) continue;
    if (table.signal(row, 'SIGKILL') === 'sent') met = true;
  }
  return met;
}

type Claim = (row: ProcessRow, tree: Tree | undefined, trace: Trace | 'known') => boolean;

function claimKnown(trees: readonly Tree[], rows: readonly ProcessRow[], claim: Claim): void {
  const known = new Map<string, Tree>();
  for (const tree of trees) for (const [pid, start] of tree.known) known.set(`${pid} ${start}`, tree);
  if (known.size > 0) for (const row of rows) claim(row, known.get(`${row.pid} ${row.start}`), 'known');
}

/** The trees whose group and session number is certain to be theirs, by that number. */
function leadersOf(
  trees: readonly Tree[],
  known: readonly ProcessRow[],
  claimed: ReadonlyMap<number, Tree>,
): ReadonlyMap<number, Tree> {
  const leaders = new Map<number, Tree>();
  for (const tree of trees) if (tree.root !== undefined && tree.groupIsOurs) leaders.set(tree.root, tree);
  for (const row of known) {
    const tree = claimed.get(row.pid);
    if (tree?.root !== undefined && (row.group === tree.root || row.session === tree.root))
      leaders.set(tree.root, tree);
  }
  return leaders;
}

function ledBy({ group, session }: ProcessRow, tree: Tree | undefined): Trace {
  if (group === tree?.root) return 'group';
  return session === tree?.root ? 'session' : 'root';
}

function claimHolders(
  trees: readonly Tree[],
  rows: readonly ProcessRow[],
  table: ProcessTable,
  claim: Claim,
): void {
  const byPipe = new Map<string, Tree>();
  for (const tree of trees) if (tree.pipe !== undefined) byPipe.set(tree.pipe, tree);
  if (byPipe.size === 0) return;
  for (const row of rows)
    // Linux writes the former path of a file without a name with " (deleted)" behind it.
    for (const path of table.openPaths(row))
      claim(row, byPipe.get(path.replace(/ \(deleted\)$/, '')), 'pipe');
}

/** Trees for processes that only their token or a pipe of the run tells, by the attempt's number. */
export function strayTrees(strays: ReadonlyMap<number, readonly ProcessRow[]>): readonly Tree[] {
  return [...strays].map(([serial, rows]) => ({
    serial,
    root: undefined,
    groupIsOurs: false,
    rootRuns: false,
    since: Math.min(...rows.map((row) => row.start)),
    pipe: undefined,
    known: new Map(rows.map((row) => [row.pid, row.start])),
  }));
}

/** The tree of an attempt of which nothing but its token is known. */
export function tokenTree(serial: number, since: number): Tree {
  return {
    serial,
    root: undefined,
    groupIsOurs: false,
    rootRuns: false,
    since,
    pipe: undefined,
    known: new Map(),
  };
}

/** The directory in which the pipes of a run lie, and its scripts: by its name they are known as the run's. */
export function runDirectory(runToken: string): string {
  return `rundag-${runToken}`;
}

/** What the name of every pipe in it begins with. */
export const pipeName = 'pipe-';

/** The number of the attempt whose token a text holds, or undefined. */
export function serialIn(environment: string, runToken: string): number | undefined {
  const at = environment.indexOf(`${runToken}.`);
  if (at < 0) return undefined;
  const from = at + runToken.length + 1;
  const end = environment.indexOf('.', from);
  const serial = end < 0 ? Number.NaN : Number(environment.slice(from, end));
  return Number.isInteger(serial) ? serial : undefined;
}

function holdsPipe(row: ProcessRow, table: ProcessTable, pipes: string | undefined): boolean {
  return pipes !== undefined && table.openPaths(row).some((path) => path.includes(pipes));
}

function byParent(rows: readonly ProcessRow[]): Map<number, ProcessRow[]> {
  const children = new Map<number, ProcessRow[]>();
  for (const row of rows) {
    const siblings = children.get(row.parent);
    if (siblings === undefined) children.set(row.parent, [row]);
    else siblings.push(row);
  }
  return children;
}

function earliest(trees: readonly Tree[]): number {
  let since = Infinity;
  for (const tree of trees) since = Math.min(since, tree.since);
  return since;
}
