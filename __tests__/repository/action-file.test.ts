import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { settingsFromInputs } from '../../src/front/action/inputs.ts';
import { allSettings } from '../../src/front/settings/settings.ts';
import { rundagVersion } from '../../src/host/rundag-version.ts';
import { actionFile } from '../support/run-action.ts';
import { root } from '../support/bundle.ts';

describe('action.yml', () => {
  it('has just the inputs of the table of settings, with their descriptions and defaults', () => {
    const inputs = allSettings.flatMap(({ name, input, default: text }) =>
      input === undefined
        ? []
        : [
            [
              name,
              { description: input.description, required: false, ...(text === '' ? {} : { default: text }) },
            ],
          ],
    );
    expect(Object.entries(actionFile.inputs)).toEqual(inputs);
  });

  it('gives the settings that nothing at all gives', () => {
    const given = settingsFromInputs((name) => actionFile.inputs[name]?.default ?? '', '/workspace');
    expect(given).toEqual(settingsFromInputs(() => '', '/workspace'));
    expect(given.kind).toBe('settings');
  });

  it('describes each input and output, and gives defaults as text, as the runner takes them', () => {
    for (const entry of [...Object.values(actionFile.inputs), ...Object.values(actionFile.outputs)]) {
      expect(entry.description).toMatch(/\S.*\.$/s);
    }
    for (const { default: value } of Object.values(actionFile.inputs)) {
      expect(['string', 'undefined']).toContain(typeof value);
    }
  });

  it('names entries that are there, and a Node that GitHub has', () => {
    expect(actionFile.runs.using).toBe('node24');
    const missing = [actionFile.runs.main, actionFile.runs.post].filter(
      (entry) => !existsSync(join(root, entry)),
    );
    expect(missing).toEqual([]);
  });
});

describe('the documentation', () => {
  it('has the tables that action.yml gives', () => {
    const check = spawnSync(process.execPath, [join(root, 'scripts', 'docs.mjs'), '--check'], {
      encoding: 'utf8',
    });
    expect(check).toMatchObject({ status: 0, stderr: '' });
  });
});

describe('the version', () => {
  it('is the same in package.json, in the lock file and in the program', () => {
    for (const file of ['package.json', 'package-lock.json']) {
      expect(JSON.parse(readFileSync(join(root, file), 'utf8'))).toMatchObject({ version: rundagVersion });
    }
  });
});
