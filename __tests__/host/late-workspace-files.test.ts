import { mkdtempSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, onTestFinished, test, vi } from 'vitest';
import { WorkspaceFiles } from '../../src/host/workspace-files/workspace-files.ts';
import { LateWorkspaceFiles } from '../../src/host/workspace-files/late-workspace-files.ts';

function open(): {
  readonly workspace: string;
  readonly late: LateWorkspaceFiles;
  readonly plain: WorkspaceFiles;
} {
  const workspace = mkdtempSync(join(tmpdir(), 'rundag-hash-'));
  writeFileSync(join(workspace, 'a'), 'a');
  const late = new LateWorkspaceFiles(workspace);
  const plain = new WorkspaceFiles(workspace);
  onTestFinished(async () => {
    await late.close();
    await plain.close();
  });
  return { workspace, late, plain };
}

describe('what is loaded at the first question', () => {
  test('answers it and later ones as if it had been there', async () => {
    const { workspace, late, plain } = open();
    late.filesMayHaveChanged();
    const first = await Promise.all([late.ask(['a']).answer, late.ask(['*']).answer, late.ask(['b']).answer]);
    expect(first).toEqual(
      await Promise.all([plain.ask(['a']).answer, plain.ask(['*']).answer, plain.ask(['b']).answer]),
    );
    writeFileSync(join(workspace, 'a'), 'b');
    late.filesMayHaveChanged();
    const second = await late.ask(['a']).answer;
    expect(second?.kind).toBe('hash');
    expect(second).not.toEqual(first[0]);
  });

  test('lists files as if it had been there, and keeps in a file what it was told to keep', async () => {
    const { workspace, plain } = open();
    const keepIn = join(workspace, '.rundag-kept');
    const keeping = new LateWorkspaceFiles(workspace, { keepIn });
    expect(await keeping.list(['**'], { files: true }).answer).toEqual(
      await plain.list(['**'], { files: true }).answer,
    );
    const { ctimeMs } = statSync(join(workspace, 'a'));
    await vi.waitUntil(() => Date.now() > ctimeMs + 30, { interval: 5 });
    keeping.filesMayHaveChanged();
    await keeping.list(['**']).answer;
    await keeping.close();
    expect(readFileSync(keepIn, 'latin1')).toMatch(/^rundag-files 1\n/);
  });

  test('does not answer a question that was dropped before', async () => {
    const { late } = open();
    const question = late.ask(['a']);
    question.drop();
    expect(await question.answer).toBeUndefined();
  });

  test('does not answer a question that was dropped while it looked', async () => {
    const { late } = open();
    await late.ask(['a']).answer;
    late.filesMayHaveChanged();
    const question = late.ask(['*']);
    question.drop();
    expect(await question.answer).toBeUndefined();
  });

  test('does not answer once it is closed', async () => {
    const { late } = open();
    const question = late.ask(['a']);
    await late.close();
    expect(await question.answer).toBeUndefined();
  });
});
