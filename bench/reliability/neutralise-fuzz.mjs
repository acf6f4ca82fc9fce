// Puts random task output through the log's way (cut into lines, made harmless, written out again) and gives the result to
// a model of GitHub's runner that is written here anew from the runner's source (ActionCommand.cs, and .NET's ReadLine).
//
//   npm run bundle && node bench/reliability/neutralise-fuzz.mjs [LINES] [SEED]
//
// It fails when the runner would act on anything but `debug` and the problem matchers that the task was granted when it printed
// them, each once and in their order, and when a line on which it would not have acted anyway has changed in anything but
// added backslashes.
import { commandMarks } from '../../lib/github/workflow-command.js';
import { formatMatcher } from '../../lib/report/log/matcher-line.js';
import { MatcherRelay } from '../../lib/report/log/matcher-relay.js';
import { neutraliseLine } from '../../lib/github/neutralise.js';
import { OutputRenderer } from '../../lib/report/log/output-renderer.js';
import { OutputCommands } from '../../lib/process/output/output-commands.js';

const wanted = Number(process.argv[2] ?? 3_000_000);
const random = generator(Number(process.argv[3] ?? 1));

const words =
  'error warning notice debug group endgroup echo add-mask ADD-MATCHER remove-matcher Stop-Commands set-output save-state ' +
  'set-env add-path unknown add-mas\u212a name=a text x %0A %0D %25 %3A %5D';
const marks = ':: :: ##[ ##[ ] : # [ \\ ; , =';
const spaces = ' |\t|\v|\f|\r|\n|\r\n|\u0085|\u2028|\u2029|\u00a0|\u3000|\u180e|\ufeff| file=x,line=1';
const invisible = '\u00ad|\u200b|\u200d|\0|\u0007|\u0301|\u2060|\u001b[31m|\u001b[0m|\ud83d|😀';
const pieces = [...`${words} ${marks}`.split(' '), ...`${spaces}|${invisible}`.split('|')];

let lines = 0;
let texts = 0;
let armed = 0;
let debugs = 0;
let matchers = 0;
const mistakes = [];
while (lines < wanted) {
  const text = randomText();
  const before = readLines(text);
  // The task's bytes: half a surrogate pair is none.
  const granted = matchersIn(readLines(Buffer.from(text).toString()));
  const after = readLines(throughTheLog(text, granted));
  lines += before.length;
  texts += 1;
  for (const line of before) if (commandsIn(line).length > 0) armed += 1;
  const due = granted.map((command) => ({ name: command.name, line: formatMatcher(command) }));
  for (const line of after) {
    const acted = commandsIn(line);
    if (acted.length === 0) continue;
    if (line === due[0]?.line && acted[0] === due[0].name) {
      due.shift();
      matchers += 1;
    } else if (acted.every((name) => name === 'debug')) debugs += 1;
    else mistakes.push(['acted on', text, line]);
  }
  if (due.length > 0) mistakes.push(['not acted on', text, due[0].line]);
  checkText(text, before);
}

function checkText(text, before) {
  for (const line of before) {
    if (commandsIn(line).length > 0) continue;
    const harmless = neutraliseLine(line);
    if (harmless.replaceAll('\\', '') !== line.replaceAll('\\', ''))
      mistakes.push(['text changed', text, harmless]);
  }
}

console.log(`${lines} lines in ${texts} texts; the runner would have acted on ${armed} of them`);
console.log(
  `after neutralising: ${debugs} debug lines and ${matchers} matchers, as meant; ${mistakes.length} mistakes`,
);
for (const mistake of mistakes.slice(0, 5)) console.log(JSON.stringify(mistake));
process.exitCode = mistakes.length === 0 && armed > lines / 100 ? 0 : 1;

/** Random pieces, half of the time with a whole command among them. */
function randomText() {
  let text = '';
  for (let count = random(12); count > 0; count--) text += pieces[random(pieces.length)];
  if (random(2) === 0) return text;
  const names = 'error Add-Mask debug group set-env stop-commands Add-Matcher remove-matcher'.split(' ');
  const name = names[random(names.length)];
  const [open, close] = [
    ['::', '::'],
    ['::', ':\u00ad:'],
    ['##[', ']'],
  ][random(3)];
  text += open + name + ['', ' a=b', ' OWNER=o%3A', ' '][random(4)] + close;
  for (let count = random(6); count > 0; count--) text += pieces[random(pieces.length)];
  return text;
}

