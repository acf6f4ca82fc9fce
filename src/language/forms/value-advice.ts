import { durationSeconds, minutesText } from './durations.ts';
import { type MapEntry, type Node } from '../diagnostics/node.ts';
import { asHint, isPlain } from './strangers.ts';

/** What to write instead of a value of the wrong kind; undefined where nothing can be said beyond what is expected. */
export type ValueAdvice = (node: Node) => string | undefined;

/** At most this many items are repeated in a message. */
const mostRepeated = 5;

const aLineEach = 'write run: | and a line for each command below it';

/** For a task that is not a map. */
export const taskAdvice: ValueAdvice = (node) => {
  if (node.kind === 'list') return `a task is a map: ${aLineEach}`;
  const script = textOf(node);
  const missing = /^(?:(run|needs) |([a-z][a-z-]*):\S)/.exec(script);
  if (missing?.[1] !== undefined) return `a colon is missing after "${missing[1]}"`;
  if (missing?.[2] !== undefined) return `a space is missing after "${missing[2]}:"`;
  return script === '' ? undefined : `to run it as a script, write {run: ${inFlow(script)}}`;
};

/** For tasks that are no map. */
export const tasksAdvice: ValueAdvice = (node) => {
  if (node.kind !== 'list') return undefined;
  const named = node.items.flatMap((item) => (item.kind === 'map' ? item.entries.filter(isId) : []));
  const [first] = named;
  return first === undefined
    ? 'tasks is a map: write an id with a colon in place of each "-", and the keys of that task below it'
    : `tasks is a map: write "${asHint(first.value)}:" in place of "- ${first.key}: ${asHint(first.value)}", and the other keys of that task below it`;
};

const isId = ({ key, value }: MapEntry): boolean =>
  ['id', 'name', 'key', 'task', 'job'].includes(key) && isPlain(value);

/** For a graph file that is not a map. */
export const fileAdvice: ValueAdvice = (node) =>
  node.kind === 'list'
    ? 'write tasks: above it, an id with a colon in place of each "-", and the keys of that task below its id'
    : undefined;

/** For `run` that is not a text. */
export const runAdvice: ValueAdvice = (node) => (node.kind === 'list' ? aLineEach : undefined);

/** For `command` that is not a list. */
export const commandAdvice: ValueAdvice = (node) => {
  const words = textOf(node).split(/\s+/);
  if (words.length > 10 || words.some((word) => !/^[\w./@:=-]+$/.test(word)))
    return node.kind === 'scalar' ? 'a command for a shell stands under run' : undefined;
  return `write command: [${words.join(', ')}], or run: ${words.join(' ')} for a shell`;
};

/** For `needs` that is a map. */
export const needsAdvice: ValueAdvice = (node) =>
  node.kind === 'map' && node.entries.length > 0
    ? `write needs: [${some(node.entries.map(({ key }) => key))}]`
    : undefined;

/** For variables that are no map: `A=1`, a list of these, of maps, or of names and values. */
export const environmentAdvice: ValueAdvice = (node) => {
  const items = node.kind === 'list' ? node.items : [node];
  const pairs = items.flatMap((item): readonly string[] => {
    if (item.kind === 'map') return item.entries.map(({ key, value }) => `${key}: ${asHint(value)}`);
    const [, name, value = ''] = /^([A-Za-z_]\w*)=(.*)$/.exec(textOf(item)) ?? [];
    return name === undefined ? [] : [`${name}: ${inFlow(value)}`];
  });
  const isNamed = items.some(
    (item) => item.kind === 'map' && item.entries.some(({ key }) => key === 'value'),
  );
  if (pairs.length === 0 || isNamed) {
    if (node.kind !== 'list') return undefined;
    const areNames = items.length > 0 && items.every((item) => /^[A-Za-z_]\w*$/.test(textOf(item)));
    return areNames
      ? `write {NAME: value, …}; for variables whose values count as inputs, at the top of the file cache: {env: [${listed(node)}]}`
      : 'write {NAME: value, …}';
  }
  return `write {${some(pairs)}}`;
};

