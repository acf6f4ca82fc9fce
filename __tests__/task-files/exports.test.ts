import { describe, expect, it } from 'vitest';
import { noTaskFiles, type TaskFiles } from '../../src/model/outcome.ts';
import {
  addExports,
  exportedEnv,
  exportedPath,
  joinExports,
  noExports,
} from '../../src/task-files/exports.ts';

function files(env: Readonly<Record<string, string>>, path: readonly string[] = []): TaskFiles {
  return { ...noTaskFiles, env: new Map(Object.entries(env)), path };
}

describe('what tasks hand down', () => {
  it('costs nothing where nothing is exported', () => {
    const one = addExports(noExports, 0, files({ A: '1' }), 'linux');
    expect(addExports(one, 1, noTaskFiles, 'linux')).toBe(one);
    expect(joinExports([noExports, one, one])).toBe(one);
    expect(joinExports([])).toBe(noExports);
  });

  //   a → b → c     what c hands down has all that a and b do
  it('is that of the task that hands down all of it, and nothing is made for it', () => {
    const a = addExports(noExports, 0, files({ X: 'a' }), 'linux');
    const b = addExports(a, 1, files({}, ['/b']), 'linux');
    const c = addExports(b, 2, files({ Y: 'c' }), 'linux');
    for (const order of [
      [a, b, c],
      [c, b, a],
      [b, noExports, c, a],
    ])
      expect(joinExports(order)).toBe(c);
    expect(a.handedDown).toEqual([]);
  });

  //   a   b     d comes after a; it, b and a are joined
  it('refers to no more tasks than hand down something that the others do not', () => {
    const a = addExports(noExports, 0, files({ X: 'a' }), 'linux');
    const b = addExports(noExports, 1, files({ Y: 'b' }), 'linux');
    const d = addExports(a, 2, files({ Z: 'd' }), 'linux');
    const joined = joinExports([a, b, d]);
    expect(joined.handedDown).toEqual([d, b]);
    expect([...exportedEnv(joined).keys()]).toEqual(['X', 'Y', 'Z']);
    // The join hands down more than one of its parts does, and so it stands for all of them.
    expect(joinExports([a, b, d, joined])).toBe(joined);
  });

  it('is looked at once, however many ways lead to it', () => {
    let layer = [noExports];
    for (let rank = 0; rank < 100; rank += 2) {
      const joined = joinExports(layer);
      layer = [0, 1].map((side) =>
        addExports(joined, rank + side, files({ [`V${rank + side}`]: String(rank) }), 'linux'),
      );
    }
    // Walked way by way, it would take 2^50 steps.
    expect(exportedEnv(joinExports(layer)).size).toBe(100);
  });

  //   a → b     c needs both: b, which came after a, wins, whichever is named first
  it('is the value of the task that comes last', () => {
    const a = addExports(noExports, 0, files({ X: 'a', Y: 'a' }), 'linux');
    const b = addExports(a, 1, files({ X: 'b' }), 'linux');
    for (const joined of [joinExports([a, b]), joinExports([b, a])]) {
      expect(exportedEnv(joined)).toEqual(
        new Map([
          ['X', 'b'],
          ['Y', 'a'],
        ]),
      );
    }
  });

  it('is PATH in the order of the tasks, and within a task as it wrote', () => {
    const a = addExports(noExports, 0, files({}, ['/x', '/y']), 'linux');
    const b = addExports(noExports, 1, files({}, ['/z', '/x']), 'linux');
    expect(exportedPath(joinExports([a, b]))).toEqual(['/y', '/z', '/x']);
    expect(exportedPath(joinExports([b, a]))).toEqual(['/y', '/z', '/x']);
    expect(exportedPath(addExports(a, 2, files({}, ['/w', '/x']), 'linux'))).toEqual(['/y', '/w', '/x']);
  });

  it('is one variable on Windows whatever its case', () => {
    const a = addExports(noExports, 0, files({ Foo: '1' }), 'win32');
    expect(exportedEnv(addExports(a, 1, files({ FOO: '2' }), 'win32'))).toEqual(new Map([['FOO', '2']]));
  });
});
