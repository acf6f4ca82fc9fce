import { describe, expect, it } from 'vitest';
import {
  type EnvironmentParts,
  shellEnvironment,
  stepEnvironment,
  taskEnvironment,
  withheldNames,
} from '../../src/run/task/environment.ts';
import { evaluateTemplate } from '../../src/language/expressions/evaluate.ts';
import type { Json } from '../../src/model/json.ts';
import { matrixVariable } from '../../src/model/task.ts';

function environment(parts: Partial<EnvironmentParts>): ReadonlyMap<string, string> {
  return taskEnvironment({
    base: new Map(),
    exportedEnv: new Map(),
    fileEnv: new Map(),
    taskEnv: new Map(),
    exportedPath: [],
    matrix: new Map(),
    rundag: { task: 'unit (20)', slot: 1, attempt: 2, cpus: undefined, parallelism: 4 },
    share: new Map(),
    taskFileEntries: new Map(),
    platform: 'linux',
    ...parts,
  });
}

describe('stepEnvironment', () => {
  it('is what a run step would see', () => {
    const kept = {
      PATH: '/bin',
      RUNNER_TRACKING_ID: 'github_1',
      GITHUB_TOKEN: 't',
      ACTIONS_ID_TOKEN_REQUEST_URL: 'u',
      ACTIONS_ID_TOKEN_REQUEST_TOKEN: 't',
      ACTIONS_STEP_DEBUG: 'true',
      ACTIONS_CACHE_URL_2: 'of the workflow',
      ACTIONS_RESULTS_URLS: 'of the workflow',
      ACTIONS_CACHE_MODES: 'of the workflow',
      ACTIONS_CACHE_SERVICE_V21: 'of the workflow',
      MY_ACTIONS_CACHE_MODE: 'of the workflow',
      MY_STATE_X: '1',
      MY_INPUT_X: '1',
      input_x: 'other on Linux',
      EMPTY: '',
    };
    const withheld = {
      INPUT_DAG: 'tasks:\n',
      'INPUT_MAX-PARALLEL': '2',
      STATE_isPost: 'true',
      ACTIONS_RUNTIME_TOKEN: 't',
      ACTIONS_RUNTIME_URL: 'u',
      ACTIONS_RESULTS_URL: 'u',
      ACTIONS_CACHE_URL: 'u',
      ACTIONS_CACHE_SERVICE_V2: 'True',
      ACTIONS_CACHE_MODE: 'x',
    };
    expect(stepEnvironment({ ...kept, ...withheld, NONE: undefined }, 'linux')).toEqual(
      new Map(Object.entries(kept)),
    );
  });

  it('withholds a name whatever stands in it', () => {
    expect(stepEnvironment({ 'INPUT_A\nB': '1', 'STATE_A\nB': '1' }, 'linux')).toEqual(new Map());
  });

  it('tells the names that it withholds, those without a value too', () => {
    const variables = { INPUT_A: 'x', state_b: 'x', STATE_C: undefined, PATH: 'x' };
    expect(withheldNames(variables, 'linux')).toEqual(['INPUT_A', 'STATE_C']);
    expect(withheldNames(variables, 'win32')).toEqual(['INPUT_A', 'state_b', 'STATE_C']);
  });

  it('minds no case on Windows', () => {
    expect(stepEnvironment({ Input_x: '1', Path: 'C:\\' }, 'win32')).toEqual(new Map([['Path', 'C:\\']]));
  });
});