/** For the pools of the file that are no map. */
export const poolsAdvice: ValueAdvice = (node) => {
  const items = node.kind === 'list' ? node.items : [node];
  const names = items.flatMap((item) => (isPlain(item) ? [`${item.text}: 1`] : []));
  return names.length === 0 ? undefined : `write each with its count: {${some(names)}}`;
};

/** For `strategy` that is not a map. */
export const strategyAdvice: ValueAdvice = (node) =>
  node.kind === 'list' ? `write {matrix: {NAME: [${listed(node)}]}}` : undefined;

/** For a matrix that is not a map of lists. */
export const matrixAdvice: ValueAdvice = (node) =>
  node.kind === 'list' ? `give the list a name: {NAME: [${listed(node)}]}` : undefined;

/** For `true` and `false` in other words. */
export const flagAdvice: ValueAdvice = (node) => {
  const word = node.kind === 'scalar' ? node.text.toLowerCase() : '';
  if (['yes', 'y', 'on', '1'].includes(word)) return 'write true';
  return ['no', 'n', 'off', '0'].includes(word) ? 'write false' : undefined;
};

/** For minutes that are written with a unit. */
export const minutesAdvice: ValueAdvice = (node) => {
  const seconds = durationSeconds(textOf(node));
  return seconds === undefined ? undefined : `it counts minutes: write ${minutesText(seconds)}`;
};

/** For seconds that are written with a unit. */
export const secondsAdvice: ValueAdvice = (node) => {
  const seconds = durationSeconds(textOf(node));
  return seconds === undefined ? undefined : `it counts seconds: write ${seconds}`;
};

/** For an amount of memory without its unit, or with half of it. */
export const memoryAdvice: ValueAdvice = (node) => {
  if (node.kind !== 'scalar') return undefined;
  const match = /^(\d+(?:\.\d+)?)\s*(?:([KMGT])(i?))?$/i.exec(node.text);
  const [, amount, unit = 'M', binary = ''] = match ?? [];
  return amount === undefined
    ? undefined
    : `write it with its unit: ${amount}${unit.toUpperCase()}${binary.toLowerCase()}B`;
};

/** For a share of the CPUs. */
export const cpusAdvice: ValueAdvice = (node) =>
  node.kind === 'scalar' && node.text.endsWith('%')
    ? 'it counts CPUs, with fractions: write a number, or all'
    : undefined;

const shellNames: ReadonlySet<string> = new Set(['bash', 'sh', 'pwsh', 'powershell', 'cmd', 'python']);

/** For a shell that has no short name. */
export const shellAdvice: ValueAdvice = (node) => {
  const program = textOf(node).trim();
  const name = program
    .replace(/^.*[\\/]/, '')
    .replace(/\.exe$/i, '')
    .toLowerCase();
  if (shellNames.has(name)) return `write ${name}`;
  return /^[\w./-]+(?: [\w./-]+)*$/.test(program)
    ? `write "${program} {0}": {0} is the file of the script`
    : undefined;
};

/** For a signal without SIG. */
export const signalAdvice: ValueAdvice = (node) => {
  const name = node.kind === 'scalar' ? node.text.toUpperCase() : '';
  if (/^(?:SIG)?(?:TERM|INT|QUIT|HUP|USR1|USR2|KILL)$/.test(name))
    return `write SIG${name.replace(/^SIG/, '')}`;
  return name === '15' ? 'write SIGTERM' : undefined;
};

/** The text of a node that is one; empty for any other. */
export function textOf(node: Node): string {
  return node.kind === 'scalar' && typeof node.value === 'string' ? node.text : '';
}

/** A text as it may stand inside of braces; a long one is left out. */
export function inFlow(text: string): string {
  if (text.length > 60 || text.includes('\n')) return '…';
  return /^[\w./][\w ./@=-]*$/.test(text) ? text : `'${text.replaceAll("'", "''")}'`;
}

function listed(node: Extract<Node, { readonly kind: 'list' }>): string {
  return some(node.items.map(asHint));
}

function some(items: readonly string[]): string {
  const more = items.length > mostRepeated ? ', …' : '';
  return `${items.slice(0, mostRepeated).join(', ')}${more}`;
}
