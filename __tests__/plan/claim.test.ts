import { describe, expect, it } from 'vitest';
import { Claims } from '../../src/plan/dispatch/claim.ts';
import { makeInstance, makeTask } from '../support/make-task.ts';

const pools = new Map([
  ['db', 1],
  ['docker', 3],
]);

describe('Claims', () => {
  it('counts CPUs in thousandths, never more than there are', () => {
    const claims = new Claims(2, pools);
    const cpus = [0, 0.1, 1, 0.0001, 2, 64, 'all' as const].map(
      (share) => claims.of(makeTask('t', [], { cpus: share })).amounts[0]?.amount,
    );
    expect(cpus).toEqual([undefined, 100, 1000, 1, 2000, 2000, 2000]);
  });

  it('gives tasks that take the same the same claim, however their pools are written', () => {
    const claims = new Claims(2, pools);
    const one = claims.of(
      makeTask('a', [], {
        pools: new Map([
          ['db', 1],
          ['docker', 2],
        ]),
      }),
    );
    const other = claims.of(
      makeTask('b', [], {
        pools: new Map([
          ['docker', 2],
          ['db', 1],
        ]),
      }),
    );
    expect(one).toBe(other);
    expect(one).not.toBe(claims.of(makeTask('c', [], { pools: new Map([['docker', 2]]) })));
    expect(one).not.toBe(
      claims.of(
        makeTask('d', [], {
          pools: new Map([
            ['db', 1],
            ['docker', 2],
          ]),
          memoryBytes: 1,
        }),
      ),
    );
  });

  it('tells apart claims whose numbers, written one after another, would be the same', () => {
    const twelve = Array.from({ length: 12 }, (_, index) => `p${index + 1}`);
    const claims = new Claims(1, new Map(twelve.map((name) => [name, 11])));
    const claimOf = (held: readonly (readonly [string, number])[], memoryBytes?: number) =>
      claims.of(makeTask('t', [], { cpus: 0, pools: new Map(held), memoryBytes }));
    const first = claimOf([
      ['p1', 1],
      ['p12', 3],
    ]);
    const second = claimOf([
      ['p1', 11],
      ['p2', 3],
    ]);
    expect([first, second].map(({ amounts }) => amounts.map(({ resource }) => resource))).toEqual([
      [1, 12],
      [1, 2],
    ]);
    expect(claimOf([['p1', 1]], 1)).not.toBe(claimOf([['p1', 1]]));
    expect(claimOf([['p1', 0]])).toEqual({ amounts: [], memoryBytes: 0 });
  });

  it('knows what each resource is to people', () => {
    const claims = new Claims(2, pools);
    claims.of(makeTask('m (1)', [], { matrix: makeInstance('m', 0, 3, { maxParallel: 1 }) }));
    claims.of(makeTask('m (2)', [], { matrix: makeInstance('m', 1, 3, { maxParallel: 1 }) }));
    expect([0, 1, 2, 3].map((resource) => claims.kindOf(resource))).toEqual([
      { kind: 'cpus' },
      { kind: 'pool', name: 'db' },
      { kind: 'pool', name: 'docker' },
      { kind: 'max-parallel', key: 'm' },
    ]);
    expect(() => claims.kindOf(4)).toThrow('internal error: there is no resource 4');
  });

  it('treats max-parallel of a matrix as a pool of its own, unless it limits nothing', () => {
    const claims = new Claims(2, new Map([['unit', 7]]));
    const limited = makeTask('unit (1)', [], { matrix: makeInstance('unit', 0, 3, { maxParallel: 2 }) });
    const unlimited = makeTask('e2e (1)', [], { matrix: makeInstance('e2e', 0, 3, { maxParallel: 3 }) });
    expect(claims.of(limited).amounts).toEqual([
      { resource: 0, amount: 1000 },
      { resource: 2, amount: 1 },
    ]);
    expect(claims.of(unlimited).amounts).toEqual([{ resource: 0, amount: 1000 }]);
    expect(claims.totals).toEqual([2000, 7, 2]);
  });

  it('refuses what no run could satisfy', () => {
    expect(() => new Claims(0, pools)).toThrow('internal error: the CPU budget has to be positive, found 0');
    const claims = new Claims(1, pools);
    const ask = (name: string, count: number) => (): unknown =>
      claims.of(makeTask('t', [], { pools: new Map([[name, count]]) }));
    expect(ask('db', 2)).toThrow('internal error: t needs 2 of pool db, which has 1');
    expect(ask('bd', 1)).toThrow('internal error: t needs 1 of pool bd, which has no entry');
  });
});
