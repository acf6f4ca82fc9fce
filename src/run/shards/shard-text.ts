import { Malformed, readEntries, readList } from '../../model/read-json.ts';

/** What a report has for the merge, each task still unread. */
export interface ShardText {
  readonly facts: ReadonlyMap<string, unknown>;
  readonly tasks: Iterable<unknown>;
}

/** How `results.json` begins the part for the merge, and ends it: each task in it has a line of its own. */
const beginning = Buffer.from('\n"shard":{');
const ending = ']}';

/**
 * The longest text that is parsed at once, in bytes: more than all that a task may write takes in JSON. Of a text of nothing but brackets the values
 * take some twenty times as much memory.
 */
const longest = 32 * 1024 ** 2;

/**
 * Finds the part for the merge in a `results.json`, of which any content is possible. A large one is read task by task, so that no content takes more
 * memory than a task's; one in another layout is read as a whole, if it is small. Throws `Malformed`, or what JSON.parse does, also while the tasks are read.
 */
export function shardTextIn(bytes: Uint8Array): ShardText {
  const content = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const start = content.lastIndexOf(beginning);
  if (start < 0 || !content.subarray(start, start + lineLength(content, start + 1) + 1).includes('"tasks":['))
    return wholeText(content);
  const first = start + 1;
  const line = lineAt(content, first);
  const facts = readEntries(JSON.parse(`${line.slice('"shard":'.length)}]}`), partOfShard);
  return { facts, tasks: tasksFrom(content, first + lineLength(content, first) + 1) };
}

const partOfShard = 'the part of a shard';

function wholeText(content: Buffer): ShardText {
  if (content.length > longest) throw new Malformed(`expected ${partOfShard}; found none`);
  const document = readEntries(JSON.parse(content.toString('utf8')), 'an object');
  const facts = readEntries(document.get('shard'), partOfShard);
  return { facts, tasks: readList(facts.get('tasks'), 'tasks') };
}

function* tasksFrom(content: Buffer, start: number): Generator {
  for (let from = start; ; from += lineLength(content, from) + 1) {
    if (from >= content.length) throw new Malformed(`expected the end of ${partOfShard}; found it cut off`);
    const line = lineAt(content, from);
    if (line.startsWith(ending)) return;
    yield JSON.parse(line.endsWith(',') ? line.slice(0, -1) : line);
  }
}

function lineAt(content: Buffer, start: number): string {
  const length = lineLength(content, start);
  if (length > longest) throw new Malformed(`expected at most ${longest} bytes of a task; found ${length}`);
  return content.toString('utf8', start, start + length);
}

/** From there to the next newline, or to the end. */
function lineLength(content: Buffer, start: number): number {
  const end = content.indexOf('\n', start);
  return (end < 0 ? content.length : end) - start;
}