/** The matcher commands that are obeyed while a task prints these lines. */
function matchersIn(printed) {
  const granted = [];
  const commands = new OutputCommands({
    secret: () => undefined,
    annotation: () => undefined,
    matcher: (command) => granted.push(command),
    lost: () => undefined,
  });
  for (const line of printed) commands.read(line);
  return granted;
}

/** The text as the log writes it, read in pieces of any length. */
function throughTheLog(text, granted) {
  const relay = new MatcherRelay(granted, formatMatcher);
  const render = (line) => relay.issue(line) ?? neutraliseLine(line);
  const renderer = new OutputRenderer({ render, marks: commandMarks });
  const bytes = Buffer.from(text);
  const written = [];
  let from = 0;
  while (from < bytes.length) {
    const to = from + 1 + random(8);
    written.push(...renderer.push(bytes.subarray(from, to)));
    from = to;
  }
  written.push(...renderer.end(), ...relay.rest().map((line) => Buffer.from(`${line}\n`)));
  return Buffer.concat(written).toString();
}

/** .NET's StreamReader.ReadLine until it has no more. */
function readLines(text) {
  const found = [];
  let line = '';
  for (let at = 0; at < text.length; at++) {
    const character = text[at];
    if (character !== '\r' && character !== '\n') {
      line += character;
      continue;
    }
    if (character === '\r' && text[at + 1] === '\n') at += 1;
    found.push(line);
    line = '';
  }
  if (line !== '') found.push(line);
  return found;
}

/** The commands on which a runner acts, by each way of comparing that .NET has. */
function commandsIn(line) {
  const names = [colonForm(line, false), colonForm(line, true), bracketForm(line)];
  return names.filter((name) => name !== undefined);
}

/** ActionCommand.TryParseV2; `byLanguage`: the second `::` is looked for as .NET does with ICU, skipping the invisible. */
function colonForm(line, byLanguage) {
  let start = 0;
  while (start < line.length && isBlank(line.charCodeAt(start))) start += 1;
  if (line[start] !== ':' || line[start + 1] !== ':') return undefined;
  for (let at = start + 2; at < line.length; at++) {
    if (line[at] !== ':') continue;
    let next = at + 1;
    if (byLanguage) while (next < line.length && isInvisible(line[next])) next += 1;
    if (line[next] === ':') return registered(line.slice(start + 2, at));
  }
  return undefined;
}

/** ActionCommand.TryParse. */
function bracketForm(line) {
  for (let at = 0; at + 2 < line.length; at++) {
    if (line[at] !== '#' || line[at + 1] !== '#' || line[at + 2] !== '[') continue;
    for (let end = at + 3; end < line.length; end++)
      if (line[end] === ']') return registered(line.slice(at + 3, end));
    return undefined;
  }
  return undefined;
}

function registered(head) {
  let name = '';
  for (const character of head) {
    if (character === ' ') break;
    // Comparing without case touches ASCII letters only.
    name +=
      character >= 'A' && character <= 'Z' ? String.fromCharCode(character.charCodeAt(0) + 32) : character;
  }
  switch (name) {
    case 'add-mask':
    case 'add-matcher':
    case 'add-path':
    case 'debug':
    case 'echo':
    case 'endgroup':
    case 'error':
    case 'group':
    case 'notice':
    case 'remove-matcher':
    case 'save-state':
    case 'set-env':
    case 'set-output':
    case 'stop-commands':
    case 'warning':
      return name;
    default:
      return undefined;
  }
}

/** Char.IsWhiteSpace of any .NET. */
function isBlank(code) {
  return (
    (code >= 9 && code <= 13) ||
    code === 32 ||
    code === 0x85 ||
    code === 0xa0 ||
    code === 0x1680 ||
    code === 0x180e ||
    (code >= 0x2000 && code <= 0x200a) ||
    code === 0x2028 ||
    code === 0x2029 ||
    code === 0x202f ||
    code === 0x205f ||
    code === 0x3000
  );
}

function isInvisible(character) {
  return /[\p{Cc}\p{Cf}\p{Mn}]/u.test(character);
}

/** Numbers below a bound that are the same for the same seed (mulberry32). */
function generator(seed) {
  let state = seed | 0;
  return (bound) => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) % bound;
  };
}
