import type { Json } from '../../src/model/json.ts';

/** A matrix as a workflow has it, and what GitHub makes of it. */
export interface MatrixCase {
  readonly title: string;
  /** Where GitHub says so: a page of its documentation, a file of the runner, or an issue. */
  readonly source: string;
  readonly matrix: { readonly [key: string]: Json };
  /** The combinations in GitHub's order. */
  readonly combinations: readonly { readonly [key: string]: Json }[];
  /** What GitHub shows behind the job's name for each; left out where it is not what the case is about. */
  readonly suffixes?: readonly string[];
}

const variations = 'GitHub Docs, "Running variations of jobs in a workflow"';
const syntax = 'GitHub Docs, "Workflow syntax", jobs.<job_id>.strategy.matrix';
const builder = 'actions/runner, src/Sdk/WorkflowParser/Conversion/MatrixBuilder.cs';
const names = 'actions/runner, src/Sdk/WorkflowParser/Conversion/JobNameBuilder.cs and MatrixBuilder.cs';
const looseness =
  'ChristopherHX/runner.server, pull request 95 (observed on GitHub); MatrixBuilder.cs compares with ==';

export const matrixCases: readonly MatrixCase[] = [
  {
    title: 'one list',
    source: variations,
    matrix: { version: [10, 12, 14] },
    combinations: [{ version: 10 }, { version: 12 }, { version: 14 }],
    suffixes: [' (10)', ' (12)', ' (14)'],
  },
  {
    title: 'two lists: the first key varies slowest',
    source: syntax,
    matrix: { version: [10, 12, 14], os: ['ubuntu-latest', 'windows-latest'] },
    combinations: [
      { version: 10, os: 'ubuntu-latest' },
      { version: 10, os: 'windows-latest' },
      { version: 12, os: 'ubuntu-latest' },
      { version: 12, os: 'windows-latest' },
      { version: 14, os: 'ubuntu-latest' },
      { version: 14, os: 'windows-latest' },
    ],
    suffixes: [
      ' (10, ubuntu-latest)',
      ' (10, windows-latest)',
      ' (12, ubuntu-latest)',
      ' (12, windows-latest)',
      ' (14, ubuntu-latest)',
      ' (14, windows-latest)',
    ],
  },
  {
    title: 'objects as values',
    source: `${variations}, "Using a multi-dimension matrix"`,
    matrix: {
      os: ['ubuntu-latest', 'macos-latest'],
      node: [{ version: 14 }, { version: 20, env: 'NODE_OPTIONS=--openssl-legacy-provider' }],
    },
    combinations: [
      { os: 'ubuntu-latest', node: { version: 14 } },
      { os: 'ubuntu-latest', node: { version: 20, env: 'NODE_OPTIONS=--openssl-legacy-provider' } },
      { os: 'macos-latest', node: { version: 14 } },
      { os: 'macos-latest', node: { version: 20, env: 'NODE_OPTIONS=--openssl-legacy-provider' } },
    ],
    suffixes: [
      ' (ubuntu-latest, 14)',
      ' (ubuntu-latest, 20, NODE_OPTIONS=--openssl-legacy-provider)',
      ' (macos-latest, 14)',
      ' (macos-latest, 20, NODE_OPTIONS=--openssl-legacy-provider)',
    ],
  },
  {
    title: 'include: the example of the fruits and animals',
    source: `${syntax}.include`,
    matrix: {
      fruit: ['apple', 'pear'],
      animal: ['cat', 'dog'],
      include: [
        { color: 'green' },
        { color: 'pink', animal: 'cat' },
        { fruit: 'apple', shape: 'circle' },
        { fruit: 'banana' },
        { fruit: 'banana', animal: 'cat' },
      ],
    },
    combinations: [
      { fruit: 'apple', animal: 'cat', color: 'pink', shape: 'circle' },
      { fruit: 'apple', animal: 'dog', color: 'green', shape: 'circle' },
      { fruit: 'pear', animal: 'cat', color: 'pink' },
      { fruit: 'pear', animal: 'dog', color: 'green' },
      { fruit: 'banana' },
      { fruit: 'banana', animal: 'cat' },
    ],
    suffixes: [
      ' (apple, cat)',
      ' (apple, dog)',
      ' (pear, cat)',
      ' (pear, dog)',
      ' (banana)',
      ' (banana, cat)',
    ],
  },
  {
    title: 'include expands one combination',
    source: `${variations}, "Expanding configurations"`,
    matrix: {
      os: ['windows-latest', 'ubuntu-latest'],
      node: [12, 14, 16],
      include: [{ os: 'windows-latest', node: 16, npm: 6 }],
    },
    combinations: [
      { os: 'windows-latest', node: 12 },
      { os: 'windows-latest', node: 14 },
      { os: 'windows-latest', node: 16, npm: 6 },
      { os: 'ubuntu-latest', node: 12 },
      { os: 'ubuntu-latest', node: 14 },
      { os: 'ubuntu-latest', node: 16 },
    ],
  },
  {
    title: 'what an include adds to a combination is not shown in its name',
    source: `${names}: the name is made before the extra values are added`,
    matrix: { node: [16, 18], include: [{ node: 18, coverage: true }] },
    combinations: [{ node: 16 }, { node: 18, coverage: true }],
    suffixes: [' (16)', ' (18)'],
  },
  {
    title: 'include adds a combination',
    source: `${variations}, "Adding configurations"`,
    matrix: {
      os: ['macos-latest', 'windows-latest', 'ubuntu-latest'],
      version: [12, 14, 16],
      include: [{ os: 'windows-latest', version: 17 }],
    },
    combinations: [
      ...['macos-latest', 'windows-latest', 'ubuntu-latest'].flatMap((os) =>
        [12, 14, 16].map((version) => ({ os, version })),
      ),
      { os: 'windows-latest', version: 17 },
    ],
  },
  {
    title: 'include without any list',
    source: `${variations}, "Adding configurations"`,
    matrix: {
      include: [
        { site: 'production', datacenter: 'site-a' },
        { site: 'staging', datacenter: 'site-b' },
      ],
    },
    combinations: [
      { site: 'production', datacenter: 'site-a' },
      { site: 'staging', datacenter: 'site-b' },
    ],
    suffixes: [' (production, site-a)', ' (staging, site-b)'],
  },
  {
    title: 'include entries without a list never add to each other',
    source: `${builder}: no product, so every entry is its own`,
    matrix: { include: [{ a: 1 }, { a: 1, b: 2 }, { c: 3 }] },
    combinations: [{ a: 1 }, { a: 1, b: 2 }, { c: 3 }],
  },
  {
    title: 'include for one value of a list with another key: seven jobs for perl',
    source: `${syntax}.include, the example for perl`,
    matrix: {
      os: ['ubuntu-latest'],
      perl: ['5.16', '5.20', '5.26', '5.30', 'latest'],
      include: [
        { os: 'macos-latest', perl: '5.26' },
        { os: 'macos-latest', perl: 'latest' },
      ],
    },
    combinations: [
      ...['5.16', '5.20', '5.26', '5.30', 'latest'].map((perl) => ({ os: 'ubuntu-latest', perl })),
      { os: 'macos-latest', perl: '5.26' },
      { os: 'macos-latest', perl: 'latest' },
    ],
  },
  {
    title: 'include with experimental: four jobs',
    source: `${syntax}, "Handling failures"`,
    matrix: { version: [6, 7, 8], experimental: [false], include: [{ version: 9, experimental: true }] },
    combinations: [
      { version: 6, experimental: false },
      { version: 7, experimental: false },
      { version: 8, experimental: false },
      { version: 9, experimental: true },
    ],
    suffixes: [' (6, false)', ' (7, false)', ' (8, false)', ' (9, true)'],
  },
  {
    title: 'a later include overwrites what an earlier one added',
    source: `${syntax}.include: "added matrix values can be overwritten"`,
    matrix: { n: [1, 2], include: [{ x: 'a' }, { n: 2, x: 'b' }, { x: 'c', n: 1 }] },
    combinations: [
      { n: 1, x: 'c' },
      { n: 2, x: 'b' },
    ],
  },
  {
    title: 'an include that is the same as a combination adds nothing and makes nothing',
    source: `${builder}: it matches, so it is no unmatched vector`,
    matrix: { n: [1, 2], include: [{ n: 2 }] },
    combinations: [{ n: 1 }, { n: 2 }],
  },
  {
    title: 'an include never adds to a combination that another include made',
    source: `${syntax}.include: "that combination was not one of the original matrix combinations"`,
    matrix: { fruit: ['apple'], include: [{ fruit: 'banana' }, { fruit: 'banana', color: 'yellow' }] },
    combinations: [{ fruit: 'apple' }, { fruit: 'banana' }, { fruit: 'banana', color: 'yellow' }],
    suffixes: [' (apple)', ' (banana)', ' (banana, yellow)'],
  },
  {
    title: 'in a combination that an include makes, keys of the lists come first',
    source: `${builder}: GetUnmatchedVectors takes the filter, then the extra values`,
    matrix: { fruit: ['apple'], include: [{ shape: 'long', fruit: 'banana' }] },
    combinations: [{ fruit: 'apple' }, { fruit: 'banana', shape: 'long' }],
    suffixes: [' (apple)', ' (banana, long)'],
  },
  {
    title: 'include on a part of an object',
    source: `${builder}: a filter has one comparison for each leaf`,
    matrix: {
      node: [{ version: 14, lts: true }, { version: 15 }],
      include: [{ node: { version: 14 }, extra: 'yes' }],
    },
    combinations: [{ node: { version: 14, lts: true }, extra: 'yes' }, { node: { version: 15 } }],
  },
  {
    title: 'include with an object that no combination has',
    source: builder,
    matrix: { node: [{ version: 14 }], include: [{ node: { version: 16 } }] },
    combinations: [{ node: { version: 14 } }, { node: { version: 16 } }],
    suffixes: [' (14)', ' (16)'],
  },
  {
    title: 'exclude: nine of twelve are left',
    source: `${variations}, "Excluding matrix configurations"`,
    matrix: {
      os: ['macos-latest', 'windows-latest'],
      version: [12, 14, 16],
      environment: ['staging', 'production'],
      exclude: [
        { os: 'macos-latest', version: 12, environment: 'production' },
        { os: 'windows-latest', version: 16 },
      ],
    },
    combinations: [
      { os: 'macos-latest', version: 12, environment: 'staging' },
      { os: 'macos-latest', version: 14, environment: 'staging' },
      { os: 'macos-latest', version: 14, environment: 'production' },
      { os: 'macos-latest', version: 16, environment: 'staging' },
      { os: 'macos-latest', version: 16, environment: 'production' },
      { os: 'windows-latest', version: 12, environment: 'staging' },
      { os: 'windows-latest', version: 12, environment: 'production' },
      { os: 'windows-latest', version: 14, environment: 'staging' },
      { os: 'windows-latest', version: 14, environment: 'production' },
    ],
  },
  {
    title: 'include after exclude brings a combination back, at the end',
    source: `${variations}: "All include combinations are processed after exclude"`,
    matrix: { n: [1, 2, 3], exclude: [{ n: 1 }], include: [{ n: 1 }] },
    combinations: [{ n: 2 }, { n: 3 }, { n: 1 }],
  },
  {
    title: 'exclude of everything, with an include',
    source: `${variations}: "All include combinations are processed after exclude"`,
    matrix: { n: [1, 2], exclude: [{ n: 1 }, { n: 2 }], include: [{ n: 9, x: 'y' }] },
    combinations: [{ n: 9, x: 'y' }],
    suffixes: [' (9, y)'],
  },
  {
    title: 'an include without a key of the lists, when exclude leaves nothing, is a combination of its own',
    source: `${builder}: it matched no combination`,
    matrix: { n: [1], exclude: [{ n: 1 }], include: [{ color: 'green' }] },
    combinations: [{ color: 'green' }],
  },
  {
    title: 'exclude on a part of an object',
    source: 'rhysd/actionlint, issue 249 (observed on GitHub); MatrixBuilder.cs compares leaves',
    matrix: {
      os: [
        { name: 'Ubuntu', matrix: 'ubuntu' },
        { name: 'Windows', matrix: 'windows' },
      ],
      arch: [
        { name: 'ARM', matrix: 'arm' },
        { name: 'Intel', matrix: 'intel' },
      ],
      exclude: [{ os: { matrix: 'windows' }, arch: { matrix: 'arm' } }],
    },
    combinations: [
      { os: { name: 'Ubuntu', matrix: 'ubuntu' }, arch: { name: 'ARM', matrix: 'arm' } },
      { os: { name: 'Ubuntu', matrix: 'ubuntu' }, arch: { name: 'Intel', matrix: 'intel' } },
      { os: { name: 'Windows', matrix: 'windows' }, arch: { name: 'Intel', matrix: 'intel' } },
    ],
  },
  {
    title: 'exclude on the beginning of a list',
    source:
      'ChristopherHX/runner.server, MessageController.cs (observed on GitHub); MatrixBuilder.cs compares by index',
    matrix: { tags: [['a', 'b'], ['a'], ['b', 'a']], exclude: [{ tags: ['a'] }] },
    combinations: [{ tags: ['b', 'a'] }],
    suffixes: [' (b, a)'],
  },
  {
    title: 'exclude compares text whatever its case',
    source: looseness,
    matrix: { a: ['a', 'b'], exclude: [{ a: 'A' }] },
    combinations: [{ a: 'b' }],
  },
  {
    title: 'exclude finds keys whatever their case',
    source: looseness,
    matrix: { a: ['a', 'b'], exclude: [{ A: 'a' }] },
    combinations: [{ a: 'b' }],
  },
  {
    title: 'exclude of null takes empty text and null',
    source: looseness,
    matrix: { a: ['b', '', null], exclude: [{ a: null }] },
    combinations: [{ a: 'b' }],
  },
  {
    title: 'exclude of a text takes the number that it means',
    source: 'GitHub Docs, "Expressions", loose equality; MatrixBuilder.cs compares with ==',
    matrix: { n: [8, 10, 11], exclude: [{ n: '10' }] },
    combinations: [{ n: 8 }, { n: 11 }],
  },
  {
    title: 'exclude of true takes 1',
    source: 'GitHub Docs, "Expressions", loose equality; MatrixBuilder.cs compares with ==',
    matrix: { n: [0, 1, true, 'x'], exclude: [{ n: true }] },
    combinations: [{ n: 0 }, { n: 'x' }],
  },
  {
    title: 'exclude that fits nothing',
    source: builder,
    matrix: { n: [1, 2], exclude: [{ n: 3 }] },
    combinations: [{ n: 1 }, { n: 2 }],
  },
  {
    title: 'names leave null and empty text out',
    source: names,
    matrix: { a: [null, ''], b: ['x', true] },
    combinations: [
      { a: null, b: 'x' },
      { a: null, b: true },
      { a: '', b: 'x' },
      { a: '', b: true },
    ],
    suffixes: [' (x)', ' (true)', ' (x)', ' (true)'],
  },
  {
    title: 'names show the leaves of lists and objects in order',
    source: names,
    matrix: { a: [{ x: [1, { y: 'two' }], z: false }], b: [[], {}, [3]] },
    combinations: [
      { a: { x: [1, { y: 'two' }], z: false }, b: [] },
      { a: { x: [1, { y: 'two' }], z: false }, b: {} },
      { a: { x: [1, { y: 'two' }], z: false }, b: [3] },
    ],
    suffixes: [' (1, two, false)', ' (1, two, false)', ' (1, two, false, 3)'],
  },
  {
    title: 'names show numbers with 15 digits and an exponent when large',
    source: 'actions/runner, src/Sdk/Expressions/Data/NumberExpressionData.cs: G15',
    matrix: { n: [3.1, 1e20, 0.00001, -2.5] },
    combinations: [{ n: 3.1 }, { n: 1e20 }, { n: 0.00001 }, { n: -2.5 }],
    suffixes: [' (3.1)', ' (1E+20)', ' (1E-05)', ' (-2.5)'],
  },
  {
    title: 'a name without anything to show has no suffix',
    source: names,
    matrix: { a: [null] },
    combinations: [{ a: null }],
    suffixes: [''],
  },
];

