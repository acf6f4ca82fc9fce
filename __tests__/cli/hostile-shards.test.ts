import { spawnSync } from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdirSync,
  readFileSync,
  renameSync,
  rmSync,
  symlinkSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Machine, openMachine, writeFiles } from '../support/machine.ts';
import { runCommand, startCommand } from '../support/run-command.ts';

const graph = `
tasks:
  one: {run: 'echo one >> ran.txt; echo x=1 >> "$GITHUB_OUTPUT"'}
  two: {run: 'echo two >> ran.txt'}
  deploy: {needs: [one, two], run: 'echo deploy >> ran.txt'}
`;

const shardArgs = (index: number): readonly string[] => [
  '--history',
  'off',
  '--shard',
  `${index}/2`,
  '--report-directory',
  `reports/${index}`,
];

let clean: (() => void | Promise<void>)[] = [];
let origin: Machine;

/** Two shards, each with a task, in reports/1 and reports/2. */
beforeAll(async () => {
  origin = openMachine((step) => void clean.push(step));
  writeFiles(origin.workspace, { 'rundag.yml': graph });
  for (const index of [1, 2]) {
    const { status, stderr } = await runCommand({ machine: origin, args: shardArgs(index) });
    if (status !== 0) throw new Error(stderr);
  }
});

afterAll(async () => {
  for (const step of clean) await step();
  clean = [];
});

/** A machine that has their reports. */
function withReports(): { readonly machine: Machine; readonly report: string; readonly results: string } {
  const machine = openMachine();
  cpSync(origin.workspace, machine.workspace, { recursive: true });
  rmSync(join(machine.workspace, 'ran.txt'));
  const report = join(machine.workspace, 'reports', '2');
  return { machine, report, results: join(report, 'results.json') };
}

async function merge(
  machine: Machine,
  env: Readonly<Record<string, string>> = {},
): Promise<{ readonly status: number | null; readonly text: string }> {
  const args = ['--history', 'off', '--merge', 'reports/*'];
  const { status, stdout, stderr } = await runCommand({ machine, args, env });
  return { status, text: stdout + stderr };
}

const ranIn = ({ workspace }: Machine): string => {
  const file = join(workspace, 'ran.txt');
  return existsSync(file) ? readFileSync(file, 'utf8') : '';
};

interface Place {
  readonly report: string;
  readonly results: string;
}

const rewrite =
  (change: (text: string) => string) =>
  ({ results }: Place): void =>
    writeFileSync(results, change(readFileSync(results, 'utf8')));