describe('taskEnvironment', () => {
  it('tells the task about itself', () => {
    expect(environment({})).toEqual(
      new Map([
        ['RUNDAG_TASK', 'unit (20)'],
        ['RUNDAG_SLOT', '1'],
        ['RUNDAG_ATTEMPT', '2'],
        ['RUNDAG_PARALLELISM', '4'],
      ]),
    );
    const rundag = { task: 'a', slot: 0, attempt: 1, cpus: 1.5, parallelism: 4 };
    expect(environment({ rundag }).get('RUNDAG_CPUS')).toBe('1.5');
  });

  it('lets exports win over the file’s env and this over the step, the task’s env over exports, and Rundag over all', () => {
    const names = ['A', 'B', 'C', 'D', 'RUNDAG_TASK', 'GITHUB_OUTPUT', 'MATRIX_OS'];
    const from = (first: number, value: string) => new Map(names.slice(first).map((name) => [name, value]));
    const result = environment({
      base: from(0, 'step'),
      fileEnv: from(1, 'file'),
      exportedEnv: from(2, 'exported'),
      taskEnv: from(3, 'task'),
      matrix: new Map([['os', 'linux']]),
      taskFileEntries: new Map([['GITHUB_OUTPUT', '/own']]),
    });
    expect(names.map((name) => result.get(name))).toEqual([
      'step',
      'file',
      'exported',
      'task',
      'unit (20)',
      '/own',
      'linux',
    ]);
  });

  it('tells a share only where nothing else says it, be it empty', () => {
    const names = ['STEP', 'FILE', 'EXPORTED', 'OWN', 'NONE'];
    const result = environment({
      base: new Map([['STEP', '']]),
      fileEnv: new Map([['FILE', 'file']]),
      exportedEnv: new Map([['EXPORTED', 'exported']]),
      taskEnv: new Map([['OWN', 'task']]),
      share: new Map(names.map((name) => [name, '4'])),
    });
    expect(names.map((name) => result.get(name))).toEqual(['', 'file', 'exported', 'task', '4']);
  });

  it('knows on Windows a share that is said in another case', () => {
    const base = new Map([['Gomaxprocs', '2']]);
    const share = new Map([['GOMAXPROCS', '4']]);
    expect(environment({ base, share, platform: 'win32' }).get('Gomaxprocs')).toBe('2');
    expect(environment({ base, share, platform: 'win32' }).has('GOMAXPROCS')).toBe(false);
  });

  it('leaves its parts as they are', () => {
    const base = new Map([['A', '1']]);
    environment({ base, taskEnv: new Map([['A', '2']]) });
    expect(base).toEqual(new Map([['A', '1']]));
  });

  it('puts exported directories before the PATH that the task would have, the last first', () => {
    const base = new Map([['PATH', '/bin']]);
    expect(environment({ base, exportedPath: ['/a', '/b'] }).get('PATH')).toBe('/b:/a:/bin');
    expect(
      environment({ base, exportedPath: ['/a'], taskEnv: new Map([['PATH', '/own']]) }).get('PATH'),
    ).toBe('/a:/own');
    expect(environment({ exportedPath: ['/a'] }).get('PATH')).toBe('/a');
    expect(environment({ base: new Map([['PATH', '']]), exportedPath: ['/a'] }).get('PATH')).toBe('/a');
    expect(environment({ base }).get('PATH')).toBe('/bin');
    const spelledOtherwise = new Map([['Path', '/other']]);
    expect(environment({ base: spelledOtherwise, exportedPath: ['/a'] }).get('PATH')).toBe('/a');
  });

  it('on Windows knows a variable in any case and keeps its first spelling', () => {
    const result = environment({
      platform: 'win32',
      base: new Map([['Path', 'C:\\bin']]),
      exportedEnv: new Map([['Foo', '1']]),
      taskEnv: new Map([
        ['FOO', '2'],
        ['PATH', 'D:\\own'],
      ]),
      exportedPath: ['C:\\a'],
    });
    expect([...result].filter(([name]) => !name.startsWith('RUNDAG_'))).toEqual([
      ['Path', 'C:\\a;D:\\own'],
      ['Foo', '2'],
    ]);
  });

  it.each([
    ['text', 'text'],
    [22, '22'],
    [0.5, '0.5'],
    [true, 'true'],
    [null, ''],
    [{ os: 'linux', list: [1] }, '{"os":"linux","list":[1]}'],
    [['a', 2], '["a",2]'],
    [{ a: { b: null, 'c"': [true, ['x']] } }, '{"a":{"b":null,"c\\"":[true,["x"]]}}'],
  ])('writes the matrix value %j as %j', (value, text) => {
    expect(environment({ matrix: new Map([['node-version', value]]) }).get('MATRIX_NODE_VERSION')).toBe(text);
  });

  it.each([
    0.84551240822557006,
    Number('12345678901234567890'),
    1e20,
    1e-7,
    -0,
    0.1 + 0.2,
    Infinity,
    NaN,
    20,
    3.5,
  ])('writes the number %d as an expression does, alone and in what is written as JSON', (value) => {
    const matrix = new Map<string, Json>([
      ['n', value],
      ['list', [value]],
      ['map', { n: value }],
    ]);
    const contexts = new Map([['matrix', () => matrix]]);
    const told = environment({ matrix });
    const expected = evaluateTemplate('${{ matrix.n }}', contexts, new Map());
    expect(expected).toEqual({ kind: 'value', value: told.get('MATRIX_N') });
    expect(told.get('MATRIX_LIST')).toBe(`[${told.get('MATRIX_N')}]`);
    expect(told.get('MATRIX_MAP')).toBe(`{"n":${told.get('MATRIX_N')}}`);
  });
});

describe('matrixVariable', () => {
  it('is upper case with underscores for all that no variable has', () => {
    expect(matrixVariable('node-version.x')).toBe('MATRIX_NODE_VERSION_X');
    expect(matrixVariable('köln')).toBe('MATRIX_K_LN');
  });
});

describe('shellEnvironment', () => {
  it('is that of the step, with what GITHUB_PATH has put before its PATH', () => {
    const base = new Map([
      ['PATH', '/bin'],
      ['A', '1'],
    ]);
    expect(shellEnvironment({ base, exportedPath: [], platform: 'linux' })).toBe(base);
    expect(shellEnvironment({ base, exportedPath: ['/a', '/b'], platform: 'linux' })).toEqual(
      new Map([
        ['PATH', '/b:/a:/bin'],
        ['A', '1'],
      ]),
    );
    expect(shellEnvironment({ base: new Map(), exportedPath: ['/a'], platform: 'linux' })).toEqual(
      new Map([['PATH', '/a']]),
    );
  });

  it('minds no case on Windows', () => {
    const base = new Map([['Path', 'C:\\bin']]);
    expect(shellEnvironment({ base, exportedPath: ['C:\\a'], platform: 'win32' })).toEqual(
      new Map([['Path', 'C:\\a;C:\\bin']]),
    );
  });

  it('on Windows is called PATH where the step has none', () => {
    expect(
      shellEnvironment({ base: new Map([['A', '1']]), exportedPath: ['C:\\a'], platform: 'win32' }),
    ).toEqual(
      new Map([
        ['A', '1'],
        ['PATH', 'C:\\a'],
      ]),
    );
  });

  it('elsewhere minds the case', () => {
    const base = new Map([['Path', '/other']]);
    expect(shellEnvironment({ base, exportedPath: ['/a'], platform: 'linux' })).toEqual(
      new Map([
        ['Path', '/other'],
        ['PATH', '/a'],
      ]),
    );
  });
});