/** A matrix that GitHub refuses, and where the mistake is. */
export const badMatrices: readonly {
  readonly title: string;
  readonly source: string;
  readonly matrix: { readonly [key: string]: Json };
  readonly problems: readonly { readonly message: string; readonly path: readonly (string | number)[] }[];
}[] = [
  {
    title: 'no list and no include',
    source: 'actions/runner, WorkflowTemplateConverter.cs: "Matrix must define at least one vector"',
    matrix: {},
    problems: [{ message: 'the matrix is empty: expected a list of values or an "include"', path: [] }],
  },
  {
    title: 'a list without values',
    source: 'actions/runner, WorkflowTemplateConverter.cs: "Matrix vector … does not contain any values"',
    matrix: { os: [], node: [1] },
    problems: [{ message: 'matrix key "os" has no values', path: ['os'] }],
  },
  {
    title: 'an exclude on a key that no list has',
    source: `${builder}: "Matrix exclude key … does not match any key within the matrix"`,
    matrix: { node: [1], exclude: [{ node: 1 }, { nod: 1 }, { platform: 2 }] },
    problems: [
      {
        message: '"exclude" names "nod", which is no key of the matrix; did you mean "node"?',
        path: ['exclude', 1, 'nod'],
      },
      {
        message: '"exclude" names "platform", which is no key of the matrix',
        path: ['exclude', 2, 'platform'],
      },
    ],
  },
  {
    title: 'an empty exclude and an empty include',
    source: `${builder}: "Matrix exclude filter must not be empty"`,
    matrix: { node: [1], include: [{}], exclude: [{}] },
    problems: [
      { message: 'an "include" entry is empty', path: ['include', 0] },
      { message: 'an "exclude" entry is empty', path: ['exclude', 0] },
    ],
  },
  {
    title: 'more than 256 combinations',
    source: `${syntax}: "A matrix will generate a maximum of 256 jobs per workflow run"`,
    matrix: { a: Array.from({ length: 257 }, (_, index) => index) },
    problems: [{ message: 'the matrix has 257 combinations, expected at most 256', path: [] }],
  },
  {
    title: 'more combinations than anybody could count',
    source: `${syntax}: "A matrix will generate a maximum of 256 jobs per workflow run"`,
    matrix: Object.fromEntries(
      ['a', 'b', 'c', 'd'].map((key) => [key, Array.from({ length: 100 }, (_, index) => index)]),
    ),
    problems: [
      { message: 'the lists of the matrix make 100000000 combinations, expected at most 256', path: [] },
    ],
  },
  {
    title: 'nothing left after exclude',
    source: 'a graph file asks for at least one instance; GitHub runs the job once without a matrix',
    matrix: { a: [1], exclude: [{ a: 1 }] },
    problems: [{ message: 'the matrix is empty: "exclude" leaves no combination', path: ['exclude'] }],
  },
];
