// node check-shards.mjs ARTIFACTS [--missing N] [--failed TASK]: what three shards and their merge left, an artifact in each
// folder: every task has the result that it has to have, and every test was run by one of them, once.
import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { missing: { type: 'string' }, failed: { type: 'string' } },
});
const [artifacts = ''] = positionals;
const tasksOf = (name) => JSON.parse(readFileSync(join(artifacts, name, 'results.json'), 'utf8')).tasks;
const shards = [1, 2, 3].filter((shard) => existsSync(join(artifacts, `report-${shard}-of-3`)));
assert.deepEqual(
  shards,
  [1, 2, 3].filter((shard) => String(shard) !== values.missing),
);

/** The shards that ran each task. */
const ranOn = new Map();
for (const shard of shards)
  for (const { id, attempts } of tasksOf(`report-${shard}-of-3`))
    if (attempts.length > 0) ranOn.set(id, [...(ranOn.get(id) ?? []), shard]);

const counts = { ran: 0, lost: 0, failed: 0 };
const merged = tasksOf('merged');
assert.equal(merged.length, 264);
for (const { id, result, because, given } of merged) {
  const shardsOfIt = ranOn.get(id) ?? [];
  const isTest = id.includes('_');
  const isBuild = ['build-directory', 'library', 'program', 'corpus'].includes(id);
  if (!isTest && !isBuild) continue; // a join
  if (shardsOfIt.length === 0 && values.missing !== undefined) {
    assert.deepEqual([id, result, given?.where], [id, 'failure', `shard ${values.missing}/3`]);
    counts.lost += 1;
    continue;
  }
  assert.equal(because, 'given', `the merge ran ${id}`);
  assert.equal(result, id === values.failed ? 'failure' : 'success', id);
  if (id === values.failed) counts.failed += 1;
  if (isTest) assert.equal(shardsOfIt.length, 1, `${id} ran on ${shardsOfIt}`);
  counts.ran += 1;
}
assert.equal(counts.failed, values.failed === undefined ? 0 : 1);
assert.equal(counts.lost > 0, values.missing !== undefined);
const green = merged.find(({ id }) => id === 'all-green')?.result;
assert.equal(green, counts.failed + counts.lost === 0 ? 'success' : 'skipped');
console.log(
  `e2e: ${counts.ran} tasks ran, each test once; ${counts.failed} failed, ${counts.lost} were lost`,
);
