import { execFile } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { homedir, tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import { describe, expect, it, onTestFinished } from 'vitest';
import { writeFiles } from '../support/machine.ts';

const root = join(import.meta.dirname, '../..');
const run = promisify(execFile);
const act = findAct();

/** The program `act`, from PATH or where `scripts/e2e.sh` puts it; undefined when there is none. */
function findAct(): string | undefined {
  const cache = join(process.env['XDG_CACHE_HOME'] ?? join(homedir(), '.cache'), 'rundag');
  const built = namesIn(cache).filter((name) => name.startsWith('act-'));
  const folders = [
    ...(process.env['PATH'] ?? '').split(delimiter),
    ...built.map((name) => join(cache, name)),
  ];
  const folder = folders.find((one) => namesIn(one).includes('act'));
  return folder === undefined ? undefined : join(folder, 'act');
}

function namesIn(directory: string): readonly string[] {
  try {
    return readdirSync(directory);
  } catch {
    return [];
  }
}

const urlOf = (path: string): string => JSON.stringify(pathToFileURL(join(root, path)).href);

/** An action that loads the history of its step, adds a task to it, and says what it has found. */
const main = `
import { tsImport } from ${urlOf('node_modules/tsx/dist/esm/api/index.mjs')};
const load = (path) => tsImport(${urlOf('src/history/')} + path, import.meta.url);
const { historyIdentity, stepIn } = await load('file/identity.ts');
const { chooseStore } = await load('stores/choose-store.ts');
const { openStore } = await load('stores/open-store.ts');
const { mergeHistories } = await load('file/merge-history.ts');
const { INPUT_RUN: run, INPUT_ATTEMPT: attempt, INPUT_MATRIX: matrix } = process.env;
const identity = historyIdentity({ ...stepIn(process.env, matrix, ''), system: process.platform, architecture: process.arch });
const choice = chooseStore({ mode: 'auto', asker: 'action', environment: process.env, platform: process.platform, home: '' });
const store = await openStore(choice, { identity, run, attempt: Number(attempt) });
const { signal } = new AbortController();
const loaded = await store.load(signal);
const task = { times: [{ when: Number(run), seconds: 1 }], records: [] };
const own = new Map([[\`\${JSON.parse(matrix).leg} \${run}-\${attempt}\`, task]]);
const { openArchives } = await load('stores/open-archives.ts');
const { createHash } = await import('node:crypto');
const { readFileSync, writeFileSync } = await import('node:fs');
const digestOf = (text) => createHash('sha256').update(text).digest('hex');
const archives = await openArchives(choice);
// Of the leg, and more than one request takes.
const content = Buffer.alloc(40_000_000, \`\${JSON.parse(matrix).leg} some bytes, \`);
const name = digestOf(content);
const [from, to] = ['from', 'to'].map((file) => \`\${process.env.RUNNER_TEMP}/\${name}.\${file}\`);
writeFileSync(from, content);
const fetched = await archives.fetch(name, to, signal);
const isWhole = fetched.kind === 'fetched' && digestOf(readFileSync(to)) === name;
const archive = isWhole ? 'whole' : [fetched, await archives.keep(name, from, signal)].map(({ kind, notice }) => notice ?? kind).join(', ');
const saved = await store.save(loaded.kind === 'history' ? mergeHistories(loaded.history, own) : own, signal);
console.log('PROBE ' + JSON.stringify({ ...JSON.parse(matrix), loaded: loaded.kind === 'history' ? [...loaded.history.keys()].toSorted() : loaded, saved, archive }));
`;

const workflow = `
on: push
jobs:
  test:
    runs-on: ubuntu-latest
    strategy: { matrix: { leg: [one, two] } }
    steps:
      - uses: actions/checkout@v4
      - { id: graph, uses: ./probe, with: { run: '\${{ vars.RUN }}', attempt: '\${{ vars.ATTEMPT }}' } }
`;

const action = `
name: probe
inputs: { run: { required: true }, attempt: { required: true }, matrix: { default: '\${{ toJSON(matrix) }}' } }
runs: { using: node20, main: main.mjs }
`;

/** A workflow with two legs whose steps use the history; \`run\` gives what its steps have found, the first leg first. */
async function openWorkflow(): Promise<(run: string, attempt: number) => Promise<readonly unknown[]>> {
  const directory = mkdtempSync(join(tmpdir(), 'rundag-act-'));
  onTestFinished(() => rmSync(directory, { recursive: true, force: true }));
  const checkout = join(directory, 'app');
  writeFiles(checkout, {
    '.github/workflows/ci.yml': workflow,
    'probe/action.yml': action,
    'probe/main.mjs': main,
  });
  const git = (...words: readonly string[]): Promise<unknown> => run('git', words, { cwd: checkout });
  await git('init', '--quiet', '--initial-branch=main');
  await git('add', '--all');
  await git(
    '-c',
    'user.name=a',
    '-c',
    'user.email=a@example.test',
    '-c',
    'commit.gpgsign=false',
    'commit',
    '-qm',
    'a',
  );
  await git('remote', 'add', 'origin', 'https://github.com/octo/app');
  return async (number, attempt) => {
    const { stdout } = await run(
      act ?? '',
      `push --platform ubuntu-latest=-self-hosted --cache-server-addr 127.0.0.1 --var RUN=${number} --var ATTEMPT=${attempt}`
        .split(' ')
        .concat('--cache-server-path', join(directory, 'server')),
      // It keeps its working copies there.
      { cwd: checkout, env: { ...process.env, XDG_CACHE_HOME: join(directory, 'cache') } },
    );
    const found = [...stdout.matchAll(/PROBE (\{.*\})/g)].map(([, text = '']) => text).toSorted();
    expect(stdout).not.toMatch(/::(?:warning|error|notice)|❗|🚧/);
    // `leg` is the first of their fields.
    return found.map((text): unknown => JSON.parse(text));
  };
}

describe.skipIf(act === undefined)("act's cache server (needs act: scripts/e2e.sh builds it)", () => {
  it(
    'keeps a history for each leg of a matrix, and for each run, and archives for all',
    { timeout: 120_000 },
    async () => {
      const runWorkflow = await openWorkflow();
      const saved = { kind: 'saved' };
      expect(await runWorkflow('7', 1)).toEqual([
        { leg: 'one', loaded: { kind: 'none' }, saved, archive: 'missing, kept' },
        { leg: 'two', loaded: { kind: 'none' }, saved, archive: 'missing, kept' },
      ]);
      expect(await runWorkflow('71', 1)).toEqual([
        { leg: 'one', loaded: ['one 7-1'], saved, archive: 'whole' },
        { leg: 'two', loaded: ['two 7-1'], saved, archive: 'whole' },
      ]);
      // A later attempt has what its run knew, not what is newest.
      expect(await runWorkflow('7', 2)).toEqual([
        { leg: 'one', loaded: ['one 7-1'], saved, archive: 'whole' },
        { leg: 'two', loaded: ['two 7-1'], saved, archive: 'whole' },
      ]);
      expect(await runWorkflow('71', 2)).toEqual([
        { leg: 'one', loaded: ['one 7-1', 'one 71-1'], saved, archive: 'whole' },
        { leg: 'two', loaded: ['two 7-1', 'two 71-1'], saved, archive: 'whole' },
      ]);
    },
  );
});
