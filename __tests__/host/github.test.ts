import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { afterAll, afterEach, beforeEach, expect, test, vi } from 'vitest';
import {
  addPath,
  appendSummary,
  exportVariable,
  readInput,
  readState,
  saveState,
  setOutput,
} from '../../src/host/github.ts';

const directory = mkdtempSync(join(tmpdir(), 'rundag-github-'));
afterAll(() => rmSync(directory, { recursive: true }));

/** The file that the runner names by a variable. */
const fileOf = (variable: string): string => join(directory, variable);
const content = (variable: string): string => readFileSync(fileOf(variable), 'utf8');

beforeEach(() => {
  for (const variable of ['OUTPUT', 'ENV', 'PATH', 'STATE', 'STEP_SUMMARY'].map((name) => `GITHUB_${name}`)) {
    writeFileSync(fileOf(variable), '');
    vi.stubEnv(variable, fileOf(variable));
  }
});
afterEach(() => vi.unstubAllEnvs());

/** The entry `NAME<<DELIMITER`, the value and the delimiter again, as the runner reads it. */
const entry = (name: string, value: string): RegExp =>
  new RegExp(`^${name}<<(\\S+)\\r?\\n${value}\\r?\\n\\1\\r?\\n$`);

test('an input is read with the white space around it, and is empty when there is none', () => {
  vi.stubEnv('INPUT_DAG', '  tasks:\n    a: x\n');
  expect([readInput('dag'), readInput('file')]).toEqual(['  tasks:\n    a: x\n', '']);
});

test('an output goes to the runner’s file', () => {
  setOutput('result', 'success');
  expect(content('GITHUB_OUTPUT')).toMatch(entry('result', 'success'));
});

test('an output without the runner’s file is an error', () => {
  rmSync(fileOf('GITHUB_OUTPUT'));
  expect(() => setOutput('result', 'success')).toThrow('Missing file');
});

test('a variable goes to the later steps', () => {
  vi.stubEnv('RUNDAG_TEST_VARIABLE', undefined);
  exportVariable('RUNDAG_TEST_VARIABLE', 'a value');
  expect(content('GITHUB_ENV')).toMatch(entry('RUNDAG_TEST_VARIABLE', 'a value'));
});

test('a directory goes before the PATH of the later steps', () => {
  const before = process.env['PATH'] ?? '';
  vi.stubEnv('PATH', before);
  addPath('/opt/tool/bin');
  expect(content('GITHUB_PATH').trim()).toBe('/opt/tool/bin');
  expect(process.env['PATH']).toBe(`/opt/tool/bin${delimiter}${before}`);
});

test('a value for the post entry goes to the runner, which hands it back', () => {
  saveState('journal', '/tmp/journal');
  expect(content('GITHUB_STATE')).toMatch(entry('journal', '/tmp/journal'));
  vi.stubEnv('STATE_journal', '/tmp/journal');
  expect([readState('journal'), readState('other')]).toEqual(['/tmp/journal', '']);
});

test('Markdown is added to what is in the summary already', async () => {
  await appendSummary('# One\n');
  await appendSummary('two\n');
  expect(content('GITHUB_STEP_SUMMARY')).toBe('# One\ntwo\n');
});
