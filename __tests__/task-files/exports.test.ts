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
