import { listed } from '../../report/words/words.ts';
import type { FoundShard } from './parse-shard.ts';
import { shardName } from './shard-number.ts';

/** What the merge is about, in the words of its shards. */
export interface Whole {
  readonly graph: string;
  readonly commit: string;
  /** The version of Rundag. */
  readonly rundag: string;
}

/** How many reports are named. */
const mostNamed = 10;

/** Why a report is none of a part of this whole: what was expected and found, and what to do; undefined when it is one. */
export function foreignText({ directory, report }: FoundShard, { graph, commit }: Whole): string | undefined {
  const place = `merge: ${directory} (${shardName(report)})`;
  if (report.commit !== commit)
    return `${place}: expected commit ${shownCommit(commit)}; found ${shownCommit(report.commit)}: merge reports of one workflow run`;
  if (report.graph !== graph)
    return `${place}: expected the graph, directory and targets of this run; found others: give all jobs the same inputs`;
  return undefined;
}

/** Why these are no parts of one whole: what was expected and found, and what to do; undefined when they are. */
export function unlikeParts(shards: readonly FoundShard[]): string | undefined {
  if (new Set(shards.map(({ report }) => report.of)).size < 2) return undefined;
  const names = shards.map(({ directory, report }) => `${shardName(report)} (${directory})`);
  return `merge: expected parts of one whole; found ${listed(names, mostNamed)}: let all jobs of the matrix divide by the same number`;
}

/**
 * Which parts another version of Rundag has made, as after a release while a workflow runs; undefined when all are of this one. Nothing is
 * lost by that: their results count, and what is between them runs in the merge.
 */
export function otherVersions(shards: readonly FoundShard[], { rundag }: Whole): string | undefined {
  const others = shards.filter(({ report }) => report.rundag !== rundag);
  if (others.length === 0) return undefined;
  const found = others.map(
    ({ directory, report }) => `${shownVersion(report.rundag)} on ${shardName(report)} (${directory})`,
  );
  return `merge: this is version ${rundag} of Rundag; found ${listed(found, mostNamed)}: two versions may divide a graph differently`;
}

/** A commit as a message shows it: whatever a report says, it stays on one line. */
function shownCommit(commit: string): string {
  if (commit === '') return 'none';
  return /^[0-9a-f]{7,64}$/.test(commit) ? commit.slice(0, 12) : JSON.stringify(commit.slice(0, 80));
}

/** A version in the same way. */
function shownVersion(version: string): string {
  return /^\d[\w.+-]{0,40}$/.test(version) ? version : JSON.stringify(version.slice(0, 40));
}
