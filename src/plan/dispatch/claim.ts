import type { Task } from '../../model/task.ts';
import type { Scarce } from '../../model/wait-reason.ts';

/** What tasks hold of the machine while they run. Tasks that hold the same share one claim. */
export interface Claim {
  /** Each resource at most once, amounts positive and never more than there is. */
  readonly amounts: readonly Amount[];
  /** Memory that has to be free before it starts; 0: none. */
  readonly memoryBytes: number;
}

/** Units of one resource, which is a number that `Claims` hands out; CPUs count in thousandths. */
export interface Amount {
  readonly resource: number;
  readonly amount: number;
}

/** The resource that stands for the CPUs. */
export const cpuResource = 0;

/** Whole numbers of thousandths add up without rounding errors; a share below one thousandth counts as one. */
const thousandths = (cpus: number): number => (cpus <= 0 ? 0 : Math.max(1, Math.round(cpus * 1000)));

/** Gives tasks their claims, and numbers what they claim: the CPUs, the named pools, and matrices with `max-parallel`. */
export class Claims {
  readonly #totals: number[];
  /** What each resource is, by its number. */
  readonly #kinds: Scarce[] = [{ kind: 'cpus' }];
  readonly #pools = new Map<string, number>();
  readonly #matrices = new Map<string, number>();
  readonly #claims = new Map<string, Claim>();

  constructor(cpus: number, pools: ReadonlyMap<string, number>) {
    if (!(cpus > 0)) throw new Error(`internal error: the CPU budget has to be positive, found ${cpus}`);
    this.#totals = [thousandths(cpus)];
    for (const [name, count] of pools) this.#pools.set(name, this.#add({ kind: 'pool', name }, count));
  }

  /** How much there is of each resource, by its number; complete once every task has its claim. */
  get totals(): readonly number[] {
    return this.#totals;
  }

  kindOf(resource: number): Scarce {
    const kind = this.#kinds[resource];
    if (kind === undefined) throw new Error(`internal error: there is no resource ${resource}`);
    return kind;
  }

  of(task: Task): Claim {
    const amounts = [...this.#cpusOf(task), ...this.#poolsOf(task), ...this.#matrixOf(task)];
    const memoryBytes = task.memoryBytes ?? 0;
    const signature = `${memoryBytes} ${amounts.map(({ resource, amount }) => `${resource}:${amount}`).join(' ')}`;
    let claim = this.#claims.get(signature);
    if (claim === undefined) {
      claim = { amounts, memoryBytes };
      this.#claims.set(signature, claim);
    }
    return claim;
  }

  #cpusOf({ cpus }: Task): Amount[] {
    const total = this.#totals[cpuResource] ?? 0;
    const amount = cpus === 'all' ? total : Math.min(thousandths(cpus), total);
    return amount > 0 ? [{ resource: cpuResource, amount }] : [];
  }

  #poolsOf(task: Task): Amount[] {
    const amounts: Amount[] = [];
    for (const [name, amount] of task.pools) {
      const resource = this.#pools.get(name);
      const total = resource === undefined ? undefined : this.#totals[resource];
      if (resource === undefined || total === undefined || amount > total) {
        throw new Error(
          `internal error: ${task.id} needs ${amount} of pool ${name}, which has ${total ?? 'no entry'}`,
        );
      }
      if (amount > 0) amounts.push({ resource, amount });
    }
    return amounts.toSorted((a, b) => a.resource - b.resource);
  }

  #matrixOf({ matrix }: Task): Amount[] {
    if (matrix?.maxParallel === undefined || matrix.maxParallel >= matrix.total) return [];
    let resource = this.#matrices.get(matrix.key);
    if (resource === undefined) {
      resource = this.#add({ kind: 'max-parallel', key: matrix.key }, Math.max(1, matrix.maxParallel));
      this.#matrices.set(matrix.key, resource);
    }
    return [{ resource, amount: 1 }];
  }

  #add(kind: Scarce, total: number): number {
    this.#kinds.push(kind);
    return this.#totals.push(total) - 1;
  }
}
