import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readLog } from '../history/archive/read-log.ts';
import type { KeptRecord, Remembered } from '../history/file/history.ts';
import type { Graph, Task } from '../model/task.ts';
import type { ResultMemory } from '../run/remembering/result-memory.ts';
import { sinceText } from '../run/remembering/why-again.ts';

/** What tasks printed, or why that is not known. */
export type KeptLogs =
  { readonly kind: 'text'; readonly text: string } | { readonly kind: 'problem'; readonly message: string };

/** What the tasks of a name printed in the run whose result is remembered of each, the newest; nothing is run. */
export async function keptLogs(
  name: string,
  graph: Graph,
  memory: ResultMemory | undefined,
): Promise<KeptLogs> {
  const asked = graph.tasks.filter(({ id, key }) => id === name || key === name);
  const texts: string[] = [];
  for (const task of asked) {
    const found = await keptLog(task, memory);
    if (found.kind === 'problem')
      return { kind: 'problem', message: `--log-of ${task.id}: ${found.message}` };
    texts.push(asked.length === 1 ? found.text : `━━ ${task.id} ━━\n${found.text}`);
  }
  return { kind: 'text', text: texts.join('\n') };
}

async function keptLog(task: Task, memory: ResultMemory | undefined): Promise<KeptLogs> {
  const records = memory?.recordsOf(task) ?? [];
  const record = records.find(
    (one): one is KeptRecord & { readonly remembered: Remembered } => one.remembered !== undefined,
  );
  const archive = record?.remembered.archive;
  if (record === undefined)
    return { kind: 'problem', message: 'expected a result that is remembered; found none' };
  const when = sinceText(record);
  if (archive === undefined || memory?.openArchives === undefined || !memory.keepsLogs)
    return {
      kind: 'problem',
      message: `expected a log with the result of ${when}; found none: it printed nothing, or logs are not kept here`,
    };
  const directory = await mkdtemp(join(tmpdir(), 'rundag-log-'));
  try {
    const { signal } = new AbortController();
    const to = join(directory, 'archive');
    const store = await memory.openArchives();
    const fetched = await store.fetch(archive.sha256, to, signal);
    if (fetched.kind !== 'fetched')
      return {
        kind: 'problem',
        message: fetched.kind === 'notice' ? fetched.notice : `the log of ${when} is not kept any more`,
      };
    const log = await readLog(to, directory, signal);
    if (log.kind === 'problem') return { kind: 'problem', message: log.problem };
    return { kind: 'text', text: Buffer.from(log.bytes).toString() };
  } finally {
    await rm(directory, { recursive: true, force: true });
  }
}
