import { resolve } from 'node:path';
import { expect, test } from 'vitest';
import { settingsFromInputs } from '../../src/front/action/inputs.ts';
import { actionFile } from '../support/run-action.ts';

const workspace = resolve('/checkout');

/** What nobody has asked for otherwise. */
const nothing = settingsFromInputs(() => '', workspace);
if (nothing.kind !== 'settings') throw new Error('no input at all is no mistake');
const defaults = nothing.settings;

/** What the inputs come to when a workflow gives these, and the runner the defaults for the rest. */
function settings(given: Readonly<Record<string, string>>) {
  return settingsFromInputs((name) => {
    const input = actionFile.inputs[name];
    if (input === undefined) throw new Error(`action.yml has no input ${name}`);
    return given[name] ?? input.default ?? '';
  }, workspace);
}

test('without any input it is the default graph file, on all CPUs, with all reports', () => {
  expect(settings({})).toEqual({
    kind: 'settings',
    settings: {
      source: { kind: 'file', path: '.github/rundag.yml', isDefault: true },
      dag: undefined,
      dagFile: undefined,
      targets: [],
      maxParallel: { kind: 'auto' },
      shareCpus: 'declared',
      failFast: false,
      maxFailures: 0,
      workingDirectory: workspace,
      summary: true,
      annotations: true,
      reportDirectory: undefined,
      changedSince: undefined,
      checkName: undefined,
      checks: [],
      force: false,
      githubToken: undefined,
      graceSeconds: 4,
      history: 'auto',
      historyDirectory: undefined,
      historyUrl: undefined,
      jobMatrix: '${{ toJSON(matrix) }}',
      rerun: 'all',
      resume: false,
      why: undefined,
      list: false,
      logOf: undefined,
      log: undefined,
      dryRun: false,
      validate: false,
      drawing: undefined,
      version: false,
      help: false,
    },
  });
});

test('every input counts, with white space around it or not', () => {
  const given = {
    'dag-file': ' ci/dag.yml\n',
    targets: 'lint\nunit (20)\n',
    'max-parallel': ' 75% ',
    'share-cpus': 'jobserver\n',
    'fail-fast': 'True',
    'max-failures': '3',
    'working-directory': 'packages/app ',
    summary: 'false',
    annotations: 'FALSE',
    'report-directory': ' out/report',
    'dry-run': 'true',
    'grace-seconds': '0.5',
  };
  expect(settings(given)).toEqual({
    kind: 'settings',
    settings: {
      ...defaults,
      source: { kind: 'file', path: 'ci/dag.yml', isDefault: false },
      dagFile: 'ci/dag.yml',
      targets: ['lint', 'unit (20)'],
      maxParallel: { kind: 'percent', percent: 75 },
      shareCpus: 'jobserver',
      failFast: true,
      maxFailures: 3,
      workingDirectory: resolve(workspace, 'packages/app'),
      summary: false,
      annotations: false,
      reportDirectory: resolve(workspace, 'out/report'),
      dryRun: true,
      graceSeconds: 0.5,
    },
  });
});

test('an inline graph keeps every space, so that positions in it are right', () => {
  expect(settings({ dag: '\n  tasks: {}\n' })).toMatchObject({
    settings: { source: { kind: 'inline', text: '\n  tasks: {}\n' } },
  });
});

test('a graph of nothing but white space is none', () => {
  expect(settings({ dag: ' \n' })).toMatchObject({ settings: { source: { isDefault: true } } });
});

test('an absolute directory stays as it is', () => {
  const directory = resolve('/elsewhere/app');
  expect(settings({ 'working-directory': directory })).toMatchObject({
    settings: { workingDirectory: directory },
  });
});

test('all mistakes are reported at once, each with what was expected and what was found', () => {
  expect(
    settings({
      dag: 'tasks: {}',
      'dag-file': 'dag.yml',
      'max-parallel': 'many',
      'share-cpus': 'yes',
      'fail-fast': 'yes',
      'max-failures': '-1',
      summary: '1',
      annotations: 'on',
      'dry-run': 'no',
      'grace-seconds': 'soon',
    }),
  ).toEqual({
    kind: 'problems',
    problems: [
      'inputs "dag" and "dag-file": expected one of them; found both: remove the one that is not meant',
      'input "max-parallel": expected auto, a whole number from 1 to 1000000, or a percentage of the CPUs such as 50%; found "many"',
      'input "share-cpus": expected declared, off or jobserver; found "yes"',
      'input "fail-fast": expected true or false; found "yes"',
      'input "max-failures": expected a whole number from 0 to 1000000; found "-1"',
      'input "summary": expected true or false; found "1"',
      'input "annotations": expected true or false; found "on"',
      'input "grace-seconds": expected a number of seconds from 0 to 86400; found "soon"',
      'input "dry-run": expected true or false; found "no"',
    ],
  });
});