const cases: readonly (readonly [name: string, damage: (place: Place) => void, message: string])[] = [
  [
    'is missing',
    ({ report }) => rmSync(report, { recursive: true }),
    'expected a report of shard 2/2; found none',
  ],
  [
    'is empty',
    ({ results }) => rmSync(results),
    'merge: reports/2: expected results.json of a shard; found none: its run was ended before it could report',
  ],
  [
    'is cut off between two tasks',
    rewrite((text) => text.slice(0, text.lastIndexOf(']}'))),
    'merge: reports/2: expected the end of the part of a shard; found it cut off',
  ],
  [
    'is cut off in a task',
    rewrite((text) => text.slice(0, text.lastIndexOf('"id":') + 3)),
    'merge: reports/2: expected the JSON of a shard; found something else',
  ],
  [
    'is no JSON',
    ({ results }) => writeFileSync(results, Buffer.from([0x50, 0x4b, 3, 4, 0xff, 0])),
    'merge: reports/2: expected the JSON of a shard; found something else',
  ],
  [
    'is that of a whole run',
    rewrite((text) => `${text.slice(0, text.indexOf(',\n"shard":'))}}`),
    'merge: reports/2: expected the part of a shard; found none: run its job again, as a shard and with this version of Rundag, or leave it out',
  ],
  [
    'is of another version',
    rewrite((text) => text.replace('"shard":{"version":1', '"shard":{"version":2')),
    'merge: reports/2: expected version 1; found 2',
  ],
  [
    'is of another graph',
    rewrite((text) => text.replace(/"graph":"[0-9a-f]{4}/, '"graph":"0000')),
    'merge: reports/2 (shard 2/2): expected the graph, directory and targets of this run; found others',
  ],
  [
    'is of another commit',
    rewrite((text) => text.replace('"commit":""', '"commit":"0123456789abcdef"')),
    'merge: reports/2 (shard 2/2): expected commit none; found 0123456789ab: merge reports of one workflow run',
  ],
  [
    'is a part of another whole',
    rewrite((text) => text.replace('"of":2', '"of":3')),
    'merge: expected parts of one whole; found shard 1/2 (reports/1), shard 2/3 (reports/2)',
  ],
  [
    'is too large',
    ({ results }) => truncateSync(results, 200_000_001),
    'merge: reports/2: expected at most 200,000,000 bytes of results.json; found 200,000,001',
  ],
  [
    'is a directory',
    ({ results }) => {
      rmSync(results);
      mkdirSync(results);
    },
    'merge: reports/2: results.json expected a regular file, found a directory',
  ],
];

const posixCases: typeof cases = [
  [
    'is a link to a report',
    ({ report, results }) => {
      renameSync(results, join(report, '..', '..', 'elsewhere.json'));
      symlinkSync(join(report, '..', '..', 'elsewhere.json'), results);
    },
    'merge: reports/2: results.json expected a regular file, found a symbolic link',
  ],
  [
    'is in a directory that is a link',
    ({ report }) => {
      renameSync(report, `${report}-elsewhere`);
      renameSync(`${report}-elsewhere`, join(report, '..', '..', 'elsewhere'));
      symlinkSync(join(report, '..', '..', 'elsewhere'), report);
    },
    'merge: reports/2: expected a directory; found a symbolic link, which is not followed',
  ],
  [
    'is a FIFO',
    ({ results }) => {
      rmSync(results);
      spawnSync('mkfifo', [results]);
    },
    'merge: reports/2: results.json expected a regular file, found a FIFO',
  ],
];

describe('the merge of two shards of which the report of one', () => {
  it.each(process.platform === 'win32' ? cases : [...cases, ...posixCases])(
    '%s fails, says so, and loses its task alone',
    async (_name, damage, message) => {
      const { machine, ...place } = withReports();
      damage(place);
      const { status, text } = await merge(machine);
      expect(text).toContain(message);
      expect(status).toBe(1);
      expect(text).toMatch(/\b1 succeeded, |✓ one/);
      // Where the numbers of parts differ nobody knows what is lost: it runs, and the merge fails all the same.
      expect(ranIn(machine)).toBe(message.includes('one whole') ? 'deploy\n' : '');
    },
  );

  it('has more brackets than memory has room for fails and says so', async () => {
    const { machine, results } = withReports();
    writeFileSync(results, Buffer.alloc(190_000_000, '[],'));
    const { status, text } = await merge(machine, { NODE_OPTIONS: '--max-old-space-size=128' });
    expect(text).toContain('merge: reports/2: expected the part of a shard; found none');
    expect(text).toContain('lost: shard 2/2 left no report');
    expect(status).toBe(1);
  });

  it('has 150 MB of other things before the part for the merge succeeds in little memory', async () => {
    const { machine, results } = withReports();
    const text = readFileSync(results, 'utf8');
    const from = text.indexOf('"tasks":[') + '"tasks":['.length;
    writeFileSync(
      results,
      Buffer.concat([
        Buffer.from(text.slice(0, from)),
        Buffer.alloc(150_000_000, '[],'),
        Buffer.from(text.slice(from)),
      ]),
    );
    expect((await merge(machine, { NODE_OPTIONS: '--max-old-space-size=128' })).status).toBe(0);
  });
});

describe('the merge of shards', () => {
  it('does not read more than 1 GB of reports', async () => {
    const { machine, report } = withReports();
    for (const place of [3, 4, 5, 6, 7, 8]) {
      mkdirSync(`${report}${place}`);
      writeFileSync(join(`${report}${place}`, 'results.json'), '');
      truncateSync(join(`${report}${place}`, 'results.json'), 190_000_000);
    }
    const { status, text } = await merge(machine);
    expect(status).toBe(1);
    expect(text).toContain(
      'merge: reports/28: expected at most 1,000,000,000 bytes of results.json in all reports together; found more',
    );
    expect(text).toContain('merge: reports/27: expected the part of a shard; found none');
  });

  it('takes the worse of two reports of one shard, and says that there are two', async () => {
    const { machine, report } = withReports();
    cpSync(report, `${report}-again`, { recursive: true });
    rewrite((text) => text.replaceAll('"result":"success"', '"result":"failure"'))({
      report,
      results: join(`${report}-again`, 'results.json'),
    });
    const { status, text } = await merge(machine);
    expect(text).toMatch(
      /merge: reports\/2(-again)? is another report of shard 2\/2: the newest attempt counts/,
    );
    expect(text).toMatch(/✗ two · .*failed on shard 2\/2/);
    expect([status, ranIn(machine)]).toEqual([1, '']);
    rewrite((results) => results.replace(/(?<="commit":"","rundag":"[^"]*","attempt":)1/, '2'))({
      report,
      results: join(report, 'results.json'),
    });
    expect((await merge(machine)).status).toBe(0);
  });

  it.skipIf(process.platform === 'win32')('shows a name that somebody made up on one line', async () => {
    const { machine, report } = withReports();
    renameSync(report, join(machine.workspace, 'reports', '2\n::error::gotcha\u001b[2J'));
    rmSync(join(machine.workspace, 'reports', '2\n::error::gotcha\u001b[2J', 'results.json'));
    const { status, text } = await merge(machine);
    expect(status).toBe(1);
    expect(text).toContain(String.raw`merge: "reports/2\n::error::gotcha\u001b[2J": expected results.json`);
    expect(text).not.toMatch(/^::error::gotcha/m);
  });

  it.skipIf(process.platform === 'win32')('names the directory of a shard that was killed', async () => {
    const machine = openMachine();
    const lasting = graph.replace("'echo two >> ran.txt'", "'echo two >> ran.txt; sleep 300'");
    writeFiles(machine.workspace, { 'rundag.yml': lasting });
    await runCommand({ machine, args: shardArgs(1) });
    const { child, printed, finished } = startCommand({ machine, args: shardArgs(2) });
    await printed('▶ two');
    child.kill('SIGKILL');
    await finished;
    const { status, text } = await merge(machine);
    expect(status).toBe(1);
    expect(text).toContain(
      'merge: reports/2: expected results.json of a shard; found none: its run was ended before it could report',
    );
    expect(text).toMatch(/expected a report of shard 2\/2; found none: .*its tasks: two$/m);
  });
});
